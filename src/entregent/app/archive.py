"""The archive a network was asked for and has not sent yet."""

from __future__ import annotations

import json
from datetime import date

from entregent.app.config import zone_named
from entregent.app.day import answer_act, today
from entregent.app.workspace import Workspace

_FINDING = "PAP-7"
"""The finding whose act is to ask LinkedIn for the archive; its subject begins with `_SUBJECT`."""
_SUBJECT = "archive:"


def asked_on(workspace: Workspace) -> date | None:
    """The day the owner last said that the archive was asked for; None when that was never said."""
    zone = zone_named(workspace.settings.zone)
    found: date | None = None
    for decision in workspace.store.decisions("act"):
        value = json.loads(decision.value)
        if value["state"] == "done" and str(value["subject"]).startswith(_SUBJECT):
            found = decision.at.astimezone(zone).date()
    return found


def ask(workspace: Workspace) -> bool:
    """Note that the archive was asked for today; whether the day still proposed it."""
    plan = today(workspace)
    acts = [act["id"] for act in plan["actions"]
            if any(because["code"] == _FINDING for because in act["because"])]
    said = _said(workspace)
    acts += [left["id"] for left in plan["left_out"] if left["open"] and left["says"] == said]
    if acts:
        answer_act(workspace, acts[0], "done")
    return bool(acts)


def _said(workspace: Workspace) -> str:
    from entregent.i18n import say

    return say(workspace.lang, "paper.act-archive")
