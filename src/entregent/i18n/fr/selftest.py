"""L’épreuve par son propre passé."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "title": "Un échange viendra, mais avec qui\u202f? L’épreuve par votre passé",
    "what": (
        ("À {n} date passée, sans rien savoir de la suite, dix personnes au plus ont été nommées. "
         "Puis on a regardé les {horizon} jours suivants\u00a0: un échange dans les "
         "deux sens a suivi, ou non."),
        ("À {n} dates passées, sans rien savoir de la suite, dix personnes au plus ont été nommées. "
         "Puis on a regardé les {horizon} jours suivants\u00a0: un échange dans les "
         "deux sens a suivi, ou non."),
    ),
    "chance": "La chance apprise\u00a0: {right} fois juste sur {named}, soit {share} "
              "(entre {low} et {high}).",
    "recency": "Le dernier contact d’abord\u00a0: {right} sur {named}, soit {share} "
               "(entre {low} et {high}).",
    "frequency": "Le plus fréquent d’abord\u00a0: {right} sur {named}, soit {share} "
                 "(entre {low} et {high}).",
    "verdict-better": "Chez vous, la chance apprise nomme mieux que les deux règles simples.",
    "verdict-alike": "Les intervalles se recouvrent\u00a0: chez vous, rien ne prouve que la chance "
                     "apprise nomme mieux ou moins bien que les règles simples.",
    "verdict-worse": "Chez vous, une règle simple a mieux nommé\u00a0: mieux vaut s’y fier.",
    "limits": "Seul ce qui a été importé compte. Un échange de vive voix se note au journal.",
    "few": "Trop peu pour conclure\u00a0: l’épreuve demande au moins vingt personnes nommées, à des "
           "dates où cinq étaient déjà connues.",
    "few-do": "Une année de messages ou d’agenda, importée, suffit le plus souvent.",
    "bins": "Ce qui était annoncé, ce qui est venu",
    "bin": "Entre {low} et {high}, {people} fois\u00a0: annoncé {said} en moyenne, "
           "venu {share} ({came}).",
}
