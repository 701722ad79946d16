"""Union of mentions that refuses what may not be: a union-find with a memory of reasons.

Each cluster knows its fullest name, the profile it has in each export, and which side of which
"apart" it stands on. Small is merged into large, so that all joins together cost n log n.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from entregent.model.identity import Joined
from entregent.people.likeness import NOBODY, Label, are_strangers, are_two
from entregent.people.mentions import Named

Guard = Literal["none", "strangers", "names"]
"""Which names forbid a join: none, full names without a shared word, full names of two people."""


class Why(NamedTuple):
    """The reason of a join: its rule, what it rests on, what may forbid it.

    `forced` overrides what exports say (the owner knows better), never what was put apart.
    """

    rule: str
    on: str
    guard: Guard = "none"
    forced: bool = False


class Clusters:
    """Mentions by position, joined one pair at a time in an order the caller makes canonical."""

    def __init__(self, named: Sequence[Named]) -> None:
        self.named = named
        self.joined: list[Joined] = []
        self.held: list[Joined] = []
        self._parent = list(range(len(named)))
        self._size = [1] * len(named)
        self._label: list[Label] = [one.label for one in named]
        self._sides: dict[int, set[int]] = {}
        self._live: dict[int, dict[tuple[str, str], str]] = {}

    def root(self, at: int) -> int:
        """The position that stands for the cluster of `at`."""
        parent = self._parent
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    def label(self, at: int) -> Label:
        """The fullest name in the cluster of `at`."""
        return self._label[self.root(at)]

    def put_apart(self, verdict: int, first: Iterable[int], second: Iterable[int]) -> None:
        """Let no mention of `first` ever stand with one of `second`. Before any join."""
        for side, group in ((2 * verdict, first), (2 * verdict + 1, second)):
            for at in group:
                self._sides.setdefault(at, set()).add(side)

    def make_live(self, at: int, place: tuple[str, str], identity: str) -> None:
        """Note that the mention holds this profile in this (network, export). Before any join."""
        self._live.setdefault(at, {}).setdefault(place, identity)

    def join(self, a: int, b: int, why: Why) -> bool:
        """Join two mentions; False, with what forbids it kept, when something does."""
        here, there = self.root(a), self.root(b)
        if here != there:
            against = self._against(here, there, why)
            if against:
                self.held.append(self._edge(a, b, against, why.on))
                return False
            self._merge(here, there)
        self.joined.append(self._edge(a, b, why.rule, why.on))
        return True

    def groups(self) -> list[list[int]]:
        """Positions by cluster, each in order, clusters in the order of their first position."""
        found: dict[int, list[int]] = {}
        for at in range(len(self.named)):
            found.setdefault(self.root(at), []).append(at)
        return list(found.values())

    def _edge(self, a: int, b: int, rule: str, on: str) -> Joined:
        return Joined(self.named[a].mention.id, self.named[b].mention.id, rule, on)

    def _against(self, here: int, there: int, why: Why) -> str:
        if self._are_apart(here, there):
            return "apart"
        if not why.forced and self._live_in_one_export(here, there):
            return "export"
        if why.guard != "none":
            test = are_two if why.guard == "names" else are_strangers
            if test(self._label[here], self._label[there]):
                return "names"
        return ""

    def _are_apart(self, here: int, there: int) -> bool:
        left, right = self._sides.get(here), self._sides.get(there)
        if not left or not right:
            return False
        if len(left) > len(right):
            left, right = right, left
        return any(side ^ 1 in right for side in left)

    def _live_in_one_export(self, here: int, there: int) -> bool:
        left, right = self._live.get(here), self._live.get(there)
        if not left or not right:
            return False
        if len(left) > len(right):
            left, right = right, left
        return any(right.get(place, identity) != identity for place, identity in left.items())

    def _merge(self, here: int, there: int) -> None:
        if (self._size[here], -here) < (self._size[there], -there):
            here, there = there, here
        self._parent[there] = here
        self._size[here] += self._size[there]
        if self._label[there] != self._label[here]:
            self._label[here] = _fuller(self._label[here], self._label[there])
        sides, other_sides = self._sides.get(here, set()), self._sides.pop(there, set())
        if sides or other_sides:
            self._sides[here] = _poured(sides, other_sides)
        live, other_live = self._live.get(here, {}), self._live.pop(there, {})
        if live or other_live:
            small, large = sorted((live, other_live), key=len)
            large.update(small)
            self._live[here] = large


def _poured(a: set[int], b: set[int]) -> set[int]:
    small, large = sorted((a, b), key=len)
    large |= small
    return large


def _fuller(a: Label, b: Label) -> Label:
    if NOBODY in (a, b):
        return b if a == NOBODY else a
    return min(a, b, key=lambda label: (-len(label.folded.split()), -len(label.folded), label))
