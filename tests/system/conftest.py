"""The invented world, imported once; each test that writes works on its own copy."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from entregent.app.demo import Demo, build
from entregent.faces.cli.main import main

TUESDAY = "2026-11-24"


@dataclass(frozen=True, slots=True)
class Run:
    """What one command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer as JSON."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Terminal:
    """A person at a terminal with one home folder, in one language, on one day."""

    home: Path
    lang: str = "en"
    today: str = TUESDAY

    def __call__(self, *words: str) -> Run:
        """Run one command; whatever it answers, no traceback is ever shown."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main([
                "--home", str(self.home), "--lang", self.lang, "--today", self.today, *words,
            ])
        assert "Traceback" not in out.getvalue() + err.getvalue()
        return Run(code, out.getvalue(), err.getvalue())


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The invented world in a home nobody writes to."""
    return build(tmp_path_factory.mktemp("world") / "demo", "en")


@pytest.fixture
def demo(world: Demo, tmp_path: Path) -> Terminal:
    """A terminal on an own copy of the invented world."""
    home = tmp_path / "home"
    shutil.copytree(world.home, home)
    return Terminal(home)


@pytest.fixture
def fresh(tmp_path: Path) -> Terminal:
    """A terminal on a home that does not exist yet."""
    return Terminal(tmp_path / "nothing-yet")
