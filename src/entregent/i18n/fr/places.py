"""Les endroits d’un fichier."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "line": "ligne",
    "lines": "lignes",
    "card": "fiche",
    "message": "message",
    "row": "ligne",
    "rows": "lignes",
    "file": "fichier",
    "event": "événement",
    "byte": "octet",
    "part": "partie",
    "name": "nom",
    "calendar": "agenda",
    "header": "en-tête",
    "column": "colonne",
}
