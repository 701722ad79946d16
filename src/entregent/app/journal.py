"""The owner's journal: what happened, in one line, with names completed.

A command writes the line that the journal's own source reads: what is noted here and what stands in
a journal file are the same records, kept by the same import, taken back by the same `undo`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypedDict

from entregent.app import clock
from entregent.app.find import SHORT, Found, candidates
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.model.records import Who

_MOST_NAME_WORDS = 6
_SHOWN = 6
_ANCHOR = re.compile(r"\s\{[0-9a-f]{32}\}")


class NotedShape(TypedDict):
    """What was written down: the line, whom it names, whether it was there already."""

    line: str
    people: list[str]
    known: bool
    new_person: bool
    entry: int | None


@dataclass(frozen=True, slots=True)
class Detail:
    """What options add to the words: the day, a due day for promises, minutes."""

    on: date | None = None
    due: date | None = None
    minutes: int = 0


def note(workspace: Workspace, verb: str, words: Sequence[str], detail: Detail) -> NotedShape:
    """Write one line: `NAME : what`, or words that begin with somebody known.

    `verb` is a command of the journal. Raises `EntregentError` (exit code 2) when nobody, or more
    than one person, answers to the name.
    """
    from entregent.sources.journal import JournalEntry, journal_line

    people, text, is_new = _understood(workspace, " ".join(words).strip())
    entry = JournalEntry(
        on=detail.on or workspace.today, verb=verb, people=tuple(people), text=text,  # type: ignore[arg-type]
        minutes=detail.minutes, due=detail.due,
    )
    line = journal_line(entry, workspace.lang)
    known, number = _keep(workspace, verb, line)
    return {
        "line": shown(line),
        "people": [who.name for who in people],
        "known": known,
        "new_person": is_new,
        "entry": number,
    }


def shown(line: str) -> str:
    """A line as people read it: without the keys that designate somebody for ever."""
    return _ANCHOR.sub("", line)


def _understood(workspace: Workspace, said: str) -> tuple[list[Who], str, bool]:
    """Whom a line names, what it says, and whether somebody new is among them."""
    if not said:
        raise EntregentError("usage.empty", exit_code=2)
    names, colon, text = said.partition(":")
    if colon and "//" not in names:
        found = [_designated(workspace, name) for name in _split(names)]
        return [who for who, _ in found], text.strip(), any(new for _, new in found)
    words = said.split()
    for count in range(min(_MOST_NAME_WORDS, len(words)), 0, -1):
        person = _exactly(workspace, " ".join(words[:count]))
        if person is not None:
            return [_who(workspace, person)], " ".join(words[count:]), False
    raise EntregentError("usage.nobody-named", exit_code=2, params={"what": said})


def _split(names: str) -> list[str]:
    """The names before the colon: "Awa, Luc and Inès" are three."""
    parts = re.split(r"\s*,\s*|\s+(?:and|et|&)\s+", names.strip())
    return [part for part in parts if part]


def _exactly(workspace: Workspace, words: str) -> Found | None:
    """The one person whose name, or the beginning of it, these words are; else None."""
    found = candidates(workspace, words)
    return found[0] if len(found) == 1 else None


def _designated(workspace: Workspace, name: str) -> tuple[Who, bool]:
    """The person a name stands for, or somebody new of that name."""
    from entregent.model.records import Who

    found = candidates(workspace, name)
    if len(found) > 1:
        names = ", ".join(f"{one.key[:SHORT]} {one.name}" for one in found[:_SHOWN])
        raise EntregentError("usage.several", exit_code=2, params={"what": name, "names": names})
    if found:
        return _who(workspace, found[0]), False
    if "@" in name or not any(char.isalpha() for char in name):
        raise EntregentError("usage.nobody", exit_code=2, params={"what": name})
    return Who(name=name), True


def _who(workspace: Workspace, person: Found) -> Who:
    """Somebody known, designated for ever: by a record of theirs and a handle when there is one."""
    from entregent.model.records import Handle, Who

    row = workspace.store.person(person.key)
    proven = [h for h in row.handles if not h.shared] if row else []
    order = {"email": 0, "profile": 1, "phone": 2}
    best = sorted((h for h in proven if h.kind in order), key=lambda h: (order[h.kind], h.key))
    handles = tuple(
        Handle(kind=h.kind, key=h.key, network=h.network) for h in best[:1]  # type: ignore[arg-type]
    )
    return Who(name=person.name, handles=handles, anchor=person.key)


def _keep(workspace: Workspace, verb: str, line: str) -> tuple[bool, int | None]:
    """Import the line through the journal's source; whether it was known, and its journal entry."""
    from entregent.app.forgotten import gate
    from entregent.files.tree import SingleFile
    from entregent.ingest.options import ImportOptions
    from entregent.ingest.recognise import Recognised, recognise_tree
    from entregent.ingest.run import import_units
    from entregent.sources.journal import HEADER, SOURCE

    tree = SingleFile("journal.txt", f"{HEADER}\n{line}\n".encode())
    options = ImportOptions(
        reading=workspace.reading(), at=workspace.instant, ticks=clock.ticks,
        command=f"{verb} {shown(line)[11:]}"[:200], gate=gate(workspace.ground),
    )
    with Recognised() as found:
        recognise_tree(found, tree, "journal.txt", {"journal": SOURCE})
        report = import_units(workspace.store, found, options)
    if any(file.held for file in report.files):
        raise EntregentError("forget.kept-out", exit_code=2)
    if not (report.new or report.known or any(file.whole for file in report.files)):
        raise EntregentError("usage.empty", exit_code=2)
    return not report.new, report.entry
