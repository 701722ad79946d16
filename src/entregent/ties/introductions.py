"""Whom, among the people two steps away, somebody will begin to exchange with.

    score = (1 - 1/m) shape + (1/m) reach
    shape = WEAKEST log sum_k min(uk, wk)  +  SHARE log sum_k sqrt(UK WK) / L(k)
    reach = LEGS log sum_k sqrt(uk wk)  +  OPEN log new(w)  +  ANSWERS log both(w)

`k` runs over the go-betweens that u and w have in common; uk is what passed between u and k, faded
by half each horizon, UK the lesser of the two directions, faded by half in three, and L(k) all of
the latter that k has: what a go-between holds with everybody is shared out. new(w) are the partners
w has found, faded; both(w) is what w returned lately. `m` is how many go-betweens u has on average
with a candidate: one alone says little about which of theirs, and then how open to new people the
other is decides; many say much by themselves. The five weights were learned on public histories
(training/introductions.py, docs/measurements/introductions.md).

Only differences of time enter, and sums are exact whatever the order: moving all events and the
cut, or shuffling them, changes no score.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from math import fsum, log, sqrt

from entregent.measure.fading import decay

WEAKEST, SHARE, LEGS, OPEN, ANSWERS = 0.619, 0.507, 0.466, 0.766, 0.169
"""Learned weights of the five terms, in the order of `Terms`."""
LEAST = 1e-4
"""What stands for nothing in a logarithm, in faded exchanges."""
_DAY = 86_400

_Faded = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Event:
    """One message or call, `at` in seconds of any clock, from `sender` to `recipient`."""

    at: float
    sender: str
    recipient: str


@dataclass(frozen=True, slots=True)
class Terms:
    """What a score is made of: five parts in logarithms, already weighted, that add up to it."""

    weakest: float
    share: float
    legs: float
    open: float
    answers: float

    @property
    def score(self) -> float:
        """The sum: higher means likelier, to be compared for one owner only."""
        return fsum((self.weakest, self.share, self.legs, self.open, self.answers))


class Seen:
    """What passed before a cut, faded at three speeds; later events and words to oneself are out.

    `horizon` is the number of days one looks ahead: what counts as long ago goes with it.
    """

    def __init__(self, events: Iterable[Event], cut: float, horizon: float) -> None:
        known = [one for one in events if one.at < cut and one.sender != one.recipient]
        ages = [((cut - one.at) / _DAY, one.sender, one.recipient) for one in known]
        later = _faded(ages, horizon)
        self.partners: dict[str, frozenset[str]] = {
            who: frozenset(some) for who, some in _partners(known).items()
        }
        self.passed = _both(later, self.partners, either=True)
        self.returned = _both(_faded(ages, 3 * horizon), self.partners, either=False)
        self.load = {who: fsum(some.values()) for who, some in self.returned.items()}
        self.found = _new(ages, horizon)
        self.lately = {
            who: fsum(some.values())
            for who, some in _both(_faded(ages, horizon / 4), self.partners, either=False).items()
        }

    def between(self, owner: str, other: str) -> frozenset[str]:
        """Those who exchanged with both."""
        return self.partners.get(owner, _NOBODY) & self.partners.get(other, _NOBODY)

    def candidates(self, owner: str) -> set[str]:
        """Everybody two steps away."""
        mine = self.partners.get(owner, _NOBODY)
        return {far for near in mine for far in self.partners[near]} - mine - {owner}


_NOBODY: frozenset[str] = frozenset()


def likely(seen: Seen, owner: str, candidates: Collection[str]) -> Mapping[str, Terms]:
    """The terms of every candidate, in their order; nobody in between gives the least there is."""
    ways = {other: sorted(seen.between(owner, other)) for other in candidates}
    counts = [len(some) for some in ways.values() if some]
    alone = len(counts) / sum(counts) if counts else 1.0
    return {other: _terms(seen, owner, other, some, alone) for other, some in ways.items()}


def features(seen: Seen, owner: str, other: str, between: Iterable[str]) -> tuple[float, ...]:
    """The five logarithms before weights, in the order of `Terms`."""
    mine, theirs = seen.passed.get(owner, {}), seen.passed.get(other, {})
    held, holds = seen.returned.get(owner, {}), seen.returned.get(other, {})
    some = tuple(between)
    parts = (
        fsum(min(mine[k], theirs[k]) for k in some),
        fsum(sqrt(held[k] * holds[k]) / (seen.load[k] + LEAST) for k in some),
        fsum(sqrt(mine[k] * theirs[k]) for k in some),
        seen.found.get(other, 0.0),
        seen.lately.get(other, 0.0),
    )
    return tuple(log(LEAST + part) for part in parts)


def _terms(
    seen: Seen, owner: str, other: str, between: Iterable[str], alone: float
) -> Terms:
    weakest, share, legs, openness, answers = features(seen, owner, other, between)
    shape, reach = 1 - alone, alone
    return Terms(
        shape * WEAKEST * weakest, shape * SHARE * share, reach * LEGS * legs,
        reach * OPEN * openness, reach * ANSWERS * answers,
    )


# ------------------------------------------------------------------ sums


def _faded(ages: Iterable[tuple[float, str, str]], half_life: float) -> _Faded:
    """What each sent to each, faded."""
    parts: dict[str, dict[str, list[float]]] = {}
    for age, sender, recipient in ages:
        parts.setdefault(sender, {}).setdefault(recipient, []).append(decay(age, half_life))
    return {who: {to: fsum(one) for to, one in some.items()} for who, some in parts.items()}


def _partners(events: Iterable[Event]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in events:
        found.setdefault(one.sender, set()).add(one.recipient)
        found.setdefault(one.recipient, set()).add(one.sender)
    return found


def _both(
    faded: _Faded, partners: Mapping[str, Collection[str]], *, either: bool
) -> _Faded:
    """For each pair the sum of both directions, or the lesser of them."""
    join = _sum if either else min
    return {
        who: {
            other: join(
                faded.get(who, {}).get(other, 0.0), faded.get(other, {}).get(who, 0.0)
            )
            for other in some
        }
        for who, some in partners.items()
    }


def _sum(one: float, other: float) -> float:
    return one + other


def _new(ages: Iterable[tuple[float, str, str]], half_life: float) -> dict[str, float]:
    """How many partners each found, faded by when the first exchange was."""
    first: dict[tuple[str, str], float] = {}
    for age, sender, recipient in ages:
        pair = min(sender, recipient), max(sender, recipient)
        first[pair] = max(age, first.get(pair, 0.0))
    parts: dict[str, list[float]] = {}
    for pair, age in first.items():
        for who in pair:
            parts.setdefault(who, []).append(decay(age, half_life))
    return {who: fsum(some) for who, some in parts.items()}
