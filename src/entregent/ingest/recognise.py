"""From paths to what can be read: trees, and for each file of a tree the one source that reads it.

    with recognise(paths, sources, as_source="", limits=...) as found: ...

A folder is one tree; each archive inside it is a tree of its own. For each file the surest source
wins. Two equally sure sources: the file is refused with both names, `as_source` decides.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from entregent.files.base import Tree
from entregent.files.errors import Refused
from entregent.files.json_items import items
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.sniff import text_kind
from entregent.files.tree import open_tree
from entregent.ingest.report import FileReport, Remark, What
from entregent.model.errors import EntregentError
from entregent.model.ports import Recognition, Source
from entregent.model.records import Reason

_ARCHIVES = (".zip", ".tgz", ".tar.gz", ".tar", ".gz")


@dataclass(frozen=True, slots=True)
class Unit:
    """What one source reads of one tree."""

    tree: Tree
    source: Source
    claimed: Recognition
    shown: str
    """The path that was given, or the archive inside it, as messages show it."""

    @property
    def size(self) -> int:
        """Bytes of the claimed files."""
        wanted = set(self.claimed.paths)
        return sum(entry.size for entry in self.tree.entries() if entry.path in wanted)


@dataclass(slots=True)
class Recognised:
    """Everything that was handed over: what will be read, and what is said about the rest."""

    units: list[Unit] = field(default_factory=list)
    reports: list[FileReport] = field(default_factory=list)
    _open: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.close()

    def take(self, tree: Tree) -> None:
        """Close this tree with the others."""
        self._open.enter_context(tree)


def recognise(
    paths: Sequence[Path],
    sources: Mapping[str, Source],
    *,
    as_source: str = "",
    limits: Limits = DEFAULT_LIMITS,
) -> Recognised:
    """Open every path and find who reads what. Never raises for what a file holds.

    Raises `EntregentError` (exit code 2) `ingest.no-such-source`.
    """
    found = Recognised()
    wanted = _wanted(sources, as_source)
    try:
        for path in paths:
            for shown, place in _places(path):
                _recognise_one(found, shown, place, wanted, limits)
    except BaseException:
        found._open.close()  # noqa: SLF001 - its own module
        raise
    return found


def _wanted(sources: Mapping[str, Source], as_source: str) -> Mapping[str, Source]:
    if not as_source:
        return sources
    if as_source not in sources:
        params = {"what": as_source, "names": ", ".join(sorted(sources))}
        raise EntregentError("ingest.no-such-source", exit_code=2, params=params)
    return {as_source: sources[as_source]}


def _recognise_one(
    found: Recognised, shown: str, place: Path, sources: Mapping[str, Source], limits: Limits
) -> None:
    try:
        tree = open_tree(place, limits)
    except EntregentError as error:
        report = FileReport(shown)
        report.add(Remark("rejected", shown, "", Reason(code=error.code, params=error.params)))
        found.reports.append(report)
        return
    found.take(tree)
    recognise_tree(found, tree, shown, sources)


def recognise_tree(
    found: Recognised, tree: Tree, shown: str, sources: Mapping[str, Source]
) -> None:
    """Find who reads what of one open tree."""
    report = FileReport(shown)
    nested = {path for path, _ in _nested(tree)} if Path(shown).is_dir() else set()
    claims, disputed = _claims(tree, sources)
    for name, claimed in claims.items():
        found.units.append(Unit(tree, sources[name], claimed, shown))
    for path, names in disputed.items():
        reason = Reason(code="ingest.disputed", params={"file": path, "names": ", ".join(names)})
        report.add(Remark("rejected", path, "", reason))
    for refusal in tree.refused():
        report.add(Remark("rejected", refusal.path, refusal.place, refusal.reason, refusal.raw))
    for notice in tree.noticed():
        report.add(Remark("noticed", notice.path, notice.place, notice.reason))
    taken = {path for claimed in claims.values() for path in claimed.paths} | set(disputed)
    _leave_aside(report, tree, taken | nested, has_claims=bool(claims))
    if report.remarks:
        found.reports.append(report)


_OFFICE = (".xlsx", ".xlsm", ".xls", ".ods", ".numbers", ".docx", ".odt")
"""Names of office documents: whoever gives one hears how to make a table of it."""


def _leave_aside(report: FileReport, tree: Tree, taken: set[str], *, has_claims: bool) -> None:
    """Say which files nobody reads. When nobody reads anything, that is a refusal."""
    unknown = [entry.path for entry in tree.entries() if entry.path not in taken]
    what: What = "ignored" if has_claims or taken else "rejected"
    code = "ingest.unknown" if what == "ignored" else "ingest.unrecognised"
    for path in unknown:
        why = "json.deep-whole" if what == "rejected" and _is_bottomless(tree, path) else code
        if path.lower().endswith(_OFFICE):
            why = "files.office"
        report.add(Remark(what, path, "", Reason(code=why, params={"file": path})))


def _is_bottomless(tree: Tree, path: str) -> bool:
    """Whether a file begins with values nested deeper than anything can read."""
    head = tree.head(path)
    if text_kind(head) != "json":
        return False
    try:
        for _ in items(io.BytesIO(head), DEFAULT_LIMITS):
            continue
    except Refused as refusal:
        return refusal.reason.code == "json.deep"
    return False


def _claims(
    tree: Tree, sources: Mapping[str, Source]
) -> tuple[dict[str, Recognition], dict[str, list[str]]]:
    """For each source what it reads, and the paths that two equally sure ones claim."""
    offers = {
        name: offer
        for name, source in sorted(sources.items())
        if (offer := source.recognise(tree)) is not None and offer.paths
    }
    best: dict[str, list[str]] = {}
    for name, offer in offers.items():
        for path in offer.paths:
            rivals = best.get(path, [])
            known = offers[rivals[0]].confidence if rivals else -1
            if offer.confidence > known:
                best[path] = [name]
            elif offer.confidence == known:
                rivals.append(name)
    claims: dict[str, Recognition] = {}
    for name, offer in offers.items():
        won = tuple(path for path in offer.paths if best[path] == [name])
        if won:
            claims[name] = replace(offer, paths=won)
    return claims, {path: names for path, names in best.items() if len(names) > 1}


def _places(path: Path) -> Iterator[tuple[str, Path]]:
    """What was given, then every archive inside it when it is a folder."""
    yield str(path), path
    if path.is_dir():
        try:
            with open_tree(path) as tree:
                inside = list(_nested(tree))
        except (EntregentError, Refused):
            return  # opening it again says why
        for name, _ in inside:
            place = path / name
            if place.is_file():
                yield str(place), place


def _nested(tree: Tree) -> Iterable[tuple[str, int]]:
    """Archives among the files of a folder."""
    return [
        (entry.path, entry.size)
        for entry in tree.entries()
        if entry.path.casefold().endswith(_ARCHIVES)
    ]
