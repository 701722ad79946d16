"""The ego network in memory keeps the contract of a view, in any order of its parts."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.measure.weights import base_weight, diluted
from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.ports import EgoNetwork
from entregent.model.ties import DayRow
from entregent.model.when import Period
from entregent.testing.ego import (
    TUESDAY,
    ask,
    call,
    ego,
    invitation,
    link,
    mail,
    meeting,
    message,
    newsletter,
    said,
    shifted,
)
from tests.ties.worlds import WORLDS


@given(WORLDS, st.randoms())
def test_equal_parts_in_any_order_make_equal_worlds(rows: list[DayRow], random: Random) -> None:
    mixed = list(rows)
    random.shuffle(mixed)
    assert ego(mixed) == ego(rows)


@given(WORLDS)
def test_a_world_keeps_the_contract_of_a_view(rows: list[DayRow]) -> None:
    view: EgoNetwork = ego(rows)
    ordered = list(view.rollup())
    assert ordered == sorted(ordered, key=lambda row: (row.person, row.day))
    keys = [(row.person, row.day, row.network, row.kind, row.direction) for row in ordered]
    assert len(set(keys)) == len(keys)
    for person in view.alters():
        assert view.person(person.id) == person
        pairs = view.interactions(person.id)
        times = [told.at.at for _, told in pairs if told.at]
        assert times == sorted(times, reverse=True)
        assert set(view.evidence(person.id)) <= {key for key, told in pairs if told.human}
        assert len(view.interactions(person.id, limit=2)) <= 2


def test_rows_weigh_as_the_store_weighs_them() -> None:
    rows = list(ego(
        message("awa", "2026-11-02", "in", 3), mail("awa", "2026-11-02", "in", 2, people=5),
        meeting("awa", "2026-11-03", people=40), call("awa", "2026-11-04", seconds=60),
        newsletter("awa", "2026-11-05", 4),
    ).rollup())
    assert [(row.kind, row.network, row.n, row.weight) for row in rows] == [
        ("message", "linkedin", 3, 3.0),
        ("message", "mail", 2, 2 * diluted(base_weight("message"), 5)),
        ("meeting", "calendar", 1, 0.0),
        ("call", "phone", 1, base_weight("call", 60)),
        ("message", "mail", 4, 0.0),
    ]


def test_same_rows_are_added_up() -> None:
    (row,) = ego(message("awa", "2026-11-02", "in"), message("awa", "2026-11-02", "in", 2)).rows
    assert (row.n, row.weight, row.words) == (3, 3.0, 120)


def test_people_named_in_parts_exist() -> None:
    view = ego(
        message("awa", "2026-11-02", "in"), ask("karin", "2026-11-02T09:00"), link("omar"),
        invitation("lise"), said("zoe", "2026-11-02T09:00", "in"),
        Person(PersonId("awa"), "Awa Sow"),
    )
    assert [(person.name, person.contact) for person in view.alters()] == [
        ("Awa Sow", False), ("Karin", True), ("Lise", True), ("Omar", True), ("Zoe", True)
    ]
    with pytest.raises(KeyError):
        view.person(PersonId("nobody"))


def test_sources_are_what_was_seen_unless_told() -> None:
    part = mail("awa", "2026-11-02", "in")
    assert ego(part, link("awa")).sources() == {"mail": TUESDAY.date(), "linkedin": TUESDAY.date()}
    assert ego(part, sources={"phone": "2026-01-05"}).sources() == {"phone": date(2026, 1, 5)}


def test_what_is_said_in_full_stands_for_the_rows() -> None:
    told = said("awa", "2026-11-02T09:30", "out", kind="comment", cues=["promise"])
    view = ego(message("awa", "2026-11-02", "in"), told)
    assert view.interactions(PersonId("awa")) == ((told.key, told.interaction),)
    assert told.interaction.author is not None
    assert told.interaction.author.name == "Ego"
    assert view.interactions(PersonId("awa"), Period(date(2026, 11, 3), date(2026, 11, 9))) == ()


@given(WORLDS, st.integers(-2000, 2000))
def test_a_world_moved_there_and_back_is_the_same(rows: list[DayRow], days: int) -> None:
    world = ego(rows, ask("awa", "2026-11-02T09:00"), link("awa", "2026-01-05"),
                invitation("omar", "2026-02-03"))
    assert shifted(shifted(world, days), -days) == world
