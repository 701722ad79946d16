"""The prose in which a Takeout writes when a chat message was sent, in the account's language.

English seen in samples ("Tuesday, May 9, 2023 at 3:05:12 PM UTC", U+202F before PM since 2023; a
24-hour clock in other English regions), Hungarian in a user's report ("2015. február 15., vasárnap
21:54:36 UTC", GitHub mrwoof/google-chat-takeout-reader issue 3, 2025-11). The other languages are
those of Unicode's CLDR full date, never seen in a Takeout: guesses.
"""

from __future__ import annotations

import re

from entregent.model.records import Moment
from entregent.text.dates import moment_of, stamp
from entregent.text.dates_data import MONTHS
from entregent.text.folding import fold

LONGEST = 120
"""Characters of a written date."""

_MORE = (
    "sty stycznia ledna januara tammikuuta января січня ianuarie januaris",
    "lutego unora helmikuuta февраля лютого februarie",
    "marca brezna maaliskuuta marcius марта березня martie",
    "kwietnia dubna huhtikuuta aprilis апреля квітня aprilie",
    "maja kvetna toukokuuta majus мая травня maj",
    "czerwca cervna kesakuuta junius июня червня iunie",
    "lipca cervence heinakuuta julius июля липня iulie",
    "sierpnia srpna elokuuta augusztus августа серпня",
    "wrzesnia zari syyskuuta szeptember сентября вересня septembrie",
    "pazdziernika rijna lokakuuta oktober октября жовтня octombrie",
    "listopada listopadu marraskuuta ноября листопада noiembrie",
    "grudnia prosince joulukuuta декабря грудня decembrie",
)
_NAMES = MONTHS | {
    fold(name): month for month, names in enumerate(_MORE, start=1) for name in names.split()
}
_CLOCK = re.compile(
    r"\b(\d{1,2})([:.])(\d{2})\2(\d{2})(?:\s?([ap])\.?\s?m\b\.?)?", re.ASCII | re.IGNORECASE
)
_SIGNS = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_PIECES = re.compile(r"\d+|[^\W\d_]+")
_SPACES = str.maketrans({"\u202f": " ", "\u00a0": " ", "\u2009": " "})


def moment(written: str) -> Moment | None:
    """When a message was written, None for what is no such prose and no ISO stamp."""
    text = written.translate(_SPACES).strip()
    if not text or len(text) > LONGEST:
        return None
    clock = _CLOCK.search(text)
    if clock is None:
        return stamp(text)
    day = _day(text[: clock.start()])
    hour = _hour(int(clock[1]), clock[5])
    if day is None or hour is None:
        return stamp(text)
    rest = text[clock.end() :].strip()
    return moment_of(
        day, (hour, int(clock[3]), int(clock[4])), "second",
        "utc" if rest in {"UTC", "GMT"} else "floating",
    )


def _day(text: str) -> tuple[int, int, int] | None:
    """The year, month and day that stand before the clock: one of each, in any order."""
    signs = _SIGNS.search(text)
    if signs is not None:
        return int(signs[1]), int(signs[2]), int(signs[3])
    pieces = _PIECES.findall(text)
    years = [int(one) for one in pieces if one.isascii() and one.isdigit() and len(one) == 4]
    days = [int(one) for one in pieces if one.isascii() and one.isdigit() and len(one) < 3]
    months = {_NAMES[word] for one in pieces if (word := fold(one)) in _NAMES}
    if len(years) != 1 or len(days) != 1 or len(months) != 1:
        return None
    return years[0], months.pop(), days[0]


def _hour(hour: int, half: str | None) -> int | None:
    """An hour of the day; with AM or PM it goes from 1 to 12."""
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        return None
    return hour % 12 + (12 if half in "pP" else 0)
