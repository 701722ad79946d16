"""The wall clock of Bordeaux and the many ways files write it.

Times inside the world are local and naive; they become instants only when a file is written. The
rule of summer time is written out (European Union, since 1996), so that the bytes do not depend on
the time zone tables of the machine.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

ENGLISH_MONTHS = (
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
)
ENGLISH_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
FRENCH_DAYS = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")
FRENCH_MONTHS = (
    "janv.",
    "févr.",
    "mars",
    "avr.",
    "mai",
    "juin",
    "juil.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
)
FRENCH_LONG = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
ENGLISH_LONG = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
FRENCH_LONG_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

OPENS, CLOSES = 8, 19
NARROW, FIXED = "\u202f", "\u00a0"


def _last_sunday(year: int, month: int) -> datetime:
    day = datetime(year, month, 31, 1)
    return day - timedelta(days=(day.weekday() + 1) % 7)


def offset_hours(local: datetime) -> int:
    """Hours that Paris is ahead of UTC at a local wall-clock time: 1 in winter, 2 in summer."""
    begins = _last_sunday(local.year, 3) + timedelta(hours=1)
    ends = _last_sunday(local.year, 10) + timedelta(hours=1)
    return 2 if begins <= local < ends else 1


def utc(local: datetime) -> datetime:
    """The instant of a local time, as naive UTC."""
    return local - timedelta(hours=offset_hours(local))


def rfc5322(local: datetime) -> str:
    """`Mon, 4 Mar 2024 12:20:34 +0100`."""
    return (
        f"{ENGLISH_DAYS[local.weekday()]}, {local.day} {ENGLISH_MONTHS[local.month - 1]} "
        f"{local.year} "
        f"{local:%H:%M:%S} +0{offset_hours(local)}00"
    )


def mbox_date(local: datetime) -> str:
    """`Mon Mar 04 11:20:34 +0000 2024`: the zone stands before the year, as Takeout writes it."""
    at = utc(local)
    return (
        f"{ENGLISH_DAYS[at.weekday()]} {ENGLISH_MONTHS[at.month - 1]} {at.day:02d} {at:%H:%M:%S} "
        f"+0000 {at.year}"
    )


def stamp(local: datetime) -> str:
    """`2026-02-01 08:00:00 UTC`, the form of messages.csv."""
    return f"{utc(local):%Y-%m-%d %H:%M:%S} UTC"


def bare(local: datetime) -> str:
    """`2026-07-28 20:32:32`, the form of Shares, Comments and Reactions (no zone, UTC)."""
    return f"{utc(local):%Y-%m-%d %H:%M:%S}"


def slashed(local: datetime) -> str:
    """`2021/09/01 12:41:31 UTC`, the form of endorsements and searches."""
    return f"{utc(local):%Y/%m/%d %H:%M:%S} UTC"


def unix_date(local: datetime) -> str:
    """`Fri Jun 05 19:01:55 UTC 2020`, the form of followed companies and logins."""
    at = utc(local)
    day = f"{ENGLISH_DAYS[at.weekday()]} {ENGLISH_MONTHS[at.month - 1]} {at.day:02d}"
    return f"{day} {at:%H:%M:%S} UTC {at.year}"


def us_short(local: datetime) -> str:
    """`1/29/26, 2:37 PM`, the form of Invitations.csv."""
    hour = local.hour % 12 or 12
    half = "AM" if local.hour < 12 else "PM"
    return f"{local.month}/{local.day}/{local:%y}, {hour}:{local:%M} {half}"


def us_padded(local: datetime) -> str:
    """`01/19/13, 12:10 AM`, the form of recommendations."""
    hour = local.hour % 12 or 12
    half = "AM" if local.hour < 12 else "PM"
    return f"{local:%m/%d/%y}, {hour:02d}:{local:%M} {half}"


def day_words(day: date) -> str:
    """`08 Feb 2026`, the form of Connections.csv."""
    return f"{day.day:02d} {ENGLISH_MONTHS[day.month - 1]} {day.year}"


def month_words(day: date) -> str:
    """`Jan 2020`."""
    return f"{ENGLISH_MONTHS[day.month - 1]} {day.year}"


def french_day(day: date) -> str:
    """`4 mars`, for sentences."""
    first = "1er" if day.day == 1 else str(day.day)
    return f"{first} {FRENCH_LONG[day.month - 1]}"


def compact(local: datetime) -> str:
    """`20241108T090000Z`, the UTC form of iCalendar."""
    return f"{utc(local):%Y%m%dT%H%M%SZ}"


def working(at: datetime) -> datetime:
    """The same time, moved into the next working hour when it fell at night or on a week-end."""
    if at.hour < OPENS:
        at = at.replace(hour=OPENS, minute=at.minute)
    if at.hour >= CLOSES:
        at = (at + timedelta(days=1)).replace(hour=OPENS + at.hour % 3)
    while at.weekday() > 4:
        at += timedelta(days=1)
    return at
