"""An import that a page started, in a process of its own: `python -m entregent.app.job_process`.

It holds the job's `alive` file while it lives, writes how far it is five times a second, then the
report; or, before anything is read, how many questions must be answered first. SIGINT ends it as
Ctrl-C ends an import at a terminal: what was confirmed is kept, the same import goes on from there.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from entregent.app import clock
from entregent.app.bugs import kind_and_place
from entregent.app.importing import Choice, read_files
from entregent.app.job_files import JobFolder, Step, Told, Trouble
from entregent.app.mapping import count
from entregent.app.private import hold
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.app.importing import Progress

EVERY = 0.2
"""Seconds between two words about progress."""
STOPPED = 130
_NICER = 5


def main(words: Sequence[str]) -> int:
    """Import what the job `words[1]` of the home `words[0]` was handed. Returns the exit code."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    home = Path(words[0])
    folder = JobFolder.of(home, words[1])
    told = folder.told() if folder is not None else None
    held = hold(folder.alive) if folder is not None else None
    if folder is None or told is None or held is None:
        return 1
    with held:
        try:
            return _run(home, folder, told)
        except KeyboardInterrupt:
            return STOPPED
        except EntregentError as error:
            folder.keep("error.json", Trouble(error.code, error.params))
            return error.exit_code
        except Exception as error:  # noqa: BLE001 - nobody sees this process: its bugs are told on the page
            folder.keep("error.json", Trouble("jobs.bug", {"what": kind_and_place(error)}))
            return 1


def _run(home: Path, folder: JobFolder, told: Told) -> int:
    if sys.platform != "win32":
        os.nice(_NICER)  # pages are answered first
    with Workspace(home, told.lang, told.today) as workspace:
        workspace.gentle = True
        paths, choice = folder.paths(told), Choice(told.as_source, told.prefer)
        if told.asks and (waiting := count(workspace, paths, choice.named, choice.prefer)):
            folder.keep("asks.json", waiting)
            return 0
        report = read_files(
            workspace, paths, choice, words=told.words, tell=_Teller(folder).tell
        )
    folder.finish(report)
    return report["exit_code"]


class _Teller:
    """Writes how far an import is into its job."""

    def __init__(self, folder: JobFolder) -> None:
        self._folder = folder
        self._last = ("", 0.0)

    def tell(self, progress: Progress) -> None:
        """Write it, unless that was done just now."""
        phase, when = self._last
        now = clock.ticks()
        if progress.phase == phase and now - when < EVERY:
            return
        self._last = (progress.phase, now)
        self._folder.keep("progress.json", Step(
            progress.phase, self._folder.short(progress.path), progress.done, progress.total,
            progress.records, progress.remaining,
        ))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
