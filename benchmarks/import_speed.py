"""How long a LinkedIn archive takes to import, in multiples of a bare `csv` read of the same bytes.

    python benchmarks/import_speed.py [--connections 30000] [--messages 60000] [--runs 3]
                                      [--profile]

Both are measured in one run, in turn, in fresh processes, by processor time as well as by the
clock (other work on the machine weighs on the clock). The bare read opens the same ZIP and walks
every row of every CSV with `csv.reader`; the import is `entregent import` into an empty home:
recognise, read, store, put people together, roll up, index. Goal: 40 times at most, 25 is
excellent.
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
from pathlib import Path

from entregent.world.big import linkedin_archive

BARE = """
import csv, io, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    for info in archive.infolist():
        if info.filename.endswith(".csv"):
            with archive.open(info) as stream:
                for row in csv.reader(io.TextIOWrapper(stream, "utf-8", newline="")):
                    pass
"""
PROFILE = """
import cProfile, pstats, sys
from entregent.faces.cli.main import main
profile = cProfile.Profile()
profile.enable()
main(sys.argv[1:])
profile.disable()
pstats.Stats(profile, stream=sys.stderr).sort_stats("tottime").print_stats(25)
"""


def measured(command: list[str]) -> tuple[float, float]:
    """Seconds by the clock and by the processor of one process."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        message = f"{command} ended with {process.returncode}"
        raise RuntimeError(message)
    return time.perf_counter() - began, usage.ru_utime + usage.ru_stime


def main() -> None:
    """Print the ratios as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--connections", type=int, default=30_000)
    parser.add_argument("--messages", type=int, default=60_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--profile", action="store_true")
    arguments = parser.parse_args()
    scratch = Path(tempfile.mkdtemp(prefix="entregent-import-"))
    world = linkedin_archive(
        scratch / "files", connections=arguments.connections, messages=arguments.messages
    )
    archive = str(world.files[0])
    bare = [sys.executable, "-c", BARE, archive]
    clocks: dict[str, list[float]] = {"bare": [], "import": []}
    processors: dict[str, list[float]] = {"bare": [], "import": []}
    for run in range(arguments.runs):
        words = ["--home", str(scratch / f"home{run}"), "--today", "2026-11-24", "import", archive]
        for name, command in (
            ("bare", bare), ("import", [sys.executable, "-m", "entregent", *words]),
        ):
            clock, processor = measured(command)
            clocks[name].append(clock)
            processors[name].append(processor)
    if arguments.profile:
        words = ["--home", str(scratch / "profiled"), "--today", "2026-11-24", "import", archive]
        subprocess.run([sys.executable, "-c", PROFILE, *words], check=True,
                       stdout=subprocess.DEVNULL)
    shutil.rmtree(scratch, ignore_errors=True)
    middle = {name: statistics.median(times) for name, times in processors.items()}
    clock = {name: statistics.median(times) for name, times in clocks.items()}
    print(json.dumps({
        "processor_seconds": {name: round(value, 2) for name, value in middle.items()},
        "clock_seconds": {name: round(value, 2) for name, value in clock.items()},
        "ratio_processor": round(middle["import"] / middle["bare"], 1),
        "ratio_clock": round(clock["import"] / clock["bare"], 1),
        "goal": 40, "excellent": 25,
    }, indent=1))


if __name__ == "__main__":
    main()
