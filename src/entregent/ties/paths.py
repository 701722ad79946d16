"""Warm ways: who could introduce one to somebody, through one or two people, and how warm that is.

A way through g to t is worth sqrt(me-g x g-t) / load(g): both legs, shared over all that g holds
with anybody, for who introduces everybody introduces badly. A second go-between h multiplies by
sqrt(g-h x h-t) / load(h) and by `HOP`. Nobody asks through three strangers (method 2.7).

`Routes` is worked out once from a graph; then a question costs as many steps as the goal has
acquaintances, whatever the size of the graph. It is exact: of each second go-between the warmest
first ones are known beforehand, two of them, since one may be the goal.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Generic, TypeVar

from entregent.measure.structure import HOP

K = TypeVar("K", bound=str)
MOST = 3


@dataclass(frozen=True, slots=True)
class Way(Generic[K]):
    """Through whom, from the one to ask to the one who knows the goal; `value` is 0 to 0.5."""

    value: float
    through: tuple[K, ...]


class Routes(Generic[K]):
    """Ways over a graph: `near` is one's own warmth with alters, `joined` theirs (both ways round).

    Only `asked` are asked to introduce; warmth is above 0 and at most 1.
    """

    def __init__(
        self, near: Mapping[K, float], joined: Mapping[K, Mapping[K, float]], asked: Collection[K]
    ) -> None:
        self._near, self._joined = near, joined
        self._asked = {who: near[who] for who in asked if near.get(who, 0.0) > 0}
        self._load = {who: sum(some.values()) for who, some in joined.items()}
        for who, warmth in near.items():
            self._load[who] = self._load.get(who, 0.0) + warmth
        self._into = self._first_legs()

    def to(
        self, goal: K, beside: Mapping[K, float] | None = None, most: int = MOST
    ) -> list[Way[K]]:
        """The warmest ways to somebody, each through another first go-between, the warmest first.

        `beside` are acquaintances of the goal that the graph does not hold. Equally warm ways
        stand shorter first, then by their ids.
        """
        last = {**(beside or {}), **self._joined.get(goal, {})}
        last.pop(goal, None)
        best: dict[K, Way[K]] = {}
        for near, warmth in last.items():
            for way in self._through(near, warmth, goal):
                first = way.through[0]
                if first not in best or _order(way) < _order(best[first]):
                    best[first] = way
        return sorted(best.values(), key=_order)[:most]

    def _through(self, near: K, warmth: float, goal: K) -> list[Way[K]]:
        """The way through `near` alone, and those through somebody else and then `near`."""
        load = self._load.get(near, 0.0) + (0.0 if goal in self._joined.get(near, {}) else warmth)
        share = sqrt(warmth) / load
        found = []
        if near in self._asked:
            found.append(Way(sqrt(self._asked[near]) * share, (near,)))
        found += [
            Way(HOP * value * share, (first, near))
            for value, first in self._into.get(near, ()) if first != goal
        ]
        return found

    def _first_legs(self) -> dict[K, list[tuple[float, K]]]:
        """For everybody known to one who may be asked: the two warmest of those, first part of it.

        The part of a way me-g-h that does not depend on where it goes on to.
        """
        found: dict[K, list[tuple[float, K]]] = {}
        for first, own in sorted(self._asked.items()):
            share = sqrt(own) / self._load[first]
            for second, warmth in self._joined.get(first, {}).items():
                value = share * warmth  # sqrt(warmth) of this leg, sqrt(warmth) of the next
                held = found.setdefault(second, [])
                if len(held) < 2 or value > held[-1][0]:
                    held.append((value, first))
                    held.sort(key=lambda one: (-one[0], one[1]))
                    del held[2:]
        return found


def _order(way: Way[K]) -> tuple[float, int, tuple[K, ...]]:
    return (-way.value, len(way.through), way.through)
