"""From values to a document: Jinja2 with escaping always on, and strangers' words made inert.

Templates hold no words: every sentence comes from the catalogues (`t`). Whatever is printed passes
`_shown`: control characters and changes of reading direction become visible signs, then the value
is escaped. Markup of our own is made in two places only, here and in `svg`, from escaped parts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from entregent.app.changes import history
from entregent.app.channels import channel_name
from entregent.faces.web import svg
from entregent.faces.web.assets import asset_url
from entregent.faces.web.back import here
from entregent.faces.web.call import Call
from entregent.faces.web.routes import address
from entregent.i18n import (
    LANGUAGES,
    Lang,
    Value,
    day_words,
    number,
    percent,
    say,
    silence_words,
)
from entregent.text.safe import inert, inert_line

if TYPE_CHECKING:
    from entregent.app.shapes import ActShape, LeftOutShape

RAIL = (
    ("day", (("today", "today"), ("week", "week"), ("write", "write"), ("note", "note"))),
    ("people", (
        ("people", "people"), ("circles", "circles"), ("review", "review"), ("gifts", "gifts"),
        ("pins", "pins"), ("habits", "habits"),
    )),
    ("method", (
        ("method", "method"), ("sheet", "sheet"), ("networks", "networks"),
        ("return", "return"), ("profile", "profile"),
        ("self-check", "self-check"), ("attitude", "attitude"),
    )),
)
"""The rail: groups of (route, key of its word)."""
FOOT = (("imports", "imports"), ("settings", "settings"))
_LINE = 90
"""Characters of a text where its beginning stands for it."""
_WORD = 300
"""Letters of one word that are shown."""
_CLOSES, _OPENS = re.compile(r" (?=[:;!?\u00bb](?:\s|$))"), re.compile("\u00ab ")
"""Spaces that strangers type before a sign, and after a quotation mark that opens."""
_ENDLESS = re.compile(rf"\w{{{_WORD + 1},}}")
_WITHIN = {
    "person": "people", "path": "people", "forget": "people", "certificate": "settings",
    "home": "today", "menu": "", "practice": "method", "import-ask": "imports",
}
"""Pages that stand under another one in the rail."""
SAID = frozenset({
    "done", "snoozed", "refused", "sheet", "noted", "known", "merged", "split", "owner", "set",
    "undone", "dropped", "stopped", "resumed", "corrected", "muted",
})
"""What a page may be told to say first: keys `web.said-...`."""


def render(call: Call, template: str, **values: object) -> str:
    """The document of one answer."""
    lang = call.lang
    shared = {"here": _WITHIN.get(call.route, call.route)}
    return _environment().get_template(template).render(
        t=partial(_say, lang),
        t_in=_say,
        lang=lang,
        languages=LANGUAGES,
        route=call.route,
        day=partial(_day, lang),
        short_day=partial(_short_day, lang),
        month=partial(_month, lang),
        hour=partial(_hour, lang),
        ago=partial(_ago, lang, call.workspace.today),
        number=partial(number, lang),
        network=partial(network_name, lang),
        percent=partial(percent, lang),
        bytes=partial(_bytes, lang),
        toast=_toast(call),
        place=here(call),
        today=call.workspace.today,
        behind=call.workspace.behind,
        behind_of=(call.asked("of") or _of(call))[:_WORD],
        **(shared | values),
    )


def _of(call: Call) -> str:
    """What a page shows, as `app.renewal.is_current` asks for it."""
    return f"practice-{call.path['name']}" if call.route == "practice" else call.route


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("entregent.faces.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
        auto_reload=False,
    )
    made.globals |= {
        "url": address, "asset": asset_url, "strip": svg.strip,
        "strip_wide": svg.strip_wide, "interval": svg.interval, "named": named, "rail": RAIL,
        "foot": FOOT,
    }
    made.filters["line"] = _line
    made.filters["short"] = _short
    made.filters["capitalize"] = _capital  # jinja's own would lower every other letter
    return made


def _shown(value: object) -> object:
    """What is printed: texts that anybody may have written, made inert; markup of ours as it is."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    return _bounded(inert(value))


def _bounded(text: str) -> str:
    """The text, words without an end cut: a browser stands still over a name of 50,000 letters."""
    return _ENDLESS.sub(lambda word: f"{word[0][:_WORD]}…", text) if len(text) > _WORD else text


def _line(text: str) -> str:
    """One inert line in which no sign of French stands alone at the beginning or end of a line."""
    return _OPENS.sub("\u00ab\u00a0", _CLOSES.sub("\u00a0", inert_line(text)))


def _capital(words: str) -> str:
    """The same text with a capital at its beginning: names further on keep theirs."""
    return words[:1].upper() + words[1:]


def _short(words: str) -> str:
    """The beginning of a text, cut between two words."""
    line = " ".join(words[:_LINE * 4].split())
    if len(line) <= _LINE:
        return line
    head, space, _ = line[:_LINE].rpartition(" ")
    return f"{head if space else line[:_LINE]}…"


def named(act: ActShape | LeftOutShape, names: Sequence[str]) -> Markup:
    """What an act says, with each person's name (in the order of `act["people"]`) made a link."""
    rest = _bounded(_line(act["says"]))
    out = Markup("")
    for person, name in zip(act["people"], names, strict=False):
        before, found, after = rest.partition(_bounded(_line(name)))
        if not (found and name):
            continue
        out += escape(before) + Markup('<a class="chip" href="{to}"><bdi>{name}</bdi></a>').format(
            to=address("person", person=person), name=found
        )
        rest = after
    return out + escape(rest)


def _say(lang: Lang, key: str, /, **params: Value) -> str:
    """A sentence whose parameters are made inert and kept on one line."""
    safe = {k: _line(v) if isinstance(v, str) else v for k, v in params.items()}
    return say(lang, key, **safe)


# ------------------------------------------------------------------ days and numbers


def _date(value: str | date) -> date:
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else date.fromisoformat(value[:10])


def _day(lang: Lang, value: str | date, *, weekday: bool = False, year: bool = True) -> str:
    """A day in words; without its year when the page has said it."""
    words = day_words(lang, _date(value), weekday=weekday)
    return words if year else words.rpartition(" ")[0]


def _short_day(lang: Lang, value: str | date) -> str:
    """The day of the month with its weekday, as a timeline under its month's name shows it."""
    day = _date(value)
    name = day_words(lang, day, weekday=True).partition(" ")[0]
    return f"{name[:3]}{'.' if lang == 'fr' else ''} {day.day}"


def _month(lang: Lang, value: str | date) -> str:
    """A month and its year in words."""
    day = _date(value).replace(day=2)  # the first has a word of its own in French
    return day_words(lang, day).partition(" ")[2]


def network_name(lang: Lang, network: str) -> str:
    """A network or a source as people call it."""
    return channel_name(lang, network)


def month_name(lang: Lang, day: date) -> str:
    """The name of a month."""
    return _month(lang, day).partition(" ")[0]


def _hour(lang: Lang, value: str) -> str:
    """The hour of a local instant, "" for a day alone."""
    hour = value[11:16]
    if not hour:
        return ""
    return f"{int(hour[:2])}\u202fh\u202f{hour[3:]}" if lang == "fr" else hour


def _ago(lang: Lang, today: date, value: str | date) -> str:
    """How long ago a day was, in words; the day itself when it is yet to come."""
    days = (today - _date(value)).days
    if days < 0:
        return _day(lang, value)
    if days < 2:
        return say(lang, "web.yesterday" if days else "web.today-itself")
    return say(lang, "person.ago", what=silence_words(lang, days))


def _bytes(lang: Lang, size: int) -> str:
    """A size as people read it: kilobytes, or megabytes from one on."""
    if size < 1_000_000:
        return say(lang, "web.kilobytes", n=max(1, round(size / 1000)))
    return say(lang, "web.megabytes", n=round(size / 1_000_000, 1))


# ------------------------------------------------------------------ what was just done


def _toast(call: Call) -> dict[str, Any] | None:
    """What the act before this page did, with its entry in the journal while it can be undone."""
    said = call.asked("said")
    if said not in SAID:
        return None
    entry = call.asked("entry")
    newest = history(call.workspace, 5) if entry.isdigit() else []
    found = next((one for one in newest if str(one["entry"]) == entry), None)
    undo = entry if found is not None and not found["undone"] else ""
    return {"says": say(call.lang, f"web.said-{said}"), "entry": undo}
