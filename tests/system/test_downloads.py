"""A Downloads folder of unrelated files: ours are read, the rest is named, nothing is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from entregent.app.importing import read_files
from entregent.app.workspace import Workspace
from entregent.faces.cli.main import main
from tests.system.downloads import FILES, OURS, WAITING, write

PEOPLE = ["Ana Prat", "Awa Diarra", "Fatou Sow", "Lê N'Guyen", "Élodie Garric"]
"""Those of the files that are ours; nobody of the statement, the invoices or the minutes."""


def _names(home: Path) -> list[str]:
    with Workspace(home, writable=False) as workspace:
        return sorted(one.name for one in workspace.view().alters())


def test_every_file_is_read_or_named(tmp_path: Path) -> None:
    """Claimed, refused or left aside: together they are the folder, each once."""
    folder = write(tmp_path / "Downloads")
    with Workspace(tmp_path / "home", "fr") as workspace:
        report = read_files(workspace, [folder])
    named = [one["name"] for file in report["files"] for one in file["ignored"]]
    refused = [one["code"] for file in report["files"] for one in file["rejected"]]
    assert len(named) == len(set(named))
    assert sorted([*named, *OURS, WAITING]) == sorted(FILES)
    assert refused == ["table.unsure"]
    assert report["exit_code"] == 3
    assert _names(tmp_path / "home") == PEOPLE
    codes = {one["name"]: one["code"] for file in report["files"] for one in file["ignored"]}
    assert [codes[name] for name in ("releve_compte_03.csv", "factures 2025.csv", "budget.xlsx")] \
        == ["table.accounts"] * 3


def test_what_is_not_ours_is_no_refusal(tmp_path: Path) -> None:
    """Without the table that waits, everything that is ours is kept: exit code 0."""
    folder = write(tmp_path / "Downloads")
    (folder / WAITING).unlink()
    with Workspace(tmp_path / "home", "en") as workspace:
        assert read_files(workspace, [folder])["exit_code"] == 0
        again = read_files(workspace, [folder])
        assert [file["new"] for file in again["files"]] == [0] * len(again["files"])
        assert again["exit_code"] == 0


def test_a_folder_with_nothing_of_ours_is_refused_line_by_line(tmp_path: Path) -> None:
    """Exit code 4, every file named; an invoice given alone is refused too."""
    folder = write(tmp_path / "Downloads")
    for name in (*OURS, WAITING):
        (folder / name).unlink()
    with Workspace(tmp_path / "home", "en") as workspace:
        report = read_files(workspace, [folder])
        assert report["exit_code"] == 4
        refused = [one["place"] for file in report["files"] for one in file["rejected"]]
        assert len(refused) >= len(FILES) - len(OURS) - 1
        alone = read_files(workspace, [folder / "factures 2025.csv"])
        assert alone["exit_code"] == 4
        assert alone["files"][0]["rejected"][0]["code"] == "table.accounts"
    assert _names(tmp_path / "home") == []


@pytest.mark.parametrize(("lang", "fold"), [
    ("en", "2 pictures: IMG_2041.jpg, logo.png."),
    ("fr", "2 images\u00a0: IMG_2041.jpg, logo.png."),
])
def test_the_terminal_folds_what_is_of_one_kind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: str, fold: str
) -> None:
    """One calm line a kind; --map says how the waiting table is read; --as decides in a folder."""
    folder = write(tmp_path / "Downloads")
    words = ["--home", str(tmp_path / "home"), "--lang", lang, "import", str(folder)]
    assert main(words) == 3
    shown = " ".join(capsys.readouterr().out.split())
    assert " ".join(fold.split()) in shown
    assert main([*words, "--map", "Participant=name", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert sum(file["new"] for file in report["files"]) == 2
    assert {"Isa Roux", "Tom Faye"} <= set(_names(tmp_path / "home"))
    assert main([*words, "--as", "table", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert {"mail", "table", "vcard"} <= {file["source"] for file in report["files"]}
