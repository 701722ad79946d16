"""Phrases sur les contacts de Google."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Sur contacts.google.com : Exporter > Google CSV (ou vCard). Prenez « tous les contacts ».",
    "because": "Ses colonnes sont celles de Google Contacts.",
}
