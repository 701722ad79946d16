"""A pause from the terminal: begun, said, ended; what is no pause is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from entregent.faces.cli.main import main


def _say(tmp_path: Path, *words: str) -> int:
    home = ["--home", str(tmp_path / "home"), "--today", "2026-11-24", "--lang", "en"]
    return main([*words, *home])


def test_a_pause_begins_is_said_and_ends(
    tmp_path: Path, capsys: pytest.CaptureFixture[str],
) -> None:
    assert _say(tmp_path, "pause") == 0
    assert not (tmp_path / "home").exists()
    assert _say(tmp_path, "pause", "14") == 0
    assert "until 8 December 2026" in capsys.readouterr().out
    assert _say(tmp_path, "today") == 0
    assert "Nothing until 8 December 2026." in capsys.readouterr().out.replace("\n", " ")
    assert _say(tmp_path, "pause", "no") == 0
    assert _say(tmp_path, "today") == 0
    assert "Nothing until" not in capsys.readouterr().out


@pytest.mark.parametrize("word", ["x", "2026-11-23", "2028-01-01", "99999999999999999999", "367"])
def test_what_is_no_pause_is_told(
    tmp_path: Path, word: str, capsys: pytest.CaptureFixture[str],
) -> None:
    assert _say(tmp_path, "pause", word) == 2
    assert word in capsys.readouterr().err
