"""How often a chance came true: what was said on replayed days, held against what followed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from entregent.ties.replay import Asked

BOUNDS = (0.1, 0.3, 0.5, 0.7)
"""Where the bins of a reliability table end; the last one ends at 1."""


@dataclass(frozen=True, slots=True)
class Bin:
    """Chances said between two bounds: how many, their mean, and how many came true."""

    low: float
    high: float
    n: int
    said: float
    came: int


def reliability(days: Iterable[Asked]) -> tuple[Bin, ...]:
    """Chances of all replayed days by bins of the chance; empty bins are left out."""
    found = []
    told = [(chance.value, who in day.real) for day in days for who, chance in day.chances.items()]
    for low, high in zip((0.0, *BOUNDS), (*BOUNDS, 1.01), strict=True):
        mine = [(value, real) for value, real in told if low <= value < high]
        if mine:
            said = sum(value for value, _ in mine) / len(mine)
            found.append(Bin(low, min(high, 1.0), len(mine), said, sum(real for _, real in mine)))
    return tuple(found)
