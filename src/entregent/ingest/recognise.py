"""From paths to what can be read: trees, and for each file of a tree the one source that reads it.

    with recognise(paths, sources, as_source="", limits=...) as found: ...

A folder is one tree; each archive inside it is a tree of its own. For each file the surest source
wins. Two equally sure sources: the file is refused with both names, `as_source` or `prefer`
decides. What waits for the owner's word is in `asked` and `disputed`; what nobody reads is said,
calmly when something else in the same folder is read.
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
from entregent.files.parts import gaps
from entregent.files.sniff import text_kind
from entregent.files.tree import open_tree
from entregent.ingest.aside import kind_of_file
from entregent.ingest.report import FileReport, Remark, What
from entregent.model.errors import EntregentError
from entregent.model.ports import Asking, Doubt, Recognition, Source
from entregent.model.records import Reason

_ARCHIVES = (".zip", ".tgz", ".tar.gz", ".tar", ".gz", ".xlsx", ".xlsm")
_CHOSEN = 1000
"""Surer than any source is of itself: the owner said so."""


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


@dataclass(frozen=True, slots=True)
class Asked:
    """A file that waits for the owner's word on how it is read."""

    tree: Tree
    path: str
    source: str
    shown: str


@dataclass(slots=True)
class Recognised:
    """Everything that was handed over: what will be read, and what is said about the rest.

    `asked` waits for a word on how it is read, `disputed` (paths by the names of their sources) on
    who reads it.
    """

    units: list[Unit] = field(default_factory=list)
    reports: list[FileReport] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    disputed: dict[tuple[str, ...], list[str]] = field(default_factory=dict)
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


@dataclass(frozen=True, slots=True)
class _Choice:
    """The sources there are, the one the owner named, and those that win when two are as sure."""

    sources: Mapping[str, Source]
    named: str = ""
    prefer: tuple[str, ...] = ()
    alone: bool = True
    """Whether the named one reads or nobody does."""

    def offers(self, tree: Tree) -> dict[str, Recognition]:
        """What each source would read of a tree."""
        found = {
            name: offer
            for name, source in sorted(self.sources.items())
            if not (self.alone and self.named and name != self.named)
            and (offer := source.recognise(tree)) is not None and offer.paths
        }
        if self.named in found:
            found[self.named] = replace(found[self.named], confidence=_CHOSEN)
        return found


def recognise(
    paths: Sequence[Path],
    sources: Mapping[str, Source],
    *,
    as_source: str = "",
    prefer: Sequence[str] = (),
    limits: Limits = DEFAULT_LIMITS,
) -> Recognised:
    """Open every path and find who reads what. Never raises for what a file holds.

    A file or an archive is read by `as_source` or by nobody; in a folder it wins where it can.
    Raises `EntregentError` (exit code 2) `ingest.no-such-source`.
    """
    if as_source and as_source not in sources:
        params = {"what": as_source, "names": ", ".join(sorted(sources))}
        raise EntregentError("ingest.no-such-source", exit_code=2, params=params)
    found = Recognised()
    choice = _Choice(sources, as_source, tuple(prefer))
    names: list[str] = []
    try:
        for path in paths:
            places = list(places_in(path))
            names += [place.name for _, place in places]
            own = replace(choice, alone=not path.is_dir())
            looked = [_look(found, shown, place, own, limits) for shown, place in places]
            _settle(found, [one for one in looked if one is not None])
    except BaseException:
        found._open.close()  # noqa: SLF001 - its own module
        raise
    found.reports.extend(_missing_parts(names))
    return found


def _missing_parts(names: Sequence[str]) -> Iterator[FileReport]:
    """Which parts of an archive are among nothing that was given."""
    for gap in gaps(names):
        params = {
            "given": ", ".join(map(str, gap.given)), "missing": ", ".join(map(str, gap.missing)),
        }
        report = FileReport(gap.name)
        reason = Reason(code="files.parts", params=params)
        report.add(Remark("noticed", gap.name, "", reason))
        yield report


def recognise_tree(
    found: Recognised, tree: Tree, shown: str, sources: Mapping[str, Source]
) -> None:
    """Find who reads what of one open tree."""
    _settle(found, [_look_into(found, tree, shown, _Choice(sources), folder=False)])


# ------------------------------------------------------------------ one tree


@dataclass(frozen=True, slots=True)
class _Looked:
    """One tree looked into: its report so far, and the files that nobody reads."""

    tree: Tree
    report: FileReport
    unknown: tuple[str, ...]
    claimed: bool
    """Whether anything in it is read, or waits for a word."""
    doubts: Mapping[str, Reason]
    """Unknown files of which a source says why it leaves them."""


def _look(
    found: Recognised, shown: str, place: Path, choice: _Choice, limits: Limits
) -> _Looked | None:
    """Open one place and look into it; None, and a report, when it cannot be opened."""
    try:
        tree = open_tree(place, limits)
    except EntregentError as error:
        report = FileReport(shown)
        report.add(Remark("rejected", shown, "", Reason(code=error.code, params=error.params)))
        found.reports.append(report)
        return None
    found.take(tree)
    return _look_into(found, tree, shown, choice, folder=place.is_dir())


def _look_into(
    found: Recognised, tree: Tree, shown: str, choice: _Choice, *, folder: bool
) -> _Looked:
    """Claims, disputes and doubts of one tree; what the tree itself refuses."""
    report = FileReport(shown)
    nested = {path for path, _ in _nested(tree)} if folder else set()
    claims, disputed = _claims(choice.offers(tree), choice.prefer)
    for name, claimed in claims.items():
        found.units.append(Unit(tree, choice.sources[name], claimed, shown))
    for path, names in disputed.items():
        found.disputed.setdefault(tuple(names), []).append(path)
        params = {"file": path, "names": ", ".join(names), "name": names[0]}
        report.add(Remark("rejected", path, "", Reason(code="ingest.disputed", params=params)))
    for refusal in tree.refused():
        report.add(Remark("rejected", refusal.path, refusal.place, refusal.reason, refusal.raw))
    for notice in tree.noticed():
        report.add(Remark("noticed", notice.path, notice.place, notice.reason))
    taken = {path for claimed in claims.values() for path in claimed.paths} | set(disputed)
    doubts = _doubts(tree, choice, taken, given=_typed(shown))
    for path, (name, doubt) in doubts.items():
        if doubt.waits:
            taken.add(path)
            report.add(Remark("rejected", path, "", doubt.reason))
        if doubt.waits and doubt.choice:
            found.asked.append(Asked(tree, path, name, shown))
    unknown = tuple(
        entry.path for entry in tree.entries() if entry.path not in taken | nested
    )
    calm = {path: doubt.reason for path, (_, doubt) in doubts.items() if not doubt.waits}
    return _Looked(tree, report, unknown, bool(taken), calm)


def _typed(shown: str) -> str:
    """The base name of what was given, as it is typed."""
    name = Path(shown).name or shown
    return f'"{name}"' if " " in name else name


def _doubts(
    tree: Tree, choice: _Choice, taken: Iterable[str], given: str
) -> dict[str, tuple[str, Doubt]]:
    """What sources say of files that nobody reads: the first word on each file counts.

    Their reasons may name what was given, to be typed again.
    """
    found: dict[str, tuple[str, Doubt]] = {}
    for name, source in sorted(choice.sources.items()):
        if isinstance(source, Asking) and not (choice.alone and choice.named not in {"", name}):
            for path, doubt in source.asks(tree).items():
                reason = Reason(
                    code=doubt.reason.code, params={**doubt.reason.params, "given": given}
                )
                found.setdefault(path, (name, replace(doubt, reason=reason)))
    for path in taken:
        found.pop(path, None)
    return found


# ------------------------------------------------------------------ what nobody reads


def _settle(found: Recognised, looked: Sequence[_Looked]) -> None:
    """Say which files of one thing that was handed over nobody reads.

    When nobody reads anything of it, that is a refusal. An archive inside a folder of which nothing
    is read is one line of the folder.
    """
    what: What = "ignored" if any(one.claimed for one in looked) else "rejected"
    for place, one in enumerate(looked):
        refused = bool(one.report.remarks)
        if place and not one.claimed and not refused and what == "ignored":
            looked[0].report.add(Remark(what, one.tree.name, "", _whole(one)))
            continue
        for path in one.unknown:
            one.report.add(Remark(what, path, "", _why(one, path, what)))
    found.reports.extend(one.report for one in looked if one.report.remarks)


def _whole(one: _Looked) -> Reason:
    """Why an archive inside a folder is left aside as a whole."""
    if len(one.doubts) == len(one.unknown) == 1:
        (reason,) = one.doubts.values()
        return _about(reason, one.tree.name)
    kind = kind_of_file(one.tree.name)
    code = "ingest.left-office" if kind == "office" else "ingest.left-archive"
    return Reason(code=code, params={"file": one.tree.name, "n": str(len(one.unknown))})


def _about(reason: Reason, name: str) -> Reason:
    """The same reason, about a file of this name."""
    return Reason(code=reason.code, params={**reason.params, "file": name})


def _why(one: _Looked, path: str, what: What) -> Reason:
    """Why nobody reads this file."""
    params = {"file": path}
    if path in one.doubts:
        return one.doubts[path]
    kind = kind_of_file(path)
    if kind == "office":
        return Reason(code="files.office", params=params)
    if what == "rejected":
        deep = _is_bottomless(one.tree, path)
        return Reason(code="json.deep-whole" if deep else "ingest.unrecognised", params=params)
    return Reason(code=f"ingest.left-{kind}" if kind else "ingest.unknown", params=params)


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
    offers: Mapping[str, Recognition], prefer: Sequence[str]
) -> tuple[dict[str, Recognition], dict[str, list[str]]]:
    """For each source what it reads, and the paths that two equally sure ones claim."""
    best = {path: _chosen(names, prefer) for path, names in _surest(offers).items()}
    claims: dict[str, Recognition] = {}
    for name, offer in offers.items():
        won = tuple(path for path in offer.paths if best[path] == [name])
        if won:
            claims[name] = replace(offer, paths=won)
    return claims, {path: names for path, names in best.items() if len(names) > 1}


def _surest(offers: Mapping[str, Recognition]) -> dict[str, list[str]]:
    """For each path the sources that are surest of it."""
    best: dict[str, list[str]] = {}
    for name, offer in offers.items():
        for path in offer.paths:
            rivals = best.get(path, [])
            known = offers[rivals[0]].confidence if rivals else -1
            if offer.confidence > known:
                best[path] = [name]
            elif offer.confidence == known:
                rivals.append(name)
    return best


def _chosen(names: list[str], prefer: Sequence[str]) -> list[str]:
    """The first preferred one of several, else all of them."""
    wanted = [name for name in prefer if name in names] if len(names) > 1 else []
    return wanted[:1] or names


def places_in(path: Path) -> Iterator[tuple[str, Path]]:
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
