"""`entregent settings`: language, zone, country, minutes, hours, words."""

from __future__ import annotations

import argparse

from entregent.app.changes import set_setting, settings
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say
from entregent.model.errors import EntregentError


def configure(parser: Parser, command: str) -> None:
    """Arguments of `settings`."""
    del command
    parser.add_argument("name", nargs="?", help=say(parser.lang, "settings.name"))
    parser.add_argument("value", nargs="?", help=say(parser.lang, "settings.value"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show all settings, or change one."""
    if arguments.name and arguments.value is None:
        raise EntregentError("usage.no-value", exit_code=2, params={"what": arguments.name})
    with open_workspace(arguments, writable=arguments.name is not None) as workspace:
        output = settle(arguments, workspace, output)
        if arguments.name:
            set_setting(workspace, arguments.name, arguments.value)
            output.para(output.say("settings.set", what=arguments.name, value=arguments.value))
            return 0
        values = settings(workspace)
    if output.as_json:
        output.json(values)
    else:
        output.table(
            [(name, value, output.say(f"settings.about-{name}")) for name, value in values.items()]
        )
    return 0
