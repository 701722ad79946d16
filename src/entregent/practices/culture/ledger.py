"""What was given and received: acts found in the data, acts told, and the share that was given.

The ledger is never a debt to claim. Gifts by voice are invisible, paid work is no gift; the owner
adds, reweighs and takes out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import sqrt
from types import MappingProxyType

from entregent.measure.intervals import shrunk
from entregent.model.ids import PersonId, RecordKey
from entregent.model.ports import EgoNetwork, Stated, Study
from entregent.model.records import Endorsement, Gift, Moment, Recommendation
from entregent.model.ties import Ask, Shared
from entregent.model.when import EPOCH, Period
from entregent.ties.debts import OWED
from entregent.ties.graph import is_small

WINDOW = 180
WEIGHTS: Mapping[str, float] = MappingProxyType({
    "introduction": 3.0, "recommendation": 3.0, "lead": 2.0, "document": 2.0, "answer": 1.0,
    "time": 1.0, "other": 1.0, "relay": 0.5, "endorsement": 0.1,
})
"""What an act weighs (method 2.6); time given and what has no kind weigh as an answer."""
PRIOR = 6.0
"""The share is drawn to one half as if by so much weight (method P4)."""
BAND = (0.55, 0.80)
_INTRODUCES = re.compile(
    r"pr[ée]sent|mise en (?:relation|contact)|introduc|\bintro\b|meet\b|rencontre[rz]?\b"
    r"|<-?>|\u2194| x |faire connaissance",
    re.IGNORECASE,
)
_HEAVIEST = 10.0
_WANTING = OWED - {"offer"}
"""Cues of a message that leaves an answer owed, whoever wrote it."""


@dataclass(frozen=True, slots=True)
class Act:
    """One gift, either way, under the record that shows it."""

    record: RecordKey
    day: date
    kind: str
    given: bool
    people: tuple[PersonId, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Share:
    """The share given, drawn to one half, with its 95 % interval; `acts` either way."""

    value: float
    low: float
    high: float
    given: int
    received: int

    @property
    def acts(self) -> int:
        """All acts."""
        return self.given + self.received


def acts(view: Study, days: int = WINDOW) -> tuple[Act, ...]:
    """Every act of so many days, oldest first, as the owner corrected it."""
    return corrected(view, shown_acts(view, days))


def corrected(view: EgoNetwork, found: Iterable[Act]) -> tuple[Act, ...]:
    """These acts with the weights the owner gave them; those of no weight are left out."""
    words = _corrections(view)
    kept = (
        replace(one, weight=words[one.record]) if one.record in words else one for one in found
    )
    return tuple(one for one in kept if one.weight > 0)


def shown_acts(view: Study, days: int = WINDOW) -> tuple[Act, ...]:
    """Every act of so many days that the data show, oldest first, whatever the owner said of it."""
    within = Period(view.today - timedelta(days=days - 1), view.today + timedelta(days=1))
    found = [*_told(view), *_written(view), *_pressed(view), *_answers(view, within)]
    found += _introductions(view, within)
    return tuple(sorted(
        (one for one in found if one.day in within),
        key=lambda one: (one.day, one.record, one.given),
    ))


def share(found: Iterable[Act]) -> Share:
    """(given + 3) / (given + received + 6) in weights, with the interval of a beta law."""
    some = list(found)
    given = sum(one.weight for one in some if one.given)
    total = sum(one.weight for one in some)
    value = shrunk(given, total, 0.5, PRIOR)
    half = 1.96 * sqrt(value * (1 - value) / (total + PRIOR + 1))
    count = sum(one.given for one in some)
    return Share(
        value, max(0.0, value - half), min(1.0, value + half), count, len(some) - count
    )


def by_person(found: Iterable[Act]) -> dict[PersonId, tuple[float, float]]:
    """Weights given to and received from each person."""
    sums: dict[PersonId, tuple[float, float]] = {}
    for one in found:
        for who in one.people:
            given, received = sums.get(who, (0.0, 0.0))
            if one.given:
                sums[who] = (given + one.weight, received)
            else:
                sums[who] = (given, received + one.weight)
    return sums


def balance(given: float, received: float) -> float:
    """(given - received) / (given + received), -1 to 1; 0 for nothing.

    >>> balance(1, 3), balance(0, 0)
    (-0.5, 0.0)
    """
    total = given + received
    return (given - received) / total if total else 0.0


def asks_allowed(given: float) -> float:
    """Heavy asks to one person in a year that what they were given carries (method P4)."""
    return (given + 2) / 2


# ------------------------------------------------------------------ inside


def _corrections(view: EgoNetwork) -> dict[RecordKey, float]:
    """The owner's weight for an act; 0 says that it was no gift."""
    found: dict[RecordKey, float] = {}
    for told in view.told("gift"):
        key, weight = told.value.get("record"), told.value.get("weight")
        if isinstance(key, str) and isinstance(weight, int | float):
            found[RecordKey(key)] = min(max(float(weight), 0.0), _HEAVIEST)
    return found


def _told(view: Study) -> Iterator[Act]:
    for one in view.records("gift"):
        if isinstance(one.record, Gift) and (day := _day(one.record.at)):
            yield _act(one, day, one.record.kind, given=one.record.direction == "given")


def _written(view: Study) -> Iterator[Act]:
    for one in view.records("recommendation"):
        if isinstance(one.record, Recommendation) and (day := _day(one.record.at)):
            yield _act(one, day, "recommendation", given=one.record.by is None)


def _pressed(view: Study) -> Iterator[Act]:
    for one in view.records("endorsement"):
        if isinstance(one.record, Endorsement) and (day := _day(one.record.at)):
            yield _act(one, day, "endorsement", given=one.record.by is None)


def _act(one: Stated, day: date, kind: str, *, given: bool) -> Act:
    return Act(one.key, day, kind, given, one.people, WEIGHTS.get(kind, 1.0))


def _answers(view: Study, within: Period) -> Iterator[Act]:
    """Questions and requests that found an answer, theirs and the owner's."""
    for given, asked in ((True, view.asks()), (False, view.requests(within))):
        for ask in asked:
            if ask.answered is not None and ask.answered.date() in within and _wants(ask):
                yield Act(
                    ask.record, ask.answered.date(), "answer", given, (ask.person,),
                    WEIGHTS["answer"],
                )


def _wants(ask: Ask) -> bool:
    return not _WANTING.isdisjoint(ask.cues)


def _introductions(view: Study, within: Period) -> Iterator[Act]:
    """Mails that bring together two people of whom no earlier exchange is known."""
    candidates = [one for one in view.shared(within) if _introduces(one)]
    if not candidates:
        return
    wanted = {one.record: frozenset(one.people) for one in candidates}
    firsts = _first_together(view.shared(), wanted)
    for one in candidates:
        if one.record in firsts:
            givers = () if one.own else (one.author,)
            people = tuple(who for who in (one.people if one.own else givers) if who is not None)
            yield Act(
                one.record, one.at.date(), "introduction", one.own, people,
                WEIGHTS["introduction"],
            )


def _introduces(one: Shared) -> bool:
    """A message about an introduction, by the owner to two, or by one to the owner and another."""
    return (
        is_small(one) and one.kind == "message" and len(one.people) == 2 and one.size <= 3
        and (one.own or one.author is not None) and bool(_INTRODUCES.search(one.subject))
    )


def _first_together(
    everything: Sequence[Shared], wanted: Mapping[RecordKey, frozenset[PersonId]]
) -> set[RecordKey]:
    """Which of these records are the first exchange of their two people."""
    pairs = set(wanted.values())
    first: dict[frozenset[PersonId], RecordKey] = {}
    for one in everything:
        people = frozenset(one.people)
        if is_small(one):
            for pair in pairs:
                if pair <= people:
                    first.setdefault(pair, one.record)
    return {record for record, pair in wanted.items() if first.get(pair) == record}


def _day(at: Moment | None) -> date | None:
    return None if at is None else (EPOCH + timedelta(seconds=at.at)).date()
