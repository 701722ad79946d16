"""Vectors of the method, part 10: Burt, warm ways, mutual contacts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.measure.structure import blau, constraint, effective_size, openness, warm_path

ALTERS = "abcd"
ALL = [(a, b) for a in ALTERS for b in ALTERS if a < b]
_edges = st.lists(st.sampled_from(ALL), max_size=6)


@pytest.mark.parametrize(
    ("edges", "burt", "size"),
    [([], 0.25, 4), (ALL, 0.765625, 1), ([("a", "b"), ("c", "d")], 0.5625, 3)],
)
def test_burt_star_complete_and_two_closed_pairs(edges, burt: float, size: float) -> None:
    assert constraint(ALTERS, edges) == pytest.approx(burt)
    assert effective_size(ALTERS, edges) == pytest.approx(size)


@given(_edges)
def test_what_stands_twice_or_turned_counts_once(edges) -> None:
    turned = [(b, a) for a, b in edges]
    assert constraint(ALTERS, [*edges, *turned]) == pytest.approx(constraint(ALTERS, edges))
    assert 1 <= effective_size(ALTERS, edges) <= 4


@pytest.mark.parametrize(
    ("mutual", "value"), [(0, 0), (1, 0.246), (3, 0.604), (10, 1), (20, 0.736), (30, 0.406)]
)
def test_mutual_contacts_open_doors_most_near_ten(mutual: int, value: float) -> None:
    assert openness(mutual) == pytest.approx(value, abs=0.001)


def test_the_warm_way_wins_over_the_weak_straight_one() -> None:
    warmth = {
        ("me", "A"): 0.84, ("A", "target"): 0.39, ("me", "target"): 0.2,
        ("me", "B"): 0.6, ("B", "target"): 0.7,
    }
    value, way = warm_path("me", "target", warmth)
    assert (round(value, 3), way) == (0.336, ("me", "B", "target"))
    del warmth["me", "B"]
    value, way = warm_path("me", "target", warmth)
    assert (round(value, 3), way) == (0.262, ("me", "A", "target"))


def test_no_way_has_more_than_two_between() -> None:
    chain = {("a", "b"): 1.0, ("b", "c"): 1.0, ("c", "d"): 1.0, ("d", "e"): 1.0}
    assert warm_path("a", "d", chain) == (pytest.approx(0.64), ("a", "b", "c", "d"))
    assert warm_path("a", "e", chain) == (0.0, ())


def test_diversity_of_nothing_is_nothing() -> None:
    assert (blau([]), blau([0, 0]), blau([3])) == (0.0, 0.0, 0.0)
