"""The gate of an import: what it holds back is counted, never written, also over interruptions."""

from __future__ import annotations

import json

import pytest

from entregent.ingest import reading
from entregent.ingest.gating import OpenGate
from entregent.ingest.run import import_units, unfinished
from entregent.model.errors import EntregentError
from entregent.model.records import Card, Said
from tests.ingest.toy import Toy, dumped, found, options, scratch, take

OWNER = "owner|email:dana@one.example"
MASK = "(gone)"


class Gate(OpenGate):
    """Holds back every card of somebody called Awa, and cuts the word out of texts."""

    mask = MASK

    def __init__(self, events: int = 0, *, hidden: bool = False) -> None:
        self.events = events
        self.hidden = hidden

    def said(self, said: Said) -> Said | None:
        return None if isinstance(said.record, Card) and "Awa" in said.record.who.name else said

    def text(self, text: str) -> str:
        return text.replace("Awa", MASK)

    def hides(self, digest: bytes) -> bool:
        return self.hidden

    def silences(self, path: str, place: str) -> bool:
        return place == "row 3"


TEXT = (
    f"{OWNER}\ncard|1|Awa Petit|email:awa@one.example\nbad|3\nbad|Awa\n"
    "card|2|Bruno|email:b@x.example"
)


def test_what_is_held_back_is_counted_and_not_written():
    with scratch() as store:
        (file,) = take(store, TEXT, gate=Gate()).to_json()["files"]
        assert (file["new"], file["known"], file["held"]) == (2, 0, 1)
        assert file["read"] == {"card": 1, "owner": 1}
        assert "Awa" not in dumped(store)


def test_a_refused_row_about_somebody_held_back_is_not_kept():
    with scratch() as store:
        take(store, TEXT, gate=Gate())
        rows = store.db.rows("SELECT place, raw FROM remark ORDER BY id")
        assert rows == [("row 3", ""), ("row 4", "")]


def test_the_same_bytes_again_still_tell_what_was_held_back():
    with scratch() as store:
        take(store, TEXT, gate=Gate())
        (file,) = take(store, TEXT, gate=Gate()).to_json()["files"]
        assert (file["whole"], file["known"], file["held"]) == (True, 2, 1)


def test_a_file_held_back_whole_leaves_nothing():
    with scratch() as store:
        report = take(store, "card|1|Awa Petit|email:awa@one.example", "Awa.toy", gate=Gate())
        assert (report.entry, report.exit_code, report.files[0].held) == (None, 0, 1)
        assert report.files[0].path == MASK
        for table in ("export", "file", "record", "batch", "journal", "remark"):
            assert store.db.one(f"SELECT count(*) FROM {table}") == 0, table


def test_an_export_that_bears_the_name_is_not_named():
    with scratch() as store:
        take(store, TEXT, "Awa.toy", gate=Gate(hidden=True), command="import Awa.toy")
        assert [entry.command for entry in store.entries()] == [f"import {MASK}"]
        assert store.db.rows("SELECT name FROM export") == [(MASK,)]
        assert store.db.rows("SELECT path FROM file") == [(MASK,)]
        assert "Awa" not in json.dumps(store.db.rows("SELECT report FROM batch"))


def test_held_back_statements_keep_their_place_over_an_interruption(monkeypatch):
    """What was confirmed is passed over, whether the same things are held back now or not."""
    monkeypatch.setattr(reading, "STEP", 2)
    lines = [OWNER, *(f"card|{n}|{'Awa' if n % 3 else 'Bo'} {n}|email:p{n}@x.example"
                      for n in range(12))]

    class Cut(Toy):
        def read(self, tree, claimed, reading):
            for number, one in enumerate(super().read(tree, claimed, reading)):
                if number == 7:
                    raise KeyboardInterrupt
                yield one

    with scratch() as store, scratch() as plain:
        with pytest.raises(KeyboardInterrupt):
            import_units(store, found("\n".join(lines), "a.toy", Cut()), options(gate=Gate()))
        (file,) = take(store, "\n".join(lines), gate=Gate()).to_json()["files"]
        assert (file["new"], file["held"]) == (5, 8)
        take(plain, "\n".join(lines), gate=Gate())
        assert dumped(store) == dumped(plain)
        assert unfinished(store) == []


def test_an_import_stops_when_somebody_is_forgotten_meanwhile(monkeypatch):
    monkeypatch.setattr(reading, "STEP", 2)
    monkeypatch.setattr(reading, "HELD_SECONDS", -1)

    with scratch() as store:

        class Slow(Toy):
            def read(self, tree, claimed, reading):
                for number, one in enumerate(super().read(tree, claimed, reading)):
                    if number == 4:
                        with store.writing():
                            store.set_meta("forgotten", "1")
                    yield one

        lines = [OWNER, *(f"card|{n}|Bo {n}|email:p{n}@x.example" for n in range(8))]
        with pytest.raises(EntregentError) as told:
            import_units(store, found("\n".join(lines), "a.toy", Slow()), options(gate=Gate()))
        assert (told.value.code, told.value.exit_code) == ("ingest.forgotten-meanwhile", 5)
        report = take(store, "\n".join(lines), gate=Gate(events=1))
        assert report.new == 9


def test_a_store_that_forgot_more_than_the_gate_knows_takes_nothing_in():
    with scratch() as store:
        with store.writing():
            store.set_meta("forgotten", "2")
        with pytest.raises(EntregentError):
            take(store, TEXT, gate=Gate(events=1))
        assert dumped(store) == ""
