"""`entregent dump`: everything said and decided, in a stable order."""

from __future__ import annotations

import argparse

from entregent.app.upkeep import dump
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace
from entregent.faces.cli.output import Output
from entregent.i18n import say


def configure(parser: Parser, command: str) -> None:
    """Arguments of `dump`."""
    del command
    parser.add_argument("--provenance", action="store_true",
                        help=say(parser.lang, "upkeep.provenance"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Write the lines."""
    with open_workspace(arguments, writable=False) as workspace:
        dump(workspace, output.out, provenance=arguments.provenance)
    return 0
