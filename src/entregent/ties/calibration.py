"""How often a chance came true, and what one's own past adds to it where that is proven to help.

Learnt are a shift and a slope of the log-odds, drawn towards none: few examples change little. They
are kept only when they foretell the newest replayed day better than nothing would, learnt from the
days before it. They never change who comes before whom.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log1p

from entregent.ties.chance import NO_CORRECTION, Correction, probability
from entregent.ties.replay import Asked

PULL = 10.0
"""How many examples it takes to move a correction half of the way, about."""
_STEPS = 25
_SLOPES = (0.25, 4.0)
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


def proven(days: Sequence[Asked]) -> Correction:
    """The correction learnt from replayed days (uncorrected, latest first), if it proves itself.

    Two days at least: learnt from the older ones, it must foretell the latest better.
    """
    if len(days) < 2:
        return NO_CORRECTION
    latest, older = _examples(days[:1]), _examples(days[1:])
    if loss(latest, learned(older)) >= loss(latest, NO_CORRECTION):
        return NO_CORRECTION
    return learned(latest + older)


def learned(examples: Sequence[tuple[float, bool]]) -> Correction:
    """Shift and slope by Newton's steps on the penalised logarithmic loss."""
    shift, slope = 0.0, 1.0
    for _ in range(_STEPS):
        g0, g1 = PULL * 0.25 * shift, PULL * (slope - 1)
        h00, h01, h11 = PULL * 0.25, 0.0, PULL
        for x, real in examples:
            p = probability(shift + slope * x)
            g0 += p - real
            g1 += (p - real) * x
            weight = p * (1 - p)
            h00 += weight
            h01 += weight * x
            h11 += weight * x * x
        determinant = h00 * h11 - h01 * h01
        d0 = (h11 * g0 - h01 * g1) / determinant
        d1 = (h00 * g1 - h01 * g0) / determinant
        size = max(1.0, abs(d0), abs(d1))
        shift, slope = shift - d0 / size, slope - d1 / size
        slope = max(_SLOPES[0], min(_SLOPES[1], slope))
        if abs(d0) + abs(d1) < 1e-9:
            break
    return Correction(shift, slope)


def loss(examples: Sequence[tuple[float, bool]], correction: Correction) -> float:
    """The mean logarithmic loss; 0 for nothing."""
    total = 0.0
    for x, real in examples:
        margin = correction.shift + correction.slope * x
        margin = margin if real else -margin
        total += log1p(exp(-margin)) if margin > -30 else -margin
    return total / len(examples) if examples else 0.0


def _examples(days: Iterable[Asked]) -> list[tuple[float, bool]]:
    return [
        (chance.log_odds, who in day.real)
        for day in days for who, chance in day.chances.items() if chance.log_odds is not None
    ]
