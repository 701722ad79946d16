"""A measure over time drawn with characters: dots within their intervals, months underneath.

Whoever hears the terminal is given the same in a sentence before it, and in a table on demand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

HIGH = 8
"""Rows of the drawing."""
_COLUMN = 5


@dataclass(frozen=True, slots=True)
class Dot:
    """One column: what was measured and its interval, as far as there are any."""

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None


def drawing(dots: Sequence[Dot], top_says: str, bottom_says: str) -> list[str]:
    """The rows, the highest first, then the labels; nothing when nothing was measured.

    `top_says` and `bottom_says` stand at the two ends of the scale of `scale(dots)`.
    """
    bounds = scale(dots)
    if bounds is None:
        return []
    margin = max(len(top_says), len(bottom_says))
    rows = []
    for row in range(HIGH - 1, -1, -1):
        edge = top_says if row == HIGH - 1 else bottom_says if row == 0 else ""
        cells = "".join(_cell(dot, row, bounds).center(_COLUMN) for dot in dots)
        rows.append(f"{edge.rjust(margin)} │{cells}".rstrip())
    rows.append(" " * margin + " └" + "─" * (_COLUMN * len(dots)))
    labels = "".join(dot.label[:_COLUMN - 1].center(_COLUMN) for dot in dots)
    rows.append(" " * (margin + 2) + labels.rstrip())
    return rows


def scale(dots: Sequence[Dot]) -> tuple[float, float] | None:
    """The lowest and the highest number to be drawn, some room around a line that never moves."""
    numbers = [
        number for dot in dots if dot.value is not None
        for number in (dot.low, dot.value, dot.high) if number is not None
    ]
    if not numbers:
        return None
    low, high = min(numbers), max(numbers)
    if high > low:
        return low, high
    room = abs(high) * 0.5 or 1.0
    return (max(0.0, low - room) if low >= 0 else low - room), high + room


def _cell(dot: Dot, row: int, bounds: tuple[float, float]) -> str:
    if dot.value is None:
        return " "
    at = _row(dot.value, bounds)
    if row == at:
        return "●"
    low = at if dot.low is None else _row(dot.low, bounds)
    high = at if dot.high is None else _row(dot.high, bounds)
    return "│" if low <= row <= high else " "


def _row(value: float, bounds: tuple[float, float]) -> int:
    low, high = bounds
    share = (value - low) / (high - low)
    return min(HIGH - 1, max(0, round(share * (HIGH - 1))))
