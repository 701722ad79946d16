"""The days of a week as iCalendar (RFC 5545): one quiet quarter of an hour a day, its acts inside.

The events block nothing (TRANSP), invite nobody, ring no bell. Equal weeks give equal bytes: the
stamp is the week's own Monday.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from entregent.app.config import zone_named
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, say

if TYPE_CHECKING:
    from entregent.app.week import WeekDayShape, WeekShape

_OCTETS = 75
"""Most octets of a line before it is folded (RFC 5545, 3.1)."""
_NAMELESS = ("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")
"""What TEXT escapes (RFC 5545, 3.3.11)."""


def week_file(workspace: Workspace, week: WeekShape) -> bytes:
    """The calendar; days without acts are left out of it."""
    start = datetime.fromisoformat(week["start"]).replace(tzinfo=UTC)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Entregent//week//EN", "METHOD:PUBLISH"]
    for day in week["days"]:
        if day["acts"]:
            lines += _event(workspace, week["label"], day, start)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def file_name(lang: Lang, week: WeekShape) -> str:
    """What the file is called."""
    return say(lang, "week.file", what=week["label"])


def _event(workspace: Workspace, label: str, day: WeekDayShape, stamp: datetime) -> Iterator[str]:
    opens = datetime.combine(date.fromisoformat(day["day"]), workspace.settings.hours.opens)
    begin = opens.replace(tzinfo=zone_named(workspace.settings.zone)).astimezone(UTC)
    lang = workspace.lang
    text = "\n\n".join(
        f"{number}. {act['says']}\n{act['why']}" for number, act in enumerate(day["acts"], 1)
    )
    yield "BEGIN:VEVENT"
    yield f"UID:{label}-{day['day']}@entregent.invalid"
    yield f"DTSTAMP:{_utc(stamp)}"
    yield f"DTSTART:{_utc(begin)}"
    yield f"DTEND:{_utc(begin + timedelta(minutes=day['minutes']))}"
    yield f"SUMMARY:{_text(say(lang, 'week.ics-summary', n=day['minutes']))}"
    yield f"DESCRIPTION:{_text(text)}"
    yield "TRANSP:TRANSPARENT"
    yield "CLASS:PRIVATE"
    yield "END:VEVENT"


def _utc(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    """A TEXT value; control characters of strangers' names are left out."""
    kept = "".join(c for c in words if c == "\n" or (c >= " " and c != "\x7f"))
    for plain, escaped in _NAMELESS:
        kept = kept.replace(plain, escaped)
    return kept


def _folded(line: str) -> bytes:
    """A content line in UTF-8, folded between characters, with its CRLF."""
    out, width = bytearray(), 0
    for char in line:
        octets = char.encode("utf-8", "replace")
        if width + len(octets) > _OCTETS:
            out += b"\r\n "
            width = 1
        out += octets
        width += len(octets)
    return bytes(out + b"\r\n")
