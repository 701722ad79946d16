"""A warm way to a person or a house: through whom, what shows each step, and whom to let rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypedDict

from entregent.app.measuring import measured
from entregent.app.path_target import Target, target_of
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, Value, percent, say
from entregent.model.ids import PersonId

if TYPE_CHECKING:
    from entregent.model.ports import Study
    from entregent.ties.acquaintances import Joined, Shown
    from entregent.ties.asking import Asking
    from entregent.ties.paths import Routes, Way

MOST = 3
"""Ways that are shown, each through another person to ask."""
_EVIDENCE = 3
_OLD_DAYS = 730
"""After two years without a trace it is said that two people may have lost sight of each other."""


class LegShape(TypedDict):
    """One step of a way: `grounds` is own, exchange, told or house; `evidence` record keys."""

    says: str
    grounds: str
    people: list[str]
    evidence: list[str]


class WayShape(TypedDict):
    """A way to `goal`; `through` are ids, `names` the same people as they are called."""

    goal: str
    says: str
    value: float
    through: list[str]
    names: list[str]
    legs: list[LegShape]
    act: str


class PathShape(TypedDict):
    """What is seen of ways to a target.

    `kind` is person or organisation; `goals` the people meant; `notes` are what is to be known
    before anybody is asked; `coverage` the share of contacts of whom any acquaintance is seen.
    """

    kind: str
    name: str
    title: str
    goals: list[str]
    notes: list[str]
    ways: list[WayShape]
    order: str
    coverage: float
    seen: str


def path(workspace: Workspace, words: str) -> PathShape:
    """Ways to whom the words mean.

    Raises `EntregentError` (exit code 2): `path.nobody`, `usage.several`.
    """
    workspace.require_something()
    with measured(workspace) as study:
        target = target_of(workspace, study, words)
        ground = _ground(workspace.lang, study)
        found = _towards(ground, target)
    workspace.store.release()
    return found


@dataclass(frozen=True, slots=True)
class _Ground:
    """What every question is asked of."""

    lang: Lang
    study: Study
    joined: Joined
    asking: Asking
    routes: Routes[PersonId]

    def say(self, key: str, **params: Value) -> str:
        return say(self.lang, f"path.{key}", **params)

    def name(self, who: PersonId) -> str:
        return self.study.person(who).name


def _ground(lang: Lang, study: Study) -> _Ground:
    from entregent.practices.findings import may_be_proposed
    from entregent.ties.acquaintances import joined
    from entregent.ties.asking import asking
    from entregent.ties.paths import Routes

    graph, may = joined(study), asking(study, may_be_proposed)
    return _Ground(lang, study, graph, may, Routes(may.near, graph, may.asked))


def _towards(ground: _Ground, target: Target) -> PathShape:
    goals = [target.person] if target.person is not None else sorted(
        target.members, key=lambda who: (ground.name(who), who)
    )
    house = target.person is None
    closed = {goal: why for goal in goals if (why := _not_sought(ground, goal))}
    sought = [goal for goal in goals if goal not in closed]
    near = [said for goal in sought for said in _direct(ground, goal, alone=not house)]
    chosen = _chosen([(goal, way) for goal in sought for way in _ways(ground, goal)])
    notes = [*_by_address(ground, target), *closed.values(), *near,
             *_resting(ground, sought, chosen)]
    if sought and not chosen and not _known(ground, sought):
        notes += [ground.say("none", name=target.name), ground.say("none-act")]
    share = _coverage(ground)
    return {
        "kind": "organisation" if house else "person",
        "name": target.name,
        "title": (ground.say("title-house", name=target.name, n=len(goals)) if house
                  else ground.say("title", name=target.name)),
        "goals": [str(goal) for goal in goals],
        "notes": notes,
        "ways": [_way(ground, goal, way, house=house) for goal, way in chosen],
        "order": ground.say("order") if len(chosen) > 1 else "",
        "coverage": share,
        "seen": ground.say("coverage", share=percent(ground.lang, share)),
    }


def _chosen(
    ways: list[tuple[PersonId, Way[PersonId]]]
) -> list[tuple[PersonId, Way[PersonId]]]:
    """The warmest, one for each person to ask."""
    ranked = sorted(ways, key=lambda one: (-one[1].value, len(one[1].through), one[1].through))
    found: dict[PersonId, tuple[PersonId, Way[PersonId]]] = {}
    for goal, way in ranked:
        found.setdefault(way.through[0], (goal, way))
    return list(found.values())[:MOST]


def _by_address(ground: _Ground, target: Target) -> list[str]:
    """How many are taken to be of a house by their address alone."""
    count = sum(told == "address" for told in target.members.values())
    return [ground.say("by-address", n=count)] if count else []


def _known(ground: _Ground, goals: list[PersonId]) -> bool:
    """Whether one of them is near enough for a direct word."""
    from entregent.ties.asking import NEAR

    return any(100 * ground.asking.near.get(goal, 0.0) >= NEAR for goal in goals)


def _not_sought(ground: _Ground, goal: PersonId) -> str:
    """Why somebody is not to be approached at all; "" when nothing forbids it."""
    from entregent.practices.findings import may_be_proposed
    from entregent.ties.asking import declined

    person = ground.study.person(goal)
    if person.is_ego:
        return ground.say("owner")
    if not may_be_proposed(person):
        return ground.say("at-rest", name=person.name)
    no = declined(ground.study, goal)
    return "" if no is None else ground.say("declined", name=person.name, day=no[0], until=no[1])


def _direct(ground: _Ground, goal: PersonId, *, alone: bool) -> Iterator[str]:
    """One's own tie, when it is near, or when the question was about one person."""
    from entregent.ties.asking import NEAR

    tie = ground.study.tie(goal)
    if tie.last is None:
        return
    life = say(ground.lang, f"person.life-{tie.life}")
    if 100 * ground.asking.near.get(goal, 0.0) >= NEAR:
        yield ground.say("direct", name=ground.name(goal), life=life, day=tie.last)
    elif alone:
        yield ground.say("slight", name=ground.name(goal), day=tie.last)


def _ways(ground: _Ground, goal: PersonId) -> list[Way[PersonId]]:
    return ground.routes.to(goal, _housemates(ground, goal), MOST)


def _housemates(ground: _Ground, goal: PersonId) -> Mapping[PersonId, float]:
    """Those one may ask who share an employer of two years with the goal."""
    from entregent.ties.acquaintances import HOUSE, employers

    today = ground.study.today
    mine = employers(ground.study.person(goal), today).keys()
    if not mine:
        return {}
    return {
        who: HOUSE for who in ground.asking.asked
        if who != goal and mine & employers(ground.study.person(who), today).keys()
    }


def _resting(
    ground: _Ground, goals: list[PersonId], chosen: list[tuple[PersonId, Way[PersonId]]]
) -> list[str]:
    """Who knows a goal and would be asked, had they not been lately; the two first by name."""
    taken = {who for _, way in chosen for who in way.through}
    found = {
        (ground.name(who), day)
        for who, day in ground.asking.resting.items()
        if who not in taken and any(goal in ground.joined.get(who, {}) for goal in goals)
    }
    return [ground.say("resting", name=name, day=day) for name, day in sorted(found)[:2]]


def _coverage(ground: _Ground) -> float:
    """The share of contacts (of everybody, when none is known) with an acquaintance seen."""
    alters = ground.study.alters()
    contacts = [one.id for one in alters if one.contact] or [one.id for one in alters]
    seen = sum(who in ground.joined for who in contacts)
    return seen / len(contacts) if contacts else 0.0


# ------------------------------------------------------------------ one way


def _way(
    ground: _Ground, goal: PersonId, way: Way[PersonId], *, house: bool
) -> WayShape:
    names = [ground.name(who) for who in way.through]
    params: dict[str, Value] = {"first": names[0], "name": ground.name(goal)}
    params |= {"second": names[1]} if len(names) > 1 else {}
    key = "by-one" if len(names) == 1 else "by-two"
    return {
        "goal": str(goal),
        "says": ground.say(f"{key}-to" if house else key, **params),
        "value": round(way.value, 4),
        "through": [str(who) for who in way.through],
        "names": names,
        "legs": [_own(ground, way.through[0]),
                 *(_between(ground, a, b) for a, b in pairwise((*way.through, goal)))],
        "act": ground.say("act" if len(names) == 1 else "act-two", **params),
    }


def _own(ground: _Ground, other: PersonId) -> LegShape:
    tie = ground.study.tie(other)
    life = say(ground.lang, f"person.life-{tie.life}")
    day: Value = tie.last if tie.last is not None else "?"
    return {
        "says": ground.say("leg-own", other=ground.name(other), life=life, day=day),
        "grounds": "own",
        "people": [str(other)],
        "evidence": list(ground.study.evidence(other, _EVIDENCE)),
    }


def _between(ground: _Ground, a: PersonId, b: PersonId) -> LegShape:
    from entregent.ties.acquaintances import shows

    shown = shows(ground.study, a, b)
    if shown is None:
        message = "a way leads only over what shows it"
        raise AssertionError(message)
    return {
        "says": _says(ground, a, b, shown),
        "grounds": shown.grounds,
        "people": [str(a), str(b)],
        "evidence": [str(key) for key in shown.records[:_EVIDENCE]],
    }


def _says(ground: _Ground, a: PersonId, b: PersonId, shown: Shown) -> str:
    names: dict[str, Value] = {"a": ground.name(a), "b": ground.name(b)}
    if shown.grounds == "house":
        return ground.say("leg-house", house=shown.house, **names)
    day: Value = shown.day if shown.day is not None else ""
    if shown.grounds == "told":
        return ground.say("leg-told", day=day, **names)
    said = ground.say("leg-exchange", n=shown.count, day=day, **names)
    if shown.day is not None and (ground.study.today - shown.day).days > _OLD_DAYS:
        said = f"{said} {ground.say('leg-old')}"
    return said
