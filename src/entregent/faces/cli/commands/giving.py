"""`entregent gifts`, `seeks`, `offers`, `know`: acts rather than accounts, and who could meet."""

from __future__ import annotations

import argparse

from entregent.app import giving
from entregent.app.workspace import Workspace
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import percent, say
from entregent.model.errors import EntregentError

_SHOWN = 30


def configure(parser: Parser, command: str) -> None:
    """Arguments of the four commands."""
    lang = parser.lang
    if command == "gifts":
        parser.add_argument("person", nargs="*", help=say(lang, "culture.help-person"))
        parser.add_argument("--balance", action="store_true",
                            help=say(lang, "culture.help-balance"))
        parser.add_argument("--not", dest="no", metavar="ID", help=say(lang, "culture.help-not"))
        parser.add_argument("--weigh", nargs=2, metavar=("ID", "N"),
                            help=say(lang, "culture.help-weigh"))
        return
    key = "names" if command == "know" else "words"
    parser.add_argument("words", nargs="+", metavar="WORDS", help=say(lang, f"culture.help-{key}"))
    if command != "know":
        parser.add_argument("--gone", action="store_true", help=say(lang, "culture.help-gone"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show acts, correct one, or note what was told."""
    if arguments.command == "gifts" and not (arguments.no or arguments.weigh):
        with open_workspace(arguments, writable=False) as workspace:
            output = settle(arguments, workspace, output)
            shape = giving.gifts(workspace, " ".join(arguments.person))
        _show(output, shape, balance=arguments.balance)
        return 0
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        said = _told(arguments, workspace, output)
    if output.as_json:
        output.json({"said": said})
    else:
        output.para(said)
    return 0


def _told(arguments: argparse.Namespace, workspace: Workspace, output: Output) -> str:
    if arguments.command == "gifts":
        digits, weight = (arguments.no, "0") if arguments.no else arguments.weigh
        giving.weigh(workspace, digits, _number(weight))
        return output.say("culture.corrected")
    words = " ".join(arguments.words)
    if arguments.command == "know":
        names = giving.tell_know(workspace, [one.strip() for one in words.split(",")])
        return output.say("culture.told-know", names=", ".join(names))
    if arguments.gone:
        name = giving.drop_wishes(workspace, arguments.command, words)
        return output.say("culture.told-gone", name=name)
    person, _, what = words.partition(":")
    name = giving.tell_wish(workspace, arguments.command, person.strip(), what)
    return output.say(f"culture.told-{arguments.command}", name=name, what=what.strip())


def _number(text: str) -> float:
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = -1.0
    if not 0 <= value <= 10:
        params = {"what": "N", "value": text}
        raise EntregentError("usage.bad-value", exit_code=2, params=params)
    return value


def _show(output: Output, shape: giving.GiftsShape, *, balance: bool) -> None:
    if output.as_json:
        output.json(shape)
        return
    output.line(output.say("culture.acts-title"), "bold")
    if not shape["acts"]:
        output.para(output.say("culture.acts-none"))
    for act in shape["acts"][:_SHOWN]:
        way = output.say("culture.given" if act["given"] else "culture.received")
        kind = output.say(f"culture.kind-{act['kind']}")
        weight = f" · {act['weight']:g}" if balance else ""
        names = ", ".join(act["names"])
        output.para(f"{act['day']}  {way}, {kind} · {names}{weight} · {act['id'][:8]}", indent=2)
    output.para(output.say("culture.acts-coverage"), style="dim")
    if balance:
        _balance(output, shape)


def _balance(output: Output, shape: giving.GiftsShape) -> None:
    n = shape["given"] + shape["received"]
    if shape["share"] is None:
        output.para(output.say("culture.balance-few", n=n))
        return
    share, low, high = (
        percent(output.lang, one) for one in (shape["share"], shape["low"], shape["high"])
    )
    output.para(output.say("culture.balance", share=share, low=low, high=high, n=n))
