"""A folder, an archive or one file, whatever somebody hands over, as one `FileTree`."""

from __future__ import annotations

import io
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO

from entregent.files.base import Tree, below_top, override
from entregent.files.errors import Refused
from entregent.files.folders import DiskFile, FolderTree, open_regular
from entregent.files.gzips import GzipBytes, PlainBytes
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.tars import GzipFile, TarTree, starts_tar
from entregent.files.workbooks import MARK, BookTree, is_workbook
from entregent.files.zips import ZipTree
from entregent.model.errors import EntregentError
from entregent.model.ports import Entry

__all__ = ["SingleFile", "Tree", "below_top", "open_tree"]

_PACKED = {
    b"7z\xbc\xaf\x27\x1c": "7z",
    b"Rar!\x1a\x07": "RAR",
    b"BZh": "bzip2",
    b"\xfd7zXZ\x00": "xz",
    b"\x28\xb5\x2f\xfd": "zstd",
}


def open_tree(path: Path, limits: Limits = DEFAULT_LIMITS) -> Tree:
    """Open what lies at a path as one tree, to be closed when done (it is a context manager).

    The kind is told by content, never by name alone. Raises `EntregentError` (exit code 4, codes
    `files.*` and `zip.*`) when nothing of it can be read: absent, unreadable, empty, cut, forged.
    """
    params = {"file": path.name or str(path)}
    try:
        if path.is_dir():
            return FolderTree(path, limits)
        file = open_regular(path, follow=True)
    except FileNotFoundError as error:
        raise EntregentError("files.missing", params=params) from error
    except Refused as error:
        raise EntregentError("files.special-whole", params=params) from error
    except OSError as error:
        raise EntregentError("files.unreadable-whole", params=params) from error
    try:
        tree = _by_content(path, file, limits)
    except BaseException:
        file.close()
        raise
    if isinstance(tree, DiskFile):
        file.close()
    return tree


def _by_content(path: Path, file: BinaryIO, limits: Limits) -> Tree:
    head = file.read(1024)
    name = path.name
    if not head:
        raise EntregentError("files.empty", params={"file": name})
    if head.startswith(b"PK") or name.casefold().endswith(".zip"):
        return _archive(name, file, limits)
    for magic, kind in _PACKED.items():
        if head.startswith(magic):
            raise EntregentError("files.packed", params={"file": name, "kind": kind})
    if head.startswith(b"\x1f\x8b"):
        content = GzipBytes(file, name, limits)
        if starts_tar(content.read_at(0, 512)):
            return TarTree(name, file, content, limits)
        return GzipFile(name, file, content)
    if starts_tar(head):
        return TarTree(name, file, PlainBytes(file), limits)
    return DiskFile(path, file.seek(0, io.SEEK_END))


def _archive(name: str, file: BinaryIO, limits: Limits) -> Tree:
    """A ZIP archive, or the workbook it is; any other office document is no archive of files."""
    archive = ZipTree(name, file, limits)
    if all(entry.path != MARK for entry in archive.entries()):
        return archive
    if is_workbook(archive):
        return BookTree(name, archive, limits)
    raise EntregentError("files.office", params={"file": name})


class SingleFile(Tree):
    """One file held in memory."""

    def __init__(self, name: str, data: bytes) -> None:
        super().__init__(name)
        self._data = data
        self._entry = Entry(name, len(data))

    @override
    def entries(self) -> Sequence[Entry]:
        return (self._entry,)

    @override
    def open(self, path: str) -> AbstractContextManager[BinaryIO]:
        self._known(path)
        return io.BytesIO(self._data)

    @override
    def head(self, path: str, size: int = 65536) -> bytes:
        self._known(path)
        return self._data[:size]

    def _known(self, path: str) -> None:
        if path != self._entry.path:
            raise KeyError(path)
