"""`entregent done|later|no ACT`: the owner's answer to an act of today."""

from __future__ import annotations

import argparse

from entregent.app.day import answer_act
from entregent.faces.cli.arguments import Parser, day
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say

_STATES = {"done": "done", "later": "snoozed", "no": "refused"}


def configure(parser: Parser, command: str) -> None:
    """Arguments of the three answers."""
    parser.add_argument("act", metavar="ID", help=say(parser.lang, "day.act"))
    if command == "later":
        parser.add_argument("until", nargs="?", type=day, metavar="YYYY-MM-DD",
                            help=say(parser.lang, "day.until"))
    if command == "no":
        parser.add_argument("reason", nargs="*", help=say(parser.lang, "day.reason"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Note the answer and say what was understood."""
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        says = answer_act(
            workspace, arguments.act, _STATES[arguments.command],
            getattr(arguments, "until", None), " ".join(getattr(arguments, "reason", [])),
        )
    if output.as_json:
        output.json({"id": arguments.act, "state": _STATES[arguments.command], "says": says})
    else:
        output.para(output.say(f"day.{arguments.command}", says=says))
    return 0
