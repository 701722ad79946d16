"""How many processes read beside an import: none on one core, never more than are worth it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from entregent.app.cores import MOST, crew


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="cores cannot be chosen here")
def test_one_core_is_left_to_the_import() -> None:
    code = (
        "import os\n"
        "from entregent.app.cores import crew\n"
        "os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})\n"
        "print(crew(gentle=False), crew(gentle=True))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["0", "0"]


def test_one_core_is_left_to_pages_and_three_are_enough() -> None:
    everywhere, beside_pages = crew(gentle=False), crew(gentle=True)
    assert everywhere == 0 or 2 <= everywhere <= MOST
    assert beside_pages in {everywhere, max(0, everywhere - 1)}
