"""L’entretien sur la ligne de commande."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "provenance": "ajouter où chaque fait a été dit",
    "no-serve": "finir après le plan, sans ouvrir l’application",
    "rebuilt": ("Recalculé\u00a0: {n} personne.", "Recalculé\u00a0: {n} personnes."),
    "version": "Entregent {version}, Python {python}, SQLite {sqlite}",
    "home": "Votre dossier est fermé aux autres\u00a0: {what}",
    "home-repaired": "Fermé aux autres à l’instant (c’était ouvert)\u00a0: {what}",
    "file": "La base répond\u00a0: {what}",
    "room": "Place sur le disque\u00a0: {n} Mo",
    "counts": ("{n} personne, {exchanges} échanges, {records} enregistrements", "{n} personnes, {exchanges} échanges, {records} enregistrements"),
    "owner": "Vous êtes {who}.",
    "no-owner": "On ne sait pas qui vous êtes ({who})\u00a0: `entregent owner ADRESSE`.",
    "derived": "Ce qui se calcule est à jour.",
    "derived-old": "Ce qui se calcule vient d’une autre version\u00a0: la prochaine importation ou `rebuild` le refait.",
    "sources": "Sources\u00a0: {what}",
    "practices": "Pratiques\u00a0: {what}",
    "skipped": "L’extension {what} a été laissée\u00a0: {why}",
    "demo-world": ("Un monde inventé, la vie de {who}\u00a0: {n} personne, {exchanges} échanges. Rien n’y est à vous, et rien de vous n’y est.", "Un monde inventé, la vie de {who}\u00a0: {n} personnes, {exchanges} échanges. Rien n’y est à vous, et rien de vous n’y est."),
    "demo-files": "Ses fichiers, tels que les réseaux les donnent\u00a0: {what}",
    "demo-try": "Pour se promener\u00a0:",
}
