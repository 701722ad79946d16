"""`entregent merge|split|owner`: the owner's word on who is who, never overridden by an import."""

from __future__ import annotations

import argparse

from entregent.app import changes
from entregent.app.find import one_person, parts_of
from entregent.app.workspace import Workspace
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say


def configure(parser: Parser, command: str) -> None:
    """Arguments of the three commands."""
    person = say(parser.lang, "person.who")
    if command == "merge":
        parser.add_argument("a", metavar="A", help=person)
        parser.add_argument("b", metavar="B", help=person)
    else:
        parser.add_argument("person", metavar="PERSON", help=person)
    if command == "split":
        parser.add_argument("part", nargs="?", metavar="PART", help=say(parser.lang, "person.part"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Note the decision, or list the parts of a person."""
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        if arguments.command == "merge":
            a, b = changes.merge(workspace, arguments.a, arguments.b)
            return _told(output, "merged", a=a, b=b)
        if arguments.command == "owner":
            return _told(output, "you-are", who=changes.own(workspace, arguments.person))
        if arguments.part is None:
            return _parts(workspace, arguments.person, output)
        name, part = changes.split(workspace, arguments.person, arguments.part)
        return _told(output, "parted", who=name, part=part)


def _told(output: Output, key: str, **params: str) -> int:
    if output.as_json:
        output.json({"did": key, **params})
    else:
        output.para(output.say(f"person.{key}", **params))
        output.para(output.say("person.undo"), style="dim")
    return 0


def _parts(workspace: Workspace, person: str, output: Output) -> int:
    found = one_person(workspace, person)
    parts = parts_of(workspace, found.key)
    if output.as_json:
        output.json([
            {"part": p.number, "handle": p.handle, "name": p.name, "uses": p.uses} for p in parts
        ])
        return 0
    output.line(found.name, "bold")
    output.table([
        (str(p.number), p.shown, output.say("person.uses", n=p.uses)) for p in parts
    ], indent=2)
    return 0
