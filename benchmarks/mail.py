"""How long 40,000 mails take to become people and answers, beside `notmuch new` and `mu index`.

    python benchmarks/mail.py [--messages 40000] [--rounds 3] [--quick] [--keep FOLDER] [--seed 1]

One run, all three in turn, several rounds, the page cache warm (every file is read before each).

- entregent: the mbox. Counted from `entregent import` into an empty folder to the end of the first
  `search`, `people` and `today`, four processes: all is stored, searchable, people are put
  together, ties rolled up and the day worked out. `import` alone is told beside it.
- notmuch: the same messages as a Maildir. `notmuch new` into an empty database.
- mu: the same Maildir. `mu init` and `mu index` into an empty database.

They do not do the same work, which is to be said whenever the ratio is: the others open one file a
message and index the words of every text part, notmuch with stems; this program keeps the author's
own words (20,000 characters at most) and computes people, ties and debts besides.

From 16 MB on the import keeps several processes busy (docs/decisions/0120-a-crew-reads-mail.md), as
`mu index` does with threads; notmuch works on one core. On a machine that others use too, more
processes get more turns: the ratio by processors, which are added up, is told beside the one by the
clock, and the load of the machine with both.

Memory is the sum of the peaks of all processes of a command. Ratios are the others' clock time over
ours in the same round: least and median. Goals: 6 times `notmuch new`, 4 times `mu index`, peak
under 400 MB. `--quick` takes 2,000 messages and one round. As root on a Debian the others are
installed when they are missing; without them only this program is measured, and that is said.
The corpus is kept in `var/` and made again when its generator changes.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from mail_corpus import Corpus, corpus

from entregent.world.big import TODAY

ROOT = Path(__file__).resolve().parent.parent
PEERS = {"notmuch": ("notmuch", 6.0), "mu": ("maildir-utils", 4.0)}
"""By command: the Debian package, and how many times faster this program wants to be."""
MEMORY = 400
_LOOK_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds by the clock and by the processors, and the peak of all processes in MB."""

    clock: float
    processor: float
    peak: float

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.clock + other.clock, self.processor + other.processor,
                    max(self.peak, other.peak))


class _Watch:
    """Looks at a process and its children while they run; sums their highest resident sizes."""

    def __init__(self, root: int) -> None:
        self._root = root
        self._ended = Event()
        self._peaks: dict[int, int] = {}
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> float:
        """The sum in MB."""
        self._ended.set()
        self._thread.join()
        return sum(self._peaks.values()) / 1024

    def _run(self) -> None:
        while not self._ended.wait(_LOOK_SECONDS):
            pending = [self._root]
            while pending:
                process = pending.pop()
                try:
                    status = Path(f"/proc/{process}/status").read_text()
                    tasks = Path(f"/proc/{process}/task/{process}/children").read_text()
                except OSError:  # it has ended meanwhile
                    continue
                for line in status.splitlines():
                    if line.startswith("VmHWM:"):
                        self._peaks[process] = int(line.split()[1])
                pending += map(int, tasks.split())


def cost(command: Sequence[str], environment: Mapping[str, str]) -> Cost:
    """What one command costs. Raises `RuntimeError` when it fails."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, **environment},
    )
    watch = _Watch(process.pid)
    _, status, usage = os.wait4(process.pid, 0)
    clock = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    peak = max(watch.stop(), usage.ru_maxrss / 1024)
    if process.returncode:
        message = f"{' '.join(command)} ended with {process.returncode}"
        raise RuntimeError(message)
    return Cost(clock, usage.ru_utime + usage.ru_stime, peak)


def warm(made: Corpus) -> None:
    """Have all files in the page cache."""
    for path in (made.mbox, *(made.maildir / "cur").iterdir()):
        with path.open("rb", buffering=0) as stream:
            while stream.read(1 << 20):
                pass


# ------------------------------------------------------------------ the three


def ours(made: Corpus, scratch: Path) -> dict[str, Cost]:
    """Import, then one answer of each sort."""
    words = [sys.executable, "-m", "entregent", "--home", str(scratch / "home"),
             "--today", TODAY.isoformat()]
    imported = cost([*words, "import", str(made.mbox)], {})
    total = imported
    for question in (("search", "formation"), ("people", "le"), ("today",)):
        total += cost([*words, *question], {})
    return {"import": imported, "entregent": total}


def theirs(name: str, made: Corpus, scratch: Path) -> dict[str, Cost]:
    """One peer into an empty database that lies outside the Maildir."""
    if name == "mu":
        home = f"--muhome={scratch / 'mu'}"
        begun = cost(["mu", "init", home, f"--maildir={made.maildir.resolve()}"], {})
        return {name: begun + cost(["mu", "index", home, "--nocolor"], {})}
    (scratch / "notmuch").mkdir()
    settings = scratch / "notmuch.conf"
    settings.write_text(
        f"[database]\npath={scratch / 'notmuch'}\nmail_root={made.maildir.resolve()}\n"
        "[user]\nname=nobody\nprimary_email=nobody@nowhere.example\n"
        "[new]\ntags=new\n[maildir]\nsynchronize_flags=false\n"
    )
    return {name: cost(["notmuch", "new", "--quiet"], {"NOTMUCH_CONFIG": str(settings)})}


def installed() -> list[str]:
    """The peers there are, installed first where that is possible."""
    missing = [package for name, (package, _) in PEERS.items() if not shutil.which(name)]
    apt = shutil.which("apt-get")
    if missing and apt and os.geteuid() == 0:
        subprocess.run(
            [apt, "install", "-y", "--no-install-recommends", *missing], check=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
    return [name for name in PEERS if shutil.which(name)]


def rounds(made: Corpus, peers: Sequence[str], count: int) -> dict[str, list[Cost]]:
    """All costs by name, one a round; each round begins with another of them."""
    found: dict[str, list[Cost]] = {}
    names = ["entregent", *peers]
    for number in range(count):
        for name in names[number % len(names) :] + names[: number % len(names)]:
            with tempfile.TemporaryDirectory(prefix="entregent-mail-") as scratch:
                warm(made)
                load = os.getloadavg()[0]
                place = Path(scratch)
                costs = ours(made, place) if name == "entregent" else theirs(name, made, place)
            for key, value in costs.items():
                found.setdefault(key, []).append(value)
                print(
                    f"round {number + 1}: {key} {value.clock:.1f} s by the clock,"
                    f" {value.processor:.1f} by processors, {value.peak:.0f} MB,"
                    f" load before {load:.1f}", file=sys.stderr,
                )
    return found


def figures(made: Corpus, found: Mapping[str, Sequence[Cost]]) -> dict[str, object]:
    """What is printed."""
    told: dict[str, object] = {"messages": made.messages, "bytes": made.size}
    for name, costs in found.items():
        clock = statistics.median(one.clock for one in costs)
        told[name] = {
            "clock": [round(one.clock, 1) for one in costs],
            "processor": [round(one.processor, 1) for one in costs],
            "peak_mb": round(max(one.peak for one in costs)),
            "messages_a_second": round(made.messages / clock),
        }
    for name, (_, goal) in PEERS.items():
        if name in found:
            pairs = list(zip(found[name], found["entregent"], strict=True))
            clocks = [their.clock / our.clock for their, our in pairs]
            processors = [their.processor / our.processor for their, our in pairs]
            told[f"times_{name}"] = {
                "clock_least": round(min(clocks), 2),
                "clock_median": round(statistics.median(clocks), 2),
                "processor_least": round(min(processors), 2),
                "processor_median": round(statistics.median(processors), 2),
                "goal": goal, "reached": min(clocks) >= goal,
            }
        else:
            told[f"times_{name}"] = "not measured: not installed"
    peak = max(one.peak for one in found["entregent"])
    told["memory"] = {"goal_mb": MEMORY, "reached": peak < MEMORY}
    return told


def versions(peers: Sequence[str]) -> dict[str, str]:
    """What was measured, on what."""
    commands = {name: [name, "--version"] for name in peers}
    commands["entregent"] = [sys.executable, "-m", "entregent", "--version"]
    said = {
        name: subprocess.run(command, capture_output=True, text=True, check=False).stdout
        for name, command in commands.items()
    }
    told = {name: text.strip().partition("\n")[0] for name, text in said.items()}
    return {**told, "python": sys.version.partition(" ")[0], "cores": str(os.cpu_count())}


def main() -> None:
    """Make the corpus, measure, print JSON."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--messages", type=int, default=40_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=ROOT / "var")
    parser.add_argument("--quick", action="store_true", help="2,000 messages, one round")
    asked = parser.parse_args()
    messages, count = (2_000, 1) if asked.quick else (asked.messages, asked.rounds)
    made = corpus(asked.keep / f"mail-{messages}", messages, asked.seed)
    peers = installed()
    told = figures(made, rounds(made, peers, count))
    print(json.dumps({**told, "versions": versions(peers)}, indent=1))


if __name__ == "__main__":
    main()
