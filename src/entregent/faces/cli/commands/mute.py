"""`entregent mute CODE [WHO]`: not again; for this time, for one person, or for ever."""

from __future__ import annotations

import argparse

from entregent.app.muting import mute, mute_once
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say


def configure(parser: Parser, command: str) -> None:
    """Arguments of `mute`."""
    del command
    lang = parser.lang
    parser.add_argument("code", metavar="CODE", help=say(lang, "own.about-code"))
    parser.add_argument("who", nargs="*", metavar="WHO", help=say(lang, "own.about-who"))
    parser.add_argument("--once", action="store_true", help=say(lang, "own.about-once"))
    parser.add_argument("--because", default="", metavar="WORDS",
                        help=say(lang, "own.about-because"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Silence it, and say how to take that back."""
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        code, name = arguments.code.upper(), ""
        if arguments.once:
            mute_once(workspace, code, arguments.because)
        else:
            name = mute(workspace, code, " ".join(arguments.who), arguments.because)
    if output.as_json:
        output.json({"muted": code, "about": name, "once": arguments.once})
        return 0
    key = "own.muted-once" if arguments.once else "own.muted-person" if name else "own.muted"
    output.para(output.say(key, code=code, name=name))
    return 0
