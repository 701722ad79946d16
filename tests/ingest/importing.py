"""A process of its own that imports, for tests that kill it or run two: HOME FILE STEP COMMAND."""

from __future__ import annotations

import sys
from pathlib import Path

from entregent.ingest import reading
from entregent.ingest.change import decide
from entregent.ingest.run import import_paths
from entregent.store import open_store
from entregent.store.journal import Draft
from tests.ingest.toy import NOW, Toy, options, take


def main(home: Path, file: str, step: int, command: str) -> None:
    reading.STEP = step
    with open_store(home) as store:
        print("open", flush=True)
        if command == "import":
            import_paths(store, [Path(file)], {"toy": Toy()}, options())
        elif command == "lines":
            for number in range(step):
                take(store, f"note|{file}-{number}|Awa {file} {number}||hello", f"{number}.toy")
        else:
            for number in range(step):
                decide(store, NOW, "mute", [Draft("mute", (), f'{{"code": "{file}-{number}"}}')])
    print("done", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4])
