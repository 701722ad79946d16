"""gzip streams (RFC 1952), read by position and never unpacked to disk.

A stream is read once from end to end when it is opened: that checks it, bounds its growth and
leaves restart points, so that any later part is reached without starting over each time.
"""

from __future__ import annotations

import io
import zlib
from typing import BinaryIO, Protocol

from entregent.files.errors import refused
from entregent.files.limits import MIB, Limits
from entregent.model.errors import EntregentError

_INPUT = 1 << 14
_OUTPUT = MIB
_GZIP = 31
"""`wbits` of zlib for one gzip member with its header and checksum."""
_RESTARTS = 128
_FIRST_SPACING = 4 * MIB


class Readable(Protocol):
    """Bytes by position."""

    @property
    def size(self) -> int:
        """How many bytes there are."""

    def read_at(self, at: int, count: int) -> bytes:
        """Up to `count` bytes from `at`; fewer only at the end. Raises `Refused` on damage."""


class PlainBytes:
    """A file as `Readable`."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size = file.seek(0, io.SEEK_END)

    def read_at(self, at: int, count: int) -> bytes:
        """Bytes of the file itself."""
        try:
            self._file.seek(at)
            return self._file.read(count)
        except OSError as error:
            raise refused("files.unreadable") from error


class _Inflater:
    """Where inflating stands: it can be copied, and the copy goes on from the same place."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.at = 0
        """Bytes read from the file."""
        self.out = 0
        """Bytes of content given."""
        self.ended = False
        self.cut = False
        """Whether the stream ended in the middle of a gzip member."""
        self._pending = b""
        self._state = zlib.decompressobj(_GZIP)

    def copy(self) -> _Inflater:
        """Another one at the same place."""
        twin = _Inflater(self.file)
        twin.at, twin.out, twin.ended, twin.cut = self.at, self.out, self.ended, self.cut
        twin._pending, twin._state = self._pending, self._state.copy()
        return twin

    def next(self) -> bytes:
        """The next bytes of content, empty at the end. Raises `zlib.error` on damage."""
        while not self.ended:
            if self._state.eof and not self._start_member():
                break
            packed = self._pending or self._read()
            got = self._state.decompress(packed, _OUTPUT)
            self._pending = self._state.unconsumed_tail
            self.out += len(got)
            if got:
                return got
            if not packed and not self._state.eof:
                self.ended = self.cut = True
        return b""

    def _start_member(self) -> bool:
        """Go on with a gzip member that follows the one just ended (2.2), after padding."""
        self.at -= len(self._state.unused_data)
        self._pending = b""
        before = self.at
        chunk = self._read()
        start = chunk.lstrip(b"\0")
        self.at = before + len(chunk) - len(start)
        self.ended = start[:2] != b"\x1f\x8b"
        if not self.ended:
            self._state = zlib.decompressobj(_GZIP)
        return not self.ended

    def _read(self) -> bytes:
        try:
            self.file.seek(self.at)
            got = self.file.read(_INPUT)
        except OSError as error:
            raise refused("files.unreadable") from error
        self.at += len(got)
        return got


class GzipBytes:
    """The content of a gzip file as `Readable`."""

    def __init__(self, file: BinaryIO, name: str, limits: Limits) -> None:
        """Read it once. Raises `EntregentError` when it is damaged, cut or grows too much."""
        self._restarts = [_Inflater(file)]
        self.size = self._survey(self._restarts[0].copy(), name, limits)
        self._here = self._restarts[0].copy()
        self._ahead = b""

    def read_at(self, at: int, count: int) -> bytes:
        """Bytes of the content; from the nearest restart point unless they come next."""
        start = self._here.out - len(self._ahead)
        nearest = max((p for p in self._restarts if p.out <= at), key=lambda point: point.out)
        if at < start or nearest.out > self._here.out:
            self._here, self._ahead = nearest.copy(), b""
            start = nearest.out
        parts: list[bytes] = []
        while count:
            chunk = self._ahead or self._next()
            if not chunk:
                break
            skip = min(max(0, at - start), len(chunk))
            taken = chunk[skip : skip + count]
            if taken:
                parts.append(taken)
                at += len(taken)
                count -= len(taken)
            self._ahead = chunk[skip + len(taken) :]
            start = self._here.out - len(self._ahead)
        return b"".join(parts)

    def _next(self) -> bytes:
        try:
            return self._here.next()
        except zlib.error as error:  # the file changed since it was checked
            raise refused("zip.bad-data") from error

    def _survey(self, inflater: _Inflater, name: str, limits: Limits) -> int:
        spacing = _FIRST_SPACING
        try:
            while inflater.next():
                grown = inflater.out > limits.member_ratio * inflater.at
                if inflater.out > limits.total or (inflater.out > limits.ratio_from and grown):
                    params = {"file": name, "limit": str(limits.member_ratio)}
                    raise EntregentError("files.gzip-ratio", params=params)
                if inflater.out - self._restarts[-1].out >= spacing:
                    self._restarts.append(inflater.copy())
                    if len(self._restarts) > _RESTARTS:
                        spacing *= 2
                        del self._restarts[1::2]
        except zlib.error as error:
            raise EntregentError("files.gzip-damaged", params={"file": name}) from error
        if inflater.cut:
            raise EntregentError("files.gzip-cut", params={"file": name})
        return inflater.out
