"""Who will begin to exchange with whom: laws of the score."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from entregent.ties.introductions import Event, Seen, likely

DAY = 86_400.0
CUT = 400 * DAY
NAMES = ("ada", "bo", "cy", "di", "ed", "flo", "gus")
EVENTS = st.lists(
    st.builds(
        Event, st.integers(0, 399).map(lambda day: day * DAY), st.sampled_from(NAMES),
        st.sampled_from(NAMES),
    ),
    max_size=60,
)


def scores(events: list[Event], owner: str = "ada", cut: float = CUT) -> dict[str, float]:
    seen = Seen(events, cut, 60)
    return {who: one.score for who, one in likely(seen, owner, seen.candidates(owner)).items()}


@given(EVENTS, st.integers(-3_000, 3_000))
def test_moving_all_of_time_changes_no_score(events: list[Event], days: int) -> None:
    moved = [Event(one.at + days * DAY, one.sender, one.recipient) for one in events]
    assert scores(moved, cut=CUT + days * DAY) == scores(events)


@given(EVENTS, st.integers(0, 99))
def test_the_order_of_events_changes_no_score(events: list[Event], seed: int) -> None:
    shuffled = list(events)
    Random(seed).shuffle(shuffled)
    assert scores(shuffled) == scores(events)


@given(EVENTS, EVENTS)
def test_nothing_after_the_cut_is_looked_at(events: list[Event], later: list[Event]) -> None:
    after = [Event(CUT + one.at, one.sender, one.recipient) for one in later]
    assert scores(events + after) == scores(events)


@given(EVENTS)
def test_candidates_are_two_steps_away(events: list[Event]) -> None:
    seen = Seen(events, CUT, 60)
    for who in seen.candidates("ada"):
        assert who != "ada"
        assert who not in seen.partners["ada"]
        assert seen.between("ada", who)


@given(EVENTS)
def test_terms_add_up_and_are_finite(events: list[Event]) -> None:
    seen = Seen(events, CUT, 60)
    for one in likely(seen, "ada", NAMES).values():
        parts = one.weakest + one.share + one.legs + one.open + one.answers
        assert abs(parts - one.score) < 1e-9


def both(a: str, b: str, *days: int) -> list[Event]:
    return [Event(day * DAY, *pair) for day in days for pair in ((a, b), (b, a))]


def test_a_stronger_second_leg_is_likelier() -> None:
    events = [*both("ada", "bo", 300, 350), *both("bo", "cy", 390, 395, 398), *both("bo", "di", 20)]
    found = scores(events)
    assert found["cy"] > found["di"]


def test_who_meets_new_people_is_likelier_where_one_stands_in_between() -> None:
    events = [
        *both("ada", "bo", 390), *both("bo", "cy", 380), *both("bo", "di", 380),
        *both("cy", "ed", 385), *both("cy", "flo", 386), *both("cy", "gus", 387),
    ]
    found = scores(events)
    assert found["cy"] > found["di"]


def test_nobody_in_between_gives_the_least() -> None:
    events = [*both("ada", "bo", 390), *both("bo", "cy", 391), *both("di", "ed", 399)]
    found = likely(Seen(events, CUT, 60), "ada", ["cy", "nobody"])
    assert found["cy"].score > found["nobody"].score
    assert likely(Seen([], CUT, 60), "ada", ["cy"])["cy"].score < 0
