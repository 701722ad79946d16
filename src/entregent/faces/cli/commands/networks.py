"""`entregent networks`: which ones serve the sheet and why, which ones do not, one's accounts."""

from __future__ import annotations

import argparse
from datetime import date

from entregent.app.networks import ChoiceShape, NetworkShape, choice, reserve
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import day_words, say


def configure(parser: Parser, command: str) -> None:
    """Arguments of `networks`."""
    del command
    lang = parser.lang
    name = say(lang, "networks.name")
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--all", action="store_true", help=say(lang, "networks.all"))
    ways.add_argument("--reserve", metavar=name, help=say(lang, "networks.reserve"))
    ways.add_argument("--unreserve", metavar=name, help=say(lang, "networks.unreserve"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show the choice, or mark an account."""
    marked = arguments.reserve or arguments.unreserve
    with open_workspace(arguments, writable=bool(marked)) as workspace:
        output = settle(arguments, workspace, output)
        if marked:
            name = reserve(workspace, marked, kept=bool(arguments.reserve))
            key = "networks.reserved" if arguments.reserve else "networks.unreserved"
            output.para(output.say(key, name=name))
            return 0
        found = choice(workspace)
    if output.as_json:
        output.json(found)
    else:
        _show(output, found, facts=arguments.all)
    return 0


def _show(output: Output, found: ChoiceShape, *, facts: bool) -> None:
    taken = [one for one in found["networks"] if one["choice"] != "left"]
    if not found["purposes"]:
        output.para(output.say("networks.no-sheet"))
    elif not taken:
        output.para(output.say("networks.none-fits"))
    for one in taken:
        output.line(output.say(f"networks.group-{one['choice']}"), "bold")
        _line(output, one, facts=facts)
    output.line()
    output.line(output.say("networks.others"), "bold")
    for one in found["networks"]:
        if one["choice"] == "left":
            _line(output, one, facts=facts)
    output.line()
    output.line(output.say("networks.accounts"), "bold")
    if not found["accounts"]:
        output.para(output.say("networks.accounts-none"), indent=2)
    for account in found["accounts"]:
        last = account["last"]
        when = (
            output.say("networks.last-act", day=date.fromisoformat(last))
            if last else output.say("networks.no-act")
        )
        state = output.say(f"networks.account-{account['state']}")
        output.para(f"{account['name']} · {state} · {when}", indent=2)
    output.line()
    output.para(output.say("networks.how"), style="dim")
    output.para(output.say("networks.correct"), style="dim")


def _line(output: Output, one: NetworkShape, *, facts: bool) -> None:
    output.para(one["reason"], indent=2)
    if one["choice"] != "left" or facts:
        parts = ", ".join(
            f"{output.say(f'networks.part-{name}')} {round(100 * value)}"
            for name, value in one["parts"].items()
        )
        score = output.say("networks.score", n=one["score"])
        output.para(f"{score} · {parts}", indent=4, style="dim")
    if one["recheck"]:
        output.para(output.say("networks.recheck"), indent=4)
    if facts:
        for fact in one["facts"]:
            sure = output.say(f"networks.confidence-{fact['confidence']}")
            day = day_words(output.lang, date.fromisoformat(fact["checked"]))
            told = f"{fact['about']} · {fact['says']} ({fact['source']}, {sure}, {day})"
            output.para(told, indent=4, style="dim")
