"""Revenir en arrière, sur la ligne de commande."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "entry": "numéro de la commande, tel que `history` le montre",
    "limit": "combien de commandes montrer",
    "done": "Repris, numéro {n}\u00a0: {what}",
    "nothing": "Rien n’a encore été fait ici.",
    "taken-back": "(repris) ",
}
