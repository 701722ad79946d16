"""The look at every byte afterwards: whether anything of somebody still stands in a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from entregent.privacy.needles import Needles, Pattern, patterns_of

Reading = Callable[[Path], AbstractContextManager[BinaryIO]]
"""Opens a file to be read: one that is open as a database too is not closed before its time."""
_CHUNK = 1 << 24
_AROUND = 256
"""Bytes looked at around what was found, and kept from one chunk to the next."""


@dataclass(slots=True)
class Looked:
    """What was looked through; `found` holds paths inside the folder and how often each."""

    files: int = 0
    size: int = 0
    patterns: int = 0
    found: dict[str, int] = field(default_factory=dict)


def _plainly(path: Path) -> BinaryIO:
    return path.open("rb")


def look(folder: Path, needles: Needles, reading: Reading = _plainly) -> Looked:
    """Look for every way of writing them in every file of a folder. Raises `OSError`.

    A file whose own name holds one counts as found.
    """
    patterns = patterns_of(needles)
    looked = Looked(patterns=len(patterns))
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        name = path.relative_to(folder).as_posix()
        try:
            size, hits = path.stat().st_size, _in_file(reading, path, patterns, needles)
        except FileNotFoundError:  # what stands beside a database goes with its last connection
            continue
        looked.files += 1
        looked.size += size
        if hits := hits + len(needles.find(name)):
            looked.found[name] = hits
    return looked


def _in_file(
    reading: Reading, path: Path, patterns: Sequence[Pattern], needles: Needles
) -> int:
    hits = 0
    with reading(path) as stream:
        kept = b""
        while more := stream.read(_CHUNK):
            data = kept + more
            hits += _in_chunk(data, patterns, needles)
            kept = data[-_AROUND:]
    return hits


def _in_chunk(data: bytes, patterns: Sequence[Pattern], needles: Needles) -> int:
    low = data.lower()
    hits = 0
    for pattern in patterns:
        where = low if pattern.lower else data
        size = len(pattern.data)
        at = where.find(pattern.data)
        while at >= 0:
            hits += not pattern.judged or _is_meant(data, at, at + size, needles)
            at = where.find(pattern.data, at + size)
    return hits


def _is_meant(data: bytes, start: int, end: int, needles: Needles) -> bool:
    """Whether what stands here is theirs, and not a part of somebody else's address or number."""
    before = data[max(0, start - _AROUND) : start].decode("utf-8", "replace")
    found = data[start:end].decode("utf-8", "replace")
    after = data[end : end + _AROUND].decode("utf-8", "replace")
    left, right = len(before), len(before) + len(found)
    return any(
        first < right and last > left for first, last in needles.find(before + found + after)
    )
