"""What is asked every morning starts quickly: heavy modules stay out of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from entregent.app.demo import Demo

HEAVY = (
    "msgspec", "phonenumbers", "dateutil", "fast_mail_parser", "email.parser", "zipfile", "numpy",
    "entregent.sources.mail", "entregent.ingest.run", "entregent.world",
)
PROGRAM = """
import contextlib, io, json, sys
from entregent.faces.cli.main import main
with contextlib.redirect_stdout(io.StringIO()):
    code = main(sys.argv[1:])
print(json.dumps([code, sorted(sys.modules)]))
"""


@pytest.mark.parametrize("words", [
    ("today",), ("people", "formation"), ("person", "Luc Tessier"), ("search", "atelier"),
    ("debts",),
])
def test_hot_commands_load_nothing_heavy(world: Demo, words: tuple[str, ...]) -> None:
    """Not even the first time of a day, when everything is computed.

    Only `today` may then read single exchanges, which are records: where days alone do not tell
    whether somebody still waits; and `person`, which works out the chance of everybody once a day
    where the store is no large one.
    """
    code, modules = _run(world.home, *words)
    assert code == 0
    allowed = {"msgspec"} if words[0] in {"today", "person"} else set()
    assert [name for name in HEAVY if name in modules - allowed] == []


def test_a_kept_day_loads_no_thinking(world: Demo) -> None:
    """The second `today` reads the kept answer: neither ties nor practices are imported."""
    _run(world.home, "today")
    code, modules = _run(world.home, "today")
    assert code == 0
    thinking = {"entregent.ties.study", "entregent.plan.today", "entregent.practices"}
    assert not (thinking | set(HEAVY)) & modules


def test_help_opens_no_store(tmp_path: Path) -> None:
    """`--version`, help and mistakes need no data."""
    for words, expected in ((("--version",), 0), (("today", "--help"), 0), (("nonsense",), 2)):
        code, modules = _run(tmp_path / "none", *words)
        assert code == expected
        assert not {"sqlite3", "entregent.store"} & modules


def test_import_loads_no_analytic_engine(world: Demo, tmp_path: Path) -> None:
    """Reading the whole world loads neither numpy nor a data engine."""
    code, modules = _run(tmp_path / "home", "import", str(world.files))
    assert code == 0
    assert not {"numpy", "pandas", "duckdb", "polars", "pyarrow", "scipy"} & modules


def _run(home: Path, *words: str) -> tuple[int, set[str]]:
    command = [sys.executable, "-c", PROGRAM, "--home", str(home), "--today", "2026-11-24", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    code, modules = json.loads(done.stdout.splitlines()[-1])
    return code, set(modules)
