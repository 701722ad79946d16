"""What the owner decided, found again among the mentions of today; the later word wins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from entregent.model.identity import Verdict
from entregent.model.once import once
from entregent.people.likeness import NOBODY, Label
from entregent.people.mentions import Named, label_of, own_key
from entregent.text.names import agree

Pair = tuple[list[int], list[int]]


@dataclass(frozen=True, slots=True)
class Decided:
    """Verdicts in force, as positions among the mentions. Those whose anchors are gone sleep.

    `same` holds pairs of groups, newest first: the newest word is obeyed when two contradict each
    other. `apart` holds pairs of groups of which no two members may meet.
    """

    same: tuple[Pair, ...]
    apart: tuple[Pair, ...]
    owner: frozenset[int]
    not_owner: frozenset[int]


class Anchors:
    """Finds mentions by record key, by handle (`kind:key`), by `local:...`, or by own key.

    The indexes are made when first asked: most worlds hold no verdict.
    """

    def __init__(self, named: Sequence[Named], shared: Collection[str]) -> None:
        self._named = named
        self._shared = shared

    @once
    def _by(self) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for at, one in enumerate(self._named):
            found[one.mention.key].append(at)
            for identity in one.ids:
                found[identity].append(at)
            if one.who.local:
                found[f"local:{one.who.local}"].append(at)
        return dict(found)

    @once
    def _own(self) -> Mapping[str, int]:
        return {own_key(one.mention): at for at, one in enumerate(self._named)}

    def bearers(self, identity: str) -> Sequence[int]:
        """Positions that bear a handle, whoever they are."""
        return self._by.get(identity, ())

    def find(self, anchor: str, name: str = "") -> list[int]:
        """Positions the anchor stands for; none when it is gone, or when it cannot be told.

        A shared handle stands for its bare mentions. A record that names several people is an
        anchor only for a `name` that one of them bears.
        """
        found = self._by.get(anchor)
        if found is None:
            return self._find_own(anchor)
        if anchor in self._shared:
            return [at for at in found if self._named[at].label == NOBODY]
        if ":" in anchor or len(found) == 1:
            return list(found)
        return self._find_in_record(found, label_of(name))

    def _find_in_record(self, found: Sequence[int], label: Label) -> list[int]:
        labels = {self._named[at].label for at in found}
        if len(labels) == 1:
            return list(found)
        if label == NOBODY:
            return []
        return [at for at in found if _speaks_of(label, self._named[at].label)]

    def _find_own(self, anchor: str) -> list[int]:
        at = None if ":" in anchor else self._own.get(anchor)
        return [] if at is None else [at]


def read(verdicts: Sequence[Verdict], anchors: Anchors) -> Decided:
    """Verdicts as groups of positions, contradictions settled by age (oldest come first)."""
    reader = _Reader()
    for verdict in verdicts:
        groups = [anchors.find(anchor) for anchor in verdict.anchors]
        if verdict.kind in {"owner", "not_owner"}:
            reader.say_owner(verdict.kind, groups)
        elif groups:
            for other in groups[1:]:
                reader.say_pair(verdict.kind, groups[0], other)
    return reader.decided()


class _Reader:
    """Settles words as they come: a later one about the same two mentions ends the earlier one."""

    def __init__(self) -> None:
        self.spoken = 0
        self.pairs: dict[int, tuple[str, Pair]] = {}
        self.touching: dict[int, set[int]] = defaultdict(set)
        self.owner: set[int] = set()
        self.not_owner: set[int] = set()

    def say_owner(self, kind: str, groups: Sequence[Sequence[int]]) -> None:
        chosen = {at for group in groups for at in group}
        mine, against = (
            (self.owner, self.not_owner) if kind == "owner" else (self.not_owner, self.owner)
        )
        mine |= chosen
        against -= chosen

    def say_pair(self, kind: str, first: list[int], second: list[int]) -> None:
        if kind == "apart":
            theirs = set(second)
            first = [at for at in first if at not in theirs]
        if not first or not second:
            return
        for old in self._about(first) & self._about(second):
            if self.pairs[old][0] != kind and _bridges(self.pairs[old][1], first, second):
                self._end(old)
        new = self.spoken
        self.spoken += 1
        self.pairs[new] = (kind, (first, second))
        for at in (*first, *second):
            self.touching[at].add(new)

    def decided(self) -> Decided:
        spoken = list(self.pairs.values())
        return Decided(
            same=tuple(pair for kind, pair in reversed(spoken) if kind == "same"),
            apart=tuple(pair for kind, pair in spoken if kind == "apart"),
            owner=frozenset(self.owner),
            not_owner=frozenset(self.not_owner),
        )

    def _about(self, group: Sequence[int]) -> set[int]:
        return set().union(*(self.touching[at] for at in group))

    def _end(self, old: int) -> None:
        _, (first, second) = self.pairs.pop(old)
        for at in (*first, *second):
            self.touching[at].discard(old)


def _bridges(pair: Pair, first: Sequence[int], second: Sequence[int]) -> bool:
    """Whether an older pair speaks of the same two mentions, in either order."""
    left, right = set(pair[0]), set(pair[1])
    one, two = set(first), set(second)
    return bool((left & one and right & two) or (left & two and right & one))


def _speaks_of(label: Label, other: Label) -> bool:
    return other != NOBODY and agree(label.written, other.written) != "different"
