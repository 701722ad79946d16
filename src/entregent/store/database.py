"""One connection, its settings, its transactions, and the words for what SQLite refuses."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from entregent.model.errors import EntregentError
from entregent.store.schema import FILE_NAME

if TYPE_CHECKING:
    from sqlite3 import Connection, Cursor

Values = Sequence[Any]
BUSY_SECONDS = 30
ASKED_AT_ONCE = 500
"""Values in one `IN (...)`."""
_ENVIRONMENT = 5


class Database:
    """A DB-API connection of `module` (sqlite3 or a twin of it), always in autocommit mode.

    Every error of the module leaves as an `EntregentError` with exit code 5 that names the folder.
    """

    def __init__(
        self, module: ModuleType, target: str, home: Path,
        closed: Callable[[], None] | None = None,
    ) -> None:
        """`closed` is called once the connection is closed."""
        self.module = module
        self.home = home
        self.connection: Connection = module.connect(
            target, timeout=BUSY_SECONDS, isolation_level=None, uri=True, check_same_thread=False
        )
        self._errors: type[Exception] = module.Error
        self._closed = closed

    def run(self, sql: str, values: Values = ()) -> Cursor:
        """Execute one statement."""
        try:
            return self.connection.execute(sql, values)
        except self._errors as error:
            raise told(error, self.home) from error

    def many(self, sql: str, rows: Iterable[Values]) -> None:
        """Execute one statement for each row."""
        try:
            self.connection.executemany(sql, rows)
        except self._errors as error:
            raise told(error, self.home) from error

    def rows(self, sql: str, values: Values = ()) -> list[Any]:
        """All rows of a query, as tuples."""
        try:
            return self.connection.execute(sql, values).fetchall()
        except self._errors as error:
            raise told(error, self.home) from error

    def one(self, sql: str, values: Values = ()) -> Any:  # noqa: ANN401 - whatever a column holds
        """The first column of the first row, None when there is no row."""
        try:
            row = self.connection.execute(sql, values).fetchone()
        except self._errors as error:
            raise told(error, self.home) from error
        return None if row is None else row[0]

    def script(self, text: str) -> None:
        """Execute the statements of a script inside the present transaction."""
        for statement in statements(text):
            self.run(statement)

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return bool(self.connection.in_transaction)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One write transaction: all of it or, whatever is raised (Ctrl-C too), nothing."""
        if self.in_transaction:  # a reading one: see Store.view
            self.run("COMMIT")
        try:
            self.run("BEGIN IMMEDIATE")
            yield
            self.run("COMMIT")
        except BaseException:
            if self.in_transaction:
                self.connection.rollback()
            raise

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Now or not at all: `store.busy` instead of waiting for somebody else's transaction."""
        self.run("PRAGMA busy_timeout = 0")
        try:
            yield
        finally:
            self.run(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")

    def close(self) -> None:
        """Close the connection; an open transaction is rolled back."""
        self.connection.close()
        if self._closed is not None:
            self._closed()


def statements(text: str) -> Iterator[str]:
    """The statements of a script of ours: each ends with `;` at the end of a line."""
    pending: list[str] = []
    for line in text.splitlines():
        bare = line.partition("--")[0].rstrip()
        if bare or pending:
            pending.append(line)
        if bare.endswith(";"):
            yield "\n".join(pending)
            pending = []


def told(error: Exception, home: Path) -> EntregentError:
    """What SQLite said, as something a person can act on."""
    text = str(error)
    low = text.lower()
    params = {"folder": str(home), "file": FILE_NAME, "why": text}
    for code, marks in _CODES.items():
        if any(mark in low for mark in marks):
            if code == "store.full":
                params["free"] = str(_free(home))
            return EntregentError(code, exit_code=_ENVIRONMENT, params=params)
    return EntregentError("store.failed", exit_code=_ENVIRONMENT, params=params)


_CODES = {
    "store.full": ("disk is full", "database or disk"),
    "store.busy": ("is locked", "busy"),
    "store.read-only": ("readonly", "read-only"),
    "store.not-ours": ("not a database",),
    "store.damaged": ("malformed", "corrupt"),
    "store.cannot-open": ("unable to open",),
    "store.input-output": ("disk i/o error",),
    "store.memory": ("out of memory",),
}


def _free(home: Path) -> int:
    """Free bytes where the folder lies, 0 when nobody can tell."""
    try:
        return shutil.disk_usage(home).free
    except OSError:
        return 0


def parts(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """The values, so many at a time."""
    for start in range(0, len(values), ASKED_AT_ONCE):
        yield values[start : start + ASKED_AT_ONCE]


def marks(values: Sequence[Any]) -> str:
    """As many `?` as there are values."""
    return ",".join("?" * len(values))
