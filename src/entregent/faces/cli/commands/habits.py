"""`entregent habits`: what the rules find in one's own messages, and whether answers came."""

from __future__ import annotations

import argparse

from entregent.app.habit_words import LookBackWords, in_words
from entregent.app.habits import look_back
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output

_DIGITS = 12


def configure(parser: Parser, command: str) -> None:
    """`habits` takes no argument of its own."""
    del parser, command


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show what the numbers can tell, and what they cannot."""
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        shape = look_back(workspace)
    if output.as_json:
        output.json(shape)
        return 0
    _show(output, in_words(output.lang, shape))
    return 0


def _show(output: Output, words: LookBackWords) -> None:
    output.line(output.say("habits.title"), "bold")
    if words["empty"]:
        output.para(output.say("habits.nothing"))
        output.para(output.say("habits.nothing.do"), style="dim")
        return
    for line in words["coverage"]:
        output.para(line, style="dim")
    output.line()
    output.para(words["all"])
    for one in words["habits"]:
        output.line()
        output.line(f"{one['code']} {one['name']}", "bold")
        output.para(one["looks"], indent=2, style="dim")
        output.para(one["says"], indent=2)
        output.para(one["pair"], indent=2, style="dim")
        if one["told"] == "fewer":
            output.para(output.say("habits.try", words=one["instead"]), indent=2)
        keys = ", ".join(f"{each['name']} {each['record'][:_DIGITS]}" for each in one["evidence"])
        output.para(output.say("habits.records", keys=keys), indent=2, style="dim")
    output.line()
    if words["few"]:
        output.para(words["few"])
        output.para(words["few_why"], style="dim")
    elif not words["habits"]:
        output.para(output.say("habits.none"))
    if words["silent"]:
        output.para(words["silent"], style="dim")
    output.para(output.say("habits.not-a-cause"), style="italic")
    output.para(output.say("habits.more"), style="dim")
