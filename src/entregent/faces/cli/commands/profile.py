"""`entregent profile`: one's own profile read, told by hand, its photo measured."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from entregent.app.appearance import (
    PhotoForm,
    read,
    tell_no_photo,
    tell_photo,
    tell_profile,
    tell_words,
    text_of,
)
from entregent.faces.cli.arguments import Parser
from entregent.faces.cli.context import open_workspace, settle
from entregent.faces.cli.output import Output
from entregent.i18n import number, say

if TYPE_CHECKING:
    from entregent.app.appearance import ProfileShape
    from entregent.app.workspace import Workspace

_FLAGS = ("no-photo", "bare", "sharp", "face", "keep")
_VALUES = ("network", "headline", "summary", "title", "skills", "words", "photo")


def configure(parser: Parser, command: str) -> None:
    """Arguments of `profile`."""
    del command
    for name in _VALUES:
        words = say(parser.lang, f"appearance.help-{name}")
        parser.add_argument(f"--{name}", default="", metavar=name.upper(), help=words)
    parser.add_argument("--years", type=float, metavar="N",
                        help=say(parser.lang, "appearance.help-years"))
    for name in _FLAGS:
        words = say(parser.lang, f"appearance.help-{name}")
        parser.add_argument(f"--{name}", action="store_true", help=words)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Keep what was told, then show every profile that is known."""
    telling = any(
        (arguments.headline, arguments.summary, arguments.title, arguments.skills, arguments.words,
         arguments.photo, arguments.no_photo, arguments.bare)
    )
    with open_workspace(arguments, writable=telling or arguments.keep) as workspace:
        output = settle(arguments, workspace, output)
        seen = _keep(arguments, workspace)
        found = read(workspace, keep=arguments.keep)
    if output.as_json:
        output.json(found)
        return 0
    if telling:
        output.para(output.say("common.noted"))
    if seen:
        output.para(output.say("appearance.photo-seen", width=seen[0], height=seen[1]))
    for profile in found:
        _show(output, profile)
    if not found:
        output.para(output.say("appearance.none"))
    return 0


def _keep(arguments: argparse.Namespace, workspace: Workspace) -> tuple[int, int] | None:
    network = arguments.network.strip().casefold()
    if fields := _fields(arguments):
        tell_profile(workspace, network, fields)
    if arguments.words:
        tell_words(workspace, _list(arguments.words))
    if arguments.no_photo or arguments.bare:
        tell_no_photo(workspace, network, chosen=arguments.no_photo)
    if arguments.photo:
        path = Path(arguments.photo).expanduser()
        form = PhotoForm(path, network, arguments.sharp, arguments.face, arguments.years)
        return tell_photo(workspace, form)
    return None


def _fields(arguments: argparse.Namespace) -> dict[str, object]:
    """What was told of a profile, by the name of its field."""
    path = Path(arguments.summary).expanduser() if arguments.summary else None
    told: dict[str, object] = {
        "headline": arguments.headline,
        "summary": text_of(path) if path else "",
        "titles": [arguments.title] if arguments.title else [],
        "skills": _list(arguments.skills),
    }
    return {name: value for name, value in told.items() if value}


def _list(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _show(output: Output, profile: ProfileShape) -> None:
    output.line()
    share = round(100 * profile["share"])
    output.para(
        output.say("appearance.title", network=profile["network"], share=share), style="bold"
    )
    rows = []
    for part in profile["parts"]:
        points = number(output.lang, part["points"])
        shown = f"{points} / {number(output.lang, part['out_of'])}"
        if not part["out_of"]:
            shown = output.say("appearance.not-judged")
        rows.append((part["says"], shown))
    output.table(rows, indent=2)
    for text in profile["says"][1:]:
        output.para(text, indent=4, first="· ")
