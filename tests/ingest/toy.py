"""A small source of our own: one line a record, so that tests write what they mean.

    card|KEY|NAME|handle,handle|organisation        connection|KEY|NAME|handles|state
    message|KEY|FROM>TO,TO|SECONDS|THREAD|WORDS      owner|handle or name
    meet|KEY|NAME=handle|SECONDS|people              invite|KEY|FROM>TO|SECONDS
    note|KEY|NAME|handles|WORDS                      bad|reason          whoops (the source breaks)

A person in FROM and TO is `handle`, `NAME=handle` or `NAME`. A handle is `kind:key`. Words that end
in `?` ask; those that begin with `no,` decline; with `auto` they are not human.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from entregent.files.tree import SingleFile
from entregent.ingest.options import ImportOptions
from entregent.ingest.recognise import Recognised, Unit
from entregent.ingest.report import ImportReport
from entregent.ingest.run import import_units
from entregent.model.ids import record_key
from entregent.model.ports import FileTree, Reading, Recognition, Source, SourceInfo
from entregent.model.records import (
    Card,
    Connection,
    Cue,
    Handle,
    Interaction,
    Invitation,
    Moment,
    Note,
    OwnerFact,
    Position,
    Reason,
    Record,
    Rejected,
    Said,
    Who,
    Yield,
)
from entregent.store import Store, open_store

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SITE = "toynet"


@dataclass(frozen=True, slots=True)
class Toy:
    """Reads files whose names end in `.toy`; the first line may state a day: `as-of 2026-01-01`."""

    name: str = "toy"
    confidence: int = 90
    suffix: str = ".toy"
    version: str = "1"
    network: str = SITE

    @property
    def info(self) -> SourceInfo:
        return SourceInfo(
            self.name, self.name.title(), self.network, frozenset({"people"}), "ingest.unknown",
            version=self.version,
        )

    def recognise(self, tree: FileTree) -> Recognition | None:
        paths = tuple(e.path for e in tree.entries() if e.path.endswith(self.suffix))
        if not paths:
            return None
        first = tree.head(paths[0], 80).decode("utf-8", "replace").split("\n")[0]
        day = first.removeprefix("as-of ").strip()
        as_of = date.fromisoformat(day) if first.startswith("as-of ") else None
        return Recognition(self.confidence, "ingest.unknown", paths, as_of)

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        for path in claimed.paths:
            with tree.open(path) as stream:
                for number, raw in enumerate(stream, 1):
                    line = raw.decode("utf-8", "surrogatepass").rstrip("\n")
                    if line and not line.startswith("as-of"):
                        yield self._line(path, f"row {number}", line)

    def _line(self, path: str, place: str, line: str) -> Yield:
        kind, *cells = line.split("|")
        if kind == "bad":
            reason = Reason(code="ingest.unsound")
            return Rejected(path=path, place=place, reason=reason, raw=line)
        if kind == "whoops":
            message = "a source that breaks"
            raise KeyError(message)
        record, key, words = READERS[kind](self.network, *cells)
        return Said(
            key=record_key(kind, key), record=record, path=path, place=place, words=words
        )


def handles(text: str) -> tuple[Handle, ...]:
    return tuple(
        Handle(
            kind=one.partition(":")[0], key=one.partition(":")[2],
            network=SITE if one.startswith("profile") else "",
        )
        for one in text.split(",")
        if one
    )


def who(text: str) -> Who:
    name, sign, rest = text.partition("=")
    if sign:
        return Who(name=name, handles=handles(rest))
    return Who(handles=handles(text)) if ":" in text else Who(name=text)


def _card(network: str, key: str, name: str, held: str, organisation: str = "") -> Any:
    posts = (Position(organisation=organisation),) if organisation else ()
    person = Who(name=name, handles=handles(held))
    return Card(who=person, network=network, positions=posts), key, ""


def _connection(network: str, key: str, name: str, held: str, state: str = "connected") -> Any:
    person = Who(name=name, handles=handles(held))
    return Connection(who=person, network=network, state=state), key, ""


def _message(network: str, key: str, people: str, at: str, thread: str, words: str) -> Any:
    author, _, others = people.partition(">")
    record = Interaction(
        at=Moment(at=int(at)) if at else None, kind="message", network=network,
        author=who(author), others=tuple(who(one) for one in others.split(",") if one),
        thread=thread, human=not words.startswith("auto"), words=len(words.split()),
        cues=_cues(words),
    )
    return record, key, words


def _cues(words: str) -> tuple[Cue, ...]:
    if words.startswith("no,"):
        return ("refusal",)
    return ("question",) if words.endswith("?") else ()


def _meet(network: str, key: str, person: str, at: str, people: str = "0") -> Any:
    others = tuple(who(one) for one in person.split(","))
    record = Interaction(
        at=Moment(at=int(at), precision="day"), kind="meeting", network="calendar", others=others,
        people=int(people),
    )
    return record, key, ""


def _invite(network: str, key: str, people: str, at: str) -> Any:
    sender, _, receiver = people.partition(">")
    sent = Moment(at=int(at), precision="day")
    return (
        Invitation(network=network, sender=who(sender), receiver=who(receiver), sent=sent), key, ""
    )


def _note(network: str, key: str, name: str, held: str, words: str) -> Any:
    return Note(who=Who(name=name, handles=handles(held)), network=network), key, words


def _owner(network: str, text: str) -> Any:
    handle = handles(text)[0] if ":" in text else None
    field_name = handle.kind if handle else "name"
    return OwnerFact(network=network, field=field_name, value=text, handle=handle), text, ""


READERS: Mapping[str, Any] = {
    "card": _card, "connection": _connection, "message": _message, "meet": _meet,
    "invite": _invite, "note": _note, "owner": _owner,
}


# ------------------------------------------------------------------ doing


def scratch() -> Store:
    """A store in memory: nothing is written to a disk, so that a thousand of them are cheap."""
    store = open_store(Path("nowhere at all"), create=False)
    store.db.run("PRAGMA query_only = OFF")
    store.writable = True
    return store


@dataclass(slots=True)
class Ticks:
    """A clock that goes on by itself, for rates."""

    at: float = field(default=0.0)

    def __call__(self) -> float:
        self.at += 0.01
        return self.at


def options(**changes: Any) -> ImportOptions:
    given: dict[str, Any] = {"reading": Reading(today=TODAY), "at": NOW, "ticks": Ticks()}
    return ImportOptions(**{**given, **changes})


def found(text: str, name: str = "a.toy", source: Source | None = None) -> Recognised:
    """A file of these lines, recognised."""
    source = source or Toy()
    tree = SingleFile(name, text.encode("utf-8", "surrogatepass"))
    claimed = source.recognise(tree)
    assert claimed is not None
    return Recognised(units=[Unit(tree, source, claimed, name)])


def take(store: Store, text: str, name: str = "a.toy", **changes: Any) -> ImportReport:
    """Import a file of these lines."""
    return import_units(store, found(text, name), options(**changes))


def dumped(store: Store, *, provenance: bool = False) -> str:
    stream = io.StringIO()
    store.dump(stream, provenance=provenance)
    return stream.getvalue()


def records(store: Store) -> list[dict[str, Any]]:
    return [json.loads(line) for line in dumped(store).splitlines()]


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    return path


__all__ = [
    "NOW", "SITE", "TODAY", "Record", "Toy", "dumped", "found", "options", "records", "scratch",
    "take", "write",
]
