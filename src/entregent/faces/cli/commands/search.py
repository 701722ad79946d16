"""`entregent search WORDS`: words in messages, subjects and notes."""

from __future__ import annotations

import argparse

from entregent.app.people import search
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say


def configure(parser: Parser, command: str) -> None:
    """Arguments of `search`."""
    del command
    parser.add_argument("words", nargs="+", help=say(parser.lang, "person.words"))
    parser.add_argument("--limit", type=int, default=20, metavar="N",
                        help=say(parser.lang, "person.limit"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show what holds the words, newest first."""
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        hits = search(workspace, " ".join(arguments.words), arguments.limit)
    if output.as_json:
        output.json(hits)
        return 0
    if not hits:
        output.para(output.say("person.nothing"))
    for hit in hits:
        who = ", ".join(hit["names"][:3]) + (", …" if len(hit["names"]) > 3 else "")
        output.two_sides(who or hit["network"], f"{hit['network']} · {hit['at'] or '?'}",
                         style="bold")
        if hit["subject"]:
            output.para(hit["subject"], indent=2, style="italic")
        if hit["excerpt"] != hit["subject"]:
            output.para(hit["excerpt"], indent=2, style="dim")
    return 0
