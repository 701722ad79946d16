"""What follows is equal however it was reached: one change at a time, in any order, rebuilt."""

from __future__ import annotations

import itertools
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.ingest import derive
from entregent.ingest.change import decide, redo, undo
from entregent.model.errors import EntregentError
from entregent.store import open_store
from entregent.store.journal import Draft
from tests.ingest.derived import derived
from tests.ingest.toy import NOW, dumped, scratch, take

PEOPLE = ("Awa Petit", "Bruno Moreau", "Chloé Diallo", "Awa Petit")
HANDLES = (
    "email:awa@one.example", "email:bruno@two.example", "profile:toynet.example/in/awa",
    "profile:toynet.example/in/awa-2", "email:contact@two.example", "phone:+33600000001",
)
LONG = "we mended every old chair and table of the reading room and found a letter under one"
OWNERS = ("email:dana@one.example", "email:dana@two.example", "Dana Ferrand")


def _lines() -> st.SearchStrategy[str]:
    name, handle = st.sampled_from(PEOPLE), st.sampled_from(HANDLES)
    key = st.integers(0, 5).map(str)
    person = st.one_of(handle, name, st.builds("{}={}".format, name, handle))
    owner = st.sampled_from(("Dana Ferrand=email:dana@one.example", "email:dana@two.example"))
    held = st.lists(handle, max_size=2, unique=True).map(",".join)
    at = st.integers(0, 40).map(lambda day: str(1_700_000_000 + day * 43_200))
    words = st.sampled_from(
        ("hello there", "can you help?", "auto reply", "thanks a lot", "", LONG)
    )
    thread = st.sampled_from(("", "t1", "t2"))
    sides = st.one_of(
        st.builds("{}>{}".format, person, owner),
        st.builds("{}>{}".format, owner, person),
        st.builds("{}>{},{}".format, owner, person, person),
        st.builds("{}>{},{}".format, person, owner, person),
        st.builds("{}>{}".format, person, person),
    )
    return st.one_of(
        st.builds("card|{}|{}|{}|{}".format, key, name, held, st.sampled_from(("", "Firm", "Org"))),
        st.builds(
            "connection|{}|{}|{}|{}".format, key, name, held,
            st.sampled_from(("connected", "pending")),
        ),
        st.builds("message|{}|{}|{}|{}|{}".format, key, sides, at, thread, words),
        st.builds("meet|{}|{}|{}|{}".format, key, person, at, st.sampled_from(("0", "4", "40"))),
        st.builds("invite|{}|{}>{}|{}".format, key, person, owner, at),
        st.builds("note|{}|{}|{}|{}".format, key, name, held, words),
        st.sampled_from(OWNERS).map("owner|{}".format),
    )


def _files() -> st.SearchStrategy[str]:
    day = st.sampled_from(("", "as-of 2026-01-01\n", "as-of 2026-02-01\n"))
    lines = st.lists(_lines(), min_size=1, max_size=8).map("\n".join)
    return st.builds("{}{}".format, day, lines)


def _steps() -> st.SearchStrategy[list[tuple[str, ...]]]:
    anchor = st.sampled_from((*HANDLES, "person 0", "person 1", "person 2"))
    return st.lists(
        st.one_of(
            st.tuples(st.just("import"), _files()),
            st.just(("undo",)),
            st.just(("redo",)),
            st.tuples(st.sampled_from(("same", "apart")), anchor, anchor),
            st.tuples(st.sampled_from(("owner", "not_owner")), anchor),
        ),
        min_size=1, max_size=7,
    )


def _play(store, step) -> None:
    what, *rest = step
    if what == "import":
        take(store, rest[0])
    elif what in {"undo", "redo"}:
        with suppress(EntregentError):  # nothing to undo, nothing to redo, an import to repeat
            (undo if what == "undo" else redo)(store, NOW)
    else:
        decide(store, NOW, what, [Draft(what, tuple(_anchor(store, one) for one in rest))])


def _anchor(store, text: str) -> str:
    if not text.startswith("person"):
        return text
    keys = [key for (key,) in store.db.rows("SELECT lower(hex(key)) FROM person ORDER BY key")]
    place = int(text.removeprefix("person "))
    return keys[place] if place < len(keys) else "00" * 16


@given(_steps())
@settings(max_examples=120)
def test_each_change_alone_gives_what_a_rebuild_gives(steps):
    with scratch() as store:
        for step in steps:
            _play(store, step)
        before = derived(store)
        derive.rebuild(store)
        assert derived(store) == before


@given(st.lists(_files(), min_size=2, max_size=3, unique=True))
@settings(max_examples=40)
def test_exports_in_any_order_give_one_world(files):
    worlds = []
    for order in itertools.permutations(files):
        with scratch() as store:
            for text in order:
                take(store, text)
            worlds.append((dumped(store), derived(store)))
    assert all(world == worlds[0] for world in worlds)


@given(_files(), _files())
@settings(max_examples=40)
def test_undoing_the_first_leaves_the_second_alone(first, second):
    with scratch() as store:
        take(store, second)
        alone = (dumped(store), derived(store))
    for order in ((first, second), (second, first)):
        with scratch() as store:
            entries = {text: take(store, text).entry for text in order}
            if first == second:
                continue
            undo(store, NOW, entries[first])
            assert (dumped(store), derived(store)) == alone


def test_an_undo_takes_an_import_back_exactly(tmp_path):
    with open_store(tmp_path) as store:
        take(store, "owner|email:dana@one.example\ncard|1|Awa Petit|email:awa@one.example")
        before = (dumped(store), derived(store))
        take(store, "card|1|Awa Petit-Roux|email:awa@one.example|Firm\ncard|2|Bruno Moreau|")
        undo(store, NOW)
        assert (dumped(store), derived(store)) == before


def test_nothing_to_undo_is_said(tmp_path):
    with open_store(tmp_path) as store, pytest.raises(EntregentError) as told:
        undo(store, NOW)
    assert told.value.code == "store.nothing-to-undo"
    assert told.value.exit_code == 2
