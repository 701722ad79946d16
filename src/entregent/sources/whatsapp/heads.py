"""How a message begins: a date and an hour, in the many orders telephones write them.

Two styles, never mixed in one export: `[date, hour] text` (iPhone) and `date, hour - text`
(Android). Marks of direction (U+200E, U+200F) and byte order marks stand before the line, inside
the bracket and in the middle of the file (seen in public samples, 2026-11).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal

from entregent.model.records import Moment
from entregent.model.when import Precision

Order = Literal["dmy", "mdy", "ymd"]
Style = Literal["bracket", "dash"]

_MARKS = "[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*"
_DATE = r"(\d{1,4})([./-])[ \u00a0]?(\d{1,2})\2[ \u00a0]?(\d{1,4})\.?"
_BETWEEN = r"(?:,|،)?\s+(?:(?:à|at|um|klo|kl\.?|om|a las?|às|alle|ore)\s+)?"
_HOUR = r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:\s?([AaPp])\.?\s?[Mm]\b\.?)?"
_BRACKET = re.compile(rf"{_MARKS}\[{_MARKS}{_DATE}{_BETWEEN}{_HOUR}{_MARKS}\]\s?")
_DASH = re.compile(rf"{_MARKS}{_DATE}{_BETWEEN}{_HOUR}{_MARKS}\s[-–]\s")
_LONGEST = 80
"""Characters in which a head ends, marks included."""
_CENTURY = 100
_MONTHS = 12
_NOON = 12


@dataclass(frozen=True, slots=True)
class Head:
    """The date and hour of one message as written, in the order written, and where they end."""

    style: Style
    numbers: tuple[int, int, int]
    sign: str
    """What parts the numbers of the date: `/`, `.` or `-`."""
    hour: int
    minute: int
    second: int | None
    half: str
    """"a" or "p" of a clock of twelve hours, else ""."""
    padded: bool
    """Whether day or month stand with a nought before them: no month-first telephone does that."""
    written: str
    end: int

    @property
    def year_first(self) -> bool:
        """Whether the first number can only be a year."""
        return self.numbers[0] > 31


def head_of(line: str, style: Style | None = None) -> Head | None:
    """The head a line begins with, of one style or of any; None when it goes on with a message.

    A head whose hour no clock shows is none.
    """
    start = line[:_LONGEST]
    if style != "dash" and (found := _BRACKET.match(start)) is not None:
        return _head("bracket", found)
    if style != "bracket" and (found := _DASH.match(start)) is not None:
        return _head("dash", found)
    return None


def _head(style: Style, found: re.Match[str]) -> Head | None:
    first, sign, second, third, hour, minute, seconds, half = found.groups()
    clock = (int(hour), int(minute), int(seconds or 0))
    if clock[0] > 23 or clock[1] > 59 or clock[2] > 59:
        return None
    return Head(
        style=style,
        numbers=(int(first), int(second), int(third)),
        sign=sign,
        hour=clock[0],
        minute=clock[1],
        second=None if seconds is None else clock[2],
        half=(half or "").lower(),
        padded=first.startswith("0") or second.startswith("0"),
        written=found[0].strip(" -–\u200e\u200f\ufeff[]"),
        end=found.end(),
    )


def moment_of(head: Head, order: Order) -> Moment | None:
    """The wall clock of a head, of no zone: the export names none. None for no day of a calendar.

    A head that cannot be of the order of its file (month 13) is read in the order that fits it.
    """
    orders: tuple[Order, ...] = ("ymd",) if head.year_first else (order, "dmy", "mdy")
    day = next(filter(None, (_day(head, one) for one in orders)), None)
    if day is None:
        return None
    hour = head.hour
    if head.half:
        hour = hour % _NOON + (_NOON if head.half == "p" else 0)
    try:
        wall = datetime(*day, hour, head.minute, head.second or 0, tzinfo=UTC)
    except ValueError:
        return None
    precision: Precision = "minute" if head.second is None else "second"
    return Moment(at=int(wall.timestamp()), precision=precision, zone="floating")


def _day(head: Head, order: Order) -> tuple[int, int, int] | None:
    first, second, third = head.numbers
    year, month, day = {
        "dmy": (third, second, first), "mdy": (third, first, second), "ymd": (first, second, third)
    }[order]
    year += 2000 if year < _CENTURY else 0
    try:
        datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None
    return year, month, day


# ------------------------------------------------------------------ the order of day and month


@dataclass(slots=True)
class Tally:
    """What the heads of one file say about the order of its dates."""

    day_first: int = 0
    """Heads whose first number can be no month."""
    month_first: int = 0
    """Heads whose second number can be no month."""
    dots: int = 0
    """Heads that part day and month by dots or strokes, as no month-first country does."""
    padded: int = 0
    """Heads that write 03 for 3."""
    back: dict[Order, int] = field(default_factory=lambda: {"dmy": 0, "mdy": 0})
    """How often time would go back by a day or more under each order."""
    heads: int = 0
    _last: dict[Order, int] = field(default_factory=dict)

    def add(self, head: Head) -> None:
        """Count one head; heads come in the order of the file."""
        if head.year_first:
            return
        self.heads += 1
        first, second, _ = head.numbers
        self.day_first += first > _MONTHS >= second
        self.month_first += second > _MONTHS >= first
        self.dots += head.sign != "/"
        self.padded += head.padded
        for order in self.back:
            day = _day(head, order)
            if day is None:
                continue
            number = datetime(*day, tzinfo=UTC).toordinal()
            self.back[order] += number < self._last.get(order, number)
            self._last[order] = number

    @property
    def decided(self) -> Order | None:
        """The order the file itself proves; None when both fit equally well."""
        if self.day_first != self.month_first:
            return "dmy" if self.day_first > self.month_first else "mdy"
        if self.dots * 2 > self.heads:
            return "dmy"
        if self.back["dmy"] != self.back["mdy"]:
            return "dmy" if self.back["dmy"] < self.back["mdy"] else "mdy"
        return "dmy" if self.padded else None


def order_of(tally: Tally, others: Iterable[Tally], region: str) -> tuple[Order, bool]:
    """The order of a file, and whether it is proved.

    A file that proves nothing takes the order its neighbours prove (one telephone wrote them all);
    else that of the owner's country, and says so.
    """
    if tally.decided is not None or not tally.heads:
        return tally.decided or "dmy", True
    votes = [other.decided for other in others]
    days, months = votes.count("dmy"), votes.count("mdy")
    if days != months:
        return ("dmy" if days > months else "mdy"), True
    return ("mdy" if region == "US" else "dmy"), False
