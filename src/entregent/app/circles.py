"""The circles: with whom one really talks, how often each is kept up, who knows whom, what is room.

People of a circle stand in the order of their names, never of a number; each has one reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from entregent.app.prepared import prepared
from entregent.app.workspace import Workspace
from entregent.i18n import Lang, percent, say, silence_words
from entregent.model.ids import PersonId
from entregent.text.folding import fold
from entregent.text.names import parse

if TYPE_CHECKING:
    from entregent.app.self_test import SelfTestShape
    from entregent.model.ports import Study
    from entregent.model.ties import Tie
    from entregent.ties.acquaintances import Joined

NAMES = ("5", "15", "50", "150")
_SEEN = ("mail", "calendar", "phone", "whatsapp", "linkedin")
"""What most people exchange through: those not read are named."""


class CirclePersonShape(TypedDict):
    """One person of a circle: `state` is rhythm, quiet or waits; `group` counts from 0, or -1.

    `short` is the given name, where one can be told.
    """

    id: str
    name: str
    short: str
    life: str
    state: str
    last: str
    reason: str
    pinned: bool
    group: int


class CircleShape(TypedDict):
    """One circle: `name` is 5, 15, 50 or 150; `days` its rhythm."""

    name: str
    title: str
    rhythm: str
    days: int
    people: list[CirclePersonShape]


class GroupShape(TypedDict):
    """People of the circles who know each other."""

    says: str
    people: list[str]
    names: list[str]


class BridgeShape(TypedDict):
    """Somebody who knows people of another group."""

    id: str
    name: str
    says: str


class CirclesShape(TypedDict):
    """What the page of circles says. `real` of `contacts` had a real exchange within a year."""

    title: str
    lede: str
    real: int
    contacts: int
    low: float
    high: float
    coverage: float
    circles: list[CircleShape]
    asleep: int
    capacity: str
    thirty: str
    groups: list[GroupShape]
    bridges: list[BridgeShape]
    shape: list[str]
    shape_coverage: float
    seen: str
    missing: list[str]
    quiet: CirclePersonShape | None


def circles(workspace: Workspace) -> CirclesShape:
    """The circles of today. Raises `EntregentError` (exit code 4) when nothing was read yet."""
    workspace.require_something()
    shape: CirclesShape = prepared(workspace, "circles", make_circles).value
    return shape


def tested(workspace: Workspace) -> SelfTestShape | None:
    """The self test of the chance; None where a server's large store did not keep it yet."""
    from entregent.app.self_test import kept_self_test, self_test

    memory = workspace.memory
    if memory is not None and memory.is_large(workspace.store):
        return kept_self_test(workspace)
    return self_test(workspace)


def make_circles(workspace: Workspace, view: Study) -> CirclesShape:
    """The circles from a study."""
    from entregent.ties.acquaintances import joined

    ground = _Ground(workspace.lang, view, joined(view))
    inside = [who for who, tie in view.ties().items() if tie.circle in NAMES]
    groups = _groups_of(ground, inside)
    waits = {debt.ask.person for debt in view.debts()}
    made = [_circle(ground, name, groups, waits) for name in NAMES]
    real = _real(ground)
    return {
        **real,
        "circles": made,
        "asleep": sum(tie.life == "asleep" for tie in view.ties().values()),
        "capacity": _capacity(ground),
        "thirty": _thirty(ground),
        "groups": [_group(ground, some) for some in groups],
        "bridges": _bridges(ground, groups),
        "shape": _shape(ground, inside),
        "shape_coverage": _covered(ground, inside),
        "seen": ground.say("seen", share=percent(workspace.lang, real["coverage"])),
        "missing": [name for name in _SEEN if name not in view.sources()],
        "quiet": _quiet(view, made),
    }


@dataclass(frozen=True, slots=True)
class _Ground:
    """What every question is asked of."""

    lang: Lang
    view: Study
    joined: Joined

    def say(self, key: str, **params: str | float) -> str:
        return say(self.lang, f"circles.{key}", **params)

    def name(self, who: PersonId) -> str:
        return self.view.person(who).name

    def by_name(self, people: Collection[PersonId]) -> list[PersonId]:
        return sorted(people, key=lambda who: (fold(self.name(who)), who))


class _RealShape(TypedDict):
    title: str
    lede: str
    real: int
    contacts: int
    low: float
    high: float
    coverage: float


def _real(ground: _Ground) -> _RealShape:
    """The share of contacts with a real exchange within a year, and its interval."""
    from entregent.measure.intervals import wilson
    from entregent.practices.collection.practice import ARTICLE_SHARE
    from entregent.practices.findings import EXCHANGES, FEW, seen_through

    ties = ground.view.ties()
    contacts = [one.id for one in ground.view.alters() if one.contact]
    everybody = sum(tie.real for tie in ties.values())
    real = sum(who in ties and ties[who].real for who in contacts)
    low, high = wilson(real, len(contacts)) if contacts else (0.0, 1.0)
    params: dict[str, str | float] = {
        "n": real, "contacts": len(contacts), "article": ARTICLE_SHARE,
        "low": round(100 * low), "high": round(100 * high),
        "share": percent(ground.lang, real / len(contacts)) if contacts else "",
    }
    key = "lede" if len(contacts) >= FEW else "lede-few"
    return {
        "title": ground.say("title", n=everybody) if everybody else ground.say("title-nobody"),
        "lede": ground.say(key, **params),
        "real": real, "contacts": len(contacts), "low": low, "high": high,
        "coverage": seen_through(ground.view, EXCHANGES),
    }


# ------------------------------------------------------------------ people


def _circle(
    ground: _Ground, name: str, groups: Sequence[Collection[PersonId]],
    waits: Collection[PersonId],
) -> CircleShape:
    from entregent.ties.circles import RHYTHM
    from entregent.ties.pins import pinned

    ties, pins = ground.view.ties(), pinned(ground.view)
    group_of = {who: place for place, some in enumerate(groups) for who in some}
    days = next(days for circle, days in RHYTHM.items() if circle == name)
    inside = ground.by_name([who for who, tie in ties.items() if tie.circle == name])
    return {
        "name": name,
        "title": ground.say(f"name-{name}"),
        "rhythm": ground.say(f"rhythm-{name}"),
        "days": days,
        "people": [
            {
                "id": str(who), "name": ground.name(who), "short": _short(ground.name(who)),
                "life": ties[who].life,
                "state": _state(ties[who], waits=who in waits),
                "last": last.isoformat() if (last := ties[who].last) else "",
                "reason": _reason(ground, ties[who], pinned=who in pins),
                "pinned": who in pins, "group": group_of.get(who, -1),
            }
            for who in inside
        ],
    }


def _short(name: str) -> str:
    return parse(name).given or name


def _state(tie: Tie, *, waits: bool) -> str:
    """Whether somebody waits for the owner, is quieter than usual, or in rhythm."""
    from entregent.ties.circles import RHYTHM

    if waits:
        return "waits"
    days = max(RHYTHM.get(tie.circle, 365), tie.rhythm or 0.0)
    return "quiet" if tie.silence is not None and tie.silence > days else "rhythm"


def _reason(ground: _Ground, tie: Tie, *, pinned: bool) -> str:
    """The one thing that counts most for the place, in words, and the last exchange."""
    from entregent.ties.explain import explain

    silence = "" if tie.silence is None else (
        ground.say("today") if tie.silence == 0
        else ground.say("last", silence=silence_words(ground.lang, tie.silence))
    )
    parts = [part for part in explain(tie) if part.value > 0 and part.name != "told"]
    most = max(parts, key=lambda part: (part.value, part.name), default=None)
    if pinned:
        why = ground.say("why-pinned")
    elif most is None:
        why = ground.say("why-told")
    else:
        why = ground.say(f"why-{most.name}")
    return f"{why} {silence}".strip()


def _quiet(view: Study, made: Sequence[CircleShape]) -> CirclePersonShape | None:
    """One of the fifteen closest of whom nothing was heard for long; never beyond three rhythms."""
    from entregent.practices.findings import is_household, may_be_proposed
    from entregent.ties.circles import overdue

    late: list[tuple[float, CirclePersonShape]] = []
    for circle in made[:2]:
        for one in circle["people"]:
            person = view.person(PersonId(one["id"]))
            due = overdue(view.tie(person.id)) or 0.0
            if one["state"] == "quiet" and 1 < due <= 3 and may_be_proposed(person) and (
                not is_household(person)
            ):
                late.append((due, one))
    return max(late, key=lambda pair: (pair[0], pair[1]["id"]), default=(0.0, None))[1]


# ------------------------------------------------------------------ room


def _capacity(ground: _Ground) -> str:
    """How many ties hold, and how many people usually hold: never a target."""
    from entregent.practices.collection.practice import (
        CAPACITY,
        CAPACITY_HIGH,
        CAPACITY_LOW,
        STABLE,
    )
    from entregent.ties.strength import shown

    stable = sum(shown(tie) >= STABLE and tie.real for tie in ground.view.ties().values())
    key = "over-capacity" if stable > CAPACITY else "stable"
    params = {"n": stable, "usual": CAPACITY, "low": CAPACITY_LOW, "high": CAPACITY_HIGH}
    return say(ground.lang, f"collection.{key}", **params) if stable else ground.say("no-stable")


def _thirty(ground: _Ground) -> str:
    """How many of the thirty of the first purpose are chosen."""
    from entregent.practices.collection.passed import passed
    from entregent.practices.collection.qualify import PLACES, candidates, main_purpose

    found = candidates(ground.view, ground.view.ties(), passed(ground.view))
    chosen = sum(one.qualified for one in found)
    purpose = main_purpose(ground.view)
    if not chosen:
        return ground.say("thirty-none" if purpose else "thirty-no-purpose")
    return ground.say("thirty", n=chosen, left=max(0, PLACES - chosen),
                      purpose=say(ground.lang, f"paper.purpose-{purpose or 'other'}"))


# ------------------------------------------------------------------ who knows whom


def _groups_of(ground: _Ground, people: Collection[PersonId]) -> Sequence[frozenset[PersonId]]:
    from entregent.ties.communities import communities

    return communities(people, ground.joined)


def _group(ground: _Ground, some: Collection[PersonId]) -> GroupShape:
    """A group, called after the employer most of its people share, else after two of them."""
    ordered = ground.by_name(some)
    names = [ground.name(who) for who in ordered]
    houses = Counter(
        house for who in ordered for house in dict.fromkeys(
            post.organisation for post in ground.view.person(who).posts if post.organisation
        )
    )
    house = min(houses, key=lambda name: (-houses[name], name), default="")
    if house and 2 * houses[house] > len(ordered):
        says = ground.say("group-house", n=len(ordered), house=house)
    else:
        says = ground.say("group", n=len(ordered), a=names[0], b=names[1])
    return {"says": says, "people": [str(who) for who in ordered], "names": names}


def _bridges(ground: _Ground, groups: Sequence[frozenset[PersonId]]) -> list[BridgeShape]:
    from entregent.ties.communities import bridges

    found: Mapping[PersonId, tuple[int, ...]] = bridges(groups, ground.joined)
    told = []
    for who in ground.by_name(found):
        across = ground.by_name({
            other for place in found[who] for other in groups[place]
            if other in ground.joined.get(who, {})
        })
        told.append(BridgeShape(
            id=str(who), name=ground.name(who),
            says=ground.say("bridge", name=ground.name(who), other=ground.name(across[0]),
                            n=len(across)),
        ))
    return told


def _covered(ground: _Ground, people: Collection[PersonId]) -> float:
    """The share of the people of the circles of whom any acquaintance among them is seen."""
    inside = set(people)
    seen = sum(not inside.isdisjoint(ground.joined.get(who, ())) for who in inside)
    return seen / len(inside) if inside else 0.0


def _shape(ground: _Ground, people: Collection[PersonId]) -> list[str]:
    """Burt's constraint and effective size of those seen: the others are not known to be apart."""
    from entregent.measure.structure import constraint, effective_size
    from entregent.practices.findings import FEW

    inside = set(people)
    seen = {who for who in inside if not inside.isdisjoint(ground.joined.get(who, ()))}
    coverage = ground.say("shape-seen", share=percent(ground.lang, _covered(ground, people)))
    if len(seen) < FEW:
        return [coverage, ground.say("shape-few")]
    pairs = [(a, b) for a in seen for b in ground.joined[a] if a < b and b in seen]
    return [
        coverage,
        ground.say("shape-size", n=len(seen), size=round(effective_size(seen, pairs), 1)),
        ground.say("shape-constraint", value=round(100 * constraint(seen, pairs))),
    ]
