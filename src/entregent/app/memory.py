"""What a server holds in memory of the answers that were worked out."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any

from entregent.app.rebuilt import share_of
from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from pathlib import Path

    from entregent.app.renewing import Renewer
    from entregent.store import Store
    from entregent.store.directory import Directory

LARGE = 40_000
"""People and exchanges together from which working a day out takes longer than a page may.

Measured on two cores: 0.3 s there, in the thread of a page.
"""
_MOST = 64


class Memory:
    """What one server has read of the kept answers. Safe to use from many threads.

    `renewer` works newer ones out for stores of `large` people and exchanges, or more.
    """

    def __init__(self, renewer: Renewer, large: int = LARGE) -> None:
        self.renewer = renewer
        self._large = large
        self._lock = Lock()
        self._held: dict[str, tuple[int, Any]] = {}
        self._directory: Directory | None = None

    def look(self, key: str, generation: int) -> Any | None:  # noqa: ANN401 - whatever was kept
        """The answer to this question for this generation."""
        with self._lock:
            held = self._held.get(key)
        return held[1] if held is not None and held[0] == generation else None

    def hold(self, key: str, generation: int, value: object) -> None:
        """Hold an answer; the one held longest goes when there are too many."""
        with self._lock:
            self._held.pop(key, None)
            self._held[key] = (generation, value)
            while len(self._held) > _MOST:
                del self._held[next(iter(self._held))]

    def directory(self, store: Store) -> Directory:
        """Everybody in the order of the list, read again when the store has moved."""
        held = self._directory
        if held is None or held.generation != store.generation:
            held = self._directory = store.directory()
        return held

    def left_beside(self, home: Path, store: Store) -> None:
        """Leave making everything derived again to the process beside the server.

        Raises `EntregentError` `upkeep.again` (exit code 5), with how much is done, while it is at
        it; does nothing for a store that is not large, or when that process ended in trouble.
        """
        if not self.is_large(store) or self.renewer.failed:
            return
        self.renewer.begin()
        if not self.renewer.failed:
            raise EntregentError("upkeep.again", exit_code=5, params={"n": str(share_of(home))})

    def is_large(self, store: Store) -> bool:
        """Whether answers are worked out beside the server."""
        counts = store.counts()
        return counts.people + counts.interactions >= self._large
