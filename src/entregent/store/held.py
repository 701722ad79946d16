"""Which files this process has open through SQLite, so that nobody here opens them otherwise.

POSIX locks belong to a process: closing any descriptor of a file lets go of all locks that the
process holds on it, those of SQLite too ("How To Corrupt An SQLite Database File", 2.2). A server
that looked at the header of its own open file lost its locks in every thread; another program
then took itself for the last one, removed the WAL, and the file was torn. Seen on 25 November 2026
with six threads of pages beside imports and rebuilds: within seconds.

    with gate:                     nobody else opens meanwhile
        if not is_held(path):      only then may the bytes be looked at
            ...
        let_go = hold(path)        before SQLite opens it; `let_go()` after it is closed
    with reading(path) as stream:  any file, this one too: closed when no lock goes with it
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import BinaryIO

gate = RLock()
"""Held while a file is looked at and opened."""
_Name = tuple[int, int]
_held: Counter[_Name] = Counter()
_later: dict[_Name, list[BinaryIO]] = {}
"""Streams that were read while a connection was open: closed after the last one."""
_BESIDE = ("-wal", "-shm", "-journal")


def is_held(path: Path) -> bool:
    """Whether a connection of this process has this file open; False for one that is not there."""
    with gate:
        return _held[_name(path)] > 0


def hold(path: Path) -> Callable[[], None]:
    """Note that a connection is about to open this file; what is given back ends it, once."""
    name, let = _name(path), [True]
    with gate:
        _held[name] += 1

    def let_go() -> None:
        with gate:
            if let and let.pop():
                _held[name] -= 1
                if not _held[name]:
                    del _held[name]
                    for stream in _later.pop(name, ()):
                        stream.close()

    return let_go


@contextmanager
def reading(path: Path) -> Iterator[BinaryIO]:
    """A file to be read. One of an open database is closed when its last connection is."""
    stream = path.open("rb")
    try:
        yield stream
    finally:
        base = path
        for ending in _BESIDE:
            base = base.with_name(base.name.removesuffix(ending))
        with gate:
            name = _name(base)
            if _held[name] > 0:
                _later.setdefault(name, []).append(stream)
            else:
                stream.close()


def _name(path: Path) -> _Name:
    """The file itself, whatever it is called."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_dev, found.st_ino
