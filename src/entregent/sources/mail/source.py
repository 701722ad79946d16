"""The source "mail": what it recognises, and the reading of every file it claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from entregent.files.errors import Refused
from entregent.model.ports import FileTree, Need, Reading, Recognition, SourceInfo
from entregent.model.records import Ignored, Noticed, Reason, Rejected, Yield
from entregent.sources.mail.dates import Dated, when
from entregent.sources.mail.folders import FileKind, flags_of, folder_of, kind_of, labels_of
from entregent.sources.mail.headers import first, without_lead, words_of
from entregent.sources.mail.mbox import KEEP, Piece, split, split_mmdf
from entregent.sources.mail.message import ParsedMessage, parse
from entregent.sources.mail.owner import Tally
from entregent.sources.mail.records import interaction_of, said

HEAD = 32_768
RAW = 2_000
"""Characters of a refused message that are kept."""
DELETED = 0x0008
"""Bit of X-Mozilla-Status: deleted in Thunderbird, the folder not compacted yet."""

_EMLX_COUNT = re.compile(rb"\s{0,8}(\d{1,9})[ \t]*\r?\n")
_TAKEOUT = re.compile(r"takeout-(\d{4})(\d{2})(\d{2})t\d{6}z", re.IGNORECASE)

_NEEDS: frozenset[Need] = frozenset({"people", "messages", "mail", "words"})


class MailSource:
    """Mail as it lies on disks: mbox, MMDF, Maildir, single messages, and archives of them."""

    @property
    def info(self) -> SourceInfo:
        """The card of this source."""
        return SourceInfo(
            name="mail", title="Mail", network="mail", yields=_NEEDS, ask="mail.ask", version="1"
        )

    def recognise(self, tree: FileTree) -> Recognition | None:
        """Every file whose first bytes are mail; a lone message is less sure than a mailbox."""
        kinds = {
            entry.path: kind
            for entry in tree.entries()
            if entry.size and (kind := kind_of(entry.path, tree.head(entry.path, HEAD)))
        }
        if not any(kind != "tmp" for kind in kinds.values()):
            return None
        boxes = sum(kind in {"mbox", "mmdf", "maildir"} for kind in kinds.values())
        because = "mail.recognised-boxes" if boxes else "mail.recognised-messages"
        return Recognition(90 if boxes else 80, because, tuple(kinds), _as_of(tree.name))

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """All messages by path and offset, with what was skipped, then whose mailbox it seems."""
        tally = Tally()
        for path in claimed.paths:
            yield from _File(path, reading, tally).read(tree)
        yield from tally.facts()


def _as_of(name: str) -> date | None:
    found = _TAKEOUT.search(name)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class _Marks:
    """Where a message lies among the special folders, by path and by Gmail labels."""

    drafts: bool
    spam: bool
    chat: bool
    sent: bool


class _File:
    """One file being read; counts what is skipped or doubtful, so that it is said once a file."""

    def __init__(self, path: str, reading: Reading, tally: Tally) -> None:
        self.path = path
        self.reading = reading
        self.tally = tally
        self.folder = folder_of(path)
        self.flags = flags_of(path)
        self.counts: dict[str, tuple[int, str]] = {}

    def read(self, tree: FileTree) -> Iterator[Yield]:
        kind = kind_of(self.path, tree.head(self.path, HEAD))
        if kind == "tmp":
            yield Ignored(path=self.path, reason=Reason(code="mail.maildir-tmp"))
            return
        try:
            with tree.open(self.path) as stream:
                for piece in _pieces(stream, kind):
                    yield from self.piece(piece, f"offset {piece.offset}")
        except Refused as refused:
            yield Rejected(path=self.path, place="", reason=refused.reason)
        for code, (count, place) in self.counts.items():
            reason = Reason(code=f"mail.{code}", params={"n": str(count)})
            yield Noticed(path=self.path, place=place, reason=reason)

    def piece(self, piece: Piece, place: str) -> Iterator[Yield]:
        message = parse(piece.raw)
        if message is None:
            yield self.refused("no-header", piece.raw, place)
            return
        skipped = self.skipped(message)
        if skipped:
            self.note(skipped, place)
            return
        marks = self.marks(message)
        dated = when(message, piece.envelope, self.reading.today)
        interaction = interaction_of(message, dated.at, spam=marks.spam)
        if interaction is None:
            yield self.refused("no-people", piece.raw, place)
            return
        self.doubts(piece, message, dated, place)
        self.tally.add(message, (self.path, place), sent=marks.sent)
        yield said(message, interaction, (self.path, place), words=self.reading.words)

    def skipped(self, message: ParsedMessage) -> str:
        """Why a message is no exchange at all, "" when it is one."""
        fields = message.fields
        if "T" in self.flags or _mozilla_deleted(first(fields, "x-mozilla-status")):
            return "deleted"
        marks = self.marks(message)
        if marks.drafts or "D" in self.flags:
            return "drafts"
        if marks.chat:
            return "chats"
        return "internal" if _is_internal(message) else ""

    def marks(self, message: ParsedMessage) -> _Marks:
        labels = labels_of(words_of(message.fields, "x-gmail-labels"))
        found = labels | {self.folder}
        flagged = first(message.fields, "x-spam-flag").lower().startswith("yes")
        return _Marks(
            drafts="drafts" in found,
            spam=flagged or "spam" in found or "trash" in found,
            chat="chat" in found,
            sent="sent" in found,
        )

    def doubts(self, piece: Piece, message: ParsedMessage, dated: Dated, place: str) -> None:
        """Count what is worth saying about a message that is kept."""
        if dated.origin != "date":
            self.note(f"date-{dated.origin or 'unknown'}", place)
        if piece.cut:
            self.note("cut", place)
        if message.content.deep:
            self.note("deep", place)
        if message.content.calendar:
            self.note("calendars", place)

    def note(self, code: str, place: str) -> None:
        count, where = self.counts.get(code, (0, place))
        self.counts[code] = (count + 1, where)

    def refused(self, code: str, raw: bytes, place: str) -> Rejected:
        shown = raw[:RAW].decode("utf-8", "replace")
        return Rejected(path=self.path, place=place, reason=Reason(code=f"mail.{code}"), raw=shown)


def _pieces(stream: BinaryIO, kind: FileKind | None) -> Iterator[Piece]:
    if kind == "mbox":
        return split(stream)
    if kind == "mmdf":
        return split_mmdf(stream)
    return _alone(stream, kind)


def _alone(stream: BinaryIO, kind: FileKind | None) -> Iterator[Piece]:
    raw = stream.read(KEEP + 1)
    size = len(raw)
    raw = without_lead(raw[:KEEP])
    if kind == "emlx":
        counted = _EMLX_COUNT.match(raw)
        if counted:
            raw = raw[counted.end() : counted.end() + int(counted[1])]
    yield Piece(0, b"", raw, size)


def _is_internal(message: ParsedMessage) -> bool:
    """The message IMAP servers keep in a folder for themselves."""
    if not message.subject.upper().endswith("FOLDER INTERNAL DATA"):
        return False
    signed = " ".join(f"{name} {address}" for name, address in message.author).lower()
    return "mailer-daemon" in signed or "internal data" in signed


def _mozilla_deleted(status: str) -> bool:
    try:
        return bool(int(status[:8], 16) & DELETED) if status else False
    except ValueError:
        return False
