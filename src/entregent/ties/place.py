"""The place of one tie among the owner's others, and how much passes around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import expm1, log, log1p
from typing import TypeVar

from entregent.ties.features import Signs

K = TypeVar("K")

_SUMMED = ("4", "1", "x4")
"""Half-lives at which both directions are added up, shared out and ranked."""
_RANKED = {
    "rank_min": "min_1", "rank_4": "both_4", "rank_1": "both_1", "rank_x4": "both_x4",
    "rank_silence": "silence_both", "rank_geo": "geo_x2", "rank_in": "in_1", "rank_out": "out_1",
    "rank_turns": "turns_recent",
}
"""What is ranked, by the name of the rank: most first; for silence, the shortest first."""


def among(signs: Mapping[K, Signs]) -> dict[K, Mapping[str, float]]:
    """All signs of everybody: those of the walk, with place and surroundings added."""
    found = {who: {**one.values} for who, one in signs.items()}
    for values in found.values():
        for fade in _SUMMED:
            values[f"both_{fade}"] = expm1(values[f"in_{fade}"]) + expm1(values[f"out_{fade}"])
    around = _around(signs.values())
    everybody = list(found.values())
    for fade in _SUMMED:
        total = sum(values[f"both_{fade}"] for values in everybody)
        for values in everybody:
            values[f"share_{fade}"] = log((values[f"both_{fade}"] + 0.01) / (total + 0.5))
    for name, of in _RANKED.items():
        shorter = of.startswith("silence")
        for values, above in zip(
            everybody, _above([v[of] if shorter else -v[of] for v in everybody]), strict=True
        ):
            values[name] = log(above + 0.02)
    for values in everybody:
        values.update(around)
    return dict(found)


def _around(signs: Iterable[Signs]) -> dict[str, float]:
    everybody = list(signs)
    n = max(len(everybody), 1)
    return {
        "people": log(n),
        "lately_real": sum(one.real[0] for one in everybody) / n,
        "before_real": sum(one.real[1] for one in everybody) / n,
        "heard": log1p(sum(one.lately[0] for one in everybody)),
        "written": log1p(sum(one.lately[1] for one in everybody)),
    }


def _above(values: Sequence[float]) -> list[float]:
    """The share of others before each, 0 to 1, equals sharing the middle of their places.

    >>> _above([3.0, 1.0, 1.0])
    [0.8333333333333334, 0.3333333333333333, 0.3333333333333333]
    """
    n = len(values)
    order = sorted(range(n), key=values.__getitem__)
    found = [0.0] * n
    start = 0
    while start < n:
        end = start
        while end < n and values[order[end]] == values[order[start]]:
            end += 1
        for at in range(start, end):
            found[order[at]] = (start + end) / 2 / n
        start = end
    return found
