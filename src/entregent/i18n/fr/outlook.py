"""Phrases sur les contacts d’Outlook."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Dans Outlook : Fichier > Ouvrir et exporter > Importer/Exporter > Exporter vers un fichier > valeurs séparées par des virgules > Contacts. Sur outlook.com : Personnes > Gérer > Exporter les contacts.",
    "because": "Ses colonnes sont celles des contacts d’Outlook.",
}
