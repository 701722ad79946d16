"""`entregent bench tact MESSAGES.jsonl --out PRED.jsonl`: protocols of measurement, on files."""

from __future__ import annotations

import argparse
from pathlib import Path

from entregent.app.linting import bench_tact
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.output import Output
from entregent.i18n import say


def configure(parser: Parser, command: str) -> None:
    """The protocol, the file it reads and the file it writes."""
    del command
    parser.add_argument("protocol", choices=("tact",), help=say(parser.lang, "tact.help-protocol"))
    parser.add_argument("messages", type=Path, metavar="MESSAGES.jsonl",
                        help=say(parser.lang, "tact.help-messages"))
    parser.add_argument("--out", type=Path, required=True, metavar="PRED.jsonl",
                        help=say(parser.lang, "tact.help-out"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Judge and write; no home is opened."""
    count = bench_tact(arguments.messages, arguments.out)
    if output.as_json:
        output.json({"judged": count})
    else:
        output.para(output.say("tact.judged", n=count))
    return 0
