"""A small world in a store, for tests of what readers are told."""

from __future__ import annotations

from datetime import date, datetime

from entregent.model.when import WorkingHours
from entregent.store import Store
from entregent.store.read import StoreView
from tests.ingest.toy import TODAY, scratch, take

OWNER = "owner|email:dana@one.example"
DANA = "email:dana@one.example"
AWA = "Awa Petit=email:awa@one.example"
BRUNO = "Bruno Moreau=email:bruno@two.example"


def noon(day: int, hour: int = 12) -> str:
    """Seconds of a day of November 2023, UTC."""
    return str(1_698_796_800 + (day - 1) * 86_400 + hour * 3600)


def world(*lines: str, name: str = "a.toy") -> Store:
    """A store that has read these lines, in a home of the owner Dana."""
    store = scratch()
    take(store, "\n".join((OWNER, *lines)), name)
    return store


def view(store: Store) -> StoreView:
    """The view of a fixed day."""
    return store.view(TODAY, datetime(2026, 11, 24, 9), WorkingHours())


def key_of(store: Store, name: str) -> str:
    """The id of the person of this name."""
    (found,) = store.candidates(name)
    return found.key


__all__ = ["AWA", "BRUNO", "DANA", "OWNER", "date", "key_of", "noon", "view", "world"]
