"""From arguments to an exit code: 0 done, 2 usage, 3 partly kept, 4 nothing kept, 5 environment."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

from entregent import __version__
from entregent.faces.cli.arguments import find_command, parse
from entregent.faces.cli.output import Output, make_output
from entregent.faces.cli.table import COMMANDS, GROUPS
from entregent.i18n import Lang, knows, say
from entregent.model.errors import EntregentError

INTERRUPTED = 130
_ANYWHERE = re.compile(r"(?:-h|--help|--json|--version|--(?:home|lang|today)(?:=.*)?)\Z", re.DOTALL)


def main(argv: Sequence[str]) -> int:
    """Run one command. Never raises: whatever happens becomes words and an exit code."""
    lang = _language(argv)
    output = make_output(lang, as_json="--json" in argv)
    try:
        code = _run(argv, output)
        sys.stdout.flush()
    except EntregentError as error:
        show_error(output, error)
        return error.exit_code
    except KeyboardInterrupt:
        output.warn(output.say("cli.stopped"))
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if os.environ.get("ENTREGENT_DEBUG"):
            raise
        output.warn(output.say("cli.bug", what=_where(error), version=__version__))
        return 1
    return code


def show_error(output: Output, error: EntregentError) -> None:
    """What happened, why, and what to do, each where the catalogues hold it."""
    text = output.say(error.code, **error.params)
    if knows(f"{error.code}.do"):
        text += "\n" + output.say(f"{error.code}.do", **error.params)
    output.warn(text)


def _run(argv: Sequence[str], output: Output) -> int:
    command, rest = find_command(argv)
    if not command:
        if "--version" in argv:
            output.line(f"entregent {__version__}")
            return 0
        strange = [word for word in rest if word.startswith("-") and not _ANYWHERE.match(word)]
        if strange:
            raise EntregentError("usage.unknown", exit_code=2, params={"what": strange[0]})
        _overview(output)
        return 0
    if command == "help":
        return _help(rest, output)
    if command not in COMMANDS:
        near = _nearest(command)
        key = "usage.command-near" if near else "usage.command"
        raise EntregentError(key, exit_code=2, params={"what": command, "near": near})
    module = command_module(command)
    arguments = parse(command, rest, output.lang, lambda parser: module.configure(parser, command))
    if getattr(arguments, "help", None):
        output.line(output.say(f"cli.about-{command}"))
        output.raw("")
        output.raw(arguments.help)
        return 0
    arguments.command = command
    code: int = module.run(arguments, output)
    return code


def _help(rest: Sequence[str], output: Output) -> int:
    """`help COMMAND` is what `COMMAND --help` is; without a command, the list of all."""
    named, options = find_command(rest)
    if named and named != "help":
        return _run([named, "--help", *options], output)
    _overview(output)
    return 0


def command_module(name: str) -> ModuleType:
    """The module that answers a command."""
    return import_module(f"entregent.faces.cli.commands.{COMMANDS[name].module}")


def _language(argv: Sequence[str]) -> Lang:
    from entregent.app.config import default_lang

    for index, word in enumerate(argv):
        value = word.partition("=")[2] if word.startswith("--lang=") else ""
        if word == "--lang" and index + 1 < len(argv):
            value = argv[index + 1]
        if value in {"fr", "en"}:
            return "fr" if value == "fr" else "en"
    return default_lang(os.environ)


def _overview(output: Output) -> None:
    output.line("& Entregent", "bold")
    output.para(output.say("cli.what"), style="dim")
    for group in GROUPS:
        output.line()
        output.line(output.say(f"cli.group-{group}"), "italic")
        output.table(
            [
                (command.name, say(output.lang, f"cli.about-{command.name}"))
                for command in COMMANDS.values()
                if command.group == group
            ],
            indent=2,
            widths=(max(map(len, COMMANDS)),),
        )
    output.line()
    output.para(output.say("cli.more"), style="dim")


def _nearest(word: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, COMMANDS, n=1, cutoff=0.6)
    return near[0] if near else ""


def _where(error: Exception) -> str:
    """The kind of the error and the innermost place of ours, no content of anybody."""
    place = ""
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if "entregent" in code.co_filename:
            place = f"{Path(code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} {place}".strip()
