"""What no export shows: somebody was answered elsewhere, or waits for nothing."""

from __future__ import annotations

from entregent.app.changes import tell
from entregent.app.find import one_person
from entregent.app.workspace import Workspace


def answered(workspace: Workspace, who: str) -> str:
    """Close what this person asked up to now; gives back the name. `undo` opens it again."""
    found = one_person(workspace, who)
    tell(workspace, f"answered {found.name}", "answered", {}, (found.key,))
    return found.name
