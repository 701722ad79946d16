"""Learn the five weights of `ties/introductions.py` from public histories of messages and calls.

    python training/introductions.py FOLDER [FOLDER ...]

A folder holds events.csv or events.csv.gz (ts,sender,recipient) and task.json (cuts, horizon_days).
For each cut, who exchanged both ways within the horizon among the people two steps away is what is
to be told apart (conditional logit within each owner, every owner the same weight, a light ridge,
weights never negative). Printed: the weights learned on all folders, and average precision and a
hit in the first five on each, with those weights and with weights learned on the others only.
"""

from __future__ import annotations

import csv
import gzip
import json
import sys
from collections import defaultdict
from math import exp, fsum, log, sqrt
from pathlib import Path

from entregent.ties.introductions import Event, Seen, features

RIDGE = 0.01
STEPS = 400
Row = tuple[float, ...]
Owner = tuple[list[Row], list[bool], list[str]]


def history(folder: Path) -> tuple[list[Event], list[float], float]:
    """Events by time, cuts, days ahead."""
    packed = folder / "events.csv.gz"
    if packed.exists():
        text = gzip.decompress(packed.read_bytes()).decode()
    else:
        text = (folder / "events.csv").read_text()
    events = [Event(int(row["ts"]), row["sender"], row["recipient"])
              for row in csv.DictReader(text.splitlines())]
    task = json.loads((folder / "task.json").read_text())
    return sorted(events, key=lambda one: one.at), task["cuts"], task["horizon_days"]


def owners(folder: Path) -> list[Owner]:
    """What is known of every candidate, and who came true, by owner and cut."""
    events, cuts, horizon = history(folder)
    found: list[Owner] = []
    for cut in cuts:
        seen = Seen(events, cut, horizon)
        ahead = {(one.sender, one.recipient) for one in events
                 if cut <= one.at < cut + horizon * 86_400}
        new: dict[str, set[str]] = defaultdict(set)
        for a, b in ahead:
            if (b, a) in ahead and seen.between(a, b) and b not in seen.partners[a]:
                new[a].add(b)
        for owner in sorted(new):
            candidates = sorted(seen.candidates(owner))
            true = new[owner] & set(candidates)
            if true and len(candidates) > len(true):
                found.append(_owner(seen, owner, candidates, true))
    return found


def _owner(seen: Seen, owner: str, candidates: list[str], true: set[str]) -> Owner:
    ways = [sorted(seen.between(owner, one)) for one in candidates]
    alone = len(ways) / sum(map(len, ways))
    shares = (1 - alone, 1 - alone, alone, alone, alone)
    rows = [
        tuple(share * part for share, part in zip(
            shares, features(seen, owner, one, way), strict=True))
        for one, way in zip(candidates, ways, strict=True)
    ]
    return rows, [one in true for one in candidates], candidates


def learned(some: list[Owner]) -> Row:
    """Weights by projected gradient; features are scaled by their spread within owners."""
    spread = _spread(some)
    scaled = [([tuple(v / s for v, s in zip(row, spread, strict=True)) for row in rows], true)
              for rows, true, _ in some]
    weights, step, last = [0.1] * 5, 1.0, float("inf")
    slope = [0.0] * 5
    before = list(weights)
    for _ in range(STEPS):
        loss, found = _loss(scaled, weights)
        if loss > last:
            step, weights = step / 2, [
                max(0.0, w - step / 2 * g) for w, g in zip(before, slope, strict=True)]
            if step < 1e-4:
                break
            continue
        if last - loss < 1e-7:
            break
        last, slope, before = loss, found, list(weights)
        weights = [max(0.0, w - step * g) for w, g in zip(weights, slope, strict=True)]
    return tuple(w / s for w, s in zip(before, spread, strict=True))


def _spread(some: list[Owner]) -> Row:
    sums = [0.0] * 5
    for rows, _, _ in some:
        for part in range(5):
            values = [row[part] for row in rows]
            middle = fsum(values) / len(values)
            sums[part] += fsum((value - middle) ** 2 for value in values) / len(values)
    return tuple(sqrt(one / len(some)) for one in sums)


def _loss(
    scaled: list[tuple[list[Row], list[bool]]], weights: list[float]
) -> tuple[float, list[float]]:
    loss, slope = 0.0, [0.0] * 5
    for rows, true in scaled:
        scores = [sum(w * v for w, v in zip(weights, row, strict=True)) for row in rows]
        top, hits = max(scores), sum(true)
        likely = [exp(score - top) for score in scores]
        total = sum(likely)
        loss += top + log(total) - sum(s for s, hit in zip(scores, true, strict=True) if hit) / hits
        for row, part, hit in zip(rows, likely, true, strict=True):
            pull = part / total - (1 / hits if hit else 0.0)
            for number in range(5):
                slope[number] += pull * row[number]
    n = len(scaled)
    return (loss / n + RIDGE * sum(w * w for w in weights),
            [s / n + 2 * RIDGE * w for s, w in zip(slope, weights, strict=True)])


def measured(some: list[Owner], weights: Row) -> str:
    """Average precision and a hit in the first five; equals fall the wrong way."""
    precision, first = [], []
    for rows, true, names in some:
        ranked = sorted(zip(rows, true, names, strict=True), key=lambda one: (
            -sum(w * v for w, v in zip(weights, one[0], strict=True)), one[1], one[2]))
        hits = [number for number, one in enumerate(ranked, 1) if one[1]]
        precision.append(fsum(n / at for n, at in enumerate(hits, 1)) / len(hits))
        first.append(hits[0] <= 5)
    return f"ap={fsum(precision) / len(some):.4f} hit5={sum(first) / len(some):.4f}"


def main(folders: list[str]) -> None:
    """Learn and report."""
    sets = {name: owners(Path(name)) for name in folders}
    everything = learned([one for some in sets.values() for one in some])
    say = sys.stdout.write
    say(f"weights {' '.join(f'{one:.3f}' for one in everything)}\n")
    for name, some in sets.items():
        others = [one for other, mine in sets.items() if other != name for one in mine]
        apart = measured(some, learned(others)) if others else "nothing to learn from"
        say(f"{Path(name).name} {measured(some, everything)} | left out: {apart}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
