"""Signs and outcomes of the public sets, worked out by the product's own code.

    python -m training.ties.signs OUT.npz       (ENTREGENT_SHARED names the folder of the sets)

For each set: the cuts of its task, and further ones before the last of them, a third of a horizon
apart, so that a small set tells more than three mornings. An owner counts as in the protocol: five
contacts, one sent message within the horizon, one real exchange and one that is none.
"""

from __future__ import annotations

import csv
import gzip
import json
import os
import sys
from collections import Counter
from pathlib import Path

import numpy as np

from entregent.ties.events import DAY, Event, day_of, rows_of
from entregent.ties.features import NAMES, SignReader
from entregent.ties.place import among

SETS = ("tie-git-review", "tie-manufacturing", "tie-reality-calls", "tie-w3c-early")
MOST_CUTS = 24


def load(name: str) -> tuple[list[Event], dict]:
    """Events in order of time, and the task."""
    folder = Path(os.environ["ENTREGENT_SHARED"]) / "datasets" / name
    with gzip.open(folder / "events.csv.gz", "rt", newline="") as lines:
        events = sorted(
            Event(int(row["ts"]), row["sender"], row["recipient"]) for row in csv.DictReader(lines)
        )
    return events, json.loads((folder / "task.json").read_text())


def at_cut(events: list[Event], cut: int, horizon: int, owners: set[str] | None) -> dict | None:
    """One row a pair: signs, both sides' outcome, the owner's number, silent for a horizon."""
    contacts: dict[str, dict[str, int]] = {}
    for at, sender, recipient in events:
        if at >= cut:
            break
        contacts.setdefault(sender, {})[recipient] = at
        contacts.setdefault(recipient, {})[sender] = at
    later = Counter((s, r) for at, s, r in events if cut <= at < cut + horizon * DAY)
    active = {s for s, _ in later}
    chosen = {
        who for who, known in contacts.items()
        if len(known) >= 5 and who in active and (owners is None or who in owners)
        and 0 < sum(min(later[who, k], later[k, who]) > 0 for k in known) < len(known)
    }
    rows = rows_of(events, chosen, cut)
    reader = SignReader(day_of(cut), horizon)
    values, real, owner, dormant = [], [], [], []
    for number, who in enumerate(sorted(chosen)):
        signs = {k: s for k, r in rows[who].items() if (s := reader.read(r))}
        told = among(signs)
        for k in sorted(contacts[who]):
            if k != who:
                known = told.get(k)
                values.append([known[n] if known else np.nan for n in NAMES])
                real.append(min(later[who, k], later[k, who]))
                owner.append(number)
                dormant.append(contacts[who][k] < cut - horizon * DAY)
    if not values:
        return None
    return {"x": np.array(values), "y": np.array(real), "o": np.array(owner),
            "dormant": np.array(dormant), "horizon": horizon, "cut": cut}


def cuts_of(events: list[Event], task: dict) -> list[tuple[int, bool]]:
    """(instant, whether the task judges by it)."""
    found = [(cut, True) for cut in task["cuts"]]
    step = task["horizon_days"] * DAY // 3
    at = task["cuts"][-1] - step
    while at > events[0].at + task["horizon_days"] * DAY and len(found) < MOST_CUTS:
        if all(abs(at - cut) > step * 3 // 8 for cut, _ in found):
            found.append((at, False))
        at -= step
    return found


def main() -> None:
    """Write everything to one file, outside the project."""
    told = {}
    for name in SETS:
        events, task = load(name)
        owners = set(task["owners"]) if task.get("owners") else None
        pieces = []
        for cut, judged in cuts_of(events, task):
            piece = at_cut(events, cut, task["horizon_days"], owners)
            if piece:
                pieces.append({**piece, "judged": judged})
        told[name] = pieces
        print(name, len(pieces), sum(len(piece["y"]) for piece in pieces), file=sys.stderr)
    np.savez(sys.argv[1], **{
        f"{name}/{number}/{key}": value
        for name, pieces in told.items() for number, piece in enumerate(pieces)
        for key, value in piece.items()
    })


def read(path: Path) -> dict[str, list[dict]]:
    """What `main` wrote: the cuts of each set."""
    told: dict[str, dict[int, dict]] = {}
    with np.load(path) as arrays:
        for place in arrays.files:
            name, number, key = place.split("/")
            told.setdefault(name, {}).setdefault(int(number), {})[key] = arrays[place]
    return {name: [pieces[n] for n in sorted(pieces)] for name, pieces in told.items()}


if __name__ == "__main__":
    main()
