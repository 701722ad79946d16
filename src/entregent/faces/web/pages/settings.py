"""Settings, each applied at once, and everything that was done, with the way back."""

from __future__ import annotations

from datetime import date, timedelta

from entregent.app.changes import history, set_setting, settings
from entregent.app.channels import told_amounts
from entregent.app.forgetting import certificates
from entregent.faces.web.call import Answer, Call, Route, go, page
from entregent.faces.web.pages.today import newest_entry
from entregent.faces.web.render import render
from entregent.i18n import Lang, day_words, knows, say

_SHOWN = 50
_MONDAY = date(2026, 1, 5)
_FINAL = frozenset({"forget"})
"""Commands that cannot be taken back."""


def show(call: Call) -> Answer:
    """The settings in force and the journal."""
    return page(render(
        call, "settings.html",
        now=settings(call.workspace),
        weekdays=_weekdays(call.lang),
        home=str(call.workspace.home),
        proofs={one["entry"]: one["erasing"] for one in certificates(call.workspace)},
        entries=[
            {**one, "says": _says(call.lang, one["command"]),
             "undoable": one["command"].partition(" ")[0] not in _FINAL}
            for one in history(call.workspace, _SHOWN)
        ],
    ))


def change(call: Call) -> Answer:
    """Change one setting."""
    name, value = call.text("name"), call.text("value")[:100]
    set_setting(call.workspace, name, value)
    if call.text("back") == "home":
        return go("home")
    return go("settings", said="set", entry=newest_entry(call.workspace))


def change_days(call: Call) -> Answer:
    """Change the days of work, told one by one."""
    days = "".join(str(n) for n in range(7) if call.text(f"day-{n}") == str(n))
    set_setting(call.workspace, "days", days)
    return go("settings", said="set", entry=newest_entry(call.workspace))


ROUTES = (
    Route("settings", "GET", "/settings", show),
    Route("set", "POST", "/settings", change),
    Route("set-days", "POST", "/settings/days", change_days),
)


_OF_AMOUNTS = frozenset({"gain", "return"})


def _says(lang: Lang, command: str) -> str:
    """A line of the journal in the reader's language: its first word is a command.

    An option that turns the act into another has a sentence of its own; options are never shown.
    """
    word, *rest = command.split(" ")
    options = [one for one in rest if one.startswith("--")]
    keys = [*(f"did.{word}{option[1:]}" for option in options), f"did.{word}"]
    key = next(filter(knows, keys), None)
    if key is None:
        return command
    what = " ".join(one for one in rest if one not in options)
    if word in _OF_AMOUNTS:
        what = told_amounts(lang, what)
    return say(lang, key, what=what).rstrip(" \u00a0:")


def _weekdays(lang: Lang) -> list[str]:
    days = (day_words(lang, _MONDAY + timedelta(days=n), weekday=True) for n in range(7))
    return [words.partition(" ")[0] for words in days]
