"""`entregent today`: up to five small acts, and then the day is closed."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from entregent.app.day import today
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import day_words, say

if TYPE_CHECKING:
    from entregent.app.shapes import ActShape, LeftOutShape, TodayShape

_WAITING = 5


def configure(parser: Parser, command: str) -> None:
    """Arguments of `today`."""
    del command
    parser.add_argument("--minutes", type=int, metavar="N", help=say(parser.lang, "day.minutes"))
    parser.add_argument("--why", action="store_true", help=say(parser.lang, "day.why"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show the day."""
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        answer = today(workspace, arguments.minutes)
    if output.as_json:
        output.json(answer)
    else:
        show_today(output, answer, why=arguments.why)
    return 0


def show_today(output: Output, answer: TodayShape, *, why: bool) -> None:
    """The day as a page."""
    day = date.fromisoformat(answer["date"])
    output.line()
    output.two_sides("& Entregent", day_words(output.lang, day, weekday=True), indent=2)
    output.line()
    output.para(answer["title"], indent=2, style="bold")
    for number, act in enumerate(answer["actions"], start=1):
        _show_act(output, number, act, why=why)
    output.line()
    output.para(answer["closing"], indent=2, style="italic")
    _show_waiting(output, [left for left in answer["left_out"] if left["open"]])
    output.line()
    if answer["actions"]:
        output.para(
            output.say("day.answers", act=answer["actions"][0]["id"]), indent=2, style="dim"
        )


def _show_waiting(output: Output, waiting: list[LeftOutShape]) -> None:
    """What is not for today, under its reason, said once."""
    reason = ""
    for left in waiting[:_WAITING]:
        if left["reason"] != reason:
            reason = left["reason"]
            output.line()
            output.para(reason, indent=2, style="dim")
        output.para(left["says"], indent=4, first="· ", style="dim")
    if len(waiting) > _WAITING:
        more = output.say("day.more", n=len(waiting) - _WAITING)
        output.para(more, indent=4, first="· ", style="dim")


def _show_act(output: Output, number: int, act: ActShape, *, why: bool) -> None:
    output.line()
    output.para(act["says"], indent=5, first=f"{number}  ", style="bold")
    for because in act["because"]:
        output.para(because["text"], indent=5)
    if act["serves"]:
        output.para(act["serves"], indent=5, style="dim")
    if why:
        _show_evidence(output, act)
    minutes = output.say("day.short-minutes", n=act["minutes"])
    output.line(f"     {minutes} · {act['id']}", "dim")


def _show_evidence(output: Output, act: ActShape) -> None:
    for because in act["because"]:
        if because["evidence"]:
            shown = ", ".join(key[:12] for key in because["evidence"][:3])
            text = output.say("day.evidence", code=because["code"], keys=shown)
            output.para(text, indent=5, style="dim")
        for searched in because["searched"]:
            output.para(output.say("day.searched", what=searched), indent=5, style="dim")
        for correct in because["correct"]:
            output.para(correct, indent=7, first="· ", style="dim")
