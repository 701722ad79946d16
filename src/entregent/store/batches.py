"""Imports and the exports they hold, as rows: begun, going on, closed, undone.

All writers are called inside a transaction.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from entregent.store.core import Opened


@dataclass(frozen=True, slots=True)
class ExportName:
    """What makes one export itself: its bytes, who reads them, how, and the day they state."""

    digest: bytes
    source: str
    version: str
    settings: bytes
    stated: str


@dataclass(frozen=True, slots=True)
class ExportRow:
    """An export as it stands in the store."""

    id: int
    today: str
    done: bool
    progress: int
    claim: int
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An import that has not closed: its number, when it began, what it was told to read (JSON)."""

    id: int
    began: datetime
    plan: str


def begin(opened: Opened, at: datetime, plan: str) -> int:
    """A new, open import."""
    row = opened.db.run(
        "INSERT INTO batch (state, began, plan, report) VALUES ('open', ?, ?, '')",
        (at.isoformat(), plan),
    )
    assert row.lastrowid is not None  # an INSERT into a rowid table gives one
    return row.lastrowid


def unfinished(opened: Opened) -> list[Unfinished]:
    """Imports that were cut short, oldest first."""
    rows = opened.db.rows("SELECT id, began, plan FROM batch WHERE state = 'open' ORDER BY id")
    return [Unfinished(number, datetime.fromisoformat(at), plan) for number, at, plan in rows]


def mark_closed(opened: Opened, batch: int, report: str) -> bool:
    """Readers see it from the end of this transaction on; False when it was not open."""
    row = opened.db.run(
        "UPDATE batch SET state = 'closed', plan = '', report = ? WHERE id = ? AND state = 'open'",
        (report, batch),
    )
    return row.rowcount == 1


def mark_undone(opened: Opened, batch: int) -> None:
    """Readers no longer see it; it holds nothing."""
    opened.db.run("UPDATE batch SET state = 'undone' WHERE id = ?", (batch,))
    opened.db.run("DELETE FROM hold WHERE batch = ?", (batch,))


def remove(opened: Opened, batch: int) -> None:
    """Forget an open import; what it held stays until `changes.remove_unheld`."""
    opened.db.run("DELETE FROM hold WHERE batch = ?", (batch,))
    opened.db.run("DELETE FROM batch WHERE id = ? AND state = 'open'", (batch,))


def exports_of(opened: Opened, batch: int) -> list[int]:
    """The exports an import holds."""
    rows = opened.db.rows("SELECT export FROM hold WHERE batch = ? ORDER BY export", (batch,))
    return [export for (export,) in rows]


def overtaken(opened: Opened) -> list[int]:
    """Open imports that no plan leads back to, and whose exports a closed one holds by now."""
    rows = opened.db.rows(
        "SELECT id FROM batch b WHERE state = 'open' AND plan = ''"
        " AND EXISTS (SELECT 1 FROM hold h WHERE h.batch = b.id) AND NOT EXISTS ("
        "  SELECT 1 FROM hold h WHERE h.batch = b.id AND h.export NOT IN ("
        "   SELECT o.export FROM hold o JOIN batch c ON c.id = o.batch WHERE c.state = 'closed'))"
    )
    return [batch for (batch,) in rows]


# ------------------------------------------------------------------ exports


def find_export(opened: Opened, name: ExportName, today: str) -> ExportRow | None:
    """The export of that name, when it is known as of `today`.

    One that tells of days after its reading is known on that day only: read later, it may say more.
    An unfinished one is known whatever its day, to be gone on with.
    """
    rows = opened.db.rows(
        "SELECT id, today, done, progress, claim, counts FROM export"
        " WHERE digest = ? AND source = ? AND version = ? AND settings = ? AND stated = ?"
        " AND (horizon IN ('', ?) OR NOT done) ORDER BY done DESC, id LIMIT 1",
        (name.digest, name.source, name.version, name.settings, name.stated, today),
    )
    if not rows:
        return None
    number, day, done, progress, claim, counts = rows[0]
    return ExportRow(number, day, bool(done), progress, claim, json.loads(counts))


def new_export(
    opened: Opened, name: ExportName, *, shown_name: str, network: str, today: str
) -> ExportRow:
    """A new, unread export."""
    row = opened.db.run(
        "INSERT INTO export (digest, source, version, settings, stated, horizon, as_of, name,"
        " network, today, done, progress, claim, counts)"
        " VALUES (?, ?, ?, ?, ?, ?, '0001-01-01', ?, ?, ?, 0, 0, 0, '{}')",
        (
            name.digest, name.source, name.version, name.settings, name.stated, today,
            shown_name, network, today,
        ),
    )
    assert row.lastrowid is not None  # as above
    return ExportRow(row.lastrowid, today, done=False, progress=0, claim=0)


def hold(opened: Opened, batch: int, export: int) -> None:
    """Let an import hold an export."""
    opened.db.run("INSERT OR IGNORE INTO hold VALUES (?, ?)", (batch, export))


def claim(opened: Opened, export: int) -> int:
    """Take an unfinished export over; whoever read it before notices at its next step."""
    opened.db.run("UPDATE export SET claim = claim + 1 WHERE id = ?", (export,))
    taken: int = opened.db.one("SELECT claim FROM export WHERE id = ?", (export,))
    return taken


def advance(
    opened: Opened, export: int, claimed: int, *, progress: int, counts: Mapping[str, int]
) -> bool:
    """Note how far the reading is; False when somebody else has taken it over."""
    row = opened.db.run(
        "UPDATE export SET progress = ?, counts = ? WHERE id = ? AND claim = ? AND NOT done",
        (progress, json.dumps(counts, sort_keys=True), export, claimed),
    )
    return row.rowcount == 1


def finish(opened: Opened, export: int, *, as_of: str, has_future: bool) -> None:
    """The export is read to its end."""
    opened.db.run(
        "UPDATE export SET done = 1, as_of = ?,"
        " horizon = CASE WHEN ? THEN horizon ELSE '' END WHERE id = ?",
        (as_of, has_future, export),
    )


def unread_of(opened: Opened, batch: int) -> list[int]:
    """Exports that an import holds and that it does not keep.

    They were not read to their end, or all they say was held back.
    """
    rows = opened.db.rows(
        "SELECT h.export FROM hold h JOIN export e ON e.id = h.export"
        " WHERE h.batch = ? AND (NOT e.done OR (json_extract(e.counts, '$.held') > 0"
        "  AND NOT EXISTS (SELECT 1 FROM statement s WHERE s.export = e.id)))",
        (batch,),
    )
    return [export for (export,) in rows]


def release(opened: Opened, batch: int, export: int) -> None:
    """An import no longer holds this export."""
    opened.db.run("DELETE FROM hold WHERE batch = ? AND export = ?", (batch, export))


def write_remarks(
    opened: Opened, export: int, remarks: Sequence[tuple[str, str, str, str, str, str]]
) -> None:
    """Write (what, path, place, code, params, raw) rows."""
    opened.db.many(
        "INSERT INTO remark (export, what, path, place, code, params, raw)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(export, *remark) for remark in remarks],
    )


def remarks_of(opened: Opened, export: int) -> list[tuple[str, str, str, str, str, str]]:
    """The remarks on an export, in the order of reading."""
    return [
        (what, path, place, code, params, raw)
        for what, path, place, code, params, raw in opened.db.rows(
            "SELECT what, path, place, code, params, raw FROM remark WHERE export = ? ORDER BY id",
            (export,),
        )
    ]


def statements_of(opened: Opened, export: int) -> int:
    """How many records an export states."""
    found: int = opened.db.one("SELECT count(*) FROM statement WHERE export = ?", (export,))
    return found
