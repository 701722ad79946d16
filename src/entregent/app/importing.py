"""Importing: what was handed over becomes what is known, with a report a person can act on."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NotRequired, TypedDict

from entregent.app import clock, cores
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, knows, say
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.ingest.options import ImportOptions
    from entregent.ingest.options import Progress as Progress  # noqa: PLC0414  (faces draw it)
    from entregent.ingest.report import FileReport, ImportReport, Remark


class PlacedShape(TypedDict):
    """Something refused or noticed: where, why, and the code of the reason."""

    place: str
    reason: str
    code: str


class IgnoredShape(TypedDict):
    """A file left aside on purpose."""

    name: str
    reason: str
    code: str


class FileShape(TypedDict):
    """One thing handed over, or the part of it that one source reads.

    `held`: records about people who were forgotten, kept out; they name nobody.
    """

    path: str
    source: str
    read: dict[str, int]
    new: int
    known: int
    whole: bool
    held: int
    ignored: list[IgnoredShape]
    rejected: list[PlacedShape]
    noticed: list[PlacedShape]
    unlisted: dict[str, int]


class ImportShape(TypedDict):
    """The report of one import; `owner_doubts`: candidates when it is unclear who you are."""

    files: list[FileShape]
    people: int
    interactions: int
    entry: int | None
    unfinished: int
    exit_code: int
    owner: str
    owner_doubts: list[str]
    sheet_begun: NotRequired[bool]


@dataclass(frozen=True, slots=True)
class Choice:
    """The source that reads, where the owner named one, and those that win a dispute."""

    named: str = ""
    prefer: tuple[str, ...] = ()


def read_files(
    workspace: Workspace,
    paths: Sequence[Path],
    as_source: str | Choice = "",
    *,
    words: bool | None = None,
    tell: Callable[[Progress], None] | None = None,
) -> ImportShape:
    """Import these paths. Raises `EntregentError` when a named source is unknown, or for the store.

    Each file's own troubles are in the answer; `exit_code` says what they amount to.
    """
    from entregent.app.told_tables import known_sources
    from entregent.ingest.options import quiet
    from entregent.ingest.run import import_paths

    choice = Choice(as_source) if isinstance(as_source, str) else as_source
    known = known_sources(workspace)
    if choice.named and choice.named not in known:
        params = {"what": choice.named, "names": ", ".join(sorted(known))}
        raise EntregentError("usage.source", exit_code=2, params=params)
    names = " ".join(path.name or str(path) for path in paths)
    options = _options(workspace, f"import {names}"[:200], choice, words=words)
    with _rare_collections():
        report = import_paths(workspace.store, paths, known, options, tell or quiet)
    return _shape(workspace, report)


@contextmanager
def _rare_collections() -> Iterator[None]:
    """Let the collector of cycles rest for millions of values: records hold none.

    Measured on 90,000 LinkedIn rows: 13.4 s of processor time instead of 15.6, the same memory.
    """
    before = gc.get_threshold()
    gc.set_threshold(5_000_000, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def unfinished(workspace: Workspace) -> int:
    """How many imports were cut short and wait to be resumed or dropped."""
    from entregent.ingest.run import unfinished as waiting

    return len(waiting(workspace.store))


def resume_all(workspace: Workspace, tell: Callable[[Progress], None] | None = None) -> ImportShape:
    """Go on with the oldest import that was cut short. Raises when none was."""
    from entregent.app.told_tables import known_sources
    from entregent.ingest.options import quiet
    from entregent.ingest.run import resume
    from entregent.ingest.run import unfinished as waiting

    found = waiting(workspace.store)
    if not found:
        raise EntregentError("usage.nothing-unfinished", exit_code=2)
    options = _options(workspace, "import", Choice(), words=None)
    with _rare_collections():
        known = known_sources(workspace)
        report = resume(workspace.store, found[0].id, known, options, tell or quiet)
    return _shape(workspace, report)


def drop_all(workspace: Workspace) -> int:
    """Forget every import that was cut short; how many there were."""
    from entregent.ingest.run import drop
    from entregent.ingest.run import unfinished as waiting

    found = waiting(workspace.store)
    for one in found:
        drop(workspace.store, one.id)
    return len(found)


def drop_import(workspace: Workspace, paths: Sequence[Path]) -> bool:
    """Forget the import of these paths that was cut short; whether there was one."""
    import json

    from entregent.ingest.run import drop
    from entregent.ingest.run import unfinished as waiting

    wanted = [str(path.absolute()) for path in paths]
    found = [
        one for one in waiting(workspace.store)
        if one.plan and json.loads(one.plan)["paths"] == wanted
    ]
    for one in found:
        drop(workspace.store, one.id)
    return bool(found)


def _options(
    workspace: Workspace, command: str, choice: Choice, *, words: bool | None
) -> ImportOptions:
    from entregent.app.forgotten import gate
    from entregent.ingest.options import ImportOptions

    return ImportOptions(
        reading=workspace.reading(words=words), at=workspace.instant, ticks=clock.ticks,
        as_source=choice.named, prefer=choice.prefer, command=command, gentle=workspace.gentle,
        rest=clock.rest if workspace.gentle else None, gate=gate(workspace.ground),
        crew=cores.crew(gentle=workspace.gentle),
    )


def _shape(workspace: Workspace, report: ImportReport) -> ImportShape:
    lang = workspace.lang
    return {
        "files": [_file(lang, file, page=workspace.gentle) for file in report.files],
        "people": report.people,
        "interactions": report.interactions,
        "entry": report.entry,
        "unfinished": report.unfinished,
        "exit_code": report.exit_code,
        "owner": workspace.store.owner_name(),
        "owner_doubts": workspace.store.owner_doubts(),
    }


def _file(lang: Lang, file: FileReport, *, page: bool) -> FileShape:
    return {
        "path": file.path,
        "source": file.source,
        "read": dict(sorted(file.read.items())),
        "new": file.new,
        "known": file.known,
        "whole": file.whole,
        "held": file.held,
        "ignored": [
            {"name": one.path, "reason": _why(lang, one, page), "code": one.reason.code}
            for one in file.having("ignored")
        ],
        "rejected": [_placed(lang, one, page) for one in file.having("rejected")],
        "noticed": [_placed(lang, one, page) for one in file.having("noticed")],
        "unlisted": dict(sorted(file.unlisted.items())),
    }


def _placed(lang: Lang, remark: Remark, page: bool) -> PlacedShape:  # noqa: FBT001 - passed on
    place = " ".join(filter(None, (remark.path, say_place(lang, remark.place))))
    return {"place": place, "reason": _why(lang, remark, page), "code": remark.reason.code}


def say_place(lang: Lang, place: str) -> str:
    """A place in a file as people say it: "row 12" is "ligne 12" in French; the whole is none."""
    if place == "file":
        return ""
    word, _, rest = place.partition(" ")
    return say(lang, f"importing.place-{word}", what=rest) if word in _PLACES and rest else place


_PLACES = frozenset({"row", "line", "offset", "card", "event", "message", "record"})


def _why(lang: Lang, remark: Remark, page: bool) -> str:  # noqa: FBT001 - passed on
    """Why, in words; for a page without the commands of a terminal."""
    code = remark.reason.code
    if page and knows(f"{code}.page"):
        code = f"{code}.page"
    params = remark.reason.params
    if "example" in params:
        from entregent.app.told_tables import in_words

        params = {**params, "example": in_words(lang, params["example"])}
    return say(lang, code, **params)
