"""Twelve months of exchanges, counted by who began them: what a list shows of a tie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from entregent.app.workspace import Workspace

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
    """The last twelve months, this one included and last, of each of these people (by id).

    What is automatic, or between others, is not counted.
    """
    from entregent.store.months import months

    today = workspace.today
    firsts = _firsts(today)
    found = {person: {first: Month(first) for first in firsts} for person in people}
    for row in months(workspace.store, people, firsts[0], today):
        mine, first = found[row.person], date.fromisoformat(f"{row.month}-01")
        if row.direction == "in":
            mine[first] = replace(mine[first], received=row.n)
        elif row.direction == "out":
            mine[first] = replace(mine[first], sent=row.n)
        else:
            mine[first] = replace(mine[first], together=row.n)
    return {person: tuple(mine.values()) for person, mine in found.items()}


def _firsts(today: date) -> list[date]:
    """The first days of the last twelve months, the oldest first."""
    number = today.year * 12 + today.month - 1
    return [date(n // 12, n % 12 + 1, 1) for n in range(number - SHOWN + 1, number + 1)]
