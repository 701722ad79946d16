"""Each direct dependency has its reason, its licence and a way out, written down."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

MOST = 15


def _page(root: Path) -> dict[str, list[str]]:
    """Package -> the other cells of its row."""
    text = (root / "docs/decisions/0002-dependencies.md").read_text()
    rows = [line.strip("|").split(" | ") for line in text.splitlines() if line.startswith("| `")]
    return {
        name: [cell.strip() for cell in row]
        for row in rows
        for name in re.findall(r"`([a-z0-9-]+)`", " ".join(row[:2]))
    }


def test_every_dependency_is_explained_and_nothing_else_is(root: Path) -> None:
    body = tomllib.loads((root / "pyproject.toml").read_text())
    lines = [
        *body["project"]["dependencies"],
        *body["build-system"]["requires"],
        *(one for extra in body["project"]["optional-dependencies"].values() for one in extra),
        *(one for group in body["dependency-groups"].values() for one in group),
        "virtualenv",
    ]
    wanted = {Requirement(line).name for line in lines}
    extras = set(body["project"]["optional-dependencies"])
    assert set(_page(root)) - extras - {"email", "json"} == wanted
    assert all(all(cells) for cells in _page(root).values())


def test_few_packages_are_needed_to_run(root: Path) -> None:
    body = tomllib.loads((root / "pyproject.toml").read_text())
    assert len(body["project"]["dependencies"]) <= MOST
