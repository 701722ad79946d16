"""Invented calendars, and the meetings a source finds in them: shared by its tests."""

from __future__ import annotations

from datetime import UTC, datetime

from entregent.model.records import Handle, Interaction, Who
from entregent.sources.calendar import SOURCE
from tests.sources.card_reading import read_all, said

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


SERIES = "DTSTART;TZID=Europe/Paris:20240304T100000"
"""The start of a daily or weekly meeting at ten in Paris."""

MOI, FONTAINE = who("moi@exemple.example", "Moi"), who("claire@b.example", "Claire Fontaine")


def starts(found: list[Interaction]) -> list[str]:
    """When they are, in UTC (floating ones as written)."""
    return [f"{datetime.fromtimestamp(one.at.at, UTC):%Y-%m-%d %H:%M}" for one in found]
