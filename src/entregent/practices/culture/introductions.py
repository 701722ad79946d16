"""Whom one could introduce to whom: what somebody seeks meets what somebody else offers.

Needs and offers are told, or read in sentences of recent questions ("je cherche", "I am looking
for"); a title counts as an offer. They expire after half a year. A pair that knows each other, or
shares an employer, is left alone: it does not need us.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt

from entregent.model.ids import PersonId, RecordKey
from entregent.model.ports import EgoNetwork, Study
from entregent.practices import findings as shared
from entregent.practices.culture.sharing import cosine, stems
from entregent.ties.graph import colleagues, edges
from entregent.ties.strength import shown

LEAST_STRENGTH = 35.0
LEAST_FIT = 0.3
EXPIRES = 180
COOLDOWN = 90
"""A person takes part in at most one introduction a quarter."""
A_WEEK = 2
REFUSED = 365
_READ = 200
"""Recent questions of which the words are looked at."""
_SEEKS = re.compile(
    r"\b(?:je (?:re)?cherche|nous (?:re)?cherchons|on cherche|je suis à la recherche d[e\u2019']"
    r"|i(?: a|['\u2019])m looking for|we(?: a|['\u2019])re looking for|i (?:seek|need))\s*"
    r"(?P<what>[^.!?,;:\n]{3,120})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody seeks or offers, on which day it was said, and the record that says it."""

    who: PersonId
    what: str
    day: date
    record: RecordKey | None = None


@dataclass(frozen=True, slots=True)
class Introduction:
    """An idea: `seeker` would meet `giver`, for `what` the seeker seeks."""

    seeker: PersonId
    giver: PersonId
    what: str
    score: float
    fit: float
    record: RecordKey | None = None


def wishes(view: EgoNetwork, topic: str) -> list[Wish]:
    """What was told on "seeks" or "offers" in half a year; taken back when told gone."""
    since = view.today - timedelta(days=EXPIRES)
    found: dict[tuple[PersonId, str], Wish] = {}
    for told in view.told(topic):
        what = str(told.value.get("what", ""))
        for who in told.people:
            for key in [key for key in found if told.value.get("gone") and key[0] == who]:
                del found[key]
            if what and not told.value.get("gone") and told.at.date() >= since:
                found[who, what] = Wish(who, what, told.at.date())
    return list(found.values())


def read_needs(view: Study) -> list[Wish]:
    """What alters say that they look for, in the words of their questions of half a year."""
    since = view.now - timedelta(days=EXPIRES)
    recent = [one for one in view.asks() if since <= one.at <= view.now][-_READ:]
    texts = view.words([one.record for one in recent])
    return [
        Wish(one.person, found["what"].strip(), one.at.date(), one.record)
        for one in recent
        if (found := _SEEKS.search(texts.get(one.record, "")))
    ]


def ideas(view: Study) -> list[Introduction]:
    """Introductions that may be proposed, each person in one of them.

    Pairs in which the sheet is about somebody come first, then the best.
    """
    needs = [one for one in (*wishes(view, "seeks"), *read_needs(view)) if _may(view, one.who)]
    if not needs or _made(view, 7) >= A_WEEK:
        return []
    strong = {
        who: shown(tie) for who, tie in view.ties().items()
        if shown(tie) >= LEAST_STRENGTH and _may(view, who)
    }
    tired, closed = _tired(view), _closed(view)
    known = {frozenset((edge.a, edge.b)) for edge in edges(view)} | closed
    offers = list(_offers(view, strong))
    found = [
        idea
        for need in needs
        if need.who in strong and need.who not in tired
        for idea in _matches(view, need, offers, strong)
        if idea.giver not in tired and frozenset((idea.seeker, idea.giver)) not in known
    ]
    serves = shared.serves_the_sheet(view.sheet)
    found.sort(key=lambda one: (
        not (serves(view.person(one.seeker)) or serves(view.person(one.giver))),
        -one.score, one.seeker, one.giver, one.what,
    ))
    chosen: list[Introduction] = []
    taken: set[PersonId] = set()
    for idea in found:
        if not taken & {idea.seeker, idea.giver}:
            chosen.append(idea)
            taken |= {idea.seeker, idea.giver}
    return chosen[:A_WEEK]


def _matches(
    view: Study, need: Wish, offers: Iterable[Wish], strong: Mapping[PersonId, float]
) -> Iterator[Introduction]:
    wanted = stems(need.what)
    seeker = view.person(need.who)
    for offer in offers:
        if offer.who == need.who:
            continue
        fit = cosine(wanted, stems(offer.what))
        if fit >= LEAST_FIT and not colleagues(seeker, view.person(offer.who), view.today):
            score = fit * sqrt(strong[need.who] * strong[offer.who]) / 100
            yield Introduction(need.who, offer.who, need.what, score, fit, need.record)


def _offers(view: Study, strong: Mapping[PersonId, float]) -> Iterator[Wish]:
    """What those one is close to offer: told, or the title of their latest post."""
    yield from (one for one in wishes(view, "offers") if one.who in strong)
    for who in strong:
        posts = view.person(who).posts
        if posts and posts[0].title:
            yield Wish(who, posts[0].title, posts[0].as_of or view.today)


def _may(view: Study, who: PersonId) -> bool:
    return shared.may_be_proposed(view.person(who)) and not shared.is_silenced(view, "CUL-3", who)


def _made(view: Study, days: int) -> int:
    since = view.today - timedelta(days=days)
    return sum(one.at.date() > since for one in view.told("introduction"))


def _tired(view: Study) -> set[PersonId]:
    since = view.today - timedelta(days=COOLDOWN)
    return {
        who for one in view.told("introduction") if one.at.date() > since for who in one.people
    }


def _closed(view: Study) -> set[frozenset[PersonId]]:
    """Pairs of which somebody said no within a year, whoever it was."""
    since = view.today - timedelta(days=REFUSED)
    return {
        frozenset(one.people)
        for one in view.told("introduction")
        if one.at.date() > since and one.value.get("state") == "ended"
    }
