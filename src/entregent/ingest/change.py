"""Commands that change what is decided, and the way back.

    decide(store, at, command, drafts) -> list[Decision]
    undo(store, at, entry=None) -> Entry
    redo(store, at, entry=None) -> Entry

Each is one transaction with everything that follows from it. `at` is UTC.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from entregent.model.decisions import Decision
from entregent.model.errors import EntregentError
from entregent.store import Store, journal
from entregent.store.journal import Draft, Entry

_IDENTITY = frozenset({"same", "apart", "owner", "not_owner"})


def decide(
    store: Store, at: datetime, command: str, drafts: Sequence[Draft]
) -> list[Decision]:
    """Write decisions as one entry of the journal."""
    with store.writing():
        made = journal.decide(store, at, command, drafts)
        _follow(store, made)
        return made


def undo(store: Store, at: datetime, entry: int | None = None) -> Entry:
    """Take back the entry of that number, or the newest one that stands.

    An import is taken back whole: what no other import states is removed. Decisions taken since
    stay, asleep while what they speak of is gone. Raises `EntregentError`
    `store.nothing-to-undo`, or `forget.no-undo` for an entry that stands for somebody forgotten.
    """
    with store.writing():
        found = journal.entry_to_undo(store, entry)
        if found is None:
            raise _nothing("store.nothing-to-undo", entry)
        if found.command == journal.FORGET:
            raise _nothing("forget.no-undo", found.id)
        journal.mark_undone(store, found.id, at)
        if found.batch is not None:
            from entregent.ingest.batches import take_back

            take_back(store, found.batch)
        else:
            _follow(store, found.decisions)
        return found


def redo(store: Store, at: datetime, entry: int | None = None) -> Entry:
    """Let an undone entry stand again: that number, or the one undone last.

    An import is not kept once undone. Raises `EntregentError` `store.nothing-to-redo`,
    `store.import-again`.
    """
    del at  # the entry keeps its own day; the parameter is that of every command
    with store.writing():
        found = journal.entry_to_redo(store, entry)
        if found is None:
            raise _nothing("store.nothing-to-redo", entry)
        if found.batch is not None:
            raise _nothing("store.import-again", found.id)
        journal.mark_undone(store, found.id, None)
        _follow(store, found.decisions)
        return found


def _follow(store: Store, decisions: Sequence[Decision]) -> None:
    """Who is who follows from some decisions; the others change nothing derived."""
    if not any(decision.kind in _IDENTITY for decision in decisions):
        return
    from entregent.ingest.derive import Change

    change = Change(store)
    change.decided(decisions)
    change.settle()


def _nothing(code: str, entry: int | None) -> EntregentError:
    return EntregentError(code, exit_code=2, params={"entry": "" if entry is None else str(entry)})
