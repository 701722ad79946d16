"""Intervals, decay, evenness, rounding: the figures of the method, and laws for all numbers."""

from __future__ import annotations

import doctest
import math
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.measure import (
    decay,
    effective_number,
    fading,
    gini,
    intervals,
    largest_remainder,
    median,
    shrunk,
    spread,
    wilson,
)

AMOUNTS = st.lists(st.floats(0, 1e6), max_size=40)


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    [
        (80, 500, 13.0, 19.5),  # T-P7-1
        (80, 845, 7.7, 11.6),  # T-P7-2
        (3, 12, 8.9, 53.2),  # T-P7-3
        (0, 10, 0.0, 27.8),
        (10, 10, 72.2, 100.0),
        (0, 0, 0.0, 100.0),
    ],
)
def test_wilson_gives_the_intervals_of_the_method(
    successes: int, n: int, low: float, high: float
) -> None:
    assert [round(100 * end, 1) for end in wilson(successes, n)] == [low, high]


@given(st.integers(0, 10_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_share_and_stays_inside(pair: tuple[int, int]) -> None:
    successes, n = pair
    low, high = wilson(successes, n)
    assert 0 <= low <= high <= 1
    if n:
        assert low <= successes / n <= high
        mirrored = wilson(n - successes, n)
        assert mirrored == pytest.approx((1 - high, 1 - low))


def test_wilson_narrows_with_more_of_the_same() -> None:
    widths = [high - low for low, high in (wilson(n // 5, n) for n in (10, 100, 1000, 10000))]
    assert widths == sorted(widths, reverse=True)


@pytest.mark.parametrize(("successes", "n"), [(-1, 5), (6, 5), (1, 0)])
def test_wilson_refuses_what_is_no_share(successes: int, n: int) -> None:
    with pytest.raises(ValueError, match="is no share"):
        wilson(successes, n)


def test_shrinkage_follows_the_method() -> None:
    assert round(shrunk(900, 3, prior=12, weight=10), 1) == 78.5  # T-RE-2
    assert shrunk(0, 2, prior=12, weight=10) == 10.0  # T-RE-3
    assert shrunk(5, 5, prior=0, weight=0) == 1.0
    assert shrunk(0, 0, prior=0.4, weight=0) == 0.4
    with pytest.raises(ValueError, match="not negative"):
        shrunk(1, -1, prior=0, weight=1)


@given(st.floats(0, 1e4), st.floats(0, 1e4), st.floats(0, 1), st.floats(0.1, 100))
def test_shrinkage_lies_between_the_mean_and_the_prior(
    total: float, n: float, prior: float, weight: float
) -> None:
    found = shrunk(total, n, prior, weight)
    mean = total / n if n > 1e-6 else None
    if mean is not None:
        low, high = sorted((mean, prior))
        assert low - 1e-6 * (1 + high) <= found <= high + 1e-6 * (1 + high)


def test_decay_halves_and_never_grows() -> None:
    assert [decay(age, 180) for age in (-5, 0, 180, 360)] == [1.0, 1.0, 0.5, 0.25]
    with pytest.raises(ValueError, match="positive"):
        decay(1, 0)


@given(st.floats(0, 1e4), st.floats(0, 1e4))
def test_decay_in_two_steps_is_decay_in_one(first: float, second: float) -> None:
    assert decay(first + second, 180) == pytest.approx(decay(first, 180) * decay(second, 180))


def test_gini_of_known_groups() -> None:
    assert gini([10, 10, 10, 10]) == 0.0  # T-CI-1
    assert 1 - gini([37, 1, 1, 1]) == pytest.approx(0.325)  # T-CI-1
    assert gini([]) == gini([0, 0]) == gini([7]) == 0.0
    with pytest.raises(ValueError, match="not negative"):
        gini([1, -1])


@given(AMOUNTS, st.floats(0.001, 1000))
def test_gini_ignores_order_and_scale(amounts: list[float], factor: float) -> None:
    found = gini(amounts)
    assert 0 <= found <= max(0.0, 1 - 1 / len(amounts)) + 1e-9 if amounts else found == 0
    assert gini(list(reversed(amounts))) == found
    assert gini([amount * factor for amount in amounts]) == pytest.approx(found, abs=1e-6)


def test_effective_number_counts_equal_shares() -> None:
    assert effective_number([5] * 4) == pytest.approx(4)
    assert effective_number([7, 0, 0]) == 1.0
    assert effective_number([]) == effective_number([0]) == 0.0
    assert 1 < effective_number([9, 1]) < 2


@given(AMOUNTS)
def test_effective_number_lies_between_one_and_the_count(amounts: list[float]) -> None:
    count = sum(amount > 0 for amount in amounts)
    assert (0 if not count else 1 - 1e-9) <= effective_number(amounts) <= count + 1e-6


@given(st.lists(st.floats(-1e6, 1e6), max_size=40))
def test_median_has_as_many_below_as_above(values: list[float]) -> None:
    middle = median(values)
    if middle is None:
        assert values == []
        return
    assert sum(value < middle for value in values) <= len(values) / 2
    assert sum(value > middle for value in values) <= len(values) / 2


@given(st.lists(st.floats(-1000, 1000), max_size=20))
def test_rounded_parts_add_up(parts: list[float]) -> None:
    total = round(math.fsum(parts))
    rounded = largest_remainder(parts, total)
    assert sum(rounded) == total
    assert all(abs(part - whole) <= 1 for part, whole in zip(parts, rounded, strict=True))


def test_rounding_refuses_a_total_that_is_not_near() -> None:
    with pytest.raises(ValueError, match="too far"):
        largest_remainder([1.0, 1.0], 9)


@pytest.mark.parametrize("module", [fading, intervals, spread])
def test_examples_in_docstrings_are_true(module: ModuleType) -> None:
    failed, tried = doctest.testmod(module)
    assert (failed, tried > 0) == (0, True)
