"""How long pages take on the big world: warm, then beside an import that a page started.

    python benchmarks/web_latency.py HOME [--runs 40] [--today 2026-11-24] [--rows 40000]

HOME holds the big world already (`big_world.py --build` makes it); the benchmark works on a copy of
its file and leaves it as it was. Times are those of a client on this machine, from the request to
the last byte, one request at a time: a little more than the server's own. Prints a table in
Markdown. Goal: p95 at most 50 ms for list, filter, person, search and today; 150 KB a page.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from http.client import HTTPConnection
from itertools import cycle, islice
from pathlib import Path
from urllib.parse import quote

from entregent.faces.web.routes import routes
from entregent.world.big import linkedin_archive

AIMED = ("list", "next", "filter", "find", "person", "search", "today")
PREPARED = ("week", "networks", "attitude", "review", "gifts", "return", "habits", "circles")
"""Pages that show every tie measured: kept, and made again beside the server."""
PRACTICES = ("paper", "collection", "mix", "collective")
NOT_TIMED = frozenset({
    *AIMED, *PREPARED, "home", "people", "week-file", "sheet-page", "sheet-filled", "imports-state",
    "job", "uploads",
})
SLOW_RUNS = 1
AFTER = 15.0
"""Seconds that pages are still asked for once the import is done."""
Times = dict[str, list[float]]


OTHERS: dict[str, str] = {
    route.name: route.path for route in routes()
    if route.method == "GET" and route.sort == "page" and "{" not in route.path
    and route.name not in NOT_TIMED
}
"""Every other page of the site without a parameter, and its address."""
LATER = (*PREPARED, *(f"practice {one}" for one in PRACTICES), *OTHERS)
ONE_EACH = 4
"""Pages of the others that are asked for in each turn beside the import."""


class Pages:
    """Asks for pages with the cookie of a session, on one connection."""

    def __init__(self, port: int, cookie: str, people: list[str], process: int) -> None:
        self._threads = Path(f"/proc/{process}/task")
        self.spent: Times = defaultdict(list)
        self._line = HTTPConnection("127.0.0.1", port, timeout=120)
        self._cookie = cookie
        self._chance = random.Random(7)
        self._people = people
        self.weights: dict[str, int] = {}

    def path(self, name: str) -> str:
        """An address of this sort: another person, other words, each time."""
        pick = self._chance.choice
        letters = pick(("m", "mar", "dup", "conseil", "le", "so", "anne d"))
        words = pick(("formation", "devis", "merci", "atelier", "réunion lundi", "budg"))
        made = {
            "list": "/people", "next": f"/people?after={50 * self._chance.randrange(1, 500)}",
            "filter": f"/people?q={letters}", "find": f"/find?q={letters}",
            "search": f"/people?q={words}", "person": f"/people/{pick(self._people)}",
            **{f"practice {one}": f"/practices/{one}" for one in PRACTICES},
        }
        return quote(made.get(name) or OTHERS.get(name, f"/{name}"), safe="/?=&")

    def ask(self, name: str) -> float:
        """Seconds one page takes; its weight is noted. Raises when it is not answered 200."""
        path = self.path(name)
        began, spent = time.perf_counter(), self._processor()
        self._line.request("GET", path, headers=self._headers())
        answer = self._line.getresponse()
        body = answer.read()
        took = time.perf_counter() - began
        self.spent[name].append(self._processor() - spent)
        if answer.status != 200:
            raise RuntimeError(path, answer.status)
        self.weights[name] = max(self.weights.get(name, 0), len(gzip.compress(body, 6)))
        return took

    def _processor(self) -> float:
        """Seconds of the processor that the server has spent, 0 where nobody tells."""
        if not self._threads.exists():
            return 0.0
        counts = [one.read_text().split()[0] for one in self._threads.glob("*/schedstat")]
        return sum(map(int, counts)) / 1e9

    def text(self, path: str) -> bytes:
        """One page, not timed."""
        self._line.request("GET", path, headers=self._headers())
        return self._line.getresponse().read()

    def post(self, path: str, body: bytes, media: str = "application/json") -> dict[str, object]:
        """One POST, its answer as JSON."""
        self._line.request("POST", path, body, {**self._headers(), "Content-Type": media})
        answer = self._line.getresponse()
        told: dict[str, object] = json.loads(answer.read())
        return told

    def newest_job(self) -> dict[str, object]:
        """How far the import is."""
        self._line.request("GET", "/imports/state", headers=self._headers())
        jobs: list[dict[str, object]] = json.loads(self._line.getresponse().read())["jobs"]
        return jobs[0]

    def _headers(self) -> dict[str, str]:
        return {"Cookie": self._cookie, "Sec-Fetch-Site": "same-origin"}


def warm(pages: Pages, names: Sequence[str], runs: int) -> Times:
    """Each page some times, after one that is not counted; slow ones fewer times."""
    times: Times = {}
    for name in names:
        first = pages.ask(name)
        count = runs if name in AIMED or first < 0.5 else SLOW_RUNS
        times[name] = [pages.ask(name) for _ in range(count)]
    return times


def in_turn(names: Sequence[str]) -> Iterator[list[str]]:
    """A few of the names each time, round and round."""
    everyone = cycle(names)
    while True:
        yield list(islice(everyone, ONE_EACH))


def beside(
    pages: Pages, archive: Path, others: Sequence[str] = ()
) -> tuple[Times, list[str]]:
    """The aimed pages in turn, a few of the others in each, while the archive is imported.

    They are asked for some seconds longer. Also what a person would notice: the slowest answers,
    and what the import was doing then.
    """
    size = archive.stat().st_size
    job = pages.post("/imports", json.dumps(
        {"files": [{"name": archive.name, "size": size}]}).encode())["job"]
    pages.post(f"/imports/{job}/files/0", archive.read_bytes(), "application/octet-stream")
    pages.post(f"/imports/{job}/begin", b"{}")
    times: Times = defaultdict(list)
    slow: list[tuple[float, str]] = []
    began, done_at, phase, turns = time.perf_counter(), None, "", in_turn(others)
    while done_at is None or time.perf_counter() < done_at + AFTER:
        for name in (*AIMED, *next(turns)):
            took = pages.ask(name)
            times[name].append(took)
            at = time.perf_counter() - began
            slow.append((took, f"{name} {1000 * took:.0f} ms at {at:.0f} s ({phase})"))
        told = pages.newest_job()
        phase = str(told["phase"] or told["state"])
        if done_at is None and told["state"] not in {"waiting", "working"}:
            done_at = time.perf_counter()
            print(f"import: {told['state']} after {done_at - began:.0f} s", file=sys.stderr)
    return times, [text for _, text in sorted(slow, reverse=True)[:8]]


def settled(pages: Pages) -> None:
    """Wait until everything that is prepared beside the server is there."""
    while b"data-poll" in pages.text("/practices/collective"):
        time.sleep(2)


def table(columns: Mapping[str, Sequence[list[float]]], weights: Mapping[str, int]) -> None:
    """Print milliseconds and kilobytes of each page."""
    sets = "warm", "warm, cpu", "importing", "importing, cpu"
    print("| page | " + " | ".join(f"{one}: p50 | p95 | max" for one in sets) + " | KB |")
    print("|---|" + "---|" * (3 * len(sets) + 1))
    for name, found in columns.items():
        print(row(name, weights[name], *found))


def row(name: str, weight: int, *found: list[float]) -> str:
    """One line of the table."""
    cells = [f"`{name}`"]
    for times in found:
        ordered = sorted(times)
        if not ordered:
            cells += ["", "", ""]
            continue
        p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        cells += [f"{1000 * one:.0f}" for one in (ordered[len(ordered) // 2], p95, ordered[-1])]
    return "| " + " | ".join([*cells, f"{weight / 1024:.1f}"]) + " |"


def serving(home: Path, today: str, work: Callable[[int, str, int], None]) -> None:
    """Do something while the home is served by a process of its own."""
    left = home / "cookie"
    command = [sys.executable, "-m", "entregent", "--home", str(home), "--today", today, "--json",
               "serve", "--no-open", "--probe-cookie", str(left)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            address = json.loads("".join(iter(process.stdout.readline, "}\n")) + "}")["address"]
            work(int(address.split(":")[2].partition("/")[0]), left.read_text(), process.pid)
        finally:
            process.send_signal(signal.SIGINT)


def arguments() -> argparse.Namespace:
    """What is asked for on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("home", type=Path)
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--today", default="2026-11-24")
    parser.add_argument("--rows", type=int, default=40_000, help="messages of the second archive")
    parser.add_argument("--others", action="store_true", help="every other page too")
    return parser.parse_args()


def main() -> None:
    """Copy, serve, ask, print."""
    asked = arguments()
    with tempfile.TemporaryDirectory(dir=asked.home.parent) as folder:
        home = Path(folder) / "home"
        home.mkdir(mode=0o700)
        shutil.copy(asked.home / "entregent.sqlite", home)
        with sqlite3.connect(home / "entregent.sqlite") as db:
            people = [key.hex() for (key,) in db.execute("SELECT key FROM person WHERE NOT ego")]
        db.close()
        archive = linkedin_archive(Path(folder) / "second", 10_000, asked.rows, seed=2).files[0]

        def work(port: int, cookie: str, process: int) -> None:
            pages = Pages(port, cookie, people, process)
            began = time.perf_counter()
            while b'http-equiv="refresh"' in pages.text("/today"):
                time.sleep(1)
            print(f"first today after the start: {time.perf_counter() - began:.2f} s",
                  file=sys.stderr)
            others = LATER if asked.others else ()
            if asked.others:
                settled(pages)
            still = warm(pages, (*AIMED, *others), asked.runs)
            alone, pages.spent = pages.spent, defaultdict(list)
            moving, slow = beside(pages, archive, others)
            columns = {
                name: (times, alone[name][1:], moving.get(name, []), pages.spent[name])
                for name, times in still.items()
            }
            table(columns, pages.weights)
            print("\nslowest beside the import: " + "; ".join(slow))

        serving(home, asked.today, work)


if __name__ == "__main__":
    main()
