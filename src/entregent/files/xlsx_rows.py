"""The rows of one sheet of a workbook as lines of a comma-separated text, as they are read.

Row 12 of the sheet is line 12 of the text: a line break inside a cell becomes U+2028, empty rows
are empty lines. A formula gives the value it was saved with, else its own text: nothing is ever
worked out. Days are ISO 8601 (18.17.4.1). A cell that is none says nothing; its row is kept.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import BinaryIO

from entregent.files.errors import Refused, refused
from entregent.files.limits import Limits
from entregent.files.xlsx_parts import Book, feed, unescaped

LINE_BREAK = "\u2028"
_MOST_ROWS = 1_048_576
_MOST_COLUMNS = 16_384
"""18.3.1.73: the greatest row and column of a sheet."""
_PLACE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,9})")
_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x85\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")
_EPOCH = datetime(1899, 12, 30)
_EPOCH_1904 = datetime(1904, 1, 1)
_FALSE_LEAP = 60
"""The serial of 29 February 1900, which never was: smaller ones are a day behind."""
_LAST_DAY = 2_958_466
"""The serial of 1 January 10000."""
_LONGEST_NUMBER = 40
_SECONDS = 86_400
_WHOLE = 1e15
"""Above, a number of a spreadsheet has lost its last digits."""


class _Rows:
    """Hears a sheet, and keeps the rows that are whole."""

    def __init__(self, book: Book, limits: Limits) -> None:
        self._book = book
        self._limits = limits
        self._done: list[tuple[int, list[str]]] = []
        self._number = 0
        self._cells: dict[int, str] = {}
        self._column = -1
        self._kind = ""
        self._style = ""
        self._parts: dict[str, list[str]] = {}
        self._open = ""
        self._size = 0
        self._reading = 0

    def taken(self) -> list[tuple[int, list[str]]]:
        """The rows that became whole since this was asked last."""
        done, self._done = self._done, []
        return done

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """A row, a cell, or what a cell holds begins."""
        if name == "row":
            self._number = _next(attributes.get("r", ""), self._number, _MOST_ROWS)
            if self._number > _MOST_ROWS:
                raise refused("xlsx.too-many-rows", limit=str(_MOST_ROWS))
            self._cells, self._column = {}, -1
        elif name == "c":
            place = _PLACE.fullmatch(attributes.get("r", ""))
            told = str(_column(place[1]) + 1) if place is not None else ""
            self._column = _next(told, self._column + 1, _MOST_COLUMNS) - 1
            self._kind = attributes.get("t", "n")
            self._style = attributes.get("s", "")
            self._parts, self._size = {}, 0
        elif name == "rPh":
            self._reading += 1
        elif name in {"v", "f", "t"} and not self._reading:
            self._open = name

    def end(self, name: str) -> None:
        """What a cell holds, a cell, or a row ends."""
        if name == self._open:
            self._open = ""
        elif name == "rPh":
            self._reading -= 1
        elif name == "c" and self._column >= 0:
            text = self._value()
            if text:
                self._cells[self._column] = text
        elif name == "row" and self._cells:
            width = min(max(self._cells), self._limits.columns) + 1
            self._done.append((self._number, [self._cells.get(at, "") for at in range(width)]))
            self._cells = {}

    def text(self, data: str) -> None:
        """Keep what a cell holds, up to the limit of a field."""
        if self._open and self._size <= self._limits.field:
            self._parts.setdefault(self._open, []).append(data)
            self._size += len(data)

    def _value(self) -> str:
        """What the cell says."""
        held = {name: "".join(parts) for name, parts in self._parts.items()}
        if self._kind == "inlineStr":
            return _line(held.get("t", ""))
        saved = held.get("v", "").strip() if self._kind != "str" else held.get("v", "")
        if not saved:
            return f"={_line(held['f'])}" if held.get("f") else ""
        if self._kind == "s":
            return self._shared(saved)
        if self._kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(saved, saved)
        if self._kind == "e":  # "#N/A" and its like say that there is no value
            return ""
        return self._number_of(saved) if self._kind == "n" else _line(saved)

    def _shared(self, saved: str) -> str:
        texts = self._book.texts
        if saved.isascii() and saved.isdigit() and len(saved) < _LONGEST_NUMBER:
            at = int(saved)
            return _line(texts[at]) if at < len(texts) else ""
        return ""

    def _number_of(self, saved: str) -> str:
        try:
            value = float(saved) if len(saved) <= _LONGEST_NUMBER else None
        except ValueError:
            value = None
        if value is None or value != value or abs(value) == float("inf"):  # noqa: PLR0124 - not a number
            return _line(saved)
        style = int(self._style) if self._style.isascii() and self._style.isdigit() else 0
        days = self._book.days
        if style < len(days) and days[style] and 0 <= value < _LAST_DAY:
            return day_of(value, from_1904=self._book.from_1904)
        if value == int(value) and abs(value) < _WHOLE:
            return str(int(value))
        return saved


def day_of(serial: float, *, from_1904: bool = False) -> str:
    """A day as ISO 8601, with its hour when it has one; an hour alone for a serial below 1."""
    whole = int(serial)
    seconds = round((serial - whole) * _SECONDS)
    if whole == 0:
        return str(timedelta(seconds=seconds)) if seconds else ""
    late = 1 if not from_1904 and whole < _FALSE_LEAP else 0
    start = _EPOCH_1904 if from_1904 else _EPOCH
    try:
        found = start + timedelta(days=whole + late, seconds=seconds)
    except OverflowError:
        return ""
    return found.date().isoformat() if not seconds else found.isoformat(" ")


def _next(told: str, before: int, most: int) -> int:
    """The number a row or column says it has when it comes after the one before, else the next."""
    if told.isascii() and told.isdigit() and len(told) < _LONGEST_NUMBER:
        number = int(told)
        if before < number <= most:
            return number
    return before + 1


def _column(letters: str) -> int:
    """The place of a column from 0: A is 0, AA is 26."""
    at = 0
    for letter in letters.upper():
        at = at * 26 + ord(letter) - 64
    return at - 1


def _line(text: str) -> str:
    """A text on one line; control characters are left out."""
    return _BREAKS.sub(LINE_BREAK, _CONTROLS.sub("", unescaped(text)))


def lines(stream: BinaryIO, book: Book, limits: Limits) -> Iterator[bytes]:
    """The rows of a sheet as lines of UTF-8, in portions. Raises `Refused` where it breaks off.

    The rows before the break are given first.
    """
    rows = _Rows(book, limits)
    written = 0
    steps = feed(stream, rows, limits.book_sheet)
    while True:
        broken: Refused | None = None
        try:
            step = next(steps, _END)
        except Refused as error:
            step, broken = _END, error
        ready, written = _written(rows.taken(), written)
        if ready:
            yield ready
        if broken is not None:
            raise broken
        if step is _END:
            return


def _written(rows: list[tuple[int, list[str]]], last: int) -> tuple[bytes, int]:
    """Rows as lines, those between them empty; and the number of the last one."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for number, cells in rows:
        out.write("\n" * (number - last - 1))
        writer.writerow(cells)
        last = number
    return out.getvalue().encode("utf-8", "replace"), last


_END = object()
