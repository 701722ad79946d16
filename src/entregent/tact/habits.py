"""Looking back: which habits of one's own messages went with fewer answers. Pure arithmetic.

A difference is no cause, and few messages tell nothing: messages with a finding are compared with
messages without it at the same stage of the relation only, with an interval, and below the numbers
here nothing is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from entregent.measure.differences import Table, common_difference
from entregent.measure.intervals import wilson
from entregent.model.ids import PersonId, RecordKey
from entregent.tact.lint import lint
from entregent.tact.model import Draft, Kind, Relation, Standing

FEWEST = 10
"""Messages with a finding, and without it, under which nothing is told."""
FEWEST_PEOPLE = 5
_EXAMPLES = 3

Told = Literal["fewer", "more", "unclear", "few"]


@dataclass(frozen=True, slots=True)
class Sent:
    """One message that opened an exchange, how things stood, and whether an answer came."""

    record: RecordKey
    person: PersonId
    day: date
    text: str
    kind: Kind
    relation: Relation
    answered: bool


@dataclass(frozen=True, slots=True)
class Rated:
    """A share of answers: `answered` of `n`, with its 95 % interval of Wilson."""

    answered: int
    n: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Habit:
    """One rule over all messages. `without` are the messages at the same stages that lack it.

    `difference` is share with minus share without, inside stages; None when nothing can be said.
    `examples` are the newest having it; `told` is "few" below the numbers of this module,
    "unclear" when the interval holds zero.
    """

    code: str
    told: Told
    having: Rated
    without: Rated
    people: int
    difference: tuple[float, float, float] | None
    examples: tuple[Sent, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """A message and the codes of what was found in it."""

    sent: Sent
    codes: frozenset[str]


def read_all(
    messages: Iterable[Sent], muted: Collection[str] = ()
) -> tuple[list[Read], int]:
    """What the rules find in each message that can be read, and how many could not be."""
    found: list[Read] = []
    unread = 0
    for one in messages:
        report = lint(Draft(one.text, one.kind), one.relation, frozenset(muted))
        if report.language not in {"fr", "en"}:
            unread += 1
            continue
        found.append(Read(one, frozenset(hit.code for hit in report.hits)))
    return found, unread


def rated(messages: Collection[Read]) -> Rated:
    """How many of them were answered."""
    yes = sum(one.sent.answered for one in messages)
    return Rated(yes, len(messages), *wilson(yes, len(messages)))


def habits(messages: Sequence[Read]) -> list[Habit]:
    """Every rule that was found: those with fewer answers first, those too few last."""
    codes = Counter(code for one in messages for code in one.codes)
    found = [_habit(code, messages) for code in codes]
    order: Mapping[Told, int] = {"fewer": 0, "more": 1, "unclear": 2, "few": 3}
    return sorted(
        found, key=lambda one: (order[one.told], one.difference or (0, 0, 0), one.code)
    )


def _habit(code: str, messages: Sequence[Read]) -> Habit:
    having = [one for one in messages if code in one.codes]
    stages = {one.sent.relation.stands() for one in having}
    without = [
        one for one in messages
        if code not in one.codes and one.sent.relation.stands() in stages
    ]
    people = len({one.sent.person for one in having})
    newest = sorted(having, key=lambda one: one.sent.day, reverse=True)
    examples = tuple(one.sent for one in newest[:_EXAMPLES])
    enough = min(len(having), len(without)) >= FEWEST and people >= FEWEST_PEOPLE
    difference = common_difference(_tables(having, without, stages)) if enough else None
    return Habit(
        code, _told(difference), rated(having), rated(without), people, difference, examples
    )


def _tables(
    having: Sequence[Read], without: Sequence[Read], stages: Collection[Standing]
) -> list[Table]:
    tables = []
    for stage in sorted(stages):
        there = [one.sent.answered for one in having if one.sent.relation.stands() == stage]
        other = [one.sent.answered for one in without if one.sent.relation.stands() == stage]
        tables.append(Table(sum(there), len(there), sum(other), len(other)))
    return tables


def _told(difference: tuple[float, float, float] | None) -> Told:
    if difference is None:
        return "few"
    _, low, high = difference
    return "fewer" if high < 0 else "more" if low > 0 else "unclear"
