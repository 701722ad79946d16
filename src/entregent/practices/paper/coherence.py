"""K of method P1: whether the owner's profiles say the same thing. Legible before visible.

Mean over pairs of profiles in one language: same present title 0.4 (shared words at least 0.6 of
all), likeness of the pitch 0.3 (cosine of word weights), shared keywords 0.2. The photo (0.1) is in
no export: weights are shared out among what both profiles hold.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log, sqrt

from entregent.model.ports import EgoNetwork
from entregent.practices.paper.accounts import facts, titles
from entregent.text.folding import fold
from entregent.text.language import detect

COHERENT = 0.5
"""Under it two profiles read as two people (a judgement of our own)."""
_TITLE, _PITCH, _KEYWORDS = 0.4, 0.3, 0.2
_SAME_TITLE = 0.6


@dataclass(frozen=True, slots=True)
class Profile:
    """What one network's profile of the owner says."""

    network: str
    title: str = ""
    pitch: str = ""
    keywords: frozenset[str] = frozenset()


def profiles(view: EgoNetwork) -> tuple[Profile, ...]:
    """The owner's profiles, one a network, by network; those that say nothing are left out."""
    posts = titles(view)
    texts: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts(view):
        texts[fact.network][fact.field].append(fact.value)
    made = (
        Profile(
            name,
            posts.get(name, ""),
            " ".join((*texts[name]["headline"], *texts[name]["summary"])),
            frozenset(fold(skill) for skill in texts[name]["skill"]),
        )
        for name in sorted({*texts, *posts})
    )
    return tuple(one for one in made if one.title or one.pitch or one.keywords)


def coherence(found: Sequence[Profile]) -> float | None:
    """K, 0 to 1, over the pairs that can be compared; None when no pair can.

    Two languages justify two pitches: profiles in different languages are not compared.
    """
    weights = _word_weights(found)
    pairs = [
        likeness
        for one, other in combinations(found, 2)
        if _same_language(one, other) and (likeness := _likeness(one, other, weights)) is not None
    ]
    return sum(pairs) / len(pairs) if pairs else None


def _same_language(one: Profile, other: Profile) -> bool:
    first, second = detect(one.pitch), detect(other.pitch)
    return not (first and second) or first == second


def _likeness(one: Profile, other: Profile, weights: Mapping[str, float]) -> float | None:
    parts: list[tuple[float, float]] = []
    if one.title and other.title:
        shared = _jaccard(fold(one.title).split(), fold(other.title).split())
        parts.append((_TITLE, float(shared >= _SAME_TITLE)))
    if one.pitch and other.pitch:
        parts.append((_PITCH, _cosine(one.pitch, other.pitch, weights)))
    if one.keywords and other.keywords:
        parts.append((_KEYWORDS, _jaccard(one.keywords, other.keywords)))
    total = sum(weight for weight, _ in parts)
    return sum(weight * value for weight, value in parts) / total if total else None


def _jaccard(one: Collection[str], other: Collection[str]) -> float:
    union = {*one, *other}
    return len({*one} & {*other}) / len(union) if union else 0.0


def _word_weights(found: Sequence[Profile]) -> dict[str, float]:
    """Smoothed inverse document frequency over the pitches: ln((1 + n) / (1 + df)) + 1."""
    documents = [set(fold(one.pitch).split()) for one in found if one.pitch]
    counts = Counter(word for words in documents for word in words)
    n = len(documents)
    return {word: log((1 + n) / (1 + count)) + 1 for word, count in counts.items()}


def _cosine(one: str, other: str, weights: Mapping[str, float]) -> float:
    first, second = _vector(one, weights), _vector(other, weights)
    dot = sum(value * second.get(word, 0.0) for word, value in first.items())
    norms = sqrt(sum(v * v for v in first.values())) * sqrt(sum(v * v for v in second.values()))
    return min(1.0, dot / norms) if norms else 0.0


def _vector(text: str, weights: Mapping[str, float]) -> dict[str, float]:
    return {word: n * weights[word] for word, n in Counter(fold(text).split()).items()}
