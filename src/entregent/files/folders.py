"""Folders and single files on disk: nothing but regular files is opened, no link is followed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO

from entregent.files.base import Paths, Tree, is_dropping, override, safe_path
from entregent.files.errors import Refused, refused
from entregent.files.limits import Limits
from entregent.model.errors import EntregentError
from entregent.model.ports import Entry

_QUIET = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)


def open_regular(path: str | Path, *, follow: bool = False) -> BinaryIO:
    """Open a regular file for reading, never blocking on a pipe. Raises `OSError` or `Refused`."""
    flags = os.O_RDONLY | _QUIET | (0 if follow else _NO_FOLLOW)
    handle = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise refused("files.special")
    return os.fdopen(handle, "rb")


class FolderTree(Tree):
    """A folder and what lies below it, in the order of paths."""

    def __init__(self, path: Path, limits: Limits) -> None:
        super().__init__(path.resolve().name or str(path))
        self._places: dict[str, str] = {}
        sizes: dict[str, int] = {}
        paths = Paths()
        budget = limits.directory
        for place, inside, size in self._walk(path, limits):
            path_inside = safe_path(inside)
            if path_inside is None:
                self._refuse(inside, "files.unsafe-name")
                continue
            if is_dropping(path_inside):
                continue
            own = paths.place(path_inside)
            self._places[own] = place
            sizes[own] = size
            budget -= len(inside)
            if len(sizes) > limits.members or budget < 0:
                params = {"file": self.name, "limit": str(limits.members)}
                raise EntregentError("files.too-many", params=params)
        if not sizes and not self._refused:
            raise EntregentError("files.no-file", params={"file": self.name})
        self._entries = tuple(Entry(own, sizes[own]) for own in sorted(sizes))

    @override
    def entries(self) -> Sequence[Entry]:
        return self._entries

    @override
    def open(self, path: str) -> AbstractContextManager[BinaryIO]:
        return _open_or_refuse(self._places[path])

    @override
    def head(self, path: str, size: int = 65536) -> bytes:
        return _head(self._places[path], size)

    def _walk(self, top: Path, limits: Limits) -> Iterator[tuple[str, str, int]]:
        """Regular files below `top`: where they lie, their path inside, their size."""
        waiting = [(os.fspath(top), "", 0)]
        while waiting:
            folder, inside, depth = waiting.pop()
            if depth > limits.folder_depth:
                self._refuse(inside, "files.too-deep", limit=str(limits.folder_depth))
                continue
            try:
                with os.scandir(folder) as found:
                    items = sorted(found, key=lambda item: item.name)
            except OSError:
                self._refuse(inside or self.name, "files.unreadable-folder")
                continue
            for item in items:
                path = f"{inside}/{item.name}" if inside else item.name
                if item.is_dir(follow_symlinks=False):
                    waiting.append((item.path, path, depth + 1))
                elif (size := self._size_of(item, path)) is not None:
                    yield item.path, path, size

    def _size_of(self, item: os.DirEntry[str], inside: str) -> int | None:
        """The size of a readable regular file; None after saying why it is left aside."""
        try:
            facts = item.stat(follow_symlinks=False)
        except OSError:
            self._refuse(inside, "files.unreadable")
            return None
        if stat.S_ISLNK(facts.st_mode):
            self._refuse(inside, "files.link")
        elif not stat.S_ISREG(facts.st_mode):
            self._refuse(inside, "files.special")
        elif not os.access(item.path, os.R_OK):
            self._refuse(inside, "files.unreadable")
        else:
            return facts.st_size
        return None


class DiskFile(Tree):
    """One file on disk that is no archive."""

    def __init__(self, path: Path, size: int) -> None:
        super().__init__(path.name)
        self._path = os.path.realpath(path)
        self._entry = Entry(safe_path(path.name) or "file", size)

    @override
    def entries(self) -> Sequence[Entry]:
        return (self._entry,)

    @override
    def open(self, path: str) -> AbstractContextManager[BinaryIO]:
        self._known(path)
        return _open_or_refuse(self._path)

    @override
    def head(self, path: str, size: int = 65536) -> bytes:
        self._known(path)
        return _head(self._path, size)

    def _known(self, path: str) -> None:
        if path != self._entry.path:
            raise KeyError(path)


def _open_or_refuse(place: str) -> BinaryIO:
    try:
        return open_regular(place)
    except OSError as error:
        raise refused("files.unreadable") from error


def _head(place: str, size: int) -> bytes:
    try:
        with open_regular(place) as file:
            return file.read(size)
    except (OSError, Refused):
        return b""  # `open` will say what is wrong
