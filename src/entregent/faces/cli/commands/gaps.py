"""`entregent gaps PERSON`: what the data offers for a personal word, never a finished text."""

from __future__ import annotations

import argparse

from entregent.app.gaps import GapsShape, gaps
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say

_DIGITS = 12


def configure(parser: Parser, command: str) -> None:
    """The person."""
    del command
    parser.add_argument("person", nargs="+", metavar="PERSON",
                        help=say(parser.lang, "gaps.help-person"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Name what could be spoken of, with its evidence."""
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        shape = gaps(workspace, " ".join(arguments.person))
    if output.as_json:
        output.json(shape)
    else:
        show_gaps(output, shape)
    return 0


def show_gaps(output: Output, shape: GapsShape, most: int = 0) -> None:
    """The gaps as lines; only the first `most` when it is not 0."""
    if not shape["gaps"]:
        output.para(output.say("gaps.none", name=shape["name"]))
        return
    output.line(output.say("gaps.title", name=shape["name"]), "bold")
    output.para(output.say("gaps.why"), style="dim")
    for gap in shape["gaps"][: most or None]:
        output.para(gap["says"], indent=4, first="· ")
        if gap["evidence"] and not most:
            keys = ", ".join(key[:_DIGITS] for key in gap["evidence"])
            output.para(output.say("gaps.evidence", keys=keys), indent=4, style="dim")
    if not most:
        output.para(output.say("gaps.seen", n=shape["seen"]), style="dim")
        output.para(output.say("gaps.add", name=shape["name"]), style="dim")
