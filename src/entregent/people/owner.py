"""Who the owner is: what the owner said, then what archives state, then a question; never a guess.

An archive states its owner by handle or by name (`OwnerClue`). Clues that name two different people
(a couple's archives on one machine) leave the question open unless one of them stands in twice as
many records as the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from entregent.model.identity import OwnerClue
from entregent.people.clusters import Clusters, Why
from entregent.people.likeness import NOBODY, Label, are_two
from entregent.people.mentions import Named, anchor_of, label_of
from entregent.people.verdicts import Anchors, Decided
from entregent.text.mail import holder
from entregent.text.names import agree

FACTOR = 2
"""How many times more records than the next candidate make somebody the owner without a word."""
_FEWEST = 5
"""Records below which counting says nothing about who owns a mailbox."""
_MOST_DOUBTS = 5


@dataclass(frozen=True, slots=True)
class Found:
    """Positions of the owner, all in one cluster, or the candidates one has to choose from."""

    members: tuple[int, ...] = ()
    doubts: tuple[str, ...] = ()


def stated(
    named: Sequence[Named], clues: Sequence[OwnerClue], anchors: Anchors, shared: Collection[str]
) -> list[int]:
    """Positions that clues call the owner by handle.

    A shared mailbox makes its owner only of the bare address and of names that go with the owner's.
    """
    names = sorted({label_of(clue.name) for clue in clues} - {NOBODY})
    found: set[int] = set()
    for handle in sorted({clue.handle for clue in clues if clue.handle}):
        bearers = list(anchors.bearers(handle))
        if handle in shared:
            bearers = [at for at in bearers if _fits_any(named[at].label, names)]
        found.update(bearers)
    return sorted(found)


def find(
    clusters: Clusters, clues: Sequence[OwnerClue], decided: Decided, stated_here: Sequence[int],
    shared: Collection[str],
) -> Found:
    """Join everything that is the owner, or say between whom it cannot be decided."""
    search = _Search(clusters, decided, shared)
    told = sorted(decided.owner)
    by_handle = [at for at in stated_here if at not in decided.not_owner]
    by_name, rivals = search.by_name(clues, {clusters.root(at) for at in (*told, *by_handle)})
    if told or by_handle or by_name:
        return search.settle(told, by_handle, by_name)
    return search.doubt(rivals) if rivals else search.by_counting()


class _Search:
    """One search for the owner over clusters that are otherwise complete."""

    def __init__(self, clusters: Clusters, decided: Decided, shared: Collection[str]) -> None:
        self.shared = shared
        self.named = named = clusters.named
        self.clusters = clusters
        self.decided = decided
        self.uses: dict[int, int] = {}
        for at, one in enumerate(named):
            root = clusters.root(at)
            self.uses[root] = self.uses.get(root, 0) + one.mention.uses
        self.barred = {clusters.root(at) for at in decided.not_owner}

    def by_name(
        self, clues: Sequence[OwnerClue], known: set[int]
    ) -> tuple[list[int], list[list[int]]]:
        """Positions that bear an owner's name inside the archive that states it, then namesakes.

        When that network already knows its owner by handle, only mentions without any handle are
        taken: somebody else with a profile may bear the same name, and anybody can write a mail
        under the owner's. Namesakes with handles of whom none stands out are candidates only.
        """
        wanted = {(clue.scope, label_of(clue.name).folded) for clue in clues if clue.scope}
        bearers: dict[tuple[str, str], list[int]] = {}
        settled = {self.named[at].mention.scope for at in range(len(self.named))
                   if self.clusters.root(at) in known}
        for at, one in enumerate(self.named):
            place = (one.mention.scope, one.label.folded)
            if one.label == NOBODY or place not in wanted or at in self.decided.not_owner:
                continue
            if not one.ids or one.mention.scope not in settled:
                bearers.setdefault(place, []).append(at)
        chosen: list[int] = []
        rivals: list[list[int]] = []
        for place in sorted(bearers):
            groups = self._standing_out(bearers[place])
            if len(groups) == 1:
                chosen += groups[0]
            else:
                rivals += groups
        return chosen, rivals

    def settle(
        self, told: Sequence[int], by_handle: Sequence[int], by_name: Sequence[int]
    ) -> Found:
        """One owner out of all candidates; the owner's own word decides when there is one."""
        groups = self._groups((*told, *by_handle, *by_name))
        if told:
            said = {self.clusters.root(at) for at in told}
            chosen = [group for group in groups if said & {self.clusters.root(at) for at in group}]
            return self._joined([at for group in chosen for at in group])
        groups.sort(key=lambda group: (-self._used(group), group))
        if len(groups) > 1 and self._used(groups[0]) < FACTOR * self._used(groups[1]):
            return self.doubt(groups)
        return self._joined(groups[0])

    def doubt(self, groups: Sequence[Sequence[int]]) -> Found:
        """The question who the owner is, the most used candidate first."""
        ranked = sorted(groups, key=lambda group: (-self._used(group), group))
        return Found(doubts=tuple(self._called(group) for group in ranked[:_MOST_DOUBTS]))

    def by_counting(self) -> Found:
        """The person of the mailbox who stands in far more records than anybody else.

        Without any clue: the owner takes part in every exchange of a mailbox. Lists and functions
        do too, so that only full names count; too few records, or two candidates, make a question.
        """
        ranked = self._mail_people()
        if len(ranked) < 2 or self.uses[ranked[0]] < _FEWEST:
            return Found()
        first, second = ranked[:2]
        if len(ranked) >= 4 and self.uses[first] >= FACTOR * self.uses[second]:
            return self._joined([first])
        near = [[root] for root in ranked if FACTOR * self.uses[root] > self.uses[first]]
        return self.doubt(near)

    def _mail_people(self) -> list[int]:
        """Clusters with a full name and a personal address, the most used first."""
        most = max(self.uses.values(), default=0)
        if most < _FEWEST:
            return []
        found = {
            self.clusters.root(at) for at, one in enumerate(self.named)
            if one.label.is_full and any(map(_is_personal, one.ids))
        }
        return sorted(found - self.barred, key=lambda root: (-self.uses[root], root))

    def _standing_out(self, bearers: Sequence[int]) -> list[list[int]]:
        """Of namesakes in one archive: the bare names, else the one twice as used as the next.

        Several groups when none stands out.
        """
        groups: dict[int, list[int]] = {}
        for at in bearers:
            groups.setdefault(self.clusters.root(at), []).append(at)
        bare = [at for at in bearers if not self.named[at].ids]
        if len(groups) == 1 or bare:
            return [bare or list(bearers)]
        ranked = sorted(groups, key=lambda root: (-self.uses[root], root))
        if self.uses[ranked[0]] >= FACTOR * self.uses[ranked[1]]:
            return [groups[ranked[0]]]
        return [groups[root] for root in ranked]

    def _groups(self, candidates: Sequence[int]) -> list[list[int]]:
        """Candidates by cluster, clusters together whose names can be one person's."""
        roots: dict[int, list[int]] = {}
        for at in sorted(set(candidates)):
            roots.setdefault(self.clusters.root(at), []).append(at)
        groups: list[tuple[Label, list[int]]] = []
        ranked = sorted(roots.items(), key=lambda item: (self.clusters.label(item[0]) == NOBODY,
                                                         -self.uses[item[0]], item[1]))
        for root, members in ranked:
            label = self.clusters.label(root)
            home = next((group for known, group in groups if not are_two(known, label)), None)
            if home is None:
                groups.append((label, list(members)))
            else:
                home += members
        return [group for _, group in groups]

    def _joined(self, members: Sequence[int]) -> Found:
        """Join them, the owner's word and the archives' being stronger than two live profiles."""
        hub, *others = members
        why = Why("owner", "", forced=True)
        kept = [hub, *(at for at in others if self.clusters.join(hub, at, why))]
        return Found(members=tuple(kept))

    def _used(self, group: Iterable[int]) -> int:
        return sum(self.uses[root] for root in {self.clusters.root(at) for at in group})

    def _called(self, group: Sequence[int]) -> str:
        """The anchor of the most used mention of a candidate, for the question."""
        best = max(group, key=lambda at: (self.named[at].mention.uses, -at))
        return anchor_of(self.named[best].mention, self.shared)


def _fits_any(label: Label, names: Sequence[Label]) -> bool:
    if label == NOBODY:
        return True
    return any(agree(label.written, name.written) != "different" for name in names)


def _is_personal(identity: str) -> bool:
    address = identity.removeprefix("email:")
    return address != identity and holder(address) in {"person", "unknown"}
