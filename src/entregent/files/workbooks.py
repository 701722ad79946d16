"""A workbook (XLSX) as a tree: each sheet is a table in text, for whoever reads tables.

    BookTree("people.xlsx", archive, limits)   entries: "Sheet1.csv", "Sheet2.csv"

The archive below is read with the limits of every archive. Empty sheets are left out; one that
cannot be read at all is refused, the others are kept.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import BinaryIO

from entregent.files.base import Paths, Tree, buffered, override, safe_path
from entregent.files.errors import Refused
from entregent.files.limits import Limits
from entregent.files.xlsx_parts import Book, read_book
from entregent.files.xlsx_rows import lines
from entregent.files.zips import ZipTree
from entregent.model.errors import EntregentError
from entregent.model.ports import Entry

_HEAD = 1 << 16
MARK = "[Content_Types].xml"
"""What every package of office documents holds (ECMA-376 part 2, 10.1.2.2)."""


def is_workbook(archive: ZipTree) -> bool:
    """Whether an office document is a workbook in XML."""
    return any(
        entry.path.casefold().endswith("workbook.xml") for entry in archive.entries()
    )


class BookTree(Tree):
    """An open workbook."""

    def __init__(self, name: str, archive: ZipTree, limits: Limits) -> None:
        """Find the sheets. Raises `EntregentError` when none can be read."""
        super().__init__(name)
        self._archive = archive
        self._limits = limits
        try:
            self._book: Book = read_book(archive, limits)
        except Refused as error:
            raise EntregentError(
                f"{error.reason.code}-whole" if error.reason.code.startswith("xlsx.")
                else error.reason.code,
                params={"file": name, **error.reason.params},
            ) from error
        self._parts: dict[str, str] = {}
        self._heads: dict[str, bytes] = {}
        self._find_sheets()
        sizes = {entry.path: entry.size for entry in archive.entries()}
        self._entries = tuple(
            Entry(path, sizes[part]) for path, part in sorted(self._parts.items())
        )
        if not self._entries and not self._refused:
            raise EntregentError("xlsx.empty-whole", params={"file": name})

    @override
    def entries(self) -> Sequence[Entry]:
        return self._entries

    @override
    def open(self, path: str) -> AbstractContextManager[BinaryIO]:
        return buffered(_Sheet(self._archive, self._parts[path], self._book, self._limits))

    @override
    def head(self, path: str, size: int = 65536) -> bytes:
        held = self._heads[path]
        if size <= len(held) or len(held) < _HEAD:
            return held[:size]
        return self._look(self._parts[path], size)[0]

    @override
    def close(self) -> None:
        self._archive.close()

    def _find_sheets(self) -> None:
        places = Paths()
        for sheet in self._book.sheets:
            shown = safe_path(f"{sheet.name.replace('/', '_')}.csv") or "sheet.csv"
            head, refusal = self._look(sheet.part, _HEAD)
            if head:
                path = places.place(shown)
                self._parts[path], self._heads[path] = sheet.part, head
            elif refusal is not None:
                self._refuse(shown, refusal.reason.code, **refusal.reason.params)

    def _look(self, part: str, size: int) -> tuple[bytes, Refused | None]:
        """The first bytes of a sheet as text, and why there are no more when it breaks off."""
        got = bytearray()
        try:
            with _Sheet(self._archive, part, self._book, self._limits) as stream:
                while len(got) < size and (more := stream.read(size - len(got))):
                    got += more
        except Refused as error:
            return bytes(got), error
        return bytes(got), None


class _Sheet(io.RawIOBase):
    """The text of one sheet as a raw stream."""

    def __init__(self, archive: ZipTree, part: str, book: Book, limits: Limits) -> None:
        super().__init__()
        self._ahead = b""
        self._lines = self._read(archive, part, book, limits)

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._ahead:
            more = next(self._lines, None)
            if more is None:
                return 0
            self._ahead = more
        taken = self._ahead[: len(buffer)]
        self._ahead = self._ahead[len(taken) :]
        buffer[: len(taken)] = taken
        return len(taken)

    def _read(
        self, archive: ZipTree, part: str, book: Book, limits: Limits
    ) -> Iterator[bytes]:
        with archive.open(part) as stream:
            yield from lines(stream, book, limits)
