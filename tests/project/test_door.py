"""The door: `scripts/dev.py`, the Makefile, and the two commands of the README."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    """`scripts/dev.py` as a module."""
    place = Path(__file__).resolve().parents[2] / "scripts" / "dev.py"
    spec = importlib.util.spec_from_file_location("dev", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def program(path: Path, body: str) -> str:
    """A small program in the place of a Python."""
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return str(path)


def door(root: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the door as somebody would."""
    return subprocess.run(
        [sys.executable, str(root / "scripts/dev.py"), *words],
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), **environment},
        check=False,
    )


def test_an_older_python_can_read_the_door(root: Path) -> None:
    text = (root / "scripts/dev.py").read_text()
    assert ast.parse(text, feature_version=(3, 7))
    used = {
        name.partition(".")[0]
        for node in ast.walk(ast.parse(text))
        for name in (
            [alias.name for alias in node.names] if isinstance(node, ast.Import)
            else [node.module or ""] if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert used <= sys.stdlib_module_names


def test_each_target_of_make_is_one_line_to_the_door(root: Path, dev: ModuleType) -> None:
    text = (root / "Makefile").read_text()
    recipes = dict(re.findall(r"(?m)^([a-z]+):.*\n\t(.*)$", text))
    assert recipes == {name: f"@$(PYTHON) scripts/dev.py {name}" for name in dev.TARGETS}
    assert text.count("\n\t") == len(dev.TARGETS)


def test_a_wrong_word_is_told_the_right_ones(root: Path, dev: ModuleType) -> None:
    done = door(root, "dmeo")
    assert done.returncode == dev.USAGE
    assert " ".join(dev.TARGETS) in done.stderr
    assert "Traceback" not in done.stderr


def test_the_door_speaks_french_to_those_who_do(root: Path) -> None:
    assert door(root, "dmeo", LANG="fr_FR.UTF-8").stderr.startswith("Un mot parmi")
    assert door(root, "dmeo", LANG="fr_FR.UTF-8", LC_ALL="C").stderr.startswith("Say one of")


def test_both_languages_of_the_door_say_the_same(dev: ModuleType) -> None:
    def shape(lang: str) -> dict[str, list[str]]:
        sentences = dev.SENTENCES[lang].items()
        return {key: sorted(re.findall(r"\{(\w+)\}", text)) for key, text in sentences}

    assert shape("fr") == shape("en")


def test_a_shim_that_does_not_answer_is_no_python(dev: ModuleType, tmp_path: Path) -> None:
    broken = program(tmp_path / "python3.14", "echo 'command not found' >&2; exit 127")
    talker = program(tmp_path / "python3.13", "echo 'hello there'")
    assert dev.version_of(broken) == ()
    assert dev.version_of(talker) == ()
    assert dev.version_of(str(tmp_path / "absent")) == ()
    assert dev.version_of(sys.executable) == sys.version_info[:3]


def test_the_newest_python_that_answers_is_taken(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, name, says in (
        ("a", "python3.14", "exit 127"),
        ("a", "python3.12", "echo 3 12 1"),
        ("b", "python3.13", "echo 3 13 0"),
        ("b", "python3", "echo 3 9 2"),
    ):
        (tmp_path / folder).mkdir(exist_ok=True)
        program(tmp_path / folder / name, says)
    monkeypatch.delenv("ENTREGENT_PYTHON", raising=False)
    monkeypatch.setenv("PATH", f"{tmp_path / 'a'}{os.pathsep}{tmp_path / 'b'}")
    assert dev.newest_python() == (str(tmp_path / "b" / "python3.13"), (3, 13, 0))


def test_with_nothing_but_an_old_python_one_line_says_so(root: Path, tmp_path: Path) -> None:
    old = program(tmp_path / "python3", "echo 3 9 2")
    copy = _project(root, tmp_path)
    done = door(copy, "demo", ENTREGENT_PYTHON=old)
    assert done.returncode == 5
    assert re.fullmatch(r"Entregent needs Python 3\.11 or newer; .*\n", done.stderr)


def _project(root: Path, folder: Path) -> Path:
    """What the door needs to find, without the rest."""
    copy = folder / "project"
    (copy / "scripts").mkdir(parents=True)
    for name in ("scripts/dev.py", "pyproject.toml", "requirements.lock", "requirements-test.lock"):
        (copy / name).write_bytes((root / name).read_bytes())
    return copy


def test_a_python_without_ensurepip_and_without_pip_is_told_what_to_install(
    root: Path, tmp_path: Path
) -> None:
    crippled = program(
        tmp_path / "python3",
        'case "$2" in venv|pip) echo "No module named $2" >&2; exit 1;; *) echo 3 11 2;; esac',
    )
    copy = _project(root, tmp_path)
    done = door(copy, "demo", ENTREGENT_PYTHON=crippled)
    assert done.returncode == 5
    assert "cannot make a virtual environment" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    assert not (copy / ".venv").exists()


@pytest.fixture
def set_up(
    root: Path, dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Path]:
    """A project whose `.venv` is ready, with a program of ours as its Python."""

    def make(body: str, locks: tuple[str, ...]) -> Path:
        copy = _project(root, tmp_path)
        (copy / ".venv/bin").mkdir(parents=True)
        program(copy / ".venv/bin/python", body)
        monkeypatch.setattr(dev, "ROOT", copy)
        (copy / f".venv/.entregent-{len(locks)}").write_text(dev.digest(locks))
        return copy

    return make


def test_what_is_ready_is_not_made_again(
    dev: ModuleType, tmp_path: Path, set_up: Callable[..., Path]
) -> None:
    copy = set_up('echo "ran: $*"', dev.CORE)
    never = program(tmp_path / "never", "exit 1")
    done = door(copy, "demo", ENTREGENT_PYTHON=never)
    assert (done.returncode, done.stdout) == (0, "ran: -m entregent demo\n")
    (copy / "requirements.lock").write_text("# changed")
    assert door(copy, "demo", ENTREGENT_PYTHON=never).returncode == dev.ENVIRONMENT


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("", []),
        ("one.zip", ["one.zip"]),
        ("my export.zip", ["my export.zip"]),
        ("one.zip two.mbox", ["one.zip", "two.mbox"]),
        ("'my export.zip' one.zip", ["my export.zip", "one.zip"]),
        ("*.zip", ["my export.zip", "one.zip"]),
        ("absent.zip", ["absent.zip"]),
        ("~/absent.zip", ["{home}/absent.zip"]),
    ],
)
def test_files_are_named_as_people_name_them(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, files: list[str]
) -> None:
    for name in ("one.zip", "two.mbox", "my export.zip"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert dev.named_files(text) == [name.format(home=tmp_path) for name in files]


def test_settings_reach_what_is_run(
    dev: ModuleType, set_up: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)  # the door is opened without it
    copy = set_up('echo "$ENTREGENT_REQUIRE $HYPOTHESIS_PROFILE $*"', dev.TEST)
    workers = " ".join(dev.together())
    said = door(copy, "test", "REQUIRE=all", "--", "-k", "x").stdout
    assert said == f"all ci -m pytest {workers} -k x\n"


@pytest.mark.parametrize(("ci", "order"), [("", []), ("true", ["--randomly-seed=20100220"])])
def test_where_everybody_must_see_the_same_the_order_is_the_same(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, ci: str, order: list[str]
) -> None:
    monkeypatch.delenv("CI", raising=False)
    if ci:
        monkeypatch.setenv("CI", ci)
    assert dev.together() == ["-n", "auto", "--dist", "loadfile", *order]


@pytest.mark.parametrize(
    ("kept", "code", "shown"), [(0, 0, True), (3, 0, True), (4, 4, False), (130, 130, False)]
)
def test_the_day_follows_an_import_that_kept_something(
    dev: ModuleType, set_up: Callable[..., Path], kept: int, code: int, shown: bool
) -> None:
    copy = set_up(f'echo "$*"; case "$3" in import) exit {kept};; esac', dev.CORE)
    done = door(copy, "run", "one.zip", "my export.mbox")
    day = "-m entregent today\n" if shown else ""
    assert done.stdout == "-m entregent import one.zip my export.mbox\n" + day
    assert done.returncode == code


@pytest.mark.needs("make")
def test_make_passes_its_settings_on(root: Path, tmp_path: Path) -> None:
    asked = program(tmp_path / "python3", 'echo "$ENTREGENT_REQUIRE|$ENTREGENT_FILES|$*"')
    said = subprocess.run(
        ["make", "-s", "-C", root, "run", "FILES=my export.zip", "REQUIRE=all", f"PYTHON={asked}"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "all|my export.zip|scripts/dev.py run\n" in said


def test_the_proof_is_a_shell_script_that_parses(root: Path) -> None:
    script = root / ".ci/run"
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", script], check=True)
