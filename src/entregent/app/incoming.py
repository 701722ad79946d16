"""Files handed over through a page: where each goes, how much may come, and how it is taken in.

The name a file bears elsewhere is never a path here. What a source needs of it (the words an
archive is known by, the ending) is kept in a name of our own making, in a private folder of the
job.
"""

from __future__ import annotations

import os
import shutil
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from entregent.app.private import private_folder
from entregent.model.errors import EntregentError

MOST_FILES = 2_000
MOST_BYTES = 50 * 1024**3
ROOM_LEFT = 200_000_000
"""Bytes that stay free on the disk whatever is handed over."""
_DEEPEST = 8
_LONGEST = 120
"""Bytes of a name of our making."""
_KEPT = frozenset(" ._-()+@,&'")
_DEVICES = frozenset({
    "con", "prn", "aux", "nul", *(f"{kind}{n}" for kind in ("com", "lpt") for n in range(10)),
})


@dataclass(frozen=True, slots=True)
class Offered:
    """A file to be handed over: its name (with `/` when it came in a folder), its bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where an offered file goes: parts of a path of our making, below the job's `files`."""

    parts: tuple[str, ...]
    size: int


def safe_name(name: str) -> str:
    """A file name of our making that still tells what the file is."""
    plain = unicodedata.normalize("NFC", name)
    kept = "".join(c if c.isalnum() or c in _KEPT else "_" for c in plain).strip(" .")
    stem, dot, ending = kept.rpartition(".")
    if not dot:
        stem, ending = kept, ""
    while len(f"{stem}.{ending}".encode()) > _LONGEST:
        stem, ending = (stem[:-1], ending) if stem else (stem, ending[:-1])
    whole = f"{stem.rstrip(' .')}.{ending}" if ending else stem.rstrip(" .")
    if not whole.strip("._ "):
        return "_"
    return f"_{whole}" if whole.partition(".")[0].strip().casefold() in _DEVICES else whole


def places(offered: Sequence[Offered]) -> list[Place]:
    """A place for each file: loose ones in a numbered folder each, a folder's together.

    Raises `EntregentError` (exit code 2) for nothing, for too many or too much.
    """
    if not 0 < len(offered) <= MOST_FILES:
        raise EntregentError("jobs.files", exit_code=2, params={"what": str(MOST_FILES)})
    if any(one.size < 0 for one in offered) or sum(one.size for one in offered) > MOST_BYTES:
        raise EntregentError("jobs.too-much", exit_code=2, params={"what": "50"})
    found: list[Place] = []
    taken: set[str] = set()
    folders: set[str] = set()
    tops: dict[str, str] = {}
    for one in offered:
        words = [word for word in one.name.replace("\\", "/").split("/") if word][-_DEEPEST:]
        names = [safe_name(word) for word in words] or ["_"]
        if len(names) == 1:
            number = str(len(tops) + 1)
            tops[f"\0{number}"] = number
        else:
            number = tops.setdefault(words[0], str(len(tops) + 1))
        if folders & {_key(number, names)} or taken & _above(number, names):
            number = str(len(tops) + 1)  # a file here and a folder there bear one name
            tops[f"\0{number}"] = number
        parts = (number, *_unique(names, number, taken))
        folders |= _above(number, parts[1:])
        found.append(Place(parts, one.size))
    return found


def _key(number: str, names: Sequence[str]) -> str:
    """A place as systems compare it."""
    return "/".join((number, *names)).casefold()


def _above(number: str, names: Sequence[str]) -> set[str]:
    """The folders above a place."""
    return {_key(number, names[:at]) for at in range(1, len(names))}


def _unique(names: Sequence[str], number: str, taken: set[str]) -> tuple[str, ...]:
    """The same names, the last one changed until no system takes two paths for one."""
    *folders, last = names
    count = 1
    shown = last
    while (key := _key(number, (*folders, shown))) in taken:
        count += 1
        stem, dot, ending = last.rpartition(".")
        shown = f"{stem}-{count}.{ending}" if dot and stem else f"{last}-{count}"
    taken.add(key)
    return (*folders, shown)


def require_room(folder: Path, size: int) -> None:
    """Raise `EntregentError` (exit code 5) unless so many bytes fit on the disk of `folder`."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    if free - ROOM_LEFT < size:
        params = {"size": megabytes(size), "free": megabytes(free)}
        raise EntregentError("jobs.no-room", exit_code=5, params=params)


def megabytes(size: int) -> str:
    """A size in whole megabytes, at least 1."""
    return str(max(1, size // 1_000_000))


class Receiver:
    """One file being taken in: written beside its place, moved there when it is whole."""

    def __init__(self, target: Path, size: int) -> None:
        """Begin. Raises `EntregentError` when the disk refuses."""
        self._target = target
        self._part = target.with_name(f".{target.name}.part"[-255:])
        self._left = size
        try:
            private_folder(target.parent)
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            self._stream: BinaryIO = os.fdopen(os.open(self._part, flags, 0o600), "wb")
        except OSError as error:
            raise _refused(error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stream.close()
        self._part.unlink(missing_ok=True)

    def write(self, body: bytes) -> None:
        """Take in some bytes. Raises `EntregentError` beyond the size told, or for the disk."""
        self._left -= len(body)
        if self._left < 0:
            raise EntregentError("jobs.longer", exit_code=2)
        try:
            self._stream.write(body)
        except OSError as error:
            raise _refused(error) from error

    def end(self) -> None:
        """The file is whole. Raises `EntregentError` when bytes are missing."""
        if self._left:
            raise EntregentError("jobs.shorter", exit_code=2)
        try:
            self._stream.close()
            self._part.replace(self._target)
        except OSError as error:
            raise _refused(error) from error


def _refused(error: OSError) -> EntregentError:
    params = {"why": error.strerror or ""}
    return EntregentError("jobs.disk", exit_code=5, params=params)
