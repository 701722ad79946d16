"""Imports that run beside the pages: each a process of its own; what it says stands in the home."""

from __future__ import annotations

from pathlib import Path


class Jobs:
    """The imports of one home."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "jobs"

    def close(self) -> None:
        """Stop what runs."""
