"""`entregent debts`: who waits for an answer."""

from __future__ import annotations

import argparse

from entregent.app.day import debts
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output


def configure(parser: Parser, command: str) -> None:
    """`debts` takes no argument of its own."""
    del parser, command


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show who waits, longest overdue first."""
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        waiting = debts(workspace)
    if output.as_json:
        output.json(waiting)
        return 0
    if not waiting:
        output.para(output.say("day.nobody-waits"))
    for debt in waiting:
        late = output.say("day.overdue" if debt["overdue"] else "day.in-time", n=debt["hours"])
        output.two_sides(debt["name"], late, style="bold" if debt["overdue"] else "plain")
        subject = f" · {debt['subject']}" if debt["subject"] else ""
        output.para(f"{debt['network']} · {debt['asked']}{subject}", indent=2, style="dim")
    return 0
