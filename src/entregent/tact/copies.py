"""How often these words were sent already: to others, and to the same person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from entregent.text.likeness import held, runs

SAME = 0.8
"""Share of a draft's runs of five words above which a sent text is a copy of it (method 7)."""
CLOSE = 0.65
FEW = 4
"""Close texts weigh like this many copies at most: they never stop a message alone."""
WINDOW = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Earlier:
    """Something the owner sent: the record, its day, to whom, and its words."""

    record: str
    day: date
    people: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Copies:
    """How many groups of others got nearly these words in thirty days, and how often they did.

    `repeated` counts earlier sends of these words to the person, whenever. `records` are evidence,
    newest first, at most five of each.
    """

    similar: int = 0
    repeated: int = 0
    records: tuple[str, ...] = ()
    repeats: tuple[str, ...] = ()
    last: date | None = None
    """The day these words last went to the person."""


def copies_of(draft: str, earlier: Iterable[Earlier], to: str, today: date) -> Copies:
    """Count the copies of a draft among sent texts; one mail to several people is one send."""
    mine = runs(draft)
    if not mine:
        return Copies()
    alike = sorted(
        ((share, one) for one in earlier if (share := held(mine, runs(one.words))) >= CLOSE),
        key=lambda pair: (pair[1].day, pair[1].record), reverse=True,
    )
    recent = [
        (share, one) for share, one in alike if to not in one.people and one.people
        and today - WINDOW <= one.day <= today
    ]
    same, close = _groups(recent, SAME), _groups(recent, CLOSE)
    again = [one for share, one in alike if to and to in one.people and share >= SAME]
    return Copies(
        max(same, min(close, FEW)), len(again),
        tuple(one.record for _, one in recent[:5]), tuple(one.record for one in again[:5]),
        again[0].day if again else None,
    )


def _groups(alike: Sequence[tuple[float, Earlier]], least: float) -> int:
    """How many different people, or groups of them, such texts went to."""
    return len({frozenset(one.people) for share, one in alike if share >= least})
