"""`entregent circles`: with whom one really talks, by circle; `--who` adds who knows whom."""

from __future__ import annotations

import argparse

from entregent.app.circles import CircleShape, CirclesShape, circles
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say

_NAMED = 15
"""People of an outer circle that a terminal names at once."""


def configure(parser: Parser, command: str) -> None:
    """One switch: who knows whom, and everybody named."""
    del command
    parser.add_argument("--who", action="store_true", help=say(parser.lang, "circles.help-who"))
    parser.add_argument("--all", action="store_true", help=say(parser.lang, "circles.help-all"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show the circles, people by name, each with one reason."""
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        shape = circles(workspace)
    if output.as_json:
        output.json(shape)
        return 0
    output.line(shape["title"], "bold")
    output.para(shape["lede"])
    for circle in shape["circles"]:
        _circle(output, circle, everybody=arguments.all)
    _room(output, shape)
    if arguments.who:
        _who_knows(output, shape)
    output.line()
    output.para(output.say("circles.correct"), style="dim")
    return 0


def _circle(output: Output, circle: CircleShape, *, everybody: bool) -> None:
    output.line()
    output.line(circle["title"], "bold")
    output.para(circle["rhythm"] if circle["people"] else output.say("circles.nobody"),
                indent=2, style="dim")
    shown = circle["people"] if everybody else circle["people"][:_NAMED]
    for one in shown:
        pin = f" · {output.say('circles.pinned')}" if one["pinned"] else ""
        output.two_sides(f"{one['name']}{pin}", output.say(f"person.life-{one['life']}"), indent=2)
        state = output.say(f"circles.state-{one['state']}")
        shown_state = "" if one["state"] == "rhythm" else f" ({state})"
        output.para(one["reason"] + shown_state, indent=4, style="dim")
    if left := len(circle["people"]) - len(shown):
        output.para(output.say("circles.hidden", n=left), indent=2, style="dim")


def _room(output: Output, shape: CirclesShape) -> None:
    output.line()
    if shape["asleep"]:
        output.para(output.say("circles.asleep", n=shape["asleep"]))
    output.para(shape["capacity"])
    output.para(shape["thirty"])
    output.para(output.say("circles.steady"), style="dim")
    output.para(shape["seen"], style="dim")
    if shape["missing"]:
        what = ", ".join(output.say(f"circles.missing-{name}") for name in shape["missing"])
        output.para(output.say("circles.missing", what=what), style="dim")


def _who_knows(output: Output, shape: CirclesShape) -> None:
    output.line()
    output.line(output.say("circles.who-knows"), "bold")
    for line in shape["shape"]:
        output.para(line, indent=2)
    if not shape["groups"]:
        output.para(output.say("circles.no-groups"), indent=2)
    for group in shape["groups"]:
        output.para(output.say("circles.group-names", says=group["says"],
                               names=", ".join(group["names"])), indent=4, first="· ")
    for bridge in shape["bridges"]:
        output.para(bridge["says"], indent=4, first="· ")
    output.para(output.say("circles.know-more"), indent=2, style="dim")
