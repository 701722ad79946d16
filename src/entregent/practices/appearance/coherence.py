"""Whether two profiles tell of the same person: title, pitch, words (K of the method, P1).

Each part counts only where both profiles say something; two languages make two pitches, which are
not compared.
"""

from __future__ import annotations

from collections import Counter
from math import sqrt

from entregent.practices.appearance.profiles import Profile
from entregent.practices.appearance.reading import stems, telling
from entregent.text.language import detect

_TITLE, _PITCH, _WORDS = 0.4, 0.3, 0.2
_SAME = 0.6
"""Jaccard of title words from which two titles are one."""


def coherence(one: Profile, other: Profile) -> float | None:
    """0 to 1; None when the two have nothing that can be compared."""
    parts = (
        (_TITLE, _titles(one, other)), (_PITCH, _pitches(one, other)),
        (_WORDS, _jaccard(_words(one), _words(other))),
    )
    known = [(weight, value) for weight, value in parts if value is not None]
    if not known:
        return None
    return sum(weight * value for weight, value in known) / sum(weight for weight, _ in known)


def _titles(one: Profile, other: Profile) -> float | None:
    mine, theirs = ((p.current.title if p.current else p.headline) for p in (one, other))
    shared = _jaccard(set(stems(mine)), set(stems(theirs)))
    return None if shared is None else float(shared >= _SAME)


def _pitches(one: Profile, other: Profile) -> float | None:
    if not (one.summary and other.summary) or detect(one.summary) != detect(other.summary):
        return None
    mine, theirs = (Counter(stems(" ".join(telling(p.summary)))) for p in (one, other))
    size = sqrt(sum(n * n for n in mine.values()) * sum(n * n for n in theirs.values()))
    return sum(n * theirs[word] for word, n in mine.items()) / size if size else None


def _words(profile: Profile) -> set[str]:
    return set(stems(" ".join(telling(" ".join((profile.headline, *profile.skills))))))


def _jaccard(one: set[str], other: set[str]) -> float | None:
    return len(one & other) / len(one | other) if one and other else None
