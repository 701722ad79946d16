"""ZIP archives, read from their own directory (PKWARE APPNOTE 6.3.10) without trusting any reader.

The running Python's `zipfile` opens overlap bombs before 3.11.8 and believes forged sizes after
(seen 2026): offsets, sizes, growth, names and checksums are checked here, and only `zlib` is used.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import BinaryIO

from entregent.files.base import (
    Paths,
    Tree,
    buffered,
    is_archive_name,
    is_dropping,
    override,
    safe_path,
    shown,
)
from entregent.files.errors import Refused, refused
from entregent.files.limits import MIB, Limits
from entregent.model.errors import EntregentError
from entregent.model.ports import Entry
from entregent.model.records import Noticed, Reason

_LOCAL = struct.Struct("<4s5H3L2H")  # 4.3.7
_CENTRAL = struct.Struct("<4s6H3L5H2L")  # 4.3.12
_END = struct.Struct("<4s4H2LH")  # 4.3.16
_LOCATOR64 = struct.Struct("<4sLQL")  # 4.3.15
_END64 = struct.Struct("<4sQ2H2L4Q")  # 4.3.14
_END_SEARCH = _END.size + 0xFFFF
_CHUNK = 1 << 16
_KEPT_WHOLE = 48 * MIB
"""The largest member opened is held in memory up to this size, as it is read more than once."""
_STORED, _DEFLATED = 0, 8
_FLAG_ENCRYPTED, _FLAG_STRONG, _FLAG_UTF8, _FLAG_MASKED = 0x1, 0x40, 0x800, 0x2000
_UNIX, _S_IFMT, _S_IFLNK, _S_IFDIR, _S_IFREG = 3, 0xF000, 0xA000, 0x4000, 0x8000


@dataclass(slots=True)
class _Member:
    raw_name: bytes
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    mode: int
    """Unix file mode, 0 when the archive states none."""
    unicode_name: bytes
    end: int = 0
    """Where the next member (or the directory) starts."""


class ZipTree(Tree):
    """An open ZIP archive. Its members are read by handle; no name of it ever reaches the disk."""

    def __init__(self, name: str, file: BinaryIO, limits: Limits) -> None:
        super().__init__(name)
        self._file = file
        self._limits = limits
        self._members: dict[str, _Member] = {}
        self._verdicts: dict[str, Reason | None] = {}
        self._held = ("", b"")
        members = _read_directory(file, name, limits)
        _refuse_overlaps(members, name)
        self._sort_out(members)
        self._entries = tuple(
            Entry(path, member.size) for path, member in sorted(self._members.items())
        )

    @override
    def entries(self) -> Sequence[Entry]:
        return self._entries

    @override
    def open(self, path: str) -> AbstractContextManager[BinaryIO]:
        member = self._members[path]
        if path not in self._verdicts:
            self._verify(path, member)
        verdict = self._verdicts[path]
        if verdict is not None:
            raise Refused(verdict)
        if self._held[0] == path:
            return io.BytesIO(self._held[1])
        return buffered(_MemberStream(self._file, member))

    @override
    def head(self, path: str, size: int = 65536) -> bytes:
        member = self._members[path]
        got = bytearray()
        try:
            stream = _MemberStream(self._file, member, check=False)
            while len(got) < size and (more := stream.read(size - len(got))):
                got += more
        except Refused:
            pass  # what came before the damage is the answer; `open` will say what is wrong
        return bytes(got)

    @override
    def close(self) -> None:
        self._file.close()

    def _verify(self, path: str, member: _Member) -> None:
        """Read a member to its end once, so that no record of a damaged one is ever kept."""
        keeps = len(self._held[1]) < member.size <= _KEPT_WHOLE
        kept: list[bytes] | None = [] if keeps else None
        try:
            stream = _MemberStream(self._file, member)
            while chunk := stream.read(_CHUNK):
                if kept is not None:
                    kept.append(chunk)
        except Refused as error:
            self._verdicts[path] = error.reason
            raise
        self._verdicts[path] = None
        if kept:
            self._held = (path, b"".join(kept))

    def _sort_out(self, members: list[_Member]) -> None:
        paths = Paths()
        archives = 0
        for member in members:
            name = _member_name(member)
            if name.endswith("/") or member.mode & _S_IFMT == _S_IFDIR:
                if safe_path(name) is None:
                    self._refuse(name, "zip.unsafe-name")
                continue
            path = safe_path(name)
            if path is None:
                self._refuse(name, "zip.unsafe-name")
            elif is_dropping(path):
                continue
            elif code := _why_not(member, self._limits):
                self._refuse(name, code, limit=str(self._limits.member_ratio))
            else:
                own = paths.place(path)
                archives += is_archive_name(path)
                self._members[own] = member
                if own != path:
                    reason = Reason(code="zip.duplicate", params={"first": shown(path)})
                    self._noticed.append(Noticed(path=own, place="", reason=reason))
        self._bound_total()
        self._demand_something(archives)

    def _bound_total(self) -> None:
        """Raise when all members together are too much, or grow too much (small ones by many)."""
        limits = self._limits
        total = sum(member.size for member in self._members.values())
        packed = sum(member.packed for member in self._members.values())
        if total > limits.total:
            sizes = {"limit": str(limits.total >> 30), "size": str(total >> 30)}
            raise EntregentError("zip.total", params={"file": self.name, **sizes})
        if total > limits.ratio_from and total > packed * limits.member_ratio:
            params = {"file": self.name, "limit": str(limits.member_ratio)}
            raise EntregentError("zip.bomb", params=params)

    def _demand_something(self, archives: int) -> None:
        """Raise when nothing of the archive can be read, saying what stands in the way."""
        if not self._members and not self._refused:
            raise EntregentError("zip.no-member", params={"file": self.name})
        if not self._members:
            first = self._refused[0]
            code = "encrypted-whole" if first.reason.code == "zip.encrypted" else "all-refused"
            params = {"file": self.name, "n": str(len(self._refused)), "member": first.path}
            raise EntregentError(f"zip.{code}", params=params)
        if archives == len(self._members):
            member = shown(next(iter(self._members)))
            raise EntregentError("zip.nested", params={"file": self.name, "member": member})


# ------------------------------------------------------------------ directory


def _read_directory(file: BinaryIO, name: str, limits: Limits) -> list[_Member]:
    size = file.seek(0, io.SEEK_END)
    end = _find_end(file, size)
    if end is None:
        raise _no_directory(file, name)
    place, count, length, offset = end
    start = place - length
    shift = start - offset  # bytes put before the archive (self-extracting ones)
    if length > limits.directory:
        raise EntregentError("zip.members", params={"file": name, "limit": str(limits.members)})
    if start < 0 or shift < 0:
        raise EntregentError("zip.damaged", params={"file": name})
    file.seek(start)
    members: list[_Member] = []
    for member in _parse_directory(file.read(length), name):
        member.offset += shift
        members.append(member)
        if len(members) > limits.members:
            raise EntregentError("zip.members", params={"file": name, "limit": str(limits.members)})
    if (len(members) - count) % 0x10000:
        raise EntregentError("zip.damaged", params={"file": name})
    members_by_place = sorted(members, key=attrgetter("offset"))
    for member, following in pairwise(members_by_place):
        member.end = following.offset
    if members_by_place:
        members_by_place[-1].end = start
    return members


def _find_end(file: BinaryIO, size: int) -> tuple[int, int, int, int] | None:
    """Where the directory ends, how many members, its length and its offset as written."""
    base = max(0, size - _END_SEARCH)
    file.seek(base)
    tail = file.read(_END_SEARCH)
    at = tail.rfind(b"PK\x05\x06")
    while at >= 0:
        if at + _END.size <= len(tail):
            _, disk, _, _, count, length, offset, comment = _END.unpack_from(tail, at)
            if at + _END.size + comment <= len(tail) and disk in (0, 0xFFFF):
                place = base + at
                wide = _find_end64(file, place)
                return wide or (place, count, length, offset)
        at = tail.rfind(b"PK\x05\x06", 0, at)
    return None


def _find_end64(file: BinaryIO, place: int) -> tuple[int, int, int, int] | None:
    """The ZIP64 twin of the end record, when its locator stands right before it."""
    locator = place - _LOCATOR64.size
    if locator < _END64.size:
        return None
    file.seek(locator)
    mark, _, said, _ = _LOCATOR64.unpack(file.read(_LOCATOR64.size))
    if mark != b"PK\x06\x07":
        return None
    # Looked for right before the locator, so that bytes put before the archive do no harm; records
    # with an extensible part (4.3.14.2) are longer, and stand where the locator says.
    for at in (locator - _END64.size, said):
        if 0 <= at <= locator - _END64.size:
            file.seek(at)
            mark, *_, count, length, offset = _END64.unpack(file.read(_END64.size))
            if mark == b"PK\x06\x06":
                return at, count, length, offset
    return None


def _no_directory(file: BinaryIO, name: str) -> EntregentError:
    """What to say of a file that has no list of members: a page, cut, or no archive."""
    params = {"file": name}
    file.seek(0)
    head = file.read(1024)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:15].lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return EntregentError("zip.html", params=params)
    if head.startswith(b"PK"):
        return EntregentError("zip.truncated", params=params)
    return EntregentError("zip.not-a-zip", params=params)


def _parse_directory(data: bytes, name: str) -> Iterator[_Member]:
    at = 0
    while at < len(data):
        if data[at : at + 4] != b"PK\x01\x02" or at + _CENTRAL.size > len(data):
            raise EntregentError("zip.damaged", params={"file": name})
        (_, made, _, flags, method, _, _, crc, packed, size, name_length, extra_length,
         comment_length, _, _, attributes, offset) = _CENTRAL.unpack_from(data, at)
        at += _CENTRAL.size
        raw_name = data[at : at + name_length]
        extra = data[at + name_length : at + name_length + extra_length]
        at += name_length + extra_length + comment_length
        if at > len(data):
            raise EntregentError("zip.damaged", params={"file": name})
        size, packed, offset, unicode_name = _extras(extra, size, packed, offset, raw_name)
        mode = attributes >> 16 if made >> 8 == _UNIX else 0
        yield _Member(
            raw_name, flags, method, crc, packed, size, offset, mode, unicode_name
        )


def _extras(
    extra: bytes, size: int, packed: int, offset: int, raw_name: bytes
) -> tuple[int, int, int, bytes]:
    """Sizes from the ZIP64 field (4.5.3) and the name from the Unicode path field (4.6.9)."""
    unicode_name = b""
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, at)
        body = extra[at + 4 : at + 4 + length]
        at += 4 + length
        if kind == 1:
            wide = iter(struct.unpack(f"<{len(body) // 8}Q", body[: len(body) // 8 * 8]))
            size = next(wide, size) if size == 0xFFFFFFFF else size
            packed = next(wide, packed) if packed == 0xFFFFFFFF else packed
            offset = next(wide, offset) if offset == 0xFFFFFFFF else offset
        elif kind == 0x7075 and body[:5] == b"\x01" + zlib.crc32(raw_name).to_bytes(4, "little"):
            unicode_name = body[5:]
    return size, packed, offset, unicode_name


def _refuse_overlaps(members: list[_Member], name: str) -> None:
    """Raise when two members share bytes, or one reaches into the directory: a forged archive."""
    for member in members:
        if member.offset + _LOCAL.size + len(member.raw_name) + member.packed > member.end:
            raise EntregentError(
                "zip.overlap", params={"file": name, "member": shown(_member_name(member))}
            )


def _member_name(member: _Member) -> str:
    """The name as text: Unicode when the archive says so or it reads so, else code page 437."""
    raw = member.unicode_name or member.raw_name
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        wide = member.flags & _FLAG_UTF8
        return raw.decode("utf-8", "replace") if wide else raw.decode("cp437")


def _why_not(member: _Member, limits: Limits) -> str:
    """The reason why a member may not be read, "" when it may."""
    if len(member.raw_name) > limits.name:
        return "zip.long-name"
    if member.flags & (_FLAG_ENCRYPTED | _FLAG_STRONG | _FLAG_MASKED):
        return "zip.encrypted"
    if member.mode & _S_IFMT not in (0, _S_IFREG):
        return "zip.link"
    if member.method not in (_STORED, _DEFLATED):
        return "zip.method"
    if member.size > limits.ratio_from and member.size > member.packed * limits.member_ratio:
        return "zip.ratio"
    return ""


# ------------------------------------------------------------------ reading one member


class _MemberStream(io.RawIOBase):
    """One member, inflated as it is read. Raises `Refused` as soon as anything does not hold."""

    def __init__(self, file: BinaryIO, member: _Member, *, check: bool = True) -> None:
        super().__init__()
        self._file = file
        self._member = member
        self._check = check
        self._at = _data_start(file, member)
        self._left = member.packed
        self._pending = b""
        self._inflate = zlib.decompressobj(-15) if member.method == _DEFLATED else None
        self._out = 0
        self._crc = 0
        self._done = False

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._done and len(buffer):
            got = self._take(len(buffer))
            if got:
                buffer[: len(got)] = got
                return len(got)
        return 0

    def _take(self, want: int) -> bytes:
        """Up to `want` bytes of content; empty when more packed bytes are needed or all is read."""
        try:
            if self._inflate is None:
                got = self._packed(want)
                ended = not got
            else:
                packed = self._pending or self._packed(_CHUNK)
                got = self._inflate.decompress(packed, want)
                self._pending = self._inflate.unconsumed_tail
                ended = self._inflate.eof or not (got or packed)
        except zlib.error as error:
            raise refused("zip.bad-data") from error
        self._out += len(got)
        self._crc = zlib.crc32(got, self._crc)
        if self._out > self._member.size:
            raise refused("zip.bad-size")
        if ended:
            self._finish()
        return got

    def _packed(self, want: int) -> bytes:
        count = min(want, self._left, _CHUNK)
        if not count:
            return b""
        try:
            self._file.seek(self._at)
            got = self._file.read(count)
        except OSError as error:
            raise refused("files.unreadable") from error
        self._at += len(got)
        self._left = self._left - len(got) if got else 0
        return got

    def _finish(self) -> None:
        self._done = True
        if not self._check:
            return
        if self._out != self._member.size:
            raise refused("zip.bad-size")
        if self._crc != self._member.crc:
            raise refused("zip.bad-crc")


def _data_start(file: BinaryIO, member: _Member) -> int:
    """Where the packed bytes start. The local header must agree with the directory (4.3.7)."""
    try:
        file.seek(member.offset)
        header = file.read(_LOCAL.size)
        if len(header) < _LOCAL.size:
            raise refused("zip.mismatch")
        mark, _, flags, method, _, _, _, _, _, name_length, extra_length = _LOCAL.unpack(header)
        name = file.read(name_length)
    except OSError as error:
        raise refused("files.unreadable") from error
    start: int = member.offset + _LOCAL.size + name_length + extra_length
    if flags & _FLAG_ENCRYPTED:
        raise refused("zip.encrypted")
    agrees = mark == b"PK\x03\x04" and method == member.method and name == member.raw_name
    if not agrees or start + member.packed > member.end:
        raise refused("zip.mismatch")
    return start
