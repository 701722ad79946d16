"""Sentences about the contacts of Google."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "On contacts.google.com: Export > Google CSV (or vCard). Take “all contacts”.",
    "because": "Its columns are those of Google Contacts.",
}
