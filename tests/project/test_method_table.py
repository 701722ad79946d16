"""The table of the method: every sentence has its place and a test that is really there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from entregent.app.method import PARTS
from scripts.make_method_table import PAGES, PROOFS, page


def test_every_sentence_has_its_place_and_its_proof(root: Path) -> None:
    keys = [one.key for part in PARTS for one in part.sentences]
    assert sorted(keys) == sorted(PROOFS)
    missing = []
    for key, proof in PROOFS.items():
        place, test = proof["place"], proof["test"]
        path, _, name = test.partition("::")
        if not (root / "src" / "entregent" / place).exists():
            missing.append((key, place))
        if not (root / path).is_file() or name not in _tests(root / path):
            missing.append((key, test))
    assert missing == []


def _tests(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_nothing_is_left_for_later() -> None:
    """What is done in part says in its sentence what is missing."""
    assert [one.key for part in PARTS for one in part.sentences if one.state == "later"] == []


@pytest.mark.parametrize("lang", sorted(PAGES))
def test_the_pages_are_up_to_date(lang: str) -> None:
    assert PAGES[lang].read_text(encoding="utf-8") == page(lang)
