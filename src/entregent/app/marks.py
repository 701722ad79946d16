"""The owner's word on people: pins that no measure shows, marks that end every suggestion."""

from __future__ import annotations

import json

from entregent.app.changes import record, tell
from entregent.app.find import one_person
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError

MARKS = ("no", "deceased", "child", "former", "rest", "none")


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


def mark(workspace: Workspace, person: str, word: str) -> str:
    """Mark somebody; "rest" lets them rest, "none" takes every mark away. Gives back the name.

    Raises `EntregentError` (exit code 2) for another word.
    """
    if word not in MARKS:
        params = {"what": "MARK", "value": word}
        raise EntregentError("usage.bad-value", exit_code=2, params=params)
    found = one_person(workspace, person)
    wishes = {"rest": "yes"} if word == "rest" else {"mark": word}
    if word == "none":
        wishes = {"mark": "none", "rest": "no"}
    command = f"mark {found.name}: {word}"
    record(workspace, command, "prefer", [found.key], json.dumps(wishes, sort_keys=True))
    return found.name
