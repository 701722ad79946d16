"""The measures of the protocol, on arrays: average precision, AUC, AUC among the silent."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Scorer = Callable[[np.ndarray], np.ndarray]


def of_owner(scores: np.ndarray, real: np.ndarray) -> float:
    """Average precision of one owner; of equals, those without an exchange come first."""
    hits = real[np.lexsort((real, -scores))]
    return float((np.cumsum(hits)[hits] / (np.flatnonzero(hits) + 1)).mean())


def auc(scores: np.ndarray, real: np.ndarray) -> float | None:
    """How often one with an exchange stands above one without; None when one side is empty."""
    above, below = scores[real], np.sort(scores[~real])
    if not len(above) or not len(below):
        return None
    left, right = (np.searchsorted(below, above, side) for side in ("left", "right"))
    return float((left + right).mean() / 2 / len(below))


def of_piece(scores: np.ndarray, piece: dict) -> tuple[float, float, float | None]:
    """Means over the owners of one cut: average precision, AUC, AUC among the silent."""
    found: list[list[float]] = [[], [], []]
    for owner in np.unique(piece["o"]):
        mine = piece["o"] == owner
        real, silent = piece["y"][mine] > 0, piece["dormant"][mine]
        told = (of_owner(scores[mine], real), auc(scores[mine], real),
                auc(scores[mine][silent], real[silent]))
        for kept, value in zip(found, told, strict=True):
            if value is not None:
                kept.append(value)
    return np.mean(found[0]), np.mean(found[1]), np.mean(found[2]) if found[2] else None


def of_set(pieces: list[dict], score: Scorer, *, judged: bool = True) -> np.ndarray:
    """Means over cuts: those the task judges by, or the others."""
    told = [of_piece(np.nan_to_num(score(p["x"]), nan=-1e9), p)
            for p in pieces if p["judged"] == judged]
    return np.array([np.mean([row[n] for row in told if row[n] is not None]) for n in range(3)])
