"""One exchange told twice: by the network's own archive, and by the notice it mailed that day.

    refresh(opened)     after `identity.write`, before `rollup.refresh`; fills `touched_record`

The archive's telling stands; the notice stays said and is not counted. They are one when the same
person wrote on the same network, in the same way, within a day, and the texts begin alike. A text
that is cut or missing on either side decides nothing: then the day does. Which of the two was
imported first changes nothing. Of two notices of one message (one with its words and one without,
or the same to two addresses) one counts; two without words are two.
"""

from __future__ import annotations

from entregent.store.core import Opened
from entregent.store.visible import shown_or_twin
from entregent.text.folding import fold

WITHIN = 24 * 3600
"""Seconds between the two: notices are mailed at once, at the latest within the day."""
BEGINNING = 40
"""Letters of the folded texts that are compared."""

_PAIRS = """
SELECT i.record, coalesce(w.text, ''), i.words, coalesce(v.text, ''), o.words, o.notice,
  (SELECT key FROM record WHERE id = o.record) < (SELECT key FROM record WHERE id = i.record)
FROM interaction i CROSS JOIN named a ON a.record = i.record AND a.place = 0 AND a.role = 0
CROSS JOIN mention m ON m.id = a.mention CROSS JOIN mention x ON x.person = m.person
CROSS JOIN named b ON b.mention = x.id AND b.role = 0 AND b.place = 0
CROSS JOIN interaction o ON o.record = b.record
LEFT JOIN words w ON w.record = i.record LEFT JOIN words v ON v.record = o.record
WHERE i.notice AND o.record <> i.record AND o.network = i.network AND o.kind = i.kind
AND o.wall BETWEEN i.wall - {within} AND i.wall + {within} AND {notice} AND {archive}
"""


def refresh(opened: Opened) -> None:
    """Find anew which notices tell what an archive tells too, and note what changed."""
    db = opened.db
    known = {record for (record,) in db.rows("SELECT record FROM twin")}
    if not known and not db.one("SELECT EXISTS (SELECT 1 FROM interaction WHERE notice)"):
        return
    pairs = db.rows(_PAIRS.format(
        within=WITHIN, notice=shown_or_twin(opened, "i.record"),
        archive=shown_or_twin(opened, "o.record"),
    ))
    found = {
        record for record, text, words, other, others, notice, before in pairs
        if (
            is_lesser(text, other, before=bool(before)) if notice
            else is_same(text, words, other, others)
        )
    }
    db.many("INSERT INTO twin VALUES (?)", [(record,) for record in sorted(found - known)])
    db.many("DELETE FROM twin WHERE record = ?", [(record,) for record in known - found])
    db.many(
        "INSERT OR IGNORE INTO touched_record VALUES (?)", [(one,) for one in found ^ known]
    )


def is_same(text: str, words: int, other: str, others: int) -> bool:
    """Whether two texts may be one: alike as far as both go; where one is missing, by length."""
    here, there = fold(text), fold(other)
    if here and there:
        shorter = min(len(here), len(there), BEGINNING)
        return here[:shorter] == there[:shorter]
    return not words or not others or words == others


def is_lesser(text: str, other: str, *, before: bool) -> bool:
    """Whether a notice gives way to another of the same message: by its words, then by its key."""
    if not text:
        return bool(other)
    return before and bool(other) and is_same(text, 1, other, 1)
