"""`entregent gain AMOUNT|none`: what the hours brought, in the owner's own word."""

from __future__ import annotations

import argparse

from entregent.app.engagement import KINDS, GainForm, gain
from entregent.faces.cli.arguments import Parser, day
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import number, say


def configure(parser: Parser, command: str) -> None:
    """Arguments of `gain`."""
    del command

    def words(name: str) -> str:
        return say(parser.lang, f"engagement.help-{name}")

    parser.add_argument("amount", metavar="AMOUNT", help=words("amount"))
    parser.add_argument("--kind", default="other", choices=KINDS, help=words("kind"))
    parser.add_argument("--from", dest="who", default="", metavar="WHO", help=words("from"))
    for name in ("network", "first", "by", "decided"):
        parser.add_argument(f"--{name}", default="", metavar="NETWORK", help=words(name))
    parser.add_argument("--given", default="", metavar="AMOUNT", help=words("given"))
    parser.add_argument("--pipe", action="store_true", help=words("pipe"))
    parser.add_argument("--on", type=day, metavar="YYYY-MM-DD", help=words("on"))
    parser.add_argument("--note", default="", metavar="WORDS", help=words("note"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Keep the gain."""
    form = GainForm(
        arguments.amount, arguments.kind, arguments.who, arguments.network, arguments.first,
        arguments.by, arguments.decided, arguments.given, arguments.note, arguments.on,
        arguments.pipe,
    )
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        amount = gain(workspace, form)
    if output.as_json:
        output.json({"amount": amount})
    elif amount:
        output.para(output.say("engagement.gained", amount=number(output.lang, amount)))
    else:
        output.para(output.say("engagement.gained-none"))
    return 0
