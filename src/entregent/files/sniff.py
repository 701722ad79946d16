"""What a file is, told from its first bytes; and text out of bytes of mixed encodings.

No encoding is ever guessed for a whole file from its look: a byte order mark decides, else each
line is UTF-8 when it can be, else code page 1252 (measured habit of re-saved exports) or, in tables
whose letters show it, Mac OS Roman (`files.foreign`).
"""

from __future__ import annotations

import codecs
import io
import re
from typing import BinaryIO, Literal

from entregent.files.base import buffered, override
from entregent.files.foreign import Foreign

TextKind = Literal[
    "empty", "zip", "gzip", "pst", "ole", "sqlite", "pdf", "image", "binary",
    "html", "xml", "json", "vcard", "icalendar", "mbox", "mail", "text",
]
"""What `text_kind` can answer. "text" covers tables, chats and everything else that is readable."""

Encoding = Literal["utf-8", "utf-16-le", "utf-16-be"]

_MAGIC: tuple[tuple[bytes, TextKind], ...] = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x1f\x8b", "gzip"),
    (b"!BDN", "pst"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"SQLite format 3\0", "sqlite"),
    (b"%PDF-", "pdf"),
    (b"\xff\xd8\xff", "image"),
    (b"\x89PNG", "image"),
    (b"GIF8", "image"),
)
_BOMS: tuple[tuple[bytes, Encoding], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
_ENOUGH = 8
"""Pairs of bytes from which text in UTF-16 without a mark can be told."""
_MBOX = re.compile(r"From \S.*\r?\n[!-9;-~]+:|From \S+ +\w{3} +\w{3} ")
_HEADER = re.compile(r"[!-9;-~]{1,80}:[ \t].*\r?\n(?:[!-9;-~]{1,80}:|[ \t])")
_MAIL_FIELDS = re.compile(r"(?im)^(?:from|received|date|message-id|return-path|mime-version):")


def bom_of(head: bytes) -> tuple[Encoding, int]:
    """The encoding that a byte order mark (or UTF-16 without one) tells, and the mark's length."""
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return encoding, len(mark)
    sample = head[:_SAMPLE]
    half = len(sample) // 2
    if half >= _ENOUGH:  # UTF-16 without a mark: nearly every second byte of Western text is NUL
        if sample[1::2].count(0) * 10 >= half * 7 and sample[::2].count(0) * 10 < half:
            return "utf-16-le", 0
        if sample[::2].count(0) * 10 >= half * 7 and sample[1::2].count(0) * 10 < half:
            return "utf-16-be", 0
    return "utf-8", 0


def decode_line(line: bytes) -> str:
    """One line as text: UTF-8 when it is, else code page 1252. Total: never raises.

    The five bytes code page 1252 leaves undefined become U+FFFD.
    """
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")


def head_text(head: bytes) -> str:
    """The first bytes of a file as text, for looking at; a letter cut at the end is dropped."""
    encoding, mark = bom_of(head)
    body = head[mark:]
    if encoding != "utf-8":
        return body.decode(encoding, "ignore")
    foreign = Foreign()
    return "".join(
        _decoded(line, foreign) for line in _whole_letters(body).splitlines(keepends=True)
    )


def _decoded(line: bytes, foreign: Foreign) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return foreign.decode(line)


def _whole_letters(body: bytes) -> bytes:
    """`body` without the start of a UTF-8 letter that its end cuts."""
    for back in range(1, min(4, len(body) + 1)):
        byte = body[-back]
        if byte >= 0xC0:  # the first byte of a letter of 2 to 4 bytes
            length = 2 + (byte >= 0xE0) + (byte >= 0xF0)
            return body[:-back] if length > back else body
        if byte < 0x80:
            break
    return body


def text_kind(head: bytes) -> TextKind:
    """What the first bytes of a file say it is."""
    if not head:
        return "empty"
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    text = head_text(head)
    start = text.lstrip("\ufeff \t\r\n")
    low = start[:64].casefold()
    for mark, kind in _STARTS:
        if low.startswith(mark):
            return kind
    if text.count("\0") * 20 > len(text) or _is_noise(text):
        return "binary"
    return _mail_or_text(text, start)


def _mail_or_text(text: str, start: str) -> TextKind:
    if _MBOX.match(text):
        return "mbox"
    if _HEADER.match(start) and _MAIL_FIELDS.search(start):
        return "mail"
    return "text"


_STARTS: tuple[tuple[str, TextKind], ...] = (
    ("begin:vcard", "vcard"),
    ("begin:vcalendar", "icalendar"),
    ("<!doctype html", "html"),
    ("<html", "html"),
    ("<?xml", "xml"),
    ("[", "json"),
    ("{", "json"),
)


def _is_noise(text: str) -> bool:
    """Whether control characters are too many for text."""
    sample = text[:_SAMPLE]
    controls = sum(char < " " and char not in "\t\n\v\f\r\x1b\0" for char in sample)
    return controls * 30 > len(sample)


def utf8_stream(stream: BinaryIO, read: bytes = b"") -> BinaryIO:
    """The same text as UTF-8 without a byte order mark; UTF-16 is converted as it is read.

    Bytes that are neither are left as they are: `decode_line` handles them line by line. `read` are
    the first bytes, when they were taken from the stream already.
    """
    head = read or stream.read(_SAMPLE)
    encoding, mark = bom_of(head)
    body = _Joined(head[mark:], stream)
    if encoding == "utf-8":
        return buffered(body)
    return buffered(_Converted(body, encoding))


class _Joined(io.RawIOBase):
    """Bytes already read, then the rest of a stream."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        super().__init__()
        self._head = head
        self._rest = rest

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        want = len(buffer)
        got = self._head[:want] or self._rest.read(want)
        self._head = self._head[want:]
        buffer[: len(got)] = got
        return len(got)


class _Converted(io.RawIOBase):
    """UTF-16 turned into UTF-8; what is not valid becomes U+FFFD."""

    def __init__(self, source: io.RawIOBase, encoding: Encoding) -> None:
        super().__init__()
        self._source = source
        self._decode = codecs.getincrementaldecoder(encoding)("replace").decode
        self._ready = b""
        self._ended = False

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._ready and not self._ended:
            chunk = self._source.read(1 << 16) or b""
            self._ended = not chunk
            text = self._decode(chunk, self._ended)
            self._ready = text.encode("utf-8", "replace")
        want = len(buffer)
        got = self._ready[:want]
        self._ready = self._ready[want:]
        buffer[: len(got)] = got
        return len(got)
