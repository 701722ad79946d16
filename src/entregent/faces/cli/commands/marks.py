"""`entregent pin`, `mark`, `prefer`: who matters whatever is measured, who is never suggested, how.

`prefer voice NAME`: a call is fine with this person, and nothing richer is proposed.
"""

from __future__ import annotations

import argparse

from entregent.app import marks
from entregent.app.workspace import Workspace
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say

_ANY = "any"
_MEDIA = tuple(one or _ANY for one in marks.MEDIA)


def configure(parser: Parser, command: str) -> None:
    """Arguments of the three commands."""
    lang = parser.lang
    if command == "prefer":
        parser.add_argument("medium", choices=_MEDIA, help=say(lang, "humanity.help-medium"))
        parser.add_argument("person", nargs="+", help=say(lang, "humanity.help-person"))
        return
    if command == "mark":
        parser.add_argument("mark", choices=marks.MARKS, help=say(lang, "humanity.help-mark"))
        parser.add_argument("person", nargs="+", help=say(lang, "humanity.help-person"))
        return
    parser.add_argument("person", nargs="*", help=say(lang, "humanity.help-person"))
    parser.add_argument("--off", action="store_true", help=say(lang, "humanity.help-off"))
    parser.add_argument("--nobody", action="store_true", help=say(lang, "humanity.help-nobody"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Keep the word, or show the pins."""
    shows = arguments.command == "pin" and not (arguments.person or arguments.nobody)
    with open_workspace(arguments, writable=not shows) as workspace:
        output = settle(arguments, workspace, output)
        said = _pins(workspace, output) if shows else _kept(arguments, workspace, output)
    if output.as_json:
        output.json({"said": said})
    else:
        output.para(said)
    return 0


def _pins(workspace: Workspace, output: Output) -> str:
    names = marks.pins(workspace)
    if not names:
        return output.say("humanity.no-pins")
    return output.say("humanity.pins", names=", ".join(names))


def _kept(arguments: argparse.Namespace, workspace: Workspace, output: Output) -> str:
    if arguments.command == "pin" and arguments.nobody:
        marks.pin_nobody(workspace)
        return output.say("humanity.nobody")
    person = " ".join(arguments.person)
    if arguments.command == "mark":
        name = marks.mark(workspace, person, arguments.mark)
        return output.say(f"humanity.marked-{arguments.mark}", name=name)
    if arguments.command == "prefer":
        medium = "" if arguments.medium == _ANY else arguments.medium
        name = marks.prefer(workspace, person, medium)
        return output.say(f"humanity.prefers-{arguments.medium}", name=name)
    name = marks.pin(workspace, person, off=arguments.off)
    return output.say("humanity.unpinned" if arguments.off else "humanity.pinned", name=name)
