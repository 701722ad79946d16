"""`Store`: everything the application asks of the file, each answered by its own module.

State and transactions (`Opened`): `generation`, `writing()`, `cached(key)`, `keep(key, value,
generation)`, `release()`, `derived_is_current()`, `close()`, `repaired`, `writable`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, TextIO

from entregent.model.decisions import Decision, DecisionKind
from entregent.model.when import WorkingHours
from entregent.store.core import Opened

if TYPE_CHECKING:
    from entregent.store.journal import Entry
    from entregent.store.lists import Counts, FactRow, PersonRow, TimelineRow
    from entregent.store.read import StoreView
    from entregent.store.search import Hit


class Store(Opened):
    """One open store, as the application uses it."""

    # -------------------------------------------------------------- reading

    def view(self, today: date, now: datetime, hours: WorkingHours) -> StoreView:
        """The owner's world at this moment; not used after a write, `release()` or `close()`."""
        from entregent.store.read import StoreView

        self.release()
        self.db.run("BEGIN")
        return StoreView(self, today, now, hours)

    def people_rows(self, query: str = "", limit: int = 50) -> list[PersonRow]:
        """People whom all words of `query` find (names, handles, firms), last exchange first."""
        from entregent.store.lists import people_rows

        return people_rows(self, query, limit)

    def person(self, text: str) -> list[PersonRow]:
        """Whom an id, a part of one, a handle or a name stands for: none, one, or candidates."""
        from entregent.store.lists import candidates

        return candidates(self, text)

    def facts(self, person: str) -> list[FactRow]:
        """What sources say of somebody, each with source, file, place and day."""
        from entregent.store.lists import facts

        return facts(self, person)

    def timeline(self, person: str, limit: int = 50) -> list[TimelineRow]:
        """What passed with somebody, newest first."""
        from entregent.store.lists import timeline

        return timeline(self, person, limit)

    def search(self, words: str, limit: int = 20) -> list[Hit]:
        """Messages and notes that hold all these words, newest first."""
        from entregent.store.search import search

        return search(self, words, limit)

    def counts(self) -> Counts:
        """How much is there."""
        from entregent.store.lists import counts

        return counts(self)

    def dump(self, stream: TextIO, *, provenance: bool = False) -> int:
        """Everything said and decided, one JSON line each (see `store.dump`)."""
        from entregent.store.dump import dump

        return dump(self, stream, provenance=provenance)

    # -------------------------------------------------------------- decided

    def settings(self) -> dict[str, str]:
        """The owner's settings in force, by name."""
        from entregent.store.journal import settings_in_force

        return settings_in_force(self)

    def decisions(self, *kinds: DecisionKind) -> list[Decision]:
        """Decisions in force, oldest first."""
        from entregent.store.journal import decisions

        return decisions(self, *kinds)

    def history(self, limit: int = 50) -> Sequence[Entry]:
        """The journal, newest first."""
        from entregent.store.journal import entries

        return entries(self, limit)
