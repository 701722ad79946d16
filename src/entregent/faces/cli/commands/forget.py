"""`entregent forget PERSON`: whom and how much, the name typed, then every trace gone."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from entregent.app.forgetting import forget, preview
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import say
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.app.forgetting import PreviewShape
    from entregent.app.forgotten import CertificateShape

_PARTLY = 3
_SHOWN = 12


def configure(parser: Parser, command: str) -> None:
    """Arguments of `forget`."""
    del command
    lang = parser.lang
    parser.add_argument("person", nargs="+", metavar="PERSON", help=say(lang, "person.who"))
    parser.add_argument("--yes", action="store_true", help=say(lang, "forget.yes"))
    parser.add_argument("--also", action="append", default=[], metavar="ID",
                        help=say(lang, "forget.also-option"))
    parser.add_argument("--sheet", action="store_true", help=say(lang, "forget.sheet-option"))


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Show, ask for the name, forget, print the certificate. Exit code 3 when something is left."""
    words = " ".join(arguments.person)
    with open_workspace(arguments, writable=True) as workspace:
        output = settle(arguments, workspace, output)
        also = list(arguments.also)
        seen = preview(workspace, words, also)
        name, sheet = seen["name"], arguments.sheet
        if not arguments.yes:
            if not (sys.stdin.isatty() and sys.stdout.isatty()):
                raise EntregentError("forget.needs-yes", exit_code=2, params={"name": name})
            _show(output, seen)
            also += _ask_namesakes(output, seen)
            name = input(output.say("forget.type-name")).strip()
            sheet = sheet or _ask_sheet(output, seen)
        certificate = forget(workspace, seen["id"], name, also=also, sheet=sheet)
    if output.as_json:
        output.json(certificate)
    else:
        _certificate(output, certificate)
    return _PARTLY if certificate["found"] else 0


def _show(output: Output, seen: PreviewShape) -> None:
    """Whom it would be, what would go, what would stay."""
    output.line()
    output.two_sides(seen["name"], seen["id"][:12], indent=2, style="bold")
    lines = [
        ("also", [one for one in seen["names"] if one != seen["name"]]),
        ("identifiers", seen["identifiers"]),
        ("shared", seen["shared"]),
    ]
    for key, values in lines:
        if values:
            what = ", ".join(values[:_SHOWN]) + (", …" if len(values) > _SHOWN else "")
            output.para(output.say(f"forget.{key}", what=what), indent=2)
    _counts(output, seen["counts"])
    for one in seen["namesakes"]:
        output.para(
            output.say("forget.namesake", name=one["name"], what=one["id"][:8]), indent=2
        )
    if seen["returns"]:
        output.para(output.say("forget.returns"), indent=2, style="warn")
    output.para(output.say("forget.files-stay"), indent=2)
    output.line()
    output.para(output.say("forget.for-good"), indent=2, style="bold")


def _ask_namesakes(output: Output, seen: PreviewShape) -> list[str]:
    """Which of those who are nothing but this name are the same person."""
    return [
        one["id"] for one in seen["namesakes"]
        if one["bare"] and _is_yes(
            output, input(output.say("forget.ask-bare", name=one["name"], what=one["id"][:8]))
        )
    ]


def _is_yes(output: Output, answer: str) -> bool:
    return answer.strip().casefold() in output.say("forget.yes-words").split()


def _ask_sheet(output: Output, seen: PreviewShape) -> bool:
    """Whom the names on the sheet mean, when somebody else is called so too."""
    if not (seen["sheet"] and seen["namesakes"]):
        return False
    answer = input(output.say("forget.ask-sheet", what=", ".join(seen["sheet"])))
    return _is_yes(output, answer)


def _counts(output: Output, counts: dict[str, int]) -> None:
    for key in ("removed", "rewritten", "words", "decisions"):
        if counts.get(key):
            output.para(output.say(f"forget.{key}", n=counts[key]), indent=4, first="· ")
    texts = sum(n for key, n in counts.items() if key.startswith("texts-"))
    if texts:
        output.para(output.say("forget.texts", n=texts), indent=4, first="· ")


def _certificate(output: Output, certificate: CertificateShape) -> None:
    """The certificate in words; it names nobody."""
    output.line()
    output.line(output.say("forget.certificate", n=certificate["erasing"]), "bold")
    output.line(certificate["at"][:19].replace("T", " ") + " UTC", "dim")
    _counts(output, certificate["counts"])
    found = certificate["found"]
    if found:
        output.para(output.say("forget.still-in", what=", ".join(found)), style="warn")
    else:
        output.para(output.say(
            "forget.looked", n=certificate["files"], patterns=certificate["patterns"],
            size=max(1, certificate["bytes"] // 1_000_000),
        ))
    if certificate["returns"]:
        output.para(output.say("forget.returns"), style="warn")
    else:
        output.para(output.say("forget.tombstones", n=len(certificate["tombstones"])))
        for mark in certificate["tombstones"]:
            output.line(f"  {mark}", "dim")
    output.para(output.say("forget.files-stay"))
    output.para(output.say("forget.no-undo", entry=certificate["entry"]), style="dim")
