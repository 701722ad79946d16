"""How long a warm way takes, from 3,000 to 30,000 people and 100,000 to 1,000,000 acquaintances.

    python benchmarks/paths.py [--questions 2000]

An invented graph with hubs (people are drawn by the square of an even number, so that a few know
thousands); one asks up to 150 of one's own. Printed: the seconds to lay routes out once, the
milliseconds of a question (median, 95 %, 99 %, most), and the memory of graph and routes. Time is
processor time of this process: other work on the machine does not count.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import tracemalloc

from entregent.ties.paths import Routes

SIZES = ((3_000, 100_000), (10_000, 333_000), (30_000, 1_000_000))
ASKED = 150
OWN = 600


def graph(people: int, edges: int, lot: random.Random) -> dict[str, dict[str, float]]:
    """Who knows whom, both ways round, with hubs."""
    names = [f"{number:032x}" for number in range(people)]
    found: dict[str, dict[str, float]] = {name: {} for name in names}
    made = 0
    while made < edges:
        a, b = names[int(people * lot.random() ** 2)], names[int(people * lot.random() ** 2)]
        if a != b and b not in found[a]:
            found[a][b] = found[b][a] = lot.uniform(0.01, 1)
            made += 1
    return found


def measured(people: int, edges: int, questions: int) -> str:
    """One line of figures."""
    lot = random.Random(people)
    joined = graph(people, edges, lot)
    names = sorted(joined)
    near = {who: lot.uniform(0.05, 1) for who in lot.sample(names, OWN)}
    asked = sorted(near, key=lambda who: -near[who])[:ASKED]
    start = time.process_time()
    routes = Routes(near, joined, asked)
    laid = time.process_time() - start
    goals = [lot.choice(names) for _ in range(questions)]
    goals[:200] = sorted(joined, key=lambda who: -len(joined[who]))[:200]
    spent, ways = [], 0
    for goal in goals:
        start = time.process_time()
        ways += bool(routes.to(goal))
        spent.append(1_000 * (time.process_time() - start))
    spent.sort()
    hub = max(map(len, joined.values()))
    at = [spent[int(len(spent) * part)] for part in (0.5, 0.95, 0.99)]
    return (f"{people:7,} {edges:10,} {hub:7,} {laid:7.2f} s  "
            f"{at[0]:7.2f} {at[1]:7.2f} {at[2]:7.2f} {spent[-1]:7.2f} ms  {ways / len(goals):6.1%}")


def memory(people: int, edges: int) -> float:
    """Mebibytes of graph and routes."""
    tracemalloc.start()
    lot = random.Random(people)
    joined = graph(people, edges, lot)
    near = dict.fromkeys(lot.sample(sorted(joined), OWN), 0.5)
    routes = Routes(near, joined, near)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del routes
    return held / 2**20


def main() -> None:
    """Every size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=2_000)
    parser.add_argument("--memory", action="store_true")
    told = parser.parse_args()
    sys.stdout.write(" people      edges     hub    laid       p50     p95     p99    most  ways\n")
    for people, edges in SIZES:
        sys.stdout.write(measured(people, edges, told.questions) + "\n")
        sys.stdout.flush()
    if told.memory:
        sys.stdout.write(f"{memory(*SIZES[-1]):.0f} MiB\n")


if __name__ == "__main__":
    main()
