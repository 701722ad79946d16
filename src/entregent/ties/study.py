"""The owner's world with its ties measured: everything worked out once, when first asked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from entregent.model.ids import PersonId, RecordKey
from entregent.model.people import Person
from entregent.model.ports import EgoNetwork, FewKind, Need, Stated, Study, Told
from entregent.model.purpose import Sheet
from entregent.model.ties import Ask, Circle, DayRow, Debt, Invited, Link, Refusal, Shared, Tie
from entregent.model.when import Period, WorkingHours
from entregent.ties.build import tie_of
from entregent.ties.business import asked_for_an_offer
from entregent.ties.circles import circles
from entregent.ties.coverage import Coverage
from entregent.ties.debts import debts
from entregent.ties.history import NONE, Reader, grouped
from entregent.ties.pins import pinned

if TYPE_CHECKING:
    from entregent.model.records import Interaction


def study(
    view: EgoNetwork,
    previous_circles: Mapping[PersonId, Circle] | None = None,
    requested: Collection[PersonId] = (),
) -> Study:
    """Measure a view. `previous_circles` are yesterday's, so that nobody flickers between two.

    `requested` are alters known to have asked for an offer (stage "business"), beside those whose
    words do (`ties.business`). The rollup is walked once; ties, debts and coverage are worked out
    on demand.
    """
    return Measured(view, previous_circles or {}, frozenset(requested))


class Measured:
    """A `Study` over a view. The view must not change while it is studied."""

    def __init__(
        self, view: EgoNetwork, previous_circles: Mapping[PersonId, Circle],
        requested: frozenset[PersonId],
    ) -> None:
        self._view = view
        self._previous = previous_circles
        self._requested = requested

    # -------------------------------------------------------------- measured

    def tie(self, alter: PersonId) -> Tie:
        """The tie with one alter, named by any key of theirs. Raises `KeyError` for a stranger."""
        found = self._ties.get(alter)
        return self._ties[self._view.person(alter).id] if found is None else found

    def ties(self) -> Mapping[PersonId, Tie]:
        """A tie for every alter, also for those without any exchange."""
        return self._ties

    def debts(self) -> Sequence[Debt]:
        """Who waits for an answer, longest overdue first."""
        return self._debts

    def has(self, need: Need) -> bool:
        """Whether anything that was read yields this need."""
        return self._coverage.has(need)

    def coverage(self, need: Need) -> float:
        """The share of contacts seen through what yields the need."""
        return self._coverage.share(need)

    @cached_property
    def _rows(self) -> Mapping[PersonId, Sequence[DayRow]]:
        return grouped(self._view.rollup())

    @cached_property
    def _ties(self) -> Mapping[PersonId, Tie]:
        today, rows = self._view.today, self._rows
        reader = Reader(today)
        accepted = self._accepted()
        requested = self._requested | asked_for_an_offer(self._view)
        found = {
            person.id: tie_of(
                person,
                reader.read(rows[person.id]) if person.id in rows else NONE,
                today,
                accepted=person.id in accepted,
                requested=person.id in requested,
            )
            for person in self._view.alters()
        }
        for alter, circle in circles(found.values(), self._previous).items():
            found[alter] = replace(found[alter], circle=circle)
        for alter in pinned(self._view):
            if alter in found and found[alter].circle == "none":  # kept beside, displacing nobody
                found[alter] = replace(found[alter], circle="150")
        return MappingProxyType(found)

    @cached_property
    def _debts(self) -> tuple[Debt, ...]:
        return debts(self._view, self._rows)

    @cached_property
    def _coverage(self) -> Coverage:
        return Coverage(self._view, self._rows)

    def _accepted(self) -> frozenset[PersonId]:
        """Alters whose formal link stands: an acquaintance at least."""
        linked = {link.person for link in self._view.links() if link.state == "connected"}
        linked.update(invited.person for invited in self._view.invitations() if invited.accepted)
        return frozenset(linked)

    # -------------------------------------------------------------- the view underneath

    @property
    def today(self) -> date:
        """The day of the view."""
        return self._view.today

    @property
    def now(self) -> datetime:
        """The local wall clock of the view."""
        return self._view.now

    @property
    def hours(self) -> WorkingHours:
        """When the owner works."""
        return self._view.hours

    @property
    def sheet(self) -> Sheet:
        """What the owner put on paper."""
        return self._view.sheet

    def alters(self) -> Collection[Person]:
        """Everybody but ego."""
        return self._view.alters()

    def person(self, key: PersonId) -> Person:
        """The person any key of theirs resolves to."""
        return self._view.person(key)

    def rollup(self, within: Period | None = None) -> Iterable[DayRow]:
        """Rows ordered by person, then day."""
        return self._view.rollup(within)

    def interactions(
        self, person: PersonId, within: Period | None = None, limit: int = 500
    ) -> Sequence[tuple[str, Interaction]]:
        """(record key, interaction) with one person, newest first."""
        return self._view.interactions(person, within, limit)

    def asks(self) -> Sequence[Ask]:
        """Messages of alters that ask."""
        return self._view.asks()

    def refusals(self) -> Sequence[Refusal]:
        """Messages by alters that decline something."""
        return self._view.refusals()

    def shared(self, within: Period | None = None) -> Sequence[Shared]:
        """Exchanges that name two alters or more, and posts to lists, oldest first."""
        return self._view.shared(within)

    def requests(self, within: Period) -> Sequence[Ask]:
        """What the owner asked, once for each alter asked."""
        return self._view.requests(within)

    def words(self, records: Collection[RecordKey]) -> Mapping[RecordKey, str]:
        """The words kept beside these few records."""
        return self._view.words(records)

    def places(self) -> Mapping[PersonId, Sequence[str]]:
        """Where cards say that people live or work."""
        return self._view.places()

    def links(self) -> Sequence[Link]:
        """Formal connections."""
        return self._view.links()

    def invitations(self) -> Sequence[Invited]:
        """Invitations and their fate."""
        return self._view.invitations()

    def evidence(self, person: PersonId, limit: int = 3) -> Sequence[str]:
        """Record keys of the newest human exchanges with one person."""
        return self._view.evidence(person, limit)

    def records(self, kind: FewKind) -> Sequence[Stated]:
        """Every shown record of one kind."""
        return self._view.records(kind)

    def told(self, topic: str) -> Sequence[Told]:
        """What the owner told on one topic, oldest first."""
        return self._view.told(topic)

    def sources(self) -> Mapping[str, date]:
        """Networks that were read."""
        return self._view.sources()

    def muted(self) -> Collection[str]:
        """What the owner does not want to see again."""
        return self._view.muted()
