"""The pages say what is there: links lead somewhere, commands exist, promises name their tests."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest

from entregent.faces.cli.table import COMMANDS
from entregent.sources import BUILTIN
from tests.architecture.source import ROOT, tracked

PAGES = [path for path in tracked() if path.suffix == ".md"]
LINK = re.compile(r"\]\(([^)\s]+)\)")
PROMISES = ("SECURITY.md", "PRIVACY.md")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _plain(text: str) -> str:
    """A page without its code and the addresses of its links."""
    return re.sub(r"```[\s\S]*?```|`[^`]*`|\]\([^)]*\)", "", text)


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = [target.partition("#")[0] for target in LINK.findall(page.read_text())]
    local = [target for target in targets if target and not re.match(r"[a-z]+:", target)]
    assert [target for target in local if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("name", ["README.md", "README.fr.md"])
def test_the_readme_names_only_commands_there_are(root: Path, name: str) -> None:
    text = (root / name).read_text()
    named = set(re.findall(r"`entregent ([a-z-]+)", text))
    assert named
    assert named <= COMMANDS.keys()
    targets = set(re.findall(r"(?m)(?:^|`)make ([a-z]+)", text))
    assert targets == {"demo", "test", "run"}


def test_the_two_readmes_have_the_same_parts(root: Path) -> None:
    french, english = ((root / name).read_text() for name in ("README.fr.md", "README.md"))
    for marks in (r"(?m)^#+ ", r"(?m)^\| ", r"(?m)^\d\. ", r"(?m)^- \*\*", r"```"):
        assert len(re.findall(marks, french)) == len(re.findall(marks, english))


def test_french_pages_keep_french_typography() -> None:
    wrong = {
        _name(page): found
        for page in PAGES
        if page.name.endswith(".fr.md")
        for found in [re.findall(r"(?:\w| )[;!?](?=\s)|[\w )*] ?:(?=\s)|«(?!\u00a0)|\w'\w",
                                 _plain(page.read_text()))]
        if found
    }
    assert wrong == {}


@pytest.mark.parametrize("name", sorted(BUILTIN))
def test_every_source_has_its_page_and_ends_in_its_source(name: str) -> None:
    page = ROOT / "docs/formats" / f"{name}.md"
    assert page.exists()
    assert re.search(r"\b20\d\d-\d\d-\d\d\b", page.read_text()), "facts are dated"
    module, _, attribute = BUILTIN[name].partition(":")
    assert getattr(import_module(module), attribute).info.name == name


def _tests(path: Path) -> set[str]:
    tree = ast.parse(path.read_text())
    return {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name.lower().startswith("test")
    }


@pytest.mark.parametrize("name", PROMISES)
def test_every_promise_is_numbered_and_names_tests_there_are(root: Path, name: str) -> None:
    text = (root / name).read_text()
    promises = re.split(r"(?m)^(?=\*\*[SP]\d+\.)", text.partition("## Later")[0])[1:]
    letter = name[0]
    assert [promise.split(".")[0] for promise in promises] == [
        f"**{letter}{n}" for n in range(1, len(promises) + 1)
    ]
    for promise in promises:
        named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", promise)
        assert named, promise
        for file, test in named:
            assert test in _tests(root / file), f"{file}::{test}"


def test_the_changes_begin_with_what_is_not_released(root: Path) -> None:
    headings = re.findall(r"(?m)^## (.+)$", (root / "CHANGELOG.md").read_text())
    assert headings[0] == "[Unreleased]"
