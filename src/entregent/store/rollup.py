"""What passed with whom on which day: the table that ties are computed from.

refresh(opened, whole)   after `identity.write`; leaves `temp.concerned`: whose rows are new
(nobody, when all are)
"""

from __future__ import annotations

from entregent.measure.weights import BASE, CROWD, SHORT_CALL_SECONDS, base_weight, diluted
from entregent.store.core import Opened
from entregent.store.direction import DIRECTION, FACING, PEOPLE
from entregent.store.visible import has_unseen

MILLIONTHS = 1_000_000

_TEMPORARY = """
CREATE TEMP TABLE IF NOT EXISTS concerned (person INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS concerned_record (record INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS facing (
    record INTEGER PRIMARY KEY, by_ego INTEGER, by_alter INTEGER, with_ego INTEGER,
    people INTEGER, namings INTEGER
);
CREATE TEMP TABLE IF NOT EXISTS weight (
    kind TEXT, short INTEGER, people INTEGER, weight INTEGER, PRIMARY KEY (kind, short, people)
) WITHOUT ROWID;
"""
_FACING = f"""
INSERT INTO facing {FACING} FROM {{records}} CROSS JOIN mention m ON m.id = n.mention
WHERE n.role < 2 GROUP BY n.record
"""
_ROLLUP = f"""
INSERT INTO rollup
SELECT person, day, network, kind, direction, human, count(*), sum(weight), sum(words), sum(seconds)
FROM (
  SELECT m.person, i.day, i.network, i.kind, {DIRECTION} AS direction, i.human, i.words, i.seconds,
    CASE WHEN i.human THEN w.weight ELSE 0 END AS weight
  FROM facing f CROSS JOIN interaction i ON i.record = f.record
  CROSS JOIN named p ON p.record = f.record CROSS JOIN mention m ON m.id = p.mention
  CROSS JOIN temp.weight w ON w.kind = i.kind
    AND w.short = (i.seconds > 0 AND i.seconds < {SHORT_CALL_SECONDS})
    AND w.people = min({PEOPLE}, {CROWD + 1})
  WHERE i.day IS NOT NULL AND f.record NOT IN away AND m.ego = 0 {{people}}
    AND (f.namings = f.people OR p.place = (
      SELECT q.place FROM named q CROSS JOIN mention e ON e.id = q.mention
      WHERE q.record = p.record AND e.person = m.person ORDER BY q.role, q.place LIMIT 1)))
WHERE direction IS NOT NULL
GROUP BY 1, 2, 3, 4, 5, 6
"""


def refresh(opened: Opened, *, whole: bool) -> bool:
    """Refresh what the touched records, the changed mentions and the redone people concern.

    Whether that was everybody.
    """
    db = opened.db
    db.script(_TEMPORARY)
    db.run("DELETE FROM facing")
    _find_away(opened)
    _write_weights(opened)
    if whole or _find_concerned(opened):
        db.run("DELETE FROM rollup")
        db.run(_FACING.format(records="named n"))
        db.run(_ROLLUP.format(people=""))
        db.run("DELETE FROM concerned")
        return True
    db.run("DELETE FROM rollup WHERE person IN (SELECT person FROM concerned)")
    db.run("DELETE FROM rollup WHERE person IN (SELECT person FROM gone)")
    db.run("DELETE FROM rollup WHERE person IN (SELECT id FROM person WHERE ego = 1)")
    records = "concerned_record c CROSS JOIN named n ON n.record = c.record"
    db.run(_FACING.format(records=records))
    db.run(_ROLLUP.format(people="AND m.person IN concerned"))
    return False


def _find_away(opened: Opened) -> None:
    """What is not shown: superseded versions, twins, and what only unfinished imports state."""
    db = opened.db
    db.run("DELETE FROM temp.away")
    db.run("INSERT INTO away SELECT record FROM hidden UNION SELECT record FROM twin")
    if not has_unseen(opened):
        return
    db.run(
        "INSERT OR IGNORE INTO away SELECT s.record FROM export e CROSS JOIN statement s"
        " ON s.export = e.id WHERE e.id NOT IN (SELECT export FROM visible) AND NOT EXISTS ("
        "  SELECT 1 FROM statement o WHERE o.record = s.record"
        "  AND o.export IN (SELECT export FROM visible))"
    )


def _write_weights(opened: Opened) -> None:
    db = opened.db
    if db.one("SELECT EXISTS (SELECT 1 FROM temp.weight)"):
        return
    db.many(
        "INSERT INTO weight VALUES (?, ?, ?, ?)",
        [
            (kind, short, people, round(MILLIONTHS * diluted(base_weight(kind, short), people)))  # type: ignore[arg-type]
            for kind in BASE
            for short in (0, 1)
            for people in range(2, CROWD + 2)
        ],
    )


def _find_concerned(opened: Opened) -> bool:
    """Fill `concerned` and `concerned_record`; True when nearly everybody is concerned.

    Concerned is everybody whom a touched record names, or a record that names somebody who became
    somebody else: group sizes and directions may change for all of them.
    """
    db = opened.db
    db.run("DELETE FROM temp.concerned")
    db.run("DELETE FROM temp.concerned_record")
    db.run(
        "INSERT OR IGNORE INTO touched_record SELECT n.record FROM changed c"
        " CROSS JOIN named n ON n.mention = c.mention"
    )
    touched = db.one("SELECT count(*) FROM touched_record")
    if touched * 4 > db.one("SELECT coalesce(max(id), 0) FROM record") + 400:
        return True
    db.run(
        "INSERT OR IGNORE INTO concerned SELECT m.person FROM touched_record t"
        " CROSS JOIN named n ON n.record = t.record CROSS JOIN mention m ON m.id = n.mention"
        " WHERE m.ego = 0 AND m.person IS NOT NULL"
    )
    db.run(
        "INSERT OR IGNORE INTO concerned SELECT m.person FROM changed c CROSS JOIN mention m"
        " ON m.id = c.mention WHERE m.ego = 0 AND m.person IS NOT NULL"
    )
    db.run(
        "INSERT OR IGNORE INTO concerned SELECT m.person FROM lost_mention l CROSS JOIN mention m"
        " ON m.id = l.mention WHERE m.ego = 0 AND m.person IS NOT NULL"
    )
    db.run(
        "INSERT OR IGNORE INTO concerned SELECT p.person FROM poorer p CROSS JOIN person o"
        " ON o.id = p.person WHERE o.ego = 0"
    )
    concerned = db.one("SELECT count(*) FROM concerned")
    if concerned * 4 > db.one("SELECT count(*) FROM person") + 400:
        return True
    db.run(
        "INSERT OR IGNORE INTO concerned_record SELECT n.record FROM concerned c"
        " CROSS JOIN mention m ON m.person = c.person CROSS JOIN named n ON n.mention = m.id"
    )
    return False
