"""What passed among several: exchanges that name more than one alter, and what the owner asked."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import date, datetime

from entregent.model.ids import PersonId, RecordKey
from entregent.model.ties import Ask, Shared
from entregent.model.when import EPOCH, Period
from entregent.store.clock import instant
from entregent.store.core import Opened
from entregent.store.database import marks, parts
from entregent.store.visible import shown_only

_MESSAGES = "('message', 'comment', 'letter')"
_PATIENCE = 180 * 86_400
"""Seconds after which something written is no answer any more."""


def shared(
    opened: Opened, ids: Mapping[int, PersonId], within: Period | None
) -> tuple[Shared, ...]:
    """Exchanges that name two alters or more, and posts to lists, oldest first.

    `ids` gives the id of each person by its number. What has no time is left out.
    """
    where = (
        "i.shared AND i.wall >= ? AND i.wall < ? AND (i.human OR i.kind = 'broadcast')"
        f" AND {shown_only(opened, 'i.record')}"
    )
    walls = _walls(within)
    named: dict[int, list[tuple[int, PersonId | None]]] = {}
    for record, role, person, ego in opened.db.run(
        "SELECT i.record, n.role, m.person, m.ego FROM interaction i"
        " CROSS JOIN named n ON n.record = i.record CROSS JOIN mention m ON m.id = n.mention"
        f" WHERE {where} AND m.person IS NOT NULL ORDER BY i.record, n.place", walls,
    ):
        named.setdefault(record, []).append((role, None if ego else ids[person]))
    found: list[Shared] = []
    for record, key, network, kind, wall, human, size, thread, subject, cues in opened.db.run(
        "SELECT i.record, r.key, i.network, i.kind, i.wall, i.human, max(i.people, i.erased),"
        " coalesce(json_extract(r.body, '$.thread'), ''),"
        " coalesce(json_extract(r.body, '$.subject'), ''),"
        " coalesce(json_extract(r.body, '$.cues'), '[]')"
        " FROM interaction i CROSS JOIN record r ON r.id = i.record"
        f" WHERE {where} ORDER BY i.wall, r.key", walls,
    ):
        pairs = named.get(record, [])
        alters = tuple(dict.fromkeys(who for _, who in pairs if who is not None))
        if len(alters) < 2 and human:
            continue
        wrote = [who for role, who in pairs if role == 0]
        found.append(Shared(
            RecordKey(key.hex()), network, kind, thread, instant(wall),
            wrote[0] if wrote else None, None in wrote, alters, max(size, len(alters) + 1),
            bool(human), tuple(json.loads(cues)), subject,
        ))
    return tuple(found)


def requests(opened: Opened, ids: Mapping[int, PersonId], within: Period) -> tuple[Ask, ...]:
    """Human messages of the owner that ask, once for each alter asked, oldest first.

    `answered` is the first later message by that alter on the same network, in the same thread
    where there are threads, within half a year.
    """
    answers = (
        f" WHERE x.person = m.person AND w.place = 0 AND w.role = 0 AND l.kind IN {_MESSAGES}"
        f" AND l.human AND l.wall >= i.wall AND l.wall < i.wall + {_PATIENCE}"
    )
    in_thread = (
        "SELECT min(l.wall) FROM interaction l CROSS JOIN named w ON w.record = l.record"
        f" CROSS JOIN mention x ON x.id = w.mention {answers} AND l.thread = i.thread"
    )
    without = (
        "SELECT min(l.wall) FROM mention x CROSS JOIN named w ON w.mention = x.id"
        f" CROSS JOIN interaction l ON l.record = w.record {answers}"
        " AND l.thread IS NULL AND l.network = i.network"
    )
    answer = f"CASE WHEN i.thread IS NULL THEN ({without}) ELSE ({in_thread}) END"
    rows = opened.db.rows(
        "SELECT r.key, m.person, i.network, coalesce(json_extract(r.body, '$.thread'), ''), i.wall,"
        " coalesce(json_extract(r.body, '$.cues'), '[]'),"
        f" coalesce(json_extract(r.body, '$.subject'), ''), {answer}"
        " FROM interaction i CROSS JOIN named a ON a.record = i.record AND a.place = 0"
        " CROSS JOIN mention e ON e.id = a.mention CROSS JOIN named n ON n.record = i.record"
        " CROSS JOIN mention m ON m.id = n.mention CROSS JOIN record r ON r.id = i.record"
        " WHERE i.asks AND i.wall >= ? AND i.wall < ? AND i.human"
        f" AND i.kind IN {_MESSAGES} AND a.role = 0 AND e.ego AND NOT m.ego"
        f" AND m.person IS NOT NULL AND {shown_only(opened, 'i.record')}"
        " GROUP BY i.record, m.person ORDER BY i.wall, r.key, m.person", _walls(within),
    )
    return tuple(
        Ask(
            RecordKey(key.hex()), ids[person], network, thread, instant(wall),
            tuple(json.loads(cues)), subject=subject,
            answered=None if answered is None else instant(answered),
        )
        for key, person, network, thread, wall, cues, subject, answered in rows
    )


def words(opened: Opened, records: Collection[RecordKey]) -> dict[RecordKey, str]:
    """The words kept beside shown records of these keys."""
    found: dict[RecordKey, str] = {}
    for part in parts([bytes.fromhex(key) for key in sorted(set(records))]):
        rows = opened.db.rows(
            "SELECT r.key, w.text FROM record r CROSS JOIN words w ON w.record = r.id"
            f" WHERE r.key IN ({marks(part)}) AND {shown_only(opened, 'r.id')}",
            part,
        )
        found.update((RecordKey(key.hex()), text) for key, text in rows)
    return found


def _walls(within: Period | None) -> tuple[int, int]:
    """The wall clocks a period lies between, in seconds."""
    if within is None:
        return -(1 << 62), 1 << 62
    return _wall(within.start), _wall(within.end)


def _wall(day: date) -> int:
    return int((datetime(day.year, day.month, day.day) - EPOCH).total_seconds())
