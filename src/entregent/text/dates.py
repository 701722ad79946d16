"""Dates as exports write them, one parser a form: no guessing between forms, no process locale.

Each parser gives None for what is not its form or cannot be (31 February, year 0, hour 25), and
never raises. Years outside 1900 to 2200 are taken for damage. A time without a zone is floating:
its wall clock is kept as if it were UTC. Forms and their files: formats.md 1.2, 1.6 and 7.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo

from entregent.model.records import Moment
from entregent.model.when import EPOCH, Precision, Zone
from entregent.text.dates_data import MONTHS, ZONES
from entregent.text.folding import fold

FIRST_YEAR, LAST_YEAR = 1900, 2200
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_DAY = 86_400
_LONGEST = 200
"""Characters of a written date; longer ones are no dates."""
_WIDEST_OFFSET = 14 * 60 + 59
_PIVOT = 69
"""Two-digit years: 00 to 68 are of this century, 69 to 99 of the last (POSIX `%y`)."""

Clock = tuple[int, int, int]
_MIDNIGHT: Clock = (0, 0, 0)


# ------------------------------------------------------------------ values


def moment_of(
    day: tuple[int, int, int],
    clock: Clock = _MIDNIGHT,
    precision: Precision = "day",
    zone: Zone = "floating",
    offset: int = 0,
) -> Moment | None:
    """The moment of a year, month, day and clock, `offset` minutes east of Greenwich.

    None when the calendar or the clock has no such place. A leap second counts as the next one.
    """
    year, month, number = day
    hour, minute, second = clock
    if not FIRST_YEAR <= year <= LAST_YEAR or hour > 23 or minute > 59 or second > 60:
        return None
    try:
        ordinal = date(year, month, number).toordinal()
    except ValueError:
        return None
    at = (ordinal - _EPOCH_DAY) * _DAY + hour * 3600 + minute * 60 + second - offset * 60
    return Moment(at=at, precision=precision, zone=zone)


def from_datetime(when: datetime, precision: Precision = "second") -> Moment | None:
    """The moment of a `datetime`: naive is floating, UTC is utc, IANA zones are named."""
    if not FIRST_YEAR <= when.year <= LAST_YEAR:
        return None
    offset = when.utcoffset()
    if offset is None:
        at = round((when.replace(microsecond=0) - EPOCH).total_seconds())
        return Moment(at=at, precision=precision, zone="floating")
    wall = when.replace(tzinfo=None, microsecond=0)
    at = round((wall - EPOCH - offset).total_seconds())
    name = getattr(when.tzinfo, "key", None)
    if when.tzinfo is UTC or name == "UTC":
        return Moment(at=at, precision=precision, zone="utc")
    if isinstance(name, str):
        written = f"{wall.isoformat()} {name}"
        return Moment(at=at, precision=precision, zone="named", written=written)
    return Moment(at=at, precision=precision, zone="offset")


def to_datetime(moment: Moment, zone: tzinfo) -> datetime:
    """The moment on a wall clock in `zone`; a floating one is taken to be written there."""
    wall = EPOCH + timedelta(seconds=moment.at)
    if moment.zone == "floating":
        return wall.replace(tzinfo=zone)
    return wall.replace(tzinfo=UTC).astimezone(zone)


def local_date(moment: Moment, zone: tzinfo) -> date:
    """The calendar day of the moment for somebody living in `zone`."""
    return to_datetime(moment, zone).date()


# ------------------------------------------------------------------ LinkedIn and spreadsheets

_SPELLED = re.compile(r"(\d{1,2})[ .-]+([A-Za-z]{3})[ .-]+(\d{4}|\d{2})", re.ASCII)
_NUMBERS = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})", re.ASCII)
_WORDS = re.compile(r"[^\W\d_]+|\d+")
_JOINING = frozenset({"de", "del", "di", "of", "the", "le", "den", "der", "van"})
_ENDINGS = frozenset({"st", "nd", "rd", "th", "er", "re", "o", "a"})


def day_month_year(text: str) -> Moment | None:
    """A day: "08 Feb 2026", "4-Apr-21", "08 févr. 2026", "Feb 8, 2026", "08.02.2026", ISO.

    Dots mean day first (nobody writes months first with dots); with slashes the day must show
    itself by being over 12, or equal to the month: else None.
    """
    text = text.strip()
    found = _SPELLED.fullmatch(text)
    if found is not None:
        month = MONTHS.get(found[2].lower())
        if month is not None:
            return moment_of((_year(found[3]), month, int(found[1])))
    if len(text) > _LONGEST:
        return None
    found = _NUMBERS.fullmatch(text)
    return _numbered(found) if found is not None else _spelled(text)


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 2:
        return year + (2000 if year < _PIVOT else 1900)
    return year


def _numbered(found: re.Match[str]) -> Moment | None:
    first, mark, second, third = found[1], found[2], found[3], found[4]
    if len(first) == 4 and len(third) <= 2:
        return moment_of((int(first), int(second), int(third)))
    if len(first) > 2 or len(third) not in {2, 4} or mark == "-":
        return None
    a, b, year = int(first), int(second), _year(third)
    if mark == "." or a > 12 or a == b:
        return moment_of((year, b, a))
    return moment_of((year, a, b)) if b > 12 else None


def _spelled(text: str) -> Moment | None:
    """A day, a month in words and a year, day or month first."""
    words = [word for word in _WORDS.findall(text) if fold(word) not in _JOINING | _ENDINGS]
    if len(words) == 4 and MONTHS.get(fold(words[0])) is None:
        words = words[1:]  # a day name
    if len(words) != 3:
        return None
    first, second, third = words
    if third.isascii() and third.isdigit() and len(third) in {2, 4}:
        month = MONTHS.get(fold(second))
        if month is not None and _is_day(first):
            return moment_of((_year(third), month, int(first)))
        month = MONTHS.get(fold(first))
        if month is not None and _is_day(second):
            return moment_of((_year(third), month, int(second)))
    return None


def _is_day(word: str) -> bool:
    return word.isascii() and word.isdigit() and len(word) <= 2


_MONTH_NUMBER = re.compile(r"(?:(\d{1,2})[/.-](\d{4})|(\d{4})[/.-](\d{1,2}))", re.ASCII)


def month_year(text: str) -> Moment | None:
    """A month or a year: "Jan 2020", "janv. 2020", "01/2020", "2020-01", "2020"."""
    text = text.strip()
    if len(text) == 4 and text.isascii() and text.isdigit():
        return moment_of((int(text), 1, 1), precision="year")
    if len(text) > _LONGEST:
        return None
    found = _MONTH_NUMBER.fullmatch(text)
    if found is not None:
        return moment_of(
            (int(found[2] or found[3]), int(found[1] or found[4]), 1), precision="month"
        )
    words = [word for word in _WORDS.findall(text) if fold(word) not in _JOINING]
    if len(words) != 2 or not (words[1].isascii() and words[1].isdigit()):
        return None
    month = MONTHS.get(fold(words[0]))
    if month is None or len(words[1]) not in {2, 4}:
        return None
    return moment_of((_year(words[1]), month, 1), precision="month")


_US_SHORT = re.compile(
    r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})"
    r"(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])\.?\s?[Mm]\.?)?)?",
    re.ASCII,
)
_SPACES = str.maketrans({"\u202f": " ", "\u00a0": " ", "\u2009": " "})


def us_short(text: str) -> Moment | None:
    """American short form, month first: "1/29/26, 2:37 PM" (floating), "03/29/26" (a day)."""
    found = _US_SHORT.fullmatch(text.translate(_SPACES).strip())
    if found is None:
        return None
    day = (_year(found[3]), int(found[1]), int(found[2]))
    if found[4] is None:
        return moment_of(day)
    hour = _hour(int(found[4]), found[7])
    if hour is None:
        return None
    clock = (hour, int(found[5]), int(found[6] or 0))
    return moment_of(day, clock, "second" if found[6] else "minute")


def _hour(hour: int, half: str | None) -> int | None:
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        return None
    return hour % 12 + (12 if half in "Pp" else 0)


_MONTH_DAY_TIME = re.compile(
    r"([^\W\d_]{3,12})\.? (\d{1,2}),? (\d{4}),?(?: at)? (\d{1,2}):(\d{2})(?::(\d{2}))?"
    r"(?: ?([AaPp])\.?[Mm]\.?)?(?: \(?(UTC|GMT)\)?)?"
)


def month_day_time(text: str) -> Moment | None:
    """American long form: "Apr 08, 2024 07:00 AM", "April 12, 2026 at 8:03 AM (GMT)"."""
    found = _MONTH_DAY_TIME.fullmatch(text.translate(_SPACES).strip())
    if found is None or not found[0].replace(found[1], "", 1).isascii():
        return None
    month = MONTHS.get(fold(found[1]))
    hour = _hour(int(found[4]), found[7])
    if month is None or hour is None:
        return None
    return moment_of(
        (int(found[3]), month, int(found[2])),
        (hour, int(found[5]), int(found[6] or 0)),
        "second" if found[6] else "minute",
        "utc" if found[8] else "floating",
    )


# ------------------------------------------------------------------ machine forms

_STAMP = re.compile(
    r"(\d{4})([-/])(\d{2})\2(\d{2})"
    r"(?:[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?",
    re.ASCII | re.IGNORECASE,
)


def stamp(text: str) -> Moment | None:
    """ISO 8601 and its kin: "2026-06-02 09:00:00 UTC", "2026-06-02T09:00:00+02:00", a day alone.

    Without a zone the time is floating; fractions of a second are cut.
    """
    if len(text) > 10 and text[4] == "/":
        return None
    return _stamped(text)


def slashed(text: str) -> Moment | None:
    """The form with slashes, year first: "2021/09/01 12:41:31 UTC"."""
    return _stamped(text) if text.strip()[4:5] == "/" else None


def _stamped(text: str) -> Moment | None:
    found = _STAMP.fullmatch(text) or _STAMP.fullmatch(text.strip())
    if found is None:
        return None
    year, _, month, day, hour, minute, second, zone = found.groups()
    if hour is None:
        return moment_of((int(year), int(month), int(day)))
    return _zoned(
        (int(year), int(month), int(day)),
        (int(hour), int(minute), int(second or 0)),
        "second" if second else "minute",
        zone,
    )


def _zoned(
    day: tuple[int, int, int], clock: Clock, precision: Precision, zone: str | None
) -> Moment | None:
    if zone is None:
        return moment_of(day, clock, precision, "floating")
    if zone[0] not in "+-":
        return moment_of(day, clock, precision, "utc")
    offset = _offset(zone)
    if offset is None:
        return None
    return moment_of(day, clock, precision, "offset" if offset else "utc", offset)


def _offset(zone: str) -> int | None:
    """Minutes of "+0200", "-03:30"; None for more than any place on earth has."""
    digits = zone[1:].replace(":", "")
    hours, minutes = int(digits[:2]), int(digits[2:] or 0)
    total = hours * 60 + minutes
    if minutes > 59 or total > _WIDEST_OFFSET:
        return None
    return -total if zone[0] == "-" else total


_COMPACT = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})"
    r"(?:T(\d{2}):?(\d{2}):?(\d{2})?(?:[.,]\d{1,9})?(Z|[+-]\d{2}(?::?\d{2})?)?)?",
    re.ASCII | re.IGNORECASE,
)


def compact(text: str) -> Moment | None:
    """The basic form of iCalendar and vCard: "20240305", "20240305T100000", "20240305T100000Z"."""
    found = _COMPACT.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day, hour, minute, second, zone = found.groups()
    if hour is None:
        return moment_of((int(year), int(month), int(day)))
    return _zoned(
        (int(year), int(month), int(day)),
        (int(hour), int(minute), int(second or 0)),
        "second" if second else "minute",
        zone.upper() if zone else None,
    )


# ------------------------------------------------------------------ mail

_RFC5322 = re.compile(
    r"(?:[A-Za-z]{3}, )?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) "
    r"(\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})"
    r"(?: \([A-Za-z ]{1,40}\))?",
    re.ASCII,
)
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?", re.ASCII)
_NUMERIC_ZONE = re.compile(r"(?:gmt|utc)?([+-]\d{2}:?\d{2})", re.ASCII)


def rfc5322(text: str) -> Moment | None:
    """The date of a mail header, with what mail programs made of it.

    Obsolete zones (RFC 5322 4.3), comments, two- and three-digit years, local day and month names,
    missing seconds or zone, asctime and ISO forms. `-0000` says that the zone of the writer is
    unknown: the moment is floating and `written` keeps the text.
    """
    found = _RFC5322.fullmatch(text)
    if found is not None:
        month = MONTHS.get(found[2].lower())
        if month is None:
            return None
        minutes = int(found[8]) * 60 + int(found[9])
        if minutes and minutes <= _WIDEST_OFFSET and int(found[9]) < 60:
            return moment_of(
                (int(found[3]), month, int(found[1])),
                (int(found[4]), int(found[5]), int(found[6])),
                "second", "offset", minutes if found[7] == "+" else -minutes,
            )
    if len(text) > _LONGEST:
        return None
    plain = _without_comments(text)
    return _loose(plain.replace(",", " ").split(), text) or stamp(plain)


def _without_comments(text: str) -> str:
    if "(" not in text:
        return text
    depth = 0
    kept: list[str] = []
    for char in text:
        if char == "(":
            depth += 1
        elif char == ")":
            depth = max(0, depth - 1)
        elif not depth:
            kept.append(char)
    return "".join(kept)


def _loose(words: list[str], text: str) -> Moment | None:
    """Day, month and year in their two usual orders around the clock, then a zone."""
    at = next((i for i, word in enumerate(words) if _CLOCK.fullmatch(word)), -1)
    clock = _CLOCK.fullmatch(words[at]) if at >= 0 else None
    before, after = (words[:at], words[at + 1 :]) if clock else (words, [])
    half = after.pop(0)[0] if after and after[0].lower() in {"am", "pm"} else None
    day = _written_day(before)
    if day is None and len(after) in {1, 2, 3}:
        year = next((i for i, word in enumerate(after) if _is_year(word)), -1)
        if year >= 0:  # asctime: the year after the clock, a zone on either side of it
            day = _written_day([*before, after.pop(year)])
    if day is None or len(after) > 2:
        return None
    if clock is None:
        return moment_of(day) if not after else None
    hour = _hour(int(clock[1]), half)
    if hour is None:
        return None
    time = (hour, int(clock[2]), int(clock[3] or 0))
    return _in_mail_zone(day, time, "second" if clock[3] else "minute", (after, text))


def _is_year(word: str) -> bool:
    return word.isascii() and word.isdigit() and len(word) == 4


def _written_day(words: list[str]) -> tuple[int, int, int] | None:
    """Year, month and day from "[Tue] 05 Mar 2024" or "[Tue] Mar 5 2024", dashes allowed."""
    pieces = [piece for word in words for piece in word.strip(".").split("-") if piece]
    pieces = [piece.strip(".") for piece in pieces]
    if len(pieces) == 4 and not pieces[0].isdigit():
        pieces = pieces[1:]
    if len(pieces) != 3:
        return None
    first, second, third = pieces
    if not (third.isascii() and third.isdigit() and len(third) in {2, 3, 4}):
        return None
    if _is_day(first):
        number, month = first, MONTHS.get(fold(second))
    else:
        number, month = second, MONTHS.get(fold(first))
    if month is None or not _is_day(number):
        return None
    year = int(third)
    if len(third) < 4:
        year += 2000 if len(third) == 2 and year < 50 else 1900
    return year, month, int(number)


def _in_mail_zone(
    day: tuple[int, int, int], clock: Clock, precision: Precision, rest: tuple[list[str], str]
) -> Moment | None:
    words, text = rest
    if not words:
        return moment_of(day, clock, precision, "floating")
    name = words[0].lower()
    found = _NUMERIC_ZONE.fullmatch(name)
    if found is not None and found[1] not in {"-0000", "-00:00"}:
        return _zoned(day, clock, precision, found[1])
    if found is None and name in ZONES:
        offset = ZONES[name]
        return moment_of(day, clock, precision, "offset" if offset else "utc", offset)
    moment = moment_of(day, clock, precision, "floating")
    if moment is None:
        return None
    return Moment(at=moment.at, precision=precision, zone="floating", written=text.strip())


def asctime(text: str) -> Moment | None:
    """The form of C and mbox lines: "Tue Mar  5 10:11:12 2024", a zone before or after the year."""
    if len(text) > _LONGEST:
        return None
    words = text.split()
    if not 4 <= len(words) <= 7 or MONTHS.get(fold(words[1])) is None:
        return None
    return _loose(words, text)
