"""The day: today's acts with their reasons, the owner's answers to them, who waits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from entregent.app.behind import DECIDED, without_settled
from entregent.app.changes import record
from entregent.app.heard import because, render
from entregent.app.kept import as_text, keep, newest_decision, recall
from entregent.app.measuring import measured
from entregent.app.own_files import digest
from entregent.app.prepared import day_key
from entregent.app.tie_table import keep_table, table_key, table_of
from entregent.app.trust import keep_trust, trust_key, trust_table
from entregent.app.workspace import Workspace
from entregent.i18n import LANGUAGES, Lang
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.app.shapes import (
        ActShape,
        DebtShape,
        LeftOutShape,
        SeenShape,
        TodayShape,
    )
    from entregent.model.finding import Action, Finding, Report
    from entregent.model.ids import FindingId
    from entregent.model.ports import EgoNetwork, Study
    from entregent.plan.today import LeftOut, Plan

def today(workspace: Workspace, minutes: int | None = None) -> TodayShape:
    """The day's plan, kept in the store until something is written or the day changes.

    A server with a large store may be given the plan as it was before the last change, without
    what that settled, see `app.kept`.
    """
    budget = workspace.settings.minutes if minutes is None else minutes
    key = _today_key(workspace, workspace.lang, budget)
    kept: TodayShape | None = recall(workspace, key)
    if kept is not None:
        return without_settled(workspace, kept) if workspace.behind else kept
    generation = workspace.store.generation
    with measured(workspace) as study:
        plan, reports = _plan(workspace, study, budget)
        answer = _compute(workspace.lang, study, plan, reports)
        _keep_debts(workspace, study, generation)
        keep_table(workspace, study, generation)
    keep(workspace, key, answer, generation)
    return answer


def renew(workspace: Workspace) -> bool:
    """Work out all that is kept for the day, in every language; whether the store stood still."""
    generation = workspace.store.generation
    with measured(workspace) as study:
        answers = answers_of_day(workspace, study)
    workspace.store.release()
    return workspace.store.keep_all(answers, generation)


def answers_of_day(workspace: Workspace, study: Study) -> dict[str, str]:
    """What is kept for the day, by its key: the plan in every language, who waits, the ties."""
    budget, decided = workspace.settings.minutes, newest_decision(workspace)
    plan, reports = _plan(workspace, study, budget)
    answers: dict[str, object] = {
        _today_key(workspace, lang, budget): _compute(lang, study, plan, reports)
        for lang in LANGUAGES
    }
    answers |= {
        _debts_key(workspace): _waiting(study), table_key(workspace): table_of(study),
        trust_key(workspace): trust_table(study), DECIDED: decided,
    }
    return {key: as_text(value) for key, value in answers.items()}


def is_renewed(workspace: Workspace) -> bool:
    """Whether the plan of the day is kept for the store as it stands."""
    key = _today_key(workspace, workspace.lang, workspace.settings.minutes)
    return workspace.store.cached(key) is not None


def _today_key(workspace: Workspace, lang: Lang, budget: int) -> str:
    return f"today|{day_key(workspace)}|{lang}|{budget}|{digest(workspace.home)}"


def answer_act(
    workspace: Workspace, act: str, state: str, until: date | None = None, reason: str = ""
) -> str:
    """Note what the owner answered to an act of today; gives back what the act said.

    `state` is "done", "snoozed" or "refused". Raises `EntregentError` when today has no such act.
    """
    answer = today(workspace)
    found = [
        shape for shape in (*answer["actions"], *answer["left_out"])
        if shape["id"] == act or shape["id"].startswith(act)
    ] if act else []
    if len(found) != 1:
        raise EntregentError("usage.no-act", exit_code=2, params={"what": act})
    plan, reports = _plan(workspace, workspace.study(), workspace.settings.minutes)
    del reports
    action = next(a for a in _all_actions(plan) if a.id == found[0]["id"])
    value = {"verb": action.verb, "subject": action.subject, "state": state}
    if state == "snoozed":
        value["until"] = (until or workspace.today + timedelta(days=1)).isoformat()
    if reason:
        value["reason"] = reason
    command = f"{state} {found[0]['says']}"
    record(workspace, command, "act", action.people, json.dumps(value, sort_keys=True))
    return found[0]["says"]


def debts(workspace: Workspace) -> list[DebtShape]:
    """Who waits for an answer, longest overdue first; kept for the day, like the plan."""
    kept: list[DebtShape] | None = recall(workspace, _debts_key(workspace))
    if kept is not None:
        return kept
    generation = workspace.store.generation
    with measured(workspace) as study:
        return _keep_debts(workspace, study, generation)


def _keep_debts(workspace: Workspace, study: Study, generation: int) -> list[DebtShape]:
    waiting = _waiting(study)
    workspace.store.release()
    keep(workspace, _debts_key(workspace), waiting, generation)
    keep_trust(workspace, study, generation)
    return waiting


def _waiting(study: Study) -> list[DebtShape]:
    return [
        {
            "person": str(debt.ask.person),
            "name": study.person(debt.ask.person).name,
            "network": debt.ask.network,
            "subject": debt.ask.subject,
            "asked": debt.ask.at.isoformat(sep=" ", timespec="minutes"),
            "hours": round(debt.hours, 1),
            "due_hours": debt.due_hours,
            "overdue": debt.overdue,
            "evidence": str(debt.ask.record),
        }
        for debt in study.debts()
    ]


def _debts_key(workspace: Workspace) -> str:
    return f"debts|{day_key(workspace)}"


# ------------------------------------------------------------------ inside


def _compute(lang: Lang, study: Study, plan: Plan, reports: Iterable[Report]) -> TodayShape:
    findings = {finding.id: finding for report in reports for finding in report.findings}
    return {
        "date": plan.date.isoformat(),
        "title": render(lang, plan.title),
        "closing": render(lang, plan.closing),
        "budget_minutes": plan.budget,
        "minutes": plan.minutes,
        "actions": [_act(lang, study, action, findings, plan) for action in plan.chosen],
        "left_out": [_left_out(lang, study, left) for left in plan.left_out],
        "caught_up": plan.caught_up,
        "rest": plan.rest,
        "seen": _seen(study),
    }


def _plan(workspace: Workspace, study: Study, budget: int) -> tuple[Plan, Sequence[Report]]:
    from entregent.app.offered import offered  # loads contracts that a kept day does without
    from entregent.plan.today import today as choose

    found = offered(workspace, study)
    return choose(study, found.reports, found.actions, found.states, budget), found.reports


def _all_actions(plan: Plan) -> list[Action]:
    return [*plan.chosen, *(left.action for left in plan.left_out)]


def _act(
    lang: Lang, study: Study, action: Action, findings: Mapping[FindingId, Finding], plan: Plan
) -> ActShape:
    reasons = [because(lang, findings[finding]) for finding in action.because]
    serves = plan.serves.get(action.id)
    return {
        "id": action.id,
        "verb": action.verb,
        "says": render(lang, action.says),
        "people": [str(person) for person in action.people],
        "names": [study.person(person).name for person in action.people],
        "because": reasons,
        "serves": render(lang, serves) if serves else "",
        "minutes": action.minutes,
    }


def _left_out(lang: Lang, study: Study, left: LeftOut) -> LeftOutShape:
    return {
        "id": left.action.id,
        "verb": left.action.verb,
        "says": render(lang, left.action.says),
        "people": [str(person) for person in left.action.people],
        "names": [study.person(person).name for person in left.action.people],
        "reason": render(lang, left.reason),
        "open": left.open,
    }


def _seen(view: EgoNetwork) -> list[SeenShape]:
    return [
        {"network": network, "until": until.isoformat()}
        for network, until in sorted(view.sources().items())
    ]
