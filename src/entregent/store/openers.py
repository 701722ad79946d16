"""What the owner wrote to one person at a time, what came back, and how things stood by day.

For the look back at one's own messages (`tact.habits`): plain rows, newest first, bounded.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from entregent.store.core import Opened
from entregent.store.database import parts
from entregent.store.visible import shown_only

_MESSAGES = "('message', 'letter')"


@dataclass(frozen=True, slots=True)
class SentRow:
    """One human message of the owner to one alter. `wall` is seconds since 1970, local clock."""

    key: str
    person: str
    name: str
    network: str
    wall: int
    cues: str
    words: str


@dataclass(frozen=True, slots=True)
class DayCount:
    """Human exchanges of one kind with one person on one day."""

    person: str
    day: date
    kind: str
    direction: str
    n: int


def sent_rows(opened: Opened, since: int, until: int, limit: int) -> list[SentRow]:
    """The newest `limit` messages with words, from `since` up to `until` (wall clocks)."""
    rows = opened.db.rows(
        "WITH mine AS ("
        " SELECT i.record, i.wall FROM mention e CROSS JOIN named a ON a.mention = e.id"
        "  AND a.role = 0 CROSS JOIN interaction i ON i.record = a.record"
        f" WHERE e.ego AND i.human AND i.kind IN {_MESSAGES} AND NOT i.shared AND i.people <= 2"
        f" AND i.wall >= ? AND i.wall < ? AND {shown_only(opened, 'i.record')})"
        " SELECT r.key, p.key, p.name, i.network, i.wall,"
        " coalesce(json_extract(r.body, '$.cues'), '[]'), w.text"
        " FROM (SELECT record FROM mine ORDER BY wall DESC, record LIMIT ?) s"
        " CROSS JOIN interaction i ON i.record = s.record"
        " CROSS JOIN record r ON r.id = i.record CROSS JOIN words w ON w.record = i.record"
        " CROSS JOIN named n ON n.record = i.record AND n.role <> 0"
        " CROSS JOIN mention m ON m.id = n.mention CROSS JOIN person p ON p.id = m.person"
        " WHERE NOT m.ego AND NOT p.ego GROUP BY i.record HAVING count(DISTINCT p.id) = 1"
        " ORDER BY i.wall DESC, r.key",
        (since, until, limit),
    )
    return [
        SentRow(key.hex(), person.hex(), name, network, wall, cues, words)
        for key, person, name, network, wall, cues, words in rows
    ]


def heard(opened: Opened, people: Collection[str], since: int) -> dict[str, list[int]]:
    """Wall clocks of human messages by each of these people since then, oldest first."""
    found: dict[str, list[int]] = {}
    for part in parts([bytes.fromhex(one) for one in sorted(set(people))]):
        rows = opened.db.rows(
            "SELECT p.key, i.wall FROM person p CROSS JOIN mention m ON m.person = p.id"
            " CROSS JOIN named n ON n.mention = m.id AND n.role = 0"
            " CROSS JOIN interaction i ON i.record = n.record"
            f" WHERE p.key IN ({','.join('?' * len(part))}) AND i.human"
            f" AND i.kind IN ('message', 'letter', 'comment') AND i.wall >= ?"
            f" AND {shown_only(opened, 'i.record')} ORDER BY p.key, i.wall",
            (*part, since),
        )
        for key, wall in rows:
            found.setdefault(key.hex(), []).append(wall)
    return found


def day_counts(opened: Opened, people: Collection[str]) -> dict[str, list[DayCount]]:
    """The human exchanges of each of these people by day, oldest first."""
    found: dict[str, list[DayCount]] = {}
    for part in parts([bytes.fromhex(one) for one in sorted(set(people))]):
        rows = opened.db.rows(
            "SELECT p.key, r.day, r.kind, r.direction, sum(r.n) FROM person p"
            " CROSS JOIN rollup r ON r.person = p.id"
            f" WHERE p.key IN ({','.join('?' * len(part))}) AND r.human"
            " GROUP BY p.key, r.day, r.kind, r.direction ORDER BY p.key, r.day",
            part,
        )
        for key, day, kind, direction, n in rows:
            one = DayCount(key.hex(), date.fromisoformat(day), kind, direction, n)
            found.setdefault(one.person, []).append(one)
    return found


def sent_total(opened: Opened, since: str, until: str) -> int:
    """Human messages of the owner between two days, to whomever, with or without words."""
    return int(opened.db.one(
        "SELECT coalesce(sum(n), 0) FROM rollup WHERE direction = 'out' AND human"
        f" AND kind IN {_MESSAGES} AND day >= ? AND day < ?", (since, until),
    ))
