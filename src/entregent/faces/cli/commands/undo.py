"""`entregent undo` and `entregent history`: everything can be taken back."""

from __future__ import annotations

import argparse

from entregent.app.changes import history, undo
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say


def configure(parser: Parser, command: str) -> None:
    """Arguments of the two commands."""
    if command == "undo":
        parser.add_argument("entry", nargs="?", type=int, metavar="N",
                            help=say(parser.lang, "undo.entry"))
    else:
        parser.add_argument("--limit", type=int, default=30, metavar="N",
                            help=say(parser.lang, "undo.limit"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Take a command back, or list them."""
    wants_undo = arguments.command == "undo"
    with open_workspace(arguments, writable=wants_undo) as workspace:
        output = settle(arguments, workspace, output)
        if wants_undo:
            entry = undo(workspace, arguments.entry)
            if output.as_json:
                output.json(entry)
            else:
                output.para(output.say("undo.done", n=entry["entry"], what=entry["command"]))
            return 0
        entries = history(workspace, arguments.limit)
    if output.as_json:
        output.json(entries)
    elif not entries:
        output.para(output.say("undo.nothing"))
    else:
        output.table([
            (
                str(entry["entry"]),
                entry["at"].replace("T", " ")[:16],
                (output.say("undo.taken-back") if entry["undone"] else "") + entry["command"],
            )
            for entry in entries
        ])
    return 0
