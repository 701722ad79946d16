"""`entregent forget`: what it shows, asks and refuses, and what else stands in the folder."""

# ruff: noqa: F401, F811  (fixtures are imported, and asked for by name)

from __future__ import annotations

import json
import shutil
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.privacy.homes import (
    HER,
    after,
    files,
    forgotten,
    lived_in,
    owner,
)
from tests.privacy.planted import WORK, Planted, hits
from tests.system.conftest import Terminal

# ------------------------------------------------------------------ the command


def test_it_cannot_be_undone_and_says_so(after: Terminal) -> None:
    refused = after("undo")
    assert (refused.code, refused.out) == (2, "")
    assert "cannot be undone" in refused.err
    french = Terminal(after.home, "fr")("undo")
    assert "ne s’annule pas" in french.err
    entry = after("history", "--json").json[1]["entry"]
    assert after("undo", str(entry)).code == 0
    assert hits(after.home) == []


def test_without_a_terminal_it_wants_yes(owner: Terminal) -> None:
    before = owner("dump").out
    refused = owner("forget", HER)
    assert refused.code == 2
    assert "--yes" in refused.err
    assert owner("dump").out == before
    assert not (owner.home / "forgotten").exists()


def test_another_name_changes_nothing(owner: Terminal) -> None:
    from entregent.app.forgetting import forget
    from entregent.app.workspace import Workspace
    from entregent.model.errors import EntregentError

    before = owner("dump").out
    for typed in ("Awa Petit", "", "Hélène"):
        with Workspace(owner.home) as workspace, pytest.raises(EntregentError) as told:
            forget(workspace, HER, typed)
        assert (told.value.code, told.value.exit_code) == ("forget.other-name", 2)
    assert owner("dump").out == before


def test_nobody_and_the_owner_cannot_be_forgotten(owner: Terminal) -> None:
    assert owner("forget", "nobody at all", "--yes").code == 2
    refused = owner("forget", "lea@marchand-conseil.example", "--yes")
    assert refused.code == 2
    assert "doctor" in refused.err


def test_the_preview_tells_and_changes_nothing(owner: Terminal) -> None:
    from entregent.app.forgetting import preview
    from entregent.app.workspace import Workspace

    before = owner("dump", "--provenance").out
    with Workspace(owner.home) as workspace:
        seen = preview(workspace, HER)
    assert owner("dump", "--provenance").out == before
    assert {"Hélène Vasseur", "Helene Vasseur", "VASSEUR Helene"} <= set(seen["names"])
    assert f"email:{WORK}" in seen["identifiers"]
    assert (seen["returns"], seen["shared"], seen["namesakes"]) == (False, [], [])
    assert seen["sheet"] == ["Hélène Vasseur"]
    done = owner("forget", HER, "--yes", "--json").json
    assert done["counts"] == seen["counts"]


def test_the_certificate_names_nobody_and_is_kept(after: Terminal) -> None:
    (kept,) = (after.home / "certificates").iterdir()
    certificate = json.loads(kept.read_text())
    assert certificate["looked"] == "bytes"
    assert certificate["counts"]["removed"] > 10
    assert certificate["counts"]["rewritten"] > 5
    assert len(certificate["tombstones"]) == 6
    assert certificate["found"] == {}
    if kept.stat().st_mode:
        for path in (kept, after.home / "forgotten", after.home / "forget.key"):
            assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_somebody_with_a_name_only_is_told_to_come_back(fresh: Terminal, tmp_path: Path) -> None:
    journal = tmp_path / "j.txt"
    journal.write_text("# entregent journal\n2026-05-01 met Chloé Diallo: salon\n", "utf-8")
    assert fresh("import", str(journal)).code == 0
    done = fresh("forget", "Chloé Diallo", "--yes")
    assert done.code == 0
    assert "may bring it back" in done.out
    assert fresh("people", "--json").json == []
    assert fresh("import", str(journal), "--json").json["files"][0]["new"] == 0
    journal.write_text("# entregent journal\n2026-05-02 met Chloé Diallo: salon\n", "utf-8")
    assert fresh("import", str(journal), "--json").json["files"][0]["new"] == 1


# ------------------------------------------------------------------ asked in a terminal


class _Screen:
    """A terminal on both ends."""

    @staticmethod
    def isatty() -> bool:
        return True


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Questions that were put; the answers are taken from `answers`, in turn."""
    from entregent.faces.cli.commands import forget as command

    monkeypatch.setattr(command, "sys", SimpleNamespace(stdin=_Screen, stdout=_Screen))
    return []


def _answer(monkeypatch: pytest.MonkeyPatch, asked: list[str], *answers: str) -> None:
    left = list(answers)

    def answer(question: str) -> str:
        asked.append(question)
        return left.pop(0)

    monkeypatch.setattr("builtins.input", answer)


@pytest.mark.parametrize(("lang", "word"), [("en", "type the name"), ("fr", "tapez le nom")])
def test_in_a_terminal_the_name_is_typed(
    owner: Terminal, asked: list[str], monkeypatch: pytest.MonkeyPatch, lang: str, word: str
) -> None:
    _answer(monkeypatch, asked, "hélène  vasseur")
    done = Terminal(owner.home, lang)("forget", HER)
    assert (done.code, len(asked)) == (0, 1)
    assert word in asked[0]
    assert WORK in done.out
    assert hits(owner.home) == []


def test_a_name_typed_wrong_changes_nothing(
    owner: Terminal, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = owner("dump").out
    _answer(monkeypatch, asked, "oui")
    refused = owner("forget", HER)
    assert refused.code == 2
    assert "Nothing was changed" in refused.err
    assert owner("dump").out == before


def test_a_bare_name_and_the_sheet_are_asked_about(
    owner: Terminal, asked: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    journal = tmp_path / "j.txt"
    journal.write_text("# entregent journal\n2026-05-01 met Helene VASSEUR: encore\n", "utf-8")
    assert owner("import", str(journal)).code == 0
    _answer(monkeypatch, asked, "no", "Hélène Vasseur", "yes")
    assert owner("forget", HER).code == 0
    assert ["same person" in asked[0], "type the name" in asked[1], "sheet" in asked[2]] == [
        True, True, True,
    ]
    assert "Vasseur" not in owner("sheet").out
    (left,) = owner("people", "vasseur", "--json").json
    assert left["name"] == "Helene VASSEUR"


def test_the_sheet_keeps_a_namesake_when_nothing_is_said(owner: Terminal, tmp_path: Path) -> None:
    other = tmp_path / "other.vcf"
    other.write_text(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Hélène Vasseur\r\nEMAIL:helene@autre.example\r\n"
        "END:VCARD\r\n", encoding="utf-8",
    )
    assert owner("import", str(other)).code == 0
    again = Terminal(owner.home.with_name("second"))
    shutil.copytree(owner.home, again.home)
    assert owner("forget", HER, "--yes").code == 0
    assert "- Hélène Vasseur" in owner("sheet", "--text").out + owner("sheet").out
    assert again("forget", HER, "--yes", "--sheet").code == 0
    assert "- Hélène Vasseur" not in again("sheet", "--text").out + again("sheet").out


# ------------------------------------------------------------------ what else stands in the folder


def test_a_file_of_the_owners_own_in_the_folder_is_told(owner: Terminal) -> None:
    """It is not the program's: it is named, left, and the exit code says so."""
    mine = owner.home / "notes.txt"
    mine.write_text(f"penser à {WORK}", encoding="utf-8")
    done = owner("forget", HER, "--yes")
    assert done.code == 3
    assert "notes.txt" in done.out
    assert mine.read_text(encoding="utf-8") == f"penser à {WORK}"
    assert {name for name, _ in hits(owner.home)} == {"notes.txt"}


def test_copies_that_pages_keep_of_their_imports_go(owner: Terminal, files: Planted) -> None:
    from entregent.app.clock import now_utc
    from entregent.app.incoming import Offered
    from entregent.app.job_files import JobFolder, Told

    card = files.folder / "Helene Vasseur.vcf"
    told = Told((Offered(card.name, card.stat().st_size),), now_utc(), "fr")
    job = JobFolder.new(owner.home, told)
    (target,) = job.targets(told)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(card, target)
    assert owner("forget", HER, "--yes").code == 0
    assert not job.path.exists()
    assert hits(owner.home) == []


def test_an_import_at_work_is_waited_for(owner: Terminal) -> None:
    from entregent.app.clock import now_utc
    from entregent.app.incoming import Offered
    from entregent.app.job_files import JobFolder, Told
    from entregent.app.private import hold

    job = JobFolder.new(owner.home, Told((Offered("a.vcf", 1),), now_utc(), "fr"))
    alive = hold(job.alive)
    assert alive is not None
    with alive:
        refused = owner("forget", HER, "--yes")
    assert refused.code == 2
    assert not (owner.home / "forgotten").exists()


def test_an_import_cut_short_that_names_them_is_let_go(
    owner: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from entregent.ingest import run

    path = tmp_path / "Hélène Vasseur.mbox"
    path.write_bytes(b"From a@b.example Mon Jun  1 10:00:00 2026\nFrom: a@b.example\n\nx\n\n")

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(run.closing, "close", stop)
        assert owner("import", str(path)).code == 130
    assert owner("forget", HER, "--yes").code == 0
    assert hits(owner.home) == []
    assert owner("import", "--resume").code == 2


def test_an_answer_worked_out_before_is_not_kept_after(owner: Terminal) -> None:
    from entregent.app.workspace import Workspace

    with Workspace(owner.home) as slow:
        generation = slow.store.generation
        assert owner("forget", HER, "--yes").code == 0
        slow.store.keep("today", "Hélène Vasseur", generation)
    assert hits(owner.home) == []


def test_a_full_disk_stops_before_anything_is_done(
    owner: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    from entregent.privacy import book

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = owner("dump").out
    with monkeypatch.context() as patch:
        patch.setattr(book, "write_private", full)
        refused = owner("forget", HER, "--yes")
    assert refused.code == 5
    assert owner("dump").out == before
    assert owner("forget", HER, "--yes").code == 0
    assert hits(owner.home) == []
