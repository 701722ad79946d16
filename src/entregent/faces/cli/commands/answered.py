"""`entregent answered WHO`: answered elsewhere, or no answer needed."""

from __future__ import annotations

import argparse

from entregent.app.answered import answered
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say


def configure(parser: Parser, command: str) -> None:
    """Arguments of `answered`."""
    del command
    parser.add_argument("who", nargs="+", metavar="WHO",
                        help=say(parser.lang, "involvement.help-answered"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Close what somebody asked."""
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        name = answered(workspace, " ".join(arguments.who))
    if output.as_json:
        output.json({"answered": name})
    else:
        output.para(output.say("involvement.told-answered", name=name))
    return 0
