"""Tables of contacts: which title holds what is the reader's matter, reading a row is here.

A reader finds its `Columns` in the first bytes of a table (a program that writes address books by a
`Layout`, a table that only looks like contacts by the share of titles it knows); `contacts` reads
the rows. Titles are folded as `files.tables.column` folds them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from entregent.files.errors import Refused
from entregent.files.limits import Limits
from entregent.files.tables import Header, Row, header_rows, read_table
from entregent.model.ports import FileTree, Reading
from entregent.model.records import (
    Handle,
    Moment,
    Noticed,
    Position,
    Reason,
    Rejected,
    Who,
)
from entregent.text.dates import day_month_year, moment_of
from entregent.text.folding import one_line
from entregent.text.mail import address_key
from entregent.text.names import fold
from entregent.text.phones import e164
from entregent.text.urls import profile

Field = Literal[
    "name", "given", "middle", "family", "suffix", "nickname", "email", "phone",
    "organisation", "title", "url", "place", "note", "category", "birthday", "since",
    "met", "met_on", "last", "other",
]
"""What a column may hold; "other" is known and says nothing we keep."""

HEAD = 65_536
SUFFIXES = (".csv", ".tsv", ".tab", ".txt")
"""Endings of names of tables."""
_SEVERAL = re.compile(r"\s*(?:;|\n|:::|,(?=\s*\S+@))\s*")
_NO_DATE = re.compile(r"[0\s/.-]*")
_DMY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
_YEARLESS = re.compile(r"--(\d{2})-?(\d{2})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_OFFICE = re.compile(r"/o=\S+/cn=", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Columns:
    """The titles of one table in order, and those that hold each field.

    `network` is the network its people are named on; `month_first` says how days in numbers are
    written when they do not show it themselves.
    """

    names: tuple[str, ...]
    by_field: Mapping[Field, tuple[str, ...]]
    network: str
    month_first: bool = False

    @classmethod
    def of(
        cls, header: Header, field: Callable[[str], Field | None], network: str
    ) -> Columns:
        """The columns under a row of titles; `field` says what one holds."""
        found: dict[Field, tuple[str, ...]] = {}
        for name in header.names:
            held = field(name)
            if held is not None:
                found[held] = (*found.get(held, ()), name)
        return cls(header.names, found, network)


@dataclass(frozen=True, slots=True)
class Layout:
    """The tables of one program.

    `titles` give the field of a title as it stands, `patterns` of titles with numbers in them.
    A table is the program's when one of the groups of `proof` stands in it whole. `network` is the
    network its people are named on.
    """

    network: str
    titles: Mapping[str, Field]
    proof: tuple[frozenset[str], ...]
    patterns: tuple[tuple[re.Pattern[str], Field], ...] = ()

    def field(self, title: str) -> Field | None:
        """What a column of this title holds; None for a title this program does not write."""
        found = self.titles.get(title)
        if found is not None:
            return found
        return next((field for shape, field in self.patterns if shape.fullmatch(title)), None)

    def columns(self, head: bytes, limits: Limits) -> Columns | None:
        """The columns of a table of this program, None when this is none of its tables."""
        for one in header_rows(head, limits):
            names = frozenset(one.names)
            if any(group <= names for group in self.proof):
                return Columns.of(one, self.field, self.network)
        return None


@dataclass(frozen=True, slots=True)
class Contact:
    """One row: somebody, and what the table says of them."""

    path: str
    line: int
    who: Who
    positions: tuple[Position, ...]
    categories: tuple[str, ...]
    places: tuple[str, ...]
    note: str
    birthday: str
    since: Moment | None
    met: str = ""
    met_on: Moment | None = None
    last: Moment | None = None
    """The last day on which they were in touch."""


def claimed(
    tree: FileTree, columns: Callable[[bytes, Limits], Columns | None], limits: Limits
) -> tuple[str, ...]:
    """The paths of a tree that hold a table in which `columns` finds some."""
    return tuple(
        entry.path for entry in tree.entries()
        if entry.path.lower().endswith(SUFFIXES)
        and columns(tree.head(entry.path, HEAD), limits) is not None
    )


def contacts(
    tree: FileTree, path: str, columns: Columns | None, reading: Reading, limits: Limits
) -> Iterator[Contact | Rejected | Noticed]:
    """Every row of one table, in order; a refusal where no columns were found."""
    if columns is None:
        yield Rejected(path=path, place="file", reason=Reason(code="table.no-titles"))
        return
    try:
        with tree.open(path) as stream:
            for item in read_table(stream, path, columns.names, limits):
                if isinstance(item, Row):
                    yield from _RowReader(path, item, columns).read(reading)
                else:
                    yield item
    except Refused as refusal:
        yield Rejected(path=path, place="file", reason=refusal.reason)


class _RowReader:
    """Reads one row."""

    def __init__(self, path: str, row: Row, columns: Columns) -> None:
        self._path, self._row, self._columns = path, row, columns
        self._place = f"row {row.number}"

    def read(self, reading: Reading) -> Iterator[Contact | Rejected | Noticed]:
        """The contact of this row, what is odd about it, or why there is none."""
        if not any(value.strip() for value in self._row.cells.values()):
            return
        name = self._name()
        handles, strange = self._handles(reading.region)
        organisation = one_line(self._first("organisation"))
        if not name and not handles:
            raw = ", ".join(filter(None, self._row.cells.values()))[:2000]
            yield Rejected(path=self._path, place=self._place,
                           reason=Reason(code="table.nobody"), raw=raw)
            return
        if strange:
            params = {"value": ", ".join(strange)[:200]}
            yield Noticed(path=self._path, place=self._place,
                          reason=Reason(code="table.no-handle", params=params))
        title = one_line(self._first("title"))
        posts = (Position(organisation=organisation, title=title),) if organisation or title else ()
        local = "" if handles else f"{self._columns.network}:{fold(name)}"
        months = self._columns.month_first
        yield Contact(
            path=self._path,
            line=self._row.number,
            who=Who(name=name, handles=handles, local=local),
            positions=posts,
            categories=tuple(sorted({label.lstrip("* ") for label in self._all("category")})),
            places=tuple(dict.fromkeys(self._cells("place"))),
            note=self._first("note"),
            birthday=birthday(self._first("birthday"), reading.today, month_first=months),
            since=day(self._first("since"), month_first=months),
            met=one_line(self._first("met")),
            met_on=day(self._first("met_on"), month_first=months),
            last=day(self._first("last"), month_first=months),
        )

    def _name(self) -> str:
        whole = one_line(self._first("name"))
        if whole:
            return whole
        order: tuple[Field, ...] = ("given", "middle", "family", "suffix")
        parts = (one_line(self._first(field)) for field in order)
        return " ".join(filter(None, parts)) or one_line(self._first("nickname"))

    def _handles(self, region: str) -> tuple[tuple[Handle, ...], list[str]]:
        """The identifiers of a row in the order of its columns, and what is none."""
        found: dict[tuple[str, str], Handle] = {}
        strange: list[str] = []
        for written in self._all("email"):
            key = address_key(written)
            if key is not None:
                found["email", key] = Handle(kind="email", key=key)
            elif not _OFFICE.match(written):  # an internal name of Exchange is no address
                strange.append(written)
        for written in self._all("phone"):
            number = e164(written, region)
            if number is not None:
                found["phone", number] = Handle(kind="phone", key=number)
            else:
                strange.append(written)
        for written in self._all("url"):
            page = profile(written)
            if page is not None:
                found[page.kind, page.key] = page
        return tuple(found.values()), strange

    def _cells(self, field: Field) -> list[str]:
        cells = self._row.cells
        values = (cells.get(title, "").strip() for title in self._columns.by_field.get(field, ()))
        return [value for value in values if value]

    def _first(self, field: Field) -> str:
        return next(iter(self._cells(field)), "")

    def _all(self, field: Field) -> list[str]:
        return [part for value in self._cells(field) for part in _SEVERAL.split(value) if part]


def birthday(written: str, today: date, *, month_first: bool = False) -> str:
    """A birthday in ISO 8601, `--MM-DD` without its year; "" when empty, impossible or to come.

    Days in numbers are read as `day` does; "0/0/00" is an empty one.
    """
    text = written.strip()
    if not text or _NO_DATE.fullmatch(text):
        return ""
    yearless = _YEARLESS.fullmatch(text)
    if yearless is not None:
        leap = moment_of((2000, int(yearless[1]), int(yearless[2])))
        return f"--{yearless[1]}-{yearless[2]}" if leap is not None else ""
    moment = day(text, month_first=month_first)
    if moment is None:
        return ""
    found = date.fromordinal(moment.at // 86_400 + date(1970, 1, 1).toordinal())
    return found.isoformat() if found <= today else ""


def day(written: str, *, month_first: bool = False) -> Moment | None:
    """A day: ISO (an hour behind it is left out), spelled, or in numbers.

    Numbers are read day first, or month first, unless they show otherwise.
    """
    text = written.strip()
    if not text:
        return None
    iso = _ISO.match(text)
    if iso is not None and text[iso.end() : iso.end() + 1] in {"", " ", "T"}:
        return moment_of((int(iso[1]), int(iso[2]), int(iso[3])))
    numbers = _DMY.fullmatch(text)
    if numbers is not None:
        first, second, year = int(numbers[1]), int(numbers[2]), int(numbers[3])
        usual, other = (year, second, first), (year, first, second)
        if month_first and "." not in text:
            usual, other = other, usual
        return moment_of(usual) or moment_of(other)
    return day_month_year(text)
