"""`entregent self-check`: ten questions, one a practice, three minutes."""

from __future__ import annotations

import argparse
import sys
from datetime import date

from entregent.app.self_check import SelfCheckShape, answer, in_order, shown
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say
from entregent.model.errors import EntregentError


def configure(parser: Parser, command: str) -> None:
    """Arguments of `self-check`."""
    del command
    lang = parser.lang
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--fill", action="store_true", help=say(lang, "selfcheck.fill"))
    ways.add_argument("--answers", metavar="0-4,…", help=say(lang, "selfcheck.answers"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show the questions and the last answers, or keep new ones."""
    writes = bool(arguments.fill or arguments.answers is not None)
    with open_workspace(arguments, writable=writes) as workspace:
        output = settle(arguments, workspace, output)
        if arguments.fill:
            found = answer(workspace, _asked(output, shown(workspace)))
        elif arguments.answers is not None:
            found = answer(workspace, in_order(arguments.answers.split(",")))
        else:
            found = shown(workspace)
    if output.as_json:
        output.json(found)
        return 0
    if writes:
        output.para(output.say("selfcheck.kept"))
    _show(output, found)
    return 0


def _show(output: Output, found: SelfCheckShape) -> None:
    output.line(output.say("selfcheck.title"), "bold")
    for n, one in enumerate(found["questions"], start=1):
        output.para(f"{n}. {one['says']}", indent=2)
        if found["last"]:
            said = one["answer_says"] or output.say("selfcheck.no-answer")
            compared = f" · {one['compared']}" if one["compared"] else ""
            output.para(f"{said}{compared}", indent=5, style="dim")
    output.line()
    if not found["last"]:
        output.para(output.say("selfcheck.none"))
        return
    output.para(output.say("selfcheck.last", day=date.fromisoformat(found["last"])))
    if found["step"]:
        output.para(f"{output.say('selfcheck.step')} {found['step']}")
    output.para(output.say("selfcheck.next", day=date.fromisoformat(found["next"])), style="dim")


def _asked(output: Output, found: SelfCheckShape) -> dict[str, str]:
    """The answers given at the terminal; an empty one is no answer."""
    if not sys.stdin.isatty():
        raise EntregentError("usage.needs-terminal", exit_code=2, params={"what": "--fill"})
    output.para(output.say("selfcheck.scale"), style="dim")
    return {one["key"]: input(f"  {one['says']} ").strip() for one in found["questions"]}
