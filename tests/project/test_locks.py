"""The locks pin what `pyproject.toml` declares, by hash, and name no address and no machine."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

LOCKS = ["requirements.lock", "requirements-test.lock", "requirements-virtualenv.lock"]
PINNED = re.compile(r"(?m)^([a-z0-9-]+)==(\S+) \\$")


def pins(path: Path) -> dict[str, Version]:
    """Name and exact version of everything a lock holds."""
    return {name: Version(version) for name, version in PINNED.findall(path.read_text())}


def declared(root: Path) -> dict[str, list[str]]:
    """What each lock must satisfy."""
    body = tomllib.loads((root / "pyproject.toml").read_text())
    return {
        "requirements.lock": [*body["project"]["dependencies"], *body["build-system"]["requires"]],
        "requirements-test.lock": body["dependency-groups"]["test"],
        "requirements-virtualenv.lock": ["virtualenv"],
    }


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_address_and_no_path(root: Path, name: str) -> None:
    text = (root / name).read_text()
    assert "://" not in text
    assert " /" not in text
    assert not re.search(r"(?m)^\s*(?:-f|-i|--(?!hash=sha256:))", text)


@pytest.mark.parametrize("name", LOCKS)
def test_everything_in_a_lock_is_pinned_by_hash(root: Path, name: str) -> None:
    blocks = re.split(r"(?m)^(?=\S)", (root / name).read_text())
    for block in filter(None, blocks):
        if block.startswith("#"):
            continue
        head, *digests = [line.removesuffix(" \\").strip() for line in block.splitlines()]
        assert re.fullmatch(r"[a-z0-9-]+==\S+", head)
        assert digests
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", one) for one in digests)


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_what_is_declared(root: Path, name: str) -> None:
    held = pins(root / name)
    for line in declared(root)[name]:
        wanted = Requirement(line)
        assert held[canonicalize_name(wanted.name)] in wanted.specifier


def test_the_locks_agree(root: Path) -> None:
    core, test = pins(root / LOCKS[0]), pins(root / LOCKS[1])
    assert {name: core[name] for name in core.keys() & test.keys()} == {
        name: test[name] for name in core.keys() & test.keys()
    }
