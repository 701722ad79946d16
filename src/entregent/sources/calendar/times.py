"""Times as an event writes them: a day, an instant in UTC or in a zone, or a clock of no zone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Protocol

from entregent.model.records import Moment
from entregent.model.when import EPOCH
from entregent.text.dates import compact, from_datetime, to_datetime

_DURATION = re.compile(
    r"([+-])?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?\Z",
    re.ASCII | re.IGNORECASE,
)
_LONG_AGO = re.compile(r"1[0-8]\d\d(\d{4}(?:T\d{6})?)\Z|1[0-8]\d\d-(\d\d-\d\d.*)\Z", re.ASCII)


class Resolver(Protocol):
    """Gives the zone of a TZID, None when nothing defines it."""

    def get(self, tzid: str, line: int) -> tzinfo | None: ...


@dataclass(frozen=True, slots=True)
class Point:
    """A wall clock and its zone (None for floating); a day alone when `is_date`."""

    wall: datetime
    zone: tzinfo | None = None
    is_date: bool = False

    @property
    def epoch(self) -> int:
        """Seconds since 1970 UTC; of a floating clock, as if it were UTC."""
        return epoch_of(self.wall, self.zone)

    @property
    def day(self) -> date:
        """Its own calendar day."""
        return self.wall.date()

    def moment(self) -> Moment | None:
        """The moment it stands for; None outside of the years that are believed."""
        if self.is_date:
            return from_datetime(self.wall, "day")
        wall = self.wall if self.zone is None else self.wall.replace(tzinfo=self.zone)
        return from_datetime(wall)


def epoch_of(wall: datetime, zone: tzinfo | None) -> int:
    """Seconds since 1970 of a wall clock in a zone; the earlier of two when a clock shows both."""
    seconds = round((wall - EPOCH).total_seconds())
    offset = wall.replace(tzinfo=zone).utcoffset() if zone is not None else None
    return seconds - round(offset.total_seconds()) if offset is not None else seconds


def wall_of(value: str) -> datetime | None:
    """The wall clock of a value as written, whatever its zone; None when it is no time."""
    moment = compact(value)
    return to_datetime(moment, UTC).replace(tzinfo=None) if moment is not None else None


def zone_start(value: str) -> datetime | None:
    """Where a part of a zone begins: years before 1900 (Outlook writes 1601) stand for 1970."""
    wall = wall_of(_LONG_AGO.sub(_since_1970, value.strip()))
    if wall is not None and wall.year < EPOCH.year:
        day = min(wall.day, 28) if wall.month == 2 else wall.day
        return wall.replace(year=EPOCH.year, day=day)
    return wall


def _since_1970(found: re.Match[str]) -> str:
    return f"1970{found[1]}" if found[1] else f"1970-{found[2]}"


def point_of(written: tuple[str, str, bool], zones: Resolver, line: int) -> Point | None:
    """The point a value, its TZID and its kind stand for; None when it is no time at all."""
    value, tzid, is_date = written
    moment = compact(value)
    if moment is None:
        return None
    wall = to_datetime(moment, UTC).replace(tzinfo=None)
    if is_date or moment.precision == "day":
        return Point(datetime.combine(wall.date(), time()), is_date=True)
    if moment.zone != "floating":
        return Point(wall, UTC)
    zone = zones.get(tzid, line) if tzid else None
    return Point(wall, zone)


def in_zone(point: Point, zone: tzinfo | None) -> datetime:
    """The wall clock of a point in another zone; a floating or dated one keeps its own."""
    if point.is_date or point.zone is None or zone is None or point.zone is zone:
        return point.wall
    return point.wall.replace(tzinfo=point.zone).astimezone(zone).replace(tzinfo=None)


def duration_of(text: str) -> int | None:
    """Seconds of a DURATION value (RFC 5545 3.3.6), None when it is none."""
    found = _DURATION.match(text.strip())
    if found is None or not any(found.group(2, 3, 4, 5, 6)):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.group(2, 3, 4, 5, 6))
    span = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    total = round(span.total_seconds())
    return -total if found[1] == "-" else total
