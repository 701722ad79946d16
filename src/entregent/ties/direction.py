"""Where a tie is going: warming, steady or cooling, by the days of exchange of one year.

The last ninety days are held against the nine months before. If nothing changed, each day of
exchange of the year falls into the last quarter of it with the chance 90/365; the share that did
has an interval (Wilson, 95 %), and only when the interval leaves that chance out is a direction
told. It is no part of strength nor of the chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from entregent.measure.intervals import wilson
from entregent.model.ties import DayRow
from entregent.ties.features import is_exchange

Way = Literal["warming", "steady", "cooling"]
LATELY = 90
YEAR = 365
FEWEST = 6
"""Days of exchange within the year below which no direction is told."""


@dataclass(frozen=True, slots=True)
class Direction:
    """Days of exchange of the last ninety days and of the year they end, and what they tell.

    `way` is None when there are too few of them.
    """

    lately: int
    year: int
    way: Way | None


def direction(rows: Sequence[DayRow], today: date) -> Direction:
    """The direction of one alter's rows as of a day; later rows wait."""
    days = {row.day for row in rows if is_exchange(row)}
    ages = [age for day in days if 0 <= (age := (today - day).days) < YEAR]
    lately = sum(age < LATELY for age in ages)
    if len(ages) < FEWEST:
        return Direction(lately, len(ages), None)
    low, high = wilson(lately, len(ages))
    usual = LATELY / YEAR
    way: Way = "warming" if low > usual else "cooling" if high < usual else "steady"
    return Direction(lately, len(ages), way)
