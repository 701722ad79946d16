"""Strength, 0 to 100: how close it has been, from what passed and when. The formula never moves.

    S_in  = sum w 2^(-age/180) over what came in, plus half of what was joint; S_out likewise
    S     = S_in + S_out          R = 2 min(S_in, S_out) / S         S' = S (0.5 + 0.5 R)
    strength = 100 (1 - exp(-S'/10))

`w` is the base weight diluted by the size of the group; `k` interactions of one day, direction,
network and kind weigh as `1 + ln k` of them. Recency and duration predict felt closeness best
(Gilbert & Karahalios 2009); what one side alone does counts half. The half-life and the scale are
the method's defaults: every threshold of the method (20 stable, 30, 35, 40, 60) refers to them.

What the owner says ("closer than it looks") is an offset kept apart: it moves what is shown and the
order of people, never `Tie.strength` nor anything computed from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import exp, log

from entregent.model.ties import Feature, Tie

HALF_LIFE = 180
"""Days after which an exchange weighs half."""
SCALE = 10.0
OFFSET = 20
"""The most the owner's word moves what is shown, either way."""

RECEIVED, SENT, CALLS, VIDEOS, MEETINGS = "received", "sent", "calls", "videos", "meetings"
PARTS = (RECEIVED, SENT, CALLS, VIDEOS, MEETINGS)
"""Names of the parts a strength is made of, in the order they are told."""


def saturated(weight: float, n: int) -> float:
    """The weight of `n` interactions of one day whose weights add up to `weight`.

    Eighty lines of a chat are no eighty letters.

    >>> saturated(1.0, 1), round(saturated(80.0, 80), 2)
    (1.0, 5.38)
    """
    return weight if n <= 1 else weight / n * (1 + log(n))


def reciprocity(s_in: float, s_out: float) -> float:
    """0 when one side does everything, 1 when both do the same; 0 for nothing."""
    total = s_in + s_out
    return 2 * min(s_in, s_out) / total if total else 0.0


def strength(s_in: float, s_out: float) -> float:
    """Strength from the two decayed sums."""
    return of_balanced((s_in + s_out) / 2 + min(s_in, s_out))


def of_balanced(total: float) -> float:
    """Strength from S' = S (0.5 + 0.5 R), which is S/2 + min(S_in, S_out)."""
    return 100 * (1 - exp(-total / SCALE))


def recomputed(features: Iterable[Feature]) -> float:
    """Strength from the parts of an explanation (decayed weights by name)."""
    parts = {feature.name: feature.value for feature in features}
    joint = parts.get(CALLS, 0.0) + parts.get(VIDEOS, 0.0) + parts.get(MEETINGS, 0.0)
    return strength(parts.get(RECEIVED, 0.0) + joint / 2, parts.get(SENT, 0.0) + joint / 2)


def told_offset(preferences: Mapping[str, str]) -> int:
    """The owner's word about closeness, -20 to 20; 0 when nothing readable was said."""
    try:
        said = int(preferences.get("offset", "0"))
    except ValueError:
        return 0
    return max(-OFFSET, min(OFFSET, said))


def shown(tie: Tie) -> float:
    """What is shown and ordered by: strength moved by the owner's word, 0 to 100."""
    return max(0.0, min(100.0, tie.strength + tie.offset))
