"""The source "mail": what it recognises, and the reading of every file it claims."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import BinaryIO

from entregent.files.errors import Refused
from entregent.model.ports import FileTree, Need, Reading, Recognition, SourceInfo
from entregent.model.records import Ignored, Noticed, Reason, Rejected, Yield
from entregent.sources.mail.folders import FileKind, kind_of
from entregent.sources.mail.headers import without_lead
from entregent.sources.mail.letters import Letter, Read, read_letter
from entregent.sources.mail.mbox import KEEP, Piece, split, split_mmdf
from entregent.sources.mail.owner import Tally

HEAD = 32_768

_EMLX_COUNT = re.compile(rb"\s{0,8}(\d{1,9})[ \t]*\r?\n")
_TAKEOUT = re.compile(r"takeout-(\d{4})(\d{2})(\d{2})t\d{6}z", re.IGNORECASE)

_NEEDS: frozenset[Need] = frozenset({"people", "messages", "mail", "words"})


class MailSource:
    """Mail as it lies on disks: mbox, MMDF, Maildir, single messages, and archives of them."""

    @property
    def info(self) -> SourceInfo:
        """The card of this source."""
        return SourceInfo(
            name="mail", title="Mail", network="mail", yields=_NEEDS, ask="mail.ask", version="3"
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
        return self.join(
            (
                self.work(one, reading) if isinstance(one, Letter) else one
                for one in self.pieces(tree, claimed, reading)
            ),
            reading,
        )

    @property
    def shapes(self) -> tuple[type[Letter], type[Read]]:
        """Letters, and what comes of them."""
        return Letter, Read

    def pieces(
        self, tree: FileTree, claimed: Recognition, reading: Reading
    ) -> Iterator[Letter | Read]:
        """The messages of every file as they stand."""
        del reading
        for path in claimed.paths:
            yield from _letters(tree, path)

    def work(self, piece: Letter, reading: Reading) -> Read:
        """What one message says."""
        return read_letter(piece, reading)

    def join(self, worked: Iterable[Read], reading: Reading) -> Iterator[Yield]:
        """Everything in its order; what was skipped or doubtful is said once a file."""
        del reading
        tally = Tally()
        counts: dict[str, tuple[int, str]] = {}
        for one in worked:
            for code in one.notes:
                count, where = counts.get(code, (0, one.place))
                counts[code] = (count + 1, where)
            if one.said is not None:
                tally.add(one.owners, (one.path, one.place), sent=one.sent)
                yield one.said
            elif one.refused is not None:
                yield one.refused
            elif one.aside is not None:
                yield one.aside
            if one.ends:
                yield from _counted(one.path, counts)
                counts.clear()
        yield from tally.facts()


def _counted(path: str, counts: Mapping[str, tuple[int, str]]) -> Iterator[Noticed]:
    for code, (count, place) in counts.items():
        name = code if "." in code else f"mail.{code}"
        reason = Reason(code=name, params={"n": str(count)})
        yield Noticed(path=path, place=place, reason=reason)


def _as_of(name: str) -> date | None:
    found = _TAKEOUT.search(name)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _letters(tree: FileTree, path: str) -> Iterator[Letter | Read]:
    """The messages of one file, why the rest of it cannot be read, and that it ends."""
    kind = kind_of(path, tree.head(path, HEAD))
    if kind == "tmp":
        yield Read(path, aside=Ignored(path=path, reason=Reason(code="mail.maildir-tmp")))
        return
    try:
        with tree.open(path) as stream:
            for piece in _pieces(stream, kind):
                yield Letter(
                    path, f"offset {piece.offset}", piece.envelope, piece.raw, piece.cut
                )
    except Refused as refused:
        yield Read(path, refused=Rejected(path=path, place="", reason=refused.reason))
    yield Read(path, ends=True)


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
