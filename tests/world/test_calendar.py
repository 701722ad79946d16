"""The calendar, line by line."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime
from pathlib import Path

from entregent.world.truth import World
from tests.world.reading import blocks, unfolded, values


def events(path: Path) -> list[list[str]]:
    return list(blocks(unfolded(path), "VEVENT"))


def test_the_head_is_google_s(files: dict[str, Path], shared: Path) -> None:
    sample = (shared / "samples" / "ics" / "ical.js" / "only_dtstart_date.ics").read_bytes()
    theirs = [line.decode() for line in sample.splitlines()]
    ours = unfolded(files["calendar"])
    names = [line.partition(":")[0] for line in theirs[:6]]
    assert [line.partition(":")[0] for line in ours if line.partition(":")[0] in names][:6] == names
    assert theirs[1] == ours[1] == "PRODID:-//Google Inc//Google Calendar 70.9054//EN"


def test_counts_are_those_of_the_truth(world: World, files: dict[str, Path]) -> None:
    found = events(files["calendar"])
    assert len(found) == world.truth.counts["events"]
    uids = Counter(values(event, "UID")[0] for event in found)
    twice = [uid for uid, count in uids.items() if count > 1]
    assert len(twice) == 1
    series = [event for event in found if values(event, "UID")[0] == twice[0]]
    assert sum(bool(values(event, "RECURRENCE-ID")) for event in series) == 1
    assert sum(bool(values(event, "RRULE")) for event in series) == 1


def test_the_monday_point_leaves_out_real_mondays(files: dict[str, Path]) -> None:
    series = next(event for event in events(files["calendar"]) if values(event, "RRULE"))
    start = datetime.fromisoformat(values(series, "DTSTART")[0])
    skipped = [datetime.fromisoformat(day) for day in values(series, "EXDATE")]
    assert len(skipped) > 5
    assert all((day - start).days % 7 == 0 and day.time() == start.time() for day in skipped)
    moved = next(event for event in events(files["calendar"]) if values(event, "RECURRENCE-ID"))
    old = datetime.fromisoformat(values(moved, "RECURRENCE-ID")[0])
    assert (old - start).days % 7 == 0


def test_what_a_calendar_holds(files: dict[str, Path]) -> None:
    text = "\n".join(unfolded(files["calendar"]))
    for pattern in (
        r"^DTSTART:\d{8}T\d{6}Z$",
        r"^DTSTART;VALUE=DATE:\d{8}$",
        r"^DTSTART;TZID=Europe/Paris:\d{8}T\d{6}$",
        r"^X-GOOGLE-CONFERENCE:https://meet\.example/\S+$",
        r"^STATUS:CANCELLED$",
        r"^CLASS:PRIVATE$",
        r"^ATTENDEE;CUTYPE=RESOURCE;.*CN=\"?Salle",
        r"^ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;",
        r"^SUMMARY:Déjeuner Émilie$",
        r"^ORGANIZER;CN=[^:]+:mailto:\S+$",
    ):
        assert re.search(pattern, text, re.MULTILINE), pattern


def test_one_gathering_is_a_crowd_and_says_so(files: dict[str, Path]) -> None:
    sizes = [len(values(event, "ATTENDEE")) for event in events(files["calendar"])]
    assert sum(size > 30 for size in sizes) == 1
    assert sum(size > 12 for size in sizes) >= 5


def test_every_event_ends_after_it_begins(files: dict[str, Path]) -> None:
    for event in events(files["calendar"]):
        start, end = values(event, "DTSTART")[0], values(event, "DTEND")[0]
        assert start < end


def test_lines_are_folded_at_75_bytes(files: dict[str, Path]) -> None:
    for line in files["calendar"].read_bytes().split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")


def test_guests_are_people_of_the_truth(world: World, files: dict[str, Path]) -> None:
    known = {
        handle.removeprefix("email:")
        for one in world.truth.people.values()
        for handle in one.handles.get("calendar", ())
    }
    found = {
        value.removeprefix("mailto:")
        for event in events(files["calendar"])
        for value in values(event, "ATTENDEE")
        if "resource.calendar.example" not in value and "journee.example" not in value
    }
    assert found == known | {world.emails[0]}
