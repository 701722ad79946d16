"""`entregent serve`: the pages, in a browser of this machine."""

from __future__ import annotations

import argparse
from pathlib import Path

from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.faces.cli.serving import Wish, serve
from entregent.i18n import say


def configure(parser: Parser, command: str) -> None:
    """Arguments of `serve`."""
    del command
    lang = parser.lang
    parser.add_argument("--port", type=int, metavar="N", help=say(lang, "serve.port"))
    parser.add_argument("--no-open", action="store_true", help=say(lang, "serve.no-open"))
    parser.add_argument("--probe-cookie", metavar=say(lang, "sheet.file"),
                        help=say(lang, "serve.probe-cookie"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Serve until Ctrl-C."""
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        home = workspace.home
    cookie = Path(arguments.probe_cookie).expanduser() if arguments.probe_cookie else None
    wish = Wish(arguments.port, browse=not arguments.no_open, cookie_file=cookie)
    return serve(output, home, arguments.today, wish)
