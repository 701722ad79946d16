"""The page of what each export holds: every source stands in it, in both languages, up to date."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from entregent.i18n import LANGUAGES, Lang, knows, say
from entregent.sources import BUILTIN
from entregent.sources.coverage import COVERAGE


def test_every_source_stands_in_it_and_nothing_else() -> None:
    assert set(COVERAGE) == set(BUILTIN)


@pytest.mark.parametrize("name", sorted(BUILTIN))
def test_what_is_known_of_a_source_is_said(name: str, root: Path) -> None:
    for lang in LANGUAGES:
        for word in ("holds", "lacks", "real"):
            assert knows(f"coverage.{word}-{name}", lang)
    assert date.fromisoformat(COVERAGE[name].checked) <= date(2026, 11, 25)
    assert (root / "docs" / "formats" / f"{name}.md").is_file()


def test_a_guess_is_never_called_read() -> None:
    for name, about in COVERAGE.items():
        said = say("en", f"coverage.real-{name}")
        assert said.startswith("Yes") == (about.real == "yes"), name
        assert said.startswith("No") == (about.real == "no" or name == "linkedin"), name


def test_the_pages_are_up_to_date(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(root / "scripts" / "make_coverage.py"), "--check"],
        capture_output=True, text=True, check=False,
    )
    assert done.stdout == "up to date\n", "run: python scripts/make_coverage.py"


@pytest.mark.parametrize(("readme", "page", "lang"), [
    ("README.md", "docs/coverage.md", "en"), ("README.fr.md", "docs/coverage.fr.md", "fr"),
])
def test_the_door_leads_to_it(root: Path, readme: str, page: str, lang: Lang) -> None:
    assert f"({page})" in (root / readme).read_text(encoding="utf-8")
    text = (root / page).read_text(encoding="utf-8")
    for name in BUILTIN:
        assert say(lang, f"coverage.lacks-{name}") in text
