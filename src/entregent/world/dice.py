"""Chance that falls the same way everywhere: equal names give equal throws on every machine.

Only `Random.getrandbits` is used: of all of `random`, seeding by an integer and `getrandbits` are
what Python promises to keep; `choice`, `shuffle` and `sample` have changed between versions.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from random import Random
from typing import TypeVar

T = TypeVar("T")

_BITS = 53


def digits(*name: str | int, length: int = 8) -> str:
    """Hexadecimal digits that stand for a name: for slugs, identifiers and boundaries."""
    body = "/".join(map(str, name)).encode()
    return blake2b(body, digest_size=32).hexdigest()[:length]


class Dice:
    """A stream of throws set by its name: adding throws elsewhere changes nothing here."""

    def __init__(self, *name: str | int) -> None:
        body = "/".join(map(str, name)).encode()
        seed = int.from_bytes(blake2b(body, digest_size=16).digest(), "big")
        self._bits = Random(seed).getrandbits

    def below(self, limit: int) -> int:
        """A whole number from 0 to `limit - 1`."""
        return self._bits(_BITS) * limit >> _BITS

    def between(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return low + self.below(high - low + 1)

    def chance(self, percent: int) -> bool:
        """True in `percent` of a hundred throws."""
        return self.below(100) < percent

    def pick(self, items: Sequence[T]) -> T:
        """One of the items."""
        return items[self.below(len(items))]

    def some(self, items: Sequence[T], count: int) -> list[T]:
        """`count` different items (all when there are fewer), in the order they came out."""
        left = list(items)
        taken: list[T] = []
        while left and len(taken) < count:
            place = self.below(len(left))
            left[place], left[-1] = left[-1], left[place]
            taken.append(left.pop())
        return taken

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """All items in another order."""
        return self.some(items, len(items))

    def skewed(self, limit: int) -> int:
        """A whole number below `limit`, small ones far more often (the least of three throws)."""
        return min(self.below(limit), self.below(limit), self.below(limit))
