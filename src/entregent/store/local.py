"""What follows from one record alone: whom it names, when, and what can be searched in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from functools import cache, lru_cache
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
    TimeSpent,
    Who,
    is_erased,
)
from entregent.store.clock import day_text, search_row, wall, without_ligatures

AUTHOR, OTHER, CARD, SUBJECT = 0, 1, 2, 3
"""Roles of `named`: who wrote or gave, who else took part, whose card or link, whom it is about."""

_MOST: Final = 1 << 40
ASKING: Final = frozenset({"question", "request", "offer"})

Naming = tuple[int, Who]


def short_digest(*parts: str) -> int:
    """63 bits that stand for some texts: a thread, a blocking key."""
    body = blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=8)
    return int.from_bytes(body.digest(), "big") >> 1


def naming_digest(scope: str, who: str) -> bytes:
    """16 bytes that stand for one way of naming on one network (`people` makes the same)."""
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
    """Whom a record other than an interaction names, each with a role, the erased among them."""
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
    TimeSpent: lambda record: record.start,
}


def wall_clock(moment: Moment | None, zone: tzinfo) -> int | None:
    """Seconds of the owner's wall clock; None when unknown (see `clock.wall`)."""
    return None if moment is None else wall(moment.at, moment.precision, moment.zone, zone)


def day_of(moment: Moment | None, zone: tzinfo) -> str:
    """The local day of a moment, ISO 8601, or an empty text."""
    seconds = wall_clock(moment, zone)
    return "" if seconds is None else day_text(seconds // 86400)


# ------------------------------------------------------------------ rows


class LocalRows:
    """Rows of the derived tables that follow from each record alone, gathered in one pass."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self.named: list[tuple[int, tuple[int, ...]]] = []
        """(record, roles of those it names): `named` once everybody has a number."""
        self.pairs: list[tuple[str, Who]] = []
        """(scope, way of naming) of everybody named, in the order of `named`."""
        self.interactions: list[tuple[object, ...]] = []
        self.connections: list[tuple[int, str, str, str]] = []
        self.invitations: list[tuple[object, ...]] = []
        self.owner_facts: list[tuple[int, str, str, str]] = []
        self.texts: list[tuple[int, str]] = []

    def take(self, number: int, record: Record, words: str) -> None:
        """Add what follows from one record."""
        if type(record) is Interaction:  # nine records of ten
            self._interaction(number, record, words)
            return
        whos = namings(record)
        if whos:
            scope = scope_of(record)
            self.named.append((number, tuple(role for role, _ in whos)))
            self.pairs += [(scope, who) for _, who in whos]
        seconds = wall_clock(moment_of(record), self._zone)
        day = "" if seconds is None else day_text(seconds // 86400)
        if isinstance(record, Connection):
            self.connections.append((number, record.network, day, record.state))
        elif isinstance(record, Invitation):
            self.invitations.append(
                (number, record.network, day, bool(record.note), record.outgoing)
            )
        elif isinstance(record, OwnerFact):
            self._owner_fact(number, record)
        if text := searchable(record, words):
            self.texts.append((search_row(number, seconds), text))

    def _interaction(self, number: int, record: Interaction, words: str) -> None:
        network, pairs = record.network, self.pairs
        if record.author is not None:
            pairs.append((network, record.author))
        for who in record.others:
            pairs.append((network, who))
        self.named.append((number, _roles(record.author is not None, len(record.others))))
        at = record.at
        seconds = None if at is None else wall(at.at, at.precision, at.zone, self._zone)
        self.interactions.append(_interaction(number, record, seconds))
        text = f"{record.subject}\n{words}" if record.subject else words
        if text:
            if not text.isascii():
                text = without_ligatures(text)
            self.texts.append((search_row(number, seconds), text))

    def _owner_fact(self, number: int, record: OwnerFact) -> None:
        handle = record.handle
        name = record.value if record.field in {"name", "maiden_name"} else ""
        if name or handle is not None:
            key = "" if handle is None else identifiers(Who(handles=(handle,)))[0]
            self.owner_facts.append((number, record.network, name, key))


@cache
def _roles(has_author: bool, others: int) -> tuple[int, ...]:  # noqa: FBT001 - a key of the cache
    """The roles of those an interaction names."""
    return (AUTHOR,) * has_author + (OTHER,) * others


def _interaction(number: int, record: Interaction, seconds: int | None) -> tuple[object, ...]:
    """The row of `interaction`."""
    author = record.author
    gone = {who.local for who in record.others if who.local and is_erased(who)}
    unsigned = author is not None and is_erased(author)
    if author is not None and unsigned:
        gone.add(author.local)
    return (
        number,
        seconds,
        None if seconds is None else day_text(seconds // 86400),
        record.network,
        record.kind,
        record.human,
        record.people if 0 <= record.people <= _MOST else _bounded(record.people),
        record.words if 0 <= record.words <= _MOST else _bounded(record.words),
        record.seconds if 0 <= record.seconds <= _MOST else _bounded(record.seconds),
        record.incoming,
        bool(record.cues) and not ASKING.isdisjoint(record.cues),
        thread_number(record.network, record.thread) if record.thread else None,
        len(gone),
        unsigned,
        "refusal" in record.cues,
        len(record.others) > (author is not None) or record.auto == "list",
        record.notice,
    )


def _bounded(number: int) -> int:
    """A count as SQLite holds it: files may state any number, none is negative."""
    return min(max(number, 0), _MOST)


@lru_cache(maxsize=1 << 15)
def thread_number(network: str, thread: str) -> int:
    """63 bits that stand for one thread of one network."""
    return short_digest(network, thread)


def searchable(record: Record, words: str) -> str:
    """What a search looks into: subject, note, what was promised or given, and the words."""
    head = ""
    if isinstance(record, Interaction):
        head = record.subject
    elif isinstance(record, Gift | Commitment):
        head = record.what
    elif isinstance(record, Card | Invitation):
        head = record.note
    return without_ligatures(f"{head}\n{words}" if head else words)
