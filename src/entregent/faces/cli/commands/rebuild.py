"""`entregent rebuild`: what is derived, made again from what was said and decided."""

from __future__ import annotations

import argparse

from entregent.app.upkeep import rebuild
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output


def configure(parser: Parser, command: str) -> None:
    """`rebuild` takes no argument of its own."""
    del parser, command


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Rebuild and say how many people came out."""
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        people = rebuild(workspace)
    if output.as_json:
        output.json({"people": people})
    else:
        output.para(output.say("upkeep.rebuilt", n=people))
    return 0
