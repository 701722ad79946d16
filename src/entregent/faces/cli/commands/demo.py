"""`entregent demo`: an invented world, imported the ordinary way, on its own Tuesday."""

from __future__ import annotations

import argparse
from pathlib import Path

from entregent.app.config import default_home
from entregent.app.day import today
from entregent.app.demo import build
from entregent.app.workspace import Workspace
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.commands.today import show_today
from entregent.faces.cli.output import Output
from entregent.faces.cli.progress import Meter
from entregent.faces.cli.serving import Wish, in_a_terminal, serve, visit
from entregent.i18n import say


def configure(parser: Parser, command: str) -> None:
    """Arguments of `demo`."""
    del command
    parser.add_argument("--no-serve", action="store_true", help=say(parser.lang, "upkeep.no-serve"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Build the world beside the owner's own data, never in it, and show its day."""
    import os

    folder = Path(arguments.home).expanduser() if arguments.home else (
        default_home(os.environ).with_name("entregent-demo")
    )
    with Meter(output) as meter:
        demo = build(folder, output.lang, meter.tell)
    with Workspace(demo.home, output.lang, demo.today) as workspace:
        answer = today(workspace)
    if output.as_json:
        output.json(answer)
        return 0
    output.para(output.say("upkeep.demo-world", who=demo.owner,
                           n=demo.report["people"], exchanges=demo.report["interactions"]))
    output.para(output.say("upkeep.demo-files", what=str(demo.files)), style="dim")
    show_today(output, answer, why=False)
    output.line()
    output.para(output.say("upkeep.demo-try"), style="bold")
    told = f"--home {demo.home} --today {demo.today.isoformat()}"
    for words in ("today --why", "debts", "people atelier", "search formation"):
        output.line(f"  {_called()} {told} {words}", "dim")
    if arguments.no_serve:
        return 0
    if in_a_terminal():
        return serve(output, demo.home, demo.today, Wish())
    return visit(output, demo.home, demo.today)


def _called() -> str:
    """The command as it can be typed here: by its place where no folder of programs holds it."""
    import os
    import shutil
    import sys

    beside = Path(sys.executable).with_name("entregent")
    if shutil.which("entregent") or not beside.exists():
        return "entregent"
    here = os.path.relpath(beside)
    return str(beside) if here.startswith(os.pardir) else here
