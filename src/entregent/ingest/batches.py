"""Imports as the store knows them: open while they read, closed when everybody may see them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from entregent.ingest.derive import Change
from entregent.model.errors import EntregentError
from entregent.store import Store, batches, changes, identity, journal


def close(store: Store, batch: int, at: datetime, report: str, command: str) -> int:
    """Let everybody see what this import has read, inside a transaction; its journal entry."""
    _let_go_of_unread(store, batch)
    new = changes.exports_only_in(store, batch)
    if not batches.mark_closed(store, batch, report):
        raise EntregentError("ingest.taken-over", exit_code=5)
    change = Change(store)
    change.appear(new)
    change.settle()
    for other in batches.overtaken(store):
        batches.remove(store, other)
    return journal.enter(store, at, command, batch)


def _let_go_of_unread(store: Store, batch: int) -> None:
    """What could not be read to its end is not kept by halves."""
    unread = batches.unread_of(store, batch)
    for export in unread:
        batches.release(store, batch, export)
    if unread:
        _clean(store, unread)


def _clean(store: Store, exports: Sequence[int]) -> None:
    changes.prepare(store)
    changes.remove_unheld(store, exports)
    identity.sweep(store)


def take_back(store: Store, batch: int) -> None:
    """Undo a closed import inside a transaction: what no other import states goes away."""
    gone = changes.exports_only_in(store, batch)
    batches.mark_undone(store, batch)
    change = Change(store)
    change.vanish(gone)
    change.settle()


def drop(store: Store, batch: int) -> None:
    """Forget an open import and what it alone has written; nobody had seen it."""
    with store.writing():
        held = batches.exports_of(store, batch)
        batches.remove(store, batch)
        _clean(store, held)
