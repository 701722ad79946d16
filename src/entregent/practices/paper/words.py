"""Numbers, days and minutes in what a person wrote on the sheet, in French or English.

Small on purpose: the owner wrote these words and is asked again when they are not understood.
Everything here is total and linear; nothing depends on the machine's locale.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier january janv jan",
            "fevrier february fevr feb",
            "mars march mar",
            "avril april avr apr",
            "mai may",
            "juin june jun",
            "juillet july juil jul",
            "aout august aug",
            "septembre september sept sep",
            "octobre october oct",
            "novembre november nov",
            "decembre december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = rf"({'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_BEFORE = r"(d ici(?: a)?|avant|fin|mi|debut|courant|pour|en|au|by|before|until|end of|in|for)"
_NTH = r"(?:er|st|nd|rd|th)?"

_QUANTITIES = {
    word: number
    for words, number in (
        ("deux two", 2), ("trois three", 3), ("quatre four", 4), ("cinq five", 5), ("six", 6),
        ("sept seven", 7), ("huit eight", 8), ("neuf nine", 9), ("dix dizaine ten", 10),
        ("onze eleven", 11), ("douze douzaine twelve dozen", 12), ("quinze quinzaine fifteen", 15),
        ("vingt vingtaine twenty", 20), ("trente trentaine thirty", 30),
        ("quarante quarantaine forty", 40), ("cinquante cinquantaine fifty", 50),
        ("cent centaine hundred", 100),
    )
    for word in words.split()
}  # fmt: skip
_ARTICLES = frozenset({"un", "une", "a", "an", "one"})
_COUNTED_ONE = (
    "emploi|poste|stage|contrat|client|cliente|mission|associe|associee|partenaire|apprenti"
    "|apprentie|local|bureau|financement|editeur|distributeur|fournisseur|alternance"
    "|job|post|position|contract|customer|cofounder|partner|internship|publisher|supplier"
    "|distributor|apprentice|hire|role|sponsor|mentor"
)
"""Things of which one is a countable result ("un emploi", "a first contract")."""


def _ascii(pattern: str) -> re.Pattern[str]:
    r"""The compiled pattern; `\d` and `\w` mean ASCII, since words are plain when they get here."""
    return re.compile(pattern, re.ASCII)


_DIGITS = _ascii(r"(?<![\w.,°#-])(\d{1,3}(?:[ ,]\d{3}){1,3}|\d{1,12})(?:[.,](\d{1,2}))?(?![\w-])")
_RANKED = _ascii(r"\b(?:n ?°|numero|number|no\.?|#) ?\d+")
_ONE = _ascii(rf"\b(?:un|une|a|an|one) (?:\w+ )?(?:{_COUNTED_ONE})\b")
_HOURS = _ascii(
    r"\b(\d{1,3}(?:[.,]\d{1,2})?|[a-z]+) ?(?:h|heures?|hours?)(?: ?et)? ?(\d{1,2}|demie)?\b"
)


def day_in(words: str, on: date) -> date | None:
    """The first day somebody names, seen from `on`; None when there is none.

    A month means its last day, "avant 2028" the last day of 2027, "fin juin" the next June.
    """
    day, _ = _day_and_rest(_plain(words), on)
    return day


def number_in(words: str, on: date) -> float | None:
    """The first quantity that is no part of a day: "3 missions", "une dizaine", "un emploi"."""
    _, rest = _day_and_rest(_plain(words), on)
    rest = _RANKED.sub(" ", rest)
    digits = _DIGITS.search(rest)
    word = next((w for w in re.finditer(r"[a-z]+", rest) if w[0] in _QUANTITIES), None)
    if digits and (word is None or digits.start() < word.start()):
        return float(f"{re.sub(r'[ ,]', '', digits[1])}.{digits[2] or 0}")
    if word:
        return _QUANTITIES[word[0]]
    return 1 if _ONE.search(rest) else None


def minutes_in(words: str) -> int | None:
    """Minutes: "90", "90 min", "1 h 30", "une heure et demie", "two hours"."""
    plain = _plain(words)
    hours = _HOURS.search(plain)
    count = _count(hours[1]) if hours else None
    if hours is None or count is None:
        number = number_in(plain, date.min)
        return None if number is None else round(number)
    more = 30 if hours[2] == "demie" else int(hours[2] or 0)
    return round(count * 60 + more)


def _plain(words: str) -> str:
    """Lower case without accents; apostrophes and every kind of space become one space."""
    apart = unicodedata.normalize("NFKD", words.replace("°", " ° ").casefold())
    bare = "".join(char for char in apart if not unicodedata.combining(char))
    return " ".join(re.sub(r"['’]", " ", bare).split())


def _day_and_rest(plain: str, on: date) -> tuple[date | None, str]:
    """The day, and the words without it: a year is not a number of things."""
    for pattern, read in _READERS:
        for found in pattern.finditer(plain):
            day = read(found, on)
            if day is not None:
                return day, f"{plain[: found.start()]} | {plain[found.end() :]}"
    return None, plain


def _iso(found: re.Match[str], _on: date) -> date | None:
    return _day(int(found[1]), int(found[2]), int(found[3]))


def _slashed(found: re.Match[str], _on: date) -> date | None:
    return _day(int(found[3]), int(found[2]), int(found[1]))


def _day_month(found: re.Match[str], on: date) -> date | None:
    day, month = int(found[1]), _MONTHS[found[2]]
    if found[3]:
        return _day(int(found[3]), month, day)
    this_year = _day(on.year, month, day)
    return this_year if this_year and this_year >= on else _day(on.year + 1, month, day)


def _month_day(found: re.Match[str], _on: date) -> date | None:
    return _day(int(found[3]), _MONTHS[found[1]], int(found[2]))


def _month_year(found: re.Match[str], _on: date) -> date | None:
    return _month_end(int(found[2]), _MONTHS[found[1]])


def _month_alone(found: re.Match[str], on: date) -> date | None:
    month = _MONTHS[found[2]]
    return _month_end(on.year + (month < on.month), month)


def _year(found: re.Match[str], _on: date) -> date | None:
    return date(int(found[2]) - (found[1] in {"avant", "before"}), 12, 31)


def _delay(found: re.Match[str], on: date) -> date | None:
    count = _count(found[1])
    if count is None:
        return None
    if found[2] in {"jour", "day", "semaine", "week"}:
        days = count * (1 if found[2] in {"jour", "day"} else 7)
        return on + timedelta(days=min(days, (date.max - on).days))
    months = on.year * 12 + on.month - 1 + int(count * (1 if found[2] in {"mois", "month"} else 12))
    end = _month_end(months // 12, months % 12 + 1)
    return end and end.replace(day=min(on.day, end.day))


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], date | None]], ...] = (
    (_ascii(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b"), _iso),
    (_ascii(r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b"), _slashed),
    (_ascii(rf"\b(\d{{1,2}}) ?{_NTH} (?:of )?{_MONTH}(?:,? (\d{{4}})\b)?"), _day_month),
    (_ascii(rf"\b{_MONTH} (\d{{1,2}}){_NTH},? (\d{{4}})\b"), _month_day),
    (_ascii(rf"\b{_MONTH} (\d{{4}})\b"), _month_year),
    (
        _ascii(
            r"\b(?:dans|d ici|sous|in|within) (?:les )?(\d{1,3}|[a-z]+) "
            r"(jour|semaine|mois|an|annee|day|week|month|year)s?\b",
        ),
        _delay,
    ),
    (_ascii(rf"\b{_BEFORE} {_MONTH}"), _month_alone),
    (_ascii(rf"\b{_BEFORE} (?:l annee )?(20\d\d)\b"), _year),
)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_end(year: int, month: int) -> date | None:
    first = _day(year, month, 1)
    return first and first.replace(day=monthrange(year, month)[1])


def _count(word: str) -> float | None:
    if word in _ARTICLES:
        return 1
    if word[0].isdigit():
        return float(word.replace(",", "."))
    return _QUANTITIES.get(word)
