"""Folders and small files that only their owner can read, replaced whole or not at all."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from entregent.model.errors import EntregentError


def private_folder(path: Path) -> Path:
    """Make a folder with rights 0700 (and those above it), or narrow the one that is there.

    Raises `EntregentError` (exit code 5) when it cannot be made or is no folder of ours.
    """
    missing = [one for one in path.parents if not one.exists()]
    try:
        for one in (*reversed(missing), path):
            one.mkdir(mode=0o700, exist_ok=True)
        if os.name == "posix" and path.stat().st_mode & 0o077:
            path.chmod(0o700)
    except OSError as error:
        params = {"what": path.name, "why": error.strerror or ""}
        raise EntregentError("usage.cannot-write", exit_code=5, params=params) from error
    return path


def write_private(path: Path, body: bytes) -> None:
    """Put these bytes at `path` with rights 0600: readers see the old file or the new one.

    Raises `EntregentError` (exit code 5) when they cannot be written.
    """
    beside = path.with_name(f".{path.name}.{token_hex(4)}")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(body)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        params = {"what": path.name, "why": error.strerror or ""}
        raise EntregentError("usage.cannot-write", exit_code=5, params=params) from error


def write_object(path: Path, value: Mapping[str, object]) -> None:
    """Put a JSON object at `path`, as `write_private` does."""
    write_private(path, json.dumps(value, sort_keys=True).encode())


def read_object(path: Path) -> dict[str, object]:
    """The JSON object at `path`; empty when there is none or it holds anything else."""
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def hold(path: Path) -> BinaryIO | None:
    """Hold a file as long as this process lives (or until it is closed); None when another does.

    The system lets go of it however the process ends.
    """
    private_folder(path.parent)
    stream = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b")
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        stream.close()
        return None
    return stream


def is_held(path: Path) -> bool:
    """Whether a living process holds this file."""
    if not path.exists():
        return False
    stream = hold(path)
    if stream is None:
        return True
    stream.close()
    return False
