"""The chance of an exchange both ways within a horizon: learned, told with its reasons.

Not strength: strength says how close it has been and decides stages, circles and introductions; the
chance says with whom something will pass, and orders "who now". What the owner says of closeness
moves strength only. The chance is a logistic curve over signs (`ties.features`, `ties.place`),
whose weights come from public data (`ties.weights`): reasons are sums of weighted signs by family,
in log-odds, and add up to the log-odds of the chance. One's own past corrects nothing: it was tried
and foretold worse (docs/decisions/0161).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import exp
from types import MappingProxyType
from typing import TypeVar

from entregent.model.ties import DayRow, Feature
from entregent.ties.features import FAMILIES, SignReader, Signs
from entregent.ties.place import among
from entregent.ties.weights import BIAS, WEIGHTS

HORIZON = 90
"""Days ahead that a chance speaks of, unless another horizon is asked for."""
ENOUGH = 20
"""Days of exchange, with anybody, below which there is too little to tell (method 9.9)."""
START = "start"
"""The part that stands for everybody alike: the log-odds where every sign is usual."""
_BY_FAMILY = MappingProxyType({
    family: tuple((name, *WEIGHTS[name]) for name in names if name in WEIGHTS)
    for family, names in FAMILIES.items()
})
K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Chance:
    """The chance (0 to 1) of an exchange both ways within `horizon` days, and its reasons.

    `parts` are log-odds by family, `START` first; they add up to `log_odds`. Without any exchange
    the chance is 0, there are no parts and `log_odds` is None. `few`: too little is known to tell.
    """

    value: float
    horizon: int
    log_odds: float | None = None
    parts: tuple[Feature, ...] = ()
    few: bool = True


def nothing(horizon: int = HORIZON) -> Chance:
    """The chance with somebody with whom nothing ever passed."""
    return Chance(0.0, horizon)


def chances(
    rows: Mapping[K, Sequence[DayRow]], today: date, horizon: int = HORIZON
) -> dict[K, Chance]:
    """A chance for everybody with whom something passed; `rows` of each stand in order of days.

    Raises `ValueError` for a horizon below one day.
    """
    signs = signs_of(rows, today, horizon)
    few = sum(one.days for one in signs.values()) < ENOUGH
    return {
        who: of_signs(values, horizon, few=few) for who, values in among(signs).items()
    }


def signs_of(rows: Mapping[K, Sequence[DayRow]], today: date, horizon: int) -> dict[K, Signs]:
    """The signs of everybody with whom something passed."""
    reader = SignReader(today, horizon)
    return {who: signs for who, mine in rows.items() if (signs := reader.read(mine))}


def of_signs(values: Mapping[str, float], horizon: int, *, few: bool = False) -> Chance:
    """The chance from all signs of one alter, with its parts."""
    parts = [Feature(START, BIAS, "log-odds")]
    for family, weights in _BY_FAMILY.items():
        total = sum(coefficient * (values[name] - usual) for name, coefficient, usual in weights)
        parts.append(Feature(family, total, "log-odds"))
    log_odds = sum(part.value for part in parts)
    return Chance(probability(log_odds), horizon, log_odds, tuple(parts), few)


def probability(log_odds: float) -> float:
    """A probability from log-odds, without overflow.

    >>> probability(0.0), probability(-2000.0), probability(2000.0)
    (0.5, 0.0, 1.0)
    """
    if log_odds < -700:
        return 0.0
    return 1.0 / (1.0 + exp(-log_odds))
