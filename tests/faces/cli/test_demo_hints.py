"""What the demo proposes to type can be typed as it stands."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from entregent.faces.cli.commands.demo import _called


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of programs that no path names, below the folder one stands in."""
    folder = tmp_path / ".venv/bin"
    folder.mkdir(parents=True)
    for name in ("python", "entregent"):
        (folder / name).write_text("#!/bin/sh\n")
        (folder / name).chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(folder / "python"))
    monkeypatch.setenv("PATH", "")
    monkeypatch.chdir(tmp_path)
    return folder


def test_by_its_place_below_here(programs: Path) -> None:
    assert _called() == str(Path(".venv/bin/entregent"))


def test_by_its_whole_place_from_elsewhere(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other").mkdir()
    monkeypatch.chdir(tmp_path / "other")
    assert _called() == str(programs / "entregent")


def test_by_its_name_where_that_is_enough(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(programs))
    assert _called() == "entregent"


def test_by_its_name_where_nothing_better_is_known(programs: Path) -> None:
    (programs / "entregent").unlink()
    assert _called() == "entregent"
