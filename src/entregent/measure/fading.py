"""How the past fades: by half every so many days."""

from __future__ import annotations


def decay(age: float, half_life: float) -> float:
    """What is left of 1 after `age`, in the unit of `half_life`: 2 ** -(age / half_life).

    Exponential forgetting makes sums additive: yesterday's sum needs one multiplication to become
    today's. Times to come (a negative age) count as now. Raises `ValueError` unless half_life > 0.

    >>> decay(180, 180), decay(0, 180), decay(-3, 180)
    (0.5, 1.0, 1.0)
    """
    if half_life <= 0:
        message = "a half-life is positive"
        raise ValueError(message)
    power: float = 2.0 ** -(max(0.0, age) / half_life)
    return power
