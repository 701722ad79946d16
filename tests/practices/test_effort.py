"""One count of hours: what the sheet calls scattered and what the return is divided by agree."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings

from entregent.model.records import Content, TimeSpent
from entregent.model.when import Period
from entregent.practices.effort import IN_PERSON, NOT_NETWORKS, PHONE, VIDEO, hours_by_network
from entregent.practices.engagement.returns import WINDOW, account
from tests.practices.stored import at, gathered, seen, stored, tell, wrote
from tests.practices.worlds import World, worlds

TODAY = date(2026, 11, 24)
HALF_A_YEAR = Period(TODAY - timedelta(days=WINDOW - 1), TODAY + timedelta(days=1))


@given(worlds())
@settings(max_examples=30)
def test_the_sheet_and_the_return_count_the_same_hours(world: World) -> None:
    view = world.study()
    within = Period(view.today - timedelta(days=WINDOW - 1), view.today + timedelta(days=1))
    beside = NOT_NETWORKS | {IN_PERSON, PHONE, VIDEO}
    returned = {one.network: one.hours for one in account(view).returns if one.hours}
    counted = hours_by_network(view, within)
    assert counted == pytest.approx(
        {name: hours for name, hours in returned.items() if name not in beside}
    )


def test_hours_from_a_store_tracked_told_and_guessed() -> None:
    store = stored(
        TimeSpent(network="xing", start=at("2026-11-02T10:00"), seconds=7200),
        wrote("Awa Petit", "2026-11-03T10:00", "mot " * 35, mine=True, network="linkedin"),
        wrote("Awa Petit", "2026-11-03T11:00", "mot " * 400, network="linkedin"),
        Content(network="meetup", kind="post", at=at("2026-11-04T10:00"), words=80),
        gathered("Awa Petit", when="2026-11-05T10:00"),
    )
    assert hours_by_network(seen(store), HALF_A_YEAR) == pytest.approx({
        "xing": 2, "linkedin": (2 + 1 + 5) / 60, "meetup": (20 + 5) / 60,
    })  # fmt: skip
    tell(store, "hours", {"network": "linkedin", "minutes": 90, "since": "2026-11-01",
                          "until": "2026-11-07"})  # fmt: skip
    assert hours_by_network(seen(store), HALF_A_YEAR)["linkedin"] == pytest.approx(1.5)


def test_a_month_is_no_day_of_effort() -> None:
    at_a_month = at("2026-11-01T00:00")
    loose = type(at_a_month)(at=at_a_month.at, zone="floating", precision="month")
    store = stored(Content(network="meetup", kind="post", at=loose, words=80))
    assert hours_by_network(seen(store), HALF_A_YEAR) == {}
