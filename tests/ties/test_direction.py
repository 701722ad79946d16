"""Where a tie is going, told only where its interval allows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.ties import DayRow
from entregent.testing.ego import meeting, message, newsletter
from entregent.ties.direction import Direction, direction
from tests.ties.worlds import HISTORIES, TODAY, ago


def days(*ages: int) -> list[DayRow]:
    return [message("awa", ago(age), "in") for age in sorted(ages, reverse=True)]


@pytest.mark.parametrize(("ages", "way"), [
    (range(12), "warming"),
    (range(100, 120), "cooling"),
    (range(0, 360, 30), "steady"),
    (range(5), None),
    ((), None),
    (range(365, 400), None),
])
def test_the_way_follows_from_the_days_of_one_year(ages: range, way: str | None) -> None:
    assert direction(days(*ages), TODAY).way == way


def test_days_count_once_and_what_is_no_exchange_does_not_count() -> None:
    rows = [*days(*range(12)), message("awa", ago(3), "out"), meeting("awa", ago(4)),
            newsletter("awa", ago(50)), message("awa", ago(-2), "in")]
    assert direction(rows, TODAY) == Direction(12, 12, "warming")


@given(HISTORIES, st.randoms())
def test_the_order_of_rows_counts_for_nothing(rows: list[DayRow], draw: object) -> None:
    shuffled = list(rows)
    draw.shuffle(shuffled)  # type: ignore[attr-defined]
    told = direction(rows, TODAY)
    assert direction(shuffled, TODAY) == told
    assert 0 <= told.lately <= told.year <= 365
