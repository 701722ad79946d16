"""The past replayed: what is asked of which day, and what it is held against."""

from __future__ import annotations

from datetime import timedelta

import pytest

from entregent.model.ids import PersonId
from entregent.model.ties import DayRow
from entregent.testing.ego import meeting, message, newsletter
from entregent.ties.calibration import Bin, reliability
from entregent.ties.chance import Chance
from entregent.ties.history import grouped
from entregent.ties.replay import Asked, replayed
from tests.ties.worlds import TODAY, ago


def world(*rows: DayRow) -> dict[PersonId, list[DayRow]]:
    old = [message(who, ago(400), "in") for who in ("a", "b", "c", "d", "e")]
    return grouped(sorted([*old, *rows], key=lambda one: (one.person, one.day)))


def test_a_day_is_judged_by_the_horizon_that_followed_it_alone() -> None:
    days = replayed(world(
        message("a", ago(100), "in"), message("a", ago(20), "in"), message("a", ago(10), "out"),
        message("b", ago(20), "in"),
        meeting("c", ago(90)),
        message("d", ago(95), "in"), message("d", ago(10), "out"),
        newsletter("e", ago(10)), message("e", ago(10), "out"),
        message("new", ago(10), "in"), message("new", ago(9), "out"),
    ), TODAY, 90)
    # 90 days ago: of the six known, a alone wrote and was written to since; c's meeting was then
    # past. 180 days ago: c's meeting followed, and nothing both ways with the others.
    assert [(one.day, sorted(one.real)) for one in days[:2]] == [
        (TODAY - timedelta(days=90), ["a"]), (TODAY - timedelta(days=180), ["c"]),
    ]
    assert sorted(days[0].chances) == ["a", "b", "c", "d", "e"]


def test_fewer_than_five_known_or_nothing_to_tell_apart_is_no_day() -> None:
    four = {who: rows for who, rows in world(
        message("a", ago(20), "in"), message("a", ago(10), "out")).items() if who != "e"}
    assert replayed(four, TODAY, 90) == ()
    assert replayed(world(), TODAY, 90) == ()
    assert replayed({}, TODAY, 90) == ()


def asked(*chances: tuple[float, bool]) -> Asked:
    from math import log

    people = [PersonId(f"p{number:03}") for number in range(len(chances))]
    return Asked(
        TODAY,
        {who: Chance(value, 90, log(value / (1 - value)))
         for who, (value, _) in zip(people, chances, strict=True)},
        dict.fromkeys(people, 1.0), {who: -float(n) for n, who in enumerate(people)},
        frozenset(who for who, (_, real) in zip(people, chances, strict=True) if real),
    )


def test_whom_a_ranker_names_and_how_precise_it_is() -> None:
    day = asked((0.2, False), (0.9, True), (0.4, False), (0.6, True))
    assert day.named("chance", 2) == ("p001", "p003")
    assert day.named("recency", 2) == ("p000", "p001")
    assert day.precision("chance") == 1.0
    assert day.precision("frequency") == pytest.approx((1 / 2 + 2 / 4) / 2)


def test_what_was_said_is_held_against_what_came_by_bins() -> None:
    day = asked((0.05, False), (0.15, True), (0.25, False), (0.99, True))
    assert reliability([day]) == (
        Bin(0.0, 0.1, 1, 0.05, 0), Bin(0.1, 0.3, 2, 0.2, 1),
        Bin(0.7, 1.0, 1, 0.99, 1),
    )
