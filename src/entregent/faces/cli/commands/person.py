"""`entregent person ID|NAME`: one person, how close and why, what passed, whence each fact."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from entregent.app.people import person
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say

if TYPE_CHECKING:
    from entregent.app.people import EventShape, PagesShape

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
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        page = person(workspace, " ".join(arguments.person), arguments.limit)
    if output.as_json:
        output.json(page)
    else:
        _show(output, page)
    return 0


def _show(output: Output, page: PagesShape) -> None:
    one = page["person"]
    output.line()
    output.two_sides(one["name"], one["id"][:12], indent=2, style="bold")
    if one["post"]:
        output.para(one["post"], indent=2)
    if page["also"]:
        output.para(f"{output.say('person.also')} : {', '.join(page['also'])}", indent=2,
                    style="dim")
    _head(output, "met-how")
    met = [fact for fact in page["facts"] if fact["field"] == "met"]
    for fact in met:
        output.para(fact["value"], indent=4)
    if not met:
        output.para(output.say("person.unsaid"), indent=4, style="dim")
    _head(output, "next")
    for debt in page["debts"]:
        output.para(debt, indent=4)
    if not page["debts"]:
        output.para(output.say("person.no-next"), indent=4, style="dim")
    _head(output, "tie")
    output.para(page["tie_says"], indent=4)
    _head(output, "timeline")
    for event in [*page["told"], *page["timeline"]]:
        _event(output, event)
    if not (page["timeline"] or page["told"]):
        output.para(output.say("person.no-timeline"), indent=4, style="dim")
    _head(output, "facts")
    for fact in page["facts"][:_FACTS]:
        output.para(f"{fact['field']}: {fact['value']}", indent=4)
        for source in fact["sources"]:
            output.para(source, indent=8, first="· ", style="dim")


def _head(output: Output, name: str) -> None:
    output.line()
    output.line(f"  {output.say(f'person.{name}')}", "italic")


def _event(output: Output, event: EventShape) -> None:
    arrow = _ARROWS.get(event["direction"], "·")
    words = event["subject"] or event["words"]
    at = (event["at"] or "?")[:16]
    output.para(f"{at}  {event['network']} {event['kind']}  {words[:200]}", indent=6,
                first=f"{arrow} ", style="plain" if event["human"] else "dim")
