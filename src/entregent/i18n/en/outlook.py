"""Sentences about the contacts of Outlook."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "In Outlook: File > Open and export > Import/Export > Export to a file > comma separated values > Contacts. On outlook.com: People > Manage > Export contacts.",
    "because": "Its columns are those of Outlook’s contacts.",
}
