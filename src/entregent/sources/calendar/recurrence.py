"""Recurrence rules (RFC 5545 3.3.10), expanded within bounds whatever the rule says.

Rules that repeat within the day (SECONDLY, MINUTELY, HOURLY) are no meetings between people: they
are read and not expanded. Work is counted: a rule that never advances, never matches or matches for
ever stops at its budget. `python-dateutil` is the oracle of the tests, not used here: it knows no
such bound (COUNT=1000000000 cost another calendar server an hour of work).
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from itertools import product
from typing import Literal

from entregent.text.dates import compact, to_datetime

Frequency = Literal["YEARLY", "MONTHLY", "WEEKLY", "DAILY"]
_FREQUENCIES: tuple[Frequency, ...] = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY")
_TOO_OFTEN = frozenset({"HOURLY", "MINUTELY", "SECONDLY"})
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MOST_VALUES = 400
_MOST_TIMES = 48
"""Times a day that a rule may give."""
_BY_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)\Z")
_RANGES = {
    "BYMONTH": (1, 12, False), "BYMONTHDAY": (1, 31, True), "BYYEARDAY": (1, 366, True),
    "BYWEEKNO": (1, 53, True), "BYSETPOS": (1, 366, True), "BYHOUR": (0, 23, False),
    "BYMINUTE": (0, 59, False), "BYSECOND": (0, 59, False),
}


@dataclass(slots=True)
class Budget:
    """Work left: candidate days looked at in one file, and how many one rule may look at."""

    total: int
    each: int
    cut: bool = False
    """Whether a rule was stopped by it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule that can be expanded. `until` is as written: local or, with `utc`, in UTC."""

    freq: Frequency
    interval: int = 1
    count: int | None = None
    until: datetime | None = None
    until_utc: bool = False
    week_start: int = 0
    by_day: tuple[tuple[int, int], ...] = ()
    """(ordinal or 0, weekday)."""
    by: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def values(self, name: str) -> tuple[int, ...]:
        """The numbers of one BY part, empty when the rule has none."""
        return self.by.get(name, ())


RuleFault = Literal["garbage", "too-often"]


def read_rule(text: str) -> Rule | RuleFault:
    """The rule of a RRULE value, or why it cannot be followed."""
    parts: dict[str, str] = {}
    for part in text.strip().upper().split(";")[:30]:
        name, equals, value = part.partition("=")
        if equals:
            parts[name.strip()] = value.strip()
    freq = parts.pop("FREQ", "")
    if freq in _TOO_OFTEN:
        return "too-often"
    known = next((one for one in _FREQUENCIES if one == freq), None)
    if known is None:
        return "garbage"
    try:
        return _rule(known, parts)
    except ValueError:
        return "garbage"


def _rule(freq: Frequency, parts: dict[str, str]) -> Rule:
    """Raises `ValueError` for a part that no rule may have."""
    by: dict[str, tuple[int, ...]] = {}
    for name, (low, high, signed) in _RANGES.items():
        if name in parts:
            by[name] = _numbers(parts[name], low, high, signed=signed)
    times = len(by.get("BYHOUR", (0,))) * len(by.get("BYMINUTE", (0,)))
    if times * len(by.get("BYSECOND", (0,))) > _MOST_TIMES:
        raise ValueError(times)
    until, is_utc = _until(parts.get("UNTIL", ""))
    start = parts.get("WKST", "MO")
    return Rule(
        freq=freq,
        interval=_positive(parts.get("INTERVAL", "1")),
        count=_positive(parts["COUNT"]) if "COUNT" in parts else None,
        until=until,
        until_utc=is_utc,
        week_start=_DAYS.index(start),
        by_day=_weekdays(parts.get("BYDAY", "")),
        by=by,
    )


def _positive(text: str) -> int:
    if not text.isdecimal() or not text.isascii() or len(text) > 12 or int(text) < 1:
        raise ValueError(text)
    return int(text)


def _numbers(text: str, low: int, high: int, *, signed: bool) -> tuple[int, ...]:
    numbers = tuple(int(part) for part in text.split(",")[: _MOST_VALUES + 1])
    if not numbers or len(numbers) > _MOST_VALUES:
        raise ValueError(text)
    for number in numbers:
        if not low <= (abs(number) if signed else number) <= high:
            raise ValueError(text)
    return tuple(sorted(set(numbers)))


def _weekdays(text: str) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for part in text.split(",")[:_MOST_VALUES] if text else ():
        match = _BY_DAY.match(part.strip())
        if match is None or (match[1] and not 1 <= abs(int(match[1])) <= 53):
            raise ValueError(text)
        found.append((int(match[1] or 0), _DAYS.index(match[2])))
    return tuple(found)


def _until(text: str) -> tuple[datetime | None, bool]:
    """A day stands for its last second, since the limit is inclusive."""
    if not text:
        return None, False
    moment = compact(text)
    if moment is None:
        raise ValueError(text)
    wall = to_datetime(moment, UTC).replace(tzinfo=None)
    if moment.precision == "day":
        return datetime.combine(wall.date(), time(23, 59, 59)), False
    return wall, moment.zone != "floating"


# ------------------------------------------------------------------ expansion


def expand(rule: Rule, start: datetime, end: datetime, budget: Budget) -> Iterator[datetime]:
    """Local occurrences from `start` (always the first) to before `end`, in order.

    `rule.until` is the caller's matter, since it may be in UTC. Stops when the budget is spent, and
    says so in `budget.cut`.
    """
    yield start
    given, left = 1, min(budget.each, budget.total)
    times = _times(rule, start.time())
    positions = rule.values("BYSETPOS")
    for days in _periods(rule, start.date(), end.date()):
        spent = 1 + len(days) * len(times)
        left -= spent
        budget.total -= spent
        if left <= 0:
            budget.cut = True
            return
        for when in _chosen(days, times, positions) if days else ():
            if when <= start:
                continue
            if when >= end or (rule.count is not None and given >= rule.count):
                return
            given += 1
            yield when


def _times(rule: Rule, own: time) -> list[time]:
    hours = rule.values("BYHOUR") or (own.hour,)
    minutes = rule.values("BYMINUTE") or (own.minute,)
    seconds = rule.values("BYSECOND") or (own.second,)
    return [time(*clock) for clock in product(hours, minutes, seconds)]


def _chosen(days: list[date], times: list[time], positions: tuple[int, ...]) -> list[datetime]:
    every = [datetime.combine(day, clock) for day in days for clock in times]
    if not positions:
        return every
    places = {at - 1 if at > 0 else len(every) + at for at in positions}
    return [when for at, when in enumerate(every) if at in places]


def _periods(rule: Rule, start: date, end: date) -> Iterator[list[date]]:
    """The days that one day, week, month or year after another gives, up to `end`."""
    if rule.freq == "DAILY":
        yield from _daily(rule, start, end)
    elif rule.freq == "WEEKLY":
        yield from _weekly(rule, start, end)
    elif rule.freq == "MONTHLY":
        last = end.year * 12 + end.month - 1
        for index in range(start.year * 12 + start.month - 1, last + 1, rule.interval):
            yield _month_days(rule, index // 12, index % 12 + 1, start.day)
    else:
        for year in range(start.year, end.year + 1, rule.interval):
            yield _year_days(rule, year, start)


def _daily(rule: Rule, start: date, end: date) -> Iterator[list[date]]:
    months, monthdays = rule.values("BYMONTH"), rule.values("BYMONTHDAY")
    weekdays = {weekday for _, weekday in rule.by_day}
    plain = not (months or monthdays or weekdays)
    for ordinal in range(start.toordinal(), end.toordinal() + 1, rule.interval):
        day = date.fromordinal(ordinal)
        fits = plain or (
            (not months or day.month in months)
            and (not weekdays or day.weekday() in weekdays)
            and (not monthdays or _is_monthday(day, monthdays))
        )
        yield [day] if fits else []


def _is_monthday(day: date, wanted: tuple[int, ...]) -> bool:
    return day.day in wanted or day.day - monthrange(day.year, day.month)[1] - 1 in wanted


def _weekly(rule: Rule, start: date, end: date) -> Iterator[list[date]]:
    months = rule.values("BYMONTH")
    weekdays = {weekday for _, weekday in rule.by_day} or {start.weekday()}
    offsets = sorted((weekday - rule.week_start) % 7 for weekday in weekdays)
    monday = start.toordinal() - (start.weekday() - rule.week_start) % 7
    for first in range(monday, end.toordinal() + 1, 7 * rule.interval):
        days = [date.fromordinal(first + offset) for offset in offsets]
        yield [day for day in days if not months or day.month in months]


def _month_days(rule: Rule, year: int, month: int, own: int) -> list[date]:
    months, monthdays = rule.values("BYMONTH"), rule.values("BYMONTHDAY")
    if months and month not in months:
        return []
    last = monthrange(year, month)[1]
    if monthdays:
        numbers = {number if number > 0 else last + number + 1 for number in monthdays}
        days = [date(year, month, number) for number in sorted(numbers) if 1 <= number <= last]
        weekdays = {weekday for _, weekday in rule.by_day}
        return [day for day in days if not weekdays or day.weekday() in weekdays]
    if rule.by_day:
        return _nth_weekdays(rule.by_day, date(year, month, 1), date(year, month, last))
    return [date(year, month, own)] if own <= last else []


def _nth_weekdays(wanted: tuple[tuple[int, int], ...], first: date, last: date) -> list[date]:
    """Weekdays of a month or year: all of them, or the n-th from either end."""
    found: set[date] = set()
    for nth, weekday in wanted:
        offset = (weekday - first.weekday()) % 7
        days = range(first.toordinal() + offset, last.toordinal() + 1, 7)
        if not nth:
            found.update(map(date.fromordinal, days))
        elif -len(days) <= nth <= len(days):
            found.add(date.fromordinal(days[nth - 1 if nth > 0 else nth]))
    return sorted(found)


def _year_days(rule: Rule, year: int, start: date) -> list[date]:
    first, last = date(year, 1, 1), date(year, 12, 31)
    months = rule.values("BYMONTH")
    if rule.values("BYYEARDAY") or rule.values("BYWEEKNO"):
        return [day for day in _numbered_days(rule, first, last, start) if _fits(rule, day)]
    if rule.values("BYMONTHDAY") or (months and rule.by_day):
        return [
            day
            for month in months or range(1, 13)
            for day in _month_days(rule, year, month, start.day)
        ]
    if rule.by_day:
        return _nth_weekdays(rule.by_day, first, last)
    return [
        date(year, month, start.day)
        for month in months or (start.month,)
        if start.day <= monthrange(year, month)[1]
    ]


def _numbered_days(rule: Rule, first: date, last: date, start: date) -> list[date]:
    """Days by their number in the year, or those of numbered weeks."""
    count = last.toordinal() - first.toordinal() + 1
    yeardays = rule.values("BYYEARDAY")
    if yeardays:
        numbers = {number if number > 0 else count + number + 1 for number in yeardays}
        return [
            date.fromordinal(first.toordinal() + number - 1)
            for number in sorted(numbers)
            if 1 <= number <= count
        ]
    weekdays = {weekday for _, weekday in rule.by_day}
    if not weekdays and not rule.values("BYMONTHDAY"):
        weekdays = {start.weekday()}
    weeks = set(rule.values("BYWEEKNO"))
    days = (date.fromordinal(first.toordinal() + at) for at in range(count))
    return [
        day
        for day in days
        if (not weekdays or day.weekday() in weekdays) and weeks & _week_numbers(rule, day)
    ]


def _week_numbers(rule: Rule, day: date) -> set[int]:
    """The number of the day's week (ISO 8601 with the rule's first weekday), from both ends."""
    begins = day.toordinal() - (day.weekday() - rule.week_start) % 7
    year = date.fromordinal(begins + 3).year  # the year that holds most of the week
    fourth, next_fourth = date(year, 1, 4), date(year + 1, 1, 4)
    week_one = fourth.toordinal() - (fourth.weekday() - rule.week_start) % 7
    next_one = next_fourth.toordinal() - (next_fourth.weekday() - rule.week_start) % 7
    return {(begins - week_one) // 7 + 1, (begins - next_one) // 7}


def _fits(rule: Rule, day: date) -> bool:
    months, monthdays = rule.values("BYMONTH"), rule.values("BYMONTHDAY")
    weekdays = {weekday for _, weekday in rule.by_day}
    return (
        (not months or day.month in months)
        and (not monthdays or _is_monthday(day, monthdays))
        and (not weekdays or day.weekday() in weekdays)
    )
