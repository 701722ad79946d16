"""Whoever was forgotten stays so: what imports pass through, and what every start looks at.

Works on a `Ground` (an open store, its home, the owner's region, the hour), which a workspace has.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from entregent.app.clock import rest, ticks
from entregent.app.private import hold
from entregent.model.errors import EntregentError
from entregent.privacy import book as books
from entregent.privacy.book import Book, Event

if TYPE_CHECKING:
    from entregent.app.erasure import Erasure, Known
    from entregent.privacy.gate import Gate
    from entregent.privacy.scan import Looked
    from entregent.store import Store

FOLDER = "certificates"
PATIENCE = 30.0
"""Seconds to wait for somebody else who erases."""
_HELD = Path("web") / "forget-alive"
_STEP = 0.05
_ENVIRONMENT = 5


@dataclass(frozen=True, slots=True)
class Ground:
    """Where an erasing works: `region` is that of telephone numbers, `at` the hour in UTC."""

    store: Store
    home: Path
    region: str
    at: datetime


class CertificateShape(TypedDict):
    """What was done, without a name. `tombstones` are digests that only the key in the home opens.

    `counts`: "removed" records (and "removed-card" ...), "rewritten" ones, "words" (texts that
    went or were cut), "decisions", "texts-journal" and other texts. `found` is empty when nothing
    of them was found in any file; else files of the folder that still hold something. `looked`:
    "bytes" when every file was searched, "rewritten" when an interrupted erasing was finished
    later, by which time nobody knows what to search for. `returns` as in `PreviewShape`.
    """

    erasing: int
    at: str
    entry: int
    tombstones: list[str]
    counts: dict[str, int]
    looked: str
    files: int
    bytes: int
    patterns: int
    found: dict[str, int]
    returns: bool


def work_on(
    ground: Ground, book: Book, event: Event, known: Known, *, sheet: bool = False
) -> Erasure:
    """An erasing, found and not yet done."""
    from entregent.app.erasure import Erasure

    work = Erasure(ground.store, book, event, known, sheet=sheet)
    work.find()
    return work


# ------------------------------------------------------------------ afterwards


def gate(ground: Ground) -> Gate:
    """What keeps forgotten people out of the next import."""
    from entregent.privacy.gate import Gate, labels
    from entregent.store import erase

    store = ground.store
    gone = erase.erasings(store)
    book = load(ground.home)
    if not (book.events or gone):
        return Gate(Book())
    proven_nothing = erase.shared(store)
    owner = {label for who in erase.owners(store) for label in labels(who)}
    return Gate(
        book, ground.region, owner - proven_nothing, max(gone, len(book.events))
    )


def is_lost(store: Store, home: Path) -> bool:
    """Whether somebody was forgotten, and the files that keep them out are not (all) there."""
    from entregent.store.erase import erasings

    book = load(home)
    return book.is_lost or len(book.events) < erasings(store)


def is_finished(store: Store, home: Path) -> bool:
    """Whether nothing is left to do: no erasing was interrupted, no file was restored. Cheap.

    Raises `EntregentError` (exit code 5) when the book cannot be read.
    """
    from entregent.store.erase import erasings

    try:
        status = books.status(home)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(home) from error
    return status.done == status.events <= erasings(store)


def is_applied(store: Store, home: Path) -> bool:
    """Whether nobody who was forgotten stands in the file; bytes may wait to be cleared. Cheap.

    Raises `EntregentError` (exit code 5) when the book cannot be read.
    """
    from entregent.store.erase import erasings

    try:
        return books.status(home).events <= erasings(store)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(home) from error


@contextmanager
def alone(home: Path, seconds: float = PATIENCE) -> Iterator[bool]:
    """Erase while nobody else does: whether that came to be within so many seconds.

    Two that finished the same erasing stood in each other's way, and pages failed meanwhile.
    """
    until = ticks() + seconds
    while (stream := hold(home / _HELD)) is None and ticks() < until:
        rest(_STEP)
    if stream is None:
        yield False
        return
    with stream:
        yield True


def finish(ground: Ground) -> None:
    """Finish what was interrupted, and forget again whom a restored file brings back.

    Raises `EntregentError` (exit code 5) when it cannot be done.
    """
    from entregent.store import erase
    from entregent.store.journal import FORGET

    store, home = ground.store, ground.home
    book = load(home)
    if book.is_lost:
        return  # nobody can be recognised: `doctor` says so
    erase.secure(store)
    finished = {event.number for event in book.events if event.done}
    for event in book.events[erase.erasings(store) :]:
        book = _again(ground, book, event)
    erase.compact(store)
    for event in book.events:
        if event.number not in finished:
            keep_certificate(home, certificate_of(event, erase.last_entry(store, FORGET), None))
    save(home, replace(book, events=tuple(replace(event, done=True) for event in book.events)))


def _again(ground: Ground, book: Book, event: Event) -> Book:
    """One erasing, on a file that has not gone through it."""
    from entregent.app.erasure import know
    from entregent.app.recognising import mentioned
    from entregent.store.journal import FORGET, enter

    store = ground.store
    with store.writing():
        known = know(store, mentioned(store, book, event), ground.region)
        work = work_on(ground, book, event, known)
        again = replace(work.event, counts=event.counts, done=False)
        book = replace(book, events=tuple(
            again if one.number == event.number else one for one in book.events
        ))
        save(ground.home, book)
        work.apply()
        enter(store, ground.at, FORGET)
    return book


# ------------------------------------------------------------------ certificates


def certificate_of(event: Event, entry: int, looked: Looked | None) -> CertificateShape:
    """What is kept and shown of one erasing."""
    return {
        "erasing": event.number,
        "at": event.at,
        "entry": entry,
        "tombstones": sorted(mark.hex() for mark in event.handles),
        "counts": dict(sorted(event.counts.items())),
        "looked": "bytes" if looked else "rewritten",
        "files": looked.files if looked else 0,
        "bytes": looked.size if looked else 0,
        "patterns": looked.patterns if looked else 0,
        "found": dict(looked.found) if looked else {},
        "returns": not event.handles,
    }


def keep_certificate(home: Path, certificate: CertificateShape) -> None:
    """Keep a certificate beside the database. Raises `EntregentError` (exit code 5)."""
    folder = home / FOLDER
    text = json.dumps(certificate, ensure_ascii=False, indent=1, sort_keys=True)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        target = folder / f"erasing-{certificate['erasing']:04d}.json"
        books.write_private(target, f"{text}\n".encode())
    except OSError as error:
        raise _cannot_write(home, error) from error


# ------------------------------------------------------------------ the two files


def load(home: Path) -> Book:
    """The book as it stands. Raises `EntregentError` (exit code 5) when it cannot be read."""
    try:
        return books.load(home)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged(home) from error


def save(home: Path, book: Book) -> None:
    """Write the book. Raises `EntregentError` (exit code 5)."""
    try:
        books.save(home, book)
    except OSError as error:
        raise _cannot_write(home, error) from error


def _cannot_write(home: Path, error: OSError) -> EntregentError:
    params = {"what": str(home), "why": error.strerror or ""}
    return EntregentError("usage.cannot-write", exit_code=_ENVIRONMENT, params=params)


def lost(home: Path) -> EntregentError:
    """What is said when tombstones or their key are missing."""
    return EntregentError("forget.lost", exit_code=_ENVIRONMENT, params=_places(home))


def _damaged(home: Path) -> EntregentError:
    return EntregentError("forget.damaged", exit_code=_ENVIRONMENT, params=_places(home))


def _places(home: Path) -> dict[str, str]:
    return {"folder": str(home), "book": books.BOOK_NAME, "key": books.KEY_NAME}
