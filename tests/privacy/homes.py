"""Homes in which somebody planted lives, and is forgotten: made once, copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.privacy.planted import AWA, WORK, Planted, hits, plant
from tests.system.conftest import Run, Terminal

HER = WORK
SHEET = """
1. Why?
[1] clients

3. Who?
Names I know already:
- Hélène Vasseur
- Awa Petit
"""


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    return plant(tmp_path_factory.mktemp("planted") / "files")


@pytest.fixture(scope="session")
def lived_in(tmp_path_factory: pytest.TempPathFactory, files: Planted) -> Path:
    """A home in which everything was imported, decided and noted; nobody writes to it."""
    home = tmp_path_factory.mktemp("lived-in") / "home"
    owner = Terminal(home)
    assert read_all(owner, files).code == 3
    form = home.with_name("sheet.txt")
    form.write_text(SHEET, encoding="utf-8")
    assert owner("sheet", "--from", str(form)).code == 0
    form.unlink()
    known = person(owner, HER)
    for one in owner("people", "Vasseur", "--json").json:
        if one["name"] == "Hélène Vasseur" and not one["handles"]:
            assert owner("merge", known, one["id"]).code == 0
    for words in (
        ("met", "Hélène Vasseur: un long déjeuner"),
        ("note", f"{AWA}: en parler à Hélène Vasseur"),
        ("promised", f"Hélène Vasseur: lui rendre son archipel ({WORK})"),
        ("split", known, "2"),
        ("undo",),
    ):
        assert owner(*words).code == 0, words
    act = owner("today", "--json").json["actions"][0]["id"]
    assert owner("later", act, "2026-12-24").code == 0
    assert owner("undo").code == 0
    assert owner("no", act, "Hélène", "Vasseur", "s'en", "occupe").code == 0
    assert owner("search", "Vasseur").out
    assert hits(home)
    return home


@pytest.fixture
def owner(lived_in: Path, tmp_path: Path) -> Terminal:
    home = tmp_path / "home"
    shutil.copytree(lived_in, home)
    return Terminal(home)


@pytest.fixture(scope="session")
def forgotten(tmp_path_factory: pytest.TempPathFactory, lived_in: Path) -> Path:
    """The same home after she was forgotten; nobody writes to it."""
    home = tmp_path_factory.mktemp("forgotten") / "home"
    shutil.copytree(lived_in, home)
    done = Terminal(home)("forget", HER, "--yes", "--json")
    assert (done.code, done.json["found"]) == (0, {})
    return home


@pytest.fixture
def after(forgotten: Path, tmp_path: Path) -> Terminal:
    home = tmp_path / "home"
    shutil.copytree(forgotten, home)
    return Terminal(home)


def read_all(owner: Terminal, files: Planted) -> Run:
    return owner("import", *map(str, files.paths), "--json")


def person(owner: Terminal, address: str) -> str:
    """The id of whoever has this address."""
    (found,) = [
        one["id"] for one in owner("people", address, "--json").json
        if any(handle["key"] == address for handle in one["handles"])
    ]
    return found


def held(run: Run) -> int:
    return sum(file["held"] for file in run.json["files"])
