"""The middle of a sample and how sure it is, without supposing any law."""

from __future__ import annotations

from collections.abc import Sequence
from math import comb, sqrt

_EXACT = 500
"""Up to so many observations the ranks are exact; above, the normal approximation is."""


def quantile(ordered: Sequence[float], share: float) -> float:
    """The value that `share` (0 to 1) of a sorted, non-empty sample lies below, by interpolation.

    >>> quantile([1, 2, 3, 4], 0.5)
    2.5
    """
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def median_interval(ordered: Sequence[float]) -> tuple[float, float]:
    """95 % interval of the median of a sorted, non-empty sample, from order statistics.

    Conover, *Practical Nonparametric Statistics*, section 3.2: the pair of ranks nearest the middle
    whose binomial coverage is at least 95 %; the extremes when there is none (under 6).

    >>> median_interval(range(20))
    (5, 14)
    """
    n = len(ordered)
    rank = _lower_rank(n) if n <= _EXACT else int((n - 1.96 * sqrt(n)) / 2)
    return ordered[rank], ordered[n - 1 - rank]


def _lower_rank(n: int) -> int:
    """How many ranks may be cut on each side: at most 2.5 % of a fair binomial lies below."""
    rank, below = 0, 1
    while 40 * below <= 2**n and rank < n:
        rank += 1
        below += comb(n, rank)
    return max(rank - 1, 0)
