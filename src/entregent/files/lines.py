"""Text lines out of a stream of bytes: bounded, whatever the encoding, nothing translated."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import BinaryIO

from entregent.files.foreign import Foreign
from entregent.files.limits import Limits
from entregent.files.sniff import bom_of, utf8_stream

_BLOCK = 1 << 16
_HEAD = 4096
_LINE_END = re.compile(rb"\r\n|\r|\n")


class Lines:
    """The lines of a text, each with its line end as written (LF, CR LF or CR).

    Lists of line numbers (counted from 1, as an editor counts) say what was not plain UTF-8:
    `foreign` lines were read as code page 1252, `macintosh` ones as Mac OS Roman, NUL was taken out
    of `nul` lines, and `long` lines exceeded the limit: they are given as empty lines, so that the
    numbers of the others stay right.
    """

    def __init__(self, stream: BinaryIO, limits: Limits) -> None:
        self.foreign: list[int] = []
        self.macintosh: list[int] = []
        self.nul: list[int] = []
        self.long: list[int] = []
        self.wide = False
        """Whether a line longer than one kept field was met."""
        self._limits = limits
        self._decoder = Foreign()
        head = stream.read(_HEAD)
        encoding, mark = bom_of(head)
        if encoding == "utf-8":  # read as it is, block by block
            self._head, self._stream = head[mark:], stream
        else:
            self._head, self._stream = b"", utf8_stream(stream, head)
        self._before = 0

    def blocks(self) -> Iterator[list[str]]:
        """The lines in portions, as they are read."""
        for block in self._whole_lines():
            self.wide = self.wide or len(block) > self._limits.field
            yield list(io.StringIO(self._text(block), newline=""))
            self._before += block.count(b"\n")
            if b"\r" in block:
                self._before += len(_LONE_RETURN.findall(block))

    def _whole_lines(self) -> Iterator[bytes]:
        """The bytes in blocks that end where a line ends."""
        parts: list[bytes] = []
        held = 0
        for chunk in self._chunks():
            cut = chunk.rfind(b"\n") + 1
            if not cut and b"\n" not in chunk:
                cut = chunk.rfind(b"\r", 0, -1) + 1  # a return at the very end may go on as \r\n
            if cut:
                parts.append(chunk[:cut])
                yield b"".join(parts)
                parts, held = [chunk[cut:]], len(chunk) - cut
                continue
            parts.append(chunk)
            held += len(chunk)
            if held > self._limits.line:
                self.long.append(self._before + 1)
                parts, held = [self._skip_line()], 0
                held = len(parts[0])
        rest = b"".join(parts)
        if rest:
            yield rest

    def _chunks(self) -> Iterator[bytes]:
        if self._head:
            yield self._head
        while chunk := self._stream.read(_BLOCK):
            yield chunk

    def _skip_line(self) -> bytes:
        """Read past the end of a line that is too long; give an empty line and what follows it."""
        while chunk := self._stream.read(_BLOCK):
            if end := _LINE_END.search(chunk):
                return b"\n" + chunk[end.end() :]
        return b""

    def _text(self, block: bytes) -> str:
        try:
            text = block.decode("utf-8")
        except UnicodeDecodeError:
            text = self._mixed(block)
        if "\0" in text:
            text = self._without_nul(text)
        return text

    def _mixed(self, block: bytes) -> str:
        """A block that is not all UTF-8, decided line by line."""
        lines: list[str] = []
        for number, raw in enumerate(_split(block), self._before + 1):
            try:
                lines.append(raw.decode("utf-8"))
            except UnicodeDecodeError:
                lines.append(self._decoder.decode(raw))
                (self.macintosh if self._decoder.macintosh else self.foreign).append(number)
        return "".join(lines)

    def _without_nul(self, text: str) -> str:
        lines: list[str] = []
        for number, line in enumerate(io.StringIO(text, newline=""), self._before + 1):
            if "\0" in line:
                self.nul.append(number)
            lines.append(line.replace("\0", ""))
        return "".join(lines)


_LONE_RETURN = re.compile(rb"\r(?!\n)")


def _split(block: bytes) -> Iterator[bytes]:
    """Lines of bytes with their ends."""
    at = 0
    for end in _LINE_END.finditer(block):
        yield block[at : end.end()]
        at = end.end()
    if at < len(block):
        yield block[at:]
