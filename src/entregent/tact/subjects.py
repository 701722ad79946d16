"""Whether a draft comes back to what was declined."""

from __future__ import annotations

import re

from entregent.tact.folding import fold

LEAST = 5
"""Letters of a word that can name a subject."""
SHARED = 2
"""Words in common that make two texts one subject."""
_WORD = re.compile(r"[^\W\d_]+")
_COMMON = frozenset(
    "about above after again avoir aussi autre autres avant being below bonjour cette chose comme"
    " could depuis devrais donner encore entre every faire first going great hello heure jamais"
    " kindly leurs maintenant meilleur merci message moment monsieur madame notre never other"
    " parce parler pendant peut-etre please possible pourquoi pouvez pouvons prochain quelque"
    " really regards right semaine since something sorry still suite thank thanks their there"
    " these thing think those toujours today toute toutes under until voici voila votre votres"
    " voudrais voulez vraiment wants weeks where which while whole would years yours jours savoir"
    " serait cordialement bientot demain lundi mardi mercredi jeudi vendredi samedi dimanche monday"
    " tuesday wednesday thursday friday saturday sunday might maybe write wrote envoyer ecris"
    " reponse answer propose proposer proposal proposition interested interesse interessee".split()
)


def subject_words(text: str) -> frozenset[str]:
    """The words of a text that may name its subject: folded, cut to their first seven letters.

    >>> sorted(subject_words("Notre logiciel de paie, la semaine prochaine ?"))
    ['logicie', 'prochai']
    """
    words = (word for word in _WORD.findall(fold(text)) if len(word) >= LEAST)
    return frozenset(word[:7] for word in words if word not in _COMMON)


def comes_back(draft: str, declined: frozenset[str]) -> bool:
    """Whether a draft shares the subject that was declined; unknown subjects are taken to return.

    A subject of one word is shared by that word.
    """
    if not declined:
        return True
    return len(subject_words(draft) & declined) >= min(SHARED, len(declined))
