"""Real life over ninety days: meetings, new faces, events; and what the owner says of it.

Only what was met and what was told is counted: nothing is inferred of anybody's health or temper.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from entregent.model.finding import Searched
from entregent.model.ids import PersonId, RecordKey
from entregent.model.people import Person
from entregent.model.ports import Study
from entregent.model.records import Attendance
from entregent.model.when import EPOCH, Period
from entregent.practices import findings as shared
from entregent.text.folding import fold
from entregent.ties.strength import shown

WINDOW = 90
ACTIVE = 20.0
MEETINGS, EVENTS = 12, 3
"""Meetings and events of ninety days from which there is nothing to add."""
ITEMS = 5
HIGHEST = 4
_FACE = frozenset({"meeting", "meal"})
_HOME = frozenset(map(fold, ("family", "famille", "household", "foyer", "home", "maison")))
_NOT_THERE = ("declin", "refus", "not going", "cancel", "annul", "no")


@dataclass(frozen=True, slots=True)
class Life:
    """What ninety days held: `meetings` on distinct days and occasions (a floor), faces, events.

    `met` of `active` contacts were met at least once, ever. `people` are whom the window met.
    """

    meetings: int
    new: int
    events: int
    met: int
    active: int
    people: tuple[PersonId, ...] = ()
    records: tuple[RecordKey, ...] = ()

    @property
    def index(self) -> float:
        """A = 0.4 min(1, M/12) + 0.3 min(1, E/3) + 0.3 C (method P2)."""
        share = self.met / self.active if self.active else 0.0
        return (
            0.4 * min(1.0, self.meetings / MEETINGS)
            + 0.3 * min(1.0, self.events / EVENTS)
            + 0.3 * share
        )


@dataclass(frozen=True, slots=True)
class Words:
    """What the owner told on the topic: the five answers, the latest word on each of the others."""

    answers: tuple[int, ...] = ()
    partial: bool = False
    few: bool = False
    paused: date | None = None

    @property
    def score(self) -> int | None:
        """The sum of the five answers, 0 to 20; None while they were not given."""
        return sum(self.answers) if len(self.answers) == ITEMS else None


def read_words(view: Study) -> Words:
    """The latest word on each thing told under "attitude"."""
    latest: dict[str, object] = {}
    for told in view.told("attitude"):
        latest.update(told.value)
    answers = latest.get("answers", ())
    return Words(
        answers=_answers(answers if isinstance(answers, list | tuple) else ()),
        partial=latest.get("calendar") == "partial",
        few=latest.get("style") == "few",
        paused=_day(latest.get("pause")),
    )


def _answers(given: list[object] | tuple[object, ...]) -> tuple[int, ...]:
    """Five whole numbers from 0 to 4, else nothing."""
    numbers = [one for one in given if isinstance(one, int) and 0 <= one <= HIGHEST]
    return tuple(numbers) if len(numbers) == len(given) == ITEMS else ()


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def at_home(view: Study) -> frozenset[PersonId]:
    """The household: by a card's relation or category, or by the owner's word."""
    said = {who for told in view.told("household") for who in told.people}
    carded = {person.id for person in view.alters() if _is_home(person)}
    return frozenset(said | carded)


def _is_home(person: Person) -> bool:
    return shared.is_household(person) or any(fold(one) in _HOME for one in person.categories)


def measured(view: Study) -> Life:
    """The life of the last ninety days, in one pass over its rows."""
    home = at_home(view)
    start = view.today - timedelta(days=WINDOW - 1)
    within = Period(start, view.today + timedelta(days=1))
    occasions: dict[tuple[date, str], int] = defaultdict(int)
    crowds: set[date] = set()
    seen: Counter[PersonId] = Counter()
    for row in view.rollup(within):
        if row.kind not in _FACE or row.direction != "joint":
            continue
        if row.weight <= 0:
            crowds.add(row.day)
        elif row.person not in home:
            at = (row.day, row.kind)
            occasions[at] = max(occasions[at], row.n)
            seen[row.person] += row.n
    ties = view.ties()
    active = [who for who, tie in ties.items() if shown(tie) >= ACTIVE and who not in home]
    attended = _attended(view, within)
    return Life(
        meetings=sum(occasions.values()),
        new=sum(ties[who].meetings <= n for who, n in seen.items() if who in ties),
        events=len(crowds | set(attended)),
        met=sum("face" in ties[who].ever for who in active),
        active=len(active),
        people=tuple(sorted(seen)),
        records=tuple(attended[day] for day in sorted(attended)),
    )


def _attended(view: Study, within: Period) -> Mapping[date, RecordKey]:
    """Days of events the owner said yes to, each with a record."""
    found: dict[date, RecordKey] = {}
    for one in view.records("attendance"):
        record = one.record
        if not isinstance(record, Attendance) or record.start is None:
            continue
        if fold(record.status).startswith(_NOT_THERE):
            continue
        day = (EPOCH + timedelta(seconds=record.start.at)).date()
        if day in within:
            found.setdefault(day, one.key)
    return found


def searched(view: Study, seen: float) -> Searched:
    """What was looked through."""
    start = view.today - timedelta(days=WINDOW - 1)
    return Searched("attitude.searched-meetings", start, view.today, seen)
