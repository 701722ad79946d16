"""Twelve months of exchanges, counted by who began them: what a list shows of a tie."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from entregent.app.workspace import Workspace

if TYPE_CHECKING:
    from entregent.model.ties import DayRow

SHOWN = 12


@dataclass(frozen=True, slots=True)
class Month:
    """How many human exchanges one month held: received, sent, together (meetings, calls)."""

    first: date
    received: int = 0
    sent: int = 0
    together: int = 0

    @property
    def quiet(self) -> bool:
        """Whether nothing passed."""
        return not (self.received or self.sent or self.together)


def twelve_months(workspace: Workspace, people: Sequence[str]) -> dict[str, tuple[Month, ...]]:
    """The last twelve months, this one included and last, of each of these people (by id)."""
    from entregent.model.ids import PersonId

    view = workspace.view()
    found = {
        person: count(view.rollup_of(PersonId(person)), workspace.today) for person in people
    }
    workspace.store.release()
    return found


def count(rows: Iterable[DayRow], today: date) -> tuple[Month, ...]:
    """Rows of one person by month. What is automatic, or between others, is not counted."""
    months = {first: Month(first) for first in _firsts(today)}
    for row in rows:
        month = months.get(row.day.replace(day=1))
        if month is None or row.weight <= 0 or row.day > today:
            continue
        if row.direction == "in":
            month = replace(month, received=month.received + row.n)
        elif row.direction == "out":
            month = replace(month, sent=month.sent + row.n)
        elif row.direction == "joint":
            month = replace(month, together=month.together + row.n)
        months[month.first] = month
    return tuple(months.values())


def _firsts(today: date) -> list[date]:
    """The first days of the last twelve months, the oldest first."""
    number = today.year * 12 + today.month - 1
    return [date(n // 12, n % 12 + 1, 1) for n in range(number - SHOWN + 1, number + 1)]
