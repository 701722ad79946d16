"""What an import is told, and what it tells while it works."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.ingest.gating import OPEN, Gate
from entregent.model.ids import digest_of
from entregent.model.ports import Reading

Phase = Literal["look", "check", "read", "settle"]
"""Finding out what it is; bytes already known?; reading and storing; putting people together."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: bytes of the phase, the rate, and the seconds that remain (or None)."""

    phase: Phase
    path: str
    done: int
    total: int
    records: int
    rate: float
    remaining: float | None


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How to read. `at` is the UTC instant of the command, `ticks` a clock that never jumps.

    `as_source` reads what it can; `prefer` wins where two sources are equally sure.
    `words` overrides `reading.words` for single sources. `gentle`: others write to the store at the
    same time, so transactions stay short; between them `rest` is called with seconds to wait.
    `gate` keeps forgotten people out. `crew` processes read beside this one, where there is enough.
    """

    reading: Reading
    at: datetime
    ticks: Callable[[], float]
    as_source: str = ""
    prefer: tuple[str, ...] = ()
    words: Mapping[str, bool] = field(default_factory=dict)
    gentle: bool = False
    rest: Callable[[float], None] | None = None
    command: str = "import"
    limits: Limits = DEFAULT_LIMITS
    gate: Gate = OPEN
    crew: int = 0

    def keeps_words(self, source: str) -> bool:
        """Whether the text of this source's records is kept."""
        return self.words.get(source, self.reading.words)

    def settings_digest(self, source: str) -> bytes:
        """16 bytes for everything that changes what the same bytes say, but for the day."""
        reading = self.reading
        words = "words" if self.keeps_words(source) else ""
        told = (reading.region, reading.zone, reading.language, words)
        return bytes.fromhex(digest_of(*told, *(("previews",) if reading.previews else ())))


def quiet(_: Progress) -> None:
    """Tell nobody."""


class Teller:
    """Tells about progress at most ten times a second."""

    EVERY = 0.1

    def __init__(self, tell: Callable[[Progress], None], ticks: Callable[[], float]) -> None:
        self._tell = tell
        self._ticks = ticks
        self._phase: Phase = "look"
        self._path = ""
        self._total = 0
        self._began = self._last = ticks()
        self.done = 0
        self.records = 0

    def begin(self, phase: Phase, total: int, path: str = "") -> None:
        """A new phase, of so many bytes in all."""
        self._phase, self._total, self._path = phase, total, path
        self._began = self._last = self._ticks()
        self.done = 0
        self._say(self._began)

    def at(self, path: str) -> None:
        """Say what is being worked on."""
        self._path = path

    def more(self, size: int) -> None:
        """So many bytes have passed."""
        self.done += size
        now = self._ticks()
        if now - self._last >= self.EVERY:
            self._say(now)

    def _say(self, now: float) -> None:
        self._last = now
        spent = now - self._began
        rate = self.done / spent if spent > 0 else 0.0
        left = max(0, self._total - self.done)
        self._tell(
            Progress(
                self._phase, self._path, min(self.done, self._total), self._total, self.records,
                rate, left / rate if rate and self._phase in {"check", "read"} else None,
            )
        )
