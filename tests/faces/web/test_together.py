"""Pages while other commands import, rebuild and forget: each is answered, nothing tears.

Two causes were found so on 25 November 2026, see docs/decisions/0120 and 0121.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path
from threading import Event, Thread

from entregent.store import open_store
from tests.faces.web.served import Client, Served

DAY = ("--today", "2026-11-24")
PAGES = ("/settings", "/today", "/people?q=xa", "/imports", "/settings")


def _cards(path: Path, turn: int) -> None:
    path.write_text("".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Xavier Essai{turn} {n}\r\n"
        f"EMAIL:x{turn}.{n}@one.example\r\nEND:VCARD\r\n" for n in range(10, 50)
    ))


def _command(home: Path, *words: str) -> int:
    told = subprocess.run(
        [sys.executable, "-m", "entregent", "--home", home, *DAY, *words],
        stdin=subprocess.DEVNULL, capture_output=True, check=False,
    )
    return told.returncode


def _ask(client: Client, done: Event, found: Counter[tuple[str, int]]) -> None:
    while not done.is_set():
        for path in PAGES:
            found[path, client.get(path).status] += 1


def test_pages_beside_every_command_that_writes(tmp_path: Path) -> None:
    home, cards = tmp_path / "home", tmp_path / "x.vcf"
    _cards(cards, 0)
    assert _command(home, "import", str(cards)) == 0
    found: Counter[tuple[str, int]] = Counter()
    done = Event()
    codes: list[tuple[str, int]] = []
    with Served(home, *DAY) as served:
        threads = [Thread(target=_ask, args=(served.client, done, found)) for _ in range(4)]
        for thread in threads:
            thread.start()
        try:
            for turn in (1, 2):
                _cards(cards, turn)
                commands = (
                    ("import", str(cards)), ("forget", f"x{turn}.10@one.example", "--yes"),
                    ("rebuild",), ("import", str(cards)), ("history",),
                )
                codes += [(words[0], _command(home, *words)) for words in commands]
        finally:
            done.set()
            for thread in threads:
                thread.join()
        assert (home / "web" / "incidents.log").exists() is False
    assert {status for _, status in found} == {200}, found
    assert {code for _, code in codes} <= {0, 3}, codes
    with open_store(home) as store:
        assert store.db.one("PRAGMA integrity_check") == "ok"
        assert store.candidates("x1.10@one.example") == []
        assert len(store.candidates("x1.20@one.example")) == 1
