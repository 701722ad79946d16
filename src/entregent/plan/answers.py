"""What the owner answered to proposed acts, and how long each answer holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Literal

from entregent.model.decisions import ActState
from entregent.model.finding import Action, Sentence
from entregent.model.ids import ActionId
from entregent.practices.mix.ladder import BRIDGES

BETWEEN_BRIDGES = timedelta(days=90)
"""At most one step up the ladder is proposed to a person in so many days (method P8)."""

Answer = Literal["done", "refused", "snoozed", "bridge"]


def latest(states: Sequence[ActState]) -> Mapping[ActionId, ActState]:
    """The answer in force for each act: the last one given."""
    ordered = sorted(states, key=lambda state: (state.on, state.state, state.until))
    return {ActionId(state.action): state for state in ordered}


def answered(
    action: Action, states: Mapping[ActionId, ActState], today: date
) -> tuple[Answer, Sentence] | None:
    """Why the owner's own answer keeps this act out of today; None when nothing does.

    "done" and "refused" hold for this act for ever: newer evidence makes another subject, hence
    another act. "snoozed" holds until its day. An answer to one bridge holds back the others for
    the same person for ninety days.
    """
    state = states.get(action.id)
    if state is not None and state.state != "snoozed":
        return state.state, Sentence(f"plan.left-{state.state}", {"day": state.on.date()})
    if state is not None and today < (until := _until(state)):
        return "snoozed", Sentence("plan.left-snoozed", {"day": until})
    last = _last_bridge(action, states)
    if last is not None and today < (again := last.date() + BETWEEN_BRIDGES):
        return "bridge", Sentence("plan.left-bridge", {"day": again})
    return None


def _until(state: ActState) -> date:
    """The day a snoozed act comes back: the day after the answer when none was given."""
    try:
        return date.fromisoformat(state.until)
    except ValueError:
        return state.on.date() + timedelta(days=1)


def _last_bridge(action: Action, states: Mapping[ActionId, ActState]) -> datetime | None:
    """When the owner last answered to a bridge with the same person, whatever its step."""
    if (action.verb, action.subject) not in BRIDGES:
        return None
    steps = (replace(action, verb=verb, subject=subject).id for verb, subject in BRIDGES)
    answers = (states[step] for step in steps if step in states)
    return max((one.on for one in answers if one.state != "snoozed"), default=None)
