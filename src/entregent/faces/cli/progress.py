"""How far a long command is: one line that is written over, or nothing when nobody watches."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Self

from entregent.faces.cli.output import Output
from entregent.i18n import number

if TYPE_CHECKING:
    from entregent.app.importing import Progress

_MEGA = 1_000_000


class Meter:
    """Progress on the error stream: a moving line in a terminal, elsewhere a line a minute."""

    QUIET = 60.0

    def __init__(self, output: Output) -> None:
        self._output = output
        self._tty = sys.stderr.isatty()
        self._width = 0
        self._spent = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._tty and self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()

    def tell(self, progress: Progress) -> None:
        """Show where an import is."""
        if not self._tty:
            self._now_and_then(progress)
            return
        text = self._words(progress)[: self._output.width]
        sys.stderr.write("\r" + text.ljust(self._width))
        sys.stderr.flush()
        self._width = len(text)

    def _now_and_then(self, progress: Progress) -> None:
        """Without a terminal, one line a minute, so that a log shows life."""
        spent = progress.done / progress.rate if progress.rate else 0.0
        if spent - self._spent >= self.QUIET:
            self._spent = spent
            self._output.warn(self._words(progress))

    def _words(self, progress: Progress) -> str:
        output = self._output
        parts = [output.say(f"importing.phase-{progress.phase}")]
        if progress.total:
            share = progress.done / progress.total
            parts.append(f"{share:4.0%}")
        if progress.rate:
            rate = number(output.lang, progress.rate / _MEGA, 1)
            parts.append(output.say("importing.rate", rate=rate))
        if progress.remaining is not None and progress.remaining >= 1:
            parts.append(output.say("importing.remaining", n=round(progress.remaining)))
        if progress.path:
            parts.append(progress.path)
        return "  ".join(parts)
