"""The local log of bugs: a number, a kind, a place in our code; nothing of anybody's."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from threading import Lock

from entregent.app.bugs import kind_and_place

LARGEST = 256 * 1024
"""Bytes; beyond them the log begins again, the former one standing beside it."""


class Incidents:
    """A file that only its owner reads, a line an incident."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    def note(self, now: datetime, where: str, error: BaseException) -> str:
        """Write an incident down; its number. `where` is the name of a route, never an address."""
        number = token_hex(4)
        line = f"{now:%Y-%m-%dT%H:%M:%SZ} {number} {where} {kind_and_place(error)}\n"
        with self._lock:
            try:
                if self._path.exists() and self._path.stat().st_size > LARGEST:
                    self._path.replace(self._path.with_suffix(".old"))
                flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
                with os.fdopen(os.open(self._path, flags, 0o600), "a", encoding="utf-8") as out:
                    out.write(line)
            except OSError:
                return number  # a full disk must not make a second error of the first
        return number
