"""Tables in text: columns by name, any delimiter, and a bad row that costs nothing but itself.

Clean rows go through the `csv` module (RFC 4180, strict). Only where that stumbles is a record
looked at again, with care: backslash quotes, loose quotes, quotes that never close.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from operator import itemgetter
from typing import BinaryIO, NamedTuple

from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.lines import Lines
from entregent.files.repair import Repair
from entregent.files.sniff import head_text
from entregent.files.tally import Tally
from entregent.model.records import Noticed, Reason, Rejected

DELIMITERS = ",;\t|"
_HEADER_LINES = 200
_HEADER_SIZE = 1 << 16
_RAW = 2000
_LONGEST_NAME = 300


class Row(NamedTuple):
    """One record: the physical line it starts on (from 1), and its cells by column name.

    Names are folded by `column`. A doubled name keeps its further values under `name 2`, `name 3`;
    a column without a name, or past the header's end, is `column 8`.
    """

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Header:
    """Where the header was found: names in order, its physical line, the first line after it."""

    names: tuple[str, ...]
    line: int
    after: int
    delimiter: str
    first: str = ""
    """The first name as it is written."""
    titles: Mapping[str, str] = field(
        default_factory=dict, hash=False, compare=False, repr=False
    )
    """Other titles of these names (as `column` folds them), under which a header may come again."""


Record = tuple[int, list[str]]
"""The physical line a record starts on, and its cells in the order of the header."""


class _NeverClosed(Exception):
    """A quote found no close within the limits, or before the end of the file."""


def column(name: str) -> str:
    """A column name as rows use it: trimmed, unquoted, spaces single, letter case folded."""
    return " ".join(name.strip("\ufeff\"' \t\r\n").split()).casefold()


def header_rows(head: bytes, limits: Limits = DEFAULT_LIMITS) -> tuple[Header, ...]:
    """Every row among the first ones that may be a header, under each delimiter."""
    text = head_text(head).replace("\0", "")
    lines = list(islice(io.StringIO(text, newline=""), _HEADER_LINES))
    return tuple(_candidates(lines, limits))


def header_of(
    head: bytes, wanted: Collection[str], limits: Limits = DEFAULT_LIMITS
) -> Header | None:
    """The header that the first bytes of a file hold, when all `wanted` names are in it."""
    return chosen(header_rows(head, limits), wanted)


def chosen(headers: Iterable[Header], wanted: Collection[str]) -> Header | None:
    """The header with all `wanted` names and most columns; without them, of the usual width."""
    if wanted:
        fitting = [header for header in headers if set(wanted).issubset(header.names)]
    else:
        fitting = list(headers)
        widths = Counter((header.delimiter, len(header.names)) for header in fitting)
        usual = max(widths, key=lambda kind: (kind[1] > 1, widths[kind], kind[1]), default=None)
        fitting = [header for header in fitting if (header.delimiter, len(header.names)) == usual]
    return max(fitting, key=lambda header: (len(header.names), -header.line), default=None)


def read_table(
    stream: BinaryIO,
    path: str,
    wanted: Collection[str] = (),
    limits: Limits = DEFAULT_LIMITS,
) -> Iterator[Row | Rejected | Noticed]:
    """The rows of a table in their order, rows that cannot be kept, and what is worth saying.

    `wanted` are folded names that tell the header row; without them it is the first of the widest
    rows. Raises `Refused` when the stream does.
    """
    return iter(Table(stream, path, wanted, limits))


class Table:
    """A table being read: `header` is known at once, rows come by iterating (once)."""

    def __init__(
        self,
        stream: BinaryIO,
        path: str,
        wanted: Collection[str] = (),
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        self.path = path
        self._limits = limits
        self._lines = Lines(stream, limits)
        self._fresh = self._lines.blocks()
        self._buffer: list[str] = []
        """Lines read and perhaps needed again; the first of them is line `_base` of the file."""
        self._base = 1
        self._line = 1
        """The line on which the record being read starts."""
        self._tally = Tally()
        first = self._first_lines()
        self.header = chosen(_candidates(first, limits), wanted)
        self._said_something = any(line.strip() for line in first)

    def __iter__(self) -> Iterator[Row | Rejected | Noticed]:
        """The rows, what cannot be kept, and what is worth saying."""
        if self.header is not None:
            names = self.header.names
            width = len(names)
            new = tuple.__new__  # four times faster than the named tuple's own
            for record in self._records(self.header):
                if not isinstance(record, tuple):
                    yield record
                elif len(record[1]) == width:
                    yield new(Row, (record[0], dict(zip(names, record[1], strict=False))))
                else:
                    yield Row(record[0], self._wide_cells(names, record[1]))
        elif self._said_something:
            yield self._rejected(1, "csv.no-header", "")
        yield from self._summary()

    def picked(self, *names: str) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Line and cells of these columns only, row by row; "" for a column that is not there.

        For a quick first look: rows that cannot be kept are passed over in silence.
        """
        if self.header is None:
            return
        known = self.header.names
        places = [known.index(name) if name in known else -1 for name in names]
        pick = itemgetter(*places) if len(places) > 1 else lambda cells: (cells[places[0]],)
        for record in self._records(self.header):
            if isinstance(record, tuple):
                line, cells = record
                cells.append("")
                yield line, pick(cells)

    def _first_lines(self) -> list[str]:
        size = 0
        while len(self._buffer) < _HEADER_LINES and size < _HEADER_SIZE and self._read_on():
            size = sum(map(len, self._buffer))
        return self._buffer[:_HEADER_LINES]

    def _read_on(self) -> bool:
        """Put the next lines of the file into the buffer; False at its end."""
        block = next(self._fresh, None)
        if block is not None:
            self._buffer += block
        return block is not None

    def _records(self, header: Header) -> Iterator[Record | Rejected]:
        """Line and cells of each record; never fewer cells than the header has."""
        width, lines = len(header.names), self._lines
        # First cells of rows that may be blank or say the header again.
        odd = {"", " ", header.first, header.first.casefold(), f"\ufeff{header.first}"}
        for title, name in header.titles.items():
            if name == header.names[0]:
                odd |= {title, title.capitalize(), title.title(), title.upper()}
        self._line = header.after
        repair = Repair(header.delimiter, width)
        while True:
            before = self._line
            feed = chain.from_iterable(self._feed())
            reader = csv.reader(feed, delimiter=header.delimiter, strict=True)
            code, taken = "csv.bad-quotes", 0
            try:
                for cells in reader:
                    if len(cells) == width and cells[0] not in odd and not lines.wide:
                        yield self._line, cells
                    elif len(cells) != width and cells:
                        taken = before + reader.line_num - self._line
                        if repair.suspects(self._pending(taken), len(cells)):
                            break
                        yield from self._unusual(header, cells)
                    else:
                        yield from self._unusual(header, cells)
                    self._line = before + reader.line_num
                else:
                    return
            except _NeverClosed:
                code, taken = "csv.unclosed-quote", len(self._buffer)
            except csv.Error:  # looked at again, with care
                taken = before + reader.line_num - self._line
            yield from self._repaired(header, repair, self._pending(taken), code)

    def _feed(self) -> Iterator[list[str]]:
        """Lines for the reader, from `_line` on. Raises `_NeverClosed` when a record has no end."""
        self._forget()
        if self._buffer:
            yield self._buffer[:]
        while True:
            self._forget()
            held = len(self._buffer)
            if held:  # the record being read goes on past all that was given
                size = sum(map(len, self._buffer))
                if held >= self._limits.quote_lines or size > self._limits.quote_size:
                    raise _NeverClosed
            if not self._read_on():
                break
            yield self._buffer[held:]
        if self._buffer:
            raise _NeverClosed

    def _forget(self) -> None:
        """Drop the lines before the record being read."""
        del self._buffer[: self._line - self._base]
        self._base = self._line

    def _pending(self, count: int) -> list[str]:
        """So many lines from the start of the record being read."""
        start = self._line - self._base
        return self._buffer[start : start + count]

    def _repaired(
        self, header: Header, repair: Repair, pending: list[str], code: str
    ) -> Iterator[Record | Rejected]:
        """A record read again with care, or rejected; reading goes on behind it."""

        def more() -> str | None:
            at = self._line - self._base + len(pending)
            if at >= len(self._buffer) and not self._read_on():
                return None
            pending.append(self._buffer[at])
            return pending[-1]

        outcome = repair.repair(pending, more)
        if outcome.cells is None:
            yield self._rejected(self._line, code, pending[0], outcome.used)
        else:
            if outcome.loose:
                self._tally.add("csv.loose-quotes", self._line)
            yield from self._unusual(header, outcome.cells)
        self._line += outcome.used

    def _unusual(self, header: Header, cells: list[str]) -> Iterator[Record | Rejected]:
        """A row that is blank, ragged, very wide, or that says the header again."""
        line = self._line
        width = len(header.names)
        if not any(cell.strip() for cell in cells):
            return
        if len(cells) > self._limits.columns:
            limit = str(self._limits.columns)
            yield self._rejected(line, "csv.too-many-columns", cells[0], limit=limit)
            return
        if _same(header, cells):
            self._tally.add("csv.header-again", line)
            return
        for at, cell in enumerate(cells):
            if len(cell) > self._limits.field:
                cells[at] = cell[: self._limits.field]
                self._tally.add("csv.field-cut", line)
        if len(cells) < width:
            self._tally.add("csv.short-row", line)
            cells += [""] * (width - len(cells))
        elif any(cell.strip() for cell in cells[width:]):
            self._tally.add("csv.long-row", line)
        else:
            del cells[width:]
        yield line, cells

    def _wide_cells(self, names: tuple[str, ...], cells: list[str]) -> dict[str, str]:
        """Cells past the header's end stand under their place: `column 8`."""
        more = (f"column {at}" for at in range(len(names) + 1, len(cells) + 1))
        return dict(zip((*names, *more), cells, strict=True))

    def _rejected(
        self, line: int, code: str, raw: str, used: int = 1, **params: str
    ) -> Rejected:
        last = line + max(1, used) - 1
        place = f"line {line}" if last == line else f"lines {line}-{last}"
        told = {"line": str(line), "last": str(last), "n": str(max(1, used)), **params}
        reason = Reason(code=code, params=told)
        return Rejected(path=self.path, place=place, reason=reason, raw=raw[:_RAW])

    def _summary(self) -> Iterator[Rejected | Noticed]:
        """What was met along the way, one sentence a kind, naming the first lines."""
        fresh = self._lines
        for line in fresh.long:
            size = str(self._limits.line >> 20)
            yield self._rejected(line, "csv.long-line", "", limit=size)
        odd = (
            ("csv.foreign-encoding", fresh.foreign), ("csv.macintosh", fresh.macintosh),
            ("csv.nul", fresh.nul),
        )
        for code, lines in odd:
            for line in lines:
                self._tally.add(code, line)
        yield from self._tally.noticed(self.path)


def _same(header: Header, cells: Sequence[str]) -> bool:
    """Whether a row says the header again (two exports put together)."""
    if len(cells) != len(header.names):
        return False
    names = tuple(_distinct(cells))
    return header.names in {names, tuple(header.titles.get(name, name) for name in names)}


def _distinct(cells: Iterable[str]) -> Iterator[str]:
    """Folded column names, each different from those before it."""
    times: dict[str, int] = {}
    for at, cell in enumerate(cells, 1):
        name = column(cell) or f"column {at}"
        times[name] = times.get(name, 0) + 1
        yield name if times[name] == 1 else f"{name} {times[name]}"


def _candidates(lines: Sequence[str], limits: Limits) -> Iterator[Header]:
    # Messages hold long texts; the limit of the module is far below what is kept of a field.
    csv.field_size_limit(max(csv.field_size_limit(), limits.line))
    # A line far too long for a header is not read to its end four times.
    lines = [x if len(x) <= _HEADER_SIZE else f"{x[:_HEADER_SIZE]}\n" for x in lines]
    for delimiter in DELIMITERS:
        reader = csv.reader(lines, delimiter=delimiter)
        line = 1
        for _, cells in zip(range(limits.header_rows), reader, strict=False):
            after = reader.line_num + 1
            if len(cells) <= limits.columns and _may_be_names(cells):
                yield Header(tuple(_distinct(cells)), line, after, delimiter, cells[0])
            line = after


def _may_be_names(cells: Sequence[str]) -> bool:
    """Whether a row may be a header: half of its cells filled, none too long for a name."""
    if any(len(cell) > _LONGEST_NAME for cell in cells):
        return False
    filled = sum(bool(cell.strip()) for cell in cells)
    return 0 < len(cells) <= 2 * filled
