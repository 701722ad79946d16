"""What of a VEVENT matters here, taken line by line, bounded whatever is repeated in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from entregent.files.content_lines import ContentLine, unescaped
from entregent.files.limits import Limits
from entregent.model.records import Reason
from entregent.text.folding import one_line
from entregent.text.mail import address_key

_MOST_DATES = 100_000
"""Distinct EXDATE or RDATE values kept of one event."""
_MOST_RULES = 10
_LONGEST_UID = 1_000
_LONGEST_LINE = 2_000
"""Characters of a summary or a place that are kept."""


@dataclass(frozen=True, slots=True)
class Written:
    """A date or an instant as it stands: its value, its TZID, and whether VALUE says a date."""

    value: str
    tzid: str = ""
    is_date: bool = False


@dataclass(frozen=True, slots=True)
class Guest:
    """An ORGANIZER or ATTENDEE: key of the address ("" for none), name, and what they are."""

    key: str
    name: str
    status: str = ""
    kind: str = ""
    role: str = ""


@dataclass(slots=True)
class Event:
    """One VEVENT. Times are as written: their zones may be defined further down the file."""

    line: int
    uid: str = ""
    sequence: int = 0
    stamp: str = ""
    start: Written | None = None
    end: Written | None = None
    duration: str = ""
    recurrence_id: Written | None = None
    is_range: bool = False
    rules: list[str] = field(default_factory=list)
    except_rules: list[str] = field(default_factory=list)
    except_dates: dict[Written, None] = field(default_factory=dict)
    dates: dict[Written, None] = field(default_factory=dict)
    status: str = ""
    summary: str = ""
    location: str = ""
    description: str = ""
    link: bool = False
    """Whether a property of its own names a conference."""
    organizer: Guest | None = None
    guests: dict[tuple[str, str], Guest] = field(default_factory=dict)
    more_guests: int = 0
    notices: list[tuple[int, Reason]] = field(default_factory=list)

    @property
    def place(self) -> str:
        """Where the event stands, for messages."""
        return f"line {self.line}, UID {self.uid[:120]}" if self.uid else f"line {self.line}"

    def notice(self, line: int, code: str, **params: str) -> None:
        """Say something once about this event."""
        if all(reason.code != code for _, reason in self.notices):
            self.notices.append((line, Reason(code=code, params=params)))

    def take(self, line: ContentLine, limits: Limits) -> None:
        """One more property of the event."""
        taker = _TAKERS.get(line.name)
        if taker is not None and not line.binary:
            taker(self, line, limits)
        elif line.name == "":
            self.notice(line.number, "calendar.bad-line", text=line.value[:80])
        if line.oddity in {"foreign", "charset", "nul"}:
            self.notice(line.number, "calendar.foreign", name=line.name)


def written_times(line: ContentLine) -> list[Written]:
    """The dates of a property, one or many; of a period, its start."""
    tzid = line.param("TZID")
    is_date = line.param("VALUE").upper() == "DATE"
    return [
        Written(part.partition("/")[0].strip(), tzid, is_date)
        for part in line.value.split(",")[:_MOST_DATES]
        if part.strip()
    ]


# ------------------------------------------------------------------ one property each


def _start(event: Event, line: ContentLine, _: Limits) -> None:
    event.start = event.start or Written(
        line.value.strip(), line.param("TZID"), line.param("VALUE").upper() == "DATE"
    )


def _end(event: Event, line: ContentLine, _: Limits) -> None:
    event.end = event.end or Written(
        line.value.strip(), line.param("TZID"), line.param("VALUE").upper() == "DATE"
    )


def _recurrence_id(event: Event, line: ContentLine, _: Limits) -> None:
    event.recurrence_id = Written(
        line.value.strip(), line.param("TZID"), line.param("VALUE").upper() == "DATE"
    )
    event.is_range = line.param("RANGE").upper() == "THISANDFUTURE"


def _uid(event: Event, line: ContentLine, _: Limits) -> None:
    event.uid = event.uid or one_line(unescaped(line.value))[:_LONGEST_UID]


def _sequence(event: Event, line: ContentLine, _: Limits) -> None:
    text = line.value.strip()
    if text.isascii() and text.isdecimal() and len(text) <= 12:
        event.sequence = int(text)


def _stamp(event: Event, line: ContentLine, _: Limits) -> None:
    event.stamp = line.value.strip()[:40]


def _duration(event: Event, line: ContentLine, _: Limits) -> None:
    event.duration = line.value.strip()[:40]


def _rule(event: Event, line: ContentLine, _: Limits) -> None:
    if len(event.rules) < _MOST_RULES:
        event.rules.append(line.value.strip())


def _except_rule(event: Event, line: ContentLine, _: Limits) -> None:
    if len(event.except_rules) < _MOST_RULES:
        event.except_rules.append(line.value.strip())


def _except_dates(event: Event, line: ContentLine, _: Limits) -> None:
    _keep_dates(event.except_dates, event, line)


def _dates(event: Event, line: ContentLine, _: Limits) -> None:
    _keep_dates(event.dates, event, line)


def _keep_dates(held: dict[Written, None], event: Event, line: ContentLine) -> None:
    for written in written_times(line):
        if len(held) >= _MOST_DATES:
            event.notice(line.number, "calendar.too-many-dates", limit=str(_MOST_DATES))
            return
        held[written] = None


def _status(event: Event, line: ContentLine, _: Limits) -> None:
    event.status = line.value.strip().upper()


def _summary(event: Event, line: ContentLine, _: Limits) -> None:
    event.summary = event.summary or one_line(unescaped(line.value[:_LONGEST_LINE]))


def _location(event: Event, line: ContentLine, _: Limits) -> None:
    event.location = event.location or one_line(unescaped(line.value[:_LONGEST_LINE]))


def _description(event: Event, line: ContentLine, limits: Limits) -> None:
    event.description = event.description or unescaped(line.value[: limits.field])


def _conference(event: Event, line: ContentLine, _: Limits) -> None:
    event.link = event.link or bool(line.value.strip())


_MAILTO = re.compile(r"\Amailto:", re.IGNORECASE)


def _guest(line: ContentLine) -> Guest:
    address = line.value.strip()
    key = address_key(_MAILTO.sub("", address)) or address_key(line.param("EMAIL")) or ""
    name = one_line(line.param("CN")).strip("'\"")
    if address_key(name) is not None:
        name = ""
    return Guest(
        key=key,
        name=name[:_LONGEST_LINE],
        status=line.param("PARTSTAT").upper(),
        kind=line.param("CUTYPE").upper(),
        role=line.param("ROLE").upper(),
    )


def _organizer(event: Event, line: ContentLine, _: Limits) -> None:
    guest = _guest(line)
    if event.organizer is None and (guest.key or guest.name):
        event.organizer = guest


def _attendee(event: Event, line: ContentLine, limits: Limits) -> None:
    guest = _guest(line)
    if not (guest.key or guest.name):
        return
    if len(event.guests) >= limits.addresses:
        event.more_guests += 1
        return
    event.guests[guest.key, "" if guest.key else guest.name] = guest


_TAKERS: dict[str, Callable[[Event, ContentLine, Limits], None]] = {
    "ATTENDEE": _attendee,
    "DESCRIPTION": _description,
    "DTEND": _end,
    "DTSTAMP": _stamp,
    "DTSTART": _start,
    "DURATION": _duration,
    "EXDATE": _except_dates,
    "EXRULE": _except_rule,
    "LOCATION": _location,
    "ORGANIZER": _organizer,
    "RDATE": _dates,
    "RECURRENCE-ID": _recurrence_id,
    "RRULE": _rule,
    "SEQUENCE": _sequence,
    "STATUS": _status,
    "SUMMARY": _summary,
    "UID": _uid,
    "CONFERENCE": _conference,
    "X-GOOGLE-CONFERENCE": _conference,
    "X-GOOGLE-HANGOUT": _conference,
    "X-MICROSOFT-SKYPETEAMSMEETINGURL": _conference,
    "X-MICROSOFT-ONLINEMEETINGCONFLINK": _conference,
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK": _conference,
    "X-ZOOM-MEETING-URL": _conference,
}
