"""Wall clocks and search rows as plain numbers, for readers that build no records."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from functools import lru_cache

EPOCH = datetime(1970, 1, 1)
EARLIEST, LATEST = -62_135_596_800, 253_402_300_799
"""The first second of year 1 and the last of year 9999."""
RECORD_BITS = 25
"""Bits of a search row number that hold the record; the others hold the wall clock."""
_UNKNOWN_WALL = -(1 << 37)
_QUARTER, _DAY = 900, 86_400
_QUARTERS = _DAY // _QUARTER
_LIGATURES = {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "ﬁ": "fi", "ﬂ": "fl"}


def wall(at: int, precision: str, kind: str, zone: tzinfo) -> int | None:
    """Seconds of the owner's wall clock since 1970-01-01 00:00; None outside the years 1 to 9999.

    `at`, `precision` and `kind` are those of a `Moment` (`kind` is its zone). A day, month or year
    stays the one that was written, whatever the zone, and is taken at its first instant.
    """
    if not EARLIEST <= at <= LATEST:
        return None
    if precision in {"second", "minute"}:
        if kind == "floating":
            return at
        offset = _offset_of_day(at // _DAY, zone)
        if offset is None:
            offset = _offset(at // _QUARTER, zone)
        return None if offset is None else at + offset
    start = (EPOCH + timedelta(seconds=at)).replace(hour=0, minute=0, second=0)
    if precision != "day":
        start = start.replace(day=1)
    if precision == "year":
        start = start.replace(month=1)
    return int((start - EPOCH).total_seconds())


@lru_cache(maxsize=1 << 15)
def _offset_of_day(day: int, zone: tzinfo) -> int | None:
    """What the zone adds to UTC all through this day of UTC; None on a day when that changes."""
    offsets = {_offset(quarter, zone) for quarter in (day * _QUARTERS, (day + 1) * _QUARTERS)}
    return offsets.pop() if len(offsets) == 1 else None


@lru_cache(maxsize=1 << 12)
def _offset(quarter: int, zone: tzinfo) -> int | None:
    """What the zone adds to UTC in this quarter of an hour (no zone changes within one)."""
    try:
        delta = datetime.fromtimestamp(quarter * _QUARTER, zone).utcoffset()
    except (OverflowError, ValueError, OSError):
        return None
    return 0 if delta is None else int(delta.total_seconds())


@lru_cache(maxsize=1 << 15)
def day_text(number: int) -> str:
    """The day so many days after 1970-01-01, ISO 8601."""
    return (EPOCH + timedelta(days=number)).date().isoformat()


def instant(seconds: int) -> datetime:
    """The local wall-clock instant of a wall clock."""
    return EPOCH + timedelta(seconds=seconds)


def search_row(number: int, seconds: int | None) -> int:
    """The row number under which a record is searched: later records have greater ones."""
    return ((_UNKNOWN_WALL if seconds is None else seconds) << RECORD_BITS) + number


def record_of(search_row_number: int) -> int:
    """The record a search row stands for."""
    return search_row_number & ((1 << RECORD_BITS) - 1)


def without_ligatures(text: str) -> str:
    """A text in which letters that SQLite's tokenizer knows no parts of are written out."""
    if not text.isascii():  # most texts are
        for letter, parts in _LIGATURES.items():
            if letter in text:
                text = text.replace(letter, parts)
    return text
