"""`entregent sheet`: paper first. Show, print, fill in, choose what comes first."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from entregent.app import sheet
from entregent.app.sheet_print import EXAMPLES, example, filled_page
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.app.sheet import SheetShape
    from entregent.app.workspace import Workspace


def configure(parser: Parser, command: str) -> None:
    """Arguments of `sheet`."""
    del command
    lang = parser.lang
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--print", metavar=say(lang, "sheet.file"), dest="page", nargs="?", const=".",
                      help=say(lang, "sheet.print"))
    ways.add_argument("--filled", metavar=say(lang, "sheet.file"), nargs="?", const=".",
                      help=say(lang, "sheet.filled-page"))
    ways.add_argument("--template", choices=EXAMPLES, help=say(lang, "sheet.template"))
    ways.add_argument("--text", action="store_true", help=say(lang, "sheet.text"))
    ways.add_argument("--from", metavar=say(lang, "sheet.file"), dest="source",
                      help=say(lang, "sheet.from"))
    ways.add_argument("--fill", action="store_true", help=say(lang, "sheet.fill"))
    ways.add_argument("--first", type=int, metavar="N", help=say(lang, "sheet.first"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Do what was asked with the sheet."""
    writes = bool(arguments.source or arguments.fill or arguments.first)
    with open_workspace(arguments, writable=writes) as workspace:
        output = settle(arguments, workspace, output)
        if arguments.page or arguments.filled:
            return _print(arguments, workspace, output)
        if arguments.template:
            return _example(arguments.template, output)
        if arguments.source:
            shape = sheet.fill(workspace, _text(arguments.source))
        elif arguments.fill:
            shape = sheet.fill(workspace, _asked(output, sheet.shown(workspace)["form"]))
        elif arguments.first:
            shape = sheet.first(workspace, arguments.first)
        else:
            shape = sheet.shown(workspace)
    if output.as_json:
        output.json(shape)
    elif arguments.text:
        output.line(shape["form"])
    else:
        _show(output, shape)
    return 3 if shape["problems"] and writes else 0


def _print(arguments: argparse.Namespace, workspace: Workspace, output: Output) -> int:
    """Write a page to a file: the blank one, or the one that was filled in."""
    target = Path(arguments.page or arguments.filled).expanduser()
    write = sheet.blank_page if arguments.page else filled_page
    page = str(write(workspace, target))
    if output.as_json:
        output.json({"page": page})
    else:
        key = "sheet.printed" if arguments.page else "sheet.filled-printed"
        output.para(output.say(key, what=page))
    return 0


def _example(kind: str, output: Output) -> int:
    """Show a worked sheet for one purpose."""
    found = example(output.lang, kind)
    if output.as_json:
        output.json(found)
        return 0
    output.line(found["title"], "bold")
    for label, text in found["lines"]:
        output.line(label, "dim")
        output.para(text, indent=2)
    output.line()
    output.para(found["own"], style="dim")
    return 0


def _show(output: Output, shape: SheetShape) -> None:
    if shape["filled"] == 0:
        output.para(output.say("sheet.empty"))
        output.line()
        for way in ("way-print", "way-fill", "way-text"):
            output.para(output.say(f"sheet.{way}"), indent=4, first="· ")
        return
    for line in shape["form"].splitlines():
        if not line.startswith("#"):
            output.line(line)
    output.line()
    output.para(output.say("sheet.filled", n=shape["filled"], boxes=shape["boxes"]), style="bold")
    if shape["missing"]:
        output.para(output.say("sheet.missing", what=", ".join(shape["missing"])))
    if shape["first_purpose"]:
        output.para(output.say("sheet.first-is", what=shape["first_purpose"]))
    for problem in shape["problems"]:
        output.warn(problem)


def _text(source: str) -> str:
    """The filled-in form: a file, or the standard input for `-`."""
    try:
        if source == "-":
            return sys.stdin.read()
        return Path(source).expanduser().read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise EntregentError("usage.no-file", exit_code=4, params={"what": source}) from error


def _asked(output: Output, form: str) -> str:
    """The form, filled in line by line at the terminal; an empty answer keeps what stands."""
    if not sys.stdin.isatty():
        raise EntregentError("usage.needs-terminal", exit_code=2, params={"what": "--fill"})
    answers: list[str] = []
    for line in form.splitlines():
        open_line = line.endswith((":", "-")) or line.startswith("[ ]")
        if not open_line:
            if line and not line.startswith("#"):
                output.line(line, "plain" if line[0] in "[-" else "bold")
            answers.append(line)
            continue
        said = input(f"  {line} ").strip()
        if line.startswith("[ ]") and said:
            answers.append(f"[{said}]{line[3:]}")
        else:
            answers.append(f"{line} {said}".rstrip())
    return "\n".join(answers)
