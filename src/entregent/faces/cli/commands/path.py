"""`entregent path TARGET`: who could introduce one to a person or an organisation."""

from __future__ import annotations

import argparse

from entregent.app.path import PathShape, WayShape, path
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say

_DIGITS = 12


def configure(parser: Parser, command: str) -> None:
    """The person or organisation."""
    del command
    parser.add_argument("target", nargs="+", metavar="TARGET",
                        help=say(parser.lang, "path.help-target"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Name the ways, what shows them, and whom to let rest."""
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        shape = path(workspace, " ".join(arguments.target))
    if output.as_json:
        output.json(shape)
    else:
        show_path(output, shape)
    return 0


def show_path(output: Output, shape: PathShape) -> None:
    """The ways as lines."""
    output.line(shape["title"], "bold")
    for note in shape["notes"]:
        output.para(note, indent=2)
    for way in shape["ways"]:
        output.line()
        _show(output, way)
    output.line()
    if shape["order"]:
        output.para(shape["order"], style="dim")
    output.para(shape["seen"], style="dim")
    output.para(output.say("path.correct"), style="dim")


def _show(output: Output, way: WayShape) -> None:
    output.para(way["says"], indent=2, style="bold")
    for leg in way["legs"]:
        output.para(leg["says"], indent=4, first="· ")
        if leg["evidence"]:
            keys = ", ".join(key[:_DIGITS] for key in leg["evidence"])
            output.para(output.say("path.evidence", keys=keys), indent=4, style="dim")
    output.para(way["act"], indent=4, first="→ ")
