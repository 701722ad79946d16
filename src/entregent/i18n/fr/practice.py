"""La page d'une pratique."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "none": "Aucune pratique ne répond à « {what} ».",
    "none.do": "Demandez l’une de celles-ci, ou son numéro : {names}.",
    "about-name": "son nom, son numéro, son code ou son titre",
    "about-table": "les mois en tableau aussi",
    "says-now": "Ce qui se voit en ce moment",
    "says-nothing": "Rien à dire en ce moment, et c’est très bien.",
    "over-time": "Au fil du temps",
    "nothing-measured": "Rien à mesurer encore : cela viendra avec vos fichiers, ou avec ce que vous direz.",
    "article": "Dans l’article",
    "correct": "Pour corriger",
    "mute": "Plus jamais : entregent mute {code} (pour toujours), avec --once (cette fois), ou avec un nom (pour une personne).",
    "muted": "Silencieux, à votre demande : {what}. entregent undo rend la parole.",
    "muted-page": "Silencieux, à votre demande : {what}. Le journal, dans les réglages, rend la parole.",
    "number": "Pratique {n}",
    "all": "Toutes les pratiques",
    "figures": "Les chiffres",
    "axis": "Les points : ce qui est mesuré. Les barres : entre quoi et quoi cela se trouve.",
}
