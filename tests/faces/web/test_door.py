"""The way in, as a browser goes it: the token in the fragment, the cookie, the page."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.faces.web.served import Served
from tests.plugins.not_run import find

QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage", "--enable-logging=stderr", "--virtual-time-budget=5000",
)


def browse(profile: Path, address: str) -> tuple[str, list[str]]:
    """The document a browser ends with, and what its console says."""
    done = subprocess.run(
        [find("chromium") or "", *QUIET, f"--user-data-dir={profile}", "--dump-dom", address],
        capture_output=True, text=True, check=True, timeout=120,
    )
    console = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    return done.stdout, console


@pytest.mark.needs("chromium")
def test_the_address_opens_the_pages_once(fresh: Served, tmp_path: Path) -> None:
    inside, console = browse(tmp_path / "one", fresh.address)
    assert console == []
    assert "door.js" not in inside
    assert fresh.client.get("/").text.partition("<title>")[2][:20] in inside
    outside, console = browse(tmp_path / "two", fresh.address)
    assert "door.js" in outside
    assert all(re.search("403", line) for line in console)
