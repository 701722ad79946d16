"""From a TZID to a zone: IANA, Windows names, paths, the file's own VTIMEZONE; never a guess.

RFC 5545 3.2.19 and 3.6.5. What nothing defines stays unknown: its times are then floating, and said
to be so.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from itertools import islice
from zoneinfo import ZoneInfo

from entregent.files.base import override
from entregent.files.limits import Limits
from entregent.sources.calendar.recurrence import Budget, Rule, expand, read_rule
from entregent.sources.calendar.windows_zones import WINDOWS_ZONES
from entregent.text.folding import fold

_IANA = re.compile(r"[A-Za-z0-9_+-]{1,40}(?:/[A-Za-z0-9_+-]{1,40}){0,2}\Z")
_OFFSET_NAME = re.compile(r"(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?\Z", re.IGNORECASE)
_SHOWN = re.compile(r"\(?(?:UTC|GMT)\s*(?:[+-]\d{1,2}:?\d{2})?\)?\s*", re.IGNORECASE)
_LAST = datetime(2200, 12, 31)
_MOST_OBSERVANCES = 50
_MOST_ONSETS = 2_000


@dataclass(slots=True)
class Observance:
    """One STANDARD or DAYLIGHT part of a VTIMEZONE, as written."""

    start: datetime | None = None
    before: int | None = None
    """TZOFFSETFROM, in seconds."""
    after: int | None = None
    """TZOFFSETTO, in seconds."""
    rule: str = ""
    dates: list[datetime] = field(default_factory=list)


@dataclass(slots=True)
class ZoneDefinition:
    """A VTIMEZONE: its name, the IANA name it says to be, and its parts."""

    tzid: str = ""
    location: str = ""
    observances: list[Observance] = field(default_factory=list)

    def begin(self) -> None:
        """Open one more part; parts after the fiftieth are not kept."""
        if len(self.observances) < _MOST_OBSERVANCES:
            self.observances.append(Observance())


class DefinedZone(tzinfo):
    """The zone that a VTIMEZONE describes: offsets that change at given local instants."""

    def __init__(self, onsets: list[tuple[datetime, int]], first: int) -> None:
        self._starts = [start for start, _ in onsets]
        self._offsets = [timedelta(seconds=first), *(timedelta(seconds=to) for _, to in onsets)]
        self._utc_starts = [
            start - offset for start, offset in zip(self._starts, self._offsets, strict=False)
        ]

    @override
    def utcoffset(self, when: datetime | None) -> timedelta:
        """The offset of a wall clock; the earlier one when a clock shows an hour twice."""
        if when is None:
            return self._offsets[0]
        return self._offsets[bisect_right(self._starts, when.replace(tzinfo=None))]

    @override
    def fromutc(self, when: datetime) -> datetime:
        """The wall clock of an instant given in UTC."""
        return when + self._offsets[bisect_right(self._utc_starts, when.replace(tzinfo=None))]

    @override
    def dst(self, when: datetime | None) -> timedelta | None:
        """Unknown: a VTIMEZONE says how far from Greenwich, which is enough."""
        return None

    @override
    def tzname(self, when: datetime | None) -> str | None:
        """No name: it would be the file's own word."""
        return None


class Zones:
    """The zones of one file, each worked out once. `unknown` holds the names nobody defines."""

    def __init__(self, definitions: dict[str, ZoneDefinition], limits: Limits) -> None:
        self._definitions = definitions
        self._budget = Budget(limits.iterations, limits.iterations)
        self._known: dict[str, tzinfo | None] = {}
        self.unknown: dict[str, int] = {}

    def get(self, tzid: str, line: int) -> tzinfo | None:
        """The zone of a TZID, None (and noted, with the line) when nothing defines it."""
        if tzid not in self._known:
            self._known[tzid] = self._find(tzid)
        zone = self._known[tzid]
        if zone is None:
            self.unknown.setdefault(tzid, line)
        return zone

    def _find(self, tzid: str) -> tzinfo | None:
        named = named_zone(tzid)
        if named is not None:
            return named
        definition = self._definitions.get(tzid)
        if definition is None:
            return None
        located = named_zone(definition.location) if definition.location else None
        return located or _defined(definition, self._budget)


def named_zone(tzid: str) -> tzinfo | None:
    """The zone a name stands for by itself: IANA, its Windows twin, a path, a fixed offset."""
    name = tzid.strip().strip('"')
    if not name or len(name) > 200:
        return None
    if name.upper() in {"UTC", "GMT", "Z", "ETC/UTC"}:
        return UTC
    parts = [part for part in name.split("/") if part]
    for count in (3, 2, 1) if len(parts) > 1 or "/" not in name else (1,):
        if len(parts) >= count and (found := _iana("/".join(parts[-count:]))) is not None:
            return found
    windows = WINDOWS_ZONES.get(name.casefold()) or WINDOWS_ZONES.get(fold(_SHOWN.sub("", name, 1)))
    if windows is not None:
        return UTC if windows == "UTC" else _iana(windows)
    offset = _OFFSET_NAME.match(name)
    return _fixed(offset) if offset is not None else None


def _iana(name: str) -> tzinfo | None:
    if not _IANA.match(name) or name.upper() == name.lower():
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def _fixed(offset: re.Match[str]) -> tzinfo | None:
    hours, minutes = int(offset[2]), int(offset[3] or 0)
    if hours > 14 or minutes > 59:
        return None
    span = timedelta(hours=hours, minutes=minutes)
    return timezone(-span if offset[1] == "-" else span)


def _defined(definition: ZoneDefinition, budget: Budget) -> tzinfo | None:
    """The zone of a VTIMEZONE whose parts all say when they begin and how far they are from UTC.

    None too when the work that all zones of a file may cost is spent: half a zone would be a guess.
    """
    parts: list[tuple[datetime, int, Observance]] = []
    for part in definition.observances:
        if part.start is None or part.after is None:
            return None
        parts.append((part.start, part.after, part))
    if not parts:
        return None
    parts.sort(key=lambda held: held[0])
    if len({after for _, after, _ in parts}) == 1:
        return timezone(timedelta(seconds=parts[0][1]))
    onsets = sorted(
        {(when, after) for start, after, part in parts for when in _onsets(start, part, budget)}
    )
    if budget.cut:
        return None
    before = parts[0][2].before
    return DefinedZone(onsets[:_MOST_ONSETS], parts[0][1] if before is None else before)


def _onsets(start: datetime, part: Observance, budget: Budget) -> list[datetime]:
    """Local instants at which a part begins to hold."""
    found = [start, *part.dates[:_MOST_ONSETS]]
    rule = read_rule(part.rule) if part.rule else None
    if isinstance(rule, Rule) and rule.freq in {"YEARLY", "MONTHLY"}:
        end = min(rule.until or _LAST, _LAST) + timedelta(seconds=1)
        found += list(islice(expand(rule, start, end, budget), _MOST_ONSETS))
    return found
