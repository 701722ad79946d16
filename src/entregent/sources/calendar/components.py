"""Components out of content lines (RFC 5545 3.4 and 3.6): the calendar, its zones, its events.

An event that never ends costs itself only. What stands inside an event (alarms) is passed over,
however deep it is nested; nothing here recurses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from entregent.files.content_lines import ContentLine
from entregent.files.limits import Limits
from entregent.sources.calendar.events import Event, written_times
from entregent.sources.calendar.times import wall_of, zone_start
from entregent.sources.calendar.zones import Observance, ZoneDefinition

_LONE = 20
"""Unclosed events of one file that are named one by one; those after are counted."""
_MOST_ZONES = 1_000
_MOST_ONSETS = 1_000
_CALENDAR_PROPERTIES = frozenset({"METHOD", "X-WR-CALNAME", "X-WR-RELCALID", "NAME", "PRODID"})


@dataclass(slots=True)
class Contents:
    """What a file holds besides its events."""

    zones: dict[str, ZoneDefinition] = field(default_factory=dict)
    properties: dict[str, str] = field(default_factory=dict)
    """The first value of each property of the calendar that matters here."""
    begun: bool = False
    """Whether a calendar was opened."""
    ended: bool = False
    """Whether every calendar that was opened was closed."""
    last_line: int = 0
    too_deep: int = 0
    """The first line that opened a part below the greatest depth, 0 for none."""
    others: int = 0
    """Tasks, journals and busy times, which are no meetings."""


@dataclass(frozen=True, slots=True)
class Unclosed:
    """An event that never ends; `more` others of the file when it stands for those too."""

    line: int
    uid: str
    more: int = 0


class Reader:
    """Walks over one file; gives its events, and fills `contents` on the way."""

    def __init__(self, limits: Limits) -> None:
        self.contents = Contents()
        self._limits = limits
        self._stack: list[str] = []
        self._below = 0
        """Components open beyond the greatest depth."""
        self._event: Event | None = None
        self._zone: ZoneDefinition | None = None
        self._unclosed = 0
        self._first_counted = 0

    def events(self, lines: Iterator[ContentLine]) -> Iterator[Event | Unclosed]:
        """All events in order; those that never end as what is left of them."""
        for line in lines:
            self.contents.last_line = line.number
            if line.name == "BEGIN":
                yield from self._begin(line)
            elif line.name == "END":
                yield from self._end(line)
            else:
                self._take(line)
        yield from self._left_open()
        if self._unclosed > _LONE:
            yield Unclosed(self._first_counted, "", more=self._unclosed - _LONE)
        self.contents.ended = "VCALENDAR" not in self._stack

    def _begin(self, line: ContentLine) -> Iterator[Event | Unclosed]:
        name = line.value.strip().upper()
        if name in {"VEVENT", "VCALENDAR"} and self._event is not None:
            yield from self._left_open()
        if len(self._stack) >= self._limits.calendar_depth:
            self.contents.too_deep = self.contents.too_deep or line.number
            if name != "VEVENT":
                self._below += 1
                return
            del self._stack[1:]  # parts that were never closed hide no event
            self._below = 0
        self._stack.append(name)
        if name == "VCALENDAR":
            self.contents.begun = True
        elif name == "VEVENT":
            self._event = Event(line.number)
        elif name == "VTIMEZONE":
            self._zone = self._zone or ZoneDefinition()
        elif self._zone is not None and name in {"STANDARD", "DAYLIGHT"}:
            self._zone.begin()
        elif name in {"VTODO", "VJOURNAL", "VFREEBUSY"}:
            self.contents.others += 1

    def _end(self, line: ContentLine) -> Iterator[Event | Unclosed]:
        name = line.value.strip().upper()
        if self._below and name not in {"VEVENT", "VCALENDAR"}:
            self._below -= 1
            return
        if name not in self._stack:
            return
        if self._event is not None and name not in self._stack[self._stack.index("VEVENT") :]:
            yield from self._left_open()  # what holds the event ends before it
        while self._stack and self._stack.pop() != name:
            pass  # parts that were never closed end with what holds them
        if name == "VEVENT" and self._event is not None:
            self._below = 0
            event, self._event = self._event, None
            yield event
        elif name == "VTIMEZONE" and "VTIMEZONE" not in self._stack:
            self._keep_zone()

    def _keep_zone(self) -> None:
        zone, self._zone = self._zone, None
        if zone is not None and zone.tzid and len(self.contents.zones) < _MOST_ZONES:
            self.contents.zones.setdefault(zone.tzid, zone)

    def _left_open(self) -> Iterator[Unclosed]:
        event, self._event = self._event, None
        if event is None:
            return
        self._below = 0
        del self._stack[self._stack.index("VEVENT") :]
        self._unclosed += 1
        if self._unclosed <= _LONE:
            yield Unclosed(event.line, event.uid)
        elif not self._first_counted:
            self._first_counted = event.line

    def _take(self, line: ContentLine) -> None:
        inner = self._stack[-1] if self._stack else ""
        if self._below:
            return
        if self._event is not None:
            if inner == "VEVENT":
                self._event.take(line, self._limits)
        elif self._zone is not None:
            _take_zone(self._zone, inner, line)
        elif inner == "VCALENDAR" and line.name in _CALENDAR_PROPERTIES:
            self.contents.properties.setdefault(line.name, line.value.strip()[:1000])


def _take_zone(zone: ZoneDefinition, inner: str, line: ContentLine) -> None:
    if inner == "VTIMEZONE":
        if line.name == "TZID":
            zone.tzid = zone.tzid or line.value.strip()[:200]
        elif line.name == "X-LIC-LOCATION":
            zone.location = line.value.strip()[:200]
    elif inner in {"STANDARD", "DAYLIGHT"} and zone.observances:
        _take_observance(zone.observances[-1], line)


def _take_observance(part: Observance, line: ContentLine) -> None:
    if line.name == "DTSTART":
        part.start = zone_start(line.value)
    elif line.name == "TZOFFSETFROM":
        part.before = _seconds(line.value)
    elif line.name == "TZOFFSETTO":
        part.after = _seconds(line.value)
    elif line.name == "RRULE":
        part.rule = part.rule or line.value.strip()
    elif line.name == "RDATE" and len(part.dates) < _MOST_ONSETS:
        walls = (wall_of(written.value) for written in written_times(line)[:_MOST_ONSETS])
        part.dates += [wall for wall in walls if wall is not None]


_OFFSET = re.compile(r"([+-])(\d{2})(\d{2})(\d{2})?\Z", re.ASCII)


def _seconds(text: str) -> int | None:
    """Seconds of a UTC offset; None for what no place on earth has."""
    found = _OFFSET.match(text.strip())
    if found is None:
        return None
    total = int(found[2]) * 3600 + int(found[3]) * 60 + int(found[4] or 0)
    if total > 15 * 3600 or int(found[3]) > 59:
        return None
    return -total if found[1] == "-" else total
