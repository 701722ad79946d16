"""Imports that run beside the pages: each a process of its own; what it says stands in the home.

A job receives files, waits its turn, works, and is done; it asks first where files leave a doubt.
Stopped (by hand, by the end of the server
or of the machine) or failed, it keeps its files and can go on or be dropped.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import RLock, Thread
from typing import TYPE_CHECKING, Literal, TypedDict

from entregent.app.clock import now_utc
from entregent.app.importing import Choice
from entregent.app.incoming import Offered, Receiver, places, require_room
from entregent.app.job_files import JobFolder, Told
from entregent.app.private import private_folder
from entregent.i18n import Lang, say
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.app.importing import ImportShape
    from entregent.app.workspace import Workspace

State = Literal["receiving", "waiting", "working", "asking", "done", "stopped", "failed"]
KEPT = timedelta(days=1)
"""How long the report of a job stays beside the store; the journal keeps the import itself."""
_ENDS = 20
"""Seconds a process has to end when the server does."""


class JobShape(TypedDict):
    """One import. `share` is 0 to 1 of the present phase, or null; `remaining` seconds, or null.

    `names` are those of what was handed over: loose files and folders. `error` is a sentence.
    `asks` is how many questions it waits with.
    """

    id: str
    state: State
    began: str
    names: list[str]
    size: int
    phase: str
    path: str
    share: float | None
    records: int
    remaining: float | None
    error: str
    asks: int
    report: ImportShape | None


class Jobs:
    """The imports of one home. One works at a time; others wait. Safe to use from many threads."""

    def __init__(self, home: Path, ended: Callable[[], object] | None = None) -> None:
        """`ended` is called, in a thread, each time the process of an import has ended."""
        self._home = home
        self._ended = ended
        self._lock = RLock()
        self._waiting: list[str] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._working = ""
        self._thread: Thread | None = None
        self._closed = False
        for folder in JobFolder.every(home):
            if folder.told() is None or not (folder.whole.exists() or folder.is_alive()):
                folder.remove()  # what was being received when the server ended

    # -------------------------------------------------------------- looking

    def all(self, lang: Lang) -> list[JobShape]:
        """Every job, the newest first; reports older than a day are let go of."""
        found: list[JobShape] = []
        for folder in reversed(JobFolder.every(self._home)):
            told = folder.told()
            if told is None:
                continue
            shape = self._shape(folder, told, lang)
            if shape["state"] == "done" and told.began < now_utc() - KEPT:
                folder.remove()
            else:
                found.append(shape)
        return found

    def one(self, job: str, lang: Lang) -> JobShape:
        """One job. Raises `EntregentError` (exit code 2) when there is none of this id."""
        folder, told = self._known(job)
        return self._shape(folder, told, lang)

    # -------------------------------------------------------------- receiving

    def offer(self, workspace: Workspace, offered: Sequence[Offered], as_source: str = "",
              *, words: bool | None = None) -> str:
        """Begin a job for these files, which come next; its id.

        Raises `EntregentError`: exit code 2 for too many or too much, 5 when the disk has no room.
        """
        places(offered)
        private_folder(self._home)
        require_room(self._home, sum(one.size for one in offered))
        told = Told(
            tuple(offered), now_utc(), workspace.lang, workspace.told_today, as_source, words
        )
        return JobFolder.new(self._home, told).name

    def receiver(self, job: str, number: int) -> Receiver:
        """What takes in the file `number` (from 0) of a job that is receiving.

        Raises `EntregentError`: exit code 2 when nothing is expected there, 5 for the disk.
        """
        folder, told = self._known(job)
        targets = folder.targets(told)
        if folder.whole.exists() or not 0 <= number < len(targets) or targets[number].exists():
            raise EntregentError("jobs.not-expected", exit_code=2)
        size = told.offered[number].size
        require_room(folder.path, size)
        return Receiver(targets[number], size)

    def begin(self, job: str) -> None:
        """Everything has arrived: import it, when its turn comes.

        Raises `EntregentError` (exit code 2) when a file is missing, or it began before.
        """
        folder, told = self._known(job)
        if folder.whole.exists() or not all(one.is_file() for one in folder.targets(told)):
            raise EntregentError("jobs.incomplete", exit_code=2)
        folder.whole.touch(mode=0o600)
        self._queue(job)

    # -------------------------------------------------------------- stopping and going on

    def stop(self, job: str) -> None:
        """Stop a job that waits or works; what was confirmed is kept, and it can go on."""
        with self._lock:
            if job in self._waiting:
                self._waiting.remove(job)
            if job == self._working and self._process is not None:
                _interrupt(self._process)

    def resume(self, job: str) -> None:
        """Go on with a job that stopped or failed. Raises `EntregentError` (exit code 2) else."""
        folder, told = self._known(job)
        if self._state(folder) not in {"stopped", "failed"}:
            raise EntregentError("jobs.not-stopped", exit_code=2)
        if not all(one.is_file() for one in folder.targets(told)):
            raise EntregentError("jobs.incomplete", exit_code=2)
        folder.again()
        self._queue(job)

    def handed(self, job: str) -> tuple[list[Path], Choice]:
        """The files of a job that asks, and what was said of who reads them.

        Raises `EntregentError` (exit code 2) for a job that does not ask.
        """
        folder, told = self._known(job)
        if self._state(folder) != "asking":
            raise EntregentError("jobs.not-asking", exit_code=2)
        return folder.paths(told), Choice(told.as_source, told.prefer)

    def answered(self, job: str, *, prefer: str = "", asks: bool = True) -> None:
        """Go on with a job that asks: with a source that wins, or without asking any more.

        Raises `EntregentError` (exit code 2) for a job that does not ask.
        """
        self.handed(job)
        folder, told = self._known(job)
        wins = (*told.prefer, prefer) if prefer else told.prefer
        folder.keep("job.json", replace(told, prefer=wins, asks=asks))
        folder.again()
        self._queue(job)

    def drop(self, workspace: Workspace, job: str) -> None:
        """Remove a job that does not work: its files, and what it had read and nobody saw.

        Raises `EntregentError` (exit code 2) while it works.
        """
        from entregent.app.importing import drop_import

        folder, told = self._known(job)
        with self._lock:
            if self._state(folder) == "working":
                raise EntregentError("jobs.working", exit_code=2)
            if job in self._waiting:
                self._waiting.remove(job)
        if folder.whole.exists() and folder.report() is None:
            drop_import(workspace, folder.paths(told))
        folder.remove()

    def close(self) -> None:
        """Stop what works and wait for it to end: it goes on another day."""
        with self._lock:
            self._closed = True
            self._waiting.clear()
            process, thread = self._process, self._thread
            if process is not None:
                _interrupt(process)
        if thread is not None:
            thread.join(_ENDS)
            if thread.is_alive() and process is not None:
                process.kill()  # cut at any instant, an import is whole or not there
                thread.join()

    # -------------------------------------------------------------- inside

    def _known(self, job: str) -> tuple[JobFolder, Told]:
        folder = JobFolder.of(self._home, job)
        told = folder.told() if folder is not None else None
        if folder is None or told is None:
            raise EntregentError("jobs.unknown", exit_code=2)
        return folder, told

    def _state(self, folder: JobFolder) -> State:
        if folder.name in self._waiting:
            return "waiting"
        if folder.name == self._working or folder.is_alive():
            return "working"
        if folder.report() is not None:
            return "done"
        if not folder.whole.exists():
            return "receiving"
        if folder.asks():
            return "asking"
        return "failed" if folder.trouble() is not None else "stopped"

    def _shape(self, folder: JobFolder, told: Told, lang: Lang) -> JobShape:
        with self._lock:
            state = self._state(folder)
        step, trouble = folder.progress(), folder.trouble()
        working = step is not None and state == "working"
        return {
            "id": folder.name,
            "state": state,
            "began": told.began.isoformat(timespec="seconds"),
            "names": list(dict.fromkeys(one.name.split("/")[0] for one in told.offered)),
            "size": sum(one.size for one in told.offered),
            "phase": step.phase if step is not None and working else "",
            "path": step.path if step is not None and working else "",
            "share": round(step.done / step.total, 4)
                     if step is not None and working and step.total else None,
            "records": step.records if step is not None and working else 0,
            "remaining": step.remaining if step is not None and working else None,
            "error": say(lang, trouble.code, **trouble.params)
                     if trouble is not None and state == "failed" else "",
            "asks": folder.asks() if state == "asking" else 0,
            "report": folder.report() if state == "done" else None,
        }

    def _queue(self, job: str) -> None:
        with self._lock:
            if not self._closed:
                self._waiting.append(job)
                self._next()

    def _next(self) -> None:
        """Start the job whose turn it is, unless one works."""
        if self._process is not None or not self._waiting:
            return
        self._working = self._waiting.pop(0)
        self._process = _start(self._home, self._working)
        self._thread = Thread(target=self._await, args=(self._process,), daemon=True)
        self._thread.start()

    def _await(self, process: subprocess.Popen[bytes]) -> None:
        process.wait()
        with self._lock:
            self._process, self._working = None, ""
            self._next()
        if self._ended is not None and not self._closed:
            self._ended()


def _start(home: Path, job: str) -> subprocess.Popen[bytes]:
    """The process of a job: of its own group, so that Ctrl-C at the terminal is for the server.

    `-P`: the folder it is started from offers no modules.
    """
    return subprocess.Popen(  # noqa: S603 - this Python and a module of ours
        [sys.executable, "-P", "-m", "entregent.app.job_process", str(home.absolute()), job],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _interrupt(process: subprocess.Popen[bytes]) -> None:
    """As Ctrl-C does; where there is no such signal, at once (which is as safe)."""
    process.send_signal(signal.SIGINT if os.name == "posix" else signal.SIGTERM)
