"""Facts of trust with one person, for the owner's eyes: promises kept, questions answered.

The article asks whether one can keep a relation of trust; method P2. Facts are counted, never
summed into a score, and nobody else is told them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from entregent.model.ids import PersonId, RecordKey
from entregent.model.ports import Study
from entregent.model.records import Commitment
from entregent.model.when import EPOCH
from entregent.ties.debts import OWED

WINDOW = 365
PROMISE_DAYS = 7
"""A promise without a day is due after so many (method 2.6)."""
SETTLE_DAYS = 14
"""Days a question has to be answered before it counts."""


@dataclass(frozen=True, slots=True)
class Trust:
    """What a year holds with somebody: `records` are the questions and the promises themselves."""

    due: int = 0
    kept: int = 0
    on_time: int = 0
    asked: int = 0
    answered: int = 0
    records: tuple[RecordKey, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether nothing was left: every promise kept, every question answered."""
        return self.kept == self.due and self.answered == self.asked


def due_day(record: Commitment) -> date | None:
    """The day a promise is for: as said, else a week after it was made."""
    if record.due is not None:
        return (EPOCH + timedelta(seconds=record.due.at)).date()
    if record.made is not None:
        return (EPOCH + timedelta(seconds=record.made.at, days=PROMISE_DAYS)).date()
    return None


def trust(view: Study) -> Mapping[PersonId, Trust]:
    """The facts of a year by person; who neither asked nor was promised anything is left out."""
    found: dict[PersonId, list[tuple[RecordKey, bool, bool, bool]]] = {}
    since = view.today - timedelta(days=WINDOW)
    kept = {str(one.value.get("record", "")): one.at.date() for one in view.told("kept")}
    for one in view.records("commitment"):
        record = one.record
        if isinstance(record, Commitment) and record.by_owner and one.people:
            day = due_day(record)
            if day is not None and since <= day <= view.today:
                on = kept.get(one.key)
                facts = (one.key, True, on is not None, on is not None and on <= day)
                found.setdefault(one.people[0], []).append(facts)
    waiting = {debt.ask.record for debt in view.debts()}
    settled = view.now - timedelta(days=SETTLE_DAYS)
    for ask in view.asks():
        if since <= ask.at.date() and ask.at <= settled and OWED & set(ask.cues):
            answered = ask.record not in waiting
            found.setdefault(ask.person, []).append((ask.record, False, answered, False))
    return {who: _summed(facts) for who, facts in sorted(found.items())}


def _summed(facts: list[tuple[RecordKey, bool, bool, bool]]) -> Trust:
    promises = [one for one in facts if one[1]]
    questions = [one for one in facts if not one[1]]
    return Trust(
        due=len(promises), kept=sum(one[2] for one in promises),
        on_time=sum(one[3] for one in promises),
        asked=len(questions), answered=sum(one[2] for one in questions),
        records=tuple(sorted(one[0] for one in facts)),
    )
