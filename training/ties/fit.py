"""Learn the weights of the chance from signs: a logistic regression whose signs are given.

    python -m training.ties.fit SIGNS.npz [--write src/entregent/ties/weights.py]

Every set weighs the same, and within a set every owner by the root of how many they know. A
coefficient may only pull the way sense demands (`WAYS`); the rest is held near zero. Printed: each
set judged by the others alone, then all four by all.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from entregent.ties.features import NAMES
from training.ties.judge import of_set
from training.ties.signs import read

FREE = {"people"}
FEWER_IS_MORE = {"their_wait", "my_wait"}
"""Besides silences and ranks, of which less means more."""
UNUSED = {"regular", "gap", "rate", "overdue", "overdue_mean", "duration"}
"""Signs that one more exchange can move either way: without them a chance never falls when
something passes both ways. They told nothing beyond the others (docs/measurements/ties.md)."""
PULL = 1e-3
"""What holds a coefficient near zero, as a share of the examples."""


def way(name: str) -> tuple[float | None, float | None]:
    """The bounds of a coefficient."""
    if name in UNUSED:
        return (0.0, 0.0)
    if name in FREE:
        return (None, None)
    less = name in FEWER_IS_MORE or name.startswith(("silence", "rank_"))
    return (None, 0.0) if less else (0.0, None)


def gathered(told: dict, sets: list[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Signs, outcomes and weights of these sets; pairs of which no sign is known are left out."""
    xs, ys, ws = [], [], []
    for name in sets:
        mine = []
        for piece in told[name]:
            _, inverse, counts = np.unique(piece["o"], return_inverse=True, return_counts=True)
            known = ~np.isnan(piece["x"][:, 0])
            xs.append(piece["x"][known])
            ys.append(piece["y"][known] > 0)
            mine.append((counts[inverse] ** -0.5)[known])
        total = sum(weights.sum() for weights in mine)
        ws += [weights / total for weights in mine]
    w = np.concatenate(ws)
    return np.concatenate(xs), np.concatenate(ys), w / w.mean()


class Fitted:
    """Usual value and coefficient of each sign, and the log-odds where all are usual."""

    def __init__(self, x: np.ndarray, y: np.ndarray, w: np.ndarray, pull: float = PULL) -> None:
        self.usual, spread = x.mean(0), x.std(0)
        z = np.c_[(x - self.usual) / spread, np.ones(len(y))]
        outcome, hold = 2 * y - 1, pull * len(y)

        def cost(b: np.ndarray) -> tuple[float, np.ndarray]:
            margin = outcome * (z @ b)
            slope = z.T @ (-w * outcome / (1 + np.exp(margin)))
            slope[:-1] += hold * b[:-1]
            return (w * np.logaddexp(0, -margin)).sum() + hold * (b[:-1] ** 2).sum() / 2, slope

        found = minimize(cost, np.zeros(z.shape[1]), jac=True, method="L-BFGS-B",
                         bounds=[*map(way, NAMES), (None, None)], options={"maxiter": 400}).x
        self.coefficients, self.bias = found[:-1] / spread, float(found[-1])

    def __call__(self, x: np.ndarray) -> np.ndarray:
        return (x - self.usual) @ self.coefficients + self.bias


def line(name: str, figures: np.ndarray) -> str:
    """One line of Markdown."""
    return f"| {name} | " + " | ".join(f"{value:.3f}" for value in figures) + " |"


def main() -> None:
    """Judge, print, and write the weights learnt from all sets when asked to."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("signs", type=Path)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--pull", type=float, default=PULL)
    asked = parser.parse_args()
    told = read(asked.signs)
    everything = Fitted(*gathered(told, list(told)), asked.pull)
    rows = []
    for name in told:
        apart = Fitted(*gathered(told, [other for other in told if other != name]), asked.pull)
        rows.append([of_set(told[name], apart), of_set(told[name], apart, judged=False),
                     of_set(told[name], everything)])
    for at, title in enumerate(("leaving one out", "the same, other cuts", "all four")):
        print(f"\n| {title} | AP | AUC | AUC, silent |\n|---|---|---|---|")
        for name, row in zip(told, rows, strict=True):
            print(line(name, row[at]))
        print(line("mean", np.mean([row[at] for row in rows], axis=0)))
    if asked.write:
        asked.write.write_text(module(everything), encoding="utf-8")


def module(fitted: Fitted) -> str:
    """The weights as a module of the package."""
    lines = [
        '"""What each sign adds to the log-odds of an exchange: (coefficient, usual value).',
        "",
        "Written by `training/ties/fit.py`, which says from what; read by `ties.chance`. Signs",
        "whose coefficient is nothing are left out.",
        '"""', "", "from __future__ import annotations", "",
        "from types import MappingProxyType", "",
        f"BIAS = {fitted.bias:.4f}",
        '"""The log-odds where every sign has its usual value."""', "",
        "WEIGHTS = MappingProxyType({",
        *(
            f'    "{name}": ({coefficient:.4g}, {usual:.4g}),'
            for name, coefficient, usual in zip(
                NAMES, fitted.coefficients, fitted.usual, strict=True)
            if abs(coefficient) >= 5e-5
        ),
        "})", "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
