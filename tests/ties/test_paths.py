"""Warm ways: against every way there is, written out."""

from __future__ import annotations

from itertools import permutations
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.measure.structure import HOP
from entregent.ties.paths import Routes, Way

NAMES = ("ada", "bo", "cy", "di", "ed", "flo")
WARMTH = st.floats(0.05, 1)
GRAPHS = st.dictionaries(
    st.sampled_from([(a, b) for a in NAMES for b in NAMES if a < b]), WARMTH, max_size=15
)
NEAR = st.dictionaries(st.sampled_from(NAMES), WARMTH, max_size=6)
Edges = dict[tuple[str, str], float]


def both_ways(edges: Edges) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for (a, b), warmth in edges.items():
        found.setdefault(a, {})[b] = warmth
        found.setdefault(b, {})[a] = warmth
    return found


def every_way(near: dict[str, float], edges: Edges, goal: str) -> dict[str, float]:
    """The warmest way by first go-between, by trying all of them."""
    joined = both_ways(edges)
    load = {who: near.get(who, 0.0) + sum(joined.get(who, {}).values()) for who in NAMES}
    best: dict[str, float] = {}
    for count in (1, 2):
        for through in permutations([who for who in NAMES if who != goal], count):
            legs = [near.get(through[0], 0.0)]
            legs += [joined.get(a, {}).get(b, 0.0)
                     for a, b in zip(through, (*through[1:], goal), strict=True)]
            if min(legs) > 0:
                value = HOP ** (count - 1)
                for who, before, after in zip(through, legs, legs[1:], strict=False):
                    value *= sqrt(before * after) / load[who]
                best[through[0]] = max(best.get(through[0], 0.0), value)
    return best


@given(NEAR, GRAPHS, st.sampled_from(NAMES))
def test_the_warmest_way_is_found(near: dict[str, float], edges: Edges, goal: str) -> None:
    routes = Routes(near, both_ways(edges), near)
    tried = every_way(near, edges, goal)
    found = routes.to(goal, most=99)
    assert bool(found) == bool(tried)
    if found:
        assert found[0].value == pytest.approx(max(tried.values()))
        assert tried[found[0].through[0]] == pytest.approx(found[0].value)
    for way in found:
        assert goal not in way.through
        assert way.value <= 0.5 + 1e-9


@given(NEAR, GRAPHS, st.sampled_from(NAMES))
def test_the_order_in_which_it_is_told_does_not_matter(
    near: dict[str, float], edges: Edges, goal: str
) -> None:
    turned = dict(reversed(edges.items()))
    told = Routes(near, both_ways(edges), near).to(goal)
    again = Routes(dict(reversed(near.items())), both_ways(turned), sorted(near)).to(goal)
    assert [one.through for one in told] == [one.through for one in again]


def test_who_holds_everybody_introduces_less_well() -> None:
    near = {"ada": 0.6, "bo": 0.6}
    edges: Edges = {("ada", "cy"): 0.5, ("bo", "cy"): 0.5, ("bo", "di"): 0.9, ("bo", "ed"): 0.9}
    found = Routes(near, both_ways(edges), near).to("cy")
    assert [one.through for one in found] == [("ada",), ("bo",)]
    assert found[0].value == pytest.approx(sqrt(0.6 * 0.5) / 1.1)
    assert found[1].value == pytest.approx(sqrt(0.6 * 0.5) / 2.9)


def test_only_who_may_be_asked_is_asked() -> None:
    near = {"ada": 0.9, "bo": 0.4}
    edges: Edges = {("ada", "cy"): 0.5, ("bo", "cy"): 0.5}
    assert [one.through for one in Routes(near, both_ways(edges), ["bo"]).to("cy")] == [("bo",)]


def test_no_way_is_seen() -> None:
    edges: Edges = {("cy", "di"): 0.9}
    assert Routes({"ada": 0.9}, both_ways(edges), ["ada"]).to("di") == []
    alone: dict[str, float] = {}
    assert Routes(alone, {}, alone).to("di") == []


def test_an_acquaintance_beside_the_graph_opens_a_way() -> None:
    found = Routes({"ada": 0.8}, {}, ["ada"]).to("di", {"ada": 0.3})
    assert found == [Way(sqrt(0.8) * (sqrt(0.3) / 1.1), ("ada",))]
