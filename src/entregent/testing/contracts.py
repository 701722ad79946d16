"""The laws every source and every practice obeys, built in or not: call them from your own tests.

    from entregent.testing import contracts
    contracts.check_source(MY_SOURCE, {"export.csv": data}, reading=Reading(today=date(2026, 11,
    24)))

Each function raises `AssertionError` with words about the law that was broken.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from entregent.files.errors import Refused
from entregent.files.tree import SingleFile, open_tree
from entregent.model.errors import EntregentError
from entregent.model.ports import FileTree, Reading, Recognition, Source
from entregent.model.records import (
    Ignored,
    Moment,
    Noticed,
    Rejected,
    Said,
    Yield,
    canonical,
    decode,
)

Sample = Mapping[str, bytes]
"""What somebody hands over: relative paths and their bytes. One path stands for one single file."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything a source made of a tree."""

    said: tuple[Said, ...]
    rejected: tuple[Rejected, ...]
    noticed: tuple[Noticed, ...]
    ignored: tuple[Ignored, ...]

    @property
    def keys(self) -> frozenset[str]:
        """The keys of all that was said."""
        return frozenset(item.key for item in self.said)


def outcome(source: Source, tree: FileTree, reading: Reading) -> Outcome:
    """Recognise and read a tree. Raises `AssertionError` when the source declines it."""
    claimed = source.recognise(tree)
    assert claimed is not None, f"{source.info.name} declines what it should read: {tree.name}"
    return _sorted_out(source.read(tree, claimed, reading))


def check_source(source: Source, sample: Sample, reading: Reading) -> Outcome:
    """All laws on one sample. Returns what was read, for further looks."""
    with _given(sample) as tree:
        claimed = source.recognise(tree)
        assert claimed is not None, f"{source.info.name} declines its own sample"
        assert 0 < claimed.confidence <= 100, "a confidence is 1 to 100"
        first = _sorted_out(source.read(tree, claimed, reading))
        again = _sorted_out(source.read(tree, claimed, reading))
        assert first == again, "reading twice gives another result"
        _check_places(tree, claimed, first)
    _check_bodies(first)
    _check_moments(first)
    _check_rezipped(source, sample, reading, first)
    return first


def check_damage(source: Source, name: str, data: bytes, reading: Reading, steps: int = 40) -> None:
    """Cut and flipped bytes never raise anything but `Refused` and `EntregentError`."""
    stride = max(1, len(data) // steps)
    for at in range(0, len(data), stride):
        for damaged in (data[:at], data[:at] + bytes([data[at] ^ 0xA5]) + data[at + 1:]):
            try:
                tree = SingleFile(name, damaged)
                claimed = source.recognise(tree)
                if claimed is not None:
                    for item in source.read(tree, claimed, reading):
                        assert isinstance(item, Said | Rejected | Noticed | Ignored)
            except (Refused, EntregentError):
                continue


def check_declines(source: Source, own: int, tree: FileTree) -> None:
    """A source declines what belongs to another, or ranks it below the owner's confidence."""
    claimed = source.recognise(tree)
    confidence = 0 if claimed is None else claimed.confidence
    assert confidence < own, f"{source.info.name} claims {tree.name} with {confidence}"


@contextmanager
def _given(sample: Sample) -> Iterator[FileTree]:
    if len(sample) == 1:
        (name, data), = sample.items()
        yield SingleFile(name, data)
        return
    with TemporaryDirectory() as folder:
        for path, data in sample.items():
            place = Path(folder, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        with open_tree(Path(folder)) as tree:
            yield tree


def _sorted_out(items: Iterator[Yield]) -> Outcome:
    piles: dict[type, list[Any]] = {Said: [], Rejected: [], Noticed: [], Ignored: []}
    for item in items:
        piles[type(item)].append(item)
    return Outcome(*(tuple(piles[kind]) for kind in (Said, Rejected, Noticed, Ignored)))


def _check_places(tree: FileTree, claimed: Recognition, read: Outcome) -> None:
    paths = {entry.path for entry in tree.entries()}
    assert set(claimed.paths) <= paths, "a source claims a path that is not there"
    for said in read.said:
        assert said.path in paths, f"{said.path} is not a file of the tree"
        assert said.place, "every statement leads back to its place"
    for rejected in read.rejected:
        assert rejected.place, "every refusal names its place"
        assert len(rejected.raw) <= 2000, "what was refused is kept short"


def _check_bodies(read: Outcome) -> None:
    for said in read.said:
        assert len(said.key) == 32, "a key is 32 hexadecimal digits"
        body = canonical(said.record)
        assert decode(body) == said.record, "a record is what its canonical JSON says"


def _check_moments(read: Outcome) -> None:
    for said in read.said:
        moment = getattr(said.record, "at", None)
        if isinstance(moment, Moment):
            assert moment.zone in {"utc", "offset", "named", "floating"}
            assert moment.precision in {"second", "minute", "day", "month", "year"}


def _check_rezipped(source: Source, sample: Sample, reading: Reading, first: Outcome) -> None:
    """The same files in an archive, in the other order, give equal keys."""
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(sample, reverse=True):
            archive.writestr(path, sample[path])
    with TemporaryDirectory() as folder:
        place = Path(folder, "again.zip")
        place.write_bytes(body.getvalue())
        with open_tree(place) as tree:
            assert outcome(source, tree, reading).keys == first.keys, "re-zipped, other keys"
