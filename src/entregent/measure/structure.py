"""The shape of a small network: who stands between whom, and which way is warm."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping
from math import exp, fsum

Edge = tuple[Hashable, Hashable]
PEAK_MUTUAL = 10
HOP = 0.8
"""What each intermediary leaves of the warmth of a way (the method's default)."""
MOST_BETWEEN = 2


def blau(counts: Iterable[float]) -> float:
    """Blau's index of diversity, 1 - sum p^2; 0 for nothing (Blau 1977).

    >>> round(blau([5, 3, 2]), 2), blau([4]), blau([])
    (0.62, 0.0, 0.0)
    """
    amounts = [count for count in counts if count > 0]
    total = fsum(amounts)
    return 1 - fsum((amount / total) ** 2 for amount in amounts) if total else 0.0


def constraint(alters: Collection[Hashable], edges: Iterable[Edge]) -> float:
    """Burt's constraint of ego in an unweighted network (Burt 1992); 0 for nobody.

    c = sum over alters j of (p_ij + sum over q of p_iq p_qj)^2, ego tied to every alter.

    >>> constraint("abcd", [])
    0.25
    >>> round(constraint("abcd", [(a, b) for a in "abcd" for b in "abcd"]), 4)
    0.7656
    """
    near = _neighbours(alters, edges)
    n = len(near)
    parts = []
    for alter, friends in near.items():
        through = fsum(1 / n / (1 + len(near[q])) for q in friends if q != alter)
        parts.append((1 / n + through) ** 2)
    return fsum(parts)


def effective_size(alters: Collection[Hashable], edges: Iterable[Edge]) -> float:
    """Alters less their redundancy, n - 2t/n for t ties among n alters (Borgatti 1997).

    >>> effective_size("abcd", []), effective_size("abcd", [("a", "b"), ("c", "d")])
    (4.0, 3.0)
    """
    near = _neighbours(alters, edges)
    if not near:
        return 0.0
    twice = sum(map(len, near.values()))
    return len(near) - twice / len(near)


def openness(mutual: float) -> float:
    """How well a tie with so many mutual contacts opens doors: m/10 exp(1 - m/10), 0 to 1.

    The peak near ten is that of Rajkumar et al. 2022; the form is the method's default.

    >>> [round(openness(m), 3) for m in (0, 1, 3, 10, 20, 30)]
    [0.0, 0.246, 0.604, 1.0, 0.736, 0.406]
    """
    share = mutual / PEAK_MUTUAL
    return share * exp(1 - share)


def warm_path(
    start: Hashable, goal: Hashable, warmth: Mapping[Edge, float]
) -> tuple[float, tuple[Hashable, ...]]:
    """The warmest way with at most two intermediaries, and how warm it is (0, () when none).

    `warmth` gives ties, 0 to 1, either way round. Each intermediary leaves `HOP` of the product.
    Of equally warm ways the shorter, then the first in the order of its text.
    """
    near: dict[Hashable, dict[Hashable, float]] = {}
    for (a, b), value in warmth.items():
        near.setdefault(a, {})[b] = value
        near.setdefault(b, {})[a] = value
    ways: list[tuple[float, tuple[Hashable, ...]]] = [(1.0, (start,))]
    best: list[tuple[float, int, tuple[str, ...], tuple[Hashable, ...]]] = []
    for between in range(MOST_BETWEEN + 1):
        further = [
            (value * tie, (*way, after))
            for value, way in ways
            for after, tie in near.get(way[-1], {}).items()
            if after not in way
        ]
        best += [
            (-value * HOP**between, len(way), tuple(map(str, way)), way)
            for value, way in further
            if way[-1] == goal
        ]
        ways = [(value, way) for value, way in further if way[-1] != goal]
    if not best:
        return 0.0, ()
    warmest = min(best)
    return -warmest[0], warmest[3]


def _neighbours(
    alters: Collection[Hashable], edges: Iterable[Edge]
) -> dict[Hashable, set[Hashable]]:
    near: dict[Hashable, set[Hashable]] = {alter: set() for alter in alters}
    for a, b in edges:
        if a != b and a in near and b in near:
            near[a].add(b)
            near[b].add(a)
    return near
