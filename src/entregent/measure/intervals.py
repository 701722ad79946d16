"""How sure a share is, and how far a small count should be believed."""

from __future__ import annotations

from math import sqrt

Z95 = 1.96
"""Standard deviations that hold 95 % of a normal law."""


def wilson(successes: int, n: int, z: float = Z95) -> tuple[float, float]:
    """The interval (low, high) of a share seen `successes` times out of `n`; (0, 1) for n = 0.

    Score interval of Wilson (1927), *Probable inference, the law of succession, and statistical
    inference*, JASA 22: never outside 0..1 and honest for small counts, unlike the textbook one.
    Raises `ValueError` unless 0 <= successes <= n.

    >>> [round(100 * end, 1) for end in wilson(80, 500)]
    [13.0, 19.5]
    >>> [round(100 * end, 1) for end in wilson(3, 12)]
    [8.9, 53.2]
    """
    if not 0 <= successes <= n:
        message = f"{successes} of {n} is no share"
        raise ValueError(message)
    if n == 0:
        return 0.0, 1.0
    share = successes / n
    spread = 1 + z * z / n
    centre = (share + z * z / (2 * n)) / spread
    half = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / spread
    low = 0.0 if successes == 0 else max(0.0, centre - half)
    high = 1.0 if successes == n else min(1.0, centre + half)
    return low, high


def shrunk(total: float, n: float, prior: float, weight: float) -> float:
    """The mean of `n` observations summing to `total`, drawn to `prior` as if by `weight` more.

    The mean after a normal or beta prior worth `weight` observations (Efron & Morris 1977, *Stein's
    paradox in statistics*): little data stays near the prior, much data speaks for itself. `prior`
    when there is nothing at all. Raises `ValueError` for a negative `n` or `weight`.

    >>> round(shrunk(900, 3, prior=12, weight=10), 1)
    78.5
    >>> shrunk(0, 0, prior=0.5, weight=2)
    0.5
    """
    if n < 0 or weight < 0:
        message = "counts are not negative"
        raise ValueError(message)
    if n + weight == 0:
        return prior
    return (total + weight * prior) / (n + weight)
