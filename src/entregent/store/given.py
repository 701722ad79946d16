"""What views give whole: records of kinds a person has few of, and what the owner told."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from typing import get_args

from entregent.model.decisions import Told
from entregent.model.ids import PersonId, RecordKey
from entregent.model.ports import FewKind, Stated
from entregent.model.ties import Refusal
from entregent.store.clock import instant
from entregent.store.core import Opened
from entregent.store.journal import decisions
from entregent.store.visible import shown_only
from entregent.store.zone import store_zone

_FEW = frozenset(get_args(FewKind))
_MANY = "r.kind NOT IN ('interaction', 'card', 'connection', 'invitation')"
"""As the index says it: a partial index is used only where its condition stands in the query."""
_NO_PEOPLE = frozenset({"owner", "owner_position", "content", "attendance", "time"})


def records(opened: Opened, kind: FewKind, ids: Mapping[int, PersonId]) -> tuple[Stated, ...]:
    """Every shown record of one kind, ordered by record key. Raises `ValueError` for other kinds.

    `ids` gives the id of each person by its number.
    """
    from entregent.model.records import decode

    if kind not in _FEW:
        message = f"records of kind {kind!r} are not given whole"
        raise ValueError(message)
    people = {} if kind in _NO_PEOPLE else _people(opened, kind, ids)
    rows = opened.db.rows(
        "SELECT r.id, r.key, r.body, w.text FROM record r LEFT JOIN words w ON w.record = r.id"
        f" WHERE r.kind = '{kind}' AND {_MANY} AND {shown_only(opened, 'r.id')} ORDER BY r.key"
    )
    return tuple(
        Stated(RecordKey(key.hex()), decode(body.encode()), people.get(number, ()), text or "")
        for number, key, body, text in rows
    )


def _people(
    opened: Opened, kind: FewKind, ids: Mapping[int, PersonId]
) -> dict[int, tuple[PersonId, ...]]:
    """The alters that records of one kind name, in order."""
    found: dict[int, tuple[PersonId, ...]] = {}
    for number, person in opened.db.rows(
        "SELECT n.record, m.person FROM record r CROSS JOIN named n ON n.record = r.id"
        " CROSS JOIN mention m ON m.id = n.mention"
        f" WHERE r.kind = '{kind}' AND {_MANY} AND m.person IS NOT NULL AND NOT m.ego"
        " ORDER BY n.record, n.place"
    ):
        found[number] = (*found.get(number, ()), ids[person])
    return found


def refusals(opened: Opened, ids: Mapping[int, PersonId]) -> tuple[Refusal, ...]:
    """Human messages by alters to the owner that decline something, oldest first.

    `ids` gives the id of each person by its number. A message whose time is unknown is left out.
    """
    rows = opened.db.rows(
        "SELECT r.key, m.person, i.network, coalesce(json_extract(r.body, '$.thread'), ''),"
        " i.wall, coalesce(json_extract(r.body, '$.subject'), '')"
        " FROM interaction i CROSS JOIN named n ON n.record = i.record AND n.place = 0"
        " CROSS JOIN mention m ON m.id = n.mention CROSS JOIN record r ON r.id = i.record"
        " WHERE i.refuses AND i.human AND i.wall IS NOT NULL AND n.role = 0"
        " AND NOT m.ego AND m.person IS NOT NULL AND (i.incoming = 1 OR EXISTS ("
        "  SELECT 1 FROM named o CROSS JOIN mention e ON e.id = o.mention"
        "  WHERE o.record = i.record AND e.ego))"
        f" AND {shown_only(opened, 'i.record')} ORDER BY i.wall, r.key"
    )
    return tuple(
        Refusal(RecordKey(key.hex()), ids[person], network, thread, instant(wall), subject)
        for key, person, network, thread, wall, subject in rows
    )


def told(
    opened: Opened, topic: str, resolve: Callable[[str], PersonId | None]
) -> tuple[Told, ...]:
    """What the owner told on one topic, oldest first; `resolve` finds whom an anchor is today."""
    zone = store_zone(opened)
    found = []
    for one in decisions(opened, "told"):
        value = json.loads(one.value)
        if value.get("topic") != topic:
            continue
        people = [who for who in map(resolve, one.anchors) if who is not None]
        del value["topic"]
        found.append(
            Told(one.id, topic, _wall(one.at, zone), tuple(people), value, one.reason)
        )
    return tuple(found)


def _wall(at: datetime, zone: tzinfo) -> datetime:
    """The owner's wall clock of a UTC instant, without a zone."""
    return at.astimezone(zone).replace(tzinfo=None)
