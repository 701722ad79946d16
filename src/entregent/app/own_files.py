"""Where the owner's practices lie: files of their own in the home."""

from __future__ import annotations

from pathlib import Path

FOLDER = "practices"


def files(home: Path) -> list[Path]:
    """The files of practices, by name."""
    folder = home / FOLDER
    return sorted(folder.glob("*.toml")) if folder.is_dir() else []


def digest(home: Path) -> str:
    """What kept answers depend on besides the store: these files and when they were written."""
    return ",".join(f"{one.name}:{one.stat().st_mtime_ns}" for one in files(home))
