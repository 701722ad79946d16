"""The table of weights is the method's, and a group dilutes without a step upwards."""

from __future__ import annotations

from math import isclose, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.measure.weights import BASE, GATHERINGS, base_weight, diluted


def test_the_table_is_the_methods():
    assert dict(BASE) == {
        "meal": 6, "meeting": 5, "video": 3.5, "call": 3, "letter": 3, "message": 1,
        "comment": 0.5, "reaction": 0, "broadcast": 0,
    }
    assert set(BASE) >= GATHERINGS


@pytest.mark.parametrize(
    ("kind", "seconds", "weight"),
    [
        ("call", 0, 3), ("call", 119, 1), ("call", 120, 3), ("video", 60, 1), ("video", 3600, 3.5),
        ("meeting", 60, 5), ("message", 5, 1), ("reaction", 0, 0),
    ],
)
def test_a_call_under_two_minutes_counts_as_a_message(kind, seconds, weight):
    assert base_weight(kind, seconds) == weight


@pytest.mark.parametrize(
    ("people", "left"),
    [(2, 1), (3, 1 / sqrt(2)), (12, 1 / sqrt(11)), (13, 1 / 12), (30, 1 / 29), (31, 0), (5000, 0)],
)
def test_groups_dilute(people, left):
    assert isclose(diluted(1.0, people), left)


@given(st.floats(0, 100), st.integers(0, 100))
def test_more_people_never_weigh_more(weight, people):
    assert 0 <= diluted(weight, people + 1) <= diluted(weight, people) <= weight
