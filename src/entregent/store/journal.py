"""The journal and what was decided: one entry a command, each to be undone and done again.

    enter(opened, at, command, batch=None) -> int             a new entry
    decide(opened, at, command, drafts) -> list[Decision]     one entry with its decisions
    decisions(opened, *kinds) -> list[Decision]               in force, oldest first
    entries(opened, limit) -> list[Entry]                     newest first

Writers are called inside a transaction. Decisions about identity also change who is who: call
`ingest.change.decide`, which does both.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from entregent.model.decisions import Decision, DecisionKind
from entregent.store.core import Opened

FORGET = "forget"
"""The command of an entry that names nobody and cannot be taken back."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A decision before it has a number."""

    kind: DecisionKind
    anchors: tuple[str, ...]
    value: str = "{}"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One command in the journal. `batch` is the import it stands for; `undone` when it was."""

    id: int
    at: datetime
    command: str
    batch: int | None
    undone: datetime | None
    decisions: tuple[Decision, ...] = ()


def enter(opened: Opened, at: datetime, command: str, batch: int | None = None) -> int:
    """Write one entry and give its number."""
    row = opened.db.run(
        "INSERT INTO journal (at, command, batch, undone) VALUES (?, ?, ?, '')",
        (at.isoformat(), command, batch),
    )
    assert row.lastrowid is not None  # an INSERT into a rowid table gives one
    return row.lastrowid


def decide(
    opened: Opened, at: datetime, command: str, drafts: Sequence[Draft]
) -> list[Decision]:
    """Write one entry and its decisions."""
    entry = enter(opened, at, command)
    made: list[Decision] = []
    for draft in drafts:
        row = opened.db.run(
            "INSERT INTO decision (entry, at, kind, anchors, value, reason)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                entry, at.isoformat(), draft.kind,
                json.dumps(draft.anchors, ensure_ascii=False), draft.value, draft.reason,
            ),
        )
        assert row.lastrowid is not None  # as above
        made.append(
            Decision(row.lastrowid, at, draft.kind, draft.anchors, draft.value, draft.reason)
        )
    return made


def decisions(opened: Opened, *kinds: DecisionKind) -> list[Decision]:
    """Decisions in force, oldest first; all of them, or those of some kinds."""
    wanted = f"AND d.kind IN ({','.join('?' * len(kinds))})" if kinds else ""
    rows = opened.db.rows(
        "SELECT d.id, d.at, d.kind, d.anchors, d.value, d.reason FROM decision d"
        f" JOIN journal j ON j.id = d.entry WHERE j.undone = '' {wanted} ORDER BY d.id",
        kinds,
    )
    return [_decision(row) for row in rows]


def entries(opened: Opened, limit: int = 50) -> list[Entry]:
    """The journal, newest first."""
    rows = opened.db.rows(
        "SELECT id, at, command, batch, undone FROM journal ORDER BY id DESC LIMIT ?", (limit,)
    )
    return [_entry(opened, row) for row in rows]


def entry_to_undo(opened: Opened, number: int | None) -> Entry | None:
    """The entry of that number, or the newest one that stands; None when there is none."""
    return _found(
        opened, "undone = '' AND id = coalesce(?, id) ORDER BY id DESC LIMIT 1", number
    )


def entry_to_redo(opened: Opened, number: int | None) -> Entry | None:
    """The entry of that number, or the one undone last; None when there is none."""
    return _found(
        opened,
        "undone <> '' AND id = coalesce(?, id) ORDER BY undone DESC, id LIMIT 1",
        number,
    )


def mark_undone(opened: Opened, entry: int, at: datetime | None) -> None:
    """Take an entry back, or (with None) let it stand again."""
    opened.db.run(
        "UPDATE journal SET undone = ? WHERE id = ?", (at.isoformat() if at else "", entry)
    )


def settings_in_force(opened: Opened) -> dict[str, str]:
    """The owner's settings, the latest word on each."""
    found: dict[str, str] = {}
    for decision in decisions(opened, "setting"):
        value = json.loads(decision.value)
        found[str(value["name"])] = str(value["value"])
    return found


def _found(opened: Opened, where: str, number: int | None) -> Entry | None:
    rows = opened.db.rows(
        f"SELECT id, at, command, batch, undone FROM journal WHERE {where}", (number,)
    )
    return _entry(opened, rows[0]) if rows else None


def _entry(opened: Opened, row: tuple[Any, ...]) -> Entry:
    number, at, command, batch, undone = row
    made = opened.db.rows(
        "SELECT id, at, kind, anchors, value, reason FROM decision WHERE entry = ? ORDER BY id",
        (number,),
    )
    return Entry(
        number,
        datetime.fromisoformat(at),
        command,
        batch,
        datetime.fromisoformat(undone) if undone else None,
        tuple(map(_decision, made)),
    )


def _decision(row: tuple[Any, ...]) -> Decision:
    number, at, kind, anchors, value, reason = row
    return Decision(
        number, datetime.fromisoformat(at), cast("DecisionKind", kind),
        tuple(json.loads(anchors)), value, reason,
    )
