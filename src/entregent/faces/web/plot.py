"""A measure over time as a drawing made by the server: dots within their intervals, a line.

It says nothing that the sentence above and the table beside it do not. As in `svg`, only numbers
come from outside, the sentence is escaped, and colours are classes of the style sheet.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from entregent.app.over_time import PointShape

WIDE, HIGH = 480, 120
_EDGE = 12.0


def plot(points: Sequence[PointShape], says: str) -> Markup:
    """The drawing; empty when fewer than two days have a value. `says` is the same in words."""
    bounds = _bounds(points)
    if bounds is None:
        return Markup("")
    step = WIDE / len(points)
    parts = [_line(points, bounds, step)]
    for at, point in enumerate(points):
        if point["value"] is not None:
            parts.append(_dot(point, bounds, (at + 0.5) * step))
    return Markup(
        '<svg class="plot" viewBox="0 0 {wide} {high}" role="img" aria-label="{says}">'
        '<line class="base" x1="0" y1="{foot}" x2="{wide}" y2="{foot}"/>{parts}</svg>'
    ).format(wide=WIDE, high=HIGH, foot=HIGH - 1, says=says, parts=Markup("").join(parts))


def _bounds(points: Sequence[PointShape]) -> tuple[float, float] | None:
    told = [point for point in points if point["value"] is not None]
    numbers = [
        number for point in told
        for number in (point["low"], point["value"], point["high"]) if number is not None
    ]
    if len(told) < 2:
        return None
    low, high = min(numbers), max(numbers)
    room = (abs(high) * 0.5 or 1.0) if low == high else 0.0
    return low - room, high + room


def _height(value: float, bounds: tuple[float, float]) -> str:
    low, high = bounds
    return f"{HIGH - _EDGE - (value - low) / (high - low) * (HIGH - 2 * _EDGE):.1f}"


def _line(points: Sequence[PointShape], bounds: tuple[float, float], step: float) -> Markup:
    """From each day to the next one that has a value, unless a day between them has none."""
    drawn = Markup("")
    for at, (one, two) in enumerate(pairwise(points)):
        if one["value"] is None or two["value"] is None:
            continue
        drawn += Markup('<line class="way" x1="{}" y1="{}" x2="{}" y2="{}"/>').format(
            f"{(at + 0.5) * step:.1f}", _height(one["value"], bounds),
            f"{(at + 1.5) * step:.1f}", _height(two["value"], bounds),
        )
    return drawn


def _dot(point: PointShape, bounds: tuple[float, float], x: float) -> Markup:
    drawn = Markup("")
    low, value, high = point["low"], point["value"], point["high"]
    if low is not None and high is not None:
        drawn += Markup('<line class="span" x1="{0}" y1="{1}" x2="{0}" y2="{2}"/>').format(
            f"{x:.1f}", _height(low, bounds), _height(high, bounds)
        )
    at = _height(value or 0.0, bounds)
    return drawn + Markup('<circle class="dot" cx="{}" cy="{}" r="4"/>').format(f"{x:.1f}", at)
