"""What follows from one record alone: whom it names, when, and what can be searched in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from hashlib import blake2b
from typing import Final

from entregent.model.ids import digest_of
from entregent.model.records import (
    Attendance,
    Card,
    Commitment,
    Connection,
    Content,
    Endorsement,
    Gift,
    Interaction,
    Invitation,
    Moment,
    Note,
    OwnerFact,
    OwnerPosition,
    Recommendation,
    Record,
    Who,
)

AUTHOR, OTHER, CARD, SUBJECT = 0, 1, 2, 3
"""Roles of `named`: who wrote or gave, who else took part, whose card or link, whom it is about."""

ASKING: Final = frozenset({"question", "request", "offer"})
EARLIEST, LATEST = -62_135_596_800, 253_402_300_799  # years 1 and 9999
RECORD_BITS = 25
"""Bits of a search row number that hold the record; the others hold the wall clock."""
_UNKNOWN_WALL = -(1 << 37)
_QUARTER = 900
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "ﬁ": "fi", "ﬂ": "fl"})

Naming = tuple[int, Who]


def short_digest(*parts: str) -> int:
    """63 bits that stand for some texts: a thread, a blocking key."""
    body = blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=8)
    return int.from_bytes(body.digest(), "big") >> 1


def naming_digest(scope: str, who: str) -> bytes:
    """16 bytes that stand for one way of naming somebody on one network (`people` knows them too)."""
    return bytes.fromhex(digest_of("mention", scope, digest_of(who)))


def identifiers(who: Who) -> list[str]:
    """What anchors may call somebody: handles (`kind:key`, `chat:network/key`) and `local:id`."""
    found = [
        f"chat:{one.network}/{one.key}"
        if one.kind == "chat" and one.network
        else f"{one.kind}:{one.key}"
        for one in who.handles
    ]
    if who.local:
        found.append(f"local:{who.local}")
    return found


# ------------------------------------------------------------------ whom it names


def namings(record: Record) -> list[Naming]:
    """Everybody a record names, each with a role, in a stable order."""
    if isinstance(record, Interaction):
        others = [(OTHER, who) for who in record.others]
        return others if record.author is None else [(AUTHOR, record.author), *others]
    if isinstance(record, Card | Connection):
        return [(CARD, record.who)]
    if isinstance(record, Note | Gift | Commitment):
        return [(SUBJECT, record.who)]
    if isinstance(record, Invitation):
        return [(AUTHOR, record.sender), (OTHER, record.receiver)]
    if isinstance(record, Endorsement | Recommendation):
        pair = ((AUTHOR, record.by), (OTHER, record.to))
        return [(role, who) for role, who in pair if who is not None]
    return []


def scope_of(record: Record) -> str:
    """The network somebody is named on by this record."""
    return "journal" if isinstance(record, Gift | Commitment) else record.network


# ------------------------------------------------------------------ when


def moment_of(record: Record) -> Moment | None:
    """When what a record tells happened; None when it does not say."""
    if isinstance(record, OwnerFact | OwnerPosition):
        return None
    return _MOMENTS[type(record)](record)


_MOMENTS: dict[type, Callable[..., Moment | None]] = {
    Card: lambda record: record.met_on,
    Connection: lambda record: record.since,
    Interaction: lambda record: record.at,
    Invitation: lambda record: record.sent,
    Endorsement: lambda record: record.at,
    Recommendation: lambda record: record.at,
    Content: lambda record: record.at,
    Attendance: lambda record: record.start,
    Note: lambda record: record.at,
    Gift: lambda record: record.at,
    Commitment: lambda record: record.made,
}


def wall_clock(moment: Moment | None, zone: tzinfo) -> int | None:
    """Seconds of the owner's wall clock since 1970-01-01 00:00; None outside the years 1 to 9999.

    A day, month or year stays the one that was written (its first instant), whatever the zone.
    """
    if moment is None or not EARLIEST <= moment.at <= LATEST:
        return None
    if moment.precision in {"second", "minute"}:
        if moment.zone == "floating":
            return moment.at
        offset = _offset(moment.at // _QUARTER, zone)
        return None if offset is None else moment.at + offset
    day = datetime(1970, 1, 1) + timedelta(seconds=moment.at)
    start = day.replace(hour=0, minute=0, second=0)
    if moment.precision != "day":
        start = start.replace(day=1)
    if moment.precision == "year":
        start = start.replace(month=1)
    return int((start - datetime(1970, 1, 1)).total_seconds())


@lru_cache(maxsize=1 << 16)
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
    return (datetime(1970, 1, 1) + timedelta(days=number)).date().isoformat()


# ------------------------------------------------------------------ rows


def interaction_row(number: int, record: Interaction, zone: tzinfo) -> tuple[object, ...]:
    """The row of `interaction` for record `number`."""
    wall = wall_clock(record.at, zone)
    return (
        number,
        wall,
        None if wall is None else day_text(wall // 86400),
        record.network,
        record.kind,
        record.human,
        _bounded(record.people),
        _bounded(record.words),
        _bounded(record.seconds),
        record.incoming,
        not ASKING.isdisjoint(record.cues),
        short_digest(record.network, record.thread) if record.thread else None,
    )


def _bounded(number: int) -> int:
    """A count as SQLite holds it: files may state any number, none is negative."""
    return min(max(number, 0), 1 << 40)


def owner_rows(number: int, record: Record) -> Iterator[tuple[int, str, str, str]]:
    """The row of `owner_fact`, when a record names the owner."""
    if not isinstance(record, OwnerFact):
        return
    handle = record.handle
    named = record.value if record.field in {"name", "maiden_name"} else ""
    if named or handle is not None:
        key = "" if handle is None else identifiers(Who(handles=(handle,)))[0]
        yield number, record.network, named, key


def searchable(record: Record, words: str) -> str:
    """What a search looks into: subject, what was promised or given, and the words."""
    head = ""
    if isinstance(record, Interaction):
        head = record.subject
    elif isinstance(record, Gift | Commitment):
        head = record.what
    elif isinstance(record, Card | Invitation):
        head = record.note
    text = f"{head}\n{words}" if head else words
    return text if text.isascii() else text.translate(_LIGATURES)


def search_row(number: int, wall: int | None) -> int:
    """The row number under which a record is searched: later records have greater ones."""
    return ((_UNKNOWN_WALL if wall is None else wall) << RECORD_BITS) + number


def record_of(search_row_number: int) -> int:
    """The record a search row stands for."""
    return search_row_number & ((1 << RECORD_BITS) - 1)
