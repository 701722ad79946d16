"""Recurrence rules against `python-dateutil`, and within their bounds whatever they say."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from entregent.sources.calendar.recurrence import Budget, Rule, expand, read_rule
from entregent.sources.calendar.windows_zones import WINDOWS_ZONES
from entregent.sources.calendar.zones import named_zone

END = datetime(2027, 1, 1)
DAYS = st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])


def listed(values, most=3):
    return st.lists(values, min_size=1, max_size=most, unique=True).map(
        lambda found: ",".join(map(str, found))
    )


MONTHS = listed(st.integers(1, 12))
MONTHDAYS = listed(st.sampled_from([1, 2, 13, 15, 28, 29, 30, 31, -1, -2, -31]))
NTHS = listed(st.builds("{}{}".format, st.sampled_from(["1", "2", "5", "-1", "+3"]), DAYS))
HOURS = st.sampled_from(["", "BYHOUR=9,14", "BYHOUR=8;BYMINUTE=0,30"])


def rules(freq, **parts):
    """Rules of one frequency with some of these parts."""
    options = [st.sampled_from([None]) | values.map(f"{name}={{}}".format)
               for name, values in parts.items()]
    more = [
        st.sampled_from(["", "INTERVAL=2", "INTERVAL=3"]), HOURS,
        st.sampled_from(["", "WKST=SU", "WKST=MO"]),
    ]
    return st.tuples(st.just(f"FREQ={freq}"), *options, *more).map(
        lambda found: ";".join(part for part in found if part)
    )


RULES = (
    rules("DAILY", BYMONTH=MONTHS, BYDAY=listed(DAYS), BYMONTHDAY=MONTHDAYS)
    | rules("WEEKLY", BYMONTH=MONTHS, BYDAY=listed(DAYS))
    | rules("MONTHLY", BYMONTH=MONTHS, BYMONTHDAY=MONTHDAYS, BYDAY=listed(DAYS),
            BYSETPOS=listed(st.sampled_from([1, 2, -1])))
    | rules("MONTHLY", BYDAY=NTHS)
    | rules("YEARLY", BYMONTH=MONTHS, BYDAY=NTHS)
    | rules("YEARLY", BYMONTH=MONTHS, BYMONTHDAY=MONTHDAYS)
    | rules("YEARLY", BYDAY=listed(DAYS), BYSETPOS=listed(st.sampled_from([1, 20, -1])))
    | rules("YEARLY", BYYEARDAY=listed(st.sampled_from([1, 60, 100, 366, -1, -366])))
    | rules("YEARLY", BYWEEKNO=listed(st.integers(2, 51)), BYDAY=listed(DAYS)).filter(
        lambda rule: ("BYDAY" in rule) == ("BYWEEKNO" in rule) and "INTERVAL" not in rule
    )
)
STARTS = st.datetimes(datetime(2019, 1, 1), datetime(2024, 12, 28)).map(
    lambda when: when.replace(second=0, microsecond=0)
)


@given(RULES, STARTS)
def test_the_oracle_agrees(text, start):
    rule = read_rule(text)
    assert isinstance(rule, Rule)
    last = END - timedelta(seconds=1)
    oracle = list(rrulestr(text, dtstart=start).between(start, last, inc=True))
    ours = list(expand(rule, start, END, Budget(10**7, 10**7)))
    if not oracle or oracle[0] != start:
        ours = ours[1:]  # RFC 5545 counts DTSTART, be it that its rule does not match it
    if "BYSETPOS" in text:  # the oracle leaves days before DTSTART out of the first set
        cut = start + timedelta(days=366)
        oracle, ours = ([when for when in found if when > cut] for found in (oracle, ours))
    assert ours == oracle


@given(st.sampled_from([1, 52, 53]), st.integers(0, 6))
def test_weeks_at_the_ends_of_a_year_are_those_of_iso_8601(week, weekday):
    """The oracle above leaves some out: 1 January 2022 lies in the last week of 2021."""
    name = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[weekday]
    rule = read_rule(f"FREQ=YEARLY;BYWEEKNO={week};BYDAY={name}")
    assert isinstance(rule, Rule)
    start = datetime(2010, 6, 15)
    every = (start + timedelta(days=at) for at in range((END - start).days))
    found = list(expand(rule, start, END, Budget(10**7, 10**7)))[1:]
    assert found == [
        day for day in every if day.isocalendar()[1] == week and day.weekday() == weekday
    ]


@given(RULES, STARTS, st.integers(1, 40))
def test_count_stops(text, start, count):
    whole = read_rule(text)
    counted = read_rule(f"{text};COUNT={count}")
    assert isinstance(whole, Rule)
    assert isinstance(counted, Rule)
    every = list(expand(whole, start, END, Budget(10**7, 10**7)))
    assert list(expand(counted, start, END, Budget(10**7, 10**7))) == every[:count]


@given(st.text(max_size=60) | st.lists(st.sampled_from(
    ["FREQ=", "DAILY", "YEARLY", "WEEKLY", ";", "=", ",", "BYDAY=", "COUNT=", "UNTIL=", "-1",
     "0", "99999", "MO", "INTERVAL=", "1", "20240101", "BYSETPOS=", "BYMONTH=", "²", "WKST=",
     "BYWEEKNO="]
), max_size=12).map("".join))
def test_any_text_is_a_rule_or_none(text):
    rule = read_rule(text)
    if isinstance(rule, Rule):
        budget = Budget(100_000, 10_000)
        found = list(expand(rule, datetime(2024, 1, 1), datetime(2026, 1, 1), budget))
        assert found == sorted(set(found))
        assert budget.total > 80_000


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("FREQ=DAILY;COUNT=1000000000", 50_000),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", 1),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 1),
        ("FREQ=WEEKLY;INTERVAL=99999999999", 1),
        ("FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO,TU,WE,TH,FR,SA,SU", 400),
        ("FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7;BYMINUTE=0,10,20,30,40,50", 100_000),
        ("FREQ=YEARLY;BYYEARDAY=" + ",".join(map(str, range(1, 367))), 50_000),
    ],
)
def test_work_is_bounded(text, most):
    rule = read_rule(text)
    assert isinstance(rule, Rule)
    budget = Budget(10**7, 100_000)
    start = time.perf_counter()
    found = list(expand(rule, datetime(1900, 1, 1, 10), datetime(2027, 11, 25), budget))
    assert time.perf_counter() - start < 10
    assert len(found) <= most
    assert 10**7 - budget.total <= 101_000


def test_every_windows_name_is_a_zone():
    wrong = {name for name in WINDOWS_ZONES if named_zone(name) is None}
    assert wrong == set()
    assert named_zone("W. Europe Standard Time") == ZoneInfo("Europe/Berlin")
    assert named_zone("w. europe standard time") == ZoneInfo("Europe/Berlin")


@given(st.text(max_size=80))
def test_any_zone_name_is_a_zone_or_none(name):
    zone = named_zone(name)
    assert zone is None or zone.utcoffset(datetime(2024, 1, 1)) is not None


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "posixrules\0", "../Europe", ".", "Europe"]
)
def test_a_zone_name_never_leads_elsewhere(name):
    assert named_zone(name) is None
