"""The invented world, written once for all tests of this folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from entregent.world.invented import build
from entregent.world.truth import World


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """The world of the usual seed; its files are read, never changed."""
    return build(tmp_path_factory.mktemp("invented"))


@pytest.fixture(scope="session")
def files(world: World) -> dict[str, Path]:
    """Its files by what they are."""
    kinds = {".vcf": "cards", ".ics": "calendar", ".mbox": "mail", ".zip": "network"}
    return {kinds[path.suffix]: path for path in world.files}
