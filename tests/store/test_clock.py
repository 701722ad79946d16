"""Wall clocks: what the zone says at every instant, and rows that sort by it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.store.clock import (
    EARLIEST,
    EPOCH,
    LATEST,
    day_text,
    instant,
    record_of,
    search_row,
    wall,
    without_ligatures,
)
from entregent.store.zone import zone_of

ZONES = ("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC",
         "Pacific/Apia", "Africa/Casablanca", "America/St_Johns")


@given(st.integers(-2_000_000_000, 4_000_000_000), st.sampled_from(ZONES))
def test_an_instant_is_what_the_zone_says(at, name):
    zone = zone_of(name)
    local = datetime.fromtimestamp(at, zone).replace(tzinfo=None)
    assert wall(at, "second", "utc", zone) == int((local - EPOCH) / timedelta(seconds=1))


@pytest.mark.parametrize("at", [1_698_541_199, 1_698_541_200, 1_711_846_799, 1_711_846_800])
def test_the_seconds_around_a_change(at):
    zone = ZoneInfo("Europe/Paris")
    local = datetime.fromtimestamp(at, zone).replace(tzinfo=None)
    seconds = wall(at, "second", "offset", zone)
    assert seconds is not None
    assert instant(seconds) == local


@given(st.integers(EARLIEST, LATEST), st.sampled_from(ZONES))
def test_a_written_day_stays_whatever_the_zone(at, name):
    day = (EPOCH + timedelta(seconds=at)).date()
    zone = zone_of(name)
    starts = {"day": day, "month": day.replace(day=1), "year": day.replace(month=1, day=1)}
    for precision, start in starts.items():
        seconds = wall(at, precision, "utc", zone)
        assert seconds is not None
        assert day_text(seconds // 86400) == start.isoformat()


@given(st.integers(), st.sampled_from(("second", "day", "year")), st.sampled_from(ZONES))
def test_any_number_has_a_clock_or_none(at, precision, name):
    seconds = wall(at, precision, "utc", zone_of(name))
    assert seconds is None or EARLIEST <= seconds <= LATEST + 86400
    assert (seconds is None) <= (not EARLIEST + 86400 <= at <= LATEST - 86400)


def test_floating_times_keep_their_own_day():
    assert wall(1_700_002_800, "second", "floating", ZoneInfo("Asia/Tokyo")) == 1_700_002_800


@given(st.lists(st.tuples(st.integers(EARLIEST, LATEST), st.integers(1, 2**25 - 1)), max_size=9))
def test_search_rows_sort_by_time_and_lead_back(pairs):
    rows = [search_row(number, seconds) for seconds, number in pairs]
    assert sorted(rows) == [search_row(number, seconds) for seconds, number in sorted(pairs)]
    assert [record_of(row) for row in rows] == [number for _, number in pairs]
    assert all(search_row(2**25 - 1, None) < row for row in rows)
    assert all(-(2**63) <= row < 2**63 for row in rows)


def test_unknown_zones_are_utc():
    assert zone_of("Mars/Olympus") is UTC
    assert zone_of("") is UTC
    assert zone_of("../../etc/passwd") is UTC


def test_ligatures_are_written_out():
    text = "Œuvre, cœur, Straße, ægir, ﬁn"
    assert without_ligatures(text) == "OEuvre, coeur, Strasse, aegir, fin"
    assert without_ligatures("plain été") == "plain été"
