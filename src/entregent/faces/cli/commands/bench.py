"""`entregent bench PROTOCOL PATH --out PRED`: protocols of measurement, on files."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.output import Output
from entregent.i18n import say
from entregent.model.errors import EntregentError


def configure(parser: Parser, command: str) -> None:
    """The protocol, what it reads and the file it writes."""
    del command
    parser.add_argument("protocol", choices=tuple(_PROTOCOLS),
                        help=say(parser.lang, "tact.help-protocol"))
    parser.add_argument("messages", type=Path, metavar="PATH", nargs="?",
                        help=say(parser.lang, "tact.help-path"))
    parser.add_argument("--out", type=Path, metavar="PRED",
                        help=say(parser.lang, "tact.help-out"))
    parser.add_argument("--self", action="store_true", dest="own",
                        help=say(parser.lang, "benchties.help-self"))
    _configure_identity(parser)


def _configure_identity(parser: Parser) -> None:
    parser.add_argument("--auto-only", action="store_true",
                        help=say(parser.lang, "benchidentity.help-auto"))
    parser.add_argument("--questions", type=int, default=0, metavar="N",
                        help=say(parser.lang, "benchidentity.help-questions"))
    for option in ("oracle", "weights"):
        parser.add_argument(f"--{option}", type=Path, metavar=option.upper(),
                            help=say(parser.lang, f"benchidentity.help-{option}"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Work through a protocol and write; a home is opened for one's own past alone."""
    if arguments.own and arguments.protocol == "ties":
        from entregent.faces.cli.commands.self_test import show_self_test

        return show_self_test(arguments, output)
    if arguments.messages is None or arguments.out is None:
        raise EntregentError("benchties.needs-path", exit_code=2)
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


def _ties(arguments: argparse.Namespace, output: Output) -> int:
    """Ties scored by the chance of an exchange both ways."""
    from entregent.app.bench_ties import bench_ties

    count = bench_ties(arguments.messages, arguments.out)
    return _told(output, "scored", "benchties.scored", count)


def _identity(arguments: argparse.Namespace, output: Output) -> int:
    """Records put together."""
    from entregent.app.bench_identity import Wanted, bench_identity

    done = bench_identity(arguments.messages, arguments.out, Wanted(
        arguments.auto_only, arguments.questions, arguments.oracle, arguments.weights
    ))
    told: dict[str, int | str] = {
        "people": done.people, "pairs": done.pairs, "asked": done.asked,
        "digest": done.digest,
    }
    if output.as_json:
        output.json({"records": done.records, **told})
    else:
        output.para(output.say("benchidentity.told", n=done.records, **told))
    return 0


def _told(output: Output, name: str, key: str, count: int) -> int:
    if output.as_json:
        output.json({name: count})
    else:
        output.para(output.say(key, n=count))
    return 0


_PROTOCOLS: Mapping[str, Callable[[argparse.Namespace, Output], int]] = MappingProxyType(
    {"tact": _tact, "intro": _intro, "ties": _ties, "identity": _identity}
)
