"""Make the big world, or use the one that stands there when it is the same.

    python benchmarks/make_big_world.py FOLDER [--people 30000] [--interactions 1000000] [--seed 1]
    python benchmarks/make_big_world.py FOLDER --archive [--people 30000] [--messages 60000]

Prints the files and how much they hold. `--archive` makes one LinkedIn archive only.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from entregent.world.big import build_big, linkedin_archive


def tell(what: str, done: int, total: int) -> None:
    """One line on the terminal, written over."""
    print(f"\r{what}: {done:,} of {total:,}   ", end="", file=sys.stderr, flush=True)


def main() -> None:
    """Build, then say what there is and how long it took."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--people", type=int, default=30_000)
    parser.add_argument("--interactions", type=int, default=1_000_000)
    parser.add_argument("--messages", type=int, default=60_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--archive", action="store_true", help="one LinkedIn archive only")
    asked = parser.parse_args()
    began = time.perf_counter()
    if asked.archive:
        world = linkedin_archive(asked.folder, asked.people, asked.messages, asked.seed)
    else:
        world = build_big(asked.folder, asked.people, asked.interactions, asked.seed, tell)
        print(file=sys.stderr)
    for path in world.files:
        print(f"{path}  {path.stat().st_size:,} bytes")
    for name, count in world.counts.items():
        print(f"{name}: {count:,}")
    print(f"{time.perf_counter() - began:.1f} s")


if __name__ == "__main__":
    main()
