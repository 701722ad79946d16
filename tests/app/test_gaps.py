"""What could be spoken of comes from records, with their keys; nothing is guessed or written."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from entregent.app.gaps import GapsShape, gaps
from entregent.app.importing import read_files
from entregent.app.workspace import Workspace
from entregent.faces.cli.main import main
from entregent.model.errors import EntregentError
from entregent.model.records import Card
from entregent.store import Store
from tests.practices.stored import gathered, somebody, stored, tell, who, wrote

TODAY = date(2026, 11, 24)


def _gaps(store: Store, name: str, lang="en") -> GapsShape:
    workspace = Workspace("unused", lang, TODAY, environ={})
    workspace._store = store
    return gaps(workspace, name)


def _kinds(shape: GapsShape) -> list[str]:
    return [one["kind"] for one in shape["gaps"]]


@pytest.fixture(scope="module")
def world() -> Store:
    store = stored(
        Card(who=somebody("Awa Petit"), met="through Ilir, at the dyers' fair"),
        gathered("Awa Petit", "Ilir Vance", when="2025-03-02T10:00"),
        gathered("Awa Petit", when="2026-12-03T10:00"),
        wrote("Awa Petit", "2026-10-01T09:00", "Which mordant holds on linen?",
              cues=["question"], thread="a"),
        wrote("Awa Petit", "2026-10-03T09:00", "Alum, and time.", mine=True, thread="b"),
        wrote("Awa Petit", "2026-11-02T09:00", "No thank you, not the indigo.",
              cues=["refusal"], thread="c"),
        wrote("Ilir Vance", "2026-11-03T09:00", "A secret of Ilir alone."),
    )
    tell(store, "seeks", {"what": "a second vat"}, [who("Awa Petit", store)])
    return store


def test_each_kind_of_memory_is_named_with_its_evidence(world: Store) -> None:
    shape = _gaps(world, "Awa Petit")
    assert set(_kinds(shape)) >= {"asked", "met", "ahead", "talk", "wrote", "written", "seeks",
                                  "both", "rest"}
    assert all(one["evidence"] for one in shape["gaps"] if one["kind"] != "seeks")
    said = {one["kind"]: one["says"] for one in shape["gaps"]}
    assert "Which mordant holds on linen?" in said["asked"]
    assert "dyers' fair" in said["met"]
    assert "Ilir Vance" in said["both"]
    assert "second vat" in said["seeks"]
    assert "indigo" in said["rest"]
    days = {one["kind"]: one["day"] for one in shape["gaps"]}
    assert (days["ahead"], days["talk"], days["rest"]) == ("2026-12-03", "2025-03-02", "2026-11-02")


def test_nothing_of_one_person_is_told_about_another(world: Store) -> None:
    awa = " ".join(one["says"] for one in _gaps(world, "Awa Petit")["gaps"])
    ilir = " ".join(one["says"] for one in _gaps(world, "Ilir Vance")["gaps"])
    assert "secret" not in awa
    assert "secret" in ilir
    assert "mordant" not in ilir


def test_what_is_sought_no_more_is_not_named() -> None:
    store = stored(wrote("Awa Petit", "2026-10-01T09:00"))
    tell(store, "seeks", {"what": "a second vat"}, [who("Awa Petit", store)])
    assert "seeks" in _kinds(_gaps(store, "Awa Petit"))
    tell(store, "seeks", {"gone": True}, [who("Awa Petit", store)])
    assert "seeks" not in _kinds(_gaps(store, "Awa Petit"))


def test_an_old_refusal_rests_no_more() -> None:
    store = stored(wrote("Awa Petit", "2025-06-01T09:00", "Not now.", cues=["refusal"]))
    assert "rest" not in _kinds(_gaps(store, "Awa Petit"))


def test_long_words_are_cut_at_a_word() -> None:
    store = stored(wrote("Awa Petit", "2026-10-01T09:00", "weld " * 60))
    (one,) = [gap for gap in _gaps(store, "Awa Petit")["gaps"] if gap["kind"] == "wrote"]
    assert one["says"].count("weld") == 18
    assert "weld…" in one["says"]


def test_somebody_of_whom_nothing_is_known_has_no_gap() -> None:
    store = stored(Card(who=somebody("Awa Petit")))
    assert _gaps(store, "Awa Petit", "fr")["gaps"] == []


def test_somebody_unknown_is_an_error_of_usage(world: Store) -> None:
    with pytest.raises(EntregentError) as told:
        _gaps(world, "Nobody At All")
    assert (told.value.code, told.value.exit_code) == ("usage.nobody", 2)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_terminal_says_that_the_sentence_is_the_writer_s(
    tmp_path: Path, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    place = ["--home", str(tmp_path / "home"), "--lang", lang, "--today", "2026-11-24"]
    assert main(["met", "Awa Petit : the vat", "--on", "2026-10-01", *place]) == 0
    capsys.readouterr()
    assert main(["gaps", "Awa Petit", *place]) == 0
    shown = capsys.readouterr().out
    assert ("2026" in shown, "the vat" in shown) == (True, True)


def test_one_meeting_is_told_once() -> None:
    once = stored(gathered("Awa Petit", when="2026-03-02T10:00"))
    assert _kinds(_gaps(once, "Awa Petit")) == ["talk"]
    twice = stored(
        gathered("Awa Petit", when="2026-03-02T10:00"),
        gathered("Awa Petit", when="2026-05-02T10:00"),
    )
    days = {one["kind"]: one["day"] for one in _gaps(twice, "Awa Petit")["gaps"]}
    assert days == {"first": "2026-03-02", "talk": "2026-05-02"}


def test_an_answer_is_told_with_what_it_answered() -> None:
    store = stored(
        wrote("Awa Petit", "2026-10-01T09:00", "Which mordant holds on linen?",
              cues=["question"], thread="a"),
        wrote("Awa Petit", "2026-10-02T09:00", "Alum, and time.", mine=True, thread="a"),
    )
    said = {one["kind"]: one["says"] for one in _gaps(store, "Awa Petit")["gaps"]}
    assert "an answer to “Which mordant holds on linen?”" in said["given"]


def _archive(folder: Path, day: date, firm: str) -> Path:
    """An archive of connections as LinkedIn names it, with one row."""
    place = folder / f"Complete_LinkedInDataExport_{day:%m-%d-%Y}.zip"
    with ZipFile(place, "w") as archive:
        archive.writestr(
            "Connections.csv",
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            f"Awa,Petit,https://www.linkedin.com/in/awa-petit,,{firm},Dyer,03 Mar 2021\n",
        )
    return place


@pytest.mark.parametrize(("later", "news"), [("Indigo & Sons", 1), ("The Vat", 0), ("", 0)])
def test_a_post_is_news_when_a_later_export_names_another_firm(
    tmp_path: Path, later: str, news: int
) -> None:
    with Workspace(tmp_path / "home", "en", TODAY) as workspace:
        read_files(workspace, [_archive(tmp_path, date(2025, 3, 1), "The Vat")])
        read_files(workspace, [_archive(tmp_path, date(2026, 11, 1), later)])
        told = [one for one in gaps(workspace, "Awa Petit")["gaps"] if one["kind"] == "news"]
    assert len(told) == news
    assert all("Indigo & Sons" in one["says"] and "The Vat" in one["says"] for one in told)
    assert all(one["evidence"] and one["day"] == "2026-11-01" for one in told)
