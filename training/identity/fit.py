"""Learn the weights of `people/identity_weights.toml` from labelled sets of records.

    python -m training.identity.fit SET_DIR... > src/entregent/people/identity_weights.toml

A set holds records.csv[.gz] (record_id,name,email) and truth.csv[.gz] (record_id,cluster_id,
curated).
Pairs that share a blocking key and whose two people were both looked at by a human are examples;
the weights are those of a logistic regression over levels, with a ridge of 1 (Newton's method,
standard library only). To measure, give all sets but one and judge that one (README.md).
"""

from __future__ import annotations

import csv
import gzip
import math
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from entregent.people.candidates import candidates
from entregent.people.compare import compare
from entregent.people.reading import read
from entregent.people.record import Record

RIDGE = 1.0
ROUNDS = 12
UNLEARNT = frozenset({"nothing", "phone", "page", "house", "born", "threads"})
"""Fields stated by hand."""
ALONE, ASK = 3.0, -2.0
STATED = """
# Stated by hand: no public set holds numbers, profiles, organisations, birthdays or threads.

[phone]
same = 4.5

[page]
same = 9.0
two = -1.5

[house]
same = 2.5
other = -0.5
two-at-once = -1.5

[nothing]
in-common = -6.0

[born]
same = 3.5
differs = -12.0

[threads]
together = -2.5
same-people = 1.0
"""
Example = tuple[tuple[str, ...], bool]


def opened(folder: Path, name: str) -> Iterator[dict[str, str]]:
    """Rows of a table, packed or not."""
    packed = folder / f"{name}.gz"
    if packed.exists():
        with gzip.open(packed, "rt", encoding="utf-8", newline="") as lines:
            yield from csv.DictReader(lines)
        return
    with (folder / name).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def examples(folder: Path) -> Iterator[Example]:
    """Levels of each pair of candidates that humans looked at, and whether they are one person."""
    truth = {
        row["record_id"]: row["cluster_id"] for row in opened(folder, "truth.csv")
        if row["curated"] == "1"
    }
    reads = [
        read(Record(row["record_id"], names=(row["name"],), emails=(row["email"],)))
        for row in opened(folder, "records.csv")
    ]
    for one, other in candidates(reads):
        a, b = reads[one], reads[other]
        if a.id in truth and b.id in truth:
            levels = tuple(one.name for one in compare(a, b) if one.field not in UNLEARNT)
            yield levels, truth[a.id] == truth[b.id]


def learned(told: Sequence[Example]) -> dict[str, float]:
    """Weights that make the examples likeliest, "prior" among them."""
    names = ["prior", *sorted({level for levels, _ in told for level in levels})]
    number = {name: at for at, name in enumerate(names)}
    counts: dict[tuple[tuple[int, ...], bool], int] = defaultdict(int)
    for levels, same in told:
        counts[tuple(sorted({0, *(number[level] for level in levels)})), same] += 1
    weights = [0.0] * len(names)
    for _ in range(ROUNDS):
        slope = [RIDGE * weight * (at > 0) for at, weight in enumerate(weights)]
        bend = [[0.0] * len(names) for _ in names]
        for at in range(len(names)):
            bend[at][at] = RIDGE if at else 1e-3
        for (active, same), count in counts.items():
            chance = 1 / (1 + math.exp(-max(-30, min(30, sum(weights[at] for at in active)))))
            for at in active:
                slope[at] += count * (chance - same)
                for to in active:
                    bend[at][to] += count * chance * (1 - chance)
        steps = solved(bend, slope)
        weights = [weight - step for weight, step in zip(weights, steps, strict=True)]
    return dict(zip(names, weights, strict=True))


def solved(rows: list[list[float]], right: list[float]) -> list[float]:
    """The solution of linear equations, by elimination with pivots."""
    size = len(right)
    table = [[*row, value] for row, value in zip(rows, right, strict=True)]
    for at in range(size):
        best = max(range(at, size), key=lambda row: abs(table[row][at]))
        table[at], table[best] = table[best], table[at]
        for row in range(at + 1, size):
            if factor := table[row][at] / table[at][at]:
                table[row] = [
                    value - factor * above
                    for value, above in zip(table[row], table[at], strict=True)
                ]
    answer = [0.0] * size
    for at in reversed(range(size)):
        known = sum(table[at][to] * answer[to] for to in range(at + 1, size))
        answer[at] = (table[at][size] - known) / table[at][at]
    return answer


def written(weights: dict[str, float]) -> str:
    """The weights as the file that ships, fields and levels in order."""
    lines = ["# Log-odds (natural logarithm) of each level. Made by training/identity/fit.py from",
             "# public histories of projects; the last tables are stated by hand.", "",
             "[thresholds]", f"prior = {weights['prior']:.2f}", f"alone = {ALONE}", f"ask = {ASK}"]
    fields: dict[str, list[str]] = defaultdict(list)
    for name, weight in sorted(weights.items()):
        field, _, level = name.partition(".")
        if level:
            fields[field].append(f"{level} = {weight:.2f}")
    for field, levels in fields.items():
        lines += ["", f"[{field}]", *levels]
    return "\n".join(lines) + "\n" + STATED


if __name__ == "__main__":
    told = [example for folder in sys.argv[1:] for example in examples(Path(folder))]
    sys.stdout.write(written(learned(told)))
