"""The arguments of one command, with options before or after it, in the reader's language.

Only the parser of the command that was called is built: thirty parsers cost more than the answer.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NoReturn, TypeVar

from entregent.i18n import Lang, say
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from typing_extensions import override
else:  # typing has it from Python 3.12 on; it does nothing at run time
    _Function = TypeVar("_Function")

    def override(function: _Function) -> _Function:
        """Mark a method that replaces one of its base class."""
        return function


_TAKES_VALUE = frozenset({"--home", "--lang", "--today"})
_ENGLISH = (
    (re.compile(r"the following arguments are required: (?P<what>.+)"), "missing"),
    (re.compile(r"unrecognized arguments: (?P<what>.+)"), "unknown"),
    (re.compile(r"argument (?P<what>.+?): expected .*"), "no-value"),
    (re.compile(r"argument (?P<what>.+?): invalid choice: '(?P<value>[^']*)'"
                r" \(choose from (?P<names>.+)\)"), "bad-choice"),
    (re.compile(r"argument (?P<what>.+?): invalid \S+ value: (?P<value>.+)"), "bad-value"),
    (re.compile(r"argument (?P<what>.+?): (?P<value>.+)"), "bad-value"),
    (re.compile(r"ambiguous option: (?P<what>.+?) could match.*"), "unknown"),
)


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks the reader's language and raises instead of exiting."""

    def __init__(self, command: str, lang: Lang) -> None:
        super().__init__(
            prog=f"entregent {command}".strip(), add_help=False, allow_abbrev=False,
            formatter_class=argparse.RawTextHelpFormatter,
        )
        self.lang: Lang = lang

    @override
    def error(self, message: str) -> NoReturn:
        """Raise the usage error that argparse found, translated. Exit code 2."""
        for pattern, code in _ENGLISH:
            if found := pattern.fullmatch(message):
                params = {"value": "", **found.groupdict()}
                if "names" in params:  # quoted by argparse up to Python 3.13
                    params["names"] = params["names"].replace("'", "")
                raise EntregentError(f"usage.{code}", exit_code=2, params=params)
        raise EntregentError("usage.other", exit_code=2, params={"what": message})


def day(text: str) -> date:
    """An ISO day. Raises `ValueError` for anything else."""
    return date.fromisoformat(text)


def find_command(argv: Sequence[str]) -> tuple[str, list[str]]:
    """The first word that is a command, and the arguments without it ("" when there is none)."""
    skip = False
    for index, word in enumerate(argv):
        if skip:
            skip = False
        elif word == "--":
            break
        elif word in _TAKES_VALUE:
            skip = True
        elif not word.startswith("-"):
            return word, [*argv[:index], *argv[index + 1:]]
    return "", list(argv)


def parse(
    command: str, argv: Sequence[str], lang: Lang, configure: Callable[[Parser], None]
) -> argparse.Namespace:
    """The arguments of `command`. Raises `EntregentError` (exit code 2) when they do not fit."""
    parser = Parser(command, lang)
    options = parser.add_argument_group(say(lang, "cli.options"))
    options.add_argument("--home", metavar=say(lang, "cli.folder"), help=say(lang, "cli.home"))
    options.add_argument("--lang", choices=("fr", "en"), help=say(lang, "cli.lang"))
    options.add_argument("--today", type=day, metavar="YYYY-MM-DD", help=say(lang, "cli.today-is"))
    options.add_argument("--json", action="store_true", help=say(lang, "cli.json"))
    options.add_argument("-h", "--help", action="store_true", help=say(lang, "cli.help"))
    configure(parser)
    if "-h" in argv or "--help" in argv:
        return argparse.Namespace(help=parser.format_help())
    return parser.parse_args(list(argv))
