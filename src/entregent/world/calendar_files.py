"""The calendar as Google exports it: one VCALENDAR, CRLF, lines folded at 75 bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from entregent.world.card_files import escaped, folded
from entregent.world.clock import compact
from entregent.world.dice import digits
from entregent.world.persona import Persona

Presence = Literal["ACCEPTED", "DECLINED", "TENTATIVE", "NEEDS-ACTION"]

HEAD = """BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:{name}
X-WR-TIMEZONE:Europe/Paris
BEGIN:VTIMEZONE
TZID:Europe/Paris
X-LIC-LOCATION:Europe/Paris
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""


@dataclass(frozen=True, slots=True)
class Gathering:
    """One event. `people` are keys of the cast; the writer adds the owner."""

    at: datetime
    minutes: int
    summary: str
    people: tuple[str, ...] = ()
    place: str = ""
    words: str = ""
    video: bool = False
    organiser: str = "me"
    declined: tuple[str, ...] = ()
    mine: Presence = "ACCEPTED"
    status: str = "CONFIRMED"
    rule: str = ""
    skipped: tuple[datetime, ...] = ()
    moved: datetime | None = None
    """The instant of the series this event replaces."""
    uid: str = ""
    room: str = ""
    crowd: int = 0
    """How many further guests nobody knows."""
    whole_days: int = 0
    private: bool = False


def event(one: Gathering, owner: Persona, cast: Mapping[str, Persona]) -> str:
    """One VEVENT with CRLF line ends."""
    uid = one.uid or digits("event", str(one.at), one.summary, length=26)
    made = one.at - timedelta(days=4 + len(one.summary) % 9, hours=3)
    lines = ["BEGIN:VEVENT", *_when(one)]
    lines += [f"DTSTAMP:{compact(made)}", f"UID:{uid}@google.example"]
    if one.people or one.crowd:
        lines += _guests(one, owner, cast)
    if one.moved is not None:
        lines.append(f"RECURRENCE-ID;TZID=Europe/Paris:{one.moved:%Y%m%dT%H%M%S}")
    if one.private:
        lines.append("CLASS:PRIVATE")
    link = f"https://meet.example/{uid[:3]}-{uid[3:7]}-{uid[7:10]}"
    words = one.words
    if one.video:
        lines.append(f"X-GOOGLE-CONFERENCE:{link}")
        words = f"{words}\n\nParticiper avec Google Meet : {link}".strip()
    lines += [
        f"CREATED:{compact(made)}",
        f"DESCRIPTION:{escaped(words)}",
        f"LAST-MODIFIED:{compact(made)}",
        f"LOCATION:{escaped(one.place)}",
        f"SEQUENCE:{1 if one.moved else 0}",
        f"STATUS:{one.status}",
        f"SUMMARY:{escaped(one.summary)}",
        "TRANSP:OPAQUE",
        "END:VEVENT",
    ]
    return "\r\n".join(map(folded, lines)) + "\r\n"


def _when(one: Gathering) -> list[str]:
    if one.whole_days:
        last = one.at.date() + timedelta(days=one.whole_days)
        return [f"DTSTART;VALUE=DATE:{one.at:%Y%m%d}", f"DTEND;VALUE=DATE:{last:%Y%m%d}"]
    end = one.at + timedelta(minutes=one.minutes)
    if not one.rule and one.moved is None:
        return [f"DTSTART:{compact(one.at)}", f"DTEND:{compact(end)}"]
    lines = [
        f"DTSTART;TZID=Europe/Paris:{one.at:%Y%m%dT%H%M%S}",
        f"DTEND;TZID=Europe/Paris:{end:%Y%m%dT%H%M%S}",
    ]
    if one.rule:
        lines.append(f"RRULE:{one.rule}")
    return lines + [f"EXDATE;TZID=Europe/Paris:{day:%Y%m%dT%H%M%S}" for day in one.skipped]


def _guests(one: Gathering, owner: Persona, cast: Mapping[str, Persona]) -> list[str]:
    host = owner if one.organiser == "me" else cast[one.organiser]
    lines = [f"ORGANIZER;CN={shown_name(host)}:mailto:{host.email}"]
    for key in ("me", *one.people):
        guest = owner if key == "me" else cast[key]
        presence = one.mine if key == "me" else "DECLINED" if key in one.declined else "ACCEPTED"
        lines.append(_attendee(shown_name(guest), guest.email, presence, "INDIVIDUAL"))
    for number in range(one.crowd):
        address = f"participant{number + 1:03d}@journee.example"
        presence = ("ACCEPTED", "NEEDS-ACTION", "ACCEPTED", "TENTATIVE")[number % 4]
        lines.append(_attendee(address, address, presence, "INDIVIDUAL"))
    if one.room:
        address = f"{digits('room', one.room, length=20)}@resource.calendar.example"
        lines.append(_attendee(_quoted(one.room), address, "ACCEPTED", "RESOURCE"))
    return lines


def _attendee(name: str, address: str, presence: str, kind: str) -> str:
    return (
        f"ATTENDEE;CUTYPE={kind};ROLE=REQ-PARTICIPANT;PARTSTAT={presence};"
        f"CN={name};X-NUM-GUESTS=0:mailto:{address}"
    )


def shown_name(person: Persona) -> str:
    """Google shows the address of guests it has no account for; some are quoted, `Last, First`."""
    if person.id[1:].isdigit() and int(person.id[1:]) % 3 == 0:
        return person.email
    return _quoted(person.display)


def _quoted(name: str) -> str:
    return f'"{name}"' if set(name) & set(",;:") else name


def write_calendar(
    path: Path, gatherings: Iterable[Gathering], owner: Persona, cast: Mapping[str, Persona]
) -> int:
    """The whole calendar; returns how many events it holds."""
    ordered = sorted(gatherings, key=lambda one: (one.at, one.summary), reverse=True)
    head = HEAD.replace("\n", "\r\n").format(name=owner.email)
    body = "".join(event(one, owner, cast) for one in ordered)
    path.write_bytes(f"{head}{body}END:VCALENDAR\r\n".encode())
    return len(ordered)
