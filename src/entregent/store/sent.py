"""What the owner wrote to others, found again by likeness: copies, and the same words once more.

    refresh(opened, whole)          after `rollup.refresh`: `temp.away`, `temp.touched_record`
    near(opened, sketch, within)    sent texts that share runs with a sketch, likeliest first

A text is indexed when a person wrote it, the owner is its author (or its source says that it went
out), its time is known and it is long enough: messages, letters and comments with their words,
invitations with their note. Nothing is indexed when words are not kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from entregent.model.ids import PersonId, RecordKey
from entregent.model.when import EPOCH
from entregent.store.clock import instant
from entregent.store.core import Opened
from entregent.store.database import marks
from entregent.store.visible import shown_only
from entregent.text.likeness import FEWEST, runs, sketch

_AT_ONCE = 4_000
_NEWEST = 200
"""Sent texts looked at for each run, the newest ones: a run in more is in a common formula."""
_MOST = 60
"""Texts given back."""
_TEMPORARY = """
CREATE TEMP TABLE IF NOT EXISTS outgoing (record INTEGER PRIMARY KEY);
"""
_WRITTEN = f"""
SELECT o.record, i.wall, w.text FROM temp.outgoing o
CROSS JOIN interaction i ON i.record = o.record CROSS JOIN words w ON w.record = o.record
WHERE i.human AND i.kind IN ('message', 'letter', 'comment') AND i.wall IS NOT NULL
  AND NOT i.unsigned AND i.words >= {FEWEST}
UNION ALL
SELECT o.record, CAST(strftime('%s', v.sent) AS INTEGER), json_extract(r.body, '$.note')
FROM temp.outgoing o CROSS JOIN invitation v ON v.record = o.record
CROSS JOIN record r ON r.id = o.record
WHERE v.note AND v.sent <> ''
"""
_TO_WHOM = """
SELECT n.record, p.key FROM named n CROSS JOIN mention m ON m.id = n.mention
CROSS JOIN person p ON p.id = m.person WHERE n.record IN ({marks}) AND n.role < 2 AND NOT m.ego
ORDER BY n.record, n.place
"""


@dataclass(frozen=True, slots=True)
class SentText:
    """Something the owner wrote: when (local wall clock), to which alters, and its words."""

    record: RecordKey
    at: datetime
    people: tuple[PersonId, ...]
    words: str


# ------------------------------------------------------------------ kept up to date


def refresh(opened: Opened, *, whole: bool) -> None:
    """Index what the touched records say, or everything."""
    db = opened.db
    db.script(_TEMPORARY)
    db.run("DELETE FROM temp.outgoing")
    touched = "" if whole else "AND {0} IN (SELECT record FROM temp.touched_record)"
    db.run(
        "INSERT OR IGNORE INTO temp.outgoing SELECT n.record FROM mention m"
        " CROSS JOIN named n ON n.mention = m.id AND n.role = 0"
        f" WHERE m.ego {touched.format('n.record')}"
    )
    for table, goes in (("interaction", "incoming = 0"), ("invitation", "outgoing = 1")):
        db.run(
            f"INSERT OR IGNORE INTO temp.outgoing SELECT record FROM {table}"
            f" WHERE {goes} {touched.format('record')}"
        )
    db.run(
        "DELETE FROM temp.outgoing WHERE record IN"
        f" (SELECT record FROM invitation WHERE outgoing = 0 {touched.format('record')})"
    )
    db.run("DELETE FROM temp.outgoing WHERE record IN (SELECT record FROM temp.away)")
    _forget(opened, whole=whole)
    texts = db.run(_WRITTEN)
    while some := texts.fetchmany(_AT_ONCE):
        rows = list(_rows(some))
        db.many("INSERT INTO shingle VALUES (?, ?, ?)", sorted(rows))  # pages are filled in order
        db.many("INSERT INTO sent VALUES (?)", [(one,) for one in sorted({r[2] for r in rows})])


def _rows(texts: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, int]]:
    for record, wall, text in texts:
        for run in sketch(runs(text)):
            yield run, wall, record


def _forget(opened: Opened, *, whole: bool) -> None:
    """Take out what is indexed again; the index is walked only when there is something."""
    db = opened.db
    if whole:
        db.run("DELETE FROM shingle")
        db.run("DELETE FROM sent")
        return
    gone = "SELECT record FROM sent WHERE record IN (SELECT record FROM temp.touched_record)"
    if db.one(f"SELECT EXISTS ({gone})"):
        db.run(f"DELETE FROM shingle WHERE record IN ({gone})")
        db.run(f"DELETE FROM sent WHERE record IN ({gone})")


# ------------------------------------------------------------------ asked


def near(opened: Opened, wanted: Sequence[int], since: datetime) -> list[SentText]:
    """Sent texts since an instant that share runs with a sketch: the most shared, then the newest.

    Sharing is a sign only: compare the words. Nothing is found where a reader opens a file whose
    index an older program made, or none.
    """
    if not opened.derived_is_current():
        return []
    db, first = opened.db, int((since - EPOCH).total_seconds())
    shared: Counter[tuple[int, int]] = Counter()
    for run in wanted:
        shared.update(
            (wall, record) for record, wall in db.run(
                "SELECT record, wall FROM shingle WHERE run = ? AND wall >= ?"
                f" ORDER BY wall DESC, record LIMIT {_NEWEST}",
                (run, first),
            )
        )
    likely = sorted(shared, key=lambda one: (-shared[one], -one[0], one[1]))[:_MOST]
    walls = {record: wall for wall, record in likely}
    people: dict[int, list[PersonId]] = {record: [] for record in walls}
    asked = tuple(walls)
    for record, person in db.rows(_TO_WHOM.format(marks=marks(asked)), asked):
        people[record].append(PersonId(person.hex()))
    texts = {
        record: (RecordKey(key.hex()), words)
        for record, key, words in db.rows(
            "SELECT r.id, r.key, coalesce(w.text, json_extract(r.body, '$.note'), '')"
            " FROM record r LEFT JOIN words w ON w.record = r.id"
            f" WHERE r.id IN ({marks(asked)}) AND {shown_only(opened, 'r.id')}",
            asked,
        )
    }
    return [
        SentText(key, instant(wall), tuple(dict.fromkeys(people[record])), words)
        for record, wall in walls.items() if record in texts
        for key, words in [texts[record]]
    ]
