"""What every test may ask for: the shared folder, the tools of the machine, no network."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.plugins.not_run"]

ROOT = Path(__file__).resolve().parents[1]

# ci: the same examples for everybody; dev: new ones each time; night: many.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "night",
    deadline=None,
    max_examples=5000,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "dev"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """Samples and the hostile corpus, which are no part of the project: read-only.

    The folder named by `ENTREGENT_SHARED`, else `shared` beside the checkout.
    """
    folder = Path(os.environ.get("ENTREGENT_SHARED") or ROOT.parent / "shared")
    if not (folder / "samples").is_dir():
        pytest.skip("the shared folder is not here (ENTREGENT_SHARED)")
    return folder


LOCAL = ("127.", "::1", "localhost")


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    """No test reaches beyond this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if isinstance(address, tuple) and not str(address[0]).startswith(LOCAL):
            message = f"a test tried to reach {address[0]}"
            raise AssertionError(message)
        connect(self, address)

    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", guarded)
    yield
    patch.undo()
