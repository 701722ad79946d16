"""The owner's past replayed: what would have been said on an earlier day, held against what came.

On each of some earlier days, one horizon apart so that no exchange is counted twice, everybody
known by then is ranked by what had passed by then; the first few named are looked up in the horizon
that followed. Recency and frequency, which need no learning, name as many of the same people.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from entregent.model.ids import PersonId
from entregent.model.ties import DayRow
from entregent.ties.chance import Chance, chances, nothing
from entregent.ties.history import MEDIUM

NAMED = 10
"""People named first on each day, at most."""
MOST_DAYS = 8
"""Earlier days asked, at most."""
FEWEST_KNOWN = 5
RANKERS = ("chance", "recency", "frequency")


@dataclass(frozen=True, slots=True)
class Asked:
    """One earlier day: the chance of each who was known, and with whom an exchange followed."""

    day: date
    chances: Mapping[PersonId, Chance]
    recency: Mapping[PersonId, float]
    frequency: Mapping[PersonId, float]
    real: frozenset[PersonId]

    def named(self, ranker: str, most: int = NAMED) -> tuple[PersonId, ...]:
        """Whom a ranker names first; of equals, the lesser id."""
        scores = {
            "chance": {who: one.value for who, one in self.chances.items()},
            "recency": self.recency, "frequency": self.frequency,
        }[ranker]
        return tuple(sorted(scores, key=lambda who: (-scores[who], who))[:most])

    def precision(self, ranker: str) -> float:
        """Average precision: 1 when all with an exchange are named before all without."""
        hits, total = 0, 0.0
        for place, who in enumerate(self.named(ranker, len(self.chances)), 1):
            if who in self.real:
                hits += 1
                total += hits / place
        return total / hits if hits else 0.0


def replayed(
    rows: Mapping[PersonId, Sequence[DayRow]], today: date, horizon: int
) -> tuple[Asked, ...]:
    """The earlier days that can be judged, the latest first; `rows` stand in order of days.

    A day counts when five people were known, with one of whom an exchange followed, and with one
    none.
    """
    found = []
    for back in range(1, MOST_DAYS + 1):
        days = back * horizon
        if days >= today.toordinal():
            break
        asked = _asked(rows, today - timedelta(days=days), horizon)
        if asked is None:
            break
        if 0 < len(asked.real) < len(asked.chances):
            found.append(asked)
    return tuple(found)


def _asked(
    rows: Mapping[PersonId, Sequence[DayRow]], day: date, horizon: int
) -> Asked | None:
    """What would have been said on a day; None when too few were known then."""
    before: dict[PersonId, list[DayRow]] = {}
    after: dict[PersonId, list[DayRow]] = {}
    end = day + timedelta(days=horizon)
    for who, mine in rows.items():
        for row in mine:
            if row.weight > 0 and row.kind in MEDIUM and row.direction != "third":
                if row.day <= day:
                    before.setdefault(who, []).append(row)
                elif row.day <= end:
                    after.setdefault(who, []).append(row)
    if len(before) < FEWEST_KNOWN:
        return None
    told = chances(before, day, horizon)
    return Asked(
        day,
        {who: told.get(who, nothing(horizon)) for who in before},
        {who: float(mine[-1].day.toordinal()) for who, mine in before.items()},
        {who: float(sum(row.n for row in mine)) for who, mine in before.items()},
        frozenset(who for who in before if both_ways(after.get(who, ()))),
    )


def both_ways(rows: Sequence[DayRow]) -> bool:
    """Whether both sides did something: wrote to each other, or met, called, dined."""
    sides = {"in", "out"}
    for row in rows:
        if row.direction == "joint" or MEDIUM[row.kind] != "text":
            return True
        sides.discard(row.direction)
    return not sides
