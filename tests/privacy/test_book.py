"""The two files: written whole, read back equal, worth nothing without their key."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.records import Handle, Who
from entregent.privacy.book import (
    BOOK_NAME,
    KEY_NAME,
    Book,
    Cut,
    Entry,
    Event,
    Status,
    keyed,
    load,
    new_key,
    save,
    status,
)
from entregent.privacy.gate import Gate, tombstones

MARKS = st.binary(min_size=16, max_size=16)
SPANS = st.tuples(st.integers(0, 99), st.integers(0, 99))
CUTS = st.builds(
    Cut, st.sampled_from(["subject", ":words", "positions.0.title"]), st.integers(0, 999),
    st.lists(SPANS, max_size=3).map(tuple),
)
ENTRIES = st.builds(
    Entry, gone=st.booleans(), kept=st.booleans(), renamed=st.booleans(),
    who=st.lists(st.sampled_from(["author", "others.1"]), max_size=2).map(tuple),
    cuts=st.lists(CUTS, max_size=2).map(tuple),
)
EVENTS = st.builds(
    Event, number=st.just(1), at=st.just("2026-11-24T09:00:00+00:00"),
    handles=st.frozensets(MARKS, max_size=3), records=st.dictionaries(MARKS, ENTRIES, max_size=3),
    exports=st.frozensets(MARKS, max_size=2), remarks=st.frozensets(MARKS, max_size=2),
    counts=st.dictionaries(st.sampled_from(["removed", "words"]), st.integers(0, 99)),
    done=st.booleans(),
)
AWA = Who(name="Awa", handles=(
    Handle(kind="email", key="awa@one.example"), Handle(kind="phone", key="+33639980171"),
    Handle(kind="profile", key="linkedin.com/in/awa", network="linkedin"),
    Handle(kind="uid", key="card-4711"),
))


@given(st.lists(EVENTS, max_size=3))
def test_what_is_saved_is_loaded(tmp_path_factory, events):
    home = tmp_path_factory.mktemp("book")
    book = Book(new_key(), tuple(events))
    save(home, book)
    assert load(home) == book
    assert status(home) == Status(len(events), sum(event.done for event in events))
    assert [path.name for path in home.iterdir() if path.name.endswith(".new")] == []


def test_nothing_there_is_an_empty_book(tmp_path):
    assert load(tmp_path) == Book()
    assert status(tmp_path) == Status()


def test_both_files_are_their_owners_alone(tmp_path):
    save(tmp_path, Book(new_key(), (Event(1, "x"),)))
    if os.name == "posix":
        for name in (BOOK_NAME, KEY_NAME):
            assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_the_key_is_written_once(tmp_path):
    key = new_key()
    save(tmp_path, Book(key, ()))
    save(tmp_path, Book(bytes(32), (Event(1, "x"),)))
    assert (tmp_path / KEY_NAME).read_bytes() == key
    assert len({new_key() for _ in range(100)}) == 100


def test_a_tombstone_is_the_keyed_digest_of_kind_and_form(tmp_path):
    import hmac

    key = new_key()
    (mark,) = tombstones(Book(key), [Who(handles=AWA.handles[:1])])
    full = hmac.new(key, b"email\x00awa@one.example", hashlib.sha256).digest()
    assert mark == full[:16]
    assert len(tombstones(Book(key), [AWA])) == 3, "none for a card's number, none for a name"


def test_without_the_key_the_list_is_noise(tmp_path):
    """Everything an attacker may try with the full list of addresses, kinds and names."""
    book = Book(new_key())
    save(tmp_path, Book(book.key, (Event(1, "x", tombstones(book, [AWA])),)))
    (tmp_path / KEY_NAME).unlink()
    text = (tmp_path / BOOK_NAME).read_text()
    known = [b"awa@one.example", b"+33639980171", b"linkedin.com/in/awa", b"Awa", b"awa"]
    tried = {
        digest(prefix + one).hexdigest()[:32]
        for one in known
        for prefix in (b"", b"email\x00", b"phone\x00", b"profile\x00", b"email:", b"mailto:")
        for digest in (hashlib.sha256, hashlib.sha1, hashlib.md5, hashlib.blake2b)
    }
    tried |= {keyed(key, one).hex() for one in known for key in (b"", bytes(32), one)}
    assert not [one for one in tried if one in text]
    lost = load(tmp_path)
    assert lost.is_lost
    assert not Gate(lost).knows(AWA)
    assert not Gate(Book(new_key(), lost.events)).knows(AWA)
    assert Gate(Book(book.key, lost.events)).knows(AWA)


@pytest.mark.parametrize("text", [
    "", "{}", "[]", "not json", '{"forgotten": 2, "events": 0, "done": 0}',
    '{"forgotten": 1, "events": 1, "done": 0}\n{"event": 1}',
])
def test_a_damaged_book_is_refused(tmp_path, text):
    (tmp_path / BOOK_NAME).write_text(text)
    with pytest.raises((ValueError, KeyError, TypeError, AttributeError)):
        load(tmp_path)


def test_a_key_of_another_length_is_refused(tmp_path):
    (tmp_path / KEY_NAME).write_bytes(b"short")
    with pytest.raises(ValueError, match="5 bytes"):
        load(tmp_path)


def test_a_save_that_is_cut_leaves_the_former_book(tmp_path, monkeypatch):
    save(tmp_path, Book(new_key(), (Event(1, "x"),)))
    before = (tmp_path / BOOK_NAME).read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        save(tmp_path, Book(load(tmp_path).key, (Event(1, "x"), Event(2, "y"))))
    assert (tmp_path / BOOK_NAME).read_bytes() == before
    monkeypatch.undo()
    save(tmp_path, Book(load(tmp_path).key, (Event(1, "x"), Event(2, "y"))))
    assert status(tmp_path).events == 2


def test_the_file_names_nobody(tmp_path: Path):
    book = Book(new_key())
    event = Event(1, "x", tombstones(book, [AWA]), {
        book.mark("record", b"00"): Entry(kept=True, cuts=(Cut(":words", 9, ((1, 4),)),)),
    })
    save(tmp_path, Book(book.key, (event,)))
    for line in (tmp_path / BOOK_NAME).read_text().splitlines():
        json.loads(line)
        assert "awa" not in line.casefold()
