"""The Facebook source: recognises the files of an archive, learns its owner, reads everything."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

from entregent.files.errors import Refused
from entregent.files.json_items import Item, items
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.sniff import head_text
from entregent.model.ports import FileTree, Reading, Recognition, SourceInfo
from entregent.model.records import Ignored, Noticed, Reason, Rejected, Yield
from entregent.sources.facebook import profile
from entregent.sources.facebook.kinds import Kind, is_sure, kind_of
from entregent.sources.facebook.lists import ListReader
from entregent.sources.facebook.people import NETWORK, Known
from entregent.sources.facebook.threads import Thread, ThreadReader

_HEAD = 8192
_FEW = 50
_SURE, _LIKELY, _PAGE = 98, 93, 91
_QUIET = 90 * 86_400
"""Seconds between the newest message and the newest of the rest: more says that chats are missing.

Encrypted chats (usual since December 2023) come in an archive of their own."""


class Facebook:
    """Reads the JSON archive of Facebook, in parts or whole, and the encrypted chats beside it."""

    def __init__(self, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits

    @property
    def info(self) -> SourceInfo:
        """The card of the source."""
        return SourceInfo(
            name=NETWORK, title="Facebook", network=NETWORK,
            yields=frozenset({"people", "connections", "messages", "invitations", "content",
                              "profile", "words"}),
            ask="facebook.ask", version="2",
        )

    def recognise(self, tree: FileTree) -> Recognition | None:
        """By the keys the files begin with; pages of an HTML archive are claimed to be refused."""
        found: dict[str, int] = {}
        pages: list[str] = []
        entries = tree.entries()
        for entry in entries:
            named = entry.path.lower().endswith((".json", ".html"))
            if not named and len(entries) > _FEW:
                continue
            kind = kind_of(entry.path, head_text(tree.head(entry.path, _HEAD)))
            if kind == "page":
                pages.append(entry.path)
            elif kind is not None:
                found[entry.path] = _SURE if is_sure(entry.path) else _LIKELY
        if not found and not pages:
            return None
        return Recognition(
            confidence=max(found.values(), default=_PAGE),
            because="facebook.because" if found else "facebook.because-html",
            paths=tuple(sorted((*found, *pages))),
        )

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """First who the owner is, from every file; then what each file says, in order of path."""
        first = _First(self, tree)
        for path in claimed.paths:
            first.look(path)
        first.known.settle()
        read = _Read(newest_message=0, newest_other=0)
        yield from _pages([path for path, kind in first.kinds.items() if kind == "page"])
        for path, kind in first.kinds.items():
            if kind == "page":
                continue
            try:
                yield from self._file(tree, path, first, reading, read)
            except Refused as refusal:
                yield Rejected(path=path, place=_place(refusal), reason=refusal.reason)
        yield from read.about(first)

    def open_items(self, tree: FileTree, path: str) -> Iterator[Item]:
        """The items of one file."""
        with tree.open(path) as stream:
            yield from items(stream, self._limits)

    def _file(
        self, tree: FileTree, path: str, first: _First, reading: Reading, read: _Read
    ) -> Iterator[Yield]:
        kind = first.kinds[path]
        if kind == "profile":
            for item in self.open_items(tree, path):
                yield from profile.read(item, path, reading.region)
        elif kind == "listed":
            lists = ListReader(path, first.known.owner, reading)
            for item in self.open_items(tree, path):
                yield from lists.read(item)
            read.newest_other = max(read.newest_other, lists.newest)
        else:
            thread = ThreadReader(first.threads[path], reading)
            for item in self.open_items(tree, path):
                yield from thread.read(item)
            read.newest_message = max(read.newest_message, thread.newest)
            read.encrypted = read.encrypted or kind == "encrypted"
            if thread.notices:
                reason = Reason(code="facebook.notices", params={"n": str(thread.notices)})
                yield Noticed(path=path, place="", reason=reason)


@dataclass(slots=True)
class _First:
    """The first pass: what each file is, who takes part in each thread, who the owner is."""

    source: Facebook
    tree: FileTree
    known: Known = field(default_factory=Known)
    kinds: dict[str, Kind] = field(default_factory=dict)
    threads: dict[str, Thread] = field(default_factory=dict)

    def look(self, path: str) -> None:
        """Learn from one file; damage is told by the second pass, which meets it too."""
        kind = kind_of(path, head_text(self.tree.head(path, _HEAD)))
        if kind is None:
            return
        self.kinds[path] = kind
        if kind in {"page", "listed"}:
            return
        thread = Thread.of(path)
        with suppress(Refused):  # met again, and told, by the second pass
            for item in self.source.open_items(self.tree, path):
                if kind == "profile":
                    self.known.owner = self.known.owner or profile.owner_name(item)
                else:
                    thread.learn(item)
        if kind != "profile":
            self.threads[path] = thread
            self.known.meet(set(thread.participants))


@dataclass(slots=True)
class _Read:
    """What the second pass saw of a whole archive."""

    newest_message: int
    newest_other: int
    encrypted: bool = False

    def about(self, first: _First) -> Iterator[Noticed]:
        """Whether the encrypted chats seem to be missing."""
        if self.encrypted or not self.newest_message:
            return
        moved = any("/e2ee_cutover/" in f"/{path}" for path in first.kinds)
        if moved or self.newest_other - self.newest_message > _QUIET:
            day = datetime.fromtimestamp(self.newest_message, UTC).date().isoformat()
            path = next(path for path, kind in first.kinds.items() if kind == "thread")
            reason = Reason(code="facebook.encrypted-missing", params={"day": day})
            yield Noticed(path=path, place="", reason=reason)


def _pages(paths: list[str]) -> Iterator[Rejected | Ignored]:
    """What to do about an archive of pages: said once, the other pages are left aside."""
    for path in paths[:1]:
        reason = Reason(code="facebook.html", params={"n": str(len(paths))})
        yield Rejected(path=path, place="file", reason=reason)
    for path in paths[1:]:
        yield Ignored(path=path, reason=Reason(code="facebook.html-page"))


def _place(refusal: Refused) -> str:
    line = refusal.reason.params.get("line")
    return f"line {line}" if line else "file"
