"""What every kind of tree shares: safe paths, distinct paths, droppings, and the open handle."""

from __future__ import annotations

import io
import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import BinaryIO, Self

from entregent.model.overriding import override
from entregent.model.ports import Entry
from entregent.model.records import Noticed, Reason, Rejected

__all__ = [
    "Paths", "Tree", "below_top", "buffered", "is_archive_name", "is_dropping", "override",
    "safe_path", "shown",
]

SHOWN_NAME = 200
"""Characters of a hostile name that messages show."""

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_DRIVE = re.compile(r"[A-Za-z]:")
_DROPPINGS = frozenset({".ds_store", "thumbs.db", "desktop.ini", "icon\ufffd", ".localized"})
_ARCHIVES = (".zip", ".tgz", ".tar.gz", ".tar", ".7z", ".rar", ".tar.bz2", ".tar.xz")


class Tree(ABC):
    """A `FileTree` that must be closed: `with open_tree(path) as tree`."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._refused: list[Rejected] = []
        self._noticed: list[Noticed] = []

    @property
    def name(self) -> str:
        """The base name of what was given."""
        return self._name

    @abstractmethod
    def entries(self) -> Sequence[Entry]:
        """All readable files, by path."""

    @abstractmethod
    def open(self, path: str) -> AbstractContextManager[BinaryIO]:
        """A stream over one file, checked as a whole before its first byte is given.

        Raises `Refused` when the file may not be read, `KeyError` for a path that is no entry.
        """

    @abstractmethod
    def head(self, path: str, size: int = 65536) -> bytes:
        """The first bytes of one file; empty when not even they can be read."""

    def refused(self) -> Sequence[Rejected]:
        """Members that may not be read, each with its reason."""
        return tuple(self._refused)

    def noticed(self) -> Sequence[Noticed]:
        """What is worth saying about members that are read all the same (doubled names)."""
        return tuple(self._noticed)

    def close(self) -> None:
        """Give the file handle back; streams still open become unusable."""
        return  # nothing is held by default

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _refuse(self, name: str, code: str, **params: str) -> None:
        self._refused.append(
            Rejected(path=shown(name), place="", reason=Reason(code=code, params=params))
        )


class Paths:
    """Gives every member a path of its own: a second `a.csv` becomes `duplicate-2/a.csv`.

    The base name is kept, so that sources know the second file as they know the first.
    """

    def __init__(self) -> None:
        self._times: dict[str, int] = {}

    def place(self, path: str) -> str:
        """The path under which this member is read, different from all given before."""
        times = self._times.get(path)
        if times is None:
            self._times[path] = 1
            return path
        while True:
            times += 1
            other = f"duplicate-{times}/{path}"
            if other not in self._times:
                self._times[path] = times
                self._times[other] = 1
                return other


def safe_path(name: str) -> str | None:
    """The relative NFC path a member name stands for, None when it is not safe.

    Not safe: absolute, a drive, a backslash, a NUL, any `..`, nothing at all. Nothing is ever
    written under these paths; they name members in messages and lead back to them.
    """
    if "\0" in name or "\\" in name or name.startswith("/") or _DRIVE.match(name):
        return None
    parts = [part for part in name.split("/") if part not in ("", ".")]
    if not parts or ".." in parts:
        return None
    return unicodedata.normalize("NFC", _CONTROLS.sub("\ufffd", "/".join(parts)))


def shown(name: str) -> str:
    """A member name as messages may show it: one line, no control character, not too long."""
    text = _CONTROLS.sub("\ufffd", name)
    return text if len(text) <= SHOWN_NAME else text[: SHOWN_NAME - 1] + "…"


def is_dropping(path: str) -> bool:
    """Whether a file is left there by an operating system and says nothing."""
    parts = path.split("/")
    base = parts[-1]
    return "__MACOSX" in parts[:-1] or base.startswith("._") or base.casefold() in _DROPPINGS


def is_archive_name(path: str) -> bool:
    """Whether a member is by its name an archive inside the archive."""
    return path.casefold().endswith(_ARCHIVES)


def below_top(paths: Sequence[str]) -> int:
    """How many characters of every path are one common top folder (with its `/`), 0 for none."""
    if not paths:
        return 0
    top, slash, _ = paths[0].partition("/")
    prefix = top + slash
    return len(prefix) if slash and all(path.startswith(prefix) for path in paths) else 0


def buffered(raw: io.RawIOBase) -> io.BufferedReader:
    """A buffered reader over a raw stream."""
    return io.BufferedReader(raw, 1 << 16)
