"""ATT: vectors of the method, measured on a store built from records."""

from __future__ import annotations

from datetime import datetime, timedelta
from importlib import import_module

import pytest

from entregent.model.finding import Action, Report, Sentence
from entregent.model.ports import Study
from entregent.model.records import Attendance, Card, Commitment
from entregent.plan.today import Plan, today
from entregent.practices import BUILTIN
from entregent.practices.attitude.life import measured
from entregent.practices.attitude.practice import PRACTICE
from entregent.testing import practice_laws as laws
from tests.practices.stored import (
    NOW,
    at,
    gathered,
    seen,
    somebody,
    stored,
    tell,
    who,
    wrote,
)


def ago(days: int, hour: int = 12) -> str:
    return (datetime(2026, 11, 24, hour) - timedelta(days=days)).isoformat(timespec="minutes")


def _letters(name: str, times: int = 4) -> list:
    """Enough mails both ways for an active tie."""
    return [wrote(name, ago(3 + 5 * n, 9 + mine), mine=mine) for n in range(times)
            for mine in (False, True)]  # fmt: skip


def _report(view: Study) -> Report:
    return laws.check(PRACTICE, view)


def _codes(view: Study) -> list[str]:
    return [one.code for one in _report(view).findings]


def _index(view: Study) -> float | None:
    return next(one.value for one in _report(view).measures if one.code == "ATT-1")


def _cold(*more) -> list:
    """Ten active contacts, one of them met, long ago."""
    people = [f"{name} Petit" for name in (
        "Awa", "Bea", "Cyr", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida", "Jan",
    )]  # fmt: skip
    letters = [one for name in people for one in _letters(name)]
    return [*letters, gathered("Awa Petit", when=ago(120)), *more]


def _planned(view: Study, *more: Action) -> Plan:
    practices = [
        import_module(target.partition(":")[0]).PRACTICE for target in BUILTIN.values()
    ]
    reports = [one.measure(view) for one in practices]
    acts = [a for one, report in zip(practices, reports, strict=True)
            for a in one.suggest(view, report)]  # fmt: skip
    return today(view, reports, [*acts, *more], [], 15)


def test_t_p2_1_twelve_meetings_three_events_half_met() -> None:
    events = [
        Attendance(network="linkedin", name=f"Salon {n}", start=at(ago(10 + n))) for n in range(3)
    ]
    meetings = [gathered("Awa Petit", when=ago(1 + 7 * n)) for n in range(12)]
    view = seen(stored(*meetings, *events, *_letters("Bea Petit")))
    life = measured(view)
    assert (life.meetings, life.events, life.met, life.active) == (12, 3, 1, 2)
    assert _index(view) == pytest.approx(0.85)
    assert _codes(view) == []


def test_t_p2_2_not_now_and_no_invitation_that_day() -> None:
    store = stored(*_cold())
    tell(store, "attitude", {"answers": [1, 1, 1, 1, 1]})
    view = seen(store)
    assert _index(view) == pytest.approx(0.03)
    (finding,) = _report(view).findings
    assert (finding.code, finding.says.key) == ("ATT-2", "attitude.not-now")
    invite = Action(
        "invite", Sentence("plan.closing"), (finding.id,), 2, 100.0, subject="somebody new"
    )
    plan = _planned(view, invite)
    assert [one.subject for one in plan.chosen] == ["coffee"]
    left = {one.action.subject: one.code for one in plan.left_out}
    assert left["somebody new"] == "not-now"


def test_with_a_taste_for_people_the_same_days_ask_for_a_coffee() -> None:
    store = stored(*_cold())
    assert _codes(seen(store)) == ["ATT-1"]
    tell(store, "attitude", {"answers": [2, 2, 2, 1, 1]})
    view = seen(store)
    assert _codes(view) == ["ATT-1"]
    (act,) = PRACTICE.suggest(view, _report(view))
    assert (act.verb, act.subject, act.people) == ("meet", "coffee", (who("Awa Petit", store),))


@pytest.mark.parametrize("by_card", [True, False])
def test_t_p2_3_a_household_lunch_every_day_is_no_meeting(by_card: bool) -> None:
    lunches = [gathered("Camille Petit", when=ago(n), kind="meal") for n in range(1, 60)]
    relation = "spouse" if by_card else ""
    store = stored(*_cold(), *lunches, Card(who=somebody("Camille Petit"), relation=relation))
    if not by_card:
        assert measured(seen(store)).meetings == 59
        tell(store, "household", {}, (who("Camille Petit", store),))
    assert measured(seen(store)).meetings == 0


@pytest.mark.parametrize(
    "word", [{"calendar": "partial"}, {"style": "few"}, {"pause": "2027-01-01"}]
)
def test_the_owner_s_word_ends_the_remark(word) -> None:
    store = stored(*_cold())
    tell(store, "attitude", word)
    assert _codes(seen(store)) == []


def test_a_pause_ends_and_words_are_taken_back() -> None:
    store = stored(*_cold())
    for word in ({"pause": "2026-11-20"}, {"style": "few"}, {"style": "many"}):
        tell(store, "attitude", word)
    assert _codes(seen(store)) == ["ATT-1"]


@pytest.mark.parametrize("answers", [[9] * 5, [1] * 4, "lots", [1.5] * 5, None])
def test_odd_answers_are_no_answers(answers) -> None:
    store = stored(*_cold())
    tell(store, "attitude", {"answers": answers, "pause": 7})
    assert _codes(seen(store)) == ["ATT-1"]


def test_without_a_calendar_nothing_is_said_of_meetings() -> None:
    assert _codes(seen(stored(*_letters("Awa Petit")))) == []


def test_two_people_at_one_table_are_one_meeting() -> None:
    view = seen(stored(gathered("Awa Petit", "Bea Petit", when=ago(3))))
    assert measured(view).meetings == 1
    assert measured(view).new == 2


def test_a_promise_is_due_until_it_is_told_kept() -> None:
    promise = Commitment(who=somebody("Awa Petit"), what="la liste", due=at(ago(2)))
    store = stored(*_letters("Awa Petit"), promise)
    view = seen(store)
    (finding,) = _report(view).findings
    assert (finding.code, finding.severity) == ("ATT-3", "alert")
    (act,) = PRACTICE.suggest(view, _report(view))
    assert (act.verb, act.value) == ("keep_promise", 90)
    tell(store, "kept", {"record": finding.evidence[0]})
    assert _codes(seen(store)) == []
    assert NOW.date() == view.today
