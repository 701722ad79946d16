"""`entregent lint FILE|-`: a draft read before it leaves, with the relation in hand."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from entregent.app.linting import MAX_TEXT, LintShape, kinds, lint_draft, stages
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say
from entregent.model.errors import EntregentError

_SHOWN = 3
_BYTES = 4 * MAX_TEXT


def configure(parser: Parser, command: str) -> None:
    """The draft, to whom, what for, and how far the relation has come."""
    del command
    lang = parser.lang
    parser.add_argument("file", metavar="FILE|-", help=say(lang, "tact.help-file"))
    parser.add_argument("--to", default="", metavar="PERSON", help=say(lang, "tact.help-to"))
    parser.add_argument("--kind", choices=kinds(), default="first_message",
                        help=say(lang, "tact.help-kind"))
    parser.add_argument("--stage", choices=stages(), default="", help=say(lang, "tact.help-stage"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Say a good word, or at most three findings; nothing is ever sent."""
    text = _draft(arguments.file)
    if arguments.to:
        with open_workspace(arguments, writable=False) as workspace:
            output = settle(arguments, workspace, output)
            shape = lint_draft(workspace, text, arguments.kind, arguments.to, arguments.stage)
    else:
        shape = lint_draft(None, text, arguments.kind, stage=arguments.stage)
    if output.as_json:
        output.json(shape)
    else:
        _show(output, shape)
    return 0


def _draft(name: str) -> str:
    try:
        if name == "-":
            raw = sys.stdin.buffer.read(_BYTES + 1)
        else:
            with Path(name).open("rb") as file:
                raw = file.read(_BYTES + 1)
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise EntregentError("tact.not-text", params={"file": Path(name).name}) from error
    except OSError as error:
        params = {"file": Path(name).name, "why": error.strerror or ""}
        raise EntregentError("tact.unreadable", exit_code=5, params=params) from error


def _show(output: Output, shape: LintShape) -> None:
    output.para(output.say(f"tact.verdict-{shape['verdict']}"), style="bold")
    if shape["language"] not in {"fr", "en"}:
        output.para(output.say("tact.unread-language"), indent=2, style="dim")
    for hit in shape["hits"][:_SHOWN]:
        code = str(hit["code"])
        output.para(f"{code} · « {str(hit['evidence'])[:60]} »", indent=2)
        output.para(output.say(f"tact.{code.lower()}"), indent=4)
    for word in shape["good"]:
        output.para(output.say(f"tact.good-{word}"), indent=2, first="+ ")
