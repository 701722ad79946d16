"""`entregent note|met|called|gave|received|promised WHO : WHAT`: the day's life in one line."""

from __future__ import annotations

import argparse

from entregent.app.journal import Detail, note
from entregent.faces.cli.arguments import Parser, day
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say


def configure(parser: Parser, command: str) -> None:
    """Arguments of the six commands."""
    lang = parser.lang
    parser.add_argument("words", nargs="+", metavar="WORDS", help=say(lang, "journal.words"))
    parser.add_argument("--on", type=day, metavar="YYYY-MM-DD", help=say(lang, "journal.on"))
    if command == "promised":
        parser.add_argument("--by", type=day, metavar="YYYY-MM-DD", help=say(lang, "journal.by"))
    if command in {"met", "called"}:
        parser.add_argument("--minutes", type=int, default=0, metavar="N",
                            help=say(lang, "journal.minutes"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Write the line and show it."""
    detail = Detail(
        arguments.on, getattr(arguments, "by", None), getattr(arguments, "minutes", 0)
    )
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        answer = note(workspace, arguments.command, arguments.words, detail)
    if output.as_json:
        output.json(answer)
        return 0
    key = "known" if answer["known"] else "noted"
    output.para(output.say(f"journal.{key}", what=answer["line"]))
    if answer["new_person"]:
        output.para(output.say("journal.new-person"), style="dim")
    if answer["entry"] is not None:
        output.para(output.say("importing.undo", n=answer["entry"]), style="dim")
    return 0
