"""How long `today` takes as a cold process, in multiples of a Python that does nothing.

    python benchmarks/cold_start.py [--runs N] [--home FOLDER --today DAY]

Without a home the invented world is built and imported first. Both commands run in turn, so that a
busy machine weighs on both; the ratio of the medians is the figure. Two `today` are measured: the
first of a day (everything is computed) and the later ones (the day's answer is kept in the store).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def timed(command: list[str]) -> float:
    """Seconds one process takes, from start to end."""
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


def forget_answers(home: Path) -> None:
    """Empty the store's kept answers, so that the next `today` computes."""
    with sqlite3.connect(home / "entregent.sqlite") as db:
        db.execute("DELETE FROM cache")
    db.close()


def main() -> None:
    """Print the ratios as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--today", default="2026-11-24")
    arguments = parser.parse_args()
    scratch = Path(tempfile.mkdtemp(prefix="entregent-cold-"))
    home = arguments.home
    if home is None:
        os.environ["HOME"] = str(scratch)
        subprocess.run(
            [sys.executable, "-m", "entregent", "--home", str(scratch / "demo"), "demo",
             "--no-serve"],
            check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
        )
        home = scratch / "demo" / "home"
    today = [sys.executable, "-m", "entregent", "--home", str(home), "--today", arguments.today,
             "today"]
    bare = [sys.executable, "-c", "pass"]
    timed(today)
    figures: dict[str, list[float]] = {"pass": [], "kept": [], "computed": []}
    for _ in range(arguments.runs):
        figures["pass"].append(timed(bare))
        figures["kept"].append(timed(today))
        forget_answers(home)
        figures["computed"].append(timed(today))
    shutil.rmtree(scratch, ignore_errors=True)
    middle = {name: statistics.median(times) for name, times in figures.items()}
    print(json.dumps({
        "milliseconds": {name: round(value * 1000, 1) for name, value in middle.items()},
        "ratio_kept": round(middle["kept"] / middle["pass"], 1),
        "ratio_computed": round(middle["computed"] / middle["pass"], 1),
        "goal": 15,
    }, indent=1))


if __name__ == "__main__":
    main()
