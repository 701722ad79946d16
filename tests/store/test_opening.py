"""The file: made for its owner alone, and never changed when it is not ours."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from entregent.i18n import say
from entregent.model.errors import EntregentError
from entregent.store import open_store, opening, schema
from entregent.store.schema import FILE_NAME


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _refusal(home: Path, *, create: bool = True) -> EntregentError:
    with pytest.raises(EntregentError) as told:
        open_store(home, create=create)
    assert told.value.exit_code == 5
    for lang in ("fr", "en"):
        assert FILE_NAME in say(lang, told.value.code, **told.value.params)
        assert say(lang, f"{told.value.code}.do", **told.value.params)
    return told.value


def test_a_new_store_is_its_owners_alone(tmp_path):
    home = tmp_path / "deep" / "home"
    with open_store(home) as store:
        store.set_meta("zone", "UTC")
        modes = {path.name: _mode(path) for path in home.iterdir()}
        assert store.repaired == ()
        assert store.generation == 0
    assert _mode(home) == 0o700
    assert modes == {FILE_NAME: 0o600, f"{FILE_NAME}-wal": 0o600, f"{FILE_NAME}-shm": 0o600}


def test_wide_rights_are_narrowed_and_told(tmp_path):
    open_store(tmp_path).close()
    tmp_path.chmod(0o755)
    (tmp_path / FILE_NAME).chmod(0o644)
    with open_store(tmp_path) as store:
        assert store.repaired == (tmp_path.name, FILE_NAME)
    assert (_mode(tmp_path), _mode(tmp_path / FILE_NAME)) == (0o700, 0o600)


def test_the_umask_plays_no_part(tmp_path):
    before = os.umask(0)
    try:
        open_store(tmp_path / "home").close()
    finally:
        os.umask(before)
    assert _mode(tmp_path / "home") == 0o700
    assert _mode(tmp_path / "home" / FILE_NAME) == 0o600


def test_the_settings_of_a_connection(tmp_path):
    with open_store(tmp_path) as store:
        names = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "user_version")
        values = {name: store.db.one(f"PRAGMA {name}") for name in names}
        assert store.db.one("PRAGMA application_id") == int.from_bytes(b"ENTR", "big")
    assert values == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0,
        "user_version": schema.SCHEMA_VERSION,
    }


def test_reading_nothing_makes_nothing(tmp_path):
    home = tmp_path / "home"
    with open_store(home, create=False) as store:
        assert store.counts().people == 0
        assert store.settings() == {}
        with pytest.raises(EntregentError) as told, store.writing():
            pass
        assert told.value.code == "store.read-only"
    assert not home.exists()


def test_reading_leaves_every_byte(tmp_path):
    with open_store(tmp_path) as store, store.writing():
        store.set_meta("zone", "Europe/Paris")
    before = (tmp_path / FILE_NAME).read_bytes()
    with open_store(tmp_path, create=False) as store:
        assert store.meta("zone") == "Europe/Paris"
        assert store.people_rows() == []
        with pytest.raises(EntregentError) as told:
            store.db.run("DELETE FROM meta")
        assert told.value.code == "store.read-only"
    assert (tmp_path / FILE_NAME).read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("create", [True, False])
@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"somebody's letter", "store.not-ours"),
        (bytes(range(256)) * 16, "store.not-ours"),
        (b"SQLite format 3\x00", "store.not-ours"),
        (b"SQLite format 3\x00" + bytes(4080), "store.not-ours"),
    ],
)
def test_what_is_not_a_database_is_left_alone(tmp_path, content, code, create):
    path = tmp_path / FILE_NAME
    path.write_bytes(content)
    assert _refusal(tmp_path, create=create).code == code
    assert path.read_bytes() == content
    assert [one.name for one in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("name", ["garbage", "future_version", "truncated"])
def test_the_hostile_databases(tmp_path, shared, name):
    content = (shared / "hostile" / "files" / "db" / f"{name}.sqlite").read_bytes()
    path = tmp_path / FILE_NAME
    path.write_bytes(content)
    expected = "store.not-ours" if name == "garbage" else "store.future"
    assert _refusal(tmp_path).code == expected
    assert path.read_bytes() == content


def test_a_later_version_is_named_and_left_alone(tmp_path):
    with open_store(tmp_path) as store:
        store.db.run("PRAGMA user_version = 42")
    before = (tmp_path / FILE_NAME).read_bytes()
    refusal = _refusal(tmp_path)
    assert refusal.code == "store.future"
    assert (refusal.params["theirs"], refusal.params["ours"]) == ("42", "1")
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_a_later_version_still_in_the_wal_is_left_alone(tmp_path):
    other = open_store(tmp_path)
    other.db.run("PRAGMA user_version = 42")
    names = (FILE_NAME, f"{FILE_NAME}-wal")
    before = [(tmp_path / name).read_bytes() for name in names]
    assert before[1]
    assert _refusal(tmp_path).code == "store.future"
    assert [(tmp_path / name).read_bytes() for name in names] == before
    other.close()


def test_a_cut_file_is_left_alone(tmp_path):
    open_store(tmp_path).close()
    path = tmp_path / FILE_NAME
    cut = path.read_bytes()[:-5000]
    path.write_bytes(cut)
    assert _refusal(tmp_path).code == "store.damaged"
    assert path.read_bytes() == cut


def test_torn_pages_are_told_as_damage(tmp_path):
    open_store(tmp_path).close()
    path = tmp_path / FILE_NAME
    torn = path.read_bytes()
    torn = torn[:100] + b"\xff" * 4000 + torn[4100:]
    path.write_bytes(torn)
    assert _refusal(tmp_path).code == "store.damaged"
    assert path.read_bytes() == torn


def test_another_programs_database_is_left_alone(tmp_path):
    path = tmp_path / FILE_NAME
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE theirs (a)")
    other.close()
    before = path.read_bytes()
    assert _refusal(tmp_path).code == "store.not-ours"
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "trap",
    [
        "CREATE TRIGGER trap AFTER INSERT ON meta BEGIN DELETE FROM record; END",
        "CREATE VIEW trap AS SELECT * FROM record",
    ],
)
def test_a_file_that_acts_by_itself_is_refused(tmp_path, trap):
    with open_store(tmp_path) as store:
        store.db.run(trap)
    refusal = _refusal(tmp_path)
    assert (refusal.code, refusal.params["why"]) == ("store.not-ours", "trap")


def test_an_empty_file_is_a_making_that_was_cut_short(tmp_path):
    (tmp_path / FILE_NAME).touch()
    with open_store(tmp_path) as store:
        assert store.counts().records == 0
    assert _mode(tmp_path / FILE_NAME) == 0o600


def test_a_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "home").write_text("no folder")
    with pytest.raises(EntregentError) as told:
        open_store(tmp_path / "home")
    assert (told.value.code, told.value.exit_code) == ("store.folder", 5)


def test_an_older_schema_is_led_to_the_present_one(tmp_path, monkeypatch):
    open_store(tmp_path).close()
    steps = {2: "CREATE TABLE later (a INTEGER);\n", 3: "ALTER TABLE later\n  ADD COLUMN b;\n"}
    monkeypatch.setattr(opening, "SCHEMA_VERSION", 3)
    monkeypatch.setattr(opening, "migration_sql", steps.__getitem__)
    with open_store(tmp_path) as store:
        assert store.db.one("PRAGMA user_version") == 3
        assert store.db.rows("SELECT name FROM pragma_table_info('later')") == [("a",), ("b",)]


def test_a_migration_that_fails_changes_nothing(tmp_path, monkeypatch):
    open_store(tmp_path).close()
    before = (tmp_path / FILE_NAME).read_bytes()
    steps = {2: "CREATE TABLE later (a INTEGER);\nCREATE TABLE record (a);\n"}
    monkeypatch.setattr(opening, "SCHEMA_VERSION", 2)
    monkeypatch.setattr(opening, "migration_sql", steps.__getitem__)
    with pytest.raises(EntregentError) as told:
        open_store(tmp_path)
    assert told.value.code == "store.failed"
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_every_column_is_explained():
    for text in (schema.schema_sql(), schema.derived_sql()):
        inside = False
        for line in text.splitlines():
            bare = line.partition("--")[0].strip()
            if bare.startswith(("CREATE TABLE", "CREATE VIRTUAL TABLE")):
                inside = True
            elif bare.startswith((")", "PRIMARY KEY", "UNIQUE", "content")) or not bare:
                inside = inside and not bare.startswith(")")
            elif inside:
                assert "--" in line, line


def test_derived_tables_are_all_listed():
    named = {
        words[words.index("TABLE") + 1]
        for line in schema.derived_sql().splitlines()
        if (words := line.split())[:1] == ["CREATE"] and "TABLE" in words
    }
    assert named == set(schema.DERIVED_TABLES)


def test_a_store_is_started_without_heavy_libraries():
    import subprocess
    import sys

    script = (
        "import sys, tempfile, pathlib\n"
        "from datetime import date, datetime\n"
        "from entregent.model.when import WorkingHours\n"
        "from entregent.store import open_store\n"
        "with open_store(pathlib.Path(tempfile.mkdtemp())) as store:\n"
        "    view = store.view(date(2026, 11, 24), datetime(2026, 11, 24), WorkingHours())\n"
        "    view.alters(), view.rollup(), view.asks(), view.links(), view.muted(), view.sheet\n"
        "    view.invitations(), view.sources(), store.settings(), store.people_rows()\n"
        "print(sorted({'msgspec', 'phonenumbers', 'dateutil'} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
