"""What a finding on a draft rests on in one's own data, and when the person writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from entregent.app.standing import StandingShape, declined, outside_hours
from entregent.i18n import Lang, say
from entregent.tact.copies import Copies

Ground = tuple[str, list[str]]
"""The fact, and the keys of the records that show it."""
NONE: Ground = ("", [])


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a fact is looked for in."""

    lang: Lang
    known: StandingShape
    copies: Copies
    text: str


def ground(
    lang: Lang, code: str, known: StandingShape | None, copies: Copies, text: str
) -> Ground:
    """The fact behind a finding, with record keys; ("", []) when it rests on the text alone."""
    if code == "SPM-1" and copies.similar:
        return say(lang, "ground.spm-1", n=copies.similar), list(copies.records)
    if known is None or code not in _FACTS:
        return NONE
    return _FACTS[code](_Asked(lang, known, copies, text))


def hours_note(lang: Lang, known: StandingShape | None, at: datetime) -> str:
    """A soft word when this is no hour at which the person writes; "" otherwise."""
    hours = known["hours"] if known is not None else None
    when = outside_hours(hours, at)
    if not when or known is None or hours is None:
        return ""
    return say(lang, f"ground.{when}", name=known["name"], n=hours["seen"], first=hours["first"],
               last=hours["last"] + 1)


def _again(asked: _Asked) -> Ground:
    day = asked.copies.last
    if day is None:
        return NONE
    told = say(asked.lang, "ground.spm-8", name=asked.known["name"], day=day)
    return told, list(asked.copies.repeats)


def _address(asked: _Asked) -> Ground:
    known = asked.known
    if not known["address"]:
        return NONE
    told = say(asked.lang, "ground.reg-1", name=known["name"], word=known["address"],
               n=known["address_said"], of=known["address_of"])
    return told, known["records"]["address"]


def _waiting(asked: _Asked) -> Ground:
    n = asked.known["unanswered"]
    if not n:
        return NONE
    return say(asked.lang, "ground.rep-1", n=n), asked.known["records"]["unanswered"]


def _declined(asked: _Asked) -> Ground:
    refusals = declined(asked.known, asked.text)
    if not refusals:
        return NONE
    no = refusals[0]
    day = date.fromisoformat(no["day"])
    return say(asked.lang, "ground.rep-2", day=day, what=no["what"]), [no["record"]]


def _firm(asked: _Asked) -> Ground:
    firms = asked.known["works_at"][:3]
    return (say(asked.lang, "ground.per-5", what=", ".join(firms)), []) if firms else NONE


def _language(asked: _Asked) -> Ground:
    known = asked.known
    if not known["writes"]:
        return NONE
    return say(asked.lang, "ground.per-7", name=known["name"]), known["records"]["writes"]


_FACTS: Mapping[str, Callable[[_Asked], Ground]] = {
    "SPM-8": _again, "REG-1": _address, "REP-1": _waiting, "REP-2": _declined, "PER-5": _firm,
    "PER-7": _language,
}
