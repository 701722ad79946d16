"""What one exchange weighs before time passes: the richer the medium, the more.

The ordering follows media richness (Daft & Lengel 1986); the figures are the method's defaults
(method 2.1, amended by decisions B11 to B13): buttons weigh nothing, a group dilutes, a crowd of
more than thirty is no exchange with anybody.
"""

from __future__ import annotations

from math import sqrt
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from entregent.model.records import InteractionKind

BASE = MappingProxyType(
    {
        "meal": 6.0,
        "meeting": 5.0,
        "video": 3.5,
        "call": 3.0,
        "letter": 3.0,
        "message": 1.0,
        "comment": 0.5,
        "reaction": 0.0,
        "broadcast": 0.0,
    }
)
"""Base weight by kind of interaction."""

SHORT_CALL_SECONDS = 120
SHORT_CALL = 1.0
"""A call known to have lasted less than two minutes counts as one message."""

SMALL_GROUP = 12
CROWD = 30
"""People, the owner included: to `SMALL_GROUP` the root dilutes, to `CROWD` the number does."""

GATHERINGS = frozenset({"call", "video", "meeting", "meal"})
"""Kinds in which nobody writes to anybody: both sides take part."""


def base_weight(kind: InteractionKind, seconds: int = 0) -> float:
    """The weight of one human interaction between two people. `seconds` is 0 when unknown."""
    if kind in {"call", "video"} and 0 < seconds < SHORT_CALL_SECONDS:
        return SHORT_CALL
    return BASE[kind]


def diluted(weight: float, people: int) -> float:
    """What is left of a weight for each alter when so many took part, the owner included."""
    if people <= 2:
        return weight
    if people <= SMALL_GROUP:
        return weight / sqrt(people - 1)
    if people <= CROWD:
        return weight / (people - 1)
    return 0.0
