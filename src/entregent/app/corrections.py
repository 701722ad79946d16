"""Setting a finding right where it is read: by a press or on a page, never by a command.

A practice says how each finding is corrected, in the words of the command line. `way` says the same
for those who read it on a page: a sentence without a command, and what can be pressed beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypedDict

from entregent.app.workspace import Workspace
from entregent.i18n import Lang, Value, knows, say
from entregent.model.errors import EntregentError
from entregent.model.finding import Finding, Sentence

PAUSE_DAYS = 60


class WayShape(TypedDict):
    """One way to correct a finding.

    `do` is what `correct` understands ("" when nothing can be pressed), with its `values`; `page`
    names the page where it is corrected ("" for none); `label` is the word of the button or link.
    """

    says: str
    do: str
    label: str
    values: dict[str, str]
    page: str


@dataclass(frozen=True, slots=True)
class Way:
    """What stands behind a sentence of correction: something to press, or a page."""

    do: str = ""
    page: str = ""


WAYS: dict[str, Way] = {
    "involvement.correct-answered": Way("answered"),
    "involvement.correct-none": Way("no-question"),
    "involvement.correct-archive": Way(page="imports"),
    "involvement.correct-usual": Way(page="settings"),
    "involvement.correct-monologue": Way(page="note"),
    "attitude.correct-calendar": Way("calendar-partial"),
    "attitude.correct-few": Way("few"),
    "attitude.correct-pause": Way("pause"),
    "attitude.correct-kept": Way("kept"),
    "collection.correct-elsewhere": Way(page="imports"),
    "collection.correct-asleep": Way(page="note"),
    "collection.correct-quiet": Way(page="note"),
    "collection.correct-review": Way(page="review"),
    "collection.correct-thirty": Way(page="review"),
    "culture.correct-add": Way(page="gifts"),
    "culture.correct-not-gift": Way(page="gifts"),
    "culture.correct-know": Way("know"),
    "culture.correct-seeks": Way("seeks-gone"),
    "appearance.correct-read": Way(page="profile"),
    "appearance.correct-words": Way(page="profile"),
    "appearance.correct-photo": Way("no-photo"),
    "engagement.correct-hours": Way(page="return"),
    "engagement.correct-gain": Way(page="return"),
    "engagement.correct-none": Way("gain-none"),
    "engagement.correct-pleasure": Way("pleasure"),
    "humanity.correct-pin": Way(page="pins"),
    "humanity.correct-nobody": Way("pin-nobody"),
    "mix.correct-spoken": Way(page="note"),
    "mix.correct-blind": Way(page="imports"),
    "mix.correct-text": Way("text"),
    "mix.correct-after": Way(page="note"),
    "paper.correct-sheet": Way(page="sheet"),
    "paper.correct-objective": Way(page="sheet"),
    "paper.correct-gift": Way(page="note"),
    "paper.correct-drift": Way(page="sheet"),
    "paper.correct-accounts": Way(page="networks"),
}
"""Sentences that are not here say all there is to do."""


def way(lang: Lang, sentence: Sentence, finding: Finding) -> WayShape:
    """A correction as a page offers it."""
    found = WAYS.get(sentence.key, Way())
    own = f"ways.{sentence.key.replace('.', '-')}"
    params: dict[str, Value] = {
        name: value for name, value in sentence.params.items() if name != "key"
    }
    label = f"ways.do-{found.do}" if found.do else f"ways.open-{found.page}"
    return {
        "says": say(lang, own, **params) if knows(own) else say(lang, sentence.key, **params),
        "do": found.do,
        "label": say(lang, label) if found.do or found.page else "",
        "values": _values(found.do, sentence, finding),
        "page": found.page,
    }


def correct(workspace: Workspace, do: str, values: Mapping[str, str]) -> None:
    """Do what a way says. Raises `EntregentError` (exit code 2) for what is no way."""
    if do not in _DOES:
        raise EntregentError("usage.bad-value", exit_code=2, params={"what": "do", "value": do})
    _DOES[do](workspace, _Given(values))


class _Given(dict[str, str]):
    """The values of a press; one that is missing is told as such."""

    def __missing__(self, name: str) -> str:
        raise EntregentError("usage.missing", exit_code=2, params={"what": name})


def _values(do: str, sentence: Sentence, finding: Finding) -> dict[str, str]:
    """What the press needs besides itself: ids of people, a record, a network."""
    people = [str(person) for person in finding.people]
    values = dict(zip(("who", "other"), people, strict=False)) if do in _ABOUT_PEOPLE else {}
    if do == "kept":
        values = {"key": str(sentence.params["key"])}
    if do in {"no-photo", "pleasure"}:
        values = {"network": finding.window}
    return values


# ------------------------------------------------------------------ what each press does

_ABOUT_PEOPLE = frozenset({"answered", "no-question", "know", "seeks-gone", "text"})


def _answered(workspace: Workspace, values: Mapping[str, str]) -> None:
    from entregent.app.answered import answered

    answered(workspace, values["who"])


def _calendar(workspace: Workspace, values: Mapping[str, str]) -> None:
    from entregent.app.attitude import tell_calendar

    del values
    tell_calendar(workspace, partial=True)


def _few(workspace: Workspace, values: Mapping[str, str]) -> None:
    from entregent.app.attitude import tell_style

    del values
    tell_style(workspace, few=True)


def _pause(workspace: Workspace, values: Mapping[str, str]) -> None:
    from entregent.app.attitude import pause

    del values
    pause(workspace, PAUSE_DAYS)


def _kept(workspace: Workspace, values: Mapping[str, str]) -> None:
    from entregent.app.attitude import tell_kept

    tell_kept(workspace, values["key"])


def _know(workspace: Workspace, values: Mapping[str, str]) -> None:
    from entregent.app.giving import tell_know

    tell_know(workspace, [values["who"], values["other"]])


def _seeks_gone(workspace: Workspace, values: Mapping[str, str]) -> None:
    from entregent.app.giving import drop_wishes

    drop_wishes(workspace, "seeks", values["who"])


def _no_photo(workspace: Workspace, values: Mapping[str, str]) -> None:
    from entregent.app.appearance import tell_no_photo

    tell_no_photo(workspace, values["network"], chosen=True)


def _no_gain(workspace: Workspace, values: Mapping[str, str]) -> None:
    from entregent.app.engagement import NONE, GainForm, gain

    del values
    gain(workspace, GainForm(NONE[0]))


def _pleasure(workspace: Workspace, values: Mapping[str, str]) -> None:
    from entregent.app.engagement import tell_pleasure

    tell_pleasure(workspace, values["network"])


def _nobody(workspace: Workspace, values: Mapping[str, str]) -> None:
    from entregent.app.marks import pin_nobody

    del values
    pin_nobody(workspace)


def _text(workspace: Workspace, values: Mapping[str, str]) -> None:
    from entregent.app.marks import prefer

    prefer(workspace, values["who"], "text")


_DOES: dict[str, Callable[[Workspace, Mapping[str, str]], None]] = {
    "answered": _answered,
    "no-question": _answered,
    "calendar-partial": _calendar,
    "few": _few,
    "pause": _pause,
    "kept": _kept,
    "know": _know,
    "seeks-gone": _seeks_gone,
    "no-photo": _no_photo,
    "gain-none": _no_gain,
    "pleasure": _pleasure,
    "pin-nobody": _nobody,
    "text": _text,
}
