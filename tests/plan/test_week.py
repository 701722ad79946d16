"""The week: a practice in its turn, every day as a morning would choose it, rest respected."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from entregent.model.finding import Action
from entregent.model.when import WorkingHours
from entregent.plan.today import MOST_ACTS, Offer
from entregent.plan.week import Lived, days_ahead, in_turn, week
from entregent.testing.ego import TUESDAY, ego, meeting, message
from entregent.ties.study import study
from tests.plan.days import SUNDAY, act, home

ORDER = ("paper", "attitude", "tact", "culture")
MONDAY = date(2026, 11, 23)


def _offer(*actions: Action) -> Offer:
    return Offer((), tuple(actions), ())


def test_practices_take_turns_and_the_silent_give_theirs_away() -> None:
    turns = [in_turn(ORDER, ORDER, MONDAY + timedelta(days=7 * n)) for n in range(8)]
    assert sorted(turns[:4]) == sorted(ORDER)
    assert turns[4:] == turns[:4]
    assert in_turn(ORDER, {"tact"}, MONDAY) == "tact"
    assert in_turn(ORDER, (), MONDAY) == turns[0]
    assert in_turn((), (), MONDAY) == ""


def test_acts_are_laid_over_the_days_that_are_left_each_once() -> None:
    acts = [act(f"s{n}", f"p{n}") for n in range(10)]
    found = week(home(), _offer(*acts), 15, ORDER, ())
    assert [(one.day.isoformat(), len(one.acts)) for one in found.days] == [
        ("2026-11-24", 3), ("2026-11-25", 3), ("2026-11-26", 3), ("2026-11-27", 1),
    ]
    assert (found.label, found.start, found.end) == ("2026-W48", MONDAY, date(2026, 11, 29))
    laid = [one.id for day in found.days for one in day.acts]
    assert len(set(laid)) == len(laid) == 10


def test_when_no_day_of_work_is_left_the_next_week_is_shown() -> None:
    start, days = days_ahead(home(now=SUNDAY))
    assert (start, len(days)) == (date(2026, 11, 30), 5)
    found = week(home(now=SUNDAY), _offer(act("a", "awa")), 15, ORDER, ())
    assert [len(one.acts) for one in found.days] == [1, 0, 0, 0, 0]
    never = study(replace(ego(), hours=WorkingHours(days=frozenset())))
    assert week(never, _offer(act("a", "awa")), 15, ORDER, ()).days == ()


def test_who_did_not_answer_twice_is_let_rest() -> None:
    silent = [message("zoe", day, "out") for day in ("2026-09-01", "2026-10-01")]
    found = week(home(silent), _offer(), 15, ORDER, ())
    ((who, why),) = found.resting
    assert (who, why.key) == ("zoe", "plan.left-silence")


def test_seven_days_are_counted_by_people() -> None:
    parts = [message("awa", "2026-11-18", "in"), message("awa", "2026-11-19", "out"),
             meeting("luc", "2026-11-20"), message("old", "2026-11-01", "in")]
    assert week(home(parts), _offer(), 15, ORDER, ()).lived == Lived(people=2, together=1)


@given(
    st.lists(st.tuples(st.integers(1, 20), st.integers(1, 6)), max_size=25),
    st.integers(0, 30), st.integers(5, 60),
)
def test_any_offer_makes_days_within_the_minutes(
    drawn: list[tuple[int, int]], ahead: int, budget: int,
) -> None:
    acts = [act(f"s{n}", f"p{who}", minutes=minutes) for n, (minutes, who) in enumerate(drawn)]
    people = [message(f"p{n}", "2026-10-01", "in") for n in range(1, 7)]
    view = home(people, now=TUESDAY + timedelta(days=ahead))
    found = week(view, _offer(*acts), budget, ORDER, ())
    for day in found.days:
        assert found.start <= day.day <= found.end
        assert sum(one.minutes for one in day.acts) <= budget
        assert len(day.acts) <= MOST_ACTS
    assert found == week(view, _offer(*reversed(acts)), budget, ORDER, ())
