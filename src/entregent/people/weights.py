"""What each level is worth, in log-odds: a small file that ships with the program.

Learned by `training/identity/fit.py` from public histories of projects, or stated by hand where no
public data speaks; the file says which. It holds no name and no address.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Weights:
    """`prior` is the log-odds of a pair that shares a blocking key and of which nothing is known.

    `of` gives the weight of "field.level"; a level that was never met in training weighs nothing.
    `alone` is the score from which the program may join by itself, `ask` the one from which it
    asks, `digest` the first sixteen digits of the SHA-256 of the file.
    """

    prior: float
    of: Mapping[str, float]
    alone: float
    ask: float
    digest: str


def parsed(text: str) -> Weights:
    """Weights from TOML: `[thresholds]`, then a table for each field, level to weight.

    Raises `ValueError` (also `tomllib.TOMLDecodeError`), `KeyError` or `TypeError` on another text.
    """
    body = tomllib.loads(text)
    thresholds = body.pop("thresholds")
    return Weights(
        prior=float(thresholds["prior"]),
        of={
            f"{field}.{level}": float(weight)
            for field, levels in body.items() for level, weight in levels.items()
        },
        alone=float(thresholds["alone"]),
        ask=float(thresholds["ask"]),
        digest=sha256(text.encode()).hexdigest()[:16],
    )
