"""Days of one column: what spreadsheets make of "08 Feb 2020", and the order its numbers stand in.

"08/02/2020" may be two days. One row cannot tell; the column can: a number over 12, or a day that
has not come yet, shows the order, and one file has one. Where nothing shows it, or both orders are
shown, such a day stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from entregent.model.records import Moment
from entregent.text import dates

Order = Literal["day first", "month first"]
_NUMBERS = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?: 0?0:00(?::00)?)?", re.ASCII)
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d{1,12})?", re.ASCII)
_FIRST_SERIAL, _LAST_SERIAL = 37_000, 73_000
"""2001 and 2099, in days since 30 December 1899 (ECMA-376 part 1, 18.17.4.1)."""
_SERIAL_OF_EPOCH = 25_569
_LONGEST = 40


@dataclass(slots=True)
class Orders:
    """What the days of a column show."""

    possible: Callable[[Moment], bool]
    day_first: bool = False
    month_first: bool = False

    def note(self, text: str) -> None:
        """Take note of one cell."""
        day, month = numbered(text, "day first"), numbered(text, "month first")
        if day == month:
            return
        fits_day = day is not None and self.possible(day)
        fits_month = month is not None and self.possible(month)
        if fits_day != fits_month:
            self.day_first |= fits_day
            self.month_first |= fits_month

    def shown(self) -> Order | None:
        """The order, None when nothing shows it or both are shown."""
        if self.day_first == self.month_first:
            return None
        return "day first" if self.day_first else "month first"


def numbered(text: str, order: Order) -> Moment | None:
    """The day of "08/02/2020" or "8-2-20" in this order."""
    found = _NUMBERS.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if found is None:
        return None
    first, second = int(found[1]), int(found[3])
    year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
    month, day = (second, first) if order == "day first" else (first, second)
    return dates.moment_of((year, month, day))


def day_first(text: str) -> Moment | None:
    """The day of "08/02/2020", 8 February."""
    return numbered(text, "day first")


def month_first(text: str) -> Moment | None:
    """The day of "02/08/2020", 8 February."""
    return numbered(text, "month first")


def serial(text: str) -> Moment | None:
    """The day a spreadsheet keeps as a number: "43869" is 8 February 2020."""
    found = _SERIAL.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if found is None or not _FIRST_SERIAL <= int(found[1]) <= _LAST_SERIAL:
        return None
    return Moment(
        at=(int(found[1]) - _SERIAL_OF_EPOCH) * 86_400, precision="day", zone="floating"
    )
