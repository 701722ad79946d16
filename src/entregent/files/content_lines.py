"""Content lines of vCard and iCalendar (RFC 5545 3.1, RFC 6350 3.2) out of bytes, one at a time.

Lines are unfolded as bytes before anything is decoded: old writers fold inside a UTF-8 letter.
Pictures and keys are passed over, never held. What writers got wrong and readers must take (seen in
client exports, 2026-11): lone and doubled CR, quoted-printable soft breaks and bare parameters of
vCard 2.1, base64 that is not indented, blank lines anywhere, a charset for one property, UTF-16.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO, Literal

from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.sniff import decode_line, utf8_stream

Oddity = Literal["", "cut", "nul", "foreign", "charset"]
"""What had to be done to read a line: cut at the field limit, NUL taken out, not UTF-8 and read as
code page 1252, or declared in a charset nobody knows."""

_BLOCK = 1 << 20
_BINARY = frozenset({"B", "BASE64"})
_QUOTED = b"QUOTED-PRINTABLE"
_CHARSETS = re.compile(
    r"(?:utf-?8|utf-?16(?:[bl]e)?|us-?ascii|ascii|iso[-_]?8859[-_]\d{1,2}|latin-?[1-9]"
    r"|(?:windows|cp)-?(?:125[0-8]|437|850|852|866|874|932|949|1251)|koi8-[ru]|macintosh|mac[-_]roman"
    r"|shift[-_]?jis|sjis|euc-(?:jp|kr)|iso-2022-(?:jp|kr)|gb2312|gbk|gb18030|big5)\Z",
    re.IGNORECASE,
)
"""Charsets that are read when a property declares them; no other codec is ever looked up."""


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One property: `[group.]NAME;PARAMETER=value:value`, unfolded and decoded, not unescaped.

    `number` is the line of the file where it starts, counted from 1. `name` and the names of
    parameters are in capitals; bare parameters of vCard 2.1 stand under TYPE or ENCODING. `binary`
    lines have no value, only the `size` of what was passed over, in bytes. A line that is no
    property at all has the name "" and its text as value.
    """

    number: int
    name: str
    value: str
    params: Mapping[str, tuple[str, ...]]
    group: str = ""
    binary: bool = False
    size: int = 0
    oddity: Oddity = ""

    def param(self, name: str) -> str:
        """The value of a parameter, empty when absent; several values joined by commas."""
        return ",".join(self.params.get(name, ()))

    @property
    def types(self) -> frozenset[str]:
        """The values of TYPE in capitals, also those in one quoted string (`TYPE="WORK,VOICE"`)."""
        return frozenset(
            one.strip().upper() for value in self.params.get("TYPE", ()) for one in value.split(",")
        )


def content_lines(
    stream: BinaryIO, limits: Limits = DEFAULT_LIMITS
) -> Iterator[ContentLine]:
    """The properties of a vCard or iCalendar file, in order, blank lines left out.

    Memory is bounded by `limits.field` whatever the file. Raises only what the stream raises.
    """
    for logical in _logical(_physical(utf8_stream(stream), limits.field), limits.field):
        if logical.body.strip() or logical.dropped:
            yield _parsed(logical)


# ------------------------------------------------------------------ bytes

_Physical = tuple[int, bytes, int]
"""Line number, bytes without the line end, how many bytes beyond the limit were passed over."""


def _physical(stream: BinaryIO, keep: int) -> Iterator[_Physical]:
    number = 1
    held = bytearray()
    dropped = 0
    begun = False
    while piece := stream.readline(_BLOCK):
        ended, body = _without_end(piece, stream)
        if ended and not begun and len(body) <= keep and b"\r" not in body:
            yield number, body, 0  # nearly every line
            number += 1
            continue
        *whole, last = body.split(b"\r") if b"\r" in body else (body,)
        for part in whole:
            dropped += _hold(held, part, keep)
            yield number, bytes(held), dropped
            number, dropped = number + 1, 0
            held.clear()
        dropped += _hold(held, last, keep)
        begun = not ended
        if ended:
            yield number, bytes(held), dropped
            number, dropped = number + 1, 0
            held.clear()
    if begun:
        yield number, bytes(held), dropped


def _without_end(piece: bytes, stream: BinaryIO) -> tuple[bool, bytes]:
    """Whether the piece ends a line, and the piece without CR LF or LF (a CR may end a block)."""
    if piece.endswith(b"\n"):
        return True, piece[:-1].rstrip(b"\r")  # CR CR LF was seen too
    while piece.endswith(b"\r") and (more := stream.read(1)):
        if more == b"\n":
            return True, piece.rstrip(b"\r")
        piece += more
    return False, piece


def _hold(held: bytearray, part: bytes, keep: int) -> int:
    room = max(0, keep - len(held))
    held += part[:room]
    return len(part) - min(room, len(part))


class _Logical:
    """One line being put together from its pieces."""

    __slots__ = ("binary", "body", "dropped", "number", "quoted", "soft")

    def __init__(self, number: int, body: bytes, dropped: int) -> None:
        self.number = number
        self.body: bytes | bytearray = body
        self.dropped = dropped
        self.quoted = self.binary = self.soft = False
        if b";" in body:
            self._look()

    def _look(self) -> None:
        """Take from the part before the colon how the value is encoded."""
        head = self.body[: self.body.find(b":") + 1].upper()
        self.quoted = _QUOTED in head
        self.binary = b"BASE64" in head or b"ENCODING=B:" in head or b"ENCODING=B;" in head
        self.soft = self.quoted and self.body.endswith(b"=")

    def add(self, part: bytes, dropped: int, keep: int) -> None:
        """One more piece, taken as far as there is room; the value of a picture only counts."""
        headless = b":" not in self.body
        if self.binary and not headless:
            self.dropped += len(part) + dropped
            return
        if not isinstance(self.body, bytearray):
            self.body = bytearray(self.body)
        if self.soft:
            del self.body[-1:]
        self.dropped += dropped + _hold(self.body, part, keep)
        if headless:
            self._look()
        self.soft = self.quoted and part.endswith(b"=")


_EDGE = re.compile(rb"(?:BEGIN|END)\s*:", re.IGNORECASE)
_PROPERTY = re.compile(rb"[A-Za-z0-9_.-]{1,100}[;:]")


def _logical(lines: Iterator[_Physical], keep: int) -> Iterator[_Logical]:
    current: _Logical | None = None
    for number, part, dropped in lines:
        if current is not None:
            if current.soft and not _EDGE.match(part):
                current.add(part, dropped, keep)
                continue
            if part[:1] in {b" ", b"\t"}:
                current.add(part[1:], dropped, keep)
                continue
            if not part:
                continue  # a fold may go on after blank lines
            if current.binary and part and not _PROPERTY.match(part):
                current.add(part, dropped, keep)
                continue
            yield current
        current = _Logical(number, part, dropped)
    if current is not None:
        yield current


# ------------------------------------------------------------------ properties


def _parsed(logical: _Logical) -> ContentLine:
    body = bytes(logical.body)
    text, oddity = _decoded(body, is_cut=logical.dropped > 0)
    name, params, at = _header(text)
    if at < 0:
        text = text.replace("\0", "").strip()
        return ContentLine(logical.number, "", text, {}, oddity=oddity)
    group = ""
    if "." in name:
        group, _, name = name.rpartition(".")
    if params and (logical.binary or _is_binary(params)):
        size = len(body) - at + logical.dropped
        return ContentLine(logical.number, name, "", params, group, binary=True, size=size)
    value = text[at:]
    if params and ("ENCODING" in params or "CHARSET" in params):
        value, odd = _declared(body[_value_at(text, at) :], params)
        oddity = odd or (oddity if oddity != "foreign" else "")
    if "\0" in value:
        value, oddity = value.replace("\0", ""), "nul"
    if logical.dropped:
        oddity = "cut"
    return ContentLine(logical.number, name, value, params, group, oddity=oddity)


def _is_binary(params: Mapping[str, tuple[str, ...]]) -> bool:
    return any(one.upper() in _BINARY for one in params.get("ENCODING", ()))


def _decoded(body: bytes, *, is_cut: bool) -> tuple[str, Oddity]:
    try:
        return body.decode("utf-8"), ""
    except UnicodeDecodeError as error:
        if is_cut and error.reason == _HALF_A_LETTER:
            return body[: error.start].decode("utf-8"), "cut"
        return decode_line(body), "foreign"


_HALF_A_LETTER = "unexpected end of data"
"""What Python says when UTF-8 ends inside a letter."""


def _value_at(text: str, at: int) -> int:
    """Where in the bytes the value starts that starts at `at` in the text."""
    return at if text[:at].isascii() else len(text[:at].encode("utf-8", "replace"))


def _declared(raw: bytes, params: Mapping[str, tuple[str, ...]]) -> tuple[str, Oddity]:
    """A value as its own parameters say it is encoded; UTF-8 or code page 1252 when they do not."""
    if "QUOTED-PRINTABLE" in (one.upper() for one in params.get("ENCODING", ())):
        raw = quopri.decodestring(raw)
    charset = ",".join(params.get("CHARSET", ())).strip()
    if not charset or not _CHARSETS.match(charset):
        return decode_line(raw), "charset" if charset else ""
    try:
        return raw.decode(charset), ""
    except LookupError:
        return decode_line(raw), "charset"
    except UnicodeDecodeError as error:
        if error.start and error.reason == _HALF_A_LETTER:  # Android cuts values anywhere
            return raw[: error.start].decode(charset), "cut"
    return decode_line(raw), "foreign"


def _header(text: str) -> tuple[str, Mapping[str, tuple[str, ...]], int]:
    """Name, parameters and where the value starts; -1 when the text is no property."""
    colon = text.find(":")
    semicolon = text.find(";", 0, colon if colon >= 0 else len(text))
    if colon < 0:
        return "", {}, -1
    if semicolon < 0:
        name = text[:colon].strip().upper()
        return (name, {}, colon + 1) if _NAME.match(name) else ("", {}, -1)
    name = text[:semicolon].strip().upper()
    if not _NAME.match(name):
        return "", {}, -1
    params: dict[str, list[str]] = {}
    count, at = 0, semicolon
    while at < len(text) and text[at] == ";":
        key, values, at = _parameter(text, at + 1)
        count += 1
        if count <= _MOST_PARAMETERS:
            params.setdefault(key, []).extend(values)
    if at >= len(text):
        return "", {}, -1
    return name, {key: tuple(values) for key, values in params.items()}, at + 1


_NAME = re.compile(r"[A-Z0-9_.-]{1,100}\Z")


_MOST_PARAMETERS = 1_000
_WIDEST_BRACKET = 200
_STOP = re.compile(r'[=;:"]')
_VALUE_STOP = re.compile(r'[;:",(]')
_CIRCUMFLEX = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}
_ESCAPED = re.compile(r"\^[nN'^]")
_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})


def _parameter(text: str, at: int) -> tuple[str, tuple[str, ...], int]:
    """One parameter from its name on, and where the next `;` or the `:` stands."""
    stop = _STOP.search(text, at)
    if stop is None:
        return "TYPE", (), len(text)
    name = text[at : stop.start()].strip().upper()
    if stop[0] != "=":
        if stop[0] == '"':  # a stray quote: pass over it
            return "TYPE", (), _next_stop(text, stop.start() + 1)
        key = "ENCODING" if name in _ENCODINGS else "TYPE"
        return key, ((name,) if name else ()), stop.start()
    values, at = _values(text, stop.end())
    return name or "TYPE", values, at


def _next_stop(text: str, at: int) -> int:
    found = re.compile("[;:]").search(text, at)
    return found.start() if found else len(text)


def _values(text: str, at: int) -> tuple[tuple[str, ...], int]:
    """Values up to a `;` or `:` that stands outside quotes and outside brackets.

    Brackets protect their colon because Outlook writes `TZID=(UTC+01:00) Paris` without quotes.
    """
    values: list[str] = []
    parts: list[str] = []
    while True:
        stop = _VALUE_STOP.search(text, at)
        if stop is None:
            return (*values, _plain([*parts, text[at:]])), len(text)
        parts.append(text[at : stop.start()])
        mark, at = stop[0], stop.end()
        if mark in ";:":
            return (*values, _plain(parts)), stop.start()
        if mark == ",":
            values.append(_plain(parts))
            parts = []
            continue
        close = text.find('"', at) if mark == '"' else text.find(")", at, at + _WIDEST_BRACKET)
        if close < 0:
            parts.append(mark if mark == "(" else "")
            continue
        parts.append(text[at:close] if mark == '"' else text[at - 1 : close + 1])
        at = close + 1


def _plain(parts: list[str]) -> str:
    """A parameter value with the escapes of RFC 6868 read."""
    value = "".join(parts).strip()
    return _ESCAPED.sub(lambda found: _CIRCUMFLEX[found[0]], value) if "^" in value else value


# ------------------------------------------------------------------ values

_ESCAPES = re.compile(r"\\(.)", re.DOTALL)
_MEANT = {"n": "\n", "N": "\n", ",": ",", ";": ";", "\\": "\\", ":": ":", '"': '"'}


def unescaped(value: str) -> str:
    """A text value with its escapes read (RFC 6350 3.4); a backslash before others stays."""
    if "\\" not in value:
        return value
    return _ESCAPES.sub(lambda found: _MEANT.get(found[1], found[0]), value)


def split_value(value: str, mark: str) -> list[str]:
    """The parts of a structured value between unescaped marks (`;` or `,`), each unescaped."""
    if "\\" not in value:
        return value.split(mark)
    parts: list[str] = []
    start = at = 0
    while at < len(value):
        if value[at] == "\\":
            at += 1
        elif value[at] == mark:
            parts.append(unescaped(value[start:at]))
            start = at + 1
        at += 1
    parts.append(unescaped(value[start:]))
    return parts
