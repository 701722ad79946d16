"""`entregent bench PROTOCOL PATH --out PRED`: protocols of measurement, on files."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.output import Output
from entregent.i18n import say


def configure(parser: Parser, command: str) -> None:
    """The protocol, what it reads and the file it writes."""
    del command
    parser.add_argument("protocol", choices=tuple(_PROTOCOLS),
                        help=say(parser.lang, "tact.help-protocol"))
    parser.add_argument("messages", type=Path, metavar="PATH",
                        help=say(parser.lang, "tact.help-path"))
    parser.add_argument("--out", type=Path, required=True, metavar="PRED",
                        help=say(parser.lang, "tact.help-out"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Work through a protocol and write; no home is opened."""
    return _PROTOCOLS[arguments.protocol](arguments, output)


def _tact(arguments: argparse.Namespace, output: Output) -> int:
    """Messages judged."""
    from entregent.app.linting import bench_tact

    count = bench_tact(arguments.messages, arguments.out)
    return _told(output, "judged", "tact.judged", count)


def _intro(arguments: argparse.Namespace, output: Output) -> int:
    """Pairs scored by how likely they begin to exchange."""
    from entregent.app.bench_intro import bench_intro

    count = bench_intro(arguments.messages, arguments.out)
    return _told(output, "scored", "benchintro.scored", count)


def _told(output: Output, name: str, key: str, count: int) -> int:
    if output.as_json:
        output.json({name: count})
    else:
        output.para(output.say(key, n=count))
    return 0


_PROTOCOLS: Mapping[str, Callable[[argparse.Namespace, Output], int]] = MappingProxyType(
    {"tact": _tact, "intro": _intro}
)
