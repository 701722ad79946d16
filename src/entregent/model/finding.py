"""What a practice says and proposes: measures, findings with their evidence, small acts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from entregent.model.ids import ActionId, FindingId, PersonId, RecordKey, digest_of

Severity = Literal["info", "advice", "alert"]
Verb = Literal[
    "reply", "thank", "keep_promise", "introduce", "give", "ask", "call", "meet", "invite",
    "qualify", "rest", "polish", "decide", "write",
]


@dataclass(frozen=True, slots=True)
class Words:
    """A text the owner wrote in both languages: a parameter that is said in the reader's own."""

    fr: str
    en: str


Param = str | int | float | date | Words


@dataclass(frozen=True, slots=True)
class Sentence:
    """A key of the catalogues and its parameters: the same facts in every language."""

    key: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Searched:
    """Evidence of an absence: what was searched, over which days, and how much of it was seen."""

    what: str
    start: date
    end: date
    coverage: float


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its unit, interval, count and coverage (0 to 1).

    `value` is None when `n` is too small to tell, and the text says so.
    """

    code: str
    value: float | None
    unit: str
    n: int
    coverage: float
    low: float | None = None
    high: float | None = None
    window_days: int | None = None
    of: str = ""
    """What it is about, where a practice measures several of a kind: a network, a group."""

    def __post_init__(self) -> None:
        bounds = (self.low, self.value, self.high)
        if None not in bounds and list(bounds) != sorted(bounds, key=lambda bound: bound or 0.0):
            message = f"{self.code}: {self.value} lies outside its interval"
            raise ValueError(message)
        if not 0 <= self.coverage <= 1:
            message = f"{self.code}: coverage is a share"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact about the owner's way of networking, said with its evidence and a way to correct it.

    Evidence is never empty: record keys, or what was searched when the fact is an absence.
    `window` names the period the finding stands for ("2026-W48", "2026-11"): with code and people
    it makes the id, so that "never again" sticks.
    """

    code: str
    severity: Severity
    says: Sentence
    evidence: tuple[RecordKey, ...] = ()
    searched: tuple[Searched, ...] = ()
    people: tuple[PersonId, ...] = ()
    measure: Measure | None = None
    coverage: float = 1.0
    correct: tuple[Sentence, ...] = ()
    window: str = ""

    def __post_init__(self) -> None:
        if not self.evidence and not self.searched:
            message = f"{self.code}: no evidence, no finding"
            raise ValueError(message)
        if not self.correct:
            message = f"{self.code}: every finding has a way to correct it"
            raise ValueError(message)

    @property
    def id(self) -> FindingId:
        """Stable over days while code, people and window are the same."""
        return FindingId(digest_of(self.code, *sorted(self.people), self.window)[:12])


@dataclass(frozen=True, slots=True)
class Action:
    """One small act for a human hand: who, why, how many minutes, worth how much.

    `value` is the worth of doing it (method 9, the daily plan: 100 a debt in an own thread ... 20 a
    profile fix), not a grade of the person. `says` is the act in one sentence. `subject` tells two
    acts for the same people apart (a thread, an objective).
    """

    verb: Verb
    says: Sentence
    because: tuple[FindingId, ...]
    minutes: int
    value: float
    people: tuple[PersonId, ...] = ()
    purpose: str = ""
    channel: str = ""
    subject: str = ""
    gift: bool = False

    def __post_init__(self) -> None:
        if not self.because:
            message = "an action says which finding it comes from"
            raise ValueError(message)
        if self.minutes < 1:
            message = "an action takes at least a minute"
            raise ValueError(message)

    @property
    def id(self) -> ActionId:
        """Equal on every day the same act is proposed for the same people and subject."""
        return act_id(self.verb, self.people, self.subject)


def act_id(verb: str, people: Iterable[PersonId], subject: str) -> ActionId:
    """The id of an act from what makes it itself: verb, people in any order, subject."""
    return ActionId(digest_of(verb, *sorted(people), subject)[:8])


@dataclass(frozen=True, slots=True)
class Report:
    """What a practice measured and found in one view."""

    code: str
    measures: tuple[Measure, ...] = ()
    findings: tuple[Finding, ...] = ()
