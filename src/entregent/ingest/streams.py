"""A tree that counts what is read from it, and the digest of what a source claims."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from hashlib import blake2b
from typing import TYPE_CHECKING, BinaryIO, cast

from entregent.files.base import Tree, below_top
from entregent.files.errors import Refused
from entregent.ingest.recognise import Unit
from entregent.model.ids import KEY_BYTES
from entregent.model.ports import Entry
from entregent.model.records import Rejected

if TYPE_CHECKING:
    from typing_extensions import override  # part of `typing` from Python 3.12 on
else:
    from entregent.files.base import override

_CHUNK = 1 << 18


class _Counting(io.RawIOBase):
    """A raw stream that tells how many bytes have passed."""

    def __init__(self, stream: BinaryIO, tell: Callable[[int], None]) -> None:
        super().__init__()
        self._stream = stream
        self._tell = tell

    @override
    def readable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return self._stream.seekable()

    @override
    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self._stream.seek(offset, whence)

    @override
    def tell(self) -> int:
        return self._stream.tell()

    @override
    def readinto(self, buffer: object, /) -> int:
        data = self._stream.read(len(cast("memoryview", buffer)))
        cast("memoryview", buffer)[: len(data)] = data
        self._tell(len(data))
        return len(data)


class CountedTree:
    """A `FileTree` over another one; `done` grows with the bytes that are read."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self.done = 0

    @property
    def name(self) -> str:
        """The name of what was given."""
        return self._tree.name

    def entries(self) -> Sequence[Entry]:
        """All readable files, by path."""
        return self._tree.entries()

    def open(self, path: str) -> AbstractContextManager[BinaryIO]:
        """A stream over one file; raises as the tree does."""
        return self._opened(path)

    def head(self, path: str, size: int = 65536) -> bytes:
        """The first bytes of one file."""
        return self._tree.head(path, size)

    def refused(self) -> Sequence[Rejected]:
        """Members that may not be read."""
        return self._tree.refused()

    @contextmanager
    def _opened(self, path: str) -> Iterator[BinaryIO]:
        with self._tree.open(path) as stream:
            yield cast("BinaryIO", io.BufferedReader(_Counting(stream, self._count), _CHUNK))

    def _count(self, size: int) -> None:
        self.done += size


def digest_of_unit(unit: Unit, tell: Callable[[int], None]) -> bytes:
    """16 bytes that stand for the claimed files: their paths below one common folder, and contents.

    Equal for a folder and its archive, packed in any order; a single file may be renamed. `tell`
    hears how many bytes were read.
    """
    body = blake2b(digest_size=KEY_BYTES)
    paths = sorted(unit.claimed.paths)
    start = below_top(paths) if len(paths) > 1 else 0
    for path in paths:
        name = path[start:].encode("utf-8", "surrogatepass") if len(paths) > 1 else b""
        body.update(len(name).to_bytes(8, "big") + name)
        inner = blake2b(digest_size=KEY_BYTES)
        try:
            with unit.tree.open(path) as stream:
                while chunk := stream.read(_CHUNK):
                    inner.update(chunk)
                    tell(len(chunk))
        except Refused as refusal:
            inner.update(b"\x00refused " + refusal.reason.code.encode())
        body.update(inner.digest())
    return body.digest()
