"""Circles of 5, 15, 50 and 150, cut by rank, and how often each is kept up (method 2.4).

Nested sizes after Dunbar; telephone data found 4, 11, 30 and 129 (MacCarron, Kaski & Dunbar 2016).
Whoever never had a real exchange, or sleeps, is in none: a rank alone makes no friend.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from entregent.model.ids import PersonId
from entregent.model.ties import Circle, Tie
from entregent.ties.strength import shown

SIZES: tuple[tuple[Circle, int], ...] = (("5", 5), ("15", 15), ("50", 50), ("150", 150))
"""Circles with their cumulated sizes, the innermost first."""
RHYTHM: Mapping[Circle, int] = MappingProxyType({"5": 7, "15": 30, "50": 90, "150": 365})
"""Days between two exchanges that keep a circle up; the method's defaults."""
STAY = 1.1
"""Whoever stood in a circle yesterday is ranked a tenth higher for it, so that nobody flickers."""
_LEFT_OUT = frozenset({"latent", "asleep"})
_DEPTH: Mapping[Circle, int] = {"5": 0, "15": 1, "50": 2, "150": 3, "none": 4}


def circles(
    ties: Iterable[Tie], previous: Mapping[PersonId, Circle] | None = None
) -> dict[PersonId, Circle]:
    """The circle of everybody who is in one, by shown strength; on a tie the lesser id is first."""
    waiting = {tie.alter: shown(tie) for tie in ties if tie.life not in _LEFT_OUT}
    before = previous or {}
    found: dict[PersonId, Circle] = {}
    for depth, (circle, size) in enumerate(SIZES):
        ranks = {
            alter: value * (STAY if _DEPTH[before.get(alter, "none")] <= depth else 1.0)
            for alter, value in waiting.items()
        }
        ranked = sorted(ranks.items(), key=lambda item: (-item[1], item[0]))
        for alter, _ in ranked[: size - len(found)]:
            found[alter] = circle
            del waiting[alter]
    return found


def overdue(tie: Tie) -> float | None:
    """Silence over the rhythm of the circle: due above 1; above 3 another circle fits better."""
    rhythm = RHYTHM.get(tie.circle)
    if rhythm is None or tie.silence is None:
        return None
    return tie.silence / rhythm
