"""`entregent week`: one practice, one purpose, what moved, the days, what to let rest."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from entregent.app.week import week
from entregent.app.week_file import week_file
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import day_words, say
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.app.week import WeekDayShape, WeekShape


def configure(parser: Parser, command: str) -> None:
    """Arguments of `week`."""
    del command
    parser.add_argument("--ics", metavar="FILE", default="", help=say(parser.lang, "week.help-ics"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show the week, or write its days into a file."""
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        answer = week(workspace)
        body = week_file(workspace, answer) if arguments.ics else b""
    if arguments.ics:
        _write(Path(arguments.ics), body)
        n = sum(bool(day["acts"]) for day in answer["days"])
        output.para(output.say("week.written", file=arguments.ics, n=n))
    elif output.as_json:
        output.json(answer)
    else:
        _show(output, answer)
    return 0


def _write(path: Path, body: bytes) -> None:
    try:
        path.write_bytes(body)
    except OSError as error:
        params = {"what": str(path), "why": error.strerror or ""}
        raise EntregentError("usage.cannot-write", exit_code=5, params=params) from error


def _show(output: Output, answer: WeekShape) -> None:
    output.line()
    output.two_sides("& Entregent", answer["title"], indent=2)
    _practice(output, answer)
    output.line()
    output.para(answer["purpose"], indent=2, style="bold")
    for words in (answer["objective"], answer["serving"]):
        output.para(words, indent=2)
    _moved(output, answer)
    _head(output, "week.days")
    if not answer["days"]:
        output.para(output.say("week.days-none"), indent=2)
    for day in answer["days"]:
        _day(output, day)
    _head(output, "week.surprise-title")
    output.para(answer["surprise"], indent=2)
    _head(output, "week.rest")
    for one in answer["rests"]:
        output.para(one["says"], indent=4, first="· ")
    output.para(output.say("week.rest-all" if answer["rests"] else "week.rest-none"), indent=2)
    output.line()
    output.para(output.say("week.closing"), indent=2, style="italic")
    output.line()


def _moved(output: Output, answer: WeekShape) -> None:
    _head(output, "week.moved")
    for words in (answer["lived"], answer["mirror"]):
        if words:
            output.para(words, indent=2)
    for words in answer["moved"]:
        output.para(words, indent=4, first="· ")
    if answer["moved_none"]:
        output.para(answer["moved_none"], indent=2)


def _practice(output: Output, answer: WeekShape) -> None:
    if not answer["practice"]:
        return
    output.line()
    title = output.say("week.practice", what=answer["practice_title"])
    output.para(title, indent=2, style="bold")
    output.para(answer["practice_sentence"], indent=2, style="dim")
    for words in (answer["practice_says"], answer["step"]):
        output.para(words, indent=2)
    more = output.say("week.practice-page", what=answer["practice"])
    output.para(more, indent=2, style="dim")


def _head(output: Output, key: str) -> None:
    output.line()
    output.para(output.say(key), indent=2, style="bold")


def _day(output: Output, day: WeekDayShape) -> None:
    words = day_words(output.lang, date.fromisoformat(day["day"]), weekday=True)
    minutes = output.say("week.minutes", n=day["minutes"]) if day["acts"] else ""
    output.two_sides(words.rpartition(" ")[0], minutes, indent=2)
    for act in day["acts"]:
        output.para(act["says"], indent=6, first="· ")
    if not day["acts"]:
        output.para(output.say("week.day-free"), indent=6, style="dim")
