"""Cut at any instant, an import goes on from its last confirmed place, or leaves no trace."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from entregent.ingest import reading
from entregent.ingest.change import undo
from entregent.ingest.run import drop, import_paths, import_units, resume, unfinished
from entregent.model.errors import EntregentError
from entregent.model.ports import Reading
from entregent.model.when import WorkingHours
from entregent.store import open_store
from tests.ingest.derived import derived
from tests.ingest.toy import NOW, TODAY, Toy, dumped, found, options, scratch, take, write

SOURCES = {"toy": Toy()}
OWNER = "owner|email:dana@one.example"


def _text(rows: int) -> str:
    lines = [OWNER]
    for number in range(rows):
        person = f"Awa {number % 40}=email:awa{number % 40}@one.example"
        lines.append(f"card|{number % 40}|Awa {number % 40}|email:awa{number % 40}@one.example")
        lines.append(
            f"message|{number}|{person}>email:dana@one.example|{1_700_000_000 + number * 3600}"
            f"|t{number % 7}|can you help {number}?"
        )
        if number % 50 == 7:
            lines.append("bad|row")
    return "\n".join(lines)


class Interrupting(Toy):
    """Is stopped by Ctrl-C after so many lines."""

    def __init__(self, after: int) -> None:
        super().__init__()
        object.__setattr__(self, "_after", after)

    __slots__ = ("_after",)

    def read(self, tree, claimed, reading):
        for number, one in enumerate(super().read(tree, claimed, reading)):
            if number == self._after:
                raise KeyboardInterrupt
            yield one


@pytest.fixture
def small_steps(monkeypatch) -> None:
    monkeypatch.setattr(reading, "STEP", 10)
    monkeypatch.setattr(reading, "GENTLE_STEP", 10)


def _cut(store, text: str, after: int, name: str = "a.toy") -> None:
    with pytest.raises(KeyboardInterrupt):
        import_units(store, found(text, name, Interrupting(after)), options())


@pytest.mark.usefixtures("small_steps")
def test_nobody_sees_what_is_half_read():
    with scratch() as store:
        take(store, f"{OWNER}\ncard|9|Bruno Moreau|email:b@one.example\nmessage|0|Bruno Moreau>"
                    "email:dana@one.example|1|t|bonjour", "first.toy")
        before = _seen(store)
        _cut(store, _text(60), 85)
        assert store.db.one("SELECT count(*) FROM record") > 3
        assert [one.id for one in unfinished(store)] == [2]
        assert _seen(store) == before


def _seen(store):
    """Everything a reader may ask."""
    bruno = store.candidates("bruno")[0].key
    view = store.view(TODAY, datetime(2026, 11, 24, 9), WorkingHours())
    return (
        dumped(store), dumped(store, provenance=True), store.generation, store.counts(),
        store.people_rows(), store.search("help"), store.search("bonjour"), store.facts(bruno),
        store.timeline(bruno), store.parts(bruno), store.entries(), view.alters(),
        list(view.rollup()), view.asks(), view.links(), view.invitations(), view.sources(),
        view.interactions(bruno), view.evidence(bruno),
    )


@pytest.mark.usefixtures("small_steps")
@pytest.mark.parametrize("after", [0, 1, 9, 10, 11, 50, 99, 120])
def test_the_same_file_goes_on_from_its_last_place(after):
    text = _text(60)
    with scratch() as plain:
        whole = take(plain, text).to_json()["files"]
        expected = (dumped(plain), derived(plain), plain.entries()[0].command)
    with scratch() as store:
        _cut(store, text, after)
        confirmed = store.db.rows("SELECT progress FROM export")
        assert confirmed == [(after // 10 * 10,)]
        report = take(store, text)
        assert (report.to_json()["files"], report.unfinished) == (whole, 0)
        assert (dumped(store), derived(store), store.entries()[0].command) == expected
        assert store.db.rows("SELECT state FROM batch") == [("closed",)]
        remarks = store.db.rows("SELECT place FROM remark ORDER BY id")
        assert remarks == [(f"row {row}",) for row in (18, 119)]


@pytest.mark.usefixtures("small_steps")
def test_resume_reads_as_on_the_day_it_began(tmp_path):
    path = write(tmp_path, "a.toy", _text(60))
    later = options(reading=Reading(today=TODAY + timedelta(days=30)))
    with scratch() as store:
        with pytest.raises(KeyboardInterrupt):
            import_paths(store, [path], {"toy": Interrupting(50)}, options())
        (cut,) = unfinished(store)
        report = resume(store, cut.id, SOURCES, later)
        assert (report.unfinished, report.entry, report.exit_code) == (0, 1, 3)
        assert store.db.rows("SELECT today, done FROM export") == [("2026-11-24", 1)]
        assert store.db.rows("SELECT plan FROM batch") == [("",)]
        with scratch() as plain:
            take(plain, _text(60))
            assert (dumped(store), derived(store)) == (dumped(plain), derived(plain))


@pytest.mark.usefixtures("small_steps")
def test_a_dropped_import_leaves_nothing():
    with scratch() as store:
        take(store, OWNER, "first.toy")
        before = (dumped(store), derived(store))
        _cut(store, _text(60), 95)
        drop(store, unfinished(store)[0].id)
        assert unfinished(store) == []
        assert (dumped(store), derived(store)) == before
        counted = {
            table: store.db.one(f"SELECT count(*) FROM {table}")
            for table in ("record", "statement", "words", "named", "mention", "export", "file")
        }
        assert counted == {
            "record": 1, "statement": 1, "words": 0, "named": 0, "mention": 0, "export": 1,
            "file": 1,
        }


@pytest.mark.usefixtures("small_steps")
def test_other_commands_work_beside_a_cut_import():
    with scratch() as store:
        _cut(store, _text(60), 95)
        take(store, "note|1|Chloé Diallo||hello", "line.toy")
        assert [person.name for person in store.people_rows()] == ["Chloé Diallo"]
        take(store, _text(60))
        assert store.counts().people == 41


def test_an_unknown_import_cannot_be_resumed():
    with scratch() as store, pytest.raises(EntregentError) as told:
        resume(store, 7, SOURCES, options())
    assert (told.value.code, told.value.exit_code) == ("ingest.no-such-import", 2)


@pytest.mark.usefixtures("small_steps")
def test_whoever_comes_second_takes_an_unfinished_export_over(tmp_path):
    text = _text(60)
    with open_store(tmp_path) as first, open_store(tmp_path) as second:

        class Slow(Toy):
            def read(self, tree, claimed, reading):
                for number, one in enumerate(super().read(tree, claimed, reading)):
                    if number == 55:
                        take(second, text)
                    yield one

        with pytest.raises(EntregentError) as told:
            import_units(first, found(text, "a.toy", Slow()), options(gentle=True))
        assert (told.value.code, told.value.exit_code) == ("ingest.taken-over", 5)
        with scratch() as plain:
            take(plain, text)
            assert dumped(first) == dumped(plain)


# ------------------------------------------------------------------ processes

_ROOT = Path(__file__).resolve().parents[2]


def _start(home: Path, file: str, step: int, command: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.ingest.importing", str(home), file, str(step), command],
        cwd=_ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )


@pytest.mark.parametrize("seed", range(6))
def test_killed_at_any_moment_nothing_confirmed_is_lost(tmp_path, seed):
    text = _text(1500)
    path = write(tmp_path, "a.toy", text)
    home = tmp_path / "home"
    draw = random.Random(seed)
    for _ in range(3):
        process = _start(home, str(path), 20, "import")
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        time.sleep(draw.random() * 0.5)
        process.kill()
        process.communicate()
        with open_store(home) as store:
            assert store.db.rows("PRAGMA integrity_check") == [("ok",)]
            assert store.db.rows("PRAGMA foreign_key_check") == []
    with open_store(home) as store, scratch() as plain:
        import_paths(store, [path], SOURCES, options())
        take(plain, text)
        assert (dumped(store), derived(store)) == (dumped(plain), derived(plain))
        assert unfinished(store) == []


def test_two_processes_write_at_once(tmp_path):
    open_store(tmp_path).close()
    processes = [_start(tmp_path, name, 40, "lines") for name in ("left", "right")]
    processes.append(_start(tmp_path, "code", 60, "mutes"))
    for process in processes:
        out, err = process.communicate(timeout=120)
        assert (out, err, process.returncode) == ("open\ndone\n", "", 0)
    with open_store(tmp_path) as store:
        assert store.counts().records == 80
        assert store.counts().people == 80
        assert store.counts().decisions == 60
        assert len({entry.id for entry in store.entries(1000)}) == 140
        before = derived(store)
        from entregent.ingest import derive

        derive.rebuild(store)
        assert derived(store) == before


@pytest.mark.usefixtures("small_steps")
def test_a_full_disk_is_told_and_the_import_goes_on_once_there_is_room(tmp_path):
    text = _text(900)
    path = write(tmp_path, "a.toy", text)
    with open_store(tmp_path / "home") as store:
        pages = store.db.one("PRAGMA page_count")
        store.db.run(f"PRAGMA max_page_count = {pages + 60}")
        with pytest.raises(EntregentError) as told:
            import_paths(store, [path], SOURCES, options(gentle=True))
        assert (told.value.code, told.value.exit_code) == ("store.full", 5)
        assert int(told.value.params["free"]) > 0
        assert (dumped(store), len(unfinished(store))) == ("", 1)
        assert store.db.rows("PRAGMA integrity_check") == [("ok",)]
        store.db.run("PRAGMA max_page_count = 1000000")
        import_paths(store, [path], SOURCES, options())
        with scratch() as plain:
            take(plain, text)
            assert (dumped(store), derived(store)) == (dumped(plain), derived(plain))


class _Fuse:
    """A connection that breaks at its n-th statement."""

    def __init__(self, connection, after: int, error: BaseException) -> None:
        self._connection, self._left, self._error = connection, after, error

    def __getattr__(self, name):
        return getattr(self._connection, name)

    def _burn(self) -> None:
        self._left -= 1
        if self._left == 0:
            raise self._error

    def execute(self, *given):
        self._burn()
        return self._connection.execute(*given)

    def executemany(self, sql, rows):
        self._connection.executemany(sql, rows)
        self._burn()


@pytest.mark.usefixtures("small_steps")
@pytest.mark.parametrize(
    "error", [KeyboardInterrupt(), sqlite3.OperationalError("disk I/O error")], ids=["stop", "disk"]
)
def test_broken_at_any_statement_an_import_goes_on(error):
    first, text = f"{OWNER}\ncard|3|Awa 3|email:old@one.example", _text(12)
    with scratch() as plain:
        take(plain, first, "first.toy")
        before = (dumped(plain), derived(plain))
        take(plain, text)
        after = (dumped(plain), derived(plain))
    for broken_at in range(1, 1000, 3):
        with scratch() as store:
            take(store, first, "first.toy")
            real = store.db.connection
            store.db.connection = _Fuse(real, broken_at, error)
            done = _tried(lambda: take(store, text))
            store.db.connection = real
            if not done:
                if store.db.in_transaction:
                    real.rollback()
                assert (dumped(store), derived(store))[0] in {before[0], after[0]}
                take(store, text)
            assert (dumped(store), derived(store)) == after
            if done:
                return
    pytest.fail("the import has no end")


@pytest.mark.parametrize(
    "error", [KeyboardInterrupt(), sqlite3.OperationalError("disk I/O error")], ids=["stop", "disk"]
)
def test_broken_at_any_statement_an_undo_is_whole_or_not_at_all(error):
    first, text = f"{OWNER}\ncard|3|Awa 3|email:old@one.example", _text(12)
    for broken_at in range(1, 1000, 3):
        with scratch() as store:
            take(store, first, "first.toy")
            before = (dumped(store), derived(store), store.generation)
            take(store, text)
            after = (dumped(store), derived(store), store.generation)
            real = store.db.connection
            store.db.connection = _Fuse(real, broken_at, error)
            done = _tried(lambda: undo(store, NOW))
            store.db.connection = real
            if done:
                assert (dumped(store), derived(store)) == before[:2]
                return
            assert (dumped(store), derived(store), store.generation) == after
    pytest.fail("the undo has no end")


def _tried(work) -> bool:
    try:
        work()
    except (KeyboardInterrupt, EntregentError):
        return False
    return True
