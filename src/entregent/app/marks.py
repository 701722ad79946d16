"""The owner's word on people: pins that no measure shows, marks that end every suggestion."""

from __future__ import annotations

import json
from typing import TypedDict

from entregent.app.changes import record, tell
from entregent.app.find import one_person
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError

MARKS = ("no", "deceased", "child", "former", "rest", "none")
MEDIA = ("text", "voice", "video", "face", "")
CLOSENESS = {"closer": "10", "farther": "-10", "same": "0"}
"""What the owner's word about closeness moves, in points of a hundred."""


def pin(workspace: Workspace, person: str, *, off: bool = False) -> str:
    """Hold on to somebody whatever the measures say, or no longer; gives back the name."""
    found = one_person(workspace, person)
    command = f"pin {found.name}{' --off' if off else ''}"
    tell(workspace, command, "pin", {"off": True} if off else {}, [found.key])
    return found.name


def pin_nobody(workspace: Workspace) -> None:
    """Answer the question of the year: nobody to add."""
    tell(workspace, "pin --nobody", "pin", {"nobody": True})


def pins(workspace: Workspace) -> list[str]:
    """The names of those who are pinned, in their order."""
    from entregent.ties.pins import pinned

    view = workspace.view()
    return sorted(view.person(who).name for who in pinned(view))


class PinShape(TypedDict):
    """Somebody who is pinned."""

    id: str
    name: str


class WordShape(TypedDict):
    """The owner's word on somebody: `mark` one of MARKS, `closeness` one of CLOSENESS."""

    pinned: bool
    mark: str
    closeness: str
    medium: str


def pinned_people(workspace: Workspace) -> list[PinShape]:
    """Those who are pinned, by name."""
    from entregent.ties.pins import pinned

    view = workspace.view()
    found: list[PinShape] = [{"id": who, "name": view.person(who).name} for who in pinned(view)]
    workspace.store.release()
    return sorted(found, key=lambda one: (one["name"], one["id"]))


def word_on(workspace: Workspace, person: str) -> WordShape:
    """What the owner said about somebody so far."""
    from entregent.model.ids import PersonId
    from entregent.ties.pins import pinned

    found = one_person(workspace, person)
    view = workspace.view()
    wishes = view.alone(PersonId(found.key)).preferences
    offset = int(wishes.get("offset", "0") or 0)
    held = found.key in pinned(view)
    workspace.store.release()
    return {
        "pinned": held,
        "mark": "rest" if wishes.get("rest") == "yes" else wishes.get("mark", "none"),
        "closeness": "closer" if offset > 0 else "farther" if offset < 0 else "same",
        "medium": wishes.get("medium", ""),
    }


def mark(workspace: Workspace, person: str, word: str) -> str:
    """Mark somebody; "rest" lets them rest, "none" takes every mark away. Gives back the name.

    Raises `EntregentError` (exit code 2) for another word.
    """
    if word not in MARKS:
        raise _unknown("MARK", word)
    found = one_person(workspace, person)
    wishes = {"rest": "yes"} if word == "rest" else {"mark": word}
    if word == "none":
        wishes = {"mark": "none", "rest": "no"}
    command = f"mark {found.name}: {word}"
    record(workspace, command, "prefer", [found.key], json.dumps(wishes, sort_keys=True))
    return found.name


def prefer(workspace: Workspace, person: str, medium: str) -> str:
    """Keep the medium that suits this person, "" for none in particular. Gives back the name.

    Nothing richer is proposed any more. Raises `EntregentError` (exit code 2) for another word.
    """
    if medium not in MEDIA:
        raise _unknown("MEDIUM", medium)
    return _wish(workspace, person, f"medium {medium}", {"medium": medium})


def closeness(workspace: Workspace, person: str, word: str) -> str:
    """Keep that a tie is "closer" or "farther" than it looks, or as it looks ("same").

    Gives back the name. Raises `EntregentError` (exit code 2) for another word.
    """
    if word not in CLOSENESS:
        raise _unknown("CLOSENESS", word)
    return _wish(workspace, person, f"closeness {word}", {"offset": CLOSENESS[word]})


def _wish(workspace: Workspace, person: str, what: str, wishes: dict[str, str]) -> str:
    found = one_person(workspace, person)
    command = f"prefer {found.name}: {what}"
    record(workspace, command, "prefer", [found.key], json.dumps(wishes, sort_keys=True))
    return found.name


def _unknown(what: str, value: str) -> EntregentError:
    return EntregentError("usage.bad-value", exit_code=2, params={"what": what, "value": value})
