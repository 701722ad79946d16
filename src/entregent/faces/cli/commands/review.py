"""`entregent review`: ten people, one key each; or one person with their answer."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from entregent.app.review import ANSWERS, Answer, answer, review
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say, silence_words
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from datetime import date

    from entregent.app.review import CandidateShape
    from entregent.app.workspace import Workspace

_KEYS: dict[str, Answer] = {"k": "keep", "g": "keep", "n": "later", "p": "later", "r": "rest",
                            "l": "rest"}
"""Both languages: keep/garder, not now/pas maintenant, rest/laisser reposer."""


def configure(parser: Parser, command: str) -> None:
    """Arguments of `review`."""
    del command
    parser.add_argument("who", nargs="*", metavar="WHO", help=say(parser.lang, "review.help-who"))
    for word in ANSWERS:
        parser.add_argument(f"--{word}", action="store_true",
                            help=say(parser.lang, f"review.help-{word}"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Keep one answer, or go through ten people, or show them."""
    chosen: list[Answer] = [word for word in ANSWERS if getattr(arguments, word)]
    if bool(arguments.who) != (len(chosen) == 1):
        raise EntregentError("usage.missing", exit_code=2,
                             params={"what": "WHO --keep|--later|--rest"})
    asks = not arguments.who and not output.as_json and sys.stdin.isatty()
    with open_workspace(arguments, writable=asks or bool(chosen)) as workspace:
        output = settle(arguments, workspace, output)
        if chosen:
            found = answer(workspace, " ".join(arguments.who), chosen[0])
            _said(output, found.name, chosen[0])
            return 0
        answered = review(workspace)
        if output.as_json:
            output.json(answered)
            return 0
        output.para(output.say("review.title"), style="bold")
        left = answered["left"]
        output.para(output.say("review.count", n=answered["chosen"], left=left), style="dim")
        if not answered["people"]:
            output.para(output.say("review.none"))
        for person in answered["people"]:
            _show(output, person, workspace)
            if asks and not _ask(output, person, workspace):
                break
    return 0


def _ask(output: Output, person: CandidateShape, workspace: Workspace) -> bool:
    """One key for one person; False to stop."""
    while True:
        output.para(output.say("review.keys"), indent=4, style="dim")
        try:
            key = input("    > ").strip().casefold()[:1]
        except EOFError:
            return False
        if key == "q":
            return False
        if key == "w":
            _whole(output, person, workspace)
        elif key in _KEYS:
            answer(workspace, person["id"], _KEYS[key])
            _said(output, person["name"], _KEYS[key])
            return True


def _show(output: Output, person: CandidateShape, workspace: Workspace) -> None:
    output.line()
    ago = _ago(output, person, workspace.today)
    output.two_sides(person["name"], ago, indent=2, style="bold")
    if person["post"]:
        output.para(person["post"], indent=4)
    for key in ("has", "lacks"):
        words = person["has"] if key == "has" else person["lacks"]
        if words:
            text = output.say(f"review.{key}", what=", ".join(words))
            output.para(text, indent=4, style="dim")


def _whole(output: Output, person: CandidateShape, workspace: Workspace) -> None:
    """Who it is: how close and why, and the last exchanges."""
    from entregent.app.people import person as whole

    page = whole(workspace, person["id"], 5)
    output.para(page["tie_says"], indent=4)
    for event in page["timeline"]:
        words = event["subject"] or event["words"]
        output.para(f"{event['at'] or '?'} · {words[:120]}", indent=4, style="dim")


def _ago(output: Output, person: CandidateShape, today: date) -> str:
    if person["last"] is None:
        return ""
    days = (today - type(today).fromisoformat(person["last"])).days
    return output.say("person.ago", what=silence_words(output.lang, max(0, days)))


def _said(output: Output, name: str, word: Answer) -> None:
    if output.as_json:
        output.json({"person": name, "answer": word})
    else:
        output.para(output.say(f"review.said-{word}", name=name))
