"""What a day or a week chooses from: findings and acts of every practice, and answers given."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from entregent.app.own_practices import practices_of
from entregent.app.workspace import Workspace

if TYPE_CHECKING:
    from entregent.model.decisions import ActState
    from entregent.model.finding import Action, Finding, Report
    from entregent.model.ids import PersonId
    from entregent.model.ports import Practice, Study


@dataclass(frozen=True, slots=True)
class Offered:
    """Reports in the order of the practices, the surprise of the week last; acts; answers."""

    reports: Sequence[Report]
    actions: Sequence[Action]
    states: Sequence[ActState]


def offered(workspace: Workspace, study: Study) -> Offered:
    """Ask every practice in use, and draw the surprise of the week."""
    from entregent.plan.surprise import surprise

    reports: list[Report] = []
    actions: list[Action] = []
    for practice, report in reports_of(study, practices_of(workspace).practices.values()):
        reports.append(report)
        found = {finding.id for finding in report.findings}
        actions += [a for a in practice.suggest(study, report) if found.issuperset(a.because)]
    drawn = surprise(study, named=named_by(actions))
    if drawn is not None:
        reports.append(drawn.report)
        actions += drawn.due(study)
    return Offered(reports, actions, states_of(workspace))


def named_by(actions: Iterable[Action]) -> frozenset[PersonId]:
    """Everybody whom these acts bring up."""
    return frozenset(who for action in actions for who in action.people)


def reports_of(study: Study, practices: Iterable[Practice]) -> Iterator[tuple[Practice, Report]]:
    """What each practice found, without what the owner asked not to see again."""
    muted = set(study.muted())
    for practice in practices:
        report = practice.measure(study)
        kept = tuple(
            finding for finding in report.findings
            if not muted & _names_of(finding)
        )
        yield practice, replace(report, findings=kept)


def _names_of(finding: Finding) -> set[str]:
    """The words under which the owner may have muted a finding."""
    return {finding.id, finding.code, *(f"{finding.code}/{who}" for who in finding.people)}


def states_of(workspace: Workspace) -> list[ActState]:
    """The owner's answers, with the ids that acts have today.

    An act's id is made from its people's ids, and a person's id may change when an older record of
    them arrives: decisions keep record keys, which lead to the same person for ever.
    """
    from entregent.model.decisions import ActState
    from entregent.model.finding import act_id
    from entregent.model.ids import PersonId
    states = []
    for decision in workspace.store.decisions("act"):
        value = json.loads(decision.value)
        people = [workspace.store.resolve(anchor) for anchor in decision.anchors]
        known = tuple(PersonId(person) for person in people if person is not None)
        if len(known) < len(people):
            continue  # asleep until the records come back
        action = act_id(value["verb"], known, value["subject"])
        local: datetime = decision.at.replace(tzinfo=None)
        states.append(ActState(action, value["state"], local, value.get("until", "")))
    return states
