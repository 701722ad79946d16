"""An open file: its state, its transactions, the answers kept in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from entregent.model.errors import EntregentError
from entregent.store.database import Database
from entregent.store.schema import derived_version

_GENERATIONS = 50
"""Writes after which an answer is dropped that nobody has worked out again."""


class Opened:
    """One open file: a context manager that closes it."""

    def __init__(
        self, database: Database, path: Path, *, repaired: tuple[str, ...], writable: bool = True
    ) -> None:
        self.db = database
        self.path = path
        self.repaired = repaired
        """Names of what had been open to other users of the machine and no longer is."""
        self.writable = writable

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file. What was not committed is gone, what was is safe."""
        self.db.close()

    # -------------------------------------------------------------- state

    @property
    def generation(self) -> int:
        """How many writes the store has seen."""
        return int(self.db.one("SELECT value FROM meta WHERE name = 'generation'"))

    def meta(self, name: str) -> str:
        """One fact about the store itself, "" when it was never written."""
        value = self.db.one("SELECT value FROM meta WHERE name = ?", (name,))
        return "" if value is None else str(value)

    def set_meta(self, name: str, value: str) -> None:
        """Write one fact about the store itself, inside a write transaction."""
        self.db.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def derived_is_current(self) -> bool:
        """Whether the derived tables were made by this version of the program."""
        return self.meta("derived") == derived_version()

    # -------------------------------------------------------------- transactions

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One write transaction that also moves the generation on."""
        if not self.writable:
            params = {"folder": str(self.path.parent), "why": "query_only"}
            raise EntregentError("store.read-only", exit_code=5, params=params)
        with self.db.writing():
            self.db.run(
                "UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE name = 'generation'"
            )
            yield

    def release(self) -> None:
        """End the snapshot of a view, so that the WAL may shrink."""
        if self.db.in_transaction:
            self.db.run("COMMIT")

    def tidy(self) -> None:
        """Bring the WAL back into the file, as far as no reader holds it."""
        self.release()
        self.db.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    # -------------------------------------------------------------- small things

    def cached(self, key: str) -> str | None:
        """The JSON kept under this key for the present generation."""
        found: str | None = self.db.one(
            "SELECT value FROM cache WHERE key = ? AND generation ="
            " (SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'generation')",
            (key,),
        )
        return found

    def cached_before(self, key: str) -> tuple[int, str] | None:
        """The newest answer kept under this key and the generation it speaks of, maybe a past one.

        Nothing is left of what was computed before somebody was forgotten or an import taken back.
        """
        rows = self.db.rows("SELECT generation, value FROM cache WHERE key = ?", (key,))
        return (int(rows[0][0]), str(rows[0][1])) if rows else None

    def cached_at(self, key: str) -> int | None:
        """The generation that the answer kept under this key speaks of, None without one."""
        found: int | None = self.db.one("SELECT generation FROM cache WHERE key = ?", (key,))
        return found

    def forget_answers(self) -> None:
        """Drop every kept answer, inside a write transaction."""
        self.db.run("DELETE FROM cache")

    def keep(self, key: str, value: str, generation: int) -> None:
        """Keep an answer computed at `generation`; those of long ago are dropped.

        It is no write in the sense of `generation`. A store opened for reading keeps nothing, and
        while somebody else writes, or once somebody has written, nothing is kept either.
        """
        try:
            with self.db.at_once():
                self.keep_all({key: value}, generation, older=True)
        except EntregentError as error:
            if error.code != "store.busy":
                raise

    def keep_all(
        self, answers: Mapping[str, str], generation: int, *, older: bool = False
    ) -> bool:
        """As `keep`, all together, after whoever writes just now; whether they are kept.

        `older` leaves other answers of the last generations: servers still show them.
        """
        if not self.writable:
            return False
        with self.db.writing():
            if self.generation != generation:  # they may name somebody forgotten meanwhile
                return False
            oldest = generation - _GENERATIONS if older else generation
            self.db.run("DELETE FROM cache WHERE generation < ?", (oldest,))
            self.db.many(
                "INSERT OR REPLACE INTO cache VALUES (?, ?, ?)",
                [(key, generation, value) for key, value in answers.items()],
            )
        return True
