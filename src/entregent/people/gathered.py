"""People as records, ready to be compared with each other: what is asked after the joins."""

from __future__ import annotations

from collections.abc import Iterable

from entregent.model.identity import Mention, Resolution
from entregent.model.records import HandleKind
from entregent.people.identifiers import live_profiles
from entregent.people.mentions import identifier, in_order
from entregent.people.record import Record


def records_of(resolution: Resolution, mentions: Iterable[Mention]) -> list[Record]:
    """One record for each person but the owner, in the order of their keys; its id is the key.

    Handles that prove nothing are left out. Profiles that a network's own export states are `live`,
    so that two of one export are never taken for one person.
    """
    by_id = {mention.id: mention for mention in mentions}
    return [
        _record(cluster.key, [by_id[one] for one in cluster.mentions], resolution.shared)
        for cluster in resolution.clusters if not cluster.is_ego
    ]


def _record(key: str, mentions: list[Mention], shared: Iterable[str]) -> Record:
    named = in_order(mentions)
    handles = [
        handle for one in named for handle in one.who.handles if identifier(handle) not in shared
    ]

    def keys(kind: HandleKind) -> tuple[str, ...]:
        return tuple(sorted({handle.key for handle in handles if handle.kind == kind}))

    return Record(
        key,
        names=tuple(sorted({one.who.name for one in named if one.who.name})),
        emails=keys("email"), phones=keys("phone"), urls=keys("profile"),
        live=tuple(sorted(
            (network, export, page)
            for one in named for (network, export), page in live_profiles(one)
        )),
    )
