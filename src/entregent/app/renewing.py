"""Working the answers of the day out beside a server: a process of its own, one at a time.

The process is `python -m entregent.app.day_process`. It holds a file in the home while it
works; another that finds it held leaves at once.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from threading import Lock

FOLDER, HELD = "web", "day-alive"
PATIENCE = 60.0
"""Seconds a page waits for the first answer there ever was; then it says so, and asks again."""
MOVED = 3
"""The exit code of a process that found the store moving each time it had looked."""
_ENDS = 5


class Renewer:
    """Has the answers of one home made again. Safe to use from many threads."""

    def __init__(self, home: Path, today: date | None) -> None:
        self._home = home
        self._today = today
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    def begin(self) -> None:
        """Start working them out, unless that is under way."""
        with self._lock:
            if self._closed or self.is_under_way or self.failed:
                return
            self._process = subprocess.Popen(  # noqa: S603 - this Python and a module of ours
                [
                    sys.executable, "-P", "-m", "entregent.app.day_process",
                    str(self._home.absolute()), self._today.isoformat() if self._today else "",
                ],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                start_new_session=True,
            )

    @property
    def failed(self) -> bool:
        """Whether the last one ended in trouble: its work is then done in the thread of a page."""
        process = self._process
        return process is not None and process.poll() not in {None, 0, MOVED}

    @property
    def is_under_way(self) -> bool:
        """Whether a process works just now."""
        process = self._process
        return process is not None and process.poll() is None

    def wait(self, seconds: float = PATIENCE) -> None:
        """Wait until what was begun is done, or so many seconds."""
        process = self._process
        if process is None:
            return
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            return

    def close(self) -> None:
        """End what is under way: it keeps nothing that is half done."""
        with self._lock:
            self._closed = True
            process = self._process
        if process is None or process.poll() is not None:
            return
        process.terminate()
        try:
            process.wait(_ENDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
