"""Finding, checking and opening the file; no byte of a file that is not ours is ever changed.

    open_store(home: Path, *, module=sqlite3, create=True) -> Store

`home` is made with mode 0700 and the file with 0600; wider modes are narrowed and told in
`Store.repaired`. With `create=False` nothing is written at all: a missing file reads as an empty
store, and every write is refused. Raises `EntregentError` (exit code 5): `store.not-ours`,
`store.damaged`, `store.future`, `store.past`, `store.folder`.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path
from types import ModuleType
from urllib.parse import quote

from entregent.model.errors import EntregentError
from entregent.store import held
from entregent.store.database import Database
from entregent.store.facade import Store
from entregent.store.schema import (
    APPLICATION_ID,
    FILE_NAME,
    SCHEMA_VERSION,
    derived_sql,
    derived_version,
    make_indexes,
    migration_sql,
    schema_sql,
)

MAGIC = b"SQLite format 3\x00"
HEADER = 100
_ENVIRONMENT = 5
_MEMORY = "file::memory:"


def open_store(home: Path, *, module: ModuleType = sqlite3, create: bool = True) -> Store:
    """The store of this home folder."""
    path = home / FILE_NAME
    if not create:
        return _open_for_reading(home, path, module)
    repaired = _make_folder(home)
    with held.gate:
        _check_file(path, module)
        _make_file(path)
        repaired += _narrow_files(path)
        database = _connect(path, module)
    try:
        _settle(database)
        _make_schema(database, path)
        _check_schema(database, path)
        database.run("PRAGMA journal_mode = WAL")
    except BaseException:
        database.close()
        raise
    return Store(database, path, repaired=tuple(repaired))


def _open_for_reading(home: Path, path: Path, module: ModuleType) -> Store:
    """The store as it stands, or an empty one; `query_only` refuses every write."""
    if not _is_full(path):
        database = Database(module, _MEMORY, home)
        with database.writing():
            _create(database)
    else:
        with held.gate:
            _check_file(path, module)
            database = _connect(path, module)
        try:
            _settle(database)
            _check_schema(database, path)
        except BaseException:
            database.close()
            raise
    database.run("PRAGMA query_only = ON")
    return Store(database, path, repaired=(), writable=False)


# ------------------------------------------------------------------ the folder and its files


def _make_folder(home: Path) -> list[str]:
    """Make the folder, or narrow it to its owner."""
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _refusal("store.folder", home, why=error.strerror or "") from error
    return _narrow(home, 0o700)


def _make_file(path: Path) -> None:
    """Make the file with mode 0600 when it is not there; SQLite gives its WAL the same mode."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return
    except OSError as error:
        raise _refusal("store.folder", path.parent, why=error.strerror or "") from error


def _narrow_files(path: Path) -> list[str]:
    """Take the rights of others away from the database and what stands beside it."""
    told: list[str] = []
    for suffix in ("", "-wal", "-shm", "-journal"):
        told += _narrow(path.with_name(path.name + suffix), 0o600)
    return told


def _narrow(path: Path, mode: int) -> list[str]:
    """Narrow one path to `mode`; its name when it had been wider, nothing when it is not there.

    What stands beside the database goes with its last connection, at any instant: asking first
    whether it is there made one page in some thousands fail under load (25 November 2026).
    """
    if os.name != "posix":  # other systems keep rights elsewhere
        return []
    try:
        present = stat.S_IMODE(path.stat().st_mode)
        if not present & ~mode:
            return []
        path.chmod(present & mode)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise _refusal("store.rights", path, why=error.strerror or "") from error
    return [path.name]


# ------------------------------------------------------------------ is it ours


def _check_file(path: Path, module: ModuleType) -> None:
    """Look at the first bytes before SQLite touches anything.

    Not while this process has the file open: it was looked at then, and see `store.held`.
    """
    if not path.exists() or held.is_held(path):
        return
    if not path.is_file():
        raise _refusal("store.not-ours", path)
    if not _is_full(path) or module is not sqlite3:  # a twin may encrypt the header itself
        return
    with path.open("rb") as stream:
        header = stream.read(HEADER)
    if len(header) < HEADER or not header.startswith(MAGIC):
        raise _refusal("store.not-ours", path)
    if _is_full(path.with_name(path.name + "-wal")) and _check_pragmas(path, module):
        return  # the last word may stand in the WAL
    _judge(path, int.from_bytes(header[68:72], "big"), int.from_bytes(header[60:64], "big"))
    if _is_full(path.with_name(path.name + "-journal")):
        return  # its making was cut short: SQLite takes it back
    page = int.from_bytes(header[16:18], "big")
    expected = (65536 if page == 1 else page) * int.from_bytes(header[28:32], "big")
    size = path.stat().st_size  # asked last: somebody else may be making the file longer
    if size < expected:
        raise _refusal("store.damaged", path, why=f"{size} < {expected}")


def _is_full(path: Path) -> bool:
    """Whether there is a file with something in it, at this instant."""
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False


def _check_pragmas(path: Path, module: ModuleType) -> bool:
    """Ask a connection that cannot write, not even the WAL back into the file.

    False when the WAL has gone meanwhile, with the last connection of somebody else: such a
    connection cannot be opened then, and all there is stands in the file.
    """
    try:
        database = Database(module, _address(path, "ro"), path.parent)
        try:
            _judge(path, database.one("PRAGMA application_id"), database.one("PRAGMA user_version"))
        finally:
            database.close()
    except EntregentError as error:
        if error.code == "store.cannot-open" and not _is_full(path.with_name(path.name + "-wal")):
            return False
        raise
    return True


def _judge(path: Path, application: int, version: int) -> None:
    """Refuse what another program or a later version wrote."""
    if version > SCHEMA_VERSION and application in (APPLICATION_ID, 0):
        raise _refusal(
            "store.future", path, theirs=str(version), ours=str(SCHEMA_VERSION)
        )
    if application != APPLICATION_ID:
        raise _refusal("store.not-ours", path)


def _check_schema(database: Database, path: Path) -> None:
    """The file holds our tables and nothing that acts by itself."""
    _judge(path, database.one("PRAGMA application_id"), database.one("PRAGMA user_version"))
    strange = database.rows("SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')")
    if strange:
        raise _refusal("store.not-ours", path, why=", ".join(name for (name,) in strange))
    if database.one("SELECT count(*) FROM sqlite_schema WHERE name = 'record'") != 1:
        raise _refusal("store.damaged", path, why="record")


def _refusal(code: str, path: Path, **params: str) -> EntregentError:
    params = {"file": path.name, "folder": str(path.parent), "why": "", **params}
    return EntregentError(code, exit_code=_ENVIRONMENT, params=params)


# ------------------------------------------------------------------ the connection


def _connect(path: Path, module: ModuleType) -> Database:
    """A connection that is noted as long as it is open."""
    let_go = held.hold(path)
    try:
        return Database(module, _address(path, "rw"), path.parent, closed=let_go)
    except BaseException:
        let_go()
        raise


def _address(path: Path, mode: str) -> str:
    return f"file:{quote(str(path.absolute()))}?mode={mode}"


def _settle(database: Database) -> None:
    """The settings of every connection (decisions 0 and A of the design, measured there)."""
    database.run("PRAGMA trusted_schema = OFF")
    database.run("PRAGMA synchronous = FULL")
    database.run("PRAGMA foreign_keys = ON")
    database.run("PRAGMA wal_autocheckpoint = 16384")
    database.run("PRAGMA temp_store = MEMORY")
    database.run("PRAGMA cache_size = -65536")


def _make_schema(database: Database, path: Path) -> None:
    """Make the tables of a new file, or lead an older one to the present schema."""
    version = database.one("PRAGMA user_version")
    if version == SCHEMA_VERSION:
        return
    with database.writing():
        version = database.one("PRAGMA user_version")  # another process may have been first
        if version == 0 and not database.one("SELECT count(*) FROM sqlite_schema"):
            _create(database)
        else:
            _judge(path, database.one("PRAGMA application_id"), version)
            for number in range(version + 1, SCHEMA_VERSION + 1):
                database.script(migration_sql(number))
        database.run(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _create(database: Database) -> None:
    database.run(f"PRAGMA application_id = {APPLICATION_ID}")
    database.script(schema_sql())
    database.script(derived_sql())
    database.script(make_indexes())
    database.many(
        "INSERT INTO meta VALUES (?, ?)", [("generation", "0"), ("derived", derived_version())]
    )
    database.run(f"PRAGMA user_version = {SCHEMA_VERSION}")
