"""What becomes visible or goes away when an import closes or is undone.

    appear(opened, exports)   after their import closed
    vanish(opened, exports)   before their last import is undone; removes what nobody states then
    leave(opened, records)    single records go, whoever states them
    enter(opened, records)    single records have just been written, with their statements

Both keep the derived tables that count (`mention`, `seen_in`, `hidden`) exact and fill temporary
tables that `store.identity` and `store.rollup` refresh from: `touched_record` (what is shown
changed), `touched_mention`, `lost_mention` (named by what went away), `restated_mention` (whose
cards speak for another day now), `touched_thread`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from entregent.store.core import Opened
from entregent.store.schema import RECORD_TABLES, make_indexes
from entregent.store.visible import VISIBLE

_TEMPORARY = """
CREATE TEMP TABLE IF NOT EXISTS touched_record (record INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS touched_mention (mention INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS lost_mention (mention INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS restated_mention (mention INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS touched_thread (thread INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS gate (export INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS visible (export INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS stated (record INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS moved (record INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS turned (record INTEGER PRIMARY KEY, hidden INTEGER);
CREATE TEMP TABLE IF NOT EXISTS away (record INTEGER PRIMARY KEY);
"""
_TOUCHED = (
    "touched_record", "touched_mention", "lost_mention", "restated_mention", "touched_thread",
)
_KEY = (
    "CASE WHEN least IS NULL THEN digest WHEN many > 0 THEN min(least, digest) ELSE least END"
)
_CONTESTED = (
    "SELECT DISTINCT r.key FROM stated s CROSS JOIN record r ON r.id = s.record"
    " WHERE EXISTS (SELECT 1 FROM record o WHERE o.key = r.key AND o.id <> r.id)"
)
"""Keys that have several versions, among what is stated."""
_SEEN = (
    "INSERT OR IGNORE INTO seen_in SELECT DISTINCT n.mention, g.export FROM gate g"
    " CROSS JOIN statement s ON s.export = g.export CROSS JOIN named n ON n.record = s.record"
    " CROSS JOIN mention m ON m.id = n.mention WHERE m.site"
)
_WORKING = ("gate", "visible", "stated", "moved", "turned")


def prepare(opened: Opened) -> None:
    """Make the temporary tables, empty but for the visible exports, and any missing index."""
    opened.db.script(make_indexes())
    opened.db.script(_TEMPORARY)
    _clear(opened, (*_TOUCHED, *_WORKING, "away"))
    opened.db.run(f"INSERT OR IGNORE INTO visible {VISIBLE}")


def appear(opened: Opened, exports: Collection[int]) -> bool:
    """Count in what these exports state: a closed import holds them now, none did before.

    True when they are all there is: everything is counted then, and nothing noted as touched.
    """
    db = opened.db
    _gate(opened, exports)
    if not db.one("SELECT EXISTS (SELECT 1 FROM export WHERE id NOT IN (SELECT export FROM gate))"):
        _count_everything(opened)
        return True
    _gather(opened)
    others = db.one(
        "SELECT EXISTS (SELECT 1 FROM visible WHERE export NOT IN (SELECT export FROM gate))"
    )
    _move(opened, alone=not others)
    _turn(opened)
    _count(opened, 1)
    db.run(
        "INSERT OR IGNORE INTO touched_mention SELECT DISTINCT n.mention FROM stated s"
        " CROSS JOIN named n ON n.record = s.record"
        " CROSS JOIN mention m ON m.id = n.mention WHERE m.site"
    )
    db.run(_SEEN)
    _touch(opened)
    return False


def vanish(opened: Opened, exports: Collection[int]) -> None:
    """Count out what these exports state, and remove what nobody states any more.

    Their import has just been marked as undone; `hold` still tells which exports others hold.
    """
    db = opened.db
    opened.forget_answers()  # what was taken back is shown nowhere any more
    _gate(opened, exports)
    _gather(opened)
    _move(opened, alone=False)
    _touch_threads(opened)
    db.run(
        "INSERT OR IGNORE INTO lost_mention SELECT n.mention FROM moved v"
        " CROSS JOIN named n ON n.record = v.record"
    )
    _count(opened, -1)
    db.run("DELETE FROM hidden WHERE record IN (SELECT record FROM moved)")
    db.run(
        "INSERT OR IGNORE INTO touched_mention SELECT mention FROM seen_in"
        " WHERE export IN (SELECT export FROM gate)"
    )
    db.run("DELETE FROM seen_in WHERE export IN (SELECT export FROM gate)")
    _turn(opened)
    _touch(opened)
    _remove(opened)


def leave(opened: Opened, records: Iterable[int]) -> None:
    """Remove these records and what follows from them, whichever exports state them."""
    db = opened.db
    _single(opened, records)
    _touch_threads(opened)
    db.run(
        "INSERT OR IGNORE INTO lost_mention SELECT n.mention FROM moved v"
        " CROSS JOIN named n ON n.record = v.record"
    )
    _count(opened, -1)
    db.run("DELETE FROM hidden WHERE record IN (SELECT record FROM moved)")
    db.run("DELETE FROM statement WHERE record IN (SELECT record FROM stated)")
    _turn(opened)
    _touch(opened)
    db.run("DELETE FROM seen_in WHERE mention IN (SELECT mention FROM lost_mention)")
    db.run(
        "INSERT INTO seen_in SELECT DISTINCT n.mention, s.export FROM lost_mention l"
        " CROSS JOIN mention m ON m.id = l.mention AND m.site"
        " CROSS JOIN named n ON n.mention = l.mention CROSS JOIN statement s"
        " ON s.record = n.record AND s.export IN (SELECT export FROM visible)"
    )
    _drop(opened)


def enter(opened: Opened, records: Iterable[int]) -> None:
    """Count in these records, as far as visible exports state them: none was counted before."""
    db = opened.db
    _single(opened, records)
    _turn(opened)
    _count(opened, 1)
    db.run(
        "INSERT OR IGNORE INTO seen_in SELECT DISTINCT n.mention, s.export FROM moved v"
        " CROSS JOIN named n ON n.record = v.record CROSS JOIN mention m"
        " ON m.id = n.mention AND m.site CROSS JOIN statement s"
        " ON s.record = v.record AND s.export IN (SELECT export FROM visible)"
    )
    _touch(opened)


def exports_only_in(opened: Opened, batch: int) -> list[int]:
    """Exports that this import holds and no other closed one."""
    rows = opened.db.rows(
        "SELECT export FROM hold WHERE batch = ? AND export NOT IN ("
        " SELECT h.export FROM hold h CROSS JOIN batch b ON b.id = h.batch"
        " WHERE b.state = 'closed' AND b.id <> ?) ORDER BY export",
        (batch, batch),
    )
    return [export for (export,) in rows]


def visible_exports(opened: Opened) -> list[int]:
    """All exports that readers may see."""
    return [export for (export,) in opened.db.rows(f"SELECT DISTINCT export FROM ({VISIBLE})")]


def touch(opened: Opened, mentions: Iterable[int]) -> None:
    """Note that these ways of naming have to be put together anew."""
    opened.db.many(
        "INSERT OR IGNORE INTO touched_mention VALUES (?)", [(one,) for one in mentions]
    )


def anything(opened: Opened) -> bool:
    """Whether anything was touched."""
    return bool(
        opened.db.one(
            "SELECT EXISTS (SELECT 1 FROM touched_mention)"
            " OR EXISTS (SELECT 1 FROM touched_record)"
        )
    )


def remove_unheld(opened: Opened, exports: Iterable[int]) -> None:
    """Remove what unfinished, now unheld exports wrote; nobody had seen it."""
    db = opened.db
    _clear(opened, _WORKING)
    db.many("INSERT OR IGNORE INTO gate VALUES (?)", [(export,) for export in exports])
    db.run("DELETE FROM gate WHERE export IN (SELECT export FROM hold)")
    db.run(
        "INSERT OR IGNORE INTO stated SELECT s.record FROM gate g CROSS JOIN statement s"
        " ON s.export = g.export"
    )
    db.run(
        "INSERT OR IGNORE INTO touched_mention SELECT DISTINCT n.mention FROM stated s"
        " CROSS JOIN named n ON n.record = s.record"
    )
    _remove(opened)


# ------------------------------------------------------------------ the steps


def _clear(opened: Opened, tables: Iterable[str]) -> None:
    for table in tables:
        opened.db.run(f"DELETE FROM temp.{table}")


def _gate(opened: Opened, exports: Collection[int]) -> None:
    """Fill `gate` with these exports, and `visible` with those that readers see now."""
    db = opened.db
    _clear(opened, _WORKING)
    db.many("INSERT INTO gate VALUES (?)", [(export,) for export in exports])
    db.run(f"INSERT OR IGNORE INTO visible {VISIBLE}")


def _gather(opened: Opened) -> None:
    """What these exports state, and whose cards are among it."""
    opened.db.run(
        "INSERT OR IGNORE INTO stated SELECT s.record FROM gate g CROSS JOIN statement s"
        " ON s.export = g.export"
    )
    _restate(opened)


def _single(opened: Opened, records: Iterable[int]) -> None:
    """These records as what is stated, and as what moves when a visible export states them."""
    db = opened.db
    _gate(opened, ())
    db.many("INSERT OR IGNORE INTO stated VALUES (?)", [(record,) for record in records])
    db.run(
        "INSERT INTO moved SELECT record FROM stated t WHERE EXISTS ("
        " SELECT 1 FROM statement s WHERE s.record = t.record"
        " AND s.export IN (SELECT export FROM visible))"
    )
    _restate(opened)
    db.run(
        "INSERT OR IGNORE INTO touched_mention SELECT DISTINCT n.mention FROM stated s"
        " CROSS JOIN named n ON n.record = s.record"
    )


def _restate(opened: Opened) -> None:
    opened.db.run(
        "INSERT OR IGNORE INTO restated_mention SELECT n.mention FROM stated s"
        " CROSS JOIN named n ON n.record = s.record WHERE n.role = 2"
    )


def _count_everything(opened: Opened) -> None:
    """The same as counting in, for a store where nothing was visible: whole tables at once."""
    db = opened.db
    _turn(opened, "SELECT key FROM record GROUP BY key HAVING count(*) > 1")
    db.run(
        "UPDATE mention SET uses = t.uses, cards = t.cards, many = t.many FROM ("
        "  SELECT mention, count(*) AS uses, sum(role = 2) AS cards,"
        "  sum(NOT alone OR record IN (SELECT record FROM hidden)) AS many"
        "  FROM named GROUP BY mention) AS t WHERE t.mention = mention.id"
    )
    db.run(
        "UPDATE mention SET least = t.least FROM ("
        "  SELECT n.mention, min(r.key) AS least FROM named n CROSS JOIN record r"
        "  ON r.id = n.record WHERE n.alone AND n.record NOT IN (SELECT record FROM hidden)"
        "  GROUP BY n.mention) AS t WHERE t.mention = mention.id"
    )
    db.run(f"UPDATE mention SET key = {_KEY}")
    db.run(_SEEN)


def _move(opened: Opened, *, alone: bool) -> None:
    """Of them, what no other visible export states: it comes or goes."""
    if alone:
        opened.db.run("INSERT INTO moved SELECT record FROM stated")
        return
    opened.db.run(
        "INSERT INTO moved SELECT record FROM stated t WHERE NOT EXISTS ("
        " SELECT 1 FROM statement s WHERE s.record = t.record"
        " AND s.export NOT IN (SELECT export FROM gate)"
        " AND s.export IN (SELECT export FROM visible))"
    )


def _turn(opened: Opened, contested: str = _CONTESTED) -> None:
    """Decide anew which version of each key is shown, where several are visible.

    Shown is the version with the latest day its exports speak for, then one that has its words,
    then the greater digest. `turned` gets the versions whose state changes.
    """
    db = opened.db
    rows = db.run(
        f"WITH contested AS ({contested})"
        " SELECT r.key, r.id, max(e.as_of), w.record IS NOT NULL, r.version, h.record IS NOT NULL"
        " FROM contested c CROSS JOIN record r ON r.key = c.key"
        " CROSS JOIN statement s ON s.record = r.id AND s.export IN (SELECT export FROM visible)"
        " CROSS JOIN export e ON e.id = s.export LEFT JOIN words w ON w.record = r.id"
        " LEFT JOIN hidden h ON h.record = r.id GROUP BY r.id ORDER BY r.key"
    )
    versions: dict[bytes, list[tuple[tuple[str, int, bytes], int, int]]] = {}
    for key, number, as_of, has_words, version, hidden in rows:
        versions.setdefault(key, []).append(((as_of, has_words, version), number, hidden))
    turned: list[tuple[int, int]] = []
    for several in versions.values():
        _, shown, _ = max(several)
        turned += [
            (number, int(number != shown))
            for _, number, hidden in several
            if hidden != (number != shown)
        ]
    db.many("INSERT INTO turned VALUES (?, ?)", turned)
    db.run("INSERT INTO hidden SELECT record FROM turned WHERE hidden = 1")
    db.run("DELETE FROM hidden WHERE record IN (SELECT record FROM turned WHERE hidden = 0)")
    for sign, state in ((1, 1), (-1, 0)):  # a hidden version no longer lends its own key
        db.run(
            "UPDATE mention SET many = mention.many + ? * t.n FROM ("
            "  SELECT n.mention, count(*) AS n FROM turned t CROSS JOIN named n"
            "  ON n.record = t.record"
            "  WHERE t.hidden = ? AND n.alone AND t.record NOT IN (SELECT record FROM moved)"
            "  GROUP BY n.mention) AS t WHERE t.mention = mention.id",
            (sign, state),
        )


def _count(opened: Opened, sign: int) -> None:
    """Count the moved records in or out of the ways of naming that they hold."""
    opened.db.run(
        "UPDATE mention SET uses = mention.uses + ? * t.uses,"
        " cards = mention.cards + ? * t.cards, many = mention.many + ? * t.many FROM ("
        "  SELECT n.mention AS mention, count(*) AS uses, sum(n.role = 2) AS cards,"
        "  sum(NOT n.alone OR n.record IN (SELECT record FROM hidden)) AS many"
        "  FROM moved v CROSS JOIN named n ON n.record = v.record GROUP BY n.mention) AS t"
        " WHERE t.mention = mention.id",
        (sign, sign, sign),
    )


def _touch(opened: Opened) -> None:
    """Note what changed, and find the keys of the ways of naming anew."""
    db = opened.db
    db.run("INSERT OR IGNORE INTO touched_record SELECT record FROM moved")
    db.run("INSERT OR IGNORE INTO touched_record SELECT record FROM turned")
    db.run(
        "INSERT OR IGNORE INTO touched_mention SELECT DISTINCT n.mention FROM touched_record t"
        " CROSS JOIN named n ON n.record = t.record"
    )
    _touch_threads(opened)
    db.run(
        "UPDATE mention SET least = ("
        "  SELECT min(r.key) FROM named n CROSS JOIN record r ON r.id = n.record"
        "  WHERE n.mention = mention.id AND n.alone = 1"
        "  AND r.id NOT IN (SELECT record FROM hidden)"
        "  AND EXISTS (SELECT 1 FROM statement s WHERE s.record = r.id AND s.export IN"
        "   (SELECT export FROM visible)))"
        " WHERE id IN (SELECT n.mention FROM touched_record t CROSS JOIN named n"
        "  ON n.record = t.record WHERE n.alone = 1)"
    )
    db.run(
        f"UPDATE mention SET key = {_KEY} WHERE id IN (SELECT mention FROM touched_mention)"
    )


def _touch_threads(opened: Opened) -> None:
    opened.db.run(
        "INSERT OR IGNORE INTO touched_thread SELECT i.thread FROM ("
        "  SELECT record FROM moved UNION SELECT record FROM turned) t"
        " CROSS JOIN interaction i ON i.record = t.record WHERE i.thread IS NOT NULL"
    )


def _remove(opened: Opened) -> None:
    """Remove the gate's statements, then the records that nobody states any more."""
    db = opened.db
    gate = "(SELECT export FROM gate)"
    for table in ("statement", "remark", "file", "hold"):
        db.run(f"DELETE FROM {table} WHERE export IN {gate}")
    db.run(f"DELETE FROM export WHERE id IN {gate}")
    db.run(
        "DELETE FROM stated WHERE EXISTS ("
        " SELECT 1 FROM statement s WHERE s.record = stated.record)"
    )
    _drop(opened)


def _drop(opened: Opened) -> None:
    """Remove the records that are left in `stated`, and what follows from each alone."""
    db = opened.db
    _unsearch(opened)
    gone = "(SELECT record FROM stated)"
    for table in ("words", *RECORD_TABLES):
        db.run(f"DELETE FROM {table} WHERE record IN {gone}")
    db.run(f"DELETE FROM record WHERE id IN {gone}")
    db.run("DELETE FROM touched_record WHERE record IN (SELECT record FROM stated)")


def _unsearch(opened: Opened) -> None:
    """Take the gone records out of the search index, which wants the text it was given."""
    from entregent.model.records import decode
    from entregent.store.clock import search_row
    from entregent.store.local import moment_of, searchable, wall_clock
    from entregent.store.zone import store_zone

    zone = store_zone(opened)
    rows = opened.db.rows(
        "SELECT r.id, r.body, coalesce(w.text, '') FROM stated s"
        " CROSS JOIN record r ON r.id = s.record"
        " LEFT JOIN words w ON w.record = r.id"
    )
    gone: list[tuple[int, str]] = []
    for number, body, words in rows:
        record = decode(body.encode())
        text = searchable(record, words)
        if text:
            gone.append((search_row(number, wall_clock(moment_of(record), zone)), text))
    opened.db.many("INSERT INTO fts_words (fts_words, rowid, text) VALUES ('delete', ?, ?)", gone)
