"""Time as people wrote it: how precise, in which zone, and what counts as working hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Literal

Precision = Literal["second", "minute", "day", "month", "year"]
Zone = Literal["utc", "offset", "named", "floating"]

EPOCH = datetime(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `start` up to, but not including, `end`."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.start > self.end:
            message = f"a period cannot end ({self.end}) before it starts ({self.start})"
            raise ValueError(message)

    @property
    def days(self) -> int:
        """How many days the period holds."""
        return (self.end - self.start).days

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """When the owner works: nothing is overdue outside of it (the right to disconnect)."""

    days: frozenset[int] = frozenset({0, 1, 2, 3, 4})
    """Weekdays, Monday is 0."""
    opens: time = time(9)
    closes: time = time(18)
    resumes: date | None = None
    """The first day after a pause: nothing is proposed before it."""

    def __post_init__(self) -> None:
        if self.opens >= self.closes:
            message = "working hours must open before they close"
            raise ValueError(message)

    def is_working(self, day: date) -> bool:
        """Whether any hour of `day` is a working hour, outside of a pause."""
        return day.weekday() in self.days and not self.is_paused(day)

    def is_paused(self, day: date) -> bool:
        """Whether the owner asked for peace on this day."""
        return self.resumes is not None and day < self.resumes

    def elapsed(self, start: datetime, end: datetime) -> timedelta:
        """Working time between two local wall-clock instants; zero when `end` is earlier."""
        total = timedelta()
        if start >= end or not self.days:
            return total
        day = start.date()
        whole = datetime.combine(day, self.closes) - datetime.combine(day, self.opens)
        weeks = max(0, ((end.date() - day).days - 7) // 7)
        total += whole * len(self.days) * weeks
        day += timedelta(days=7 * weeks)
        first = day == start.date()
        while day <= end.date():
            if day.weekday() in self.days:
                opens = datetime.combine(day, self.opens)
                closes = datetime.combine(day, self.closes)
                begin = max(opens, start) if first or weeks == 0 else opens
                total += max(timedelta(), min(closes, end) - begin)
            day += timedelta(days=1)
        if weeks:
            total -= _skipped_head(self, start)
        return total


def _skipped_head(hours: WorkingHours, start: datetime) -> timedelta:
    """Working time of the first day that lies before `start`: whole weeks counted it in full."""
    if start.weekday() not in hours.days:
        return timedelta()
    opens = datetime.combine(start.date(), hours.opens)
    closes = datetime.combine(start.date(), hours.closes)
    return max(timedelta(), min(closes, start) - opens)


def local_day(epoch: int, zone: tzinfo, *, floating: bool) -> date:
    """The calendar day of an instant for somebody living in `zone`.

    A floating time was written on a wall clock nobody named: its own day is kept as it stands.
    """
    if floating:
        return (EPOCH + timedelta(seconds=epoch)).date()
    return datetime.fromtimestamp(epoch, zone).date()
