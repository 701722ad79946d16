"""How much room a message has, counted as the network counts.

A form of a web page counts UTF-16 units (HTML standard, `maxlength`: "the length of the API
value"), so an owl takes two; mail and paper have letters. The 200 and 300 of a LinkedIn invitation
are those of a free and of a paid account [LinkedIn help, read 2026-11-23]; the others are our own
measure of what a reader bears (method 7), in the same unit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from entregent.tact.model import Kind
from entregent.tact.rules.words import LIMITS

Unit = Literal["characters", "utf16"]
CHANNELS = ("mail", "linkedin", "xing", "letter")
"""Where a message may leave from: what the writer chooses between."""
_FORMS = frozenset({"linkedin", "xing"})
_PAID = 300


@dataclass(frozen=True, slots=True)
class Room:
    """What a draft takes and may take; beyond `soft` a reader skims, beyond `hard` it is too long.

    `soft_why` and `hard_why` name what sets them: "free", "paid" (the network refuses more), or
    "reader".
    """

    used: int
    soft: int
    hard: int
    unit: Unit
    soft_why: Literal["free", "reader"] = "reader"
    hard_why: Literal["paid", "reader"] = "reader"

    @property
    def left(self) -> int:
        """Up to the soft limit, negative beyond it."""
        return self.soft - self.used


def room(text: str, kind: Kind, channel: str = "") -> Room:
    """The room of a draft of this kind on this channel ("" for one that is not told).

    >>> room("a\N{OWL}", "invitation", "linkedin").used
    3
    """
    soft, hard = LIMITS[kind]
    unit: Unit = "utf16" if channel in _FORMS else "characters"
    used = len(text) + (sum(letter > "\uffff" for letter in text) if unit == "utf16" else 0)
    if channel == "linkedin" and kind == "invitation":
        return Room(used, soft, _PAID, unit, "free", "paid")
    return Room(used, soft, hard, unit)


__all__ = ["CHANNELS", "Room", "Unit", "room"]
