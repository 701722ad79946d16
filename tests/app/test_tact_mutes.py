"""A rule of tact is silenced in one draft, about one person, or for ever; listed, and undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from entregent.app.changes import undo
from entregent.app.journal import Detail, note
from entregent.app.linting import lint_draft
from entregent.app.muting import mute
from entregent.app.tact_mutes import mute_draft, mutes
from entregent.app.workspace import Workspace
from entregent.faces.cli.main import main
from entregent.model.errors import EntregentError

TODAY = date(2026, 11, 24)
PITCH = "Hello Awa, our software draws roofs, $200 until March."


@pytest.fixture
def home(tmp_path: Path) -> Path:
    with Workspace(tmp_path / "home", "en", TODAY) as workspace:
        note(workspace, "met", ["Awa Petit : a coffee"], Detail(TODAY, None, 45))
        note(workspace, "met", ["Ilir Vance : a walk"], Detail(TODAY, None, 45))
    return tmp_path / "home"


def _codes(home: Path, text: str = PITCH, to: str = "Awa Petit") -> list[str]:
    with Workspace(home, "en", TODAY, writable=False) as workspace:
        shape = lint_draft(workspace, text, "first_message", to, "acquainted")
        return sorted(str(hit["code"]) for hit in shape["hits"])


def _mute(home: Path, code: str, who: str = "", why: str = "") -> None:
    with Workspace(home, "en", TODAY) as workspace:
        mute(workspace, code, who, why)


def _undo(home: Path) -> None:
    with Workspace(home, "en", TODAY) as workspace:
        undo(workspace)


def test_a_rule_muted_about_one_person_still_speaks_about_others(home: Path) -> None:
    assert _codes(home) == ["COM-1", "COM-3"]
    _mute(home, "COM-1", "Awa Petit", "asked by voice")
    assert _codes(home) == ["COM-3"]
    assert "COM-1" in _codes(home, PITCH.replace("Awa", "Ilir"), "Ilir Vance")
    _undo(home)
    assert _codes(home) == ["COM-1", "COM-3"]


def test_a_rule_muted_for_ever_is_silent_for_everybody_and_for_nobody_named(home: Path) -> None:
    _mute(home, "COM-1")
    assert _codes(home) == ["COM-3"]
    assert "COM-1" not in _codes(home, to="")


def test_a_draft_is_silent_as_it_stands_and_read_again_when_a_word_changes(home: Path) -> None:
    with Workspace(home, "en", TODAY) as workspace:
        mute_draft(workspace, "com-1", PITCH, "a joke between us")
    assert _codes(home) == ["COM-3"]
    assert _codes(home, "  " + PITCH.replace(" ", "\n", 1)) == ["COM-3"]
    assert "COM-1" in _codes(home, PITCH + " Please.")
    _undo(home)
    assert _codes(home) == ["COM-1", "COM-3"]


def test_no_word_of_the_draft_is_kept(home: Path) -> None:
    with Workspace(home, "en", TODAY) as workspace:
        mute_draft(workspace, "COM-1", PITCH)
        kept = [one.value for one in workspace.store.decisions("mute")]
    assert not any("software" in one or "Awa" in one for one in kept)


def test_what_is_silent_is_listed_with_its_reason_newest_first(home: Path) -> None:
    _mute(home, "COM-1", "Awa Petit", "asked by voice")
    _mute(home, "SLF-2")
    _undo(home)
    with Workspace(home, "en", TODAY) as workspace:
        mute_draft(workspace, "COM-3", PITCH)
    with Workspace(home, "en", TODAY, writable=False) as workspace:
        found = mutes(workspace)
    told = [(one["code"], one["reach"], one["about"], one["because"]) for one in found]
    assert told == [("COM-3", "draft", "", ""), ("COM-1", "person", "Awa Petit", "asked by voice")]


def test_an_unknown_rule_is_refused_and_nothing_is_kept(home: Path) -> None:
    with Workspace(home, "en", TODAY) as workspace:
        with pytest.raises(EntregentError) as told:
            mute_draft(workspace, "COL-1", PITCH)
        assert (told.value.code, told.value.exit_code) == ("rules.unknown", 2)
        assert mutes(workspace) == []


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_terminal_mutes_lists_and_honours(
    home: Path, tmp_path: Path, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(PITCH, "utf-8")
    place = ["--home", str(home), "--lang", lang]
    assert main(["mute", "COM-3", "--draft", str(draft), "--because", "voilà", *place]) == 0
    assert main(["mute", *place]) == 0
    assert "voilà" in capsys.readouterr().out
    assert main(["lint", str(draft), "--to", "Awa Petit", *place]) == 0
    shown = capsys.readouterr().out
    assert "COM-3 ·" not in shown
    assert "COM-3" in shown
    assert main(["lint", "--explain", "COM-3", *place]) == 0
    assert "--draft" in capsys.readouterr().out
    assert main(["lint", "--rules", *place]) == 0
    assert "SPM-3" in capsys.readouterr().out
