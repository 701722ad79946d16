"""`entregent attitude`, `kept`: the owner's own mirror, and promises that were kept."""

from __future__ import annotations

import argparse

from entregent.app import attitude as mirror
from entregent.app.workspace import Workspace
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say


def configure(parser: Parser, command: str) -> None:
    """Arguments of both commands."""
    lang = parser.lang
    if command == "kept":
        parser.add_argument("key", metavar="ID", help=say(lang, "attitude.help-key"))
        return
    parser.add_argument("answers", nargs="*", type=int, metavar="0..4",
                        help=say(lang, "attitude.help-answers"))
    parser.add_argument("--calendar", choices=("partial", "complete"),
                        help=say(lang, "attitude.help-calendar"))
    parser.add_argument("--few", action="store_true", help=say(lang, "attitude.help-few"))
    parser.add_argument("--many", action="store_true", help=say(lang, "attitude.help-many"))
    parser.add_argument("--pause", type=int, metavar="DAYS", help=say(lang, "attitude.help-pause"))
    parser.add_argument("--household", metavar="WHO", help=say(lang, "attitude.help-household"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Keep what was told, or show the mirror."""
    writes = arguments.command == "kept" or _tells(arguments)
    with open_workspace(arguments, writable=writes) as workspace:
        output = settle(arguments, workspace, output)
        if arguments.command == "kept":
            said = output.say("attitude.kept-told", what=mirror.tell_kept(workspace, arguments.key))
        elif writes:
            _tell(workspace, arguments)
            said = output.say("attitude.noted")
        else:
            _show(output, mirror.attitude(workspace))
            return 0
    if output.as_json:
        output.json({"said": said})
    else:
        output.para(said)
    return 0


def _tells(arguments: argparse.Namespace) -> bool:
    return bool(
        arguments.answers or arguments.calendar or arguments.few or arguments.many
        or arguments.pause is not None or arguments.household
    )


def _tell(workspace: Workspace, arguments: argparse.Namespace) -> None:
    if arguments.answers:
        mirror.answer_questions(workspace, arguments.answers)
    if arguments.calendar:
        mirror.tell_calendar(workspace, partial=arguments.calendar == "partial")
    if arguments.few or arguments.many:
        mirror.tell_style(workspace, few=arguments.few)
    if arguments.pause is not None:
        mirror.pause(workspace, arguments.pause)
    if arguments.household:
        mirror.tell_household(workspace, arguments.household)


def _show(output: Output, shape: mirror.AttitudeShape) -> None:
    if output.as_json:
        output.json(shape)
        return
    output.para(output.say("attitude.lede"), style="dim")
    for number in range(1, mirror.QUESTIONS + 1):
        given = str(shape["answers"][number - 1]) if shape["answers"] else "·"
        output.para(output.say(f"attitude.question-{number}"), indent=4, first=f"{given}  ")
    score = shape["score"]
    output.para(
        output.say("attitude.no-score") if score is None else output.say("attitude.score", n=score)
    )
    life = shape["life"]
    output.para(output.say("attitude.life-unread") if life is None else output.say(
        "attitude.life", n=life["meetings"], new=life["new"], events=life["events"]
    ))
