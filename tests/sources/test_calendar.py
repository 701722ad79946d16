"""Calendars: who was there, what it was, whose calendar, what damage costs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

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
from tests.sources.calendar_writing import (
    CLAIRE,
    FONTAINE,
    ME,
    MOI,
    at,
    calendar,
    event,
    meetings,
    who,
)
from tests.sources.card_reading import (
    TODAY,
    in_words,
    read_all,
    reasons,
    said,
)


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
