"""The rings: four hairline circles with their people, as inert SVG.

People stand in the order of their names, clockwise from the top, within their circle; a place says
nothing about anybody. Names are drawn inside the fifteen only. The tables beside the figure name
everybody: it is one image to those who hear the page, with one sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from markupsafe import Markup

_MIDDLE = 320
_RINGS = (92, 172, 242, 306)
_PLACES = (62, 136, 207, 274)
_SPREAD = (0, 0, 14, 15)
"""How far in and out neighbours of an outer circle stand, so that discs do not touch."""
_NAMED = 2
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Dot:
    """One person: how they are called, and `state` rhythm, quiet or waits."""

    name: str
    state: str


def rings(circles: Sequence[Sequence[Dot]], says: str) -> Markup:
    """The figure: the innermost circle first."""
    drawn = Markup("").join(
        Markup('<circle class="ring" cx="{0}" cy="{0}" r="{1}"/>').format(_MIDDLE, radius)
        for radius in _RINGS
    )
    drawn += Markup("").join(
        _dots(some, place) for place, some in reversed(list(enumerate(circles)))
    )
    drawn += Markup('<text class="me" x="{0}" y="{1}">&amp;</text>').format(_MIDDLE, _MIDDLE + 11)
    drawn += Markup("").join(
        Markup('<rect class="halo" x="{x}" y="{y}" width="38" height="24"/>'
               '<text class="size" x="{middle}" y="{text}">{size}</text>').format(
            x=_MIDDLE - 19, y=_MIDDLE + radius - 12, middle=_MIDDLE, text=_MIDDLE + radius + 6,
            size=size)
        for radius, size in zip(_RINGS, (5, 15, 50, 150), strict=True)
    )
    return Markup('<svg class="rings" viewBox="0 0 640 640" role="img" aria-label="{says}">'
                  "{drawn}</svg>").format(says=says, drawn=drawn)


def _dots(some: Sequence[Dot], place: int) -> Markup:
    turn = pi / 10 if place == 1 else 0.0
    found = Markup("")
    for number, dot in enumerate(some):
        angle = 2 * pi * number / len(some) + turn
        radius = _PLACES[place] + _SPREAD[place] * (-1, 0, 1, 0)[number % 4]
        x, y = _MIDDLE + radius * sin(angle), _MIDDLE - radius * cos(angle)
        kind = {"quiet": "dot quiet", "waits": "dot wait"}.get(dot.state, "dot")
        found += Markup('<circle class="{kind}" cx="{x:.1f}" cy="{y:.1f}" r="5"/>').format(
            kind=kind, x=x, y=y)
        if place < _NAMED:
            found += Markup('<text class="name" x="{x:.1f}" y="{y:.1f}">{name}</text>').format(
                x=x, y=y + 22, name=_short(dot.name))
    return found


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST - 1]}…"
