"""What a page about one person holds besides the facts: rhythm, rules, parts, what comes next."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypedDict

from entregent.app.find import one_person, parts_of
from entregent.app.marks import WordShape, word_on
from entregent.app.months import Month, twelve_months
from entregent.app.people import PagesShape, person
from entregent.app.trust import trust_says, trust_with
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, say

if TYPE_CHECKING:
    from entregent.store.lists import JoinRow

STAGES = ("acquainted", "bonded", "sustained", "business")
"""What a relation goes through, in order; before the first, there was no meeting."""
MEETINGS = frozenset({"meeting", "meal"})
"""Kinds of exchange in which people see each other."""


class PartShape(TypedDict):
    """One way the person is named: what may be taken out."""

    number: str
    shown: str
    uses: int


class FirstShape(TypedDict):
    """The day of the first meeting that was read, else of the first exchange."""

    day: str
    kind: str
    network: str


class PageShape(PagesShape):
    """One person as a page shows them; `why` says what put their parts together."""

    first: FirstShape | None
    trust: list[str]

    months: tuple[Month, ...]
    parts: list[PartShape]
    why: list[str]
    apart: list[str]
    is_owner: bool
    word: WordShape


def person_page(workspace: Workspace, words: str, events: int) -> PageShape:
    """Everything about one person. Raises `EntregentError` when the words do not find just one."""
    found = one_person(workspace, words)
    joins = workspace.store.joins(found.key)
    row = workspace.store.person(found.key)
    whole = person(workspace, found.key, events)
    return {
        **whole,
        "first": _first(workspace, found.key),
        "trust": trust_in_words(workspace, found.key),
        "months": twelve_months(workspace, [found.key])[found.key],
        "parts": [
            {"number": str(part.number), "shown": part.shown, "uses": part.uses}
            for part in parts_of(workspace, found.key)
        ],
        "why": _reasons(workspace.lang, [j for j in joins if not j.apart], "joined"),
        "apart": _reasons(workspace.lang, [j for j in joins if j.apart], "held"),
        "is_owner": row is not None and row.is_ego,
        "word": word_on(workspace, found.key),
    }


def trust_in_words(workspace: Workspace, key: str) -> list[str]:
    """What a year shows of a word kept with somebody; nothing where nothing was asked."""
    facts = trust_with(workspace, key)
    return [] if facts is None else trust_says(workspace.lang, facts)


def _first(workspace: Workspace, key: str) -> FirstShape | None:
    from entregent.model.ids import PersonId

    passed = [
        row for row in workspace.view().rollup_of(PersonId(key)) if row.day <= workspace.today
    ]
    workspace.store.release()
    met = next((row for row in passed if row.kind in MEETINGS), None) or next(iter(passed), None)
    if met is None:
        return None
    return {"day": met.day.isoformat(), "kind": met.kind, "network": met.network}


def _reasons(lang: Lang, joins: Iterable[JoinRow], family: str) -> list[str]:
    """Why parts stand together (or not), each rule and ground once, in order."""
    return [
        say(lang, f"people.{family}-{rule}", on=_bare(ground))
        for rule, ground in dict.fromkeys((join.rule, join.ground) for join in joins)
    ]


def _bare(ground: str) -> str:
    kind, colon, key = ground.partition(":")
    return key if colon and kind in {"email", "phone", "profile", "chat", "uid"} else ground
