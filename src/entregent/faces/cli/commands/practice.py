"""`entregent practice NAME`: what one practice says, and its measures over time."""

from __future__ import annotations

import argparse
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from entregent.app.over_time import amount
from entregent.app.practice_page import practice_page
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.faces.cli.plot import Dot, drawing, scale
from entregent.i18n import number, percent, say

if TYPE_CHECKING:
    from entregent.app.over_time import PointShape, SeriesShape
    from entregent.app.practice_page import PracticePageShape


def configure(parser: Parser, command: str) -> None:
    """Arguments of `practice`."""
    del command
    parser.add_argument("name", metavar="NAME", help=say(parser.lang, "practice.about-name"))
    parser.add_argument(
        "--table", action="store_true", help=say(parser.lang, "practice.about-table")
    )


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show the practice."""
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        page = practice_page(workspace, arguments.name)
    if output.as_json:
        output.json(page)
    else:
        _show(output, page, table=arguments.table)
    return 0


def _show(output: Output, page: PracticePageShape, *, table: bool) -> None:
    output.line()
    output.two_sides(page["title"], output.say("practice.number", n=page["number"]), indent=2)
    output.para(page["sentence"], indent=2, style="dim")
    _head(output, "practice.says-now")
    _findings(output, page)
    _over_time(output, page, table=table)
    if page["sentences"]:
        _head(output, "practice.article")
    for one in page["sentences"]:
        output.para(one["says"], indent=4, first="· ")
        output.para(one["does"], indent=4, style="dim")


def _findings(output: Output, page: PracticePageShape) -> None:
    """What is said now; how to set it right, once for each code."""
    if not page["findings"]:
        output.para(output.say("practice.says-nothing"), indent=2)
    for code, found in groupby(page["findings"], key=itemgetter("code")):
        same = list(found)
        for one in same:
            output.line()
            output.para(f"{code}  {one['text']}", indent=2)
        ways = dict.fromkeys(correct for one in same for correct in one["correct"])
        for way in (*ways, output.say("practice.mute", code=code)):
            output.para(way, indent=4, first="· ", style="dim")
    if page["muted"]:
        output.line()
        output.para(output.say("practice.muted", what=", ".join(page["muted"])), indent=2)


def _over_time(output: Output, page: PracticePageShape, *, table: bool) -> None:
    _head(output, "practice.over-time")
    if not page["series"]:
        output.para(output.say("practice.nothing-measured"), indent=2)
        return
    for line in page["series"]:
        _line(output, line, table=table)
    output.line()
    past = "measures.past-quarters" if page["quarters"] else "measures.past"
    output.para(output.say(past), indent=2, style="dim")


def _head(output: Output, key: str) -> None:
    output.line()
    output.para(output.say(key), indent=2, style="bold")


def _line(output: Output, line: SeriesShape, *, table: bool) -> None:
    """A measure: in a sentence, drawn, and as a table when asked for."""
    output.line()
    output.para(line["says"], indent=2)
    output.para(line["reads"], indent=2, style="dim")
    dots = [
        Dot(_short(output, point["day"]), point["value"], point["low"], point["high"])
        for point in line["points"]
    ]
    bounds = scale(dots)
    if bounds is not None and len(dots) > 1:
        output.line()
        low, high = (amount(output.lang, each, line["unit"]) for each in bounds)
        for row in drawing(dots, high, low):
            output.line("  " + row)
    if table:
        output.line()
        heads = ("month", "value", "between", "n", "seen")
        rows = [tuple(output.say(f"measures.column-{head}") for head in heads)]
        rows += [_row(output, point) for point in line["points"]]
        output.table(rows, indent=4)


def _row(output: Output, point: PointShape) -> tuple[str, ...]:
    between = f"{point['low_says']} – {point['high_says']}" if point["low_says"] else "–"
    return (
        point["label"], point["says"], between,
        number(output.lang, point["n"]), percent(output.lang, point["coverage"]),
    )


def _short(output: Output, day: str) -> str:
    """A month's name, cut short."""
    return output.say("measures.months-short").split()[date.fromisoformat(day).month - 1]
