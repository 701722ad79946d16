"""`entregent import PATH...`: files as the networks hand them out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from entregent.app import importing
from entregent.app.changes import own
from entregent.app.mapping import map_columns
from entregent.app.sheet import begun
from entregent.app.told_tables import words_of_fields
from entregent.app.workspace import Workspace
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.asking import ask_all
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.faces.cli.progress import Meter
from entregent.i18n import knows, say
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.app.importing import FileShape, IgnoredShape, ImportShape

_LISTED = 8
_NAMED = 4
"""Names on a line that several files share."""


def configure(parser: Parser, command: str) -> None:
    """Arguments of `import`."""
    del command
    lang = parser.lang
    parser.add_argument("paths", nargs="*", metavar="PATH", help=say(lang, "importing.paths"))
    parser.add_argument("--as", dest="as_source", default="", metavar="SOURCE",
                        help=say(lang, "importing.as"))
    parser.add_argument("--map", dest="maps", action="append", default=[], metavar="TITLE=FIELD",
                        help=say(lang, "importing.map", names=words_of_fields(lang)))
    parser.add_argument("--no-words", action="store_true", help=say(lang, "importing.no-words"))
    parser.add_argument("--resume", action="store_true", help=say(lang, "importing.resume"))
    parser.add_argument("--drop", action="store_true", help=say(lang, "importing.drop"))
    parser.add_argument("--all", action="store_true", help=say(lang, "importing.all"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Import, then report. Exit code 0 all kept, 3 partly, 4 nothing."""
    if not (arguments.paths or arguments.resume or arguments.drop):
        raise EntregentError("usage.missing", exit_code=2, params={"what": "PATH"})
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        if arguments.drop:
            dropped = importing.drop_all(workspace)
            output.para(output.say("importing.dropped", n=dropped))
            return 0
        if not (output.as_json or begun(workspace)):
            output.para(output.say("importing.paper-first"), style="italic")
        paths = [Path(path).expanduser() for path in arguments.paths]
        choice = _choice(arguments, workspace, output, paths)
        with Meter(output) as meter:
            if arguments.resume:
                answer = importing.resume_all(workspace, meter.tell)
            else:
                answer = importing.read_files(
                    workspace, paths, choice, words=False if arguments.no_words else None,
                    tell=meter.tell,
                )
        if output.as_json:
            output.json(answer)
        else:
            _report(output, answer, everything=arguments.all)
            _ask_owner(workspace, output, answer)
    return answer["exit_code"]


def _choice(
    arguments: argparse.Namespace, workspace: Workspace, output: Output, paths: list[Path]
) -> importing.Choice:
    """What the owner says of how files are read: by options, else asked when somebody is there."""
    named = arguments.as_source
    if arguments.maps:
        done = map_columns(workspace, paths, arguments.maps)
        if not output.as_json:
            output.para(output.say("table.mapped", n=done), style="dim")
    there = sys.stdin.isatty() and sys.stdout.isatty()
    if output.as_json or arguments.resume or not (paths and there):
        return importing.Choice(named)
    return importing.Choice(named, ask_all(workspace, output, paths, named, input))


def _report(output: Output, answer: ImportShape, *, everything: bool) -> None:
    for file in answer["files"]:
        _report_file(output, file, everything=everything)
    output.line()
    output.para(
        output.say("importing.total-people", n=answer["people"]) + " "
        + output.say("importing.total-exchanges", n=answer["interactions"]), style="bold",
    )
    if answer["owner"]:
        output.para(output.say("importing.owner", who=answer["owner"]))
    if answer["entry"] is not None:
        output.para(output.say("importing.undo", n=answer["entry"]), style="dim")
    if answer["unfinished"]:
        output.para(output.say("importing.unfinished", n=answer["unfinished"]), style="warn")
    if answer["people"]:
        output.para(output.say("importing.next"), style="dim")


def _report_file(output: Output, file: FileShape, *, everything: bool) -> None:
    source = f"  {file['source']}" if file["source"] else ""
    output.line()
    output.line(f"{file['path']}{source}", "bold")
    if file["whole"]:
        output.para(output.say("importing.whole", n=file["known"]), indent=2)
    elif file["source"]:
        kinds = ", ".join(
            output.say(f"importing.kind-{kind}", n=count)
            for kind, count in sorted(file["read"].items(), key=lambda item: -item[1])
        )
        if kinds:
            output.para(output.say("importing.read", what=kinds), indent=2)
        output.para(output.say("importing.new-known", n=file["new"], known=file["known"]), indent=2)
    if file["held"]:
        output.para(output.say("forget.held", n=file["held"]), indent=2)
    for mark, remarks in (
        ("refused", [(one["place"], one["reason"]) for one in file["rejected"]]),
        ("noticed", [(one["place"], one["reason"]) for one in file["noticed"]]),
        ("ignored", left_aside(output, file["ignored"], everything=everything)),
    ):
        _remarks(output, mark, remarks, file, everything=everything)


def left_aside(
    output: Output, ignored: list[IgnoredShape], *, everything: bool
) -> list[tuple[str, str]]:
    """Files left aside, a line each; where there are many, those of one kind share a line."""
    kinds: dict[str, list[IgnoredShape]] = {}
    for one in ignored:
        kinds.setdefault(one["code"], []).append(one)
    lines: list[tuple[str, str]] = []
    for code, several in kinds.items():
        fold = f"{code}.fold"
        if everything or len(ignored) <= _LISTED or len(several) == 1 or not knows(fold):
            lines += [(one["name"], one["reason"]) for one in several]
        else:
            names = [one["name"] for one in several]
            shown = ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
            lines.append(("", output.say(fold, n=len(names), what=shown)))
    return lines


def _remarks(
    output: Output, mark: str, remarks: list[tuple[str, str]], file: FileShape, *, everything: bool
) -> None:
    if not remarks:
        return
    more = file["unlisted"].get({"refused": "rejected"}.get(mark, mark), 0)
    count = (len(file["ignored"]) if mark == "ignored" else len(remarks)) + more
    style = "warn" if mark == "refused" else "dim"
    output.para(output.say(f"importing.{mark}", n=count), indent=2,
                style="warn" if mark == "refused" else "plain")
    shown = remarks if everything else remarks[:_LISTED]
    for place, reason in shown:
        text = reason if not place or reason.startswith(place) else f"{place}: {reason}"
        output.para(text, indent=6, first="· ",
                    style="dim" if style == "dim" else "plain")
    if hidden := len(remarks) + more - len(shown):
        output.para(output.say("importing.more", n=hidden), indent=6, first="· ", style="dim")
    if mark == "refused":
        kept = file["new"] + file["known"]
        key = "importing.kept-rest" if kept else "importing.kept-none"
        output.para(output.say(key, n=kept), indent=4)


def _ask_owner(workspace: Workspace, output: Output, answer: ImportShape) -> None:
    """Ask once who the owner is, when the files leave a doubt and somebody is there to answer."""
    doubts = answer["owner_doubts"]
    if answer["owner"] or not doubts:
        return
    output.line()
    output.para(output.say("importing.who-are-you"), style="bold")
    for number, candidate in enumerate(doubts[:5], start=1):
        output.line(f"  {number}  {candidate}")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        output.para(output.say("importing.say-who"), style="dim")
        return
    said = input(output.say("importing.your-number")).strip()
    if said.isdigit() and 1 <= int(said) <= len(doubts[:5]):
        own(workspace, doubts[int(said) - 1])
        output.para(output.say("person.you-are", who=doubts[int(said) - 1]))
    else:
        output.para(output.say("importing.say-who"), style="dim")
