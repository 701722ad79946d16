"""Mentions to people: one pure function, equal for every order of what it is given.

Joins are tried in one canonical order: anchors of the owner's notes, identifiers by strength (uid,
profile, e-mail, phone, chat), local ids, member numbers, names inside one network, what the owner
said, and the owner's own mentions at last. A join that something forbids is skipped and kept
as a reason (`held_apart`): an "apart" of the owner, two live profiles of one network in one export,
two different full names at one address. Near-linear in the number of mentions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from entregent.model.identity import Cluster, Mention, OwnerClue, Resolution, Verdict
from entregent.model.ids import RecordKey
from entregent.people import identifiers, namesakes, owner
from entregent.people import verdicts as decisions
from entregent.people.clusters import Clusters, Why
from entregent.people.mentions import Named, in_order, own_key
from entregent.people.naming import best_name
from entregent.people.verdicts import Anchors, Decided


def resolve(
    mentions: Sequence[Mention], verdicts: Sequence[Verdict], clues: Sequence[OwnerClue]
) -> Resolution:
    """Put the mentions of each person together, with the reason of every union.

    `verdicts` come oldest first. Anchors are record keys, handles (`kind:key`), `local:...` ids or
    cluster keys; one that is not among the mentions sleeps. A cluster's key is the least record key
    that only its own mentions hold, and a digest of its mentions where a message that names several
    people is all there is. Never raises, whatever is named.
    """
    named = in_order(mentions)
    clusters = Clusters(named)
    reading = identifiers.read(named)
    anchors = Anchors(named, reading.shared)
    decided = decisions.read(verdicts, anchors)
    stated = owner.stated(named, clues, anchors, reading.shared)
    late = _forbid(clusters, named, decided, stated)
    _join_designated(clusters, named, anchors)
    waiting = [
        wait for star in reading.stars if (wait := identifiers.draw(clusters, star, late))
    ]
    for wait in waiting:
        identifiers.draw_late(clusters, wait)
    namesakes.join_locals(named, clusters)
    namesakes.join_member_ids(named, clusters)
    namesakes.join_names(named, clusters)
    _join_said(clusters, decided)
    ego = owner.find(clusters, clues, decided, stated, reading.shared)
    return Resolution(
        clusters=_clusters(clusters, named, ego),
        joined=tuple(clusters.joined),
        held_apart=(*reading.apart, *clusters.held),
        doubts=ego.doubts,
        shared=reading.shared,
    )


def _forbid(
    clusters: Clusters, named: Sequence[Named], decided: Decided, stated: Sequence[int]
) -> frozenset[int]:
    """Tell the clusters what may not meet; mentions cut from somebody are given back."""
    late: set[int] = set()
    for at, one in enumerate(named):
        for place, identity in identifiers.live_profiles(one):
            clusters.make_live(at, place, identity)
    for number, (first, second) in enumerate(decided.apart):
        clusters.put_apart(number, first, second)
        late.update(first)
    owned = (decided.owner | set(stated)) - decided.not_owner
    clusters.put_apart(len(decided.apart), decided.not_owner, owned)
    return frozenset(late | decided.not_owner if owned else late)


def _join_said(clusters: Clusters, decided: Decided) -> None:
    """The owner's word, newest first: two whole persons are one, whatever exports or names say.

    It comes after identifiers: said earlier, it would set the profiles of the two against each
    other, and each would lose what only its own profile proves.
    """
    why = Why("said", "", forced=True)
    for first, second in decided.same:
        hub, *others = (*first, *second)
        for at in others:
            clusters.join(hub, at, why)


def _join_designated(clusters: Clusters, named: Sequence[Named], anchors: Anchors) -> None:
    """Notes of the owner that designate somebody."""
    for at, one in enumerate(named):
        if one.who.anchor:
            for hub in anchors.find(one.who.anchor, one.who.name)[:1]:
                if hub != at:
                    clusters.join(hub, at, Why("anchor", one.who.anchor))


def _clusters(
    clusters: Clusters, named: Sequence[Named], ego: owner.Found
) -> tuple[Cluster, ...]:
    """The groups as values, in the order of their keys."""
    groups = clusters.groups()
    owners = Counter(key for group in groups for key in {named[at].mention.key for at in group})
    home = clusters.root(ego.members[0]) if ego.members else -1
    found = [
        Cluster(
            key=_key([named[at].mention for at in group], owners),
            mentions=tuple(named[at].mention.id for at in group),
            name=best_name([named[at] for at in group]),
            is_ego=clusters.root(group[0]) == home,
        )
        for group in groups
    ]
    return tuple(sorted(found, key=lambda cluster: cluster.key))


def _key(members: Sequence[Mention], owners: Counter[RecordKey]) -> RecordKey:
    own = [mention.key for mention in members if owners[mention.key] == 1]
    return min(own) if own else RecordKey(min(map(own_key, members)))
