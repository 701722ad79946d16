"""The parts of a workbook around its sheets: which there are, shared texts, which numbers are days.

ECMA-376 part 1: 12 (packages), 18.2 (workbook), 18.4 (shared strings), 18.8 (styles). Read with
expat, an event at a time; a document type is refused before anything is expanded. Names of elements
count without their prefix, so that the transitional and the strict form are read alike.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Protocol
from xml.parsers import expat

from entregent.files.errors import refused
from entregent.files.limits import Limits
from entregent.files.zips import ZipTree

_CHUNK = 1 << 16
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DAY_NUMBERS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Built-in number formats that show days or hours (18.8.30, with those of East Asia)."""
_NOT_SIGNS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_DAY_SIGNS = re.compile(r"[dmyhs]", re.IGNORECASE)
_WORKBOOK = "/officeDocument"
_SHEET = "/worksheet"
_AT_LEAST = 50
"""What a text weighs in memory however short it is."""


class Handler(Protocol):
    """Hears the elements of a part, names without their prefix."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, data: str) -> None:
        """Characters of the element that is open."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name as written, and the part that holds it."""

    name: str
    part: str


@dataclass(frozen=True, slots=True)
class Book:
    """What every sheet of a workbook needs."""

    sheets: tuple[Sheet, ...]
    texts: Sequence[str]
    days: Sequence[bool]
    """For each style of cells, whether its numbers are days."""
    from_1904: bool


def feed(stream: BinaryIO, handler: Handler, limit: int) -> Iterator[None]:
    """Tell a handler what a part holds, a portion at each step.

    Raises `Refused` (`xlsx.doctype`, `xlsx.damaged`, `xlsx.too-large`) as soon as it shows.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, found: handler.start(_local(name), found)
    parser.EndElementHandler = lambda name: handler.end(_local(name))
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = _no_doctype
    size = 0
    try:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            if size > limit:
                raise refused("xlsx.too-large", limit=str(limit >> 20))
            parser.Parse(chunk, False)  # noqa: FBT003 - expat takes no names
            yield
        parser.Parse(b"", True)  # noqa: FBT003
    except expat.ExpatError as error:
        raise refused("xlsx.damaged", line=str(error.lineno)) from error
    yield


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _no_doctype(*_: object) -> None:
    raise refused("xlsx.doctype")


def unescaped(text: str) -> str:
    """A text as it is shown: `_x000D_` and its like are characters (22.9.2.19)."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


class _Package:
    """The parts of one archive, by their names without letter case."""

    def __init__(self, archive: ZipTree, limits: Limits) -> None:
        self._archive = archive
        self._limits = limits
        self._paths = {one.path.casefold(): one.path for one in archive.entries()}

    def path(self, part: str) -> str | None:
        """A part as the archive spells it; None when it is not there."""
        return self._paths.get(part.casefold())

    def read(self, part: str, handler: Handler, limit: int) -> None:
        """Tell a handler all of a part. Raises `Refused`."""
        path = self.path(part)
        if path is None:
            raise refused("xlsx.no-part", what=part[:200])
        with self._archive.open(path) as stream:
            for _ in feed(stream, handler, limit):
                continue

    def leads(self, part: str) -> dict[str, tuple[str, str]]:
        """Kind and path of every part that one part leads to, by its id."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        found = _Relations()
        if self.path(rels) is not None:
            self.read(rels, found, self._limits.book_part)
        return {key: (kind, _joined(folder, to)) for key, (kind, to) in found.parts.items()}


def _joined(folder: str, target: str) -> str:
    """A target of a relation as a path of the package."""
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(folder, target))


def read_book(archive: ZipTree, limits: Limits) -> Book:
    """Everything but the sheets. Raises `Refused` when one of these parts cannot be read."""
    package = _Package(archive, limits)
    first = package.leads("").values()
    start = next((part for kind, part in first if kind.endswith(_WORKBOOK)), "xl/workbook.xml")
    book, texts, styles = _Workbook(), _Texts(limits.book_texts), _Styles()
    package.read(start, book, limits.book_part)
    leads = package.leads(start)
    for kind, part in leads.values():
        if package.path(part) is None:
            continue
        if kind.endswith("/sharedStrings"):
            package.read(part, texts, limits.book_sheet)
        elif kind.endswith("/styles"):
            package.read(part, styles, limits.book_part)
    sheets = []
    for name, relation in book.sheets[: limits.book_sheets]:
        kind, part = leads.get(relation, ("", ""))
        path = package.path(part) if kind.endswith(_SHEET) else None
        if path is not None:
            sheets.append(Sheet(name, path))
    return Book(tuple(sheets), texts.texts, styles.days, book.from_1904)


class _Relations:
    """Kind and target of each relation inside the package, by its id."""

    def __init__(self) -> None:
        self.parts: dict[str, tuple[str, str]] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Keep a relation; one that leads outside is not followed."""
        if name == "Relationship" and attributes.get("TargetMode", "").casefold() != "external":
            self.parts[attributes.get("Id", "")] = (
                attributes.get("Type", ""), attributes.get("Target", "")
            )

    def end(self, name: str) -> None:
        """Nothing to do."""

    def text(self, data: str) -> None:
        """Relations hold no text."""


class _Workbook:
    """Names and relations of the sheets, in their order, and where days begin."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.from_1904 = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Keep a sheet, or the first day."""
        if name == "sheet":
            relation = next(
                (value for key, value in attributes.items() if key.rpartition(":")[2] == "id"), ""
            )
            self.sheets.append((attributes.get("name", ""), relation))
        elif name == "workbookPr":
            self.from_1904 = attributes.get("date1904", "0").casefold() in {"1", "true"}

    def end(self, name: str) -> None:
        """Nothing to do."""

    def text(self, data: str) -> None:
        """What a workbook says of itself stands in attributes."""


class _Texts:
    """The shared texts, without the readings that stand above East Asian words."""

    def __init__(self, limit: int) -> None:
        self.texts: list[str] = []
        self._limit = limit
        self._size = 0
        self._parts: list[str] | None = None
        self._open = False
        self._reading = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """A text, a run of it, or a reading begins."""
        del attributes
        if name == "si":
            self._parts = []
        elif name == "rPh":
            self._reading += 1
        elif name == "t":
            self._open = not self._reading

    def end(self, name: str) -> None:
        """A text ends."""
        if name == "si" and self._parts is not None:
            self.texts.append(unescaped("".join(self._parts)))
            self._parts = None
            self._size += _AT_LEAST
        elif name == "rPh":
            self._reading -= 1
        elif name == "t":
            self._open = False

    def text(self, data: str) -> None:
        """Keep it. Raises `Refused` when all texts together are too much."""
        if self._open and self._parts is not None:
            self._parts.append(data)
            self._size += len(data)
        if self._size > self._limit:
            raise refused("xlsx.too-large", limit=str(self._limit >> 20))


class _Styles:
    """For each style of cells, whether its numbers are days."""

    def __init__(self) -> None:
        self.days: list[bool] = []
        self._own: dict[str, bool] = {}
        self._cells = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """A number format, or a style of cells."""
        number = attributes.get("numFmtId", "")
        if name == "numFmt":
            signs = _NOT_SIGNS.sub("", attributes.get("formatCode", "").partition(";")[0])
            self._own[number] = bool(_DAY_SIGNS.search(signs)) and "general" not in signs.lower()
        elif name == "cellXfs":
            self._cells = True
        elif name == "xf" and self._cells:
            built_in = number.isascii() and number.isdigit() and int(number[:4]) in _DAY_NUMBERS
            self.days.append(self._own.get(number, built_in))

    def end(self, name: str) -> None:
        """The styles of cells end."""
        if name == "cellXfs":
            self._cells = False

    def text(self, data: str) -> None:
        """Styles hold no text."""
