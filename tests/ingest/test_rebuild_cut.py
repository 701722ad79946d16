"""A rebuild that is cut short leaves everything as it was, and the next one makes it all again."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from entregent.ingest import derive
from entregent.store import Store, open_store
from tests.ingest.derived import derived
from tests.ingest.toy import dumped, take

LINES = (
    "owner|email:dana@one.example\n"
    "card|1|Awa Petit|email:awa@one.example|Firm\n"
    "message|1|Awa Petit=email:awa@one.example>email:dana@one.example|1699000000|t|can you help?\n"
    "message|2|email:dana@one.example>Bruno Moreau=email:bruno@two.example|1699100000|t|hello"
)
_KILLED = """
import os, signal, sys
from pathlib import Path
from entregent.ingest import derive
from entregent.store import open_store

def tell(done, total):
    if done == total:  # every record is read, nothing of it is confirmed
        os.kill(os.getpid(), signal.SIGKILL)

with open_store(Path(sys.argv[1])) as store:
    derive.ready(store, "Europe/Paris", tell)
"""


def _aged(home: Path) -> Store:
    """A store with an answer kept, whose derived tables an older program made."""
    store = open_store(home)
    take(store, LINES)
    with store.writing():
        store.set_meta("derived", "older")
    store.keep("day", "[1]", store.generation)
    return store


def test_ctrl_c_leaves_what_was_derived_and_the_answers(tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        heard.append((done, total))
        if done:
            raise KeyboardInterrupt

    with _aged(tmp_path) as store:
        before, said = derived(store), dumped(store)
        with pytest.raises(KeyboardInterrupt):
            derive.rebuild(store, "Europe/Paris", tell)
        records = store.counts().records
        assert heard == [(0, records), (records, records)]
        assert (derived(store), dumped(store), store.cached("day")) == (before, said, "[1]")
        assert not store.derived_is_current()
        assert derive.ready(store, "Europe/Paris")
        assert store.derived_is_current()
        assert (derived(store), dumped(store)) == (before, said)


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_kill_leaves_what_was_derived_and_the_answers(tmp_path: Path) -> None:
    with _aged(tmp_path) as store:
        before, said = derived(store), dumped(store)
    done = subprocess.run([sys.executable, "-c", _KILLED, tmp_path], check=False)
    assert done.returncode == -signal.SIGKILL
    with open_store(tmp_path) as store:
        assert (derived(store), dumped(store), store.cached("day")) == (before, said, "[1]")
        assert store.people_rows()
        assert derive.ready(store, "Europe/Paris")
        assert (derived(store), dumped(store)) == (before, said)


def test_what_another_process_made_again_is_not_made_twice(tmp_path: Path) -> None:
    heard: list[int] = []
    with _aged(tmp_path) as store, open_store(tmp_path) as other:
        assert derive.ready(other, "Europe/Paris")
        assert not derive.ready(store, "Europe/Paris", lambda done, _: heard.append(done))
    assert heard == []
