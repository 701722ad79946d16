"""`entregent doctor`: a look at everything that could be wrong."""

from __future__ import annotations

import argparse

from entregent.app.upkeep import doctor
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output

_UNWELL = 5


def configure(parser: Parser, command: str) -> None:
    """`doctor` takes no argument of its own."""
    del parser, command


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show each check; exit code 5 when one of them fails."""
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        checks = doctor(workspace)
    if output.as_json:
        output.json(checks)
    else:
        for check in checks:
            output.para(check["text"], indent=4, first="✓ " if check["ok"] else "✗ ",
                        style="plain" if check["ok"] else "warn")
    return 0 if all(check["ok"] for check in checks) else _UNWELL
