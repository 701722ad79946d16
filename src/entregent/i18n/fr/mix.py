"""8, le mix : de l’écran au téléphone, du téléphone à la table, et retour."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "sentence": "Le danger d’un réseau virtuel est de le rester\u00a0: créez des ponts avec le monde réel dès que vous le pouvez.",
    "searched-voice": "les appels, les visios et les rencontres",
    "virtual": (
        "Un lien solide n’a jamais quitté l’écrit\u00a0: {names}. Une voix, une fois, change la suite.",
        "{n} liens solides n’ont jamais quitté l’écrit\u00a0: {names}. Une voix, une fois, change la suite.",
    ),
    "virtual-some": "{n} liens solides n’ont jamais quitté l’écrit, dont {names}. Une voix, une fois, change la suite.",
    "step-voice": "{n} messages avec {name} en deux mois, et jamais une voix. Un quart d’heure au téléphone vaut une dizaine de courriels.",
    "step-video": "{n} échanges avec {name} en deux mois\u00a0: vous connaissez la voix, pas encore le visage.",
    "step-face": "{n} échanges avec {name} en deux mois, toujours à distance. Un café, un déjeuner, si l’occasion s’y prête.",
    "act-voice": "Proposer à {name} un quart d’heure au téléphone",
    "act-video": "Proposer à {name} de se parler en visio",
    "act-face": "Proposer à {name} un café, si le lieu s’y prête",
    "correct-spoken": "Vous vous êtes déjà parlé\u202f? Notez l’appel ou la rencontre, et la remarque s’en va.",
    "correct-blind": "Ni agenda ni appels n’ont été lus\u00a0: peut-être vous parlez-vous déjà. Importez-les, ou notez un appel.",
    "correct-text": "L’écrit convient très bien avec cette personne\u202f? Dites-le, et rien d’autre ne sera proposé.",
}
