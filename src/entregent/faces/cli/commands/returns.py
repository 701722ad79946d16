"""`entregent return`: hours against gains by network; hours, fees and expectations told."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from entregent.app.channels import channel_name
from entregent.app.engagement import account_of, tell_hours, tell_money, tell_pleasure
from entregent.faces.cli.arguments import Parser, day
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import number, say

if TYPE_CHECKING:
    from entregent.app.engagement import AccountShape, ReturnShape
    from entregent.app.workspace import Workspace

_BAR = 12


def configure(parser: Parser, command: str) -> None:
    """Arguments of `return`."""
    del command

    def words(name: str) -> str:
        return say(parser.lang, f"engagement.help-{name}")

    parser.add_argument("--hours", metavar="NETWORK=H", help=words("hours"))
    parser.add_argument("--since", type=day, metavar="YYYY-MM-DD", help=words("since"))
    parser.add_argument("--until", type=day, metavar="YYYY-MM-DD", help=words("until"))
    parser.add_argument("--fees", metavar="NETWORK=AMOUNT", help=words("fees"))
    parser.add_argument("--cost", metavar="AMOUNT", help=words("cost"))
    parser.add_argument("--expect", metavar="AMOUNT", help=words("expect"))
    parser.add_argument("--pleasure", metavar="NETWORK", help=words("pleasure"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Keep what was told, then show the account."""
    told = (
        arguments.hours, arguments.fees, arguments.cost, arguments.expect, arguments.pleasure
    )
    with open_workspace(arguments, writable=any(told)) as workspace:
        output = settle(arguments, workspace, output)
        _keep(arguments, workspace)
        answer = account_of(workspace)
    if output.as_json:
        output.json(answer)
        return 0
    if any(told):
        output.para(output.say("common.noted"))
    _show(output, answer)
    return 0


def _keep(arguments: argparse.Namespace, workspace: Workspace) -> None:
    if arguments.hours:
        tell_hours(workspace, arguments.hours, arguments.since, arguments.until)
    for name, text in (
        ("fees", arguments.fees), ("cost", arguments.cost), ("expected", arguments.expect)
    ):
        if text:
            tell_money(workspace, name, text)
    if arguments.pleasure:
        tell_pleasure(workspace, arguments.pleasure)


def _show(output: Output, answer: AccountShape) -> None:
    if not answer["returns"]:
        output.para(output.say("engagement.nothing"))
        return
    output.para(output.say("engagement.title"), style="bold")
    most = max(one["hours"] for one in answer["returns"]) or 1
    heads = ("hours", "gain", "rate", "net", "given")
    rows = [("", "", *(output.say(f"engagement.head-{head}") for head in heads))]
    rows += [_row(output, one, most) for one in answer["returns"]]
    output.table(rows, indent=2)
    shown = number(output.lang, answer["expected"])
    output.para(output.say("engagement.expects", expected=shown), indent=2, style="dim")
    for key, amount in (("in-pipe", answer["pipe"]), ("unplaced", answer["unplaced"])):
        if amount:
            text = output.say(f"engagement.{key}", amount=number(output.lang, amount))
            output.para(text, indent=2, style="dim")


def _row(output: Output, one: ReturnShape, most: float) -> tuple[str, ...]:
    name = channel_name(output.lang, one["network"])
    bar = "▇" * max(1, round(_BAR * one["hours"] / most)) if one["hours"] else ""
    rate = one["rate"]
    if one["pleasure"]:
        shown = output.say("engagement.for-pleasure")
    elif rate is None:
        shown = output.say("engagement.too-early")
    else:
        shown = number(output.lang, rate)
    amounts = [number(output.lang, one[key]) for key in ("hours", "gain")]
    rest = [number(output.lang, one[key]) for key in ("net", "given")]
    return (name, bar, *amounts, shown, *rest)
