"""Which mentions an identifier brings together, and which identifiers prove nothing.

One identifier, one person, unless its names say otherwise: a mailbox of a couple, a switchboard, a
role (`contact@`). There each name is its own person, and the bare address belongs to none of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from entregent.model.identity import Joined
from entregent.people.clusters import Clusters, Guard, Why
from entregent.people.likeness import NOBODY, Label, people_at, slots
from entregent.people.mentions import Named, identifier, is_member_id
from entregent.text.mail import holder
from entregent.text.names import agree

STRENGTH = ("uid", "profile", "email", "phone", "chat")
"""Kinds of identifiers, the surest first: joins are tried in this order."""
LIFELONG = frozenset({"uid", "profile"})
_MOST_HUBS = 8
"""Clusters of one identifier that a mention is offered to when earlier ones may not take it."""


@dataclass(frozen=True, slots=True)
class Star:
    """Positions that one identifier says are one person. The first is offered to the others."""

    why: Why
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """All identifiers read: what they join, what they prove nothing about, whom they keep apart."""

    stars: tuple[Star, ...]
    shared: Mapping[str, str]
    apart: tuple[Joined, ...]


def read(named: Sequence[Named]) -> Reading:
    """Stars by strength then by identifier: the order of mentions plays no part."""
    bearers: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(named):
        for identity in one.ids:
            bearers[identity].append(at)
    rank = {kind: place for place, kind in enumerate(STRENGTH)}
    stars: list[Star] = []
    shared: dict[str, str] = {}
    apart: list[Joined] = []
    for identity in sorted(bearers, key=lambda text: (rank[_kind(text)], text)):
        members = bearers[identity]
        if len(members) == 1:
            if why := _held_by_nobody(identity):
                shared[identity] = why
            continue
        found = _Bearers(identity, members, named)
        if found.why:
            shared[identity] = found.why
        apart += found.apart()
        stars += found.stars()
    return Reading(tuple(stars), shared, tuple(apart))


@dataclass(frozen=True, slots=True)
class Waiting:
    """Members of a star that come after all other joins, and the clusters they are offered to."""

    star: Star
    hubs: tuple[int, ...]
    members: tuple[int, ...]


def draw(clusters: Clusters, star: Star, late: frozenset[int]) -> Waiting | None:
    """Join the members of a star that may be joined; what has to wait is given back.

    `late` are mentions that the owner cut from somebody: everybody else finds their place first.
    """
    if late.isdisjoint(star.members):
        _gather(clusters, star, [], star.members)
        return None
    early = [at for at in star.members if at not in late]
    hubs = _gather(clusters, star, [], early)
    return Waiting(star, tuple(hubs), tuple(at for at in star.members if at in late))


def draw_late(clusters: Clusters, waiting: Waiting) -> None:
    """Join what waited. Two mentions cut from somebody together stay together."""
    _gather(clusters, waiting.star, list(waiting.hubs), waiting.members)


def _gather(
    clusters: Clusters, star: Star, hubs: list[int], members: Sequence[int]
) -> list[int]:
    """Join each member to the first cluster of the star that may take it, or let it be the next."""
    for at in members:
        if any(clusters.join(hub, at, star.why) for hub in hubs):
            continue
        if len(hubs) < _MOST_HUBS:
            hubs.append(at)
    return hubs


class _Bearers:
    """The mentions that bear one identifier."""

    def __init__(self, identity: str, members: Sequence[int], named: Sequence[Named]) -> None:
        self.identity = identity
        self.kind = _kind(identity)
        self.named = named
        self.members = members
        labels = {named[at].label for at in members} - {NOBODY}
        self.slot: dict[str, Label] = {}
        self.heads: list[Label] = []
        if len(labels) > 1:
            strict = self.kind not in LIFELONG and self._has_rival_cards()
            self.slot = slots(labels, lifelong=self.kind in LIFELONG, strict=strict)
            self.heads = people_at(self.slot, strict=strict)
        self.disputed = self._is_disputed()
        self.why = self._why()

    def stars(self) -> Iterator[Star]:
        """One star when it is one person's, else one for each name and one of bare mentions."""
        guard: Guard = "strangers" if self.kind in LIFELONG else "names"
        if not self.why:
            if len(self.members) > 1:
                yield Star(Why(self.kind, self.identity, guard), tuple(self.members))
            return
        for label, members in sorted(self._by_slot().items()):
            if len(members) > 1:
                rule = "bare" if label == NOBODY else "same-name"
                yield Star(Why(rule, self.identity, guard), tuple(members))

    def apart(self) -> Iterator[Joined]:
        """What names kept apart here, told once for each person beside the first."""
        if self.why != "shared":
            return
        first = self._by_slot()
        hub, *others = [first[label][0] for label in self.heads if label in first] or [0]
        for at in others:
            yield Joined(
                self.named[hub].mention.id, self.named[at].mention.id, "names", self.identity
            )

    def _why(self) -> str:
        return _held_by_nobody(self.identity) or (
            "shared" if len(self.heads) > 1 or self.disputed else ""
        )

    def _has_rival_cards(self) -> bool:
        """Whether one address book holds two cards here under names that do not go together.

        "Anne" and "Paul" on one number are two people when somebody made a card for each.
        """
        cards: dict[str, Label] = {}
        for at in self.members:
            one = self.named[at]
            if not one.mention.card or one.label == NOBODY:
                continue
            known = cards.setdefault(one.mention.scope, one.label)
            if known != one.label and agree(known.written, one.label.written) == "different":
                return True
        return False

    def _is_disputed(self) -> bool:
        """Whether two profiles that are live in one export bear this identifier directly."""
        if self.kind == "profile" or not any(self.named[at].mention.exports for at in self.members):
            return False
        live: dict[tuple[str, str], str] = {}
        for at in self.members:
            for place, identity in live_profiles(self.named[at]):
                if live.setdefault(place, identity) != identity:
                    return True
        return False

    def _by_slot(self) -> dict[Label, list[int]]:
        """Members by the name that stands for them, without the profiles that dispute it."""
        found: dict[Label, list[int]] = defaultdict(list)
        for at in self.members:
            one = self.named[at]
            if not (self.disputed and any(live_profiles(one))):
                found[self.slot.get(one.label.folded, one.label)].append(at)
        return found


def live_profiles(one: Named) -> Iterator[tuple[tuple[str, str], str]]:
    """((network, export), identifier) of profiles that the network's own archive states here.

    A member's number stands beside the address its member chose: the two never contradict each
    other, though two numbers do. A card's addresses prove nothing: its maker wrote them.
    """
    for handle in one.who.handles if one.mention.exports else ():
        if handle.kind == "profile" and handle.network == one.mention.scope:
            identity = identifier(handle)
            space = f"{handle.network}#" if is_member_id(identity) else handle.network
            for export in one.mention.exports:
                yield (space, export), identity


def _held_by_nobody(identity: str) -> str:
    """"role" or "noreply" when the address says so itself, else ""."""
    if not identity.startswith("email:"):
        return ""
    held = holder(identity[6:])
    return held if held in {"role", "noreply"} else ""


def _kind(identity: str) -> str:
    return identity.partition(":")[0]
