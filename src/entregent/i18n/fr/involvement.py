"""6, l’implication : qui attend une réponse, et en combien de temps elles partent d’habitude."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "sentence": "Ne laissez pas de questions sans réponse sur un sujet ou un groupe que vous venez de créer\u202f!",
    "owed-question": "{name} vous a posé une question le {day}. Une réponse courte vaut mieux qu’une longue qui ne part pas.",
    "owed-request": "{name} vous a demandé quelque chose le {day}. Oui, non, pas avant telle date\u00a0: une ligne suffit.",
    "owed-offer": "{name} vous a proposé quelque chose le {day}. Un oui ou un non, les deux se disent avec merci.",
    "owed-own-question": "Dans une conversation que vous avez ouverte, {name} a posé une question le {day}. Une question posée chez vous passe avant le reste.",
    "owed-own-request": "Dans une conversation que vous avez ouverte, {name} a demandé quelque chose le {day}. Chez vous, personne n’attend longtemps.",
    "owed-own-offer": "Dans une conversation que vous avez ouverte, {name} a proposé quelque chose le {day}. Chez vous, un merci vient vite.",
    "owed-several": (
        "{name} attend {n} réponse, depuis le {day}. Un seul mot peut tout reprendre.",
        "{name} attend {n} réponses, la première depuis le {day}. Un seul mot peut les reprendre toutes.",
    ),
    "usual": (
        "Sur {answers} réponses en un an, la moitié est partie en {n} heure ouvrée ou moins, neuf sur dix en {late}. C’est votre repère à vous.",
        "Sur {answers} réponses en un an, la moitié est partie en {n} heures ouvrées ou moins, neuf sur dix en {late}. C’est votre repère à vous.",
    ),
    "usual-quick": "Sur {answers} réponses en un an, la moitié est partie en moins d’une heure ouvrée, neuf sur dix en {late}. C’est votre repère à vous.",
    "too-few": "Réponses retrouvées en un an\u00a0: {answers}. Trop peu pour dire votre temps de réponse.",
    "old": (
        "Une question, du {day}, est restée sans réponse. Après deux mois, personne n’y compte plus\u00a0: la laisser aller est permis.",
        "{n} questions, la dernière du {day}, sont restées sans réponse. Après deux mois, personne n’y compte plus\u00a0: les laisser aller est permis.",
    ),
    "act-reply": "Répondre à {name}",
    "act-reply-about": "Répondre à {name}, au sujet de «\u00a0{subject}\u00a0»",
    "act-let-go": (
        "Laisser aller une vieille question (la dernière est du {day})",
        "Laisser aller {n} vieilles questions (la dernière est du {day})",
    ),
    "correct-answered": "Répondu de vive voix, ou par un autre canal\u202f? `entregent answered` avec le nom, et c’est clos.",
    "correct-none": "Ce message n’attend pas de réponse\u202f? `entregent answered` avec le nom le clôt aussi.",
    "correct-usual": "Les réponses de vive voix ne se voient pas ici, et les heures hors travail ne comptent pas. Vos horaires se règlent.",
    "correct-old": "L’une de ces questions compte encore\u202f? Répondez-y quand même\u00a0: un mot tardif fait plaisir.",
    "hollow": "{n} interventions en quatre semaines\u00a0: {published} de vous ou relayées, {answers} réponses ou commentaires. Trois commentaires qui aident valent mieux qu’un billet de plus.",
    "rare": (
        "Une intervention en quatre semaines, et utile. Une de plus, de temps en temps, serait lue.",
        "{n} interventions en quatre semaines, et utiles. Une de plus, de temps en temps, serait lue.",
    ),
    "threads": (
        "Dans les conversations que vous avez ouvertes, une question sur {asked} en trois mois reste seule. D’abord celle-là.",
        "Dans les conversations que vous avez ouvertes, {n} questions sur {asked} en trois mois restent seules. D’abord celles-là.",
    ),
    "slower": "Sur {network}, la moitié de vos réponses part en {hours}\u202fh ouvrées\u202f; le trimestre d’avant, c’était {before}. Plus courtes, les réponses partent plus tôt.",
    "quicker": "Sur {network}, la moitié de vos réponses part en {hours}\u202fh ouvrées\u202f; le trimestre d’avant, c’était {before}. Rien à changer.",
    "monologue": "{n} messages avec {name} en trois mois\u00a0: {mine} mots de vous, {theirs} en retour. Une question, et de la place pour la réponse.",
    "searched-words": "les messages de trois mois",
    "act-comment": "Répondre à une question sous le billet de quelqu’un, avec ce que vous savez",
    "act-listen": "Poser une question à {name}, et rien d’autre",
    "correct-presence": "Les groupes et les commentaires qu’aucun export ne contient ne se voient pas ici. «\u00a0Pas cette fois\u00a0» met la remarque de côté.",
    "correct-monologue": "Beaucoup passe de vive voix\u202f? Notez un appel, ou dites «\u00a0plus jamais pour cette personne\u00a0».",
    "told-answered": "C’est noté\u00a0: {name} n’attend plus rien.",
    "help-answered": "qui a eu sa réponse ailleurs, ou n’en attend pas",
}
