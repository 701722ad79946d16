"""Cutting mailboxes into messages: mbox in every dialect (RFC 4155 and its elders), and MMDF.

A line that begins with `From ` starts a message only when it has the shape of an envelope line and
a header follows; body lines such as "From here on" do not. The stream is read in pieces, and of one
message at most `KEEP` bytes are held.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

CHUNK = 1 << 20
KEEP = 32 << 20
"""Bytes kept of one message: the words stand before its attachments."""
LINE = 1_000
"""An envelope line is shorter."""
AHEAD = 8_192
"""What must be at hand behind a `From ` line to tell whether a header follows."""

_MARK = b"\nFrom "
_MMDF = b"\x01\x01\x01\x01\n"

# "From a@b Mon Jan  1 00:00:00 2024", the zone before the year (Google), no sender, no seconds,
# "remote from host" behind, the order of RFC 5322, ISO dates.
_DATED = re.compile(
    rb"From (?:[^\n]{0,400}? )??"
    rb"(?:[A-Za-z]{3},? +(?:[A-Za-z]{3} +\d{1,2}|\d{1,2} [A-Za-z]{3} +\d{2,4}) +"
    rb"\d{1,2}:\d{2}(?::\d{2})?(?: |$)|\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2})"
)
_UNDATED = re.compile(rb"From(?: (?:[^\s]{0,300}[^\s:])?)? *$")
_HEADER_LINE = re.compile(rb">?[!-9;-~]{1,100}[ \t]*:|>From ")
_FOLDED_OR_HEADER = re.compile(rb"[ \t]|[!-9;-~]{1,100}[ \t]*:")
_KNOWN = re.compile(
    rb"(from|to|cc|date|subject|message-id|received|return-path|delivered-to|reply-to|sender"
    rb"|mime-version|content-type|in-reply-to|references|x-gmail-labels|x-gm-thrid|x-mozilla-status"
    rb"|status|x-status|x-uid)[ \t]*:",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    rb"^content-length[ \t]*:[ \t]*(\d{1,9})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE
)
_STUFFED = re.compile(rb"^>(>*From )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Piece:
    """One message of a mailbox. `size` is what it takes there; `raw` is shorter when it was cut."""

    offset: int
    envelope: bytes
    raw: bytes
    size: int

    @property
    def cut(self) -> bool:
        """Whether `KEEP` was met."""
        return self.size > KEEP


def split(stream: BinaryIO, *, keep: int = KEEP) -> Iterator[Piece]:
    """The messages of an mbox in their order; nothing when it does not begin with an envelope line.

    `>From ` quoting is undone by one `>` (mboxrd, mboxo), the blank line before the next separator
    is not part of a message, a `Content-Length` counts only when it leads exactly to a separator or
    to the end.
    """
    return _Mbox(stream, keep).run()


def split_mmdf(stream: BinaryIO, *, keep: int = KEEP) -> Iterator[Piece]:
    """The messages of an MMDF folder: each stands between lines of four control-A."""
    window = _Window(stream)
    while True:
        end, lost = window.until(_MMDF, keep)
        raw = window.part(0, min(end, keep))
        if raw.strip():
            yield Piece(window.base, b"", raw, end + lost)
        window.base += lost
        if window.ended and end >= len(window.data):
            return
        window.drop(end + len(_MMDF))


class _Window:
    """A sliding view of a stream: `base` is the offset of its first byte."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.data = bytearray()
        self.base = 0
        self.ended = False

    def more(self) -> bool:
        """Read on; False at the end."""
        if not self.ended:
            chunk = self.stream.read(CHUNK)
            self.data += chunk
            self.ended = not chunk
        return not self.ended

    def reach(self, end: int) -> None:
        """Have bytes up to `end`, or up to the end of the stream."""
        while len(self.data) < end and self.more():
            pass

    def drop(self, count: int) -> None:
        del self.data[:count]
        self.base += count

    def part(self, start: int, end: int) -> bytes:
        with memoryview(self.data) as view:
            return bytes(view[start:end])

    def forget(self, keep: int, here: int) -> int:
        """Drop what lies between the first `keep` bytes and `here`; returns how many bytes went."""
        surplus = here - 64 - keep
        if surplus < CHUNK:
            return 0
        del self.data[keep : keep + surplus]
        return surplus

    def until(self, mark: bytes, keep: int) -> tuple[int, int]:
        """Where `mark` stands, else the end of the stream; how many bytes before it went."""
        here = lost = 0
        while (found := self.data.find(mark, here)) < 0:
            here = max(0, len(self.data) - len(mark) + 1)
            gone = self.forget(keep, here)
            here, lost = here - gone, lost + gone
            if not self.more():
                return len(self.data), lost
        return found, lost


class _Mbox:
    """One walk over one mbox: `start` is where the present message begins in the window."""

    def __init__(self, stream: BinaryIO, keep: int) -> None:
        self.window = _Window(stream)
        self.keep = keep
        self.start = 0
        self.lost = 0
        """Bytes of the present message that were dropped from the window, behind the kept ones."""

    def run(self) -> Iterator[Piece]:
        self.window.reach(AHEAD)
        self.start = _opening(self.window.data)
        if self.start < 0:
            return
        self.window.drop(self.start)
        self.start = 0
        while True:
            end = self.next_separator()
            if end < 0:
                break
            yield self.piece(end)
            self.window.drop(end)
            self.lost = 0
        yield self.piece(len(self.window.data))

    def next_separator(self) -> int:
        """Where the next message begins in the window; -1 when this is the last one."""
        window = self.window
        landing = self.landing()
        if landing:
            return landing if landing < len(window.data) else -1
        here = 5
        while True:
            mark = window.data.find(_MARK, here)
            if mark < 0:
                here = max(5, len(window.data) - len(_MARK) + 1)
                gone = window.forget(self.keep, here)
                here, self.lost = here - gone, self.lost + gone
                if not window.more():
                    return -1
                continue
            window.reach(mark + 1 + AHEAD)
            if _separates(window.data, mark):
                return mark + 1
            here = mark + 1

    def landing(self) -> int:
        """The end of a message whose Content-Length is true, else 0."""
        window = self.window
        window.reach(AHEAD)
        body = _body_of(window.data)
        if not body or b"\ncontent-length" not in window.data[:body].lower():
            return 0
        found = _LENGTH.search(window.data, 0, body)
        if found is None or int(found[1]) > self.keep:
            return 0
        end = body + int(found[1])
        window.reach(end + AHEAD)
        data = window.data
        for blank in (b"", b"\n", b"\r\n", b"\n\n", b"\r\n\r\n"):
            if not data.startswith(blank, end):
                continue
            at = end + len(blank)
            if at == len(data) and window.ended:
                return at
            if at and data[at - 1 : at] == b"\n" and _DATED.match(data[at : at + LINE]):
                return at if _separates(data, at - 1) else 0
        return 0

    def piece(self, end: int) -> Piece:
        data = self.window.data
        line_end = data.find(b"\n", 0, LINE) + 1
        raw = self.window.part(line_end, min(end, self.keep))
        if raw.endswith(b"\n\r\n"):
            raw = raw[:-2]
        elif raw.endswith(b"\n\n"):
            raw = raw[:-1]
        if b">From " in raw:
            raw = _STUFFED.sub(rb"\1", raw)
        envelope = bytes(data[:line_end]).rstrip()
        piece = Piece(self.window.base, envelope, raw, end + self.lost)
        self.window.base += self.lost
        return piece


def _body_of(data: bytearray) -> int:
    """Where the body begins, behind the first blank line; 0 when that is not at hand.

    Measured: looking for the two ways a blank line is written costs a third of one pattern.
    """
    end = data.find(b"\n\n", 0, AHEAD)
    other = data.find(b"\n\r\n", 0, AHEAD if end < 0 else end + 1)
    if other >= 0:
        return other + 3
    return end + 2 if end >= 0 else 0


def _opening(data: bytearray) -> int:
    """Where the first envelope line begins, behind a mark and blank lines; -1 for none."""
    start = 3 if data.startswith(b"\xef\xbb\xbf") else 0
    while data.startswith((b"\r", b"\n"), start):
        start += 1
    if not data.startswith(b"From", start):
        return -1
    return start if starts_mbox(bytes(data[start:])) else -1


def starts_mbox(head: bytes) -> bool:
    """Whether a file that begins like this is an mbox: an envelope line, then a header."""
    line_end = head.find(b"\n", 0, LINE)
    if not head.startswith(b"From") or line_end < 0:
        return False
    line = head[:line_end].rstrip()
    if _DATED.match(line):
        return _header_lines(head, line_end + 1) != 0 or not head[line_end + 1 :].strip()
    return bool(_UNDATED.match(line)) and _header_lines(head, line_end + 1) >= 2


def _separates(data: bytearray, mark: int) -> bool:
    """Whether the line after the line break at `mark` begins a message.

    Dated, and a blank line before: a header line or a blank one must follow. Dated without blank
    line: two known header fields. Without a date (`From nobody`): a blank line before and two known
    fields, at most one word behind `From`.
    """
    line_end = data.find(b"\n", mark + 1, mark + 1 + LINE)
    if line_end < 0:
        line_end = len(data)
        if line_end - mark > LINE:
            return False
    line = bytes(data[mark + 1 : line_end]).rstrip()
    before = bytes(data[max(0, mark - 2) : mark])
    blank = before.endswith(b"\n") or before == b"\n\r"
    if not _DATED.match(line):
        return blank and bool(_UNDATED.match(line)) and _header_lines(data, line_end + 1) >= 2
    if not blank:
        return _header_lines(data, line_end + 1) >= 2
    after = line_end + 1
    return (
        after >= len(data)
        or data.startswith((b"\n", b"\r\n"), after)
        or _HEADER_LINE.match(data, after) is not None
    )


def _header_lines(data: bytes | bytearray, start: int) -> int:
    """How many different known fields the header at `start` holds, up to 2.

    0 for no header, -1 for one of unknown fields only. A blank line or a line that is no header
    line ends the look.
    """
    known: set[bytes] = set()
    here, lines = start, 0
    stop = min(len(data), start + AHEAD)
    if not _HEADER_LINE.match(data, here):
        return 0
    while here < stop and lines < 200:
        line = _FOLDED_OR_HEADER.match(data, here)
        if line is None and not data.startswith(b">From ", here):
            break
        field = _KNOWN.match(data, here)
        if field is not None:
            known.add(field[1].lower())
            if len(known) == 2:
                return 2
        lines += 1
        end = data.find(b"\n", here, stop)
        if end < 0:
            break
        here = end + 1
    return len(known) or -1
