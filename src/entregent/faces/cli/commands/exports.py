"""`entregent exports`: what can be read, how to ask for each export, what it holds and lacks."""

from __future__ import annotations

import argparse

from entregent.app.coverage import ExportShape, exports
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say
from entregent.model.errors import EntregentError


def configure(parser: Parser, command: str) -> None:
    """Arguments of `exports`."""
    del command
    parser.add_argument("name", nargs="?", default="", metavar="NAME",
                        help=say(parser.lang, "coverage.about-name"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Every export by name and how to ask for it, or one of them whole."""
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
    known = exports(output.lang)
    if arguments.name:
        known = [one for one in known if arguments.name.casefold() in _names(one)]
        if not known:
            raise EntregentError("coverage.unknown", exit_code=2, params={"what": arguments.name})
    if output.as_json:
        output.json(known)
        return 0
    output.line(output.say("coverage.title"), "bold")
    output.para(output.say("coverage.page-lede"), style="dim")
    for one in known:
        output.line()
        output.line(f"{one['title']} ({one['name']})", "bold")
        output.para(one["ask"], indent=2)
        if arguments.name:
            _whole(output, one)
    if not arguments.name:
        output.line()
        output.para(output.say("coverage.named"), style="dim")
    return 0


def _names(one: ExportShape) -> set[str]:
    return {one["name"].casefold(), one["title"].casefold()}


def _whole(output: Output, one: ExportShape) -> None:
    checked = output.say("coverage.checked", day=one["checked"])
    real = f"{one['real_words']} {checked}"
    for title, words in (("holds", one["holds"]), ("lacks", one["lacks"]), ("real", real)):
        output.line("  " + output.say(f"coverage.{title}"), "italic")
        output.para(words, indent=4)
