"""A test that did not run is named, counted, and a failure when everything is required."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

STORY = """
import pytest

def test_with_samples(shared):
    assert shared.is_dir()

@pytest.mark.needs("typst", "no-such-tool")
def test_with_tool():
    pass

def test_that_asks(tool):
    tool("no-such-tool")

@pytest.mark.skip(reason="another door")
def test_by_another_door():
    pass

def test_plain():
    pass
"""


@pytest.fixture
def session(root: Path, tmp_path: Path) -> Path:
    """A small project with our plug-in and one need that no machine satisfies."""
    (tmp_path / "tests/plugins").mkdir(parents=True)
    plugin = (root / "tests/plugins/not_run.py").read_text()
    plugin = plugin.replace("PROGRAMS = {", 'PROGRAMS = {"no-such-tool": ("no-such-tool",),')
    (tmp_path / "tests/plugins/not_run.py").write_text(plugin)
    (tmp_path / "tests/conftest.py").write_text((root / "tests/conftest.py").read_text())
    (tmp_path / "tests/test_story.py").write_text(STORY)
    (tmp_path / "pyproject.toml").write_text(
        '[tool.pytest]\npythonpath = ["."]\naddopts = ["--import-mode=importlib"]\n'
        'strict = true\nmarkers = ["needs(*tools): x"]\n'
    )
    return tmp_path


def run(folder: Path, *words: str, **more: str) -> tuple[int, list[str]]:
    """Exit code and the last lines of one session."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("ENTREGENT_", "PYTEST_"))}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**kept, "ENTREGENT_SHARED": str(folder / "absent"), **more},
        check=False,
    )
    return done.returncode, done.stdout.splitlines()


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["one process", "two workers"])
def test_what_did_not_run_is_listed_with_its_reason(
    session: Path, workers: tuple[str, ...]
) -> None:
    code, lines = run(session, *workers)
    start = next(n for n, line in enumerate(lines) if line.strip("=").strip() == "not run")
    where = "tests/test_story.py"
    assert code == 0
    assert lines[start + 1 : start + 5] == [
        f"{where}::test_by_another_door: another door",
        f"{where}::test_that_asks: no-such-tool is not installed",
        f"{where}::test_with_samples: the shared folder is not here (ENTREGENT_SHARED)",
        f"{where}::test_with_tool: no-such-tool is not installed",
    ]
    assert lines[-2].startswith("1 passed, 4 skipped in ")
    assert lines[-1] == (
        "ran 1, not run 4 because another door (1); no-such-tool is not installed (2); "
        "the shared folder is not here (ENTREGENT_SHARED) (1)"
    )


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["one process", "two workers"])
def test_required_means_failed(session: Path, workers: tuple[str, ...]) -> None:
    code, lines = run(session, *workers, ENTREGENT_REQUIRE="all")
    assert code == 1
    assert "1 passed" in lines[-2]
    assert "skipped" not in lines[-2]
    assert lines[-1].startswith("ran 1, not run 4 because ")


def test_with_everything_there_nothing_is_said(session: Path) -> None:
    story = session / "tests/test_story.py"
    story.write_text("def test_with_samples(shared):\n    assert shared.is_dir()\n")
    (session / "found/samples").mkdir(parents=True)
    code, lines = run(session, ENTREGENT_SHARED=str(session / "found"), ENTREGENT_REQUIRE="all")
    assert code == 0
    assert lines[-1] == "ran 1, not run 0"


def test_only_all_can_be_required(session: Path) -> None:
    code, _ = run(session, ENTREGENT_REQUIRE="some")
    assert code == pytest.ExitCode.USAGE_ERROR


def test_a_need_nobody_declared_is_an_error(session: Path) -> None:
    story = session / "tests/test_story.py"
    story.write_text(
        'import pytest\n\n@pytest.mark.needs("nonesuch")\ndef test_it():\n    pass\n'
    )
    code, lines = run(session)
    assert code != 0
    assert any("nobody declared the need 'nonesuch'" in line for line in lines)


def test_no_test_reaches_beyond_this_machine(session: Path) -> None:
    story = session / "tests/test_story.py"
    story.write_text(
        "import socket\n\ndef test_it():\n"
        '    socket.create_connection(("192.0.2.1", 80), timeout=1)\n'
    )
    code, lines = run(session)
    assert code == 1
    assert any("a test tried to reach 192.0.2.1" in line for line in lines)
