"""La parole tenue avec une personne : des faits d’un an, pour qui tient le carnet."""

SENTENCES: dict[str, str | tuple[str, str]] = {
    "title": "Parole tenue",
    "head": "la parole tenue",
    "answered": (
        "{n} question reçue en un an\u00a0: {answered} avec une réponse de vous.",
        "{n} questions reçues en un an\u00a0: {answered} avec une réponse de vous.",
    ),
    "kept": (
        "{n} promesse venue à terme\u00a0: {kept} tenue, {on_time} au jour dit.",
        "{n} promesses venues à terme\u00a0: tenues, {kept}\u202f; au jour dit, {on_time}.",
    ),
    "how": "Un compte, pas une note, et pour vos yeux seuls. Une question de moins de "
    "quinze jours n’y est pas encore. Ce qui se dit de vive voix "
    "ne s’y voit pas\u00a0: un mot noté, et c’est compté.",
    "by-hand": "Noter une réponse donnée de vive voix",
}
