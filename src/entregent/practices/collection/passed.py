"""What one walk over two years of the rollup tells of everybody: who came, what is planned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from entregent.model.ids import PersonId
from entregent.model.ports import Study
from entregent.model.when import Period

THEIRS_DAYS = 730
"""Twenty-four months: somebody who wrote since then is interested too (method P7, q3)."""
YEAR, NOISE_DAYS = 365, 90
AHEAD = 366
_TOPS = (5, 15, 50)


@dataclass(slots=True)
class Passed:
    """Counts by person. `exchanges` are human interactions of one year, whoever began."""

    theirs: set[PersonId] = field(default_factory=set)
    planned: set[PersonId] = field(default_factory=set)
    exchanges: Counter[PersonId] = field(default_factory=Counter)
    received: Counter[PersonId] = field(default_factory=Counter)
    automatic: Counter[PersonId] = field(default_factory=Counter)

    def concentration(self) -> Mapping[int, float]:
        """The share of a year's exchanges held by the 5, 15 and 50 one exchanges most with."""
        counts = sorted(self.exchanges.values(), reverse=True)
        total = sum(counts)
        return {top: sum(counts[:top]) / total for top in _TOPS} if total else {}


def passed(view: Study) -> Passed:
    """Walk once over the rows of two years and of the year to come."""
    today = view.today
    start, end = today - timedelta(days=THEIRS_DAYS - 1), today + timedelta(days=AHEAD)
    year, noisy = today - timedelta(days=YEAR - 1), today - timedelta(days=NOISE_DAYS)
    found = Passed()
    for row in view.rollup(Period(start, end)):
        if row.direction == "in" and noisy <= row.day <= today:
            found.received[row.person] += row.n
            found.automatic[row.person] += row.n if row.weight == 0 else 0
        if row.weight == 0 or row.direction == "third":
            continue
        if row.day > today:
            found.planned.add(row.person)
            continue
        if row.direction != "out":
            found.theirs.add(row.person)
        if row.day >= year:
            found.exchanges[row.person] += row.n
    return found
