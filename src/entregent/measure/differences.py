"""How sure the difference of two shares is, within groups that are alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from entregent.measure.intervals import Z95


@dataclass(frozen=True, slots=True)
class Table:
    """Two groups of one stratum: `yes` of `n` in each, with something and without it."""

    with_yes: int
    with_n: int
    without_yes: int
    without_n: int


def common_difference(
    tables: Iterable[Table], z: float = Z95
) -> tuple[float, float, float] | None:
    """Share with minus share without, compared inside strata only: (value, low, high).

    The risk difference of Mantel and Haenszel with the variance of Greenland and Robins (1985,
    *Estimation of a common effect parameter from sparse follow-up data*, Biometrics 41). Half a
    yes and half a no are added to each cell of the variance, so that 0 of 12 is not taken for
    certain. Strata that lack one of the groups say nothing; None when none is left.

    >>> found = common_difference([Table(3, 12, 9, 12)])
    >>> [round(100 * part) for part in found]
    [-50, -87, -13]
    >>> common_difference([Table(3, 12, 0, 0)]) is None
    True
    """
    weight = total = spread = 0.0
    for one in tables:
        if not (one.with_n and one.without_n):
            continue
        n1, n0 = one.with_n, one.without_n
        total += (one.with_yes * n0 - one.without_yes * n1) / (n1 + n0)
        weight += n1 * n0 / (n1 + n0)
        a, c = one.with_yes + 0.5, one.without_yes + 0.5
        m1, m0 = n1 + 1, n0 + 1
        both = (m1 + m0) ** 2
        spread += (a * (m1 - a) * m0**3 + c * (m0 - c) * m1**3) / (m1 * m0 * both)
    if not weight:
        return None
    value = total / weight
    half = z * sqrt(spread) / weight
    return value, max(-1.0, value - half), min(1.0, value + half)
