"""The median and its interval."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.measure.medians import median_interval, quantile

SAMPLES = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=60).map(sorted)


@pytest.mark.parametrize(
    ("share", "value"), [(0, 1), (0.25, 1.75), (0.5, 2.5), (0.75, 3.25), (1, 4)]
)
def test_a_quantile_lies_between_its_neighbours(share: float, value: float) -> None:
    assert quantile([1, 2, 3, 4], share) == value
    assert quantile([7], share) == 7


# Ranks of the table of Conover, counted from 1: n = 6 gives (1, 6), n = 20 gives (6, 15).
@pytest.mark.parametrize(
    ("n", "low", "high"),
    [(1, 0, 0), (5, 0, 4), (6, 0, 5), (9, 1, 7), (10, 1, 8), (20, 5, 14), (100, 39, 60)],
)
def test_the_interval_has_the_ranks_of_the_table(n: int, low: int, high: int) -> None:
    assert median_interval(range(n)) == (low, high)


def test_the_approximation_takes_over_without_a_step() -> None:
    exact, rough = median_interval(range(500)), median_interval(range(501))
    assert (exact, rough) == ((227, 272), (228, 272))


@given(SAMPLES)
def test_the_median_lies_inside_its_interval(sample: list[float]) -> None:
    low, high = median_interval(sample)
    assert sample[0] <= low <= quantile(sample, 0.5) <= high <= sample[-1]
