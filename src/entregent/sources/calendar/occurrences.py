"""When a series of events takes place: its rules, added and left-out dates, within one window."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from entregent.files.limits import Limits
from entregent.sources.calendar.events import Event, Written
from entregent.sources.calendar.recurrence import Budget, Rule, expand, read_rule
from entregent.sources.calendar.times import Point, epoch_of, in_zone, point_of
from entregent.sources.calendar.zones import Zones


@dataclass(slots=True)
class Series:
    """The local instants of one event. `once` when nothing repeats it."""

    start: Point
    walls: list[datetime]
    once: bool = False
    exact: frozenset[datetime] = field(default_factory=frozenset)
    """Instants that only their clock tells apart from others of their day."""

    def identity(self, wall: datetime) -> str:
        """What tells one occurrence from the others of its series.

        The day, so that moving a weekly meeting to another hour makes no second history; the whole
        clock where one day may hold several.
        """
        return wall.isoformat() if wall in self.exact else wall.date().isoformat()


@dataclass(slots=True)
class Window:
    """Until when occurrences are given, and the work that one file may cost."""

    end: datetime
    limits: Limits
    budget: Budget
    left: int
    """Occurrences that the file may still give."""


def series_of(event: Event, start: Point, zones: Zones, window: Window) -> Series:
    """All occurrences of an event that its window holds, earliest first."""
    if not event.rules and not event.dates:
        return Series(start, [start.wall], once=True)
    clocked: set[datetime] = set()
    found = _by_rules(event, event.rules, start, window)
    if _several_a_day(event):
        clocked |= found
    found.add(start.wall)
    for point in _points(event.dates, zones, event):
        wall = datetime.combine(point.day, start.wall.time()) if point.is_date else in_zone(
            point, start.zone
        )
        if wall not in found and wall < window.end:
            found.add(wall)
            clocked.add(wall)
    if event.except_rules:
        found -= _by_rules(event, event.except_rules, start, window)
    kept = sorted(_not_excepted(found, event, start, zones))
    most = min(window.limits.occurrences, max(window.left, 1))
    if len(kept) > most:
        event.notice(event.line, "calendar.too-many", limit=str(most))
    return Series(start, kept[-most:], exact=frozenset(clocked))


def _several_a_day(event: Event) -> bool:
    return any("BYHOUR" in rule.upper() or "BYMINUTE" in rule.upper() for rule in event.rules)


def _by_rules(event: Event, rules: list[str], start: Point, window: Window) -> set[datetime]:
    found: set[datetime] = set()
    most = window.limits.occurrences
    for text in rules:
        rule = read_rule(text)
        if not isinstance(rule, Rule):
            code = "calendar.too-often" if rule == "too-often" else "calendar.rule"
            event.notice(event.line, code, rule=text[:120])
            continue
        end = window.end
        if rule.until is not None:
            until = rule.until
            if rule.until_utc:
                until = in_zone(Point(until, UTC), start.zone)
            end = min(end, until + timedelta(seconds=1))
        window.budget.cut = False
        last = deque(expand(rule, start.wall, end, window.budget), maxlen=most + 1)
        if len(last) > most or window.budget.cut:
            event.notice(event.line, "calendar.too-many", limit=str(most))
        found.update(last)
    return found


def _points(written: Iterable[Written], zones: Zones, event: Event) -> Iterator[Point]:
    for one in written:
        point = point_of((one.value, one.tzid, one.is_date), zones, event.line)
        if point is not None:
            yield point
        else:
            event.notice(event.line, "calendar.date", value=one.value[:40])


def _not_excepted(
    walls: set[datetime], event: Event, start: Point, zones: Zones
) -> Iterator[datetime]:
    """The instants that no EXDATE names, be it as an instant, as a clock or as a day."""
    instants: set[int] = set()
    clocks: set[datetime] = set()
    days: set[object] = set()
    for point in _points(event.except_dates, zones, event):
        if point.is_date:
            days.add(point.day)
        elif point.zone is None or start.zone is None:
            clocks.add(point.wall)
        else:
            instants.add(point.epoch)
    for wall in walls:
        if wall in clocks or (days and wall.date() in days):
            continue
        if instants and epoch_of(wall, start.zone) in instants:
            continue
        yield wall
