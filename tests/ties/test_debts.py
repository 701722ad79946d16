"""Who waits for an answer: service levels, rest, order, and what closes an ask."""

from __future__ import annotations

from datetime import datetime, timedelta
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.records import Cue
from entregent.model.ties import Debt
from entregent.testing.ego import TUESDAY, Part, ask, call, ego, meeting, message, said
from entregent.ties.debts import REST_DAYS
from entregent.ties.study import study

MONDAY_9 = "2026-11-23T09:00"


def owed(*parts: Part | list[Part], now: datetime = TUESDAY) -> list[Debt]:
    """The debts in a world of these parts."""
    return list(study(ego(*parts, now=now)).debts())


@pytest.mark.parametrize(
    ("network", "own_thread", "due"),
    [("linkedin", False, 48), ("mail", False, 72), ("mail", True, 24), ("linkedin", True, 24)],
)
def test_service_levels(network: str, own_thread: bool, due: float) -> None:
    (debt,) = owed(ask("awa", MONDAY_9, network=network, own_thread=own_thread))
    assert debt.due_hours == due


@pytest.mark.parametrize(
    ("cues", "owes"),
    [
        (["question"], True), (["request"], True), (["offer"], True), (["thanks"], False),
        (["promise"], False), (["refusal"], False), ([], False), (["thanks", "question"], True),
    ],
)
def test_only_what_asks_or_offers_is_owed(cues: list[Cue], owes: bool) -> None:
    assert bool(owed(ask("awa", MONDAY_9, cues=cues))) is owes


def test_overdue_counts_working_hours_only() -> None:
    asked = ask("awa", "2026-11-17T09:00")  # a Tuesday: 48 working hours end on the next Tuesday
    (young,) = owed(asked, now=datetime(2026, 11, 24, 11, 59))
    (old,) = owed(asked, now=datetime(2026, 11, 24, 12, 1))
    assert (young.overdue, old.overdue) == (False, True)
    assert young.hours == pytest.approx(48 - 1 / 60)


def test_after_half_a_year_an_ask_is_let_rest() -> None:
    edge = TUESDAY - timedelta(days=REST_DAYS)
    assert len(owed(ask("awa", edge))) == 1
    assert owed(ask("awa", edge - timedelta(minutes=1))) == []
    assert owed(ask("awa", TUESDAY + timedelta(minutes=1))) == []


def test_the_longest_overdue_comes_first() -> None:
    asks = [
        ask("awa", "2026-11-18T09:00"),  # 38 hours of 48: due in 10
        ask("karin", "2026-11-16T09:00", network="mail"),  # 56 hours of 72: due in 16
        ask("omar", "2026-11-19T09:00", own_thread=True),  # 29 hours of 24: overdue by 5
    ]
    found = owed(*asks)
    assert [debt.ask.person for debt in found] == ["omar", "awa", "karin"]
    assert [debt.hours for debt in found] == [28.0, 37.0, 55.0]


def question(at: str) -> list[Part]:
    """A question by Awa as an ask, as an interaction and as its row."""
    asked = ask("awa", at, thread="t")
    told = said("awa", at, "in", thread="t", cues=["question"], key=asked.record)
    return [asked, told, message("awa", at[:10], "in")]


def test_a_meeting_on_the_same_day_closes_only_what_came_before_it() -> None:
    met: list[Part] = [
        meeting("awa", "2026-11-23"),
        said("awa", "2026-11-23T14:00", "joint", kind="meeting", network="calendar"),
    ]
    assert owed(*question("2026-11-23T09:00"), *met) == []
    assert len(owed(*question("2026-11-23T16:00"), *met)) == 1


def test_an_unknown_hour_on_the_same_day_closes_nothing() -> None:
    assert len(owed(ask("awa", MONDAY_9), call("awa", "2026-11-23"))) == 1


def test_a_crowd_closes_nothing() -> None:
    assert len(owed(ask("awa", MONDAY_9), meeting("awa", "2026-11-24", people=200))) == 1


def test_thanks_of_somebody_else_in_the_thread_close_nothing() -> None:
    thanks = said("karin", "2026-11-23T15:00", "in", thread="t", cues=["thanks"])
    assert len(owed(*question("2026-11-23T09:00"), thanks, message("karin", "2026-11-23", "in")))


@given(
    st.lists(
        st.builds(
            ask, st.sampled_from(["awa", "karin"]),
            st.integers(-60, 24 * 400).map(lambda hours: TUESDAY - timedelta(hours=hours)),
            network=st.sampled_from(["mail", "linkedin"]),
            thread=st.sampled_from(["", "a", "b"]),
            cues=st.lists(st.sampled_from(["question", "thanks", "offer"]), max_size=2),
            own_thread=st.booleans(),
        ),
        max_size=12,
        unique_by=lambda one: one.record,
    )
)
def test_laws_of_debts(asks: list[Part]) -> None:
    found = owed(*asks)
    assert owed(*reversed(asks)) == found
    late = [debt.hours - debt.due_hours for debt in found]
    assert late == sorted(late, reverse=True)
    for debt in found:
        assert debt.ask in asks
        assert debt.hours >= 0
        assert debt.ask.at <= TUESDAY
    answered = [ask(one.person, one.at, answered=TUESDAY) for one in asks]  # type: ignore[union-attr]
    assert owed(*answered) == []


def test_a_flood_of_questions_costs_no_more_than_its_length() -> None:
    """Ten thousand open questions of one person, who also wrote every day."""
    start = TUESDAY - timedelta(days=170)
    asks = [
        ask("awa", start + timedelta(minutes=20 * number), thread=str(number), subject="Devis")
        for number in range(10_000)
    ]
    rows = [
        message("awa", start.date() + timedelta(days=day), way, network=network)
        for day in range(170) for way in ("in", "out") for network in ("linkedin", "mail")
    ]
    world = ego(asks, rows)
    begun = process_time()
    assert len(study(world).debts()) == 10_000
    assert process_time() - begun < 5
