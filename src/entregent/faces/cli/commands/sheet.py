"""`entregent sheet`: paper first. Show, print, fill in, choose what comes first."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from entregent.app import sheet
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.app.sheet import SheetShape


def configure(parser: Parser, command: str) -> None:
    """Arguments of `sheet`."""
    del command
    lang = parser.lang
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--print", metavar=say(lang, "sheet.file"), dest="page", nargs="?", const=".",
                      help=say(lang, "sheet.print"))
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
        if arguments.page:
            page = sheet.blank_page(workspace, Path(arguments.page).expanduser())
            if output.as_json:
                output.json({"page": str(page)})
            else:
                output.para(output.say("sheet.printed", what=str(page)))
            return 0
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
