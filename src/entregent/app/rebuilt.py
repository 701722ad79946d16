"""How far making everything derived again is, told from one process to another through the home."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from entregent.app.clock import ticks
from entregent.app.private import private_folder, read_object, write_object

FILE = Path("web") / "rebuild.json"
READ = 80
"""Percent of the time after which every record was read; people are put together in the rest."""
_EVERY = 0.5


def teller(home: Path) -> Callable[[int, int], None]:
    """What writes it down, twice a second at most."""
    last = [float("-inf")]

    def tell(done: int, total: int) -> None:
        now = ticks()
        if done < total and now - last[0] < _EVERY:
            return
        last[0] = now
        folder = private_folder(home / FILE.parent)
        write_object(folder / FILE.name, {"share": percent(done, total)})

    return tell


def percent(done: int, total: int) -> int:
    """How much of the whole work is done, 0 to `READ`, when so many records of all are read."""
    return READ * done // max(1, total)


def share_of(home: Path) -> int:
    """Percent that were done when it was last written down; 0 before."""
    told = read_object(home / FILE).get("share")
    return told if isinstance(told, int) else 0
