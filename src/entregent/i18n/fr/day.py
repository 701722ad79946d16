"""Le jour sur la ligne de commande."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "minutes": "minutes pour aujourd’hui, au lieu des minutes habituelles",
    "why": "montrer les preuves et comment corriger",
    "act": "identifiant du geste, tel que `today` le montre",
    "until": "le jour où il revient",
    "reason": "pourquoi, pour vous-même",
    "more": ("et {n} autre", "et {n} autres"),
    "answers": "C’est fait\u202f? `entregent done {act}` · un autre jour\u00a0: `later {act}` · pas celui-ci\u00a0: `no {act}` · pourquoi\u00a0: `today --why`",
    "short-minutes": ("{n}\u00a0min", "{n}\u00a0min"),
    "evidence": "{code} repose sur {keys}",
    "searched": "Cherché\u00a0: {what}",
    "done": "Noté comme fait\u00a0: {says}",
    "later": "Remis\u00a0: {says}",
    "no": "Ce ne sera plus proposé\u00a0: {says}",
    "nobody-waits": "Personne n’attend de réponse de vous, d’après vos fichiers.",
    "overdue": ("{n} heure ouvrée, au-delà de l’usage", "{n} heures ouvrées, au-delà de l’usage"),
    "in-time": ("{n} heure ouvrée, dans les temps", "{n} heures ouvrées, dans les temps"),
}
