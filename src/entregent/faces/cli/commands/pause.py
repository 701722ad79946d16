"""`entregent pause [DAYS|DAY|no]`: nothing is proposed for a while, without guilt."""

from __future__ import annotations

import argparse
from datetime import date, timedelta

from entregent.app.changes import set_setting, settings
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say
from entregent.model.errors import EntregentError

_LONGEST = 366


def configure(parser: Parser, command: str) -> None:
    """Arguments of `pause`; without any, how it stands."""
    del command
    parser.add_argument("until", nargs="?", default="", metavar="DAYS|DAY|no",
                        help=say(parser.lang, "pause.help"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Begin a pause, end it, or say how long it lasts."""
    with open_workspace(arguments, writable=bool(arguments.until)) as workspace:
        output = settle(arguments, workspace, output)
        if arguments.until:
            set_setting(workspace, "pause", _day(arguments.until, workspace.today))
        found, today = settings(workspace)["pause"], workspace.today
    if arguments.until:  # what was set now is in force from the next call on
        found = _day(arguments.until, today)
    if output.as_json:
        output.json({"pause": found})
    elif found == "no" or date.fromisoformat(found) <= today:
        output.para(output.say("pause.none"))
    else:
        output.para(output.say("pause.until", day=date.fromisoformat(found)))
    return 0


def _day(text: str, today: date) -> str:
    """The first day after the pause, or "no". Raises `EntregentError` (exit code 2)."""
    if text == "no":
        return text
    params = {"what": text, "n": str(_LONGEST)}
    try:
        day = today + timedelta(days=int(text)) if text.isdecimal() else date.fromisoformat(text)
    except (ValueError, OverflowError) as error:
        raise EntregentError("pause.bad", exit_code=2, params=params) from error
    if not timedelta() <= day - today <= timedelta(days=_LONGEST):
        raise EntregentError("pause.bad", exit_code=2, params=params)
    return day.isoformat()
