"""Circles: cut by rank, nested, steady, and no place without a real exchange."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.ties import Circle, DayRow, Tie
from entregent.testing.ego import ego, mail, meeting, message
from entregent.ties.circles import RHYTHM, circles, overdue
from entregent.ties.strength import shown
from entregent.ties.study import study
from tests.ties.worlds import WORLDS, ago


def friend(number: int, strength: float) -> Tie:
    """A tie that lives, of a given strength."""
    return Tie(
        alter=PersonId(f"p{number:04}"), strength=strength, s_in=0, s_out=0, reciprocity=1,
        first=None, last=None, silence=0, multiplexity=1, real=True, exchanges=1, meetings=0,
        messages_in=0, messages_out=0, life="alive",
    )


def test_circles_are_cut_at_their_cumulated_sizes() -> None:
    found = circles([friend(number, 200 - number / 10) for number in range(400)])
    assert Counter(found.values()) == {"5": 5, "15": 10, "50": 35, "150": 100}
    order = ["5"] * 5 + ["15"] * 10 + ["50"] * 35 + ["150"] * 100
    assert [found[alter] for alter in sorted(found)] == order


def test_few_people_fill_the_inner_circle_first() -> None:
    assert circles([friend(number, 10) for number in range(6)]) == {
        PersonId(f"p{number:04}"): "5" if number < 5 else "15" for number in range(6)
    }
    assert circles([]) == {}


def test_nobody_flickers_for_a_tenth() -> None:
    ties = [friend(number, 50) for number in range(4)]
    rising, holding = friend(8, 40), friend(9, 38)
    yesterday: dict[PersonId, Circle] = {holding.alter: "5", rising.alter: "15"}
    assert circles([*ties, rising, holding])[rising.alter] == "5"
    kept = circles([*ties, rising, holding], yesterday)
    assert (kept[holding.alter], kept[rising.alter]) == ("5", "15")
    strong = friend(8, 42)
    assert circles([*ties, strong, holding], yesterday)[strong.alter] == "5"


@given(st.lists(st.floats(0.5, 100), max_size=200, unique=True))
def test_circles_of_yesterday_stay_as_they_are(strengths: list[float]) -> None:
    ties = [friend(number, value) for number, value in enumerate(strengths)]
    first = circles(ties)
    assert circles(ties, first) == first
    assert circles(list(reversed(ties)), first) == first
    order = {alter: ["5", "15", "50", "150", "none"].index(circle)
             for alter, circle in first.items()}
    ranked = sorted(ties, key=lambda tie: -tie.strength)
    assert [order.get(tie.alter, 4) for tie in ranked] == sorted(
        order.get(tie.alter, 4) for tie in ties
    )


@given(WORLDS)
def test_only_living_real_ties_have_a_place(rows: list[DayRow]) -> None:
    ties = study(ego(rows)).ties()
    for tie in ties.values():
        assert (tie.circle == "none") == (tie.life in {"latent", "asleep"})


def test_the_owner_s_word_moves_the_order() -> None:
    rows = [[message(f"p{number}", ago(3), way) for way in ("in", "out")] for number in range(5)]
    late = [message("late", ago(40), way) for way in ("in", "out")]
    assert study(ego(*rows, late)).tie(PersonId("late")).circle == "15"
    closer = Person(PersonId("late"), "Late", preferences={"offset": "+20"})
    assert study(ego(*rows, late, closer)).tie(PersonId("late")).circle == "5"


def test_yesterday_s_circles_reach_the_study() -> None:
    rows = [meeting(f"p{number}", ago(3 + number)) for number in range(6)]
    world = ego(rows)
    assert study(world).tie(PersonId("p5")).circle == "15"
    yesterday: dict[PersonId, Circle] = {PersonId("p5"): "5"}
    assert study(world, yesterday).tie(PersonId("p5")).circle == "5"


@pytest.mark.parametrize(("silence", "due"), [(7, 1.0), (14, 2.0), (0, 0.0)])
def test_overdue_counts_in_rhythms_of_the_circle(silence: int, due: float) -> None:
    (tie,) = study(ego(meeting("awa", ago(silence)))).ties().values()
    assert (tie.circle, RHYTHM[tie.circle]) == ("5", 7)
    assert overdue(tie) == due


def test_without_a_circle_nothing_is_due() -> None:
    (tie,) = study(ego(mail("awa", ago(9), "out"))).ties().values()
    assert (tie.circle, overdue(tie)) == ("none", None)
    assert shown(tie) > 0


def letters(who: str, *days: str) -> list[DayRow]:
    """Both ways on each of these days."""
    return [row for day in days for row in (message(who, day, "in"), message(who, day, "out"))]


def test_who_stood_in_a_circle_on_the_first_of_the_month_keeps_it_for_a_tenth() -> None:
    steady = [row for who in ("awa", "bea", "cyd", "dot")
              for row in letters(who, "2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26")]
    holding = letters("hal", "2026-10-06", "2026-10-20")
    rising = [*letters("ida", "2026-10-06"), message("ida", "2026-11-20", "in"),
              message("ida", "2026-11-20", "out")]
    world = ego(*steady, *holding, *rising)
    fresh = {who: tie.circle for who, tie in study(world, {}).ties().items()}
    held = {who: tie.circle for who, tie in study(world).ties().items()}
    ida, hal = (next(who for who in fresh if who.startswith(name)) for name in ("ida", "hal"))
    assert (fresh[ida], fresh[hal]) == ("5", "15")
    assert (held[ida], held[hal]) == ("15", "5")


@given(WORLDS)
def test_the_first_of_the_month_is_worked_out_from_the_same_history(rows: list[DayRow]) -> None:
    world = ego(*rows)
    assert study(world).ties() == study(ego(*reversed(rows))).ties()
