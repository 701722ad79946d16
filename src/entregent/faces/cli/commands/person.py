"""`entregent person ID|NAME`: one person, how close and why, what passed, whence each fact."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from entregent.app.people import person
from entregent.app.trust import trust_says, trust_with
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say

if TYPE_CHECKING:
    from entregent.app.people import EventShape, FactShape, PagesShape

_ARROWS = {"in": "←", "out": "→", "joint": "·", "third": " "}
_FACTS = 24


def configure(parser: Parser, command: str) -> None:
    """Arguments of `person`."""
    del command
    parser.add_argument("person", nargs="+", help=say(parser.lang, "person.who"))
    parser.add_argument("--limit", type=int, default=15, metavar="N",
                        help=say(parser.lang, "person.limit"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show the page of one person."""
    with open_workspace(arguments, writable=False) as workspace:
        output = settle(arguments, workspace, output)
        page = person(workspace, " ".join(arguments.person), arguments.limit)
        trust = trust_with(workspace, page["person"]["id"])
    if output.as_json:
        output.json({**page, "trust": trust})
    else:
        _show(output, page, trust_says(output.lang, trust) if trust else [])
    return 0


def _show(output: Output, page: PagesShape, trust: list[str]) -> None:
    one = page["person"]
    output.line()
    output.two_sides(one["name"], one["id"][:12], indent=2, style="bold")
    if one["post"]:
        output.para(one["post"], indent=2)
    if page["also"]:
        output.para(output.say("person.also", what=", ".join(page["also"])), indent=2, style="dim")
    met = [fact["value"] for fact in page["facts"] if fact["field"] == "met"]
    _section(output, "met-how", met, "unsaid")
    _section(output, "next", page["debts"], "no-next")
    _section(output, "tie", [page["tie_says"]], "unsaid")
    if trust:
        output.line()
        output.line(f"  {output.say('trust.head')}", "italic")
    for line in trust:
        output.para(line, indent=4)
    if page["chance_says"]:
        output.line()
        output.line(f"  {output.say('chance.title')}", "italic")
        output.para(" ".join(page["chance_says"]), indent=4)
    _head(output, "timeline")
    for event in page["timeline"]:
        _event(output, event)
    if not page["timeline"]:
        output.para(output.say("person.no-timeline"), indent=4, style="dim")
    _facts(output, page["facts"][:_FACTS])


def _section(output: Output, name: str, lines: list[str], when_empty: str) -> None:
    _head(output, name)
    for line in lines:
        output.para(line, indent=4)
    if not lines:
        output.para(output.say(f"person.{when_empty}"), indent=4, style="dim")


def _facts(output: Output, facts: list[FactShape]) -> None:
    if not facts:
        return
    _head(output, "facts")
    for fact in facts:
        field = output.say(f"person.field-{fact['field']}")
        output.para(f"{field} {fact['value']}", indent=4)
        for source in fact["sources"]:
            output.para(source, indent=8, first="· ", style="dim")


def _head(output: Output, name: str) -> None:
    output.line()
    output.line(f"  {output.say(f'person.{name}')}", "italic")


def _event(output: Output, event: EventShape) -> None:
    arrow = _ARROWS.get(event["direction"], "·")
    at = (event["at"] or "?").removesuffix(" 00:00")
    kind = output.say(f"person.kind-{event['kind']}")
    words = event["subject"] or event["words"]
    told = f"{at}  {kind} {event['network']}" if event["network"] != "journal" else f"{at}  {kind}"
    output.para(f"{told} · {words[:200]}" if words else told, indent=6, first=f"{arrow} ",
                style="plain" if event["human"] else "dim")
