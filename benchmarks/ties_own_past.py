"""What the correction from one's own past does, owner by owner, as a user would get it.

    python benchmarks/ties_own_past.py PREPARED [PREPARED ...]

PREPARED is a folder as the protocol of ties wants it (task.json, cut<i>.csv, pairs<i>.csv), with
the answers beside it: `later<i>.csv` (ts,sender,recipient within the horizon). At the last cut the
past of each owner is replayed; what follows is said with the correction that proved itself and
without, and held against what came: the mean logarithmic loss, less is better. The order of people
cannot change, nor average precision. Prints Markdown.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from math import exp, log1p
from pathlib import Path
from typing import NamedTuple

from entregent.ties.chance import chances, probability
from entregent.ties.events import Event, day_of, rows_of
from entregent.ties.replay import Asked, replayed

PULL = 10.0
"""How many examples it takes to move a correction half of the way, about."""
SLOPES = (0.25, 4.0)
Examples = Sequence[tuple[float, bool]]


class Correction(NamedTuple):
    """A shift and a slope of the log-odds; the order of people stays."""

    shift: float = 0.0
    slope: float = 1.0


NO_CORRECTION = Correction()


def proven(days: Sequence[Asked]) -> Correction:
    """What the older replayed days teach, if it foretells the latest better than nothing does."""
    if len(days) < 2:
        return NO_CORRECTION
    latest, older = _examples(days[:1]), _examples(days[1:])
    if loss(latest, learned(older)) >= loss(latest, NO_CORRECTION):
        return NO_CORRECTION
    return learned(latest + older)


def learned(examples: Examples) -> Correction:
    """Shift and slope by Newton's steps on the penalised logarithmic loss."""
    shift, slope = 0.0, 1.0
    for _ in range(25):
        g0, g1 = PULL * 0.25 * shift, PULL * (slope - 1)
        h00, h01, h11 = PULL * 0.25, 0.0, PULL
        for x, real in examples:
            p = probability(shift + slope * x)
            g0 += p - real
            g1 += (p - real) * x
            weight = p * (1 - p)
            h00 += weight
            h01 += weight * x
            h11 += weight * x * x
        determinant = h00 * h11 - h01 * h01
        d0 = (h11 * g0 - h01 * g1) / determinant
        d1 = (h00 * g1 - h01 * g0) / determinant
        size = max(1.0, abs(d0), abs(d1))
        shift, slope = shift - d0 / size, slope - d1 / size
        slope = max(SLOPES[0], min(SLOPES[1], slope))
        if abs(d0) + abs(d1) < 1e-9:
            break
    return Correction(shift, slope)


def loss(examples: Examples, correction: Correction) -> float:
    """The mean logarithmic loss; 0 for nothing."""
    total = 0.0
    for x, real in examples:
        margin = correction.shift + correction.slope * x
        margin = margin if real else -margin
        total += log1p(exp(-margin)) if margin > -30 else -margin
    return total / len(examples) if examples else 0.0


def _examples(days: Iterable[Asked]) -> list[tuple[float, bool]]:
    return [
        (chance.log_odds, who in day.real)
        for day in days for who, chance in day.chances.items() if chance.log_odds is not None
    ]


def events(path: Path) -> Iterator[Event]:
    """The messages of a file."""
    with path.open(newline="", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            yield Event(int(row["ts"]), row["sender"], row["recipient"])


def of_folder(folder: Path) -> list[tuple[bool, float, float]]:
    """(corrected, loss without, loss with) of each owner at the last cut."""
    task = json.loads((folder / "task.json").read_text(encoding="utf-8"))
    last, horizon = len(task["cuts"]) - 1, int(task["horizon_days"])
    day = day_of(task["cuts"][last])
    with (folder / f"pairs{last}.csv").open(newline="", encoding="utf-8") as lines:
        owners = {row["owner"] for row in csv.DictReader(lines)}
    rows = rows_of(events(folder / f"cut{last}.csv"), owners, task["cuts"][last])
    wrote = {(one.sender, one.recipient) for one in events(folder / f"later{last}.csv")}
    found = []
    for owner in sorted(owners & set(rows)):
        correction = proven(replayed(rows[owner], day, horizon))
        told = [
            (chance.log_odds, (owner, who) in wrote and (who, owner) in wrote)
            for who, chance in chances(rows[owner], day, horizon).items()
            if chance.log_odds is not None
        ]
        found.append((correction != NO_CORRECTION, loss(told, NO_CORRECTION),
                      loss(told, correction)))
    return found


def main() -> None:
    """Measure each folder and print a line for it."""
    print("| set | owners | corrected | loss without | loss with | helped | harmed |")
    print("|---|---|---|---|---|---|---|")
    for folder in map(Path, sys.argv[1:]):
        told = of_folder(folder)
        n = len(told)
        print(
            f"| {folder.name} | {n} | {sum(one[0] for one in told)} "
            f"| {sum(one[1] for one in told) / n:.4f} | {sum(one[2] for one in told) / n:.4f} "
            f"| {sum(one[2] < one[1] for one in told)} | {sum(one[2] > one[1] for one in told)} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
