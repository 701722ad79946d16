"""Joins that rest on a name inside one network, and only where it can mean one person there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from entregent.people.clusters import Clusters, Why
from entregent.people.likeness import NOBODY
from entregent.people.mentions import Named, is_member_id

Place = tuple[str, str]
"""A network and a folded name."""


def join_locals(named: Sequence[Named], clusters: Clusters) -> None:
    """Mentions without handles that a source calls by one local id are one somebody.

    The id is the source's own word with its scope in front: a closed account in one thread, a name
    in an archive that gives nothing else. Without an id, the same words in one network are one way
    of naming somebody.
    """
    first: dict[tuple[str, ...], int] = {}
    for at, one in enumerate(named):
        who = one.who
        if one.ids:
            continue
        place = (who.local,) if who.local else (one.mention.scope, who.name, who.anchor)
        hub = first.setdefault(place, at)
        if hub != at:
            clusters.join(hub, at, Why("local", who.local or who.name))


def join_member_ids(named: Sequence[Named], clusters: Clusters) -> None:
    """A member's number joins the one chosen address of equal name, when each is the only one.

    LinkedIn writes some people as `/in/ACoAA...` in one file and by their chosen address in
    another. Observed in archives of 2023 and later.
    """
    numbers = _profiles(named, clusters, numbers=True)
    if not numbers:
        return
    chosen = _profiles(named, clusters, numbers=False)
    for place in sorted(numbers.keys() & chosen.keys()):
        if len(numbers[place]) == 1 == len(chosen[place]):
            (here,), (there,) = numbers[place].values(), chosen[place].values()
            clusters.join(there, here, Why("member-id", place[1]))


def join_names(named: Sequence[Named], clusters: Clusters) -> None:
    """A bare name joins the only person with a profile who bears it in the same network.

    Archives of 2021 name people in messages and give no address. Two namesakes, or none: the bare
    name stays its own person, and the owner is asked.
    """
    bare = [
        (at, one) for at, one in enumerate(named)
        if not one.ids and one.label != NOBODY and one.mention.scope
    ]
    chosen = _profiles(named, clusters) if bare else {}
    for at, one in bare:
        bearers = chosen.get((one.mention.scope, one.label.folded), {})
        if len(bearers) == 1:
            hub = next(iter(bearers.values()))
            clusters.join(hub, at, Why("name", one.mention.scope, "names"))


def _profiles(
    named: Sequence[Named], clusters: Clusters, *, numbers: bool | None = None
) -> dict[Place, dict[int, int]]:
    """For each network and name, the clusters with a profile there: root to first position.

    `numbers` keeps members' numbers only, or leaves them out.
    """
    found: dict[Place, dict[int, int]] = defaultdict(dict)
    for at, one in enumerate(named):
        if one.label == NOBODY:
            continue
        for handle in one.who.handles:
            if handle.kind == "profile" and numbers in {None, is_member_id(handle.key)}:
                place = (handle.network, one.label.folded)
                found[place].setdefault(clusters.root(at), at)
    return found
