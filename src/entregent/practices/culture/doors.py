"""CUL-6: who could open a door: the warmest way to somebody the sheet is about (method 2.7).

What joins two alters: small exchanges in which both took part, which weigh and fade as one's own
do; the owner's word that they know each other; one employer within two years. A way through one or
two people is proposed when it is warmer than one's own tie. For clients and for a job, those with
about ten mutual contacts come first (Rajkumar et al. 2022).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations, pairwise
from math import exp

from entregent.measure.fading import decay
from entregent.measure.structure import Edge, openness, warm_path
from entregent.measure.weights import BASE, diluted
from entregent.model.finding import Action, Finding, Param, Sentence
from entregent.model.ids import PersonId, RecordKey
from entregent.model.ports import Study
from entregent.model.ties import Shared
from entregent.model.when import Period
from entregent.practices import findings as shared
from entregent.practices.culture.introductions import COOLDOWN, REFUSED
from entregent.ties.graph import colleagues, is_small
from entregent.ties.strength import shown

CODE = "CUL-6"
HALF_LIFE = 180.0
SCALE = 10.0
FAR = 30.0
"""Strength under which somebody is far: one's own word weighs little there."""
NEAR = 35.0
"""Strength from which somebody may be asked for an introduction (method P4)."""
GOALS = 20
"""People at whose doors one looks, at most."""
CITED = 20
TOLD, HOUSE = 0.5, 0.3
"""How warm a tie is of which only the owner's word, or one employer, is known (a default)."""
_OPENS = frozenset({"clients", "job"})
_EGO = PersonId("")


@dataclass(frozen=True, slots=True)
class Link:
    """What joins two alters: how warm, the records that show it, and in what words it is said."""

    warmth: float
    key: str
    params: Mapping[str, Param]
    records: tuple[RecordKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Door:
    """A way to `goal` through `first`, and perhaps one more. `warmth` is 0 to 1."""

    goal: PersonId
    first: PersonId
    warmth: float
    mutual: int
    link: Link
    records: tuple[RecordKey, ...]


_Pair = tuple[PersonId, PersonId]


def doors(view: Study) -> list[Door]:
    """Ways that are warmer than one's own tie, those most likely to open first."""
    goals = _goals(view)
    if not goals:
        return []
    near = {who: shown(tie) for who, tie in view.ties().items() if shown(tie) >= NEAR}
    asked = {who for who in near if _may_ask(view, who)} - _tired(view)
    joined = _joined(view, goals, asked)
    warmth: dict[Edge, float] = {(_EGO, who): near[who] / 100 for who in asked}
    warmth |= {(_EGO, goal): shown(view.tie(goal)) / 100 for goal in goals}
    warmth |= {pair: one.warmth for pair, one in joined.items()}
    found = []
    for goal in goals:
        value, way = warm_path(_EGO, goal, warmth)
        if len(way) > 2:
            people = [PersonId(str(one)) for one in way[1:]]
            links = [joined[min(pair), max(pair)] for pair in pairwise(people)]
            records = tuple(dict.fromkeys(key for one in links for key in one.records))
            mutual = sum(goal in pair for pair in joined)
            found.append(Door(goal, people[0], value, mutual, links[-1], records))
    opens = any(one.kind in _OPENS and one.rank == 1 for one in view.sheet.purposes)
    return sorted(found, key=lambda one: (
        -openness(one.mutual) if opens else 0.0, -one.warmth, one.goal,
    ))


def opened(view: Study, seen: float) -> Iterator[Finding]:
    """The one door worth a question."""
    for door in doors(view)[:1]:
        names: dict[str, Param] = {
            "name": view.person(door.goal).name, "other": view.person(door.first).name,
        }  # fmt: skip
        yield Finding(
            CODE,
            "advice",
            Sentence(f"culture.{door.link.key}", {**names, **door.link.params}),
            evidence=(*door.records, *shared.evidence_of(view, (door.first,))),
            people=(door.first, door.goal),
            coverage=seen,
            correct=(Sentence("culture.correct-door"), Sentence("culture.correct-sheet")),
            window=door.goal[:8],
        )


def ask_for(finding: Finding) -> Action:
    """A question to the one in between, who may say no."""
    params = {name: finding.says.params[name] for name in ("name", "other")}
    return Action(
        "ask", Sentence("culture.act-door", params), (finding.id,), 5, shared.BRIDGE,
        finding.people[:1], subject=f"door:{finding.window}",
    )


# ------------------------------------------------------------------ inside


def _goals(view: Study) -> list[PersonId]:
    """People the sheet is about and whom one hardly knows; who declined is left alone."""
    sheet = view.sheet
    if not sheet.purposes or not sheet.targets:
        return []
    serves = shared.serves_the_sheet(sheet)
    since = view.now - timedelta(days=REFUSED)
    refused = {one.person for one in view.refusals() if one.at >= since}
    found = [
        person.id
        for person in view.alters()
        if person.id not in refused
        and serves(person)
        and shown(view.tie(person.id)) < FAR
        and shared.may_be_proposed(person)
        and not shared.is_household(person)
        and not shared.is_silenced(view, CODE, person.id)
    ]
    found.sort(key=lambda who: (-shown(view.tie(who)), who))
    return found[:GOALS]


def _may_ask(view: Study, who: PersonId) -> bool:
    person = view.person(who)
    return shared.may_be_proposed(person) and not shared.is_silenced(view, CODE, who)


def _tired(view: Study) -> set[PersonId]:
    """Who introduced, was introduced or was asked for something within the quarter."""
    since = view.today - timedelta(days=COOLDOWN)
    told = {
        who for one in view.told("introduction") if one.at.date() > since for who in one.people
    }
    within = Period(since, view.today + timedelta(days=1))
    return told | {one.person for one in view.requests(within) if "request" in one.cues}


def _joined(
    view: Study, goals: Sequence[PersonId], asked: Collection[PersonId]
) -> Mapping[_Pair, Link]:
    """What joins two of these people; of several reasons the warmest."""
    found: dict[_Pair, Link] = dict(_colleagues(view, goals, asked))
    some = {*goals, *asked}
    for told in view.told("know"):
        for a, b in combinations(sorted(some & set(told.people)), 2):
            found[a, b] = Link(TOLD, "door-told", {})
    for pair, link in _together(view, some).items():
        if link.warmth >= (found[pair].warmth if pair in found else 0.0):
            found[pair] = link
    return found


def _together(view: Study, some: Collection[PersonId]) -> Mapping[_Pair, Link]:
    """Small exchanges of past days that join two of these people."""
    exchanges: dict[_Pair, list[Shared]] = defaultdict(list)
    for one in view.shared():
        if is_small(one) and one.at <= view.now:
            for a, b in combinations(sorted(set(some) & set(one.people)), 2):
                exchanges[a, b].append(one)
    return {
        pair: Link(
            _warmth(known, view.today), "door", {"day": known[-1].at.date()},
            tuple(one.record for one in reversed(known[-CITED:])),
        )
        for pair, known in exchanges.items()
    }  # fmt: skip


def _warmth(some: Sequence[Shared], today: date) -> float:
    """Strength of a tie one only sees from outside, 0 to 1: as if both took an equal part."""
    total = sum(
        diluted(BASE.get(one.kind, 0.0), one.size) * decay((today - one.at.date()).days, HALF_LIFE)
        for one in some
    )
    return 1 - exp(-total / SCALE)


def _colleagues(
    view: Study, goals: Sequence[PersonId], asked: Collection[PersonId]
) -> Iterator[tuple[_Pair, Link]]:
    """Who may be asked works, or worked within two years, where a goal does."""
    records = {link.person: link.record for link in view.links()}
    for goal in goals:
        person = view.person(goal)
        for who in sorted(asked):
            if who != goal and colleagues(person, view.person(who), view.today):
                house = next((post.organisation for post in person.posts if post.organisation), "")
                keys = (records[goal],) if goal in records else ()
                params: dict[str, Param] = {"organisation": shared.cut(house, 40)}
                yield (min(goal, who), max(goal, who)), Link(HOUSE, "door-house", params, keys)
