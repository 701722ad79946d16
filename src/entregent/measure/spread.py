"""How evenly something is spread, and what lies in the middle of it."""

from __future__ import annotations

from collections.abc import Iterable
from math import exp, fsum, log


def gini(amounts: Iterable[float]) -> float:
    """0 when all have the same, near 1 when one has everything; 0 for nobody or for nothing.

    Gini (1912), in the form over sorted amounts: sum((2 i - n - 1) x_i) / (n sum(x)). At most
    (n - 1) / n. Raises `ValueError` for a negative amount.

    >>> gini([10, 10, 10, 10]), gini([37, 1, 1, 1])
    (0.0, 0.675)
    """
    ordered = _amounts(amounts)
    n, total = len(ordered), fsum(ordered)
    if not total:
        return 0.0
    weighted = fsum((2 * place - n - 1) * amount for place, amount in enumerate(ordered, 1))
    return max(0.0, weighted / (n * total))


def effective_number(amounts: Iterable[float]) -> float:
    """How many equal shares would be spread as these are: exp of Shannon's entropy; 0 for nothing.

    Hill number of order 1 (Hill 1973, *Diversity and evenness*; Jost 2006): 4 people who speak
    equally are 4, one who speaks all the time is 1. Raises `ValueError` for a negative amount.

    >>> round(effective_number([5, 5, 5, 5]), 9), effective_number([7, 0, 0])
    (4.0, 1.0)
    """
    ordered = _amounts(amounts)
    total = fsum(ordered)
    if not total:
        return 0.0
    shares = [amount / total for amount in ordered]
    return exp(-fsum(share * log(share) for share in shares if share))


def median(values: Iterable[float]) -> float | None:
    """The middle value, the mean of the two middle ones for an even count; None for nothing.

    >>> median([3, 1, 2]), median([1, 2, 3, 10]), median([])
    (2.0, 2.5, None)
    """
    ordered = sorted(values)
    n = len(ordered)
    if not n:
        return None
    return (ordered[(n - 1) // 2] + ordered[n // 2]) / 2


def largest_remainder(parts: Iterable[float], total: int) -> tuple[int, ...]:
    """Whole numbers near the parts that add up to `total`, which is near their sum.

    Hamilton's method: every part is cut down, what is missing goes to the largest remainders, the
    first ones on a tie. Parts may be negative. Raises `ValueError` when `total` is more than one a
    part away from the sum.

    >>> largest_remainder([33.4, 33.3, 33.3], 100)
    (34, 33, 33)
    >>> largest_remainder([36.8, -16.3], 20)
    (37, -17)
    """
    wanted = list(parts)
    floors = [int(part // 1) for part in wanted]
    missing = total - sum(floors)
    if not 0 <= missing <= len(floors):
        message = f"{total} is too far from the sum of the parts"
        raise ValueError(message)
    order = sorted(range(len(wanted)), key=lambda at: (floors[at] - wanted[at], at))
    for at in order[:missing]:
        floors[at] += 1
    return tuple(floors)


def _amounts(amounts: Iterable[float]) -> list[float]:
    ordered = sorted(amounts)
    if ordered and ordered[0] < 0:
        message = "amounts are not negative"
        raise ValueError(message)
    return ordered
