"""What is installed is what is in the tree."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture.source import PACKAGE, ROOT, tracked

pytestmark = pytest.mark.needs("hatchling")
LEFT_OUT = {"ruff.toml"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The package as it would be handed out, built without the network."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


def test_the_package_holds_every_file_of_the_source(wheel: zipfile.ZipFile) -> None:
    held = {name for name in wheel.namelist() if name.startswith("entregent/")}
    source = {
        path.relative_to(PACKAGE.parent).as_posix()
        for path in tracked()
        if PACKAGE in path.parents and path.name not in LEFT_OUT
    }
    assert held == source


def test_the_package_carries_its_licence_and_its_command(wheel: zipfile.ZipFile) -> None:
    names = {Path(name).name: name for name in wheel.namelist()}
    assert "Apache License" in wheel.read(names["LICENSE"]).decode()
    assert "entregent = entregent.__main__:main" in wheel.read(names["entry_points.txt"]).decode()
    metadata = wheel.read(names["METADATA"]).decode()
    assert "License-Expression: Apache-2.0" in metadata
    assert "Requires-Python: >=3.11" in metadata
