"""tar archives (POSIX ustar and pax, GNU long names), plain or in gzip, and single gzip files."""

from __future__ import annotations

import io
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
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
from entregent.files.gzips import GzipBytes, Readable
from entregent.files.limits import Limits
from entregent.model.errors import EntregentError
from entregent.model.ports import Entry
from entregent.model.records import Noticed, Reason

_BLOCK = 512
_REGULAR = b"0\0 7"
_LINKS = b"12"
_DEVICES = b"346"
_FOLDER = b"5"


def starts_tar(head: bytes) -> bool:
    """Whether these bytes start with a tar header: its checksum holds (POSIX 1003.1, pax)."""
    return len(head) >= _BLOCK and _sum_holds(head[:_BLOCK])


@dataclass(frozen=True, slots=True)
class _Header:
    name: str
    size: int
    kind: bytes


class TarTree(Tree):
    """An open tar archive."""

    def __init__(self, name: str, file: BinaryIO, content: Readable, limits: Limits) -> None:
        super().__init__(name)
        self._file = file
        self._content = content
        self._places: dict[str, tuple[int, int]] = {}
        self._paths = Paths()
        self._survey(limits)
        if not self._places:
            params = {"file": name, "n": str(len(self._refused))}
            if not self._refused:
                raise EntregentError("zip.no-member", params=params)
            params["member"] = self._refused[0].path
            raise EntregentError("zip.all-refused", params=params)
        if all(is_archive_name(path) for path in self._places):
            member = shown(next(iter(self._places)))
            raise EntregentError("zip.nested", params={"file": name, "member": member})
        self._entries = tuple(
            Entry(path, size) for path, (_, size) in sorted(self._places.items())
        )

    @override
    def entries(self) -> Sequence[Entry]:
        return self._entries

    @override
    def open(self, path: str) -> AbstractContextManager[BinaryIO]:
        at, size = self._places[path]
        return buffered(_Window(self._content, at, size))

    @override
    def head(self, path: str, size: int = 65536) -> bytes:
        at, whole = self._places[path]
        return self._content.read_at(at, min(size, whole))

    @override
    def close(self) -> None:
        self._file.close()

    def _survey(self, limits: Limits) -> None:
        """Walk from header to header. Extension headers name the member that follows them."""
        at = members = names = 0
        long_name: str | None = None
        pax: dict[str, str] = {}
        while (header := self._header(at)) is not None:
            data = at + _BLOCK
            size = header.size
            if header.kind in b"xgLK" and size > limits.tar_header:
                raise EntregentError("files.tar-header", params={"file": self.name})
            if header.kind == b"L":
                body = self._content.read_at(data, size)
                long_name = body.rstrip(b"\0").decode("utf-8", "surrogateescape")
            elif header.kind == b"x":
                pax = _pax(self._content.read_at(data, size))
            elif header.kind not in b"gK":
                name = pax.get("path") or long_name or header.name
                if pax.get("size", "").isascii() and pax.get("size", "").isdecimal():
                    size = min(int(pax["size"][:20]), self._content.size)
                sparse = any(key.startswith("GNU.sparse") for key in pax)
                self._take(name, b"S" if sparse else header.kind, data, size)
                long_name, pax = None, {}
                members += 1
                names += len(name)
                if members > limits.members or names > limits.directory:
                    params = {"file": self.name, "limit": str(limits.members)}
                    raise EntregentError("zip.members", params=params)
            at = data + -(-size // _BLOCK) * _BLOCK

    def _take(self, name: str, kind: bytes, at: int, size: int) -> None:
        path = safe_path(name)
        if path is None:
            self._refuse(name, "zip.unsafe-name")
        elif kind in _FOLDER or name.endswith("/"):
            return
        elif kind in _LINKS:
            self._refuse(name, "zip.link")
        elif kind in _DEVICES:
            self._refuse(name, "files.special")
        elif kind not in _REGULAR:
            self._refuse(name, "zip.method")
        elif at + size > self._content.size:
            self._refuse(name, "files.tar-cut")
        elif not is_dropping(path):
            own = self._paths.place(path)
            self._places[own] = (at, size)
            if own != path:
                reason = Reason(code="zip.duplicate", params={"first": shown(path)})
                self._noticed.append(Noticed(path=own, place="", reason=reason))

    def _header(self, at: int) -> _Header | None:
        """The header at this place; None at the end. Raises `EntregentError` when it is damaged."""
        block = self._content.read_at(at, _BLOCK)
        if not block.strip(b"\0"):
            return None
        if len(block) < _BLOCK or not _sum_holds(block):
            raise EntregentError("files.tar-damaged", params={"file": self.name})
        name = block[:100].split(b"\0", 1)[0]
        prefix = block[345:500].split(b"\0", 1)[0] if block[257:263] == b"ustar\0" else b""
        whole = prefix + b"/" + name if prefix else name
        size = _number(block[124:136])
        if size is None:
            raise EntregentError("files.tar-damaged", params={"file": self.name})
        return _Header(whole.decode("utf-8", "surrogateescape"), size, block[156:157])


class GzipFile(Tree):
    """One file in gzip; it is known by its name without `.gz`."""

    def __init__(self, name: str, file: BinaryIO, content: GzipBytes) -> None:
        super().__init__(name)
        self._file = file
        self._content = content
        inside = name[:-3] if name.casefold().endswith(".gz") else name
        self._entry = Entry(safe_path(inside) or "file", content.size)

    @override
    def entries(self) -> Sequence[Entry]:
        return (self._entry,)

    @override
    def open(self, path: str) -> AbstractContextManager[BinaryIO]:
        self._known(path)
        return buffered(_Window(self._content, 0, self._content.size))

    @override
    def head(self, path: str, size: int = 65536) -> bytes:
        self._known(path)
        return self._content.read_at(0, size)

    @override
    def close(self) -> None:
        self._file.close()

    def _known(self, path: str) -> None:
        if path != self._entry.path:
            raise KeyError(path)


class _Window(io.RawIOBase):
    """A stretch of something readable, as a stream."""

    def __init__(self, content: Readable, at: int, size: int) -> None:
        super().__init__()
        self._content = content
        self._at = at
        self._left = size

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        got = self._content.read_at(self._at, min(len(buffer), self._left))
        buffer[: len(got)] = got
        self._at += len(got)
        self._left -= len(got)
        return len(got)


def _sum_holds(block: bytes) -> bool:
    """Whether the header's checksum, as unsigned or (old tars) signed bytes, is the one written."""
    written = _number(block[148:156])
    if written is None or not block[0]:
        return False
    plain = block[:148] + b" " * 8 + block[156:]
    unsigned = sum(plain)
    signed = unsigned - 256 * sum(byte > 127 for byte in plain)
    return written in (unsigned, signed)


def _number(field: bytes) -> int | None:
    """An octal number, or a GNU base-256 one (first bit set); None for anything else."""
    if field[:1] >= b"\x80":
        return int.from_bytes(field[1:], "big") if field[0] == 0x80 else None
    digits = field.split(b"\0", 1)[0].strip()
    try:
        return int(digits, 8) if digits else 0
    except ValueError:
        return None


def _pax(body: bytes) -> dict[str, str]:
    """Records `length key=value` of a pax header; reading stops at the first that is not one."""
    found: dict[str, str] = {}
    at = 0
    while at < len(body):
        space = body.find(b" ", at, at + 20)
        digits = body[at:space] if space > at else b""
        if not digits.isdigit() or int(digits) < space - at + 3:
            break
        end = at + int(digits)
        key, equals, value = body[space + 1 : end - 1].partition(b"=")
        if not equals or end > len(body):
            break
        found[key.decode("utf-8", "replace")] = value.decode("utf-8", "surrogateescape")
        at = end
    return found
