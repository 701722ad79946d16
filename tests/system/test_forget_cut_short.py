"""Killed at any write, an erasing is finished at the next start; restored files go again."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.privacy.planted import AWA, WORK, Planted, hits, plant
from tests.system.conftest import Terminal

_ROOT = Path(__file__).resolve().parents[2]
POINTS = int(os.environ.get("ENTREGENT_CUTS", "24"))
"""At how many of its writes an erasing is killed; the bar of a release is 200."""


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    return plant(tmp_path_factory.mktemp("cut-short") / "files")


@pytest.fixture(scope="session")
def lived_in(tmp_path_factory: pytest.TempPathFactory, files: Planted) -> Path:
    home = tmp_path_factory.mktemp("lived-in") / "home"
    owner = Terminal(home)
    assert owner("import", *map(str, files.paths)).code == 3
    _join(owner)
    return home


def _join(owner: Terminal) -> None:
    """Hélène Vasseur of the journal, written without an address, is the one with addresses."""
    found = owner("people", "Vasseur", "--json").json
    (known,) = [one["id"] for one in found if any(h["key"] == WORK for h in one["handles"])]
    for one in found:
        if one["name"] == "Hélène Vasseur" and not one["handles"]:
            assert owner("merge", known, one["id"]).code == 0


def _copy(lived_in: Path, folder: Path) -> Path:
    home = folder / "home"
    shutil.copytree(lived_in, home)
    return home


def _run(home: Path, calls: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.privacy.dying", str(home), WORK, str(calls)],
        cwd=_ROOT, capture_output=True, text=True, check=False,
    )


def test_killed_at_any_write_it_is_finished_at_the_next_start(
    lived_in: Path, tmp_path: Path
) -> None:
    whole = _copy(lived_in, tmp_path / "whole")
    lived = _run(whole, 0)
    assert lived.returncode == 0, lived.stderr
    writes = int(lived.stdout)
    expected = Terminal(whole)("dump").out
    before = Terminal(lived_in)("dump").out
    draw = random.Random(7)
    points = sorted({1, 2, writes, *draw.sample(range(1, writes), POINTS)})
    finished = 0
    for point in points:
        home = _copy(lived_in, tmp_path / str(point))
        died = _run(home, point)
        assert died.returncode == -9, (point, died.stderr)
        begun = (home / "forgotten").exists()
        owner = Terminal(home)
        assert owner("people").code == 0
        if begun:
            assert (owner("dump").out, hits(home)) == (expected, []), point
            newest = owner("history", "--limit", "1", "--json").json
            assert [entry["command"] for entry in newest] == ["forget"]
            assert len(list((home / "certificates").iterdir())) == 1
            finished += 1
        else:
            assert owner("dump").out == before, point
        shutil.rmtree(home)
    assert finished > len(points) // 2


def test_an_older_file_put_back_is_erased_at_once(
    lived_in: Path, files: Planted, tmp_path: Path
) -> None:
    home = _copy(lived_in, tmp_path)
    owner = Terminal(home)
    backup = tmp_path / "backup.sqlite"
    shutil.copy(home / "entregent.sqlite", backup)
    assert owner("forget", WORK, "--yes").code == 0
    expected = owner("dump").out
    shutil.copy(backup, home / "entregent.sqlite")
    assert hits(home)
    assert owner("people").code == 0
    assert (owner("dump").out, hits(home)) == (expected, [])
    assert owner("import", *map(str, files.paths), "--json").json["files"][0]["new"] == 0
    assert owner("dump").out == expected


def test_a_file_from_before_the_merge_is_erased_too(
    lived_in: Path, files: Planted, tmp_path: Path
) -> None:
    """There the bare name of the journal is a person apart: its place was marked."""
    home = _copy(lived_in, tmp_path)
    owner = Terminal(home)
    assert owner("forget", WORK, "--yes").code == 0
    for path in home.glob("entregent.sqlite*"):
        path.unlink()
    early = Terminal(tmp_path / "early")
    assert early("import", *map(str, files.paths)).code == 3
    shutil.copy(early.home / "entregent.sqlite", home / "entregent.sqlite")
    assert owner("people", "vasseur", "--json").json == []
    assert hits(home) == []


def test_two_erasings_are_both_replayed(lived_in: Path, tmp_path: Path) -> None:
    home = _copy(lived_in, tmp_path)
    owner = Terminal(home)
    backup = tmp_path / "backup.sqlite"
    shutil.copy(home / "entregent.sqlite", backup)
    for address in (WORK, AWA):
        assert owner("forget", address, "--yes").code == 0
    expected = owner("dump").out
    certificates = {path: path.read_text() for path in (home / "certificates").iterdir()}
    shutil.copy(backup, home / "entregent.sqlite")
    assert owner("people").code == 0
    assert owner("dump").out == expected
    assert hits(home) == []
    assert {path: path.read_text() for path in (home / "certificates").iterdir()} == certificates


def test_while_somebody_reads_the_rest_waits_for_the_next_start(
    lived_in: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    from entregent.store import database

    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    home = _copy(lived_in, tmp_path)
    owner = Terminal(home)
    reader = sqlite3.connect(home / "entregent.sqlite")
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM record").fetchone()
    told = owner("forget", WORK, "--yes")
    assert told.code == 5
    assert "next command" in told.err
    reader.close()
    assert owner("people", "vasseur", "--json").json == []
    assert hits(home) == []
