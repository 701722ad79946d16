"""What is thought of two records: the same person, two, or a question for the owner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["same", "different", "ask"]


@dataclass(frozen=True, slots=True)
class Level:
    """How two records stand in one respect, and what it is worth.

    `name` is "field.level" ("name.initials"), `value` what it rests on as both write it, `weight`
    log-odds (natural logarithm): above 0 for one person, below for two.
    """

    name: str
    value: str
    weight: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """`score` is the log-odds that the two are one person: the sum of the weights of `levels`.

    The first level is "prior". `veto` names what forbids a union by itself, whatever the score:
    "live", "born", "gendered", "role", "apart"... (None when nothing does).
    """

    verdict: Verdict
    score: float
    levels: tuple[Level, ...]
    veto: str | None = None
