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
    "journey": (
        "Vous serez à {town} le {day}, et {names} y vit ou y travaille. Un café, si la journée le permet\u202f?",
        "Vous serez à {town} le {day}, et {n} personnes de votre entourage y vivent ou y travaillent\u00a0: {names}. Un café, si la journée le permet\u202f?",
    ),
    "after": (
        "Le {day}, première rencontre avec {names}. Une ligne sous deux jours garde le fil.",
        "Le {day}, première rencontre avec {n} personnes, {names}. Une ligne à chacune sous deux jours garde le fil.",
    ),
    "known": (
        "Une personne de votre vraie vie n’est pas parmi vos contacts en ligne\u00a0: {names}. Les gens de sa vraie vie viennent avant tout inconnu.",
        "{n} personnes de votre vraie vie ne sont pas parmi vos contacts en ligne\u00a0: {names}. Les gens de sa vraie vie viennent avant tout inconnu.",
    ),
    "known-some": "{n} personnes de votre vraie vie ne sont pas parmi vos contacts en ligne, dont {names}. Les gens de sa vraie vie viennent avant tout inconnu.",
    "crossed": (
        "Une passerelle ce mois-ci\u00a0: {out} de l’écrit vers la voix, {back} de la vraie vie vers l’écrit.",
        "{n} passerelles ce mois-ci\u00a0: {out} de l’écrit vers la voix, {back} de la vraie vie vers l’écrit.",
    ),
    "act-journey": "Proposer un café à {name}, à {town} le {day}",
    "act-after": "Écrire une ligne à {name}\u00a0: ce dont vous avez parlé",
    "act-relay": "Dire à votre réseau une idée du {day}\u00a0: ce que vous y avez appris, aucun nom sans accord",
    "act-known": "Retrouver {name} en ligne\u00a0: vous vous parlez déjà",
    "correct-journey": "Une autre ville, ou une journée pleine\u202f? «\u00a0Pas cette fois\u00a0». Les lieux ne viennent que des fiches\u00a0: beaucoup manquent.",
    "correct-after": "Déjà une rencontre avant, ou un mot depuis\u202f? Notez-le en une ligne, et la remarque s’en va.",
    "correct-known": "Pas quelqu’un pour ce réseau\u202f? «\u00a0Plus jamais pour cette personne\u00a0», et tout reste ainsi.",
}
