"""`entregent people [QUERY]`: everybody, or those whom some words find."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from entregent.app.find import SHORT
from entregent.app.people import EVERYBODY, people
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say, silence_words

if TYPE_CHECKING:
    from entregent.app.shapes import PersonShape

_SHOWN = 40


def configure(parser: Parser, command: str) -> None:
    """Arguments of `people`."""
    del command
    parser.add_argument("query", nargs="*", help=say(parser.lang, "person.query"))
    parser.add_argument("--limit", type=int, metavar="N", help=say(parser.lang, "person.limit"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """List people, the last exchange first."""
    limit = arguments.limit or (EVERYBODY if output.as_json else _SHOWN)
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        found, more = people(workspace, " ".join(arguments.query), limit)
        today = workspace.today
    if output.as_json:
        output.json(found)
        return 0
    if not found:
        output.para(output.say("person.none"))
        return 0
    rows = [_row(output, one, today) for one in found]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    room = output.width - sum(width + 2 for width in widths[:4])
    output.table([(*row[:4], _short(row[4], room)) for row in rows])
    if more:
        output.line()
        output.para(output.say("person.more", n=more), style="dim")
    return 0


def _short(text: str, room: int) -> str:
    return text if len(text) <= room else text[: max(0, room - 1)] + "…"


def _row(output: Output, one: PersonShape, today: date) -> tuple[str, ...]:
    last = one["last_exchange"]
    ago = silence_words(output.lang, (today - date.fromisoformat(last)).days) if last else ""
    return (
        one["id"][:SHORT], one["name"][:34], output.say(f"person.life-{one['life']}"), ago,
        one["post"],
    )
