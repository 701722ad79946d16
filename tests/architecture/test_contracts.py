"""The import contracts hold, and each bites when what it forbids is planted."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.source import PACKAGE, ROOT

DECLARED = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]

# What is planted -> the contract that must break.
BITES: list[tuple[str, dict[str, str]]] = [
    ("one-way", {"entregent/text/planted.py": "import entregent.ties"}),
    ("one-way", {"entregent/stray/__init__.py": ""}),
    ("one-way", {"entregent/store/planted.py": "import entregent.sources"}),
    ("pure", {"entregent/people/planted.py": "import entregent.store"}),
    ("one-way", {"entregent/plan/planted.py": "import entregent.app"}),
    ("pure", {"entregent/ties/planted.py": "import os"}),
    ("pure", {"entregent/people/planted.py": "def f():\n    import sqlite3"}),
    ("pure", {"entregent/plan/planted.py": "import time"}),
    ("pure", {"entregent/practices/paper/planted.py": "from random import random"}),
    ("pure", {"entregent/text/planted.py": "import subprocess"}),
    ("offline", {"entregent/sources/planted.py": "import socket"}),
    ("offline", {"entregent/app/planted.py": "from http import client"}),
    ("offline", {"entregent/world/planted.py": "import ssl"}),
    ("nothing-sends", {"entregent/faces/cli/planted.py": "import smtplib"}),
    ("nothing-sends", {"entregent/testing/planted.py": "from imaplib import IMAP4"}),
    ("sources-apart", {
        "entregent/sources/planted.py": "import entregent.sources.vcard",
    }),
    ("practices-apart", {
        "entregent/practices/mix/planted.py": "import entregent.practices.collection",
    }),
    ("practices-apart", {"entregent/practices/unlisted/__init__.py": ""}),
    ("faces-apart", {"entregent/faces/planted/__init__.py": "import entregent.faces.cli"}),
    ("faces-thin", {"entregent/faces/cli/planted.py": "import entregent.plan"}),
    ("faces-thin", {"entregent/faces/cli/planted.py": "import sqlite3"}),
    ("store-guarded", {"entregent/testing/planted.py": "import entregent.store"}),
    ("acyclic", {
        "entregent/ties/one/__init__.py": "import entregent.ties.two",
        "entregent/ties/two/__init__.py": "import entregent.ties.one",
    }),
]
NAMES = [f"{contract}: {' + '.join(files)} {n}" for n, (contract, files) in enumerate(BITES)]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Which contracts broke, by what was planted in a copy of the tree."""
    copy = tmp_path_factory.mktemp("copy")
    skip = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(PACKAGE, copy / "entregent", ignore=skip)
    plants = {name: files for name, (_, files) in zip(NAMES, BITES, strict=True)}
    done = subprocess.run(
        [sys.executable, ROOT / "tests/architecture/planted.py", ROOT / "pyproject.toml", copy],
        input=json.dumps(plants),
        capture_output=True,
        text=True,
        cwd=copy,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, list[str]] = json.loads(done.stdout)
    return answer


def test_the_contracts_hold(answers: dict[str, list[str]]) -> None:
    assert answers[""] == []


@pytest.mark.parametrize(
    ("name", "contract"), [(NAMES[n], contract) for n, (contract, _) in enumerate(BITES)]
)
def test_a_planted_import_breaks_its_contract(
    answers: dict[str, list[str]], name: str, contract: str
) -> None:
    assert contract in answers[name]


def test_every_contract_has_a_bite() -> None:
    assert {contract["id"] for contract in DECLARED} == {contract for contract, _ in BITES}


def _built() -> set[str]:
    """The top-level modules there are."""
    return {
        f"entregent.{path.stem}"
        for path in PACKAGE.iterdir()
        if (path / "__init__.py").exists() or path.suffix == ".py"
    } - {"entregent.__init__"}


def test_every_module_is_held_to_its_contract() -> None:
    held = {contract["id"]: contract for contract in DECLARED}
    doors = {"entregent.__main__", "entregent.faces", "entregent.testing"}
    assert set(held["offline"]["source_modules"]) == _built() - doors
    spoken_to = {f"entregent.{name}" for name in ("app", "model", "i18n", "text", "measure")}
    named = set(held["faces-thin"]["forbidden_modules"])
    assert {name for name in named if name.startswith("entregent.")} == _built() - doors - spoken_to


def test_brackets_stand_only_around_what_is_not_built() -> None:
    bracketed = [
        name.strip(" ()")
        for contract in DECLARED
        if contract["type"] == "layers"
        for container in contract["containers"]
        for layer in contract["layers"]
        for name in layer.split("|")
        if name.strip().startswith("(")
        for place in [ROOT / "src" / Path(*container.split("."), name.strip(" ()"))]
        if place.with_suffix(".py").exists() or (place / "__init__.py").exists()
    ]
    assert bracketed == []
