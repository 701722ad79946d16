"""Ties: the measured relation between ego and one alter, and what it is computed from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from entregent.model.ids import PersonId, RecordKey

Direction = Literal["in", "out", "joint", "third"]
Stage = Literal["unknown", "acquainted", "bonded", "sustained", "business"]
Circle = Literal["5", "15", "50", "150", "none"]
Life = Literal["close", "alive", "lukewarm", "asleep", "latent"]
"""The word shown in place of the number (method 9.3)."""


@dataclass(frozen=True, slots=True)
class DayRow:
    """The rollup: what passed with one alter on one day, by network, kind and direction.

    `n` interactions, of which only human ones carry `weight` (the sum of their diluted base
    weights, method 2.1); `words` and `seconds` are sums.
    """

    person: PersonId
    day: date
    network: str
    kind: str
    direction: Direction
    n: int
    weight: float
    words: int = 0
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Ask:
    """A message by an alter that asks, and what answered it inside its own thread.

    `at` and `answered` are local wall-clock instants. `own_thread`: the owner opened the thread;
    `post`: it is a post of theirs.
    """

    record: RecordKey
    person: PersonId
    network: str
    thread: str
    at: datetime
    cues: tuple[str, ...]
    own_thread: bool = False
    subject: str = ""
    answered: datetime | None = None
    post: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """A message by an alter to the owner that declines something. `at` is local wall clock."""

    record: RecordKey
    person: PersonId
    network: str
    thread: str
    at: datetime
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Shared:
    """One exchange in which two alters or more were named, or a post to a mailing list.

    `author` is None where nobody writes, where the owner does (`own`), and where whoever wrote is
    nobody any more. `people` are all the alters it names, the author first; `size` counts everybody
    who took part, the owner included. `at` is local wall clock.
    """

    record: RecordKey
    network: str
    kind: str
    thread: str
    at: datetime
    author: PersonId | None
    own: bool
    people: tuple[PersonId, ...]
    size: int
    human: bool = True
    cues: tuple[str, ...] = ()
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A formal connection on a network: never a tie by itself."""

    record: RecordKey
    person: PersonId
    network: str
    since: date | None
    state: str


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation and what is known of its fate."""

    record: RecordKey
    person: PersonId
    network: str
    outgoing: bool | None
    sent: date | None
    note: bool
    accepted: bool


@dataclass(frozen=True, slots=True)
class Feature:
    """One named part of an explanation, in the unit of the number it explains."""

    name: str
    value: float
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """How close ego and one alter have been, and everything that number is made of.

    `strength` is 0 to 100 and equals its explanation recomputed; no human exchange means strength 0
    and "latent". `silence` is days since the last human exchange, None when there never was one.
    """

    alter: PersonId
    strength: float
    s_in: float
    s_out: float
    reciprocity: float
    first: date | None
    last: date | None
    silence: int | None
    multiplexity: int
    real: bool
    """A real exchange within the window (method 2.3)."""
    exchanges: int
    """Days with a human interaction, in and out, over all time."""
    meetings: int
    messages_in: int
    messages_out: int
    modes: frozenset[str] = frozenset()
    """Media of the last 365 days: text, voice, video, face."""
    ever: frozenset[str] = frozenset()
    """Media over all time."""
    stage: Stage = "unknown"
    circle: Circle = "none"
    life: Life = "latent"
    peak: float = 0.0
    """Greatest strength over any 180 days (0 to 100)."""
    unanswered: int = 0
    """Days on which the owner wrote since the last sign from them."""
    rhythm: float | None = None
    """Median gap between days of exchange, in days."""
    offset: int = 0
    features: tuple[Feature, ...] = ()


@dataclass(frozen=True, slots=True)
class Debt:
    """A question, request or offer of an alter that still waits: age in working time."""

    ask: Ask
    hours: float
    due_hours: float

    @property
    def overdue(self) -> bool:
        """Whether it has waited longer than its service level (method 2.6)."""
        return self.hours > self.due_hours
