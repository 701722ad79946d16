"""Asking at the terminal how a file is read, before it is: what each column holds, who reads it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from entregent.app import mapping
from entregent.app.mapping import Answer, DisputeShape, TableShape
from entregent.app.told_tables import FIELDS, field_named, label
from entregent.app.workspace import Workspace
from entregent.faces.cli.output import Output
from entregent.model.errors import EntregentError

Ask = Callable[[str], str]
"""Shows a question and gives back the line that was typed. Raises `EOFError` at the end."""

_CHANGE = re.compile(r"(\d{1,4})\s*[ =:]\s*(\S.*)")


@dataclass(slots=True)
class _Table:
    """One table being spoken of: its present shape and what was said so far."""

    shape: TableShape
    fields: dict[str, str] = field(default_factory=dict)
    month_first: bool | None = None


def ask_all(
    workspace: Workspace, output: Output, paths: Sequence[Path], as_source: str, ask: Ask
) -> tuple[str, ...]:
    """Ask everything that must be said before these paths are imported.

    What is said of tables is remembered; gives back the sources that win a dispute. A question left
    without an answer leaves its file for another day: the import says so.
    """
    found = mapping.questions(workspace, paths, as_source)
    prefer: list[str] = []
    try:
        for dispute in found["disputes"]:
            prefer += _dispute(output, dispute, ask)
        for shape in found["tables"]:
            _table(workspace, output, paths, _Table(shape), ask)
    except EOFError:
        output.line()
    return tuple(prefer)


def _dispute(output: Output, dispute: DisputeShape, ask: Ask) -> list[str]:
    output.line()
    files = ", ".join(dispute["files"][:3])
    output.para(output.say("table.who-reads", file=files), style="bold")
    for number, name in enumerate(dispute["names"], 1):
        output.line(f"  {number}  {name}")
    said = ask(output.say("table.which")).strip()
    names = dict(zip(map(str, range(1, len(dispute["names"]) + 1)), dispute["names"], strict=True))
    chosen = names.get(said, said)
    return [chosen] if chosen in dispute["names"] else []


def _table(
    workspace: Workspace, output: Output, paths: Sequence[Path], table: _Table, ask: Ask
) -> None:
    """Show a table, take changes until it is read, left aside or left for another day."""
    _show(output, table.shape)
    while True:
        said = ask("> ").strip()
        word = said.casefold()
        if word in _WORDS["later"]:
            return
        if word in _WORDS["help"]:
            _fields(output)
            continue
        leave = word in _WORDS["aside"]
        if not said or leave:
            try:
                mapping.answer(workspace, paths, _answer(table, leave=leave))
            except EntregentError as error:
                output.para(output.say(error.code, **error.params), style="warn")
                continue
            key = "table.will-leave" if leave else "table.will-read"
            output.para(output.say(key), style="dim")
            return
        if not _changed(output, table, said):
            continue
        table.shape = mapping.shown_as(workspace, paths, _answer(table))
        _show(output, table.shape)


_WORDS = {
    "later": {"s", "skip", "later", "plus tard", "p"},
    "help": {"?", "help", "aide"},
    "aside": {"a", "aside", "à part", "laisser", "l"},
}


def _answer(table: _Table, *, leave: bool = False) -> Answer:
    return Answer(table.shape["id"], table.fields, table.month_first, leave)


def _changed(output: Output, table: _Table, said: str) -> bool:
    """Take one line: "2 phone", or "dates mdy"; say what is not understood, and answer False."""
    dates = re.fullmatch(r"dates?\s+(\w+)", said.casefold())
    if dates is not None and dates[1] in {"mdy", "mja", "dmy", "jma"}:
        table.month_first = dates[1][0] == "m"
        return True
    found = _CHANGE.fullmatch(said)
    columns = table.shape["columns"]
    held = field_named(found[2]) if found is not None else None
    if found is None or held is None or not 1 <= int(found[1]) <= len(columns):
        output.para(output.say("table.not-understood", what=said[:60]), style="warn")
        return False
    table.fields[columns[int(found[1]) - 1]["title"]] = held
    return True


def _fields(output: Output) -> None:
    """What a column may hold."""
    for name in FIELDS:
        output.line(f"  {label(output.lang, name)}")


def _show(output: Output, shape: TableShape) -> None:
    output.line()
    output.para(output.say("table.how", file=shape["file"]), style="bold")
    for number, one in enumerate(shape["columns"], 1):
        samples = ", ".join(one["samples"])
        held = f"{one['written']}: {label(output.lang, one['field'])} ({one['because']})"
        output.para(held, indent=6, first=f"{number:>3}   ")
        if samples:
            output.para(samples, indent=8, style="dim")
    output.line()
    output.para(output.say("table.as-read"), style="bold")
    for row in shape["rows"]:
        says = ", ".join(f"{name} {value}" for name, value in row["says"])
        output.para(f"{row['place']}: {says or row['trouble']}", indent=4, first="· ",
                    style="plain" if row["says"] else "warn")
    if shape["dated"]:
        key = "table.month-first" if shape["month_first"] else "table.day-first"
        output.para(output.say(key), style="dim")
    output.line()
    output.para(output.say("table.keys"), style="dim")
