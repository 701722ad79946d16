"""How long the signs of everybody take, beside the plain SQL and Polars doing eight of them.

    python benchmarks/ties_speed.py HOME [--runs 3] [--today 2026-11-24]

Three in the same run, on the same rollup, as processor time of all cores; the least of some runs
counts. SQL and Polars work out eight sums a person (days, first and last day, what came, went and
was joint, two faded sums) and nothing else; ours all signs, then place and chance. Polars gets its
rows as columns, made before the clock starts; it is left out where it is not installed
(`pip install polars`). Prints Markdown.
"""

from __future__ import annotations

import argparse
import gc
import sqlite3
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from entregent.app.workspace import Workspace
from entregent.ties.chance import chances, signs_of
from entregent.ties.history import grouped

SQL = """
SELECT person, count(DISTINCT day), min(day), max(day),
    sum(CASE direction WHEN 'in' THEN weight ELSE 0 END),
    sum(CASE direction WHEN 'out' THEN weight ELSE 0 END),
    sum(CASE direction WHEN 'joint' THEN weight ELSE 0 END),
    sum(weight * pow(0.5, (:today - julianday(day)) / 45.0)),
    sum(weight * pow(0.5, (:today - julianday(day)) / 180.0))
FROM rollup WHERE weight > 0 GROUP BY person
"""


def measured(work: Callable[[], int], runs: int) -> tuple[float, int]:
    """The least processor time of some runs, and how many people were told of."""
    times, people = [], 0
    for _ in range(runs):
        gc.collect()
        began = time.process_time()
        people = work()
        times.append(time.process_time() - began)
    return min(times), people


def by_polars(home: Path, today: date) -> Callable[[], int] | None:
    """The eight sums by Polars; None where it is not installed."""
    try:
        import polars as pl
    except ImportError:
        return None
    with sqlite3.connect(f"file:{home / 'entregent.sqlite'}?mode=ro", uri=True) as db:
        rows = db.execute("SELECT person, day, direction, weight FROM rollup WHERE weight > 0")
        columns = list(zip(*rows.fetchall(), strict=True))
    frame = pl.DataFrame(
        dict(zip(("person", "day", "direction", "weight"), columns, strict=True))
    ).with_columns(pl.col("day").str.to_date())
    age = (pl.lit(today) - pl.col("day")).dt.total_days()
    weight, way = pl.col("weight"), pl.col("direction")
    sums = [
        pl.col("day").n_unique().alias("days"), pl.col("day").min().alias("first"),
        pl.col("day").max().alias("last"),
        *(weight.filter(way == name).sum().alias(name) for name in ("in", "out", "joint")),
        *((weight * (pl.lit(0.5) ** (age / half))).sum().alias(f"faded{half}")
          for half in (45, 180)),
    ]
    return lambda: frame.group_by("person").agg(sums).height


def by_sql(home: Path, today: date) -> Callable[[], int]:
    """The eight sums by SQLite."""
    db = sqlite3.connect(f"file:{home / 'entregent.sqlite'}?mode=ro", uri=True)
    julian = today.toordinal() + 1_721_424.5
    return lambda: len(db.execute(SQL, {"today": julian}).fetchall())


def main() -> None:
    """Measure all and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("home", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--today", type=date.fromisoformat, default=date(2026, 11, 24))
    asked = parser.parse_args()
    with Workspace(asked.home, told_today=asked.today, writable=False) as workspace:
        rows = grouped(workspace.view().rollup())
    gc.freeze()
    works: dict[str, Callable[[], int] | None] = {
        "eight sums, SQL": by_sql(asked.home, asked.today),
        "eight sums, Polars": by_polars(asked.home, asked.today),
        "all signs": lambda: len(signs_of(rows, asked.today, 90)),
        "signs, place and chance": lambda: len(chances(rows, asked.today)),
    }
    print(f"{len(rows):,} people, {sum(map(len, rows.values())):,} rows of the rollup\n")
    print("| | processor, s | people |\n|---|---|---|")
    for name, work in works.items():
        if work is None:
            print(f"| {name} | not installed | |")
            continue
        seconds, people = measured(work, asked.runs)
        print(f"| {name} | {seconds:.2f} | {people:,} |", flush=True)


if __name__ == "__main__":
    main()
