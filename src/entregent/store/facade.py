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
    from entregent.store.directory import Directory
    from entregent.store.journal import Entry
    from entregent.store.lists import (
        Counts,
        FactRow,
        JoinRow,
        PartRow,
        TimelineRow,
        ToldRow,
    )
    from entregent.store.person_rows import PersonRow
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

    def people_rows(
        self, query: str = "", limit: int = 50, *, contacts: bool = False, after: int = 0
    ) -> list[PersonRow]:
        """Alters whom all words of `query` find (names, handles, firms), last exchange first."""
        from entregent.store.lists import people_rows

        return people_rows(self, query, limit, contacts=contacts, after=after)

    def directory(self) -> Directory:
        """Everybody in the order of the list, to filter in memory."""
        from entregent.store.directory import read

        return read(self)

    def rows_of(self, numbers: Sequence[int]) -> list[PersonRow]:
        """These people of a directory, in this order."""
        from entregent.store.person_rows import rows_of

        return rows_of(self, numbers)

    def people_found(self, query: str) -> int:
        """How many alters all words of `query` find."""
        from entregent.store.lists import people_found

        return people_found(self, query)

    def candidates(self, text: str) -> list[PersonRow]:
        """Whom an id, its beginning, a record key, a handle or a name stands for, best first."""
        from entregent.store.lists import candidates

        return candidates(self, text)

    def person(self, key: str) -> PersonRow | None:
        """One person by an id or by any key that leads to them."""
        from entregent.store.lists import person_row

        return person_row(self, key)

    def parts(self, person: str) -> list[PartRow]:
        """The ways a person is named, the most used first: what `split` may take out."""
        from entregent.store.lists import parts

        return parts(self, person)

    def joins(self, person: str) -> list[JoinRow]:
        """Why these ways stand together, and whom they are held apart from."""
        from entregent.store.lists import joins

        return joins(self, person)

    def facts(self, person: str) -> list[FactRow]:
        """What sources say of somebody, each with source, file, place and day."""
        from entregent.store.lists import facts

        return facts(self, person)

    def timeline(self, person: str, limit: int = 50) -> list[TimelineRow]:
        """What passed with somebody, newest first."""
        from entregent.store.lists import timeline

        return timeline(self, person, limit)

    def linked(self, person: str) -> bool:
        """Whether a source states a formal link with somebody that stands."""
        from entregent.store.lists import linked

        return linked(self, person)

    def told(self, person: str) -> list[ToldRow]:
        """Notes, gifts and promises about somebody, newest first."""
        from entregent.store.lists import told

        return told(self, person)

    def resolve(self, anchor: str) -> str | None:
        """The id of the person an id, a record key or a handle stands for; None when it sleeps."""
        from entregent.store.find import id_of

        return id_of(self, anchor)

    def owner_addresses(self) -> list[str]:
        """E-mail keys known to be the owner's, sorted."""
        from entregent.store.find import owner_addresses

        return owner_addresses(self)

    def owner_doubts(self) -> list[str]:
        """Anchors of those who might be the owner, when the data does not decide (asked once)."""
        from entregent.store.find import owner_doubts

        return owner_doubts(self)

    def owner_name(self) -> str:
        """The owner's name as people read it, "" while it is not known who it is."""
        return str(self.db.one("SELECT name FROM person WHERE ego = 1") or "")

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

    def entries(self, limit: int = 50) -> Sequence[Entry]:
        """The journal, newest first."""
        from entregent.store.journal import entries

        return entries(self, limit)
