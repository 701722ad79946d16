"""The journal: one entry a command, each undone and done again exactly."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from entregent.ingest.change import decide, redo, undo
from entregent.model.decisions import Decision
from entregent.model.errors import EntregentError
from entregent.store.journal import Draft, Entry
from tests.ingest.derived import derived
from tests.ingest.toy import NOW, dumped, scratch, take

CARDS = "card|1|Awa Petit|email:awa@one.example\ncard|2|Awa Petit|email:petit@two.example"
LATER = datetime(2026, 11, 25, 8, 30, tzinfo=UTC)
SAME = Draft("same", ("email:awa@one.example", "email:petit@two.example"), reason="my colleague")


def test_entries_newest_first_with_their_decisions():
    with scratch() as store:
        take(store, CARDS, command="import cards")
        (made,) = decide(store, LATER, "merge", [SAME])
        assert made == Decision(1, LATER, "same", SAME.anchors, "{}", "my colleague")
        assert store.entries() == [
            Entry(2, LATER, "merge", None, None, (made,)),
            Entry(1, NOW, "import cards", 1, None),
        ]
        assert store.decisions() == [made]
        assert store.decisions("mute") == []


def test_a_merge_is_undone_and_done_again():
    with scratch() as store:
        take(store, CARDS)
        apart = (dumped(store), derived(store))
        decide(store, NOW, "merge", [SAME])
        together = (dumped(store), derived(store))
        assert len(store.people_rows()) == 1
        assert undo(store, LATER).command == "merge"
        assert (dumped(store), derived(store)) == apart
        assert store.entries()[0].undone == LATER
        assert redo(store, LATER).command == "merge"
        assert (dumped(store), derived(store)) == together


def test_any_entry_can_be_undone_by_its_number():
    with scratch() as store:
        take(store, CARDS)
        decide(store, NOW, "merge", [SAME])
        take(store, "card|3|Bruno Moreau|", "b.toy")
        assert undo(store, LATER, 2).command == "merge"
        assert len(store.people_rows()) == 3
        with pytest.raises(EntregentError) as told:
            undo(store, LATER, 2)
        assert told.value.code == "store.nothing-to-undo"


def test_the_newest_that_stands_is_undone_first():
    with scratch() as store:
        take(store, CARDS)
        decide(store, NOW, "merge", [SAME])
        assert [undo(store, LATER).id for _ in range(2)] == [2, 1]
        assert store.people_rows() == []


def test_an_undone_import_is_imported_again():
    with scratch() as store:
        take(store, CARDS)
        before = (dumped(store), derived(store))
        undo(store, LATER)
        with pytest.raises(EntregentError) as told:
            redo(store, LATER)
        assert (told.value.code, told.value.params) == ("store.import-again", {"entry": "1"})
        take(store, CARDS)
        assert (dumped(store), derived(store)) == before


def test_each_import_holds_what_it_states():
    with scratch() as store:
        for _ in range(3):
            take(store, CARDS)
        before = (dumped(store), derived(store))
        for _ in range(2):
            undo(store, LATER)
            assert (dumped(store), derived(store)) == before
        undo(store, LATER)
        assert dumped(store) == ""


def test_a_generation_for_every_write_and_answers_for_one_only():
    with scratch() as store:
        assert store.cached("today") is None
        store.keep("today", '{"a": 1}', store.generation)
        assert store.cached("today") == '{"a": 1}'
        assert store.cached("tomorrow") is None
        generation = store.generation
        decide(store, NOW, "mute", [Draft("mute", (), '{"code": "COL-1"}')])
        assert store.generation == generation + 1
        assert store.cached("today") is None
        store.keep("today", "[]", store.generation)
        assert store.db.one("SELECT count(*) FROM cache") == 1


def test_a_failing_command_changes_nothing():
    with scratch() as store:
        take(store, CARDS)
        before = (dumped(store), derived(store), store.generation)
        with pytest.raises(KeyboardInterrupt):
            _interrupted(store)
        assert (dumped(store), derived(store), store.generation) == before


def _interrupted(store):
    with store.writing():
        store.db.run("DELETE FROM words")
        store.db.run("UPDATE record SET kind = 'x'")
        raise KeyboardInterrupt
