"""The owner's world with its ties measured: everything worked out once, when first asked."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from entregent.model.ids import PersonId
from entregent.model.once import once
from entregent.model.ports import EgoNetwork, Need, Study
from entregent.model.ties import Circle, DayRow, Debt, Tie
from entregent.ties.build import tie_of
from entregent.ties.business import asked_for_an_offer
from entregent.ties.circles import circles
from entregent.ties.coverage import Coverage
from entregent.ties.debts import debts
from entregent.ties.history import NONE, Reader, grouped
from entregent.ties.over import Over
from entregent.ties.pins import pinned
from entregent.ties.steady import held


def study(
    view: EgoNetwork,
    previous_circles: Mapping[PersonId, Circle] | None = None,
    requested: Collection[PersonId] = (),
) -> Study:
    """Measure a view. `previous_circles` hold people where they were, so that nobody flickers.

    By default they are those of the first of the month (`ties.steady`).

    `requested` are alters known to have asked for an offer (stage "business"), beside those whose
    words do (`ties.business`). The rollup is walked once; ties, debts and coverage are worked out
    on demand.
    """
    return Measured(view, previous_circles, frozenset(requested))


class Measured(Over):
    """A `Study` over a view. The view must not change while it is studied."""

    def __init__(
        self, view: EgoNetwork, previous_circles: Mapping[PersonId, Circle] | None,
        requested: frozenset[PersonId],
    ) -> None:
        super().__init__(view)
        self._previous = previous_circles
        self._requested = requested

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

    @once
    def _rows(self) -> Mapping[PersonId, Sequence[DayRow]]:
        return grouped(self._view.rollup())

    @once
    def _ties(self) -> Mapping[PersonId, Tie]:
        today, rows = self._view.today, self._rows
        reader = Reader(today)
        accepted = self._accepted()
        requested = self._requested | asked_for_an_offer(self._view)
        people = {person.id: person for person in self._view.alters()}
        found = {
            who: tie_of(
                person,
                reader.read(rows[who]) if who in rows else NONE,
                today,
                accepted=who in accepted,
                requested=who in requested,
            )
            for who, person in people.items()
        }
        before = held(people, found, rows, today) if self._previous is None else self._previous
        for alter, circle in circles(found.values(), before).items():
            found[alter] = replace(found[alter], circle=circle)
        for alter in pinned(self._view):
            if alter in found and found[alter].circle == "none":  # kept beside, displacing nobody
                found[alter] = replace(found[alter], circle="150")
        return MappingProxyType(found)

    @once
    def _debts(self) -> tuple[Debt, ...]:
        return debts(self._view, self._rows)

    @once
    def _coverage(self) -> Coverage:
        return Coverage(self._view, self._rows)

    def _accepted(self) -> frozenset[PersonId]:
        """Alters whose formal link stands: an acquaintance at least."""
        linked = {link.person for link in self._view.links() if link.state == "connected"}
        linked.update(invited.person for invited in self._view.invitations() if invited.accepted)
        return frozenset(linked)
