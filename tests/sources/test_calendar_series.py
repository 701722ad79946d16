"""When meetings are: zones, series, overrides, keys; never a guessed zone, never endless work."""

from __future__ import annotations

import time

import pytest

from entregent.model.ids import record_key
from entregent.model.records import (
    Moment,
)
from entregent.sources.calendar import SOURCE
from tests.sources.calendar_writing import (
    SERIES,
    at,
    calendar,
    event,
    meetings,
    starts,
)
from tests.sources.card_reading import (
    in_words,
    read_all,
    reasons,
    said,
)

PARIS = "BEGIN:VTIMEZONE\r\nTZID:{}\r\n{}END:VTIMEZONE\r\n"
RULES = (
    "BEGIN:STANDARD\r\nDTSTART:16011028T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n"
    "BEGIN:DAYLIGHT\r\nDTSTART:16010325T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\n"
)
FIXED = (
    "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\n"
    "END:STANDARD\r\n"
)


@pytest.mark.parametrize(
    "tzid",
    ["Europe/Paris", "Romance Standard Time", '"Romance Standard Time"',
     "/mozilla.org/20070129_1/Europe/Paris", "/freeassociation.sourceforge.net/Tzfile/Europe/Paris",
     '"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"',
     "(UTC+01:00) Bruxelles\\, Copenhague\\, Madrid\\, Paris"],
)
@pytest.mark.parametrize(("day", "hour"), [("20240305", 9), ("20240705", 8)])
def test_named_zones(tzid, day, hour):
    (one,) = meetings(event(start=f"DTSTART;TZID={tzid}:{day}T100000"))
    assert (one.at.zone, one.at.at) == ("named", at(2024, int(day[4:6]), 5, hour))
    assert one.at.written.endswith("T10:00:00 Europe/Paris")


@pytest.mark.parametrize(
    ("start", "moment"),
    [
        ("DTSTART:20240305T100000Z", Moment(at=at(2024, 3, 5, 10))),
        ("DTSTART;TZID=UTC:20240305T100000", Moment(at=at(2024, 3, 5, 10))),
        ("DTSTART:20240305T100000", Moment(at=at(2024, 3, 5, 10), zone="floating")),
        ("DTSTART;TZID=GMT+0200:20240305T100000", Moment(at=at(2024, 3, 5, 8), zone="offset")),
        ("DTSTART;TZID=UTC-5:20240305T100000", Moment(at=at(2024, 3, 5, 15), zone="offset")),
        ("DTSTART:2024-03-05T10:00:00Z", Moment(at=at(2024, 3, 5, 10))),
    ],
)
def test_other_starts(start, moment):
    assert meetings(event(start=start))[0].at == moment


def test_zones_that_the_file_defines_even_further_down():
    start = "DTSTART;TZID=Ici:20240705T100000"
    items = meetings(event(start=start), PARIS.format("Ici", RULES))
    assert items[0].at == Moment(at=at(2024, 7, 5, 8), zone="offset")
    winter = event(start="DTSTART;TZID=Ici:20241205T100000")
    assert meetings(PARIS.format("Ici", RULES), winter)[0].at.at == at(2024, 12, 5, 9)
    fixed = meetings(PARIS.format("Ici", FIXED), event(start=start))
    assert fixed[0].at == Moment(at=at(2024, 7, 5, 9), zone="offset")
    located = PARIS.format("Ici", "X-LIC-LOCATION:Europe/Paris\r\n")
    assert meetings(located, event(start=start))[0].at.zone == "named"


def test_a_zone_nobody_defines_is_never_guessed():
    items = read_all(SOURCE, "a.ics", calendar(
        event(start="DTSTART;TZID=Mars/Olympus_Mons:20240305T100000"),
        event(start="DTSTART;TZID=Mars/Olympus_Mons:20240306T100000", uid="2"),
        PARIS.format("Mars/Olympus_Mons", "BEGIN:STANDARD\r\nEND:STANDARD\r\n"),
    ))
    assert {one.record.at.zone for one in said(items)} == {"floating"}
    assert reasons(items) == [("line 3", "calendar.zone")]
    assert "Mars/Olympus_Mons" in in_words(items)


@pytest.mark.parametrize(
    "start", ["DTSTART:00000101T000000Z", "DTSTART:20240230T100000Z", "DTSTART:x"]
)
def test_an_impossible_start_is_refused_by_name(start):
    items = read_all(SOURCE, "a.ics", calendar(event(start=start), event(uid="2@b.example")))
    assert reasons(items) == [("line 3, UID 1@b.example", "calendar.start")]
    assert len(said(items)) == 1
    assert start[8:] in in_words(items)


# ------------------------------------------------------------------ series


def test_a_series_is_one_record_an_occurrence():
    weekly = event("RRULE:FREQ=WEEKLY;COUNT=3", "DESCRIPTION:plan",
                   start="DTSTART;TZID=Europe/Paris:20240320T100000")
    items = said(read_all(SOURCE, "a.ics", calendar(weekly)))
    assert [(one.key, one.words) for one in items] == [
        (record_key("interaction", "calendar", "1@b.example", day), words)
        for day, words in (("2024-03-20", "plan"), ("2024-03-27", ""), ("2024-04-03", ""))
    ]
    assert starts([one.record for one in items]) == [
        "2024-03-20 09:00", "2024-03-27 09:00", "2024-04-03 08:00",
    ]


def test_moving_a_series_to_another_hour_keeps_its_keys():
    before, after = (
        said(read_all(SOURCE, "a.ics", calendar(event(
            "RRULE:FREQ=WEEKLY;COUNT=3", start=f"DTSTART;TZID=Europe/Paris:20240320T{hour}0000"))))
        for hour in ("10", "15")
    )
    assert [one.key for one in before] == [one.key for one in after]


MOVED = (
    "RECURRENCE-ID;TZID=Europe/Paris:20240305T100000", "SUMMARY:Moved",
)


@pytest.mark.parametrize("recurrence", [
    "RECURRENCE-ID;TZID=Europe/Paris:20240305T100000", "RECURRENCE-ID:20240305T090000Z",
    "RECURRENCE-ID;VALUE=DATE:20240305", "RECURRENCE-ID:20240305T100000",
])
@pytest.mark.parametrize("override_first", [False, True])
def test_an_occurrence_that_was_moved_stands_once(recurrence, override_first):
    master = event("RRULE:FREQ=DAILY;COUNT=3", "SUMMARY:Daily", start=SERIES)
    override = event(recurrence, "SUMMARY:Moved",
                     start="DTSTART;TZID=Europe/Paris:20240305T160000")
    both = (override, master) if override_first else (master, override)
    items = said(read_all(SOURCE, "a.ics", calendar(*both)))
    assert [(one.record.subject, one.record.at.at) for one in items] == [
        ("Daily", at(2024, 3, 4, 9)), ("Moved", at(2024, 3, 5, 15)), ("Daily", at(2024, 3, 6, 9)),
    ]
    assert items[1].key == record_key("interaction", "calendar", "1@b.example", "2024-03-05")


def test_a_cancelled_occurrence_and_excepted_ones():
    master = event(
        "RRULE:FREQ=DAILY;COUNT=6", "EXDATE;TZID=Europe/Paris:20240305T100000",
        "EXDATE:20240306T090000Z", "EXDATE;VALUE=DATE:20240307", "EXDATE:nonsense", start=SERIES,
    )
    cancelled = event("RECURRENCE-ID;TZID=Europe/Paris:20240308T100000", "STATUS:CANCELLED",
                      start="DTSTART;TZID=Europe/Paris:20240308T100000")
    items = read_all(SOURCE, "a.ics", calendar(master, cancelled))
    assert [(one.record.at.at, one.record.human) for one in said(items)] == [
        (at(2024, 3, 4, 9), True), (at(2024, 3, 8, 9), False), (at(2024, 3, 9, 9), True),
    ]
    assert [code for _, code in reasons(items)] == ["calendar.date", "calendar.cancelled"]


def test_an_override_without_its_series_is_an_occurrence():
    (alone,) = said(read_all(SOURCE, "a.ics", calendar(event(*MOVED, start=SERIES))))
    assert alone.key == record_key("interaction", "calendar", "1@b.example", "2024-03-05")


def test_added_dates():
    master = event(
        "RDATE;TZID=Europe/Paris:20240310T100000,20240311T160000",
        "RDATE;VALUE=PERIOD:20240312T090000Z/PT1H", "RDATE;VALUE=DATE:20240313", start=SERIES,
    )
    found = said(read_all(SOURCE, "a.ics", calendar(master)))
    assert starts([one.record for one in found]) == [
        "2024-03-04 09:00", "2024-03-10 09:00", "2024-03-11 15:00", "2024-03-12 09:00",
        "2024-03-13 09:00",
    ]
    assert len({one.key for one in found}) == 5


@pytest.mark.parametrize(
    ("rule", "count", "last"),
    [
        ("FREQ=DAILY;UNTIL=20240307T090000Z", 4, "2024-03-07 09:00"),
        ("FREQ=DAILY;UNTIL=20240307T085959Z", 3, "2024-03-06 09:00"),
        ("FREQ=DAILY;UNTIL=20240307", 4, "2024-03-07 09:00"),
        ("FREQ=DAILY;UNTIL=20240307T100000", 4, "2024-03-07 09:00"),
        ("FREQ=YEARLY", 4, "2027-03-04 09:00"),
        ("FREQ=MONTHLY;BYDAY=1MO;COUNT=2", 2, "2024-04-01 08:00"),
        ("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3", 3, "2024-03-11 09:00"),
    ],
)
def test_rules_and_their_ends(rule, count, last):
    found = meetings(event(f"RRULE:{rule}", start=SERIES))
    assert (len(found), starts(found)[-1]) == (count, last)


def test_plans_are_kept_up_to_one_year_ahead():
    weekly = meetings(event("RRULE:FREQ=WEEKLY", start="DTSTART:20261124T100000Z"))
    assert (starts(weekly)[0], starts(weekly)[-1]) == ("2026-11-24 10:00", "2027-11-23 10:00")
    assert len(meetings(event(start="DTSTART:20271124T235959Z"))) == 1
    items = read_all(SOURCE, "a.ics", calendar(event(start="DTSTART:20271125T000000Z")))
    assert reasons(items) == [("", "calendar.far")]


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("FREQ=SECONDLY", "calendar.too-often"), ("FREQ=MINUTELY", "calendar.too-often"),
        ("FREQ=HOURLY;COUNT=1000000", "calendar.too-often"),
        ("FREQ=DAILY;INTERVAL=0", "calendar.rule"),
        ("FREQ=SOMETIMES;BYDAY=XX;COUNT=-5", "calendar.rule"), ("", "calendar.rule"),
        ("FREQ=DAILY;UNTIL=nonsense", "calendar.rule"),
        ("FREQ=DAILY;BYSECOND=" + ",".join(map(str, range(60))) + ";BYMINUTE=1,2", "calendar.rule"),
    ],
)
def test_a_rule_that_cannot_be_followed_keeps_the_first_meeting(rule, code):
    items = read_all(SOURCE, "a.ics", calendar(event(f"RRULE:{rule}")))
    assert len(said(items)) == 1
    assert reasons(items) == [("line 3, UID 1@b.example", code)]


def test_an_endless_series_is_kept_to_its_latest_ten_thousand():
    items = read_all(SOURCE, "a.ics", calendar(event(
        "RRULE:FREQ=DAILY", start="DTSTART:19000101T100000Z")))
    found = [one.record for one in said(items)]
    assert (len(found), starts(found)[-1]) == (10_000, "2027-11-24 10:00")
    assert [code for _, code in reasons(items)] == ["calendar.too-many"]


def test_a_file_full_of_endless_series_ends():
    start = time.perf_counter()
    never = "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"
    text = calendar(*(event(never, uid=str(at), start="DTSTART:19000101T100000Z")
                      for at in range(400)))
    items = read_all(SOURCE, "a.ics", text)
    assert len(said(items)) == 400
    assert time.perf_counter() - start < 60
    assert "calendar.too-many" in {code for _, code in reasons(items)}


# ------------------------------------------------------------------ keys and versions


def test_the_later_of_two_statements_counts_in_any_order():
    old = event("SEQUENCE:1", "DTSTAMP:20240101T000000Z", "SUMMARY:Old")
    new = event("SEQUENCE:2", "DTSTAMP:20230101T000000Z", "SUMMARY:New",
                start="DTSTART:20240306T100000Z")
    for both in ((old, new), (new, old)):
        assert [one.subject for one in meetings(*both)] == ["New"]


def test_events_without_a_uid_are_known_by_what_they_say():
    first, second = (
        said(read_all(SOURCE, "a.ics", calendar(*events)))
        for events in (
            (event("SUMMARY:a", uid=""), event("SUMMARY:b", uid="")),
            (event("SUMMARY:b", uid=""), event("SUMMARY:a", uid="")),
        )
    )
    assert len({one.key for one in first}) == 2
    assert {one.key for one in first} == {one.key for one in second}


def test_an_answer_to_an_invitation_is_no_calendar():
    text = calendar("METHOD:REPLY\r\n", event())
    assert reasons(read_all(SOURCE, "a.ics", text)) == [("", "calendar.answer")]
    (one,) = meetings("METHOD:CANCEL\r\n", event())
    assert one.auto == "cancelled"
