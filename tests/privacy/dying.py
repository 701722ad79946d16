"""A process of its own that forgets somebody and dies at the n-th write: HOME ADDRESS N.

A write is a statement given to SQLite or a file put in its place. With N = 0 it lives, and prints
how many there were.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from entregent.app.forgetting import forget
from entregent.app.workspace import Workspace
from entregent.privacy import book
from entregent.store.database import Database


class Countdown:
    """Kills this process, without any goodbye, at the n-th call of what it stands in for."""

    def __init__(self, calls: int) -> None:
        self.calls = calls
        self.count = 0

    def before(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*args: Any, **named: Any) -> Any:
            self.count += 1
            if self.count == self.calls:
                os.kill(os.getpid(), signal.SIGKILL)
            return function(*args, **named)

        return counted


def main(home: Path, address: str, calls: int) -> None:
    with Workspace(home, told_today=date(2026, 11, 24)) as workspace:
        (person,) = workspace.store.candidates(address)
        countdown = Countdown(calls)
        for name in ("run", "many", "rows"):
            setattr(Database, name, countdown.before(getattr(Database, name)))
        book.write_private = countdown.before(book.write_private)  # type: ignore[assignment]
        os.fsync = countdown.before(os.fsync)
        book.new_key = lambda: bytes(range(32))  # so that two erasings can be compared
        forget(workspace, person.key, person.name)
    print(countdown.count)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
