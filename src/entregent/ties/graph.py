"""Who knows whom among the alters: never guessed, always with what shows it.

Two alters know each other when they took part in one small exchange (twelve at most), or the owner
says so. That two share an employer is a reason not to introduce them, told apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from entregent.measure.weights import SMALL_GROUP
from entregent.model.ids import PersonId, RecordKey
from entregent.model.people import Person
from entregent.model.ports import EgoNetwork
from entregent.model.ties import Shared
from entregent.model.when import Period
from entregent.text.orgs import fold_org

COLLEAGUES_DAYS = 730
"""A post that was seen longer ago than this says little of whom somebody knows today."""


@dataclass(frozen=True, slots=True)
class Edge:
    """That `a` and `b` (in the order of their ids) know each other; the first exchange shows it.

    `record` is None when the owner told it.
    """

    a: PersonId
    b: PersonId
    first: date
    record: RecordKey | None = None


def edges(view: EgoNetwork, within: Period | None = None) -> tuple[Edge, ...]:
    """Every edge between two alters that a period shows (else all time), in the order of pairs."""
    found: dict[tuple[PersonId, PersonId], Edge] = {}
    for one in view.shared(within):
        if is_small(one):
            for a, b in combinations(sorted(set(one.people)), 2):
                found.setdefault((a, b), Edge(a, b, one.at.date(), one.record))
    for told in view.told("know"):
        for a, b in combinations(sorted(set(told.people)), 2):
            found.setdefault((a, b), Edge(a, b, told.at.date()))
    return tuple(edge for _, edge in sorted(found.items()))


def is_small(one: Shared) -> bool:
    """Whether those who took part surely saw each other: people, twelve at most."""
    return one.human and one.size <= SMALL_GROUP and len(one.people) >= 2


def colleagues(one: Person, other: Person, today: date) -> bool:
    """Whether a post seen within 24 months (or on no known day) has both at one employer."""
    return not _employers(one, today).isdisjoint(_employers(other, today))


def covered(edges_seen: Iterable[Edge], alters: Iterable[PersonId]) -> float:
    """The share of these alters of whom at least one edge was seen: the rest is unknown."""
    known = {who for edge in edges_seen for who in (edge.a, edge.b)}
    people = list(alters)
    return sum(who in known for who in people) / len(people) if people else 0.0


def _employers(person: Person, today: date) -> set[str]:
    since = today - timedelta(days=COLLEAGUES_DAYS)
    return {
        fold_org(post.organisation)
        for post in person.posts
        if post.organisation and (post.as_of is None or post.as_of >= since)
    } - {""}
