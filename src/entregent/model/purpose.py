"""What the owner put on paper before the screen: purposes, objectives, targets, means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

PurposeKind = Literal[
    "partners", "clients", "recruit", "peers", "market", "job", "learn", "known", "help", "other"
]
PURPOSES: tuple[PurposeKind, ...] = (
    "partners", "clients", "recruit", "peers", "market", "job", "learn", "known", "help", "other",
)


@dataclass(frozen=True, slots=True)
class Purpose:
    """One reason to network. Ranks are 1..n without ties."""

    kind: PurposeKind
    rank: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Objective:
    """A result one can count, by a day. `number` None when the words hold no number yet."""

    result: str
    number: float | None = None
    deadline: date | None = None
    measure: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """Whom to meet: a role or a trade, where, how many."""

    who: str
    where: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """The worksheet: one page, twenty minutes, no screen. Empty boxes are allowed."""

    purposes: tuple[Purpose, ...] = ()
    objectives: tuple[Objective, ...] = ()
    targets: tuple[Target, ...] = ()
    offers: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    """Names of people one already knows."""
    networks: tuple[str, ...] = ()
    """One main network, then at most one support."""
    dropped: tuple[str, ...] = ()
    minutes: int | None = None
    """Minutes a week."""
    gain: str = ""
    first_step: str = ""
    written: date | None = None
    review_on: date | None = None
