"""Two files beside the database: `forget.key`, and `forgotten`, which holds no name and no address.

A tombstone is HMAC-SHA-256(key, kind || 0x00 || normal form) cut to 16 bytes, one for each e-mail
address, telephone number, profile page and chat name. Without the key it is noise: addresses are
guessable, keyed digests are not. Beside them stand marks of records (the same digest, of a record's
key or of all it says) with places and lengths, so that a record read again comes out as it was
left: they tell where something was cut, never what. Names make no tombstone: a namesake must be
free to come in.

    load(home) -> Book          what stands in the two files, an empty book where there is none
    save(home, book)            both files written and synced before anything else happens
    status(home) -> Status      the first line only: cheap, for every start
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # records load msgspec, which the look at every start can do without
    from entregent.model.records import Said

BOOK_NAME, KEY_NAME = "forgotten", "forget.key"
KEY_BYTES = 32
MARK_BYTES = 16
_VERSION = 1
_OWNER_ONLY = 0o600

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a text of one record was cut: its path, how long it was, the characters cut out."""

    path: str
    length: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of one record that identifiers alone do not lead to.

    `gone`: kept out whole. `kept`: stays because others took part. `who`: the places where the
    forgotten person stands. `cuts`: where their name or an identifier stood in its texts.
    `renamed`: its key was a digest of words that named them, and is a keyed one now.
    """

    gone: bool = False
    kept: bool = False
    renamed: bool = False
    who: tuple[str, ...] = ()
    cuts: tuple[Cut, ...] = ()

    def with_also(self, other: Entry) -> Entry:
        """Both marks as one."""
        return Entry(
            gone=self.gone or other.gone,
            kept=self.kept or other.kept,
            renamed=self.renamed or other.renamed,
            who=tuple(sorted({*self.who, *other.who})),
            cuts=tuple(dict.fromkeys((*other.cuts, *self.cuts))),
        )


@dataclass(frozen=True, slots=True)
class Event:
    """One erasing. `at` is UTC, ISO 8601; `done` once the bytes were seen to be gone."""

    number: int
    at: str
    handles: frozenset[bytes] = frozenset()
    records: Mapping[bytes, Entry] = field(default_factory=dict)
    exports: frozenset[bytes] = frozenset()
    """Marks of exports whose own name named them: it is not shown again."""
    remarks: frozenset[bytes] = frozenset()
    """Marks of places whose refused row, or what was said about it, named them."""
    counts: Mapping[str, int] = field(default_factory=dict)
    done: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    """How many erasings there were, and how many of them are finished."""

    events: int = 0
    done: int = 0


@dataclass(frozen=True, slots=True)
class Book:
    """The key and all erasings. Without its key a book matches nothing."""

    key: bytes = b""
    events: tuple[Event, ...] = ()

    @property
    def is_lost(self) -> bool:
        """Whether there are tombstones that no key opens any more."""
        return bool(self.events) and not self.key

    def mark(self, kind: str, text: bytes) -> bytes:
        """16 bytes that stand for something, for whoever holds the key only."""
        return keyed(self.key, kind.encode() + b"\x00" + text)

    def marks_of(self, said: Said) -> tuple[bytes, bytes]:
        """The marks of a statement: of its key, and of just this version of it."""
        from entregent.model.records import canonical

        key = said.key.encode()
        return self.mark("record", key), self.mark("body", key + b"\n" + canonical(said.record))

    def mark_of_remark(self, path: str, place: str) -> bytes:
        """The mark of what is said about a place in a file."""
        return self.mark("remark", f"{path}\n{place}".encode("utf-8", "surrogatepass"))


def keyed(key: bytes, text: bytes) -> bytes:
    """HMAC-SHA-256 cut to 16 bytes."""
    return hmac.digest(key, text, "sha256")[:MARK_BYTES]


def new_key() -> bytes:
    """32 random bytes."""
    return os.urandom(KEY_BYTES)


# ------------------------------------------------------------------ reading


def status(home: Path) -> Status:
    """The first line of the book; nothing when there is none. Raises `OSError`, `ValueError`."""
    try:
        with (home / BOOK_NAME).open(encoding="utf-8") as stream:
            head = json.loads(stream.readline())
    except FileNotFoundError:
        return Status()
    return Status(int(head["events"]), int(head["done"]))


def load(home: Path) -> Book:
    """Both files. Raises `OSError` when they cannot be read, `ValueError` when they are damaged."""
    try:
        key = (home / KEY_NAME).read_bytes()
    except FileNotFoundError:
        key = b""
    if len(key) not in {0, KEY_BYTES}:
        message = f"{KEY_NAME} holds {len(key)} bytes"
        raise ValueError(message)
    try:
        head, *lines = (home / BOOK_NAME).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return Book(key)
    version = json.loads(head).get("forgotten")
    if version != _VERSION:
        message = f"{BOOK_NAME} is of version {version}"
        raise ValueError(message)
    return Book(key, tuple(_event(json.loads(line)) for line in lines))


def _event(body: dict[str, Any]) -> Event:
    return Event(
        number=body["event"],
        at=body["at"],
        handles=frozenset(map(bytes.fromhex, body["handles"])),
        records={bytes.fromhex(mark): _entry(one) for mark, one in body["records"].items()},
        exports=frozenset(map(bytes.fromhex, body["exports"])),
        remarks=frozenset(map(bytes.fromhex, body["remarks"])),
        counts=body["counts"],
        done=body["done"],
    )


def _entry(body: dict[str, Any]) -> Entry:
    return Entry(
        gone="gone" in body,
        kept="kept" in body,
        renamed="renamed" in body,
        who=tuple(body.get("who", ())),
        cuts=tuple(
            Cut(path, length, tuple((start, end) for start, end in spans))
            for path, length, spans in body.get("cuts", ())
        ),
    )


# ------------------------------------------------------------------ writing


def save(home: Path, book: Book) -> None:
    """Write the key when it is new, then the book in one piece. Raises `OSError`."""
    target = home / KEY_NAME
    if not target.exists():
        write_private(target, book.key)
    head = Status(len(book.events), sum(event.done for event in book.events))
    lines = [{"forgotten": _VERSION, "events": head.events, "done": head.done}]
    lines += [_event_body(event) for event in book.events]
    text = "".join(f"{json.dumps(line, sort_keys=True)}\n" for line in lines)
    write_private(home / BOOK_NAME, text.encode())


def _event_body(event: Event) -> dict[str, Any]:
    return {
        "event": event.number,
        "at": event.at,
        "handles": sorted(mark.hex() for mark in event.handles),
        "records": {mark.hex(): _entry_body(one) for mark, one in sorted(event.records.items())},
        "exports": sorted(mark.hex() for mark in event.exports),
        "remarks": sorted(mark.hex() for mark in event.remarks),
        "counts": dict(sorted(event.counts.items())),
        "done": event.done,
    }


def _entry_body(entry: Entry) -> dict[str, Any]:
    body: dict[str, Any] = {}
    if entry.gone:
        body["gone"] = 1
    if entry.kept:
        body["kept"] = 1
    if entry.renamed:
        body["renamed"] = 1
    if entry.who:
        body["who"] = list(entry.who)
    if entry.cuts:
        body["cuts"] = [[cut.path, cut.length, list(cut.spans)] for cut in entry.cuts]
    return body


def write_private(path: Path, data: bytes) -> None:
    """A file of the owner's alone, whole or not at all, on the disk when this returns."""
    scratch = path.with_name(f"{path.name}.new")
    with contextlib.suppress(FileNotFoundError):
        scratch.unlink()
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    with os.fdopen(os.open(scratch, flags, _OWNER_ONLY), "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    scratch.replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make a new name last, where the system lets a folder be synced."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
