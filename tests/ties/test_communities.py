"""Groups and those between them: laws, and graphs whose groups everybody sees."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.ties.communities import bridges, communities, modularity

NAMES = tuple("abcdefghij")
GRAPHS = st.dictionaries(
    st.sampled_from(list(combinations(NAMES, 2))), st.floats(0.01, 1), max_size=30
)
Edges = dict[tuple[str, str], float]


def both_ways(edges: Edges) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for (a, b), weight in edges.items():
        found.setdefault(a, {})[b] = weight
        found.setdefault(b, {})[a] = weight
    return found


def clique(names: str) -> Edges:
    return dict.fromkeys(combinations(names, 2), 1.0)


def test_two_circles_of_friends_with_one_tie_between_them() -> None:
    joined = both_ways({**clique("abcd"), **clique("efg"), ("d", "e"): 0.5})
    groups = communities(NAMES, joined)
    assert groups == (frozenset("abcd"), frozenset("efg"))
    assert bridges(groups, joined) == {"d": (1,), "e": (0,)}


def test_only_ties_among_the_people_count() -> None:
    joined = both_ways({**clique("abc"), ("c", "z"): 1.0})
    assert communities("abc", joined) == (frozenset("abc"),)
    assert communities([], joined) == ()
    assert communities(NAMES, {}) == ()


@given(GRAPHS)
def test_nobody_is_in_two_groups_nor_in_one_without_a_tie(edges: Edges) -> None:
    joined = both_ways(edges)
    groups = communities(NAMES, joined)
    everybody = [who for some in groups for who in some]
    assert len(everybody) == len(set(everybody))
    assert all(any(other in some for other in joined[who]) for some in groups for who in some)
    assert set(everybody) == set(joined)


@given(GRAPHS)
def test_the_order_of_telling_changes_nothing(edges: Edges) -> None:
    turned = both_ways(dict(reversed(edges.items())))
    assert communities(NAMES[::-1], turned) == communities(NAMES, both_ways(edges))


@given(GRAPHS)
def test_groups_are_no_worse_than_everybody_apart_or_together(edges: Edges) -> None:
    joined = both_ways(edges)
    found = modularity(communities(NAMES, joined), joined)
    assert found >= modularity([{who} for who in joined], joined) - 1e-9
    assert found >= -1e-9


@given(GRAPHS)
def test_a_bridge_knows_somebody_of_each_group_it_is_said_to(edges: Edges) -> None:
    joined = both_ways(edges)
    groups = communities(NAMES, joined)
    for who, others in bridges(groups, joined).items():
        assert all(set(joined[who]) & groups[place] for place in others)
        assert all(who not in groups[place] for place in others)


def test_modularity_of_two_pairs() -> None:
    joined = both_ways({("a", "b"): 2.0, ("c", "d"): 2.0})
    assert modularity(communities(NAMES, joined), joined) == pytest.approx(0.5)
