"""The example package, installed beside the program: off until its owner says otherwise."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from entregent.app import registry
from tests.system.conftest import Terminal

pytestmark = pytest.mark.needs("hatchling")

PACKAGE = Path("examples", "entregent-listening")


@pytest.fixture(scope="module")
def installed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The package built and put into a folder of its own, without asking any network."""
    import shutil

    folder = tmp_path_factory.mktemp("listening")
    shutil.copytree(root / PACKAGE, folder / "source")
    target = folder / "site"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps",
         "--no-build-isolation", "--disable-pip-version-check", "--target", str(target),
         str(folder / "source")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    sys.path.insert(0, str(target))
    importlib.invalidate_caches()
    yield target
    sys.path.remove(str(target))
    sys.modules.pop("entregent_listening", None)
    importlib.invalidate_caches()


@pytest.fixture
def home(installed: Path, tmp_path: Path) -> Terminal:
    """A home in which one person was written to seven times and never asked."""
    terminal = Terminal(tmp_path / "home")
    journal = tmp_path / "journal.txt"
    lines = [f"2026-11-{day:02} met Awa Diarra <awa@one.example>: tea" for day in range(2, 4)]
    journal.write_text("# entregent journal\n" + "\n".join(lines) + "\n", encoding="utf-8")
    mails = "".join(
        "From dana@two.example Mon Nov  2 09:00:00 2026\n"
        f"Message-ID: <m{day}@two.example>\nDate: Mon, {day:02} Nov 2026 09:00:00 +0100\n"
        "From: Dana Roy <dana@two.example>\nTo: Awa Diarra <awa@one.example>\n"
        f"Subject: Note {day}\n\nA few words of day {day}.\n\n"
        for day in range(2, 9)
    )
    (tmp_path / "sent.mbox").write_text(mails, encoding="utf-8")
    assert terminal("owner", "dana@two.example").code in {0, 2}
    assert terminal("import", str(tmp_path / "sent.mbox"), str(journal)).code in {0, 3}
    terminal("owner", "dana@two.example")
    return terminal


def _listed(home: Terminal) -> dict[str, str]:
    return {one["name"]: one["of"] for one in home("--json", "practices").json}


def test_it_is_offered_and_nothing_of_it_runs(home: Terminal) -> None:
    assert "listening" in registry.offered()
    assert _listed(home)["listening"] == "off"
    assert "entregent_listening" not in sys.modules
    assert "question" not in home("today", "--why").out


def test_switched_on_it_speaks_in_both_languages_and_off_again_it_is_silent(
    home: Terminal,
) -> None:
    assert home("practices", "enable", "listening").code == 0
    assert _listed(home)["listening"] == "package"
    shown = home("--json", "practices").json
    assert next(one for one in shown if one["name"] == "listening")["sentence"] == (
        "A conversation takes two: a question, and the patience to listen."
    )
    said = " ".join(home("today", "--why").out.split())
    assert "Ask Awa Diarra a question whose answer you would like to know" in said
    french = Terminal(home.home, "fr")
    assert "Poser à Awa Diarra une question" in " ".join(french("today", "--why").out.split())
    assert home("practices", "disable", "listening").code == 0
    assert "Ask Awa Diarra a question" not in " ".join(home("today", "--why").out.split())


def test_a_package_that_breaks_is_named_and_the_others_go_on(
    home: Terminal, installed: Path
) -> None:
    module = installed / "entregent_listening" / "__init__.py"
    whole = module.read_text("utf-8")
    assert home("practices", "enable", "listening").code == 0
    try:
        sys.modules.pop("entregent_listening", None)
        module.write_text("raise RuntimeError('broken on purpose')\n", encoding="utf-8")
        importlib.invalidate_caches()
        assert home("today").code == 0
        told = home("doctor").out
        assert "listening" in told
        assert "broken on purpose" in " ".join(told.split())
    finally:
        module.write_text(whole, encoding="utf-8")
        sys.modules.pop("entregent_listening", None)
        importlib.invalidate_caches()


def test_its_own_tests_pass(installed: Path, root: Path) -> None:
    source = installed.parent / "source"
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c",
         str(source / "pyproject.toml"), "--rootdir", str(source), str(source / "tests")],
        env={"PYTHONPATH": f"{installed}:{root / 'src'}", "PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout + run.stderr
    assert "3 passed" in run.stdout
