"""How long `today`, `person`, `search` and `people` take on the big world, as cold processes.

    python benchmarks/big_world.py --home FOLDER [--runs 20] [--today 2026-11-24]
    python benchmarks/big_world.py --build FOLDER      writes the world (30,000 people, 1,000,000
                                                       exchanges) and imports it into FOLDER/home

The first `today` of a day computes everything and is told apart; later ones read the kept answer.
Goal: p95 under 0.5 s.
"""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from entregent.world.big import build_big


def timed(home: Path, day: str, *words: str) -> float:
    """Seconds one command takes as a process."""
    command = [sys.executable, "-m", "entregent", "--home", str(home), "--today", day, *words]
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


def p95(times: list[float]) -> float:
    """The time that nineteen in twenty stay under."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def forget_answers(home: Path) -> None:
    """Empty the store's kept answers, so that the next command computes."""
    with sqlite3.connect(home / "entregent.sqlite") as db:
        db.execute("DELETE FROM cache")
    db.close()


def main() -> None:
    """Print the times as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--build", type=Path)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--today", default="2026-11-24")
    arguments = parser.parse_args()
    home: Path = arguments.home
    figures: dict[str, object] = {}
    if arguments.build:
        began = time.perf_counter()
        world = build_big(arguments.build / "files")
        figures["build_seconds"] = round(time.perf_counter() - began, 1)
        home = arguments.build / "home"
        figures["import_seconds"] = round(
            timed(home, arguments.today, "import", *map(str, world.files)), 1
        )
    with sqlite3.connect(home / "entregent.sqlite") as db:
        people = [key.hex() for (key,) in db.execute("SELECT key FROM person WHERE NOT ego")]
    db.close()
    chance = random.Random(7)
    forget_answers(home)
    figures["first_of_the_day"] = round(timed(home, arguments.today, "today"), 2)
    timed(home, arguments.today, "people", "--limit", "5")
    questions = {
        "today": lambda: ("today",),
        "person": lambda: ("person", chance.choice(people)),
        "search": lambda: ("search", chance.choice(("formation", "devis", "merci", "atelier"))),
        "people": lambda: ("people", chance.choice(("mar", "dupont", "conseil", "le"))),
    }
    for name, words in questions.items():
        times = [timed(home, arguments.today, *words()) for _ in range(arguments.runs)]
        middle = sorted(times)[len(times) // 2]
        figures[name] = {"p50": round(middle, 3), "p95": round(p95(times), 3)}
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
