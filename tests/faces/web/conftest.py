"""The invented world served by a real process on loopback."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from entregent.app.demo import Demo, build
from tests.faces.web.served import Client, Served

TUESDAY = "2026-11-24"


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The invented world in a home nobody writes to."""
    return build(tmp_path_factory.mktemp("world") / "demo", "en")


@pytest.fixture(scope="module")
def served(world: Demo, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The world's Tuesday, served; the tests of one file share it and leave it as it was."""
    home = tmp_path_factory.mktemp("served") / "home"
    shutil.copytree(world.home, home)
    with Served(home, "--today", TUESDAY) as serving:
        yield serving


@pytest.fixture
def client(served: Served) -> Client:
    """A browser of the owner."""
    return served.client


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Served]:
    """A home that did not exist, served for one test."""
    with Served(tmp_path / "home", "--today", TUESDAY) as serving:
        yield serving
