"""Raw hostile requests, sent by the shared corpus."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faces.web.served import Served


@pytest.mark.parametrize(("read", "write"), [
    ("/", "/imports"), ("/imports", "/session/end"), ("/imports/state", "/imports"),
])
def test_every_probe_is_answered_right(
    shared: Path, fresh: Served, read: str, write: str
) -> None:
    """48 requests: hosts, origins, methods, bodies, paths, headers; the headers of every answer."""
    done = subprocess.run(
        [sys.executable, shared / "hostile" / "web_probes.py", str(fresh.client.port),
         "--cookie", fresh.client.cookie, "--get", read, "--post", write],
        capture_output=True, text=True, check=False,
    )
    lines = done.stdout.splitlines()
    assert [line for line in lines if line.startswith("FAIL")] == []
    assert lines[-1] == "48 of 48 right"
    assert done.returncode == 0
    assert fresh.client.get("/").status == 200
