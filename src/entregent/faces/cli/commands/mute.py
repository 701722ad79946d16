"""`entregent mute CODE [WHO]`: not again; this time, in a draft, for one person, or for ever."""

from __future__ import annotations

import argparse

from entregent.app.muting import mute, mute_once
from entregent.app.tact_mutes import MuteShape, mute_draft, mutes
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.drafts import read_draft
from entregent.faces.cli.output import Output
from entregent.i18n import say


def configure(parser: Parser, command: str) -> None:
    """Arguments of `mute`; without any, what is silent is listed."""
    del command
    lang = parser.lang
    parser.add_argument("code", metavar="CODE", nargs="?", default="",
                        help=say(lang, "own.about-code"))
    parser.add_argument("who", nargs="*", metavar="WHO", help=say(lang, "own.about-who"))
    parser.add_argument("--once", action="store_true", help=say(lang, "own.about-once"))
    parser.add_argument("--draft", default="", metavar="FILE|-",
                        help=say(lang, "rules.help-draft"))
    parser.add_argument("--because", default="", metavar="WORDS",
                        help=say(lang, "own.about-because"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Silence it, and say how to take that back."""
    if not arguments.code:
        return _list(arguments, output)
    text = read_draft(arguments.draft) if arguments.draft else ""
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        code, name, key = arguments.code.upper(), "", "own.muted"
        if arguments.draft:
            mute_draft(workspace, code, text, arguments.because)
            key = "rules.muted-draft"
        elif arguments.once:
            mute_once(workspace, code, arguments.because)
            key = "own.muted-once"
        else:
            name = mute(workspace, code, " ".join(arguments.who), arguments.because)
            key = "own.muted-person" if name else key
    if output.as_json:
        output.json({"muted": code, "about": name,
                     "once": arguments.once or bool(arguments.draft)})
        return 0
    output.para(output.say(key, code=code, name=name))
    return 0


def _list(arguments: argparse.Namespace, output: Output) -> int:
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        found = mutes(workspace)
    if output.as_json:
        output.json(found)
        return 0
    if not found:
        output.para(output.say("rules.none-muted"))
        return 0
    output.table([_row(output, one) for one in found])
    output.line()
    output.para(output.say("rules.unmute"), style="dim")
    return 0


def _row(output: Output, one: MuteShape) -> tuple[str, ...]:
    reach = output.say(f"rules.reach-{one['reach']}")
    about = " · ".join(filter(None, (one["about"] or reach, one["because"])))
    return str(one["entry"]), one["day"], one["code"], about
