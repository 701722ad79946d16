"""Who asked something, in which thread, and when the owner answered there.

Between two messages of the owner in a thread, the last message of each alter that asks or offers
something is one ask; the next message of the owner, at the same instant or later, answers it.
Messages without a thread make one for each person and network. The owner opened a thread whose
first message, or one of the same instant, is theirs; what stands under their post says so itself,
since no message begins it. Automatic messages play no part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from entregent.store.core import Opened

_WHERE = """
i.human AND i.wall IS NOT NULL AND i.kind IN ('message', 'comment', 'letter')
AND i.record NOT IN (SELECT record FROM away)
"""
_AUTHOR = """
CROSS JOIN named n ON n.record = i.record AND n.place = 0 AND n.role = 0
CROSS JOIN mention m ON m.id = n.mention
"""
_ASKS = """
i.asks AND NOT m.ego AND (i.incoming = 1 OR EXISTS (
  SELECT 1 FROM named o CROSS JOIN mention e ON e.id = o.mention
  WHERE o.record = i.record AND e.ego))
"""
_THREADS = f"""
SELECT i.thread, i.record, i.wall, m.id, m.person, m.ego, 1
FROM touched_thread t CROSS JOIN interaction i ON i.thread = t.thread {_AUTHOR}
WHERE {_WHERE} AND (m.ego OR {_ASKS}) ORDER BY i.thread, i.wall, m.ego
"""
_EVERY_THREAD = f"""
SELECT i.thread, i.record, i.wall, m.id, m.person, m.ego, 1
FROM interaction i NOT INDEXED CROSS JOIN facing f ON f.record = i.record {_AUTHOR}
WHERE (m.ego OR i.asks AND (i.incoming = 1 OR f.with_ego)) AND {_WHERE} AND i.thread IN (
  SELECT thread FROM interaction NOT INDEXED WHERE asks AND thread IS NOT NULL)
ORDER BY i.thread, i.wall, m.ego
"""
"""All threads in which something was asked; `facing` holds everything.

The file is read from end to end and sorted: measured, four times as fast as by its index.
"""
_WITHOUT = f"""
SELECT p.person || '/' || i.network, i.record, i.wall, m.id, m.person, m.ego, m.ego OR {_ASKS}
FROM {{people}} CROSS JOIN mention x ON x.person = p.person
CROSS JOIN named y ON y.mention = x.id CROSS JOIN interaction i ON i.record = y.record {_AUTHOR}
WHERE i.thread IS NULL AND (m.ego OR m.person = p.person) AND {_WHERE}
GROUP BY p.person, i.record ORDER BY p.person, i.network, i.wall, m.ego
"""
_ASKING_PEOPLE = f"""
(SELECT DISTINCT m.person FROM interaction i NOT INDEXED {_AUTHOR}
 WHERE i.asks AND i.thread IS NULL AND NOT m.ego) p
"""
_CONCERNED_PEOPLE = "concerned p"
_FIRST = f"""
SELECT coalesce(max(m.ego), 0) FROM interaction i {_AUTHOR}
WHERE i.thread = t.thread AND {_WHERE} AND i.wall = (
  SELECT min(i.wall) FROM interaction i WHERE i.thread = t.thread AND {_WHERE}
  AND (i.unsigned OR EXISTS (
    SELECT 1 FROM named n WHERE n.record = i.record AND n.place = 0 AND n.role = 0)))
"""
"""Also what somebody wrote who was forgotten may open a thread: then the owner did not."""
_OPENED = f"""
UPDATE found_ask SET opened = o.opened FROM (
  SELECT t.thread, ({_FIRST}) AS opened
  FROM (SELECT DISTINCT thread FROM found_ask WHERE thread IS NOT NULL) t
) AS o WHERE o.thread = found_ask.thread
"""
_INSERT = """
INSERT OR REPLACE INTO ask
SELECT f.record, f.mention, f.thread,
  CASE WHEN json_extract(r.body, '$.own_thread') THEN 2 ELSE f.opened END,
  f.answered, i.wall, i.network,
  coalesce(json_extract(r.body, '$.thread'), ''), coalesce(json_extract(r.body, '$.subject'), ''),
  coalesce(json_extract(r.body, '$.cues'), '[]')
FROM temp.found_ask f CROSS JOIN interaction i ON i.record = f.record
CROSS JOIN record r ON r.id = f.record
"""
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
        threads, people = _EVERY_THREAD, _ASKING_PEOPLE
    else:
        _forget_touched(opened)
        threads, people = _THREADS, _CONCERNED_PEOPLE
    db.script(_TEMPORARY)
    db.run("DELETE FROM temp.found_ask")
    for sql, in_thread in ((threads, True), (_WITHOUT.format(people=people), False)):
        found = _asks(opened, db.run(sql), in_thread=in_thread)
        db.many("INSERT OR REPLACE INTO found_ask VALUES (?, ?, ?, ?, ?)", list(found))
    db.run(_OPENED)
    db.run(_INSERT)


def _forget_touched(opened: Opened) -> None:
    db = opened.db
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


def _asks(opened: Opened, rows: Iterable[Row], *, in_thread: bool) -> Iterator[Row]:
    """Rows of `found_ask`, from the messages that matter, by thread and oldest first.

    A row: thread, record, wall, mention, person, whether it is the owner's, whether it matters.
    """
    for thread, messages in groupby(rows, key=itemgetter(0)):
        start: int | None = None
        first = 0
        waiting: dict[int, Row] = {}
        for row in messages:
            _, _, wall, _, person, ego, matters = row
            start = wall if start is None else start
            if ego:
                first |= wall == start
                for asked in waiting.values():
                    yield asked[1], asked[3], thread if in_thread else None, first, wall
                waiting.clear()
            elif matters and _is_later(opened, row, waiting.get(person)):
                waiting[person] = row
        for asked in waiting.values():
            yield asked[1], asked[3], thread if in_thread else None, first, None


def _is_later(opened: Opened, row: Row, known: Row | None) -> bool:
    """Whether an ask stands for its asker instead of the known one; by keys in one instant."""
    if known is None or row[2] != known[2]:
        return True
    sql = "SELECT key FROM record WHERE id = ?"
    here: bytes = opened.db.one(sql, (row[1],))
    there: bytes = opened.db.one(sql, (known[1],))
    return here > there
