"""`entregent practices`: the list, one's own added, checked, taken out; packages on and off."""

from __future__ import annotations

import argparse
from pathlib import Path

from entregent.app.own_practices import add, check, listed, remove, switch
from entregent.app.workspace import Workspace
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say

_WORDS = ("list", "check", "add", "remove", "enable", "disable")


def configure(parser: Parser, command: str) -> None:
    """Arguments of `practices`."""
    del command
    lang = parser.lang
    parser.add_argument("word", nargs="?", choices=_WORDS, default="list")
    parser.add_argument("what", nargs="?", default="", metavar="FILE|NAME",
                        help=f"{say(lang, 'own.about-file')} | {say(lang, 'own.about-name')}")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Do what the word says."""
    with open_workspace(arguments, writable=arguments.word not in {"list", "check"}) as workspace:
        output = settle(arguments, workspace, output)
        if arguments.word == "list":
            _list(workspace, output)
        else:
            _act(workspace, output, arguments.word, arguments.what)
    return 0


def _list(workspace: Workspace, output: Output) -> None:
    shapes = listed(workspace)
    if output.as_json:
        output.json(shapes)
        return
    output.para(output.say("own.list"), style="bold")
    for one in shapes:
        output.line()
        of = output.say(f"own.{one['of']}")
        output.para(f"{one['code']}  {one['name']} · {of}".strip(), indent=2)
        if one["sentence"]:
            output.para(one["sentence"], indent=7, style="dim")


def _act(workspace: Workspace, output: Output, word: str, what: str) -> None:
    if word == "check":
        name, rules = check(workspace, Path(what))
        text = output.say("own.good", what=name, n=rules)
    elif word == "add":
        text = output.say("own.added", what=add(workspace, Path(what)))
    elif word == "remove":
        text = output.say("own.removed", what=what, file=remove(workspace, what))
    else:
        switch(workspace, what, on=word == "enable")
        text = output.say("own.on" if word == "enable" else "own.turned-off", what=what)
    if output.as_json:
        output.json({"did": word, "what": what})
    else:
        output.para(text)
