"""Who asked something, in which thread, and when the owner answered there.

Between two messages of the owner in a thread, the last message of each alter that asks or offers
something is one ask; the next message of the owner answers it. Messages without a thread make one
for each person and network. Automatic messages play no part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from entregent.store.core import Opened

_KINDS = "('message', 'comment', 'letter')"
_COLUMNS = """
i.record, i.wall, i.asks, m.id, m.person, m.ego,
i.asks AND (i.incoming = 1 OR EXISTS (
  SELECT 1 FROM named o CROSS JOIN mention e ON e.id = o.mention
  WHERE o.record = i.record AND e.ego))
"""
_WHERE = f"""
i.human AND i.wall IS NOT NULL AND i.kind IN {_KINDS}
AND i.record NOT IN (SELECT record FROM away)
"""
_AUTHOR = """
CROSS JOIN named n ON n.record = i.record AND n.place = 0 AND n.role = 0
CROSS JOIN mention m ON m.id = n.mention
"""
_THREADS = f"""
SELECT i.thread, {_COLUMNS} FROM {{source}} {_AUTHOR}
WHERE {_WHERE} ORDER BY i.thread, i.wall
"""
_WITHOUT = f"""
SELECT p.person || '/' || i.network, {_COLUMNS} FROM {{people}}
CROSS JOIN mention x ON x.person = p.person CROSS JOIN named y ON y.mention = x.id
CROSS JOIN interaction i ON i.record = y.record {_AUTHOR}
WHERE i.thread IS NULL AND (m.ego OR m.person = p.person) AND {_WHERE}
GROUP BY p.person, i.record ORDER BY p.person, i.network, i.wall
"""
_ASKING_THREADS = (
    "(SELECT DISTINCT thread FROM interaction WHERE asks AND thread IS NOT NULL) t"
    " CROSS JOIN interaction i ON i.thread = t.thread"
)
_INSERT = """
INSERT OR REPLACE INTO ask
SELECT f.record, f.mention, f.thread, f.opened, f.answered, i.wall, i.network,
  coalesce(json_extract(r.body, '$.thread'), ''), coalesce(json_extract(r.body, '$.subject'), ''),
  coalesce(json_extract(r.body, '$.cues'), '[]')
FROM temp.found_ask f CROSS JOIN interaction i ON i.record = f.record
CROSS JOIN record r ON r.id = f.record
"""
_TOUCHED_THREADS = "touched_thread t CROSS JOIN interaction i ON i.thread = t.thread"
_ASKING_PEOPLE = (
    "(SELECT DISTINCT m.person FROM interaction i CROSS JOIN named n ON n.record = i.record"
    " AND n.role = 0 CROSS JOIN mention m ON m.id = n.mention"
    " WHERE i.asks AND i.thread IS NULL AND NOT m.ego) p"
)
_CONCERNED_PEOPLE = "concerned p"

_TEMPORARY = """
CREATE TEMP TABLE IF NOT EXISTS found_ask (
  record INTEGER PRIMARY KEY, mention INTEGER, thread INTEGER, opened INTEGER, answered INTEGER);
"""

Row = tuple[Any, ...]


def refresh(opened: Opened, *, whole: bool) -> None:
    """Refresh the asks of touched threads and concerned people; after `rollup.refresh`."""
    db = opened.db
    if whole:
        db.run("DELETE FROM ask")
        threads, people = _ASKING_THREADS, _ASKING_PEOPLE
    else:
        db.run(
            "INSERT OR IGNORE INTO touched_thread SELECT i.thread FROM touched_record t"
            " CROSS JOIN interaction i ON i.record = t.record WHERE i.thread IS NOT NULL"
        )
        db.run("DELETE FROM ask WHERE thread IN (SELECT thread FROM touched_thread)")
        db.run(
            "DELETE FROM ask WHERE thread IS NULL AND mention IN ("
            " SELECT m.id FROM mention m WHERE m.person IN (SELECT person FROM concerned)"
            " UNION SELECT mention FROM changed)"
        )
        threads, people = _TOUCHED_THREADS, _CONCERNED_PEOPLE
    db.script(_TEMPORARY)
    db.run("DELETE FROM temp.found_ask")
    for sql, in_thread in (
        (_THREADS.format(source=threads), True),
        (_WITHOUT.format(people=people), False),
    ):
        found = _asks(_in_order(opened, db.run(sql)), in_thread=in_thread)
        db.many("INSERT OR REPLACE INTO found_ask VALUES (?, ?, ?, ?, ?)", found)
    db.run(_INSERT)


def _in_order(opened: Opened, rows: Iterable[Row]) -> Iterator[Row]:
    """Messages of one instant in the order of their keys: numbers mean nothing."""
    for _, same in groupby(rows, key=itemgetter(0, 2)):
        messages = list(same)
        if len(messages) > 1:
            keys = {
                row[1]: opened.db.one("SELECT key FROM record WHERE id = ?", (row[1],))
                for row in messages
            }
            messages.sort(key=lambda row: keys[row[1]])
        yield from messages


def _asks(rows: Iterable[Row], *, in_thread: bool) -> Iterator[Row]:
    """Rows of `ask`, from messages grouped by thread, oldest first."""
    for thread, messages in groupby(rows, key=itemgetter(0)):
        yield from _asks_of_thread(thread if in_thread else None, messages)


def _asks_of_thread(thread: int | None, messages: Iterable[Row]) -> Iterator[Row]:
    """The asks of one thread."""
    opened_by_owner: int | None = None
    waiting: dict[int, tuple[int, int]] = {}
    for _, record, wall, asks, mention, person, ego, reaches_ego in messages:
        if opened_by_owner is None:
            opened_by_owner = int(bool(ego))
        if ego:
            for asked, asker in waiting.values():
                yield asked, asker, thread, opened_by_owner, wall
            waiting = {}
        elif asks and reaches_ego:
            waiting[person] = (record, mention)
    for asked, asker in waiting.values():
        yield asked, asker, thread, opened_by_owner, None
