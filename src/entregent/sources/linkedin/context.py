"""What the readers of one file share: its place, the people of the archive, dates and texts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from entregent.files.tables import Row
from entregent.files.tally import Tally
from entregent.model.ids import RecordKey
from entregent.model.ports import Reading
from entregent.model.records import Moment, Reason, Record, Rejected, Said, Yield
from entregent.model.when import EPOCH
from entregent.sources.linkedin import days
from entregent.sources.linkedin.who import People
from entregent.text import dates
from entregent.text.html import looks_html, to_words, unescape

Form = Callable[[str], Moment | None]
RowReader = Callable[[Row], Iterable[Yield]]
"""Reads one row into records; never raises."""

FIRST_DAY = date(2003, 5, 1)
"""The network opened on 5 May 2003: nothing on it can be older (a day is left for time zones)."""

_EPOCH_DAY = EPOCH.date()
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2060\ufeff\ud800-\udfff]")
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp);", re.IGNORECASE)


@dataclass(slots=True)
class Context:
    """One file being read."""

    path: str
    reading: Reading
    people: People
    order: days.Order | None = None
    """The order that days in numbers stand in, when the column shows it."""
    owner: str = ""
    """The owner's name, when the archive says it."""
    tally: Tally = field(default_factory=Tally)

    def said(self, key: RecordKey, record: Record, line: int, words: str = "") -> Said:
        """A statement of this file; its words only when they are wanted."""
        kept = words if self.reading.words else ""
        return Said(key=key, record=record, path=self.path, place=f"line {line}", words=kept)

    def rejected(self, row: Row, code: str) -> Rejected:
        """A row that cannot be kept."""
        raw = ",".join(value for value in row.cells.values() if value)
        reason = Reason(code=code, params={"line": str(row.number)})
        return Rejected(path=self.path, place=f"line {row.number}", reason=reason, raw=raw[:2000])

    @property
    def day_forms(self) -> tuple[Form, ...]:
        """The forms of a day in this file."""
        return DAY if self.order is None else _ORDERED[self.order]

    def when(
        self, text: str, forms: tuple[Form, ...], line: int, *, bounded: bool = True
    ) -> Moment | None:
        """A date in the first of these forms that fits; one that cannot be is noticed.

        Cannot be: 31 February, and when `bounded` a time before the network was or after tomorrow.
        """
        if not text or text.isspace():
            return None
        moment = _parsed(text, forms)
        if moment is None or (bounded and not self.possible(moment)):
            self.tally.add("linkedin.bad-date", line)
            return None
        return moment

    def instant(self, text: str, line: int) -> tuple[Moment | None, str]:
        """A time stamp and what of it stands in a key; quick for the usual form.

        "2026-02-10 14:00:00 UTC": the day and the clock are looked up apart, as a file holds few
        different ones of each.
        """
        day = _DAYS.get(text[:10])
        clock = _CLOCKS.get(text[10:])
        if day is None or clock is None:
            _remember(text)
            return self.when(text, STAMP, line), key_date(text, STAMP)
        at = day + clock
        if not _FIRST <= at < _seconds(self.reading.today + _TWO_DAYS):
            return self.when(text, STAMP, line), str(at)
        return Moment(at=at), str(at)

    def possible(self, moment: Moment) -> bool:
        """Whether something on the network can have happened then."""
        return possible(moment, self.reading)


def possible(moment: Moment, reading: Reading) -> bool:
    """Whether something on the network can have happened then."""
    return _FIRST <= moment.at < _seconds(reading.today + _TWO_DAYS)


_DAYS: dict[str, int] = {}
_CLOCKS: dict[str, int] = {}
_MOST_DAYS, _MOST_CLOCKS = 20_000, 90_000
_TWO_DAYS = timedelta(days=2)
_USUAL = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC", re.ASCII)


def _remember(text: str) -> None:
    """Keep the day and the clock of a usual time stamp for `Context.instant`."""
    moment = dates.stamp(text) if _USUAL.fullmatch(text) else None
    if moment is None:
        return
    if len(_DAYS) < _MOST_DAYS:
        _DAYS[text[:10]] = moment.at - moment.at % 86_400
    if len(_CLOCKS) < _MOST_CLOCKS:
        _CLOCKS[text[10:]] = moment.at % 86_400


_LONGEST_DATE = 100


def _parsed(text: str, forms: tuple[Form, ...]) -> Moment | None:
    return _read_date(text, forms) if len(text) <= _LONGEST_DATE else None


@lru_cache(1 << 14)
def _read_date(text: str, forms: tuple[Form, ...]) -> Moment | None:
    for form in forms:
        moment = form(text)
        if moment is not None:
            return moment
    return None


@lru_cache(16)
def _seconds(day: date) -> int:
    return (day - _EPOCH_DAY).days * 86_400


_FIRST = _seconds(FIRST_DAY)

DAY: tuple[Form, ...] = (dates.day_month_year, dates.stamp, days.serial)
_ORDERED: dict[days.Order, tuple[Form, ...]] = {
    "day first": (days.day_first, *DAY), "month first": (days.month_first, *DAY),
}
STAMP: tuple[Form, ...] = (dates.stamp, dates.slashed, dates.us_short, dates.day_month_year)
US: tuple[Form, ...] = (dates.us_short, dates.stamp, dates.day_month_year)
SLASHED: tuple[Form, ...] = (dates.slashed, dates.stamp, dates.day_month_year)
MONTH: tuple[Form, ...] = (dates.month_year, dates.day_month_year)


def clean_text(text: str) -> str:
    """A message or a post as words: no markup, plain line breaks, no control or hidden characters.

    Nothing else is changed; a vertical tab (seen in long messages) is a line break.
    """
    if "<" in text and looks_html(text):
        text = to_words(text)
    elif "&" in text and _REFERENCE.search(text):
        text = unescape(text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if not text.isprintable() and _CONTROLS.search(text):
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n")
        text = _CONTROLS.sub("", text)
    return text.strip()


SAME_TEXT = 1000
"""Characters of a text that stand in a key: spreadsheets cut cells at 32,767."""


def counted(text: str) -> tuple[int, str]:
    """How many words a text has, and what of it stands in a key.

    Blanks are single there, as a re-saved file has other line ends.
    """
    if text.isprintable() and "  " not in text:  # one line, nothing to be made equal
        return (text.count(" ") + 1 if text else 0), text[:SAME_TEXT]
    words = text.split()
    return len(words), " ".join(words)[:SAME_TEXT]


def key_date(text: str, forms: tuple[Form, ...]) -> str:
    """What of a date stands in a key: the instant, else the text as it was written."""
    moment = _parsed(text, forms) if text else None
    return str(moment.at) if moment is not None else " ".join(text[:100].split())
