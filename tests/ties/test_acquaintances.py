"""How warm it is between two alters: laws on random worlds, and what each ground is worth."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.people import Person, Post
from entregent.model.ties import Shared
from entregent.testing.ego import TUESDAY, ego, shared, shifted, told
from entregent.ties.acquaintances import TOLD, employers, joined, shows
from entregent.ties.as_of import AsOf
from tests.ties.worlds import TODAY

NAMES = ("ada", "bo", "cy", "di", "ed")
EXCHANGES = st.lists(
    st.builds(
        shared,
        st.lists(st.sampled_from(NAMES), min_size=2, max_size=4, unique=True),
        st.integers(0, 1500).map(lambda days: TUESDAY - timedelta(days=days)),
        kind=st.sampled_from(("message", "meeting", "video")),
        size=st.sampled_from((0, 8, 20)),
        human=st.booleans(),
    ),
    max_size=20, unique_by=lambda one: one.record,
)


@given(EXCHANGES)
def test_warmth_is_the_same_both_ways_and_within_bounds(some: list[Shared]) -> None:
    found = joined(ego(*some))
    for a, near in found.items():
        for b, warmth in near.items():
            assert 0 < warmth <= 1
            assert found[b][a] == warmth
            assert a != b


@given(EXCHANGES, st.integers(-900, 900))
def test_moving_all_of_time_changes_nothing(some: list[Shared], days: int) -> None:
    world = ego(*some)
    assert joined(shifted(world, days)) == joined(world)


@given(EXCHANGES)
def test_the_order_of_telling_changes_nothing(some: list[Shared]) -> None:
    assert joined(ego(*reversed(some))) == joined(ego(*some))


@given(EXCHANGES, st.integers(1, 1400))
def test_nothing_after_the_day_is_looked_at(some: list[Shared], days: int) -> None:
    world, day = ego(*some), TODAY - timedelta(days=days)
    early = [one for one in some if one.at.date() <= day]
    assert joined(AsOf(world, day)) == joined(AsOf(ego(*early), day))


@given(EXCHANGES)
def test_whatever_is_joined_can_be_shown(some: list[Shared]) -> None:
    world = ego(*some)
    for a, near in joined(world).items():
        for b in near:
            seen = shows(world, a, b)
            assert seen is not None
            assert seen.grounds == "exchange"
            assert 1 <= len(seen.records) <= seen.count


def test_a_word_of_the_owner_counts_when_nothing_else_is_seen() -> None:
    world = ego(told("know", datetime(2026, 11, 1, 9), "ada", "bo"))
    ada, bo = sorted(joined(world))
    assert joined(world)[ada][bo] == TOLD
    seen = shows(world, ada, bo)
    assert seen is not None
    assert (seen.grounds, seen.day, seen.records) == ("told", date(2026, 11, 1), ())


def test_a_crowd_and_a_list_join_nobody() -> None:
    assert joined(ego(shared(["ada", "bo"], TUESDAY, size=20))) == {}
    assert joined(ego(shared(["ada", "bo"], TUESDAY, human=False))) == {}


@pytest.mark.parametrize(("name", "as_of", "known"), [
    ("Zinc Brothers, Inc.", date(2026, 1, 1), True), ("zinc brothers", None, True),
    ("Zinc Brothers", date(2023, 1, 1), False), ("Zinc", None, False), ("", None, False),
])
def test_one_employer_is_its_whole_name_within_two_years(
    name: str, as_of: date | None, known: bool
) -> None:
    ada = Person(id=ego(shared(["ada", "bo"], TUESDAY)).together[0].people[0], name="Ada")
    bo = replace(ada, id=ego(shared(["bo", "cy"], TUESDAY)).together[0].people[0])
    at_zinc = replace(ada, posts=(Post("Zinc Brothers", "", None),))
    other = replace(bo, posts=(Post(name, "", as_of),))
    shared_houses = employers(at_zinc, TODAY).keys() & employers(other, TODAY).keys()
    assert bool(shared_houses) is known
