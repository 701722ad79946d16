"""Groups of records that no member contradicts: average linkage with a brake and with vetoes.

Two groups are joined while the mean score of all pairs between them is above the limit; a pair
never compared counts as `MISSING`. So one strong link between two groups that agree in nothing
else joins nobody [chaining; Sneath & Sokal 1973], and each connected component is decided by
itself, whatever happens elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from heapq import heapify, heappop, heappush

MISSING = -2.0
"""Log-odds of a pair that was not worth comparing; also the least one of a pair that was."""
MOST = 6.0
"""The highest score that one pair may bring: certainty is not worth more than so many doubts."""
Pair = tuple[int, int]


class Linkage:
    """Groups over numbered records. `links` are scores by pair; `forbidden` pairs never meet.

    `said` are pairs that the owner said are one person: the groups that they find themselves in are
    joined at last, as wholes, so that a word never sets the rest of two groups against each other.
    """

    def __init__(
        self, links: Mapping[Pair, float], forbidden: Iterable[Pair], said: Iterable[Pair] = ()
    ) -> None:
        self._said = sorted(said)
        self._sums: dict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
        self._members: dict[int, list[int]] = {}
        self._enemies: dict[int, set[int]] = defaultdict(set)
        self.refused: list[Pair] = []
        for (one, other), score in links.items():
            value = max(MISSING, min(MOST, score))
            self._sums[one][other] = self._sums[other][one] = (value, 1)
            self._members.setdefault(one, [one])
            self._members.setdefault(other, [other])
        for at in (at for pair in self._said for at in pair):
            self._members.setdefault(at, [at])
        for one, other in forbidden:
            self._enemies[one].add(other)
            self._enemies[other].add(one)

    def groups(self, limit: float = 0.0) -> list[list[int]]:
        """Groups of two and more, each in order, in the order of their first members."""
        waiting = [
            (-self._mean(one, other), one, other)
            for one, others in self._sums.items() for other in others
            if one < other and self._mean(one, other) > limit
        ]
        heapify(waiting)
        while waiting:
            minus, one, other = heappop(waiting)
            if other not in self._sums.get(one, {}) or self._mean(one, other) != -minus:
                continue
            if self._are_enemies(one, other):
                self.refused.append((one, other))
                continue
            for near in self._join(one, other):
                mean = self._mean(one, near)
                if mean > limit:
                    heappush(waiting, (-mean, min(one, near), max(one, near)))
        self._obey()
        return sorted(sorted(group) for group in self._members.values() if len(group) > 1)

    def _obey(self) -> None:
        home = {at: name for name, group in self._members.items() for at in group}
        for pair in self._said:
            one, other = (home[at] for at in pair)
            if one == other:
                continue
            if self._are_enemies(one, other):
                self.refused.append(pair)
                continue
            gone = self._members.pop(other)
            self._members[one] += gone
            home.update(dict.fromkeys(gone, one))

    def _mean(self, one: int, other: int) -> float:
        total, count = self._sums[one][other]
        pairs = len(self._members[one]) * len(self._members[other])
        return (total + MISSING * (pairs - count)) / pairs

    def _are_enemies(self, one: int, other: int) -> bool:
        theirs = set(self._members[other])
        return any(not theirs.isdisjoint(self._enemies.get(at, ())) for at in self._members[one])

    def _join(self, kept: int, gone: int) -> Iterable[int]:
        """Pour one group into another; the groups that both or either had links with."""
        for near, (total, count) in self._sums.pop(gone).items():
            self._sums[near].pop(gone, None)
            if near != kept:
                mine, number = self._sums[kept].get(near, (0.0, 0))
                self._sums[kept][near] = self._sums[near][kept] = (mine + total, number + count)
        self._members[kept] += self._members.pop(gone)
        return tuple(self._sums[kept])
