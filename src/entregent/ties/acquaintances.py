"""How warm it is between two alters, as far as one sees it: what a way to somebody is made of.

Small exchanges in which both took part weigh and fade as one's own do (diluted by the size of the
group, by half every 180 days, as if both took an equal part); the owner's word that two know each
other counts as a tie half as warm as can be. Nothing is guessed from a network's own suggestions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from math import exp
from typing import Literal

from entregent.measure.fading import decay
from entregent.measure.weights import BASE, diluted
from entregent.model.ids import PersonId, RecordKey
from entregent.model.people import Person
from entregent.model.ports import EgoNetwork
from entregent.text.orgs import fold_org
from entregent.ties.graph import COLLEAGUES_DAYS, is_small
from entregent.ties.strength import HALF_LIFE, SCALE

TOLD, HOUSE = 0.5, 0.3
"""How warm a tie is of which only the owner's word, or one employer, is known (a default)."""
CITED = 5

Joined = Mapping[PersonId, Mapping[PersonId, float]]
Grounds = Literal["exchange", "told", "house"]


@dataclass(frozen=True, slots=True)
class Shown:
    """What shows that two alters know each other: the newest records first.

    `day` is of the newest exchange, or of the owner's word; None for one employer.
    """

    grounds: Grounds
    count: int
    day: date | None = None
    records: tuple[RecordKey, ...] = ()
    house: str = ""


def joined(view: EgoNetwork) -> Joined:
    """Between any two alters of whom something shows it, 0 to 1, both ways round."""
    found: dict[PersonId, dict[PersonId, float]] = {}
    for (a, b), total in _passed(view).items():
        if total > 0:
            _join(found, a, b, 1 - exp(-total / SCALE))
    for told in view.told("know"):
        for a, b in combinations(sorted(set(told.people)), 2):
            _join(found, a, b, max(TOLD, found.get(a, {}).get(b, 0.0)))
    return found


def _passed(view: EgoNetwork) -> dict[tuple[PersonId, PersonId], float]:
    """Faded weights of what two alters, the lesser id first, took part in."""
    sums: dict[tuple[PersonId, PersonId], float] = {}
    for one in view.shared():
        if one.at <= view.now and is_small(one):
            weight = diluted(BASE.get(one.kind, 0.0), one.size)
            weight *= decay((view.today - one.at.date()).days, HALF_LIFE)
            for pair in combinations(sorted(set(one.people)), 2):
                sums[pair] = sums.get(pair, 0.0) + weight
    return sums


def _join(
    found: dict[PersonId, dict[PersonId, float]], a: PersonId, b: PersonId, warmth: float
) -> None:
    found.setdefault(a, {})[b] = warmth
    found.setdefault(b, {})[a] = warmth


def shows(view: EgoNetwork, a: PersonId, b: PersonId) -> Shown | None:
    """The evidence that two alters know each other: exchanges first, then the owner's word."""
    both = [one for one in view.shared()
            if one.at <= view.now and a in one.people and b in one.people and is_small(one)]
    if both:
        newest = tuple(one.record for one in reversed(both[-CITED:]))
        return Shown("exchange", len(both), both[-1].at.date(), newest)
    told = [one for one in view.told("know") if {a, b} <= set(one.people)]
    if told:
        return Shown("told", len(told), told[-1].at.date())
    mine = employers(view.person(a), view.today)
    house = mine.keys() & employers(view.person(b), view.today).keys()
    return Shown("house", 1, house=mine[min(house)]) if house else None


def employers(person: Person, today: date) -> dict[str, str]:
    """Employers of two years, or of no known day: folded name to the name as written."""
    since = today - timedelta(days=COLLEAGUES_DAYS)
    found: dict[str, str] = {}
    for post in person.posts:
        if post.organisation and (post.as_of is None or post.as_of >= since):
            found.setdefault(fold_org(post.organisation), post.organisation)
    found.pop("", None)
    return found
