"""Every sentence a person reads, in French and English, from catalogues checked against each other.

A key is `domain.rest`; the domain names a module `entregent.i18n.<lang>.<domain>` whose `SENTENCES`
maps keys (without the domain) to a template, or to a pair `(one, other)` chosen by the number `n`.
Templates hold `{name}` fields and nothing else; typography (narrow spaces) stands in the
catalogues.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from importlib import import_module
from typing import Literal, cast

from entregent.model.finding import Words

Lang = Literal["fr", "en"]
LANGUAGES: tuple[Lang, ...] = ("fr", "en")
Template = str | tuple[str, str]
Value = str | int | float | date | Words

_FIELD = re.compile(r"\{([a-z_]+)\}")
NARROW = "\u202f"


@cache
def catalogue(lang: Lang, domain: str) -> Mapping[str, Template]:
    """The sentences of one domain. Raises `ModuleNotFoundError` for an unknown domain."""
    module = import_module(f"entregent.i18n.{lang}.{domain}")
    return cast("Mapping[str, Template]", module.SENTENCES)


def say(lang: Lang, key: str, /, **params: Value) -> str:
    """The sentence `key` in one language. Raises `KeyError` for an unknown key or field."""
    domain, _, rest = key.partition(".")
    template = catalogue(lang, domain)[rest]
    if isinstance(template, tuple):
        template = template[0 if _is_one(lang, params["n"]) else 1]
    return _FIELD.sub(lambda found: shown(lang, params[found[1]]), template)


def knows(key: str, lang: Lang = "en") -> bool:
    """Whether the catalogues hold this key."""
    domain, _, rest = key.partition(".")
    try:
        return rest in catalogue(lang, domain)
    except ModuleNotFoundError:
        return False


def fields(template: Template) -> frozenset[str]:
    """Names of the fields of a template, over both its forms."""
    forms = (template,) if isinstance(template, str) else template
    return frozenset(name for form in forms for name in _FIELD.findall(form))


def _is_one(lang: Lang, number: Value) -> bool:
    """French counts 0 and 1.5 as one thing; English only 1."""
    amount = float(cast("float", number))
    return abs(amount) < 2 if lang == "fr" else amount == 1


def shown(lang: Lang, value: Value) -> str:
    """A value as this language writes it: thousands, decimals, days."""
    if isinstance(value, Words):
        return value.fr if lang == "fr" else value.en
    if isinstance(value, datetime):
        return moment_words(lang, value)
    if isinstance(value, date):
        return day_words(lang, value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number(lang, value)
    return str(value)


def number(lang: Lang, value: float, digits: int | None = None) -> str:
    """A number with the thousands and decimal marks of the language."""
    if digits is None:
        digits = 0 if float(value).is_integer() else 1
    text = f"{value:,.{digits}f}"
    if lang == "fr":
        return text.replace(",", NARROW).replace(".", ",")
    return text


def percent(lang: Lang, share: float, digits: int = 0) -> str:
    """A share (0 to 1) as a percentage."""
    text = number(lang, share * 100, digits)
    return f"{text}{NARROW}%" if lang == "fr" else f"{text}%"


_DAYS = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
           "octobre", "novembre", "décembre"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December"),
}


def day_words(lang: Lang, day: date, *, weekday: bool = False) -> str:
    """A day in words: "24 novembre 2026", "24 November 2026", with its weekday on demand."""
    first = "1er" if lang == "fr" and day.day == 1 else str(day.day)
    text = f"{first} {_MONTHS[lang][day.month - 1]} {day.year}"
    return f"{_DAYS[lang][day.weekday()]} {text}" if weekday else text


def moment_words(lang: Lang, moment: datetime) -> str:
    """A day and an hour in words."""
    day = day_words(lang, moment.date())
    if lang == "fr":
        return f"{day} à {moment.hour}{NARROW}h{NARROW}{moment.minute:02d}"
    return f"{day} at {moment:%H:%M}"


def silence_words(lang: Lang, days: int) -> str:
    """How long it has been, in the unit a person would use."""
    if days < 14:
        return say(lang, "common.days", n=days)
    if days < 60:
        return say(lang, "common.weeks", n=days // 7)
    if days < 730:
        return say(lang, "common.months", n=round(days / 30.44))
    return say(lang, "common.years", n=days // 365)
