"""Days to plan: acts and answers in one line each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Literal

from entregent.model.decisions import ActState
from entregent.model.finding import Action, Finding, Report, Searched, Sentence, Severity, Verb
from entregent.model.ids import PersonId
from entregent.model.ports import Study
from entregent.model.purpose import Sheet
from entregent.plan.today import Plan, today
from entregent.testing.ego import TUESDAY, Part, ego, message
from entregent.ties.study import study

SUNDAY = TUESDAY + timedelta(days=5)
FRIDAY = TUESDAY + timedelta(days=3)


def finding(code: str = "IMP-1", severity: Severity = "advice", who: str = "") -> Finding:
    """A finding to act upon."""
    return Finding(
        code, severity, Sentence("plan.closing"),
        searched=(Searched("paper.searched-sheet", TUESDAY.date(), TUESDAY.date(), 1.0),),
        people=(PersonId(who),) if who else (),
        correct=(Sentence("plan.closing"),),
    )  # fmt: skip


def act(
    subject: str,
    who: str = "",
    *,
    verb: Verb = "reply",
    minutes: int = 5,
    value: float = 80,
    because: Finding | None = None,
    purpose: str = "",
) -> Action:
    """An act; `give` is a gift."""
    return Action(
        verb, Sentence("plan.closing"), ((because or finding()).id,), minutes, value,
        people=(PersonId(who),) if who else (), subject=subject, gift=verb == "give",
        purpose=purpose,
    )  # fmt: skip


def answer(
    to: Action,
    state: Literal["done", "snoozed", "refused"],
    on: datetime = TUESDAY,
    until: str = "",
) -> ActState:
    """What the owner answered."""
    return ActState(to.id, state, on, until)


def home(*parts: Part | Iterable[Part], now: datetime = TUESDAY, sheet: Sheet = Sheet()) -> Study:
    """A home in which something was read."""
    return study(ego(message("awa", "2026-11-02", "in"), *parts, now=now, sheet=sheet))


def planned(
    actions: Iterable[Action],
    states: Sequence[ActState] = (),
    *,
    view: Study | None = None,
    minutes: int = 15,
    reports: Sequence[Report] = (),
) -> Plan:
    """The day of these acts."""
    return today(view or home(), reports, actions, states, minutes)


def subjects(plan: Plan) -> list[str]:
    """What was chosen, in order."""
    return [one.subject for one in plan.chosen]


def reasons(plan: Plan) -> dict[str, str]:
    """What was left out, and by which rule."""
    return {left.action.subject: left.code for left in plan.left_out}
