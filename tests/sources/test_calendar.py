"""Calendars: one record an occurrence with somebody; never a guessed zone, never endless work."""

from __future__ import annotations

import time
import tracemalloc
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.tree import SingleFile, open_tree
from entregent.model.ids import record_key
from entregent.model.ports import Reading, Recognition, Source
from entregent.model.records import (
    Handle,
    Interaction,
    Moment,
    OwnerFact,
    Reason,
    Rejected,
    Said,
    Who,
)
from entregent.sources.calendar import SOURCE
from tests.sources.card_reading import (
    TODAY,
    bag,
    dump,
    hostile,
    in_words,
    judge,
    read_all,
    read_path,
    reasons,
    said,
)

ME = "ORGANIZER;CN=Moi:mailto:moi@exemple.example"
CLAIRE = "ATTENDEE;CN=Claire Fontaine:MAILTO:Claire@B.example"


def event(*lines: str, uid: str = "1@b.example", start: str = "DTSTART:20240305T100000Z") -> str:
    """An event with me and Claire, and these lines."""
    has_people = any(line.startswith(("ATTENDEE", "ORGANIZER")) for line in lines)
    people = () if has_people else (ME, CLAIRE)
    named = (f"UID:{uid}",) if uid else ()
    return "\r\n".join(("BEGIN:VEVENT", *named, start, *people, *lines, "END:VEVENT", ""))


def calendar(*events: str) -> str:
    """A calendar of these events (or other components)."""
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(events) + "END:VCALENDAR\r\n"


def meetings(*events: str, **reading: object) -> list[Interaction]:
    """The interactions of a calendar."""
    items = said(read_all(SOURCE, "a.ics", calendar(*events), **reading))
    return [one.record for one in items if isinstance(one.record, Interaction)]


def at(*parts: int) -> int:
    return int(datetime(*parts, tzinfo=UTC).timestamp())


def who(key: str, name: str = "") -> Who:
    return Who(name=name, handles=(Handle(kind="email", key=key),))


MOI, FONTAINE = who("moi@exemple.example", "Moi"), who("claire@b.example", "Claire Fontaine")


def starts(found: list[Interaction]) -> list[str]:
    """When they are, in UTC (floating ones as written)."""
    return [f"{datetime.fromtimestamp(one.at.at, UTC):%Y-%m-%d %H:%M}" for one in found]


def test_it_is_a_source():
    assert isinstance(SOURCE, Source)
    assert (SOURCE.info.name, SOURCE.info.network) == ("calendar", "calendar")
    assert "calendar" in SOURCE.info.yields


def test_a_whole_event():
    text = calendar(event(
        "SUMMARY:Point\\, suite", "LOCATION:Salle 2", "DTEND:20240305T104500Z",
        "DESCRIPTION:<p>Ordre du <b>jour</b></p><script>x()</script>", "DTSTAMP:20240101T000000Z",
    ))
    assert read_all(SOURCE, "a.ics", text) == [
        Said(
            key=record_key("interaction", "calendar", "1@b.example", ""),
            record=Interaction(
                at=Moment(at=at(2024, 3, 5, 10)), kind="meeting", network="calendar", author=MOI,
                others=(FONTAINE,), subject="Point, suite", people=2, seconds=2700,
                where="Salle 2",
            ),
            path="a.ics",
            place="line 3, UID 1@b.example",
            words="Ordre du jour",
        )
    ]
    assert said(read_all(SOURCE, "a.ics", text, words=False))[0].words == ""


# ------------------------------------------------------------------ who was there


def test_rooms_lists_robots_and_those_who_declined_are_not_there():
    (one,) = meetings(event(
        ME, CLAIRE,
        "ATTENDEE;CUTYPE=ROOM;CN=Salle:mailto:salle@b.example",
        "ATTENDEE;CUTYPE=RESOURCE:mailto:projector@b.example",
        "ATTENDEE;CUTYPE=GROUP:mailto:team@b.example",
        "ATTENDEE;PARTSTAT=DECLINED:mailto:paul@b.example",
        "ATTENDEE;PARTSTAT=DELEGATED:mailto:lea@b.example",
        "ATTENDEE;ROLE=NON-PARTICIPANT:mailto:fyi@b.example",
        "ATTENDEE:mailto:c_12@resource.calendar.google.com",
        "ATTENDEE:mailto:noreply@b.example",
        "ATTENDEE;CN=moi@exemple.example;PARTSTAT=ACCEPTED:mailto:moi@exemple.example",
        'ATTENDEE;CN="Okafor, Ben";PARTSTAT=TENTATIVE:mailto:ben@b.example',
        "ATTENDEE;CN=Sans Adresse:invalid:nomail",
    ))
    assert (one.author, one.others, one.people) == (
        MOI, (Who(name="Sans Adresse"), who("ben@b.example", "Okafor, Ben"), FONTAINE), 4,
    )


def test_an_organiser_that_is_no_person_is_no_author():
    (one,) = meetings(event(
        "ORGANIZER;CN=Equipe:mailto:x1@group.calendar.google.com", CLAIRE,
        "ATTENDEE:mailto:moi@exemple.example",
    ))
    assert (one.author, one.others) == (None, (FONTAINE, who("moi@exemple.example")))
    (declined,) = meetings(event(
        ME, CLAIRE, "ATTENDEE;PARTSTAT=DECLINED:mailto:moi@exemple.example"))
    assert (declined.author, declined.others) == (None, (FONTAINE,))


def test_events_with_nobody_else_are_counted_only():
    items = read_all(
        SOURCE, "a.ics",
        calendar(
            event("ORGANIZER;CUTYPE=ROOM:mailto:r@b.example", uid="1"),
            event(ME, uid="2"), event(ME, "ATTENDEE:mailto:moi2@exemple.example", uid="3"),
            event("X:1", "ATTENDEE:mailto:moi@exemple.example", uid="4"),
        ),
        owner=frozenset({"moi@exemple.example", "moi2@exemple.example"}),
    )
    assert [(type(one).__name__, one.reason) for one in items] == [
        ("Noticed", Reason(code="calendar.alone", params={"n": "4"}))
    ]
    assert "4 events" in in_words(items)


def test_whole_days_are_no_meetings():
    items = read_all(SOURCE, "a.ics", calendar(
        event(start="DTSTART;VALUE=DATE:20240305"), event(start="DTSTART:20240306", uid="2"),
    ))
    assert reasons(items) == [("", "calendar.all-day")]
    assert items[0].reason.params == {"n": "2"}


def test_crowds_are_no_exchange():
    def crowd(count):
        guests = [f"ATTENDEE:mailto:p{at}@b.example" for at in range(count)]
        return meetings(event(ME, *guests))[0]

    assert (crowd(29).human, crowd(29).people) == (True, 30)
    assert (crowd(30).human, crowd(30).auto, crowd(30).people) == (False, "crowd", 31)
    assert (len(crowd(500).others), crowd(500).people) == (200, 501)
    assert crowd(5000).people == 5001


def test_cancelled_and_declined_meetings_count_for_nothing():
    cancelled = event("STATUS:CANCELLED", uid="2")
    refused = event(ME, CLAIRE, "ATTENDEE;PARTSTAT=DECLINED:mailto:moi3@exemple.example", uid="3")
    items = read_all(SOURCE, "a.ics", calendar(event(), cancelled, refused),
                     owner=frozenset({"moi3@exemple.example"}))
    assert [(one.record.human, one.record.auto) for one in said(items)] == [
        (True, ""), (False, "cancelled"), (False, "declined"),
    ]
    assert reasons(items) == [("", "calendar.cancelled")]


# ------------------------------------------------------------------ what it was


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("SUMMARY:Point",), "meeting"),
        (("SUMMARY:Déjeuner avec Claire",), "meal"),
        (("SUMMARY:Déj",), "meal"),
        (("SUMMARY:Lunch", "X-GOOGLE-CONFERENCE:https://meet.google.com/abc"), "meal"),
        (("SUMMARY:Point", "LOCATION:Café du Port"), "meal"),
        (("SUMMARY:Café virtuel", "X-GOOGLE-CONFERENCE:https://meet.google.com/abc"), "video"),
        (("SUMMARY:Coffee (Zoom)",), "video"),
        (("SUMMARY:Point", "LOCATION:https://zoom.us/j/1"), "video"),
        (("SUMMARY:Point", "LOCATION:Réunion Microsoft Teams"), "video"),
        (("SUMMARY:Point", "DESCRIPTION:Rejoindre : https://teams.microsoft.com/l/meetup-join/x"),
         "video"),
        (("SUMMARY:Point", "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/x"),
         "video"),
        (("SUMMARY:Point", "LOCATION:12 rue du Port",
          "X-GOOGLE-CONFERENCE:https://meet.google.com/a"), "meeting"),
        (("SUMMARY:Point", "LOCATION:https://maps.app.goo.gl/x"), "meeting"),
        (("SUMMARY:Visio Claire",), "video"),
        (("SUMMARY:Zoom sur le budget",), "meeting"),
        (("SUMMARY:Appel Claire",), "call"),
        (("SUMMARY:Call with Claire",), "call"),
        (("SUMMARY:Point tél.",), "call"),
        (("SUMMARY:Point", "LOCATION:+33 6 12 34 56 78"), "call"),
        (("SUMMARY:tel:+33612345678",), "call"),
        (("SUMMARY:Workshop with the teams",), "meeting"),
        (("SUMMARY:Recall of the facts",), "meeting"),
    ],
)
def test_kinds(lines, kind):
    assert meetings(event(*lines))[0].kind == kind


@pytest.mark.parametrize(
    ("lines", "seconds", "codes"),
    [
        (("DTEND:20240305T113000Z",), 5400, []),
        (("DURATION:PT1H30M",), 5400, []),
        (("DURATION:P1W",), 604_800, []),
        ((), 0, []),
        (("DTEND:20240305T090000Z",), 0, ["calendar.end"]),
        (("DURATION:-P1D",), 0, ["calendar.end"]),
        (("DURATION:soon",), 0, ["calendar.end"]),
        (("DTEND:nonsense",), 0, ["calendar.end"]),
        (("DTEND;VALUE=DATE:20240306",), 0, ["calendar.end"]),
    ],
)
def test_durations(lines, seconds, codes):
    items = read_all(SOURCE, "a.ics", calendar(event(*lines)))
    assert said(items)[0].record.seconds == seconds
    assert [code for _, code in reasons(items)] == codes


# ------------------------------------------------------------------ when it was

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


SERIES = "DTSTART;TZID=Europe/Paris:20240304T100000"
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


# ------------------------------------------------------------------ whose calendar


def owner_facts(*events: str, name: str = "a.ics", **reading: object) -> list[Said]:
    items = said(read_all(SOURCE, name, calendar(*events), **reading))
    return [one for one in items if isinstance(one.record, OwnerFact)]


OWNER = Said(
    key=record_key("owner", "calendar", "email", "moi@exemple.example"),
    record=OwnerFact(
        network="calendar", field="email", value="moi@exemple.example",
        handle=Handle(kind="email", key="moi@exemple.example"),
    ),
    path="a.ics",
    place="calendar name",
)


def test_a_calendar_called_by_an_address_says_whose_it_is():
    assert owner_facts("X-WR-CALNAME:Moi@exemple.example\r\n", event()) == [OWNER]
    assert owner_facts(event(), name="moi@exemple.example.ics")[0].key == OWNER.key
    assert owner_facts("X-WR-CALNAME:paul@b.example\r\n", event()) == []
    assert owner_facts("X-WR-CALNAME:Moi\r\n", event()) == []


def test_calendars_of_two_addresses_say_nothing_but_what_was_known(tmp_path: Path):
    for name in ("moi@exemple.example", "claire@b.example"):
        (tmp_path / f"{name}.ics").write_text(calendar(event(uid=name)))
    claire = "claire@b.example"
    for known, found in ((frozenset(), []), (frozenset({claire}), [claire])):
        with open_tree(tmp_path) as tree:
            claimed = SOURCE.recognise(tree)
            assert claimed is not None
            items = said(SOURCE.read(tree, claimed, Reading(today=TODAY, owner=known)))
        facts = [one.record.value for one in items if isinstance(one.record, OwnerFact)]
        assert facts == found


# ------------------------------------------------------------------ damage


def test_a_cut_file_keeps_what_stands_before_the_cut():
    whole = calendar(event(), event(uid="2@b.example"), event(uid="3@b.example"))
    items = read_all(SOURCE, "a.ics", whole[:-60])
    assert [one.place for one in said(items)] == [
        "line 3, UID 1@b.example", "line 9, UID 2@b.example",
    ]
    assert [one for one in items if isinstance(one, Rejected)] == [
        Rejected(
            path="a.ics", place="line 15, UID 3@b.example",
            reason=Reason(code="calendar.unclosed",
                          params={"line": "15", "uid": "3@b.example"}),
        )
    ]
    between = whole[: whole.index("BEGIN:VEVENT", 100)]
    assert reasons(read_all(SOURCE, "a.ics", between)) == [("line 8", "calendar.cut")]


def test_an_event_that_never_ends_costs_itself_only():
    text = calendar("BEGIN:VEVENT\r\nUID:lost\r\n", event(uid="2"))
    items = read_all(SOURCE, "a.ics", text)
    assert reasons(items) == [("line 3, UID lost", "calendar.unclosed")]
    assert len(said(items)) == 1


def test_alarms_tasks_and_unknown_parts_are_passed_over():
    alarm = "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nREPEAT:2147483647\r\nDTSTART:x\r\nEND:VALARM\r\n"
    nested = "BEGIN:X-A\r\n" * 50 + "ATTENDEE:mailto:no@b.example\r\n" + "END:X-A\r\n" * 50
    one = event(ME, CLAIRE).replace("END:VEVENT", alarm + nested + "END:VEVENT")
    items = read_all(SOURCE, "a.ics", calendar("BEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\n", one, event(
        uid="2")))
    assert [one.record.people for one in said(items)] == [2, 2]
    assert [code for _, code in reasons(items)] == ["calendar.too-deep", "calendar.others"]


def test_parts_that_are_never_closed_hide_no_event():
    zone = "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\n"
    part, end = "BEGIN:X-A\r\n", "END:VEVENT\r\n"
    for damage in (zone, zone * 20, part * 3, part * 30, end * 9):
        items = read_all(SOURCE, "a.ics", calendar(event(), damage, event(uid="2"), event(uid="3")))
        assert [one.place.rpartition(" ")[2] for one in said(items)] == ["1@b.example", "2", "3"]


def test_recognition():
    tree = SingleFile("x.dat", calendar(event("DTSTAMP:20240101T000000Z")).encode())
    assert SOURCE.recognise(tree) == Recognition(
        confidence=95, because="calendar.because", paths=("x.dat",), as_of=date(2024, 1, 1)
    )
    assert SOURCE.recognise(SingleFile("x.ics", b"")) == Recognition(
        confidence=60, because="calendar.because-name", paths=("x.ics",)
    )
    assert SOURCE.recognise(SingleFile("x.txt", b"BEGIN:VCARD\n")) is None
    assert reasons(read_all(SOURCE, "x.ics", "")) == [("", "calendar.none")]


# ------------------------------------------------------------------ properties

PIECES = st.lists(
    st.sampled_from([
        "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM",
        "END:VALARM", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:STANDARD", "END:STANDARD",
        "TZID:X",
        "TZOFFSETTO:+0100", "TZOFFSETFROM:+9900", "DTSTART:20240305T100000Z",
        "DTSTART;TZID=X:20240305T100000", "DTSTART;VALUE=DATE:20240305", "DTEND:20240304T100000Z",
        "DTSTART:21990305T100000Z", "RRULE:FREQ=DAILY", "RRULE:FREQ=MONTHLY;BYDAY=-1SU",
        "RRULE:FREQ=YEARLY;BYWEEKNO=53", "RRULE:x", "EXDATE:20240306T100000Z", "RDATE:20240307",
        "RECURRENCE-ID:20240306T100000Z", "UID:1", "SUMMARY:x", "ORGANIZER:mailto:a@b.example",
        "ATTENDEE;CN=C:mailto:c@b.example", "ATTENDEE:x", "SEQUENCE:9", "STATUS:CANCELLED",
        "DURATION:P1D", "EXRULE:FREQ=WEEKLY", "METHOD:CANCEL", " fold", "",
    ]),
    max_size=40,
)


@given(PIECES.map("\n".join).map(str.encode) | st.binary(max_size=400))
def test_any_bytes_are_read(data):
    tree = SingleFile("a.ics", data)
    claimed = SOURCE.recognise(tree)
    if claimed is not None:
        items = list(SOURCE.read(tree, claimed, Reading(today=TODAY)))
        in_words(items)
        assert dump(items) is not None


EVENTS = st.lists(
    st.builds(
        lambda uid, start, rule, who: event(ME, f"ATTENDEE:mailto:{who}@b.example", *rule,
                                            uid=uid, start=start),
        st.sampled_from(["1", "2", "3", "4"]),
        st.sampled_from(["DTSTART:20240305T100000Z", SERIES, "DTSTART:20240305T100000"]),
        st.sampled_from([(), ("RRULE:FREQ=DAILY;COUNT=3",), ("RDATE:20240401T100000Z",),
                         ("RECURRENCE-ID:20240306T100000Z",), ("SEQUENCE:2",)]),
        st.sampled_from("abc"),
    ),
    max_size=6,
)


@given(EVENTS, st.randoms(use_true_random=False))
def test_the_order_of_events_does_not_matter(events, random):
    shuffled = random.sample(events, len(events))
    first = bag(read_all(SOURCE, "a.ics", calendar(*events)))
    again = bag(read_all(SOURCE, "a.ics", calendar(*shuffled)))
    assert {key for key, _ in first} == {key for key, _ in again}
    if len({text.partition("UID:")[2][:1] for text in events}) == len(events):
        assert first == again


@given(EVENTS, st.sampled_from(["\n", "\r", "\r\n"]), st.integers(16, 60), st.sampled_from(" \t"))
def test_line_ends_and_folds_do_not_matter(events, end, width, blank):
    text = calendar(*events)
    folded = end.join(
        f"{end}{blank}".join(line[at : at + width] for at in range(0, len(line), width))
        for line in text.split("\r\n")
    )
    assert bag(read_all(SOURCE, "a.ics", text)) == bag(read_all(SOURCE, "a.ics", folded))


# ------------------------------------------------------------------ samples and attacks


def test_every_event_of_the_samples_is_accounted_for(shared: Path):
    """Events begun, counted in the bytes, are said, refused or counted as left aside."""
    wrong = []
    for path in sorted((shared / "samples" / "ics").rglob("*.ics")):
        items = read_path(SOURCE, path)
        if items is None:
            continue
        begun = path.read_bytes().count(b"BEGIN:VEVENT")
        left = sum(int(one.reason.params["n"]) for one in items if not isinstance(one, Said)
                   and one.reason.code in {"calendar.alone", "calendar.all-day", "calendar.far"})
        refused = sum(one.reason.code != "calendar.cut" for one in items
                      if isinstance(one, Rejected))
        events = len({one.place for one in said(items)})
        if "calendar.answer" in {code for _, code in reasons(items)}:
            continue  # nothing is taken from it
        if events + left + refused != begun:
            wrong.append((path.name, begun, events, left, refused))
    assert wrong == []


def test_attacks(shared: Path):
    attacks = hostile(shared, "ics/")
    assert len(attacks) == 14
    faults = {one["file"]: judge(SOURCE, shared, one) for one in attacks}
    assert {file: found for file, found in faults.items() if found} == {}


def test_attacks_do_not_become_ties(shared: Path):
    folder = shared / "hostile" / "files" / "ics"
    poison = "poison@hostile.example"
    counts = {}
    for path in folder.glob("*.ics"):
        items = said(read_path(SOURCE, path) or [])
        counts[path.stem] = sum(poison in dump([one]) and one.record.human for one in items)
    assert counts["rrule_secondly_forever"] == counts["rrule_garbage"] == 1
    assert counts["rrule_interval_0"] == counts["alarm_repeat"] == counts["tzid_unknown"] == 1
    assert counts["attendees_5000"] == counts["dates_overflow"] == 0
    assert counts["rrule_count_1e9"] == 1360
    assert max(counts.values()) <= 10_000


def test_a_million_excepted_dates_are_read_in_little_memory():
    dates = ["EXDATE:20240305T100000Z"] * 200_000
    data = calendar(event("RRULE:FREQ=DAILY;COUNT=3", *dates)).encode()
    tree = SingleFile("a.ics", data)
    claimed = SOURCE.recognise(tree)
    assert claimed is not None
    start = time.perf_counter()
    tracemalloc.start()
    items = list(SOURCE.read(tree, claimed, Reading(today=TODAY)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(said(items)) == 2
    assert peak < 8_000_000
    assert time.perf_counter() - start < 60
