"""How many processes an import may keep busy on this machine."""

from __future__ import annotations

import os

MOST = 3
"""Measured: with three that read, the one that writes has no pause left."""


def crew(*, gentle: bool) -> int:
    """Processes to read beside the importing one; 0 where there is one core.

    `gentle`: somebody waits for pages meanwhile, so that one core is left to them.
    """
    cores = _cores()
    if cores < 2:
        return 0
    return min(MOST, cores - gentle)


def _cores() -> int:
    """The cores this process may run on."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed is not None else os.cpu_count() or 1
