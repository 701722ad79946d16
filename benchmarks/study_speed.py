"""How long the whole study takes beside one pass over the rollup rows, in the same run.

    python benchmarks/study_speed.py HOME [--runs 3] [--today 2026-11-24]

One pass reads every row of the rollup from the file and adds its numbers up. The study is all
ten practices with what they suggest, and the plan of the day, on a view of its own that has read
nothing yet. Both are told as processor time (the machine may be busy) and as time that passed; the
least of some runs counts. Prints Markdown. Goal: the study at most 8 times the pass.
"""

from __future__ import annotations

import argparse
import gc
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from entregent.app.measuring import measured as measuring
from entregent.app.offered import reports_of
from entregent.app.own_practices import practices_of
from entregent.app.workspace import Workspace
from entregent.model.finding import Action, Report
from entregent.plan.today import today as choose

Measured = tuple[float, float]
"""Seconds of the processor, seconds that passed."""


def measured(work: Callable[[], object]) -> Measured:
    """How long something takes, with nothing left over from before."""
    gc.collect()
    began, spent = time.perf_counter(), time.process_time()
    work()
    return time.process_time() - spent, time.perf_counter() - began


def one_pass(workspace: Workspace) -> int:
    """Read every row of the rollup and add its numbers up."""
    total = 0
    for row in workspace.view().rollup():
        total += row.n + row.words
    return total


def whole_study(workspace: Workspace, shares: dict[str, float]) -> int:
    """All practices and the plan; `shares` gets the seconds of each, ties counted with the first.

    The number of acts chosen.
    """
    reports: list[Report] = []
    actions: list[Action] = []
    began = time.process_time()
    with measuring(workspace) as study:
        for practice, report in reports_of(study, practices_of(workspace).practices.values()):
            reports.append(report)
            actions += practice.suggest(study, report)
            now = time.process_time()
            shares[practice.info.name], began = now - began, now
        plan = choose(study, reports, actions, (), workspace.settings.minutes)
    shares["plan"] = time.process_time() - began
    return len(plan.chosen)


def main() -> None:
    """Measure both in turn and print the least of each."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("home", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--today", type=date.fromisoformat, default=date(2026, 11, 24))
    asked = parser.parse_args()
    passes: list[Measured] = []
    studies: list[Measured] = []
    shares: dict[str, float] = {}
    with Workspace(asked.home, told_today=asked.today, writable=False) as workspace:
        counts = workspace.store.counts()
        rows = workspace.store.db.one("SELECT count(*) FROM rollup")
        for _ in range(asked.runs):
            passes.append(measured(lambda: one_pass(workspace)))
            studies.append(measured(lambda: whole_study(workspace, shares)))
    print(f"{counts.people:,} people, {counts.interactions:,} exchanges, {rows:,} rows\n")
    print("| | processor, s | passed, s |\n|---|---|---|")
    print(f"| one pass over the rollup | {min(passes)[0]:.2f} | {min(passes)[1]:.2f} |")
    print(f"| the whole study | {min(studies)[0]:.2f} | {min(studies)[1]:.2f} |")
    ratios = [min(studies)[n] / min(passes)[n] for n in (0, 1)]
    print(f"| **times** | **{ratios[0]:.1f}** | **{ratios[1]:.1f}** |\n")
    print("| part | processor, s |\n|---|---|")
    for name, seconds in sorted(shares.items(), key=lambda share: -share[1]):
        print(f"| {name} | {seconds:.2f} |")


if __name__ == "__main__":
    main()
