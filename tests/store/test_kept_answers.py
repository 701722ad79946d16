"""Answers kept in the file: for one generation, and never by waiting for somebody else."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from entregent.store import FILE_NAME, open_store


def test_an_answer_is_kept_until_something_is_written(tmp_path: Path) -> None:
    with open_store(tmp_path / "home") as store:
        store.keep("day", "[1]", store.generation)
        assert store.cached("day") == "[1]"
        with store.writing():
            pass
        assert store.cached("day") is None


def test_an_answer_is_not_kept_while_somebody_else_writes(tmp_path: Path) -> None:
    """Or a page would wait for the end of an import to show what it has computed already."""
    with open_store(tmp_path / "home") as store:
        other = sqlite3.connect(tmp_path / "home" / FILE_NAME, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        store.keep("day", "[1]", store.generation)
        assert store.cached("day") is None
        other.execute("ROLLBACK")
        other.close()
        assert store.db.one("PRAGMA busy_timeout") == 30_000
        store.keep("day", "[2]", store.generation)
        assert store.cached("day") == "[2]"


def test_answers_of_before_stay_for_a_while_unless_all_are_made_again(tmp_path: Path) -> None:
    with open_store(tmp_path / "home") as store:
        store.keep("ties", "[0]", store.generation)
        with store.writing():
            pass
        store.keep("day", "[1]", store.generation)
        assert store.cached_before("ties") == (0, "[0]")
        for _ in range(60):
            with store.writing():
                pass
        store.keep("day", "[2]", store.generation)
        assert store.cached_before("ties") is None
        store.keep("ties", "[3]", store.generation)
        with store.writing():
            pass
        assert store.keep_all({"day": "[4]"}, store.generation)
        assert (store.cached("day"), store.cached_before("ties")) == ("[4]", None)
