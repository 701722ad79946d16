"""The words of the server: its door, its refusals, its start and end."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "home": "Revenir au début",
    "told": "Cela n’a pas pu se faire",
    "missing-title": "Il n’y a rien ici",
    "missing": "Cette adresse ne mène nulle part. Ce que vous cherchez a pu être réuni ou oublié.",
    "bug-title": "C’est un défaut, et il est de notre fait",
    "bug": "Rien n’a changé. L’incident porte le numéro {what}\u202f; le journal local le contient, sans rien de vous.",
    "door-title": "Entrez par le terminal",
    "door": "Ces pages ne sont qu’à vous. Tapez `entregent serve` dans un terminal\u00a0: elles s’ouvriront dans ce navigateur.",
    "port": "écouter sur ce port de la machine",
    "no-open": "écrire l’adresse, n’ouvrir aucun navigateur",
    "probe-cookie": "écrire le cookie d’une session dans ce fichier (pour les tests)",
    "open": "Entregent est à {what}",
    "open.do": "Seule cette machine peut l’atteindre. L’adresse sert une fois, pendant une minute\u202f; `entregent serve` en donne une autre. Ctrl-C la ferme.",
    "opened": "Votre navigateur l’affiche.",
    "already": "C’était déjà ouvert\u202f; voici une autre entrée\u00a0: {what}",
    "closed": "Fermé. Plus rien n’écoute.",
    "port-taken": "Le port {what} est pris par un autre programme.",
    "port-taken.do": "Retirez --port, ou nommez-en un autre entre 1024 et 65535.",
    "port-strange": "Le port {what} ne peut pas servir.",
    "port-strange.do": "Nommez-en un entre 1024 et 65535.",
}
