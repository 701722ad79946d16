"""Every vector of the method has a test of its name that reads a store or a whole home."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_NAME = re.compile(r"\bT-((?:P\d+|RE|CI|WS|NW|DP|ST|DB))-(\d+)\b")
_TEST = re.compile(r"^def test_t_([a-z]+\d*)_(\d+)((?:_and_\d+)*)_", re.MULTILINE)
_FROM_A_STORE = ("from tests.practices.stored import", "from tests.system.")


def proven(root: Path) -> dict[str, list[str]]:
    """The vectors that tests read from a store, each with the files that do."""
    found: dict[str, list[str]] = {}
    for path in sorted((root / "tests").rglob("test_*.py")):
        text = path.read_text("utf-8")
        if not any(mark in text for mark in _FROM_A_STORE):
            continue
        for family, number, more in _TEST.findall(text):
            for one in (number, *re.findall(r"\d+", more)):
                name = f"T-{family.upper()}-{one}"
                found.setdefault(name, []).append(path.relative_to(root).as_posix())
    return found


def test_every_vector_of_the_method_is_read_from_a_store(root: Path, shared: Path) -> None:
    page = shared / "design" / "method.md"
    if not page.is_file():
        pytest.skip("the page of the method is not here (ENTREGENT_SHARED)")
    wanted = {f"T-{family}-{n}" for family, n in _NAME.findall(page.read_text("utf-8"))}
    assert len(wanted) >= 57
    assert sorted(wanted - proven(root).keys()) == []


def test_the_vectors_are_where_they_are_looked_for(root: Path) -> None:
    found = proven(root)
    assert found["T-RE-1"] == ["tests/practices/vectors/test_return_vectors.py"]
    assert {"T-P7-4", "T-P7-5", "T-WS-2"} <= found.keys()
