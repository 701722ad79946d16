"""What the owner answered holds: done and refused for ever, put off until its day, bridges rest."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from entregent.i18n import LANGUAGES, say
from entregent.model.decisions import ActState
from entregent.plan.answers import answered, latest
from entregent.practices.mix.ladder import BRIDGES
from entregent.testing.ego import TUESDAY
from tests.plan.days import act, answer, planned, reasons, subjects

TODAY = TUESDAY.date()
ACT = act("a", "awa")


def _code(*states: ActState, today: date = TODAY, to=ACT) -> str:
    found = answered(to, latest(states), today)
    if found is None:
        return ""
    code, reason = found
    for lang in LANGUAGES:
        assert say(lang, reason.key, **reason.params)
    return code


def test_an_unanswered_act_is_open() -> None:
    assert _code() == ""
    assert _code(answer(act("b", "awa"), "done")) == ""
    assert _code(answer(act("a", "luc"), "done")) == ""


@pytest.mark.parametrize("state", ["done", "refused"])
def test_done_and_refused_hold_for_ever(state) -> None:
    assert _code(answer(ACT, state), today=TODAY + timedelta(days=4000)) == state


def test_put_off_until_its_day() -> None:
    later = answer(ACT, "snoozed", until="2026-11-30")
    assert _code(later, today=date(2026, 11, 29)) == "snoozed"
    assert _code(later, today=date(2026, 11, 30)) == ""


@pytest.mark.parametrize("until", ["", "soon", "2026-02-31"])
def test_put_off_without_a_day_is_put_off_until_tomorrow(until: str) -> None:
    later = answer(ACT, "snoozed", until=until)
    assert _code(later) == "snoozed"
    assert _code(later, today=TODAY + timedelta(days=1)) == ""


def test_the_last_answer_wins_in_whatever_order_they_come() -> None:
    first = answer(ACT, "refused", TUESDAY - timedelta(days=3))
    last = answer(ACT, "snoozed", TUESDAY - timedelta(days=1), until="2026-11-25")
    assert _code(first, last) == _code(last, first) == "snoozed"
    assert _code(first, last, today=date(2026, 11, 25)) == ""


def test_newer_evidence_makes_another_act_which_is_open() -> None:
    done = act("reply:1", "awa")
    newer = act("reply:2", "awa")
    plan = planned([done, newer], [answer(done, "done")])
    assert subjects(plan) == ["reply:2"]
    assert reasons(plan) == {"reply:1": "done"}


# ------------------------------------------------------------------ bridges


def _bridge(step: int, who: str = "karin"):
    verb, subject = BRIDGES[step]
    return act(subject, who, verb=verb, value=35)


@pytest.mark.parametrize("state", ["done", "refused"])
@pytest.mark.parametrize("step", [0, 1, 2])
def test_one_bridge_in_ninety_days_whatever_its_step(state, step: int) -> None:
    asked = answer(_bridge(step), state, datetime(2026, 9, 1, 10))
    others = [_bridge(other) for other in range(3) if other != step]
    for other in others:
        assert _code(asked, to=other, today=date(2026, 11, 29)) == "bridge"
        assert _code(asked, to=other, today=date(2026, 11, 30)) == ""
    assert _code(asked, to=_bridge(step), today=date(2027, 11, 30)) == state


def test_a_bridge_with_somebody_else_is_open() -> None:
    asked = answer(_bridge(0), "done")
    assert _code(asked, to=_bridge(0, "omar")) == ""


def test_a_bridge_put_off_holds_no_other_back() -> None:
    later = answer(_bridge(0), "snoozed", until="2027-01-01")
    assert _code(later, to=_bridge(0)) == "snoozed"
    assert _code(later, to=_bridge(1)) == ""


def test_acts_that_are_no_bridge_are_not_held_back_by_one() -> None:
    asked = answer(_bridge(0), "done")
    assert _code(asked, to=act("reply:1", "karin")) == ""


def test_the_day_it_comes_back_is_said() -> None:
    asked = answer(_bridge(0), "refused", datetime(2026, 11, 20, 10))
    found = answered(_bridge(1), latest([asked]), TODAY)
    assert found is not None
    assert say("en", found[1].key, **found[1].params) == (
        "One step at a time with each person: no other before 18 February 2027."
    )
