"""A day worked out before the last decisions: what they settled is taken from it at once.

The rest follows when the day has been worked out again: an act that becomes possible, another
order. Nothing that the owner has just answered, muted or said about somebody is proposed meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from entregent.app.workspace import Workspace
from entregent.i18n import say

if TYPE_CHECKING:
    from entregent.app.shapes import ActShape, TodayShape
    from entregent.model.decisions import Decision

DECIDED = "decided"
"""The answer kept beside a day: the number of the newest decision that it knows."""


def without_settled(workspace: Workspace, day: TodayShape) -> TodayShape:
    """The day without the acts that decisions are about which it does not know."""
    kept = workspace.store.cached_before(DECIDED)
    decided = int(kept[1]) if kept is not None else 0
    since = [one for one in workspace.store.decisions() if one.id > decided]
    if not since:
        return day
    people, findings, acts = settled(workspace, since)

    def stands(act: ActShape) -> bool:
        muted = all(
            {because["finding"], because["code"]} & findings for because in act["because"]
        )
        return not (muted or act["id"] in acts or people.intersection(act["people"]))

    actions = [act for act in day["actions"] if stands(act)]
    left = [one for one in day["left_out"] if one["id"] not in acts
            and not people.intersection(one["people"])]
    minutes = sum(act["minutes"] for act in actions)
    title = day["title"] if len(actions) == len(day["actions"]) else (
        say(workspace.lang, f"plan.title-{len(actions)}", n=minutes) if actions
        else say(workspace.lang, "behind.none")
    )
    return {**day, "title": title, "actions": actions, "left_out": left, "minutes": minutes}


def settled(
    workspace: Workspace, since: Sequence[Decision]
) -> tuple[set[str], set[str], set[str]]:
    """People, findings (or codes) and acts that these decisions are about."""
    from entregent.model.finding import act_id
    from entregent.model.ids import PersonId

    people: set[str] = set()
    findings: set[str] = set()
    acts: set[str] = set()
    for decision in since:
        value = json.loads(decision.value)
        whom = [who for who in map(workspace.store.resolve, decision.anchors) if who is not None]
        if decision.kind == "act":
            acts.add(act_id(value["verb"], tuple(map(PersonId, whom)), value["subject"]))
        elif decision.kind == "mute" and not decision.anchors:
            findings.add(str(value.get("finding") or value.get("code")))
        else:
            people.update(whom)
    return people, findings, acts
