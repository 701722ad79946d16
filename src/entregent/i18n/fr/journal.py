"""Phrases sur le journal tenu par la personne elle-même."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "ask": "Écrivez un fichier texte qui commence par « # entregent journal », puis une ligne par fait : 2026-11-24 vu Claire Fontaine : café, parlé du salon. Verbes : note, vu, appelé, donné, reçu, promis, promis par.",
    "because": "La première ligne dit que c’est un journal.",
    "because-lines": "Plusieurs de ses premières lignes sont des entrées de journal.",
    "none": "Aucune entrée dans ce journal pour l’instant.",
    "no-date": "La ligne {line} ne commence pas par un jour (année-mois-jour) : elle est laissée de côté. Écrivez-la ainsi : 2026-11-24 vu Claire Fontaine : café.",
    "date": "Aucun calendrier ne connaît le jour ou l’heure de la ligne {line} : {value}. La ligne est laissée de côté ; corrigez-la et importez de nouveau.",
    "verb": "La ligne {line} n’a pas de verbe connu après son jour ({value}) : elle est laissée de côté. Utilisez note, vu, appelé, donné, reçu, promis ou promis par.",
    "nobody": "La ligne {line} ne nomme personne : elle est laissée de côté. Écrivez la personne après le verbe, puis deux-points.",
    "handle": "La ligne {line} contient une adresse illisible ({value}) : elle est laissée de côté. Corrigez l’adresse ou retirez-la.",
    "bracket": "La ligne {line} ouvre une parenthèse ou un crochet jamais fermé ({value}) : elle est laissée de côté.",
    "future": "Cette entrée est dans le futur ({day}) : elle est gardée comme un projet. Corrigez le jour si ce n’était pas voulu.",
    "foreign": "Cette ligne n’est pas en UTF-8 : elle a été lue comme un texte Windows. Regardez ses accents.",
    "words": "qui, deux points, quoi\u00a0: `Awa Diarra : café, le salon`",
    "on": "le jour où c’est arrivé (aujourd’hui)",
    "by": "le jour pour lequel c’est promis",
    "minutes": "combien de temps",
    "noted": "Noté\u00a0: {what}",
    "known": "C’était déjà noté\u00a0: {what}",
    "new-person": "Quelqu’un de nouveau\u00a0: avec une adresse ou une page, des fichiers pourront s’y joindre\u00a0: `entregent note NOM <adresse> : ...`.",
    "crowd": "La ligne {line} nomme plus de {value} personnes : elle est laissée de côté. Écrivez plusieurs lignes.",
}
