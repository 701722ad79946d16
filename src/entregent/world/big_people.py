"""The crowd of the big world: tens of thousands of people, few of whom matter to the owner."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from entregent.world.dice import Dice, digits
from entregent.world.names import born
from entregent.world.persona import plain

_HEADS = (
    "Bar Cas Lar Ver Mon Pey Sar Dar Lou Cap Bel Gar Tau Sen Mar Fon Cou Bri Val Dou Ros"
).split()
_HEARTS = "a e i o te na ri lle ga be do mi su ta ne lo".split()
_TAILS = (
    "rrac gnan dou ssac lier nau ton bert gues zac lin mont rieu veyre tier dal rel zan"
).split()
_TRADES = (
    "Responsable formation",
    "Consultant",
    "Directrice des ressources humaines",
    "Chef de projet",
    "Ingénieure",
    "Comptable",
    "Operations Manager",
    "Formatrice",
    "Gérant",
    "Chargée de mission",
    "Account Manager",
    "Responsable achats",
    "Juriste",
    "Infirmière de santé au travail",
    "CTO",
)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the crowd; `weight` says how much the owner exchanges with them (Pareto)."""

    number: int
    given: str
    family: str
    email: str
    slug: str
    firm: str
    title: str
    weight: int

    @property
    def name(self) -> str:
        """Given and family name."""
        return f"{self.given} {self.family}"

    @property
    def url(self) -> str:
        """The profile address, empty for people known by mail only."""
        return f"https://www.linkedin.com/in/{self.slug}" if self.slug else ""


def crowd(count: int, seed: int) -> list[Member]:
    """`count` people: seven in ten on the network only, two by mail too, one by mail only.

    Weights fall like 1/rank, so that a few partners carry most of the exchange.
    """
    dice = Dice("big people", seed)
    people = []
    for number in range(count):
        name = born(dice)
        family = name.family
        if dice.chance(60):
            family = dice.pick(_HEADS) + dice.pick(_HEARTS) + dice.pick(_TAILS)
        if dice.chance(8) and family != name.family:
            family = f"{family}-{name.family}"
        firm = dice.pick(_HEADS) + dice.pick(_HEARTS) + dice.pick(_TAILS)
        tail = digits("big", seed, number, length=6)
        kind = number % 10
        key = plain(f"{name.given} {family}")
        people.append(
            Member(
                number,
                name.given,
                family,
                f"{key.replace('-', '.')}{number % 97 or ''}@{firm.lower()}.example"
                if kind > 6
                else "",
                f"{key}-demo{tail}" if kind < 9 else "",
                f"{firm} Conseil" if number % 3 else firm,
                dice.pick(_TRADES),
                10_000_000 // (dice.below(count) + 6),
            )
        )
    return people


def shares(weights: Sequence[int], total: int) -> list[int]:
    """`total` cut in whole shares that follow the weights; the shares add up to `total` exactly."""
    sums = list(accumulate(weights))
    if not sums or not sums[-1]:
        return [0] * len(weights)
    marks = [total * reached // sums[-1] for reached in sums]
    return [mark - before for before, mark in zip([0, *marks], marks, strict=False)]


class Wheel:
    """Draws people by their weight."""

    def __init__(self, people: Sequence[Member], dice: Dice) -> None:
        self._people = people
        self._sums = list(accumulate(person.weight for person in people))
        self._dice = dice

    def draw(self) -> Member:
        """One person, heavy ones more often."""
        return self._people[bisect_right(self._sums, self._dice.below(self._sums[-1]))]
