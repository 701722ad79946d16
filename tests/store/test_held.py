"""A process keeps its locks on the file, however often it opens it: or another program tears it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from entregent.store import FILE_NAME, held, open_store

_COMES_AND_GOES = (
    "import sys; from pathlib import Path; from entregent.store import open_store\n"
    "with open_store(Path(sys.argv[1])) as store: print(store.meta('zone'))"
)


def test_opening_again_lets_go_of_no_lock(tmp_path: Path) -> None:
    """Another process that comes and goes must see that it is not the last: the WAL stays."""
    home = tmp_path / "home"
    wal = home / f"{FILE_NAME}-wal"
    with open_store(home) as store:
        with store.writing():
            store.set_meta("zone", "UTC")
        for create in (True, False):
            with open_store(home, create=create) as second:
                assert second.meta("zone") == "UTC"
        before = wal.stat()
        told = subprocess.run(
            [sys.executable, "-c", _COMES_AND_GOES, home], check=True, capture_output=True,
            text=True,
        )
        assert told.stdout == "UTC\n"
        assert (wal.stat().st_ino, wal.stat().st_size) == (before.st_ino, before.st_size)
        with store.writing():
            store.set_meta("zone", "Europe/Paris")
    with open_store(home) as store:
        assert store.meta("zone") == "Europe/Paris"
        assert store.db.one("PRAGMA integrity_check") == "ok"


def test_a_file_is_held_as_long_as_one_connection_is_open(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    assert not held.is_held(path)
    first = open_store(tmp_path)
    second = open_store(tmp_path, create=False)
    first.close()
    first.close()  # twice is once
    assert held.is_held(path)
    second.close()
    assert not held.is_held(path)


def test_a_file_of_another_name_is_the_same_file(tmp_path: Path) -> None:
    other = tmp_path / "other"
    with open_store(tmp_path / "home"):
        other.symlink_to(tmp_path / "home", target_is_directory=True)
        assert held.is_held(other / FILE_NAME)
    assert not held.is_held(other / FILE_NAME)


def test_reading_the_bytes_of_an_open_file_lets_go_of_no_lock(tmp_path: Path) -> None:
    """The look at every byte after a forgetting reads the database and what stands beside it."""
    home = tmp_path / "home"
    wal = home / f"{FILE_NAME}-wal"
    with open_store(home) as store:
        with store.writing():
            store.set_meta("zone", "UTC")
        streams = []
        for name in (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"):
            with held.reading(home / name) as stream:
                assert stream.read(4)
                streams.append(stream)
        subprocess.run([sys.executable, "-c", _COMES_AND_GOES, home], check=True)
        assert wal.exists()
        assert not any(stream.closed for stream in streams)
    assert all(stream.closed for stream in streams)
    with held.reading(home / FILE_NAME) as stream:
        assert stream.read(6) == b"SQLite"
    assert stream.closed
