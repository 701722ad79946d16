"""A JSON file item by item: what stands in its outermost object or array, one value at a time.

Exports hold one object whose members are long arrays, or one array. An array is never held whole:
memory follows the longest single item. Bytes after a damage cannot be read any more; what stood
before it is given first. RFC 8259, with what real files do besides: byte order marks, UTF-16, keys
given twice (the last wins inside a value, both are read outside), NaN and Infinity (read as None).
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from entregent.files.errors import refused
from entregent.files.limits import Limits
from entregent.files.sniff import bom_of

_BLOCK = 1 << 16
_LONGEST_NUMBER = 400
"""Digits of a whole number that are read; longer ones are no count of anything: None."""
_LAST_WORD = 8
"""Letters of a word, number or escape that the end of a file may cut in two."""
_BLANK = re.compile(r"[ \t\n\r]*")


@dataclass(frozen=True, slots=True)
class Item:
    """One value: the member it stands in ("" in an outermost array), its index there, its line.

    `index` is None when the member is no array.
    """

    key: str
    index: int | None
    value: object
    line: int


def items(stream: BinaryIO, limits: Limits) -> Iterator[Item]:
    """Every item of the outermost value, in order.

    Raises `Refused` (`json.cut`, `json.damaged`, `json.deep`, `json.long`, `json.bare`; `line`
    says where) after the items that could be read.
    """
    text = _Text(stream, limits)
    first = text.next()
    if first == "[":
        yield from _array(text, "")
    elif first == "{":
        yield from _object(text)
    else:
        raise refused("json.bare", line=str(text.line))


def _object(text: _Text) -> Iterator[Item]:
    text.skip("{")
    if text.next() == "}":
        return
    while True:
        key = text.value()
        if not isinstance(key, str) or text.next() != ":":
            raise refused("json.damaged", line=str(text.line))
        text.skip(":")
        if text.next() == "[":
            yield from _array(text, key)
        else:
            line = text.line
            yield Item(key, None, text.value(), line)
        if text.closed("}"):
            return


def _array(text: _Text, key: str) -> Iterator[Item]:
    text.skip("[")
    if text.next() == "]":
        text.skip("]")
        return
    index = 0
    while True:
        text.next()
        line = text.line
        yield Item(key, index, text.value(), line)
        index += 1
        if text.closed("]"):
            return


class _Text:
    """The text of a file with a place in it; what lies before the place is forgotten."""

    def __init__(self, stream: BinaryIO, limits: Limits) -> None:
        head = stream.read(_BLOCK)
        encoding, mark = bom_of(head)
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        self._stream, self._limits = stream, limits
        self._held = self._decoder.decode(head[mark:])
        self._at = 0
        self._ended = not head
        self.line = 1
        self._json = json.JSONDecoder(parse_int=_whole, parse_constant=_no_number)

    def next(self) -> str:
        """The sign at the place, blanks passed over. Raises `Refused` at the end of the file."""
        while True:
            found = _BLANK.match(self._held, self._at)
            assert found is not None  # the pattern matches nothing too
            self._move(found.end())
            if self._at < len(self._held):
                return self._held[self._at]
            if not self._more(_BLOCK):
                raise refused("json.cut", line=str(self.line))

    def skip(self, sign: str) -> None:
        """Pass over one sign that is there."""
        self._move(self._at + len(sign))

    def closed(self, sign: str) -> bool:
        """Whether the object or array ends here; a comma is passed over. Raises `Refused`."""
        found = self.next()
        self.skip(found)
        if found == sign:
            return True
        if found != ",":
            raise refused("json.damaged", line=str(self.line))
        return False

    def value(self) -> object:
        """The value at the place, whole. Raises `Refused`."""
        self.next()
        more = _BLOCK
        while True:
            try:
                value, end = self._json.raw_decode(self._held, self._at)
            except json.JSONDecodeError as error:
                self._read_on(more, error)
            except RecursionError:
                raise refused("json.deep", line=str(self.line)) from None
            else:
                if end < len(self._held) and not self._goes_on(end):
                    self._move(end)
                    return value
                if self._ended:  # nothing closes it: the file is cut, a number perhaps inside
                    return self._last(value, end)
                self._more(more)
            more *= 2

    def _goes_on(self, end: int) -> bool:
        """Whether a number was read up to a point or sign behind which the block was cut."""
        return self._held[end] in ".eE" and not self._ended

    def _last(self, value: object, end: int) -> object:
        if isinstance(value, int | float) and not isinstance(value, bool):
            raise refused("json.cut", line=str(self.line))
        self._move(end)
        return value

    def _read_on(self, more: int, error: json.JSONDecodeError) -> None:
        if len(self._held) - self._at > self._limits.line:
            raise refused("json.long", line=str(self.line)) from error
        if not self._more(more):
            near_end = len(self._held.rstrip()) - error.pos <= _LAST_WORD or "ntermin" in error.msg
            code = "json.cut" if near_end else "json.damaged"
            line = self.line + self._held.count("\n", self._at, error.pos)
            raise refused(code, line=str(line)) from error

    def _more(self, size: int) -> bool:
        """Read on; False at the end of the file."""
        if self._ended:
            return False
        block = self._stream.read(size)
        self._ended = not block
        self._held = self._held[self._at:] + self._decoder.decode(block, final=self._ended)
        self._at = 0
        return True

    def _move(self, to: int) -> None:
        self.line += self._held.count("\n", self._at, to)
        self._at = to


def _whole(digits: str) -> int | None:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else None


def _no_number(_: str) -> None:
    return None
