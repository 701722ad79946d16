"""Laws of the chance: what raises it, what it adds up from, what may not matter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.ids import PersonId
from entregent.model.ties import DayRow
from entregent.testing.ego import message, newsletter, row
from entregent.ties.chance import (
    ENOUGH,
    START,
    Chance,
    chances,
    nothing,
    probability,
    signs_of,
)
from entregent.ties.features import FAMILIES, NAMES, SignReader
from entregent.ties.history import grouped
from entregent.ties.place import among
from entregent.ties.weights import WEIGHTS
from tests.ties.worlds import PEOPLE, TODAY, WORLDS, ago

HORIZONS = st.sampled_from([1, 45, 90, 365])


def told(
    rows: list[DayRow], today: date = TODAY, horizon: int = 90
) -> dict[str, Chance]:
    ordered = sorted(rows, key=lambda one: (one.person, one.day))
    return {str(who): one for who, one in chances(grouped(ordered), today, horizon).items()}


def close(one: dict[str, Chance], other: dict[str, Chance]) -> bool:
    return set(one) == set(other) and all(
        isclose(one[who].value, other[who].value, abs_tol=1e-9) for who in one
    )


@given(WORLDS, HORIZONS)
def test_parts_add_up_to_the_log_odds_and_these_to_the_chance(
    rows: list[DayRow], horizon: int
) -> None:
    for one in told(rows, horizon=horizon).values():
        assert [part.name for part in one.parts] == [START, *FAMILIES]
        assert one.log_odds is not None
        assert isclose(sum(part.value for part in one.parts), one.log_odds, abs_tol=1e-9)
        assert isclose(probability(one.log_odds), one.value)
        assert 0 < one.value < 1


@given(WORLDS, st.randoms())
def test_the_order_of_rows_counts_for_nothing(rows: list[DayRow], draw: object) -> None:
    shuffled = list(rows)
    draw.shuffle(shuffled)  # type: ignore[attr-defined]
    assert close(told(rows), told(shuffled))


@given(WORLDS, st.integers(-3000, 3000), HORIZONS)
def test_a_shift_of_all_days_counts_for_nothing(
    rows: list[DayRow], days: int, horizon: int
) -> None:
    move = timedelta(days=days)
    moved = [replace(one, day=one.day + move) for one in rows]
    assert close(told(rows, horizon=horizon), told(moved, TODAY + move, horizon))


@given(WORLDS)
def test_what_comes_later_and_what_is_no_exchange_counts_for_nothing(rows: list[DayRow]) -> None:
    later = [message("awa", ago(-3), "in"), message("new", ago(-1), "out")]
    noise = [
        newsletter("awa", ago(2)), row("omar", ago(1), "reaction", "in", network="linkedin"),
        row("karin", ago(1), "message", "third", network="mail"),
        row("crowd", ago(1), "message", "in", network="mail", people=40),
    ]
    assert close(told(rows), told([*rows, *later, *noise]))


@given(WORLDS, HORIZONS)
def test_one_more_exchange_both_ways_today_never_lowers_it(
    rows: list[DayRow], horizon: int
) -> None:
    rows = [one for one in rows if one.day < TODAY]
    before = told(rows, horizon=horizon)
    for who in PEOPLE:
        more = [message(who, TODAY, "in"), message(who, TODAY, "out")]
        after = told([*rows, *more], horizon=horizon)[who].value
        if len(before) > 1 and who in before:  # a stranger makes the circle of the known wider
            assert after >= before[who].value - 1e-12


@given(WORLDS, st.integers(1, 900))
def test_of_two_equal_pasts_the_older_one_never_stands_above(
    rows: list[DayRow], days: int
) -> None:
    mine = [replace(one, person=PersonId("fresh")) for one in rows if one.day <= TODAY]
    stale = [
        replace(one, person=PersonId("stale"), day=one.day - timedelta(days=days)) for one in mine
    ]
    found = told([*rows, *mine, *stale])
    if found:
        assert ("fresh" in found) == ("stale" in found)
    if "fresh" in found:
        assert found["fresh"].value >= found["stale"].value - 1e-12


def test_without_any_exchange_the_chance_is_nothing_and_too_little_to_tell() -> None:
    assert told([]) == {}
    assert told([newsletter("awa", ago(3))]) == {}
    assert nothing() == Chance(0.0, 90, None, (), few=True)


def test_there_is_enough_to_tell_from_twenty_days_of_exchange_on() -> None:
    days = [message("awa", ago(number), "in") for number in range(ENOUGH)]
    assert told(days[:-1])["awa"].few
    assert not told(days)["awa"].few


def test_who_writes_to_and_fro_stands_above_who_is_only_written_to() -> None:
    rows = [message("karin", ago(30 * n), way) for n in range(1, 7) for way in ("in", "out")]
    rows += [message("omar", ago(30 * n), "out", 2) for n in range(1, 7)]
    rows += [
        message("samuel", ago(900 + 30 * n), way) for n in range(1, 7) for way in ("in", "out")
    ]
    found = told(rows)
    assert found["karin"].value > found["omar"].value
    assert found["karin"].value > found["samuel"].value


def test_every_sign_is_told_of_everybody_and_every_weight_has_its_sign() -> None:
    rows = [message("awa", ago(3), "in"), message("omar", ago(5), "out")]
    found = among(signs_of(grouped(rows), TODAY, 90))
    assert all(set(NAMES) <= set(values) for values in found.values())
    assert set(WEIGHTS) <= set(NAMES)
    assert len(NAMES) == len(set(NAMES))


def test_a_horizon_of_no_day_is_refused() -> None:
    with pytest.raises(ValueError, match="horizon"):
        SignReader(TODAY, 0)
