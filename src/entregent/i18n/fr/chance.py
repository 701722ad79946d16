"""La chance d’un échange, et la direction d’un lien."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "title": "Un échange bientôt\u202f?",
    "few": "Un échange bientôt\u202f? Trop peu pour le dire.",
    "is": "Un échange dans les deux sens d’ici {n} jours\u00a0: {share} de chances, d’après ce qui "
          "s’est passé ailleurs dans des cas semblables.",
    "for": "Ce qui parle pour\u00a0: {reasons}.",
    "against": "Ce qui parle contre\u00a0: {reasons}.",
    "apart": "Ce n’est pas la force du lien, qui dit la proximité et ne sert pas ici.",
    "volume-for": "beaucoup d’échanges en tout",
    "volume-against": "peu d’échanges en tout",
    "recent-for": "des échanges récents",
    "recent-against": "peu d’échanges récents",
    "mutual-for": "un va-et-vient récent des deux côtés",
    "mutual-against": "peu de va-et-vient",
    "silence-for": "un silence court",
    "silence-against": "un long silence",
    "duration-for": "une relation qui dure",
    "duration-against": "une relation brève jusqu’ici",
    "rhythm-for": "un rythme régulier",
    "rhythm-against": "un rythme irrégulier",
    "answers-for": "des réponses de part et d’autre",
    "answers-against": "peu de réponses de part et d’autre",
    "place-for": "une grande part dans tous vos échanges",
    "place-against": "une petite part dans tous vos échanges",
    "warming": "Le lien se réchauffe\u00a0: sur {year} jours d’échange en un an, {n} ces trois derniers mois.",
    "steady": "Le lien est stable\u00a0: sur {year} jours d’échange en un an, {n} ces trois derniers mois.",
    "cooling": "Le lien refroidit\u00a0: sur {year} jours d’échange en un an, {n} ces trois derniers mois.",
}
