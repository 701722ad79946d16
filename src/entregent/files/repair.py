"""A second look at a record that strict RFC 4180 reading could not take.

Seen in exports: quotes escaped by a backslash (comments of professional networks), quotes left
alone inside a quoted field, and a quote that opens and never closes, which would swallow the rows
after it. Work is bounded: lines looked at twice never exceed a few times the lines read.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

_LOOKAHEAD = 50
"""Lines read beyond a record to find its end or the next one."""
_SPARE = 1000
_SPARE_PER_LINE = 4
_USUAL = 3
"""So many ragged rows of one width make that width a usual one."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a record: its cells when it could be read, and how many lines it took."""

    cells: list[str] | None
    used: int
    loose: bool = False


class Repair:
    """Second looks within one table."""

    def __init__(self, delimiter: str, width: int) -> None:
        self._delimiter = delimiter
        self._width = width
        self._ragged: dict[int, int] = {}
        self._spare = _SPARE
        mark = re.escape(delimiter)
        self._quotes = re.compile('"*+')
        self._close = re.compile(rf'(?<!")"++(?=[{mark}\r\n]|\Z)')
        self._plain = re.compile(rf"[^{mark}\r\n]*+")
        self._line_end = re.compile(r"\r\n?|\n|\Z")

    def suspects(self, lines: Sequence[str], width: int) -> bool:
        """Whether a record of that wrong width may be a quoting accident, not a ragged row."""
        self._ragged[width] = self._ragged.get(width, 0) + 1
        return len(lines) > 1 or '\\"' in lines[0]

    def repair(self, lines: list[str], more: Callable[[], str | None]) -> Outcome:
        """Read the record that starts at `lines[0]` again; `more` appends one line to `lines`.

        As written with backslash quotes, else with loose quotes, else as the ragged row it is;
        else it is given up, up to the next line where a record of a usual width starts.
        """
        self._spare += _SPARE_PER_LINE * len(lines)
        seen = len(lines)
        if any('\\"' in line for line in lines):
            unescaped = (line.replace('\\"', '""') for line in self._ahead(0, lines, more))
            found = self._one(unescaped)
            if found and len(found[0]) == self._width:
                return Outcome(*found)
        following = self._next_record(lines, more)
        if following is None and seen == len(lines):
            for _ in self._ahead(len(lines), lines, more):
                pass
            following = self._next_record(lines, more)
        block = lines[:following]
        loose = self._loose("".join(block))
        if loose and len(loose[0]) == self._width:
            return Outcome(*loose, loose=True)
        ragged = self._one(block)
        if ragged and following is None:
            return Outcome(*ragged)
        return Outcome(None, len(block))

    def _ahead(
        self, start: int, lines: list[str], more: Callable[[], str | None]
    ) -> Iterator[str]:
        """Lines from `start`, then a bounded number that were not read yet."""
        yield from lines[start:]
        for _ in range(_LOOKAHEAD):
            if self._spare <= 0 or (line := more()) is None:
                return
            self._spare -= 1
            yield line

    def _one(self, lines: Iterable[str]) -> tuple[list[str], int] | None:
        """One record, strictly read: its cells and the lines it took; None when it is not one."""
        reader = csv.reader(lines, delimiter=self._delimiter, strict=True)
        try:
            cells = next(reader, None)
        except csv.Error:
            return None
        return None if cells is None else (cells, reader.line_num)

    def _next_record(self, lines: list[str], more: Callable[[], str | None]) -> int | None:
        """The first line after `lines[0]` where a record of a usual width starts."""
        for at in range(1, len(lines)):
            if self._delimiter not in lines[at] and self._width > 1:
                continue
            found = self._one(lines[at : at + 1])
            if found is None and '"' in lines[at] and self._spare > 0:
                within = lines[at : at + _LOOKAHEAD]
                self._spare -= len(within)
                found = self._one(within)
            if found and self._is_usual(len(found[0])):
                return at
        return None

    def _is_usual(self, width: int) -> bool:
        often = self._ragged.get(width, 0) >= _USUAL and 2 * width >= self._width
        return width == self._width or often

    def _loose(self, text: str) -> tuple[list[str], int] | None:
        """A record in which only a quote before a delimiter or a line end closes a field."""
        cells: list[str] = []
        at = 0
        while True:
            if text[at : at + 1] == '"':
                close = self._closing(text, at + 1)
                if close is None:
                    return None
                cells.append(text[at + 1 : close - 1].replace('""', '"'))
                at = close
            else:
                plain = self._plain.match(text, at)
                assert plain is not None  # the pattern matches the empty text
                cells.append(plain[0])
                at = plain.end()
            if text[at : at + 1] != self._delimiter:
                break
            at += 1
        end = self._line_end.match(text, at)
        assert end is not None  # a field ends before a delimiter, a line end or the end
        return cells, len(_LINES.findall(text, 0, end.end())) or 1

    def _closing(self, text: str, at: int) -> int | None:
        """The place after the quote that closes a field whose content starts at `at`."""
        first = self._quotes.match(text, at)
        assert first is not None  # the pattern matches the empty text
        after = first.end()
        if (after - at) % 2 and text[after : after + 1] in ("", self._delimiter, "\r", "\n"):
            return after
        for run in self._close.finditer(text, after):
            if (run.end() - run.start()) % 2:
                return run.end()
        return None


_LINES = re.compile(r"\r\n?|\n")
