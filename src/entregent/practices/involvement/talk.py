"""How a conversation is shared, and how soon answers go, against one's own quarter before.

Turn balance B = 2 min(words of mine, of theirs) / all words: a monologue under 0.25 over six turns
(method P6). Answering times are working hours and are compared with nobody else's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from entregent.measure.medians import median_interval, quantile
from entregent.model.ids import PersonId, RecordKey
from entregent.model.ports import Study
from entregent.model.ties import DayRow
from entregent.model.when import Period
from entregent.practices.findings import FEW

TURNS = 6
LEAST_EACH = 2
MONOLOGUE = 0.25
DAYS = 90
QUARTER = 91
MOVED = 1.5
"""How many times longer or shorter a median must be to be worth a word."""


@dataclass(slots=True)
class Talk:
    """Messages and words of three months with one person."""

    mine: int = 0
    theirs: int = 0
    my_words: int = 0
    their_words: int = 0

    @property
    def balance(self) -> float:
        """0 when one says everything, 1 when both say as much; 1 for nothing."""
        total = self.my_words + self.their_words
        return 2 * min(self.my_words, self.their_words) / total if total else 1.0

    @property
    def is_monologue(self) -> bool:
        """Whether the owner says nearly everything in a conversation of six turns or more."""
        if self.mine + self.theirs < TURNS or min(self.mine, self.theirs) < LEAST_EACH:
            return False
        return self.my_words > self.their_words and self.balance < MONOLOGUE


def talks(view: Study) -> Mapping[PersonId, Talk]:
    """Conversations of three months by person; one walk over their rows."""
    period = Period(view.today - timedelta(days=DAYS - 1), view.today + timedelta(days=1))
    return _gathered(view.rollup(period))


def _gathered(rows: Iterable[DayRow]) -> dict[PersonId, Talk]:
    found: dict[PersonId, Talk] = defaultdict(Talk)
    for row in rows:
        if row.kind != "message" or row.weight == 0:
            continue
        if row.direction == "out":
            found[row.person].mine += row.n
            found[row.person].my_words += row.words
        elif row.direction == "in":
            found[row.person].theirs += row.n
            found[row.person].their_words += row.words
    return dict(found)


@dataclass(frozen=True, slots=True)
class Pace:
    """Answering times on one network: this quarter's and the one before, in working hours."""

    network: str
    now: tuple[float, ...]
    before: tuple[float, ...]
    records: tuple[RecordKey, ...]

    @property
    def median(self) -> float:
        """Half of this quarter's answers went within so many working hours."""
        return quantile(self.now, 0.5)

    @property
    def earlier(self) -> float:
        """The same, a quarter earlier."""
        return quantile(self.before, 0.5)

    @property
    def late(self) -> float:
        """Nine answers in ten went within so many."""
        return quantile(self.now, 0.9)

    @property
    def moved(self) -> int:
        """1 when answers clearly take longer than a quarter ago, -1 when shorter, else 0."""
        if min(len(self.now), len(self.before)) < FEW:
            return 0
        (low, high), (low_then, high_then) = map(median_interval, (self.now, self.before))
        if low > high_then and self.median >= MOVED * self.earlier:
            return 1
        return -1 if high < low_then and self.median * MOVED <= self.earlier else 0


def paces(view: Study) -> tuple[Pace, ...]:
    """Answering times by network, those that had any answer within two quarters."""
    now: dict[str, list[float]] = defaultdict(list)
    before: dict[str, list[float]] = defaultdict(list)
    records: dict[str, list[RecordKey]] = defaultdict(list)
    newer = view.now - timedelta(days=QUARTER)
    older = newer - timedelta(days=QUARTER)
    for ask in view.asks():
        if ask.answered is None or ask.at < older:
            continue
        hours = view.hours.elapsed(ask.at, ask.answered) / timedelta(hours=1)
        (now if ask.at >= newer else before)[ask.network].append(hours)
        records[ask.network].append(ask.record)
    return tuple(
        Pace(name, tuple(sorted(now[name])), tuple(sorted(before[name])), tuple(records[name]))
        for name in sorted(records)
    )
