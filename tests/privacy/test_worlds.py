"""In any small world: nothing left of whoever is forgotten, everybody else as they were."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.app.erasure import Erasure, know
from entregent.ingest import derive
from entregent.privacy.book import Book, Event
from entregent.privacy.gate import Gate, labels
from entregent.store import Store, erase
from tests.ingest.derived import derived
from tests.ingest.toy import dumped, scratch, take

OWNER = "owner|email:dana@one.example"
DANA = "Dana Ferrand=email:dana@one.example"
PEOPLE = {
    "Awa Petit": "email:awa@one.example", "Luc Tessier": "email:luc@one.example,phone:+33639980171",
    "Chloé Diallo": "profile:toynet/in/chloe", "Bruno Weber": "email:b@two.example",
    "Petit Awa": "email:other@one.example",
}
NAMED = [f"{name}={held}" for name, held in PEOPLE.items()]
BARE = ["Luc Tessier", "Chloé Diallo", "luc tessier"]
ANYBODY = st.sampled_from([*NAMED, *BARE])
WORDS = st.lists(
    st.sampled_from([
        "bonjour", "Luc Tessier", "TESSIER luc", "luc@one.example", "06 39 98 01 71", "Awa Petit",
        "awa@one.example", "chloe diallo", "merci", "demain ?",
    ]),
    min_size=1, max_size=5,
).map(" ".join)
SECONDS = st.integers(0, 40).map(lambda day: str(1_700_000_000 + day * 86_400))
KEYS = st.integers(0, 30).map(str)


def _lines(*parts):
    return st.tuples(*parts).map("|".join)


def _joined(*parts, sign: str):
    return st.tuples(*parts).map(sign.join)


OTHERS = st.lists(ANYBODY | st.just(DANA), min_size=1, max_size=3, unique=True).map(",".join)
LINES = st.one_of(
    st.sampled_from([f"card|{name}|{name}|{held}|Org" for name, held in PEOPLE.items()]),
    st.sampled_from([f"connection|{name}|{name}|{held}" for name, held in PEOPLE.items()]),
    _lines(st.just("message"), KEYS, _joined(ANYBODY | st.just(DANA), OTHERS, sign=">"), SECONDS,
           st.sampled_from(["t1", "t2", ""]), WORDS),
    _lines(st.just("meet"), KEYS, OTHERS, SECONDS, st.just("0")),
    _lines(st.just("invite"), KEYS, _joined(ANYBODY, st.just(DANA), sign=">"), SECONDS),
    _lines(st.just("note"), KEYS, st.sampled_from(BARE), st.just(""), WORDS),
)
WORLDS = st.lists(
    LINES, min_size=3, max_size=14, unique_by=lambda line: tuple(line.split("|")[:2])
)
KEY = bytes(range(32))


def forget(store: Store, address: str, book: Book) -> Book | None:
    """Forget whoever holds an address, as the application does; None when nobody does."""
    mine = {
        one.person for one in erase.namings(store)
        if address in labels(one.who) and one.person is not None and not one.ego
    }
    if not mine:
        return None
    theirs = {one.id for one in erase.namings(store) if one.person in mine}
    with store.writing():
        known = know(store, theirs, "FR")
        work = Erasure(store, book, Event(len(book.events) + 1, "x"), known)
        work.find()
        work.apply()
    assert not work.left_in_index
    for text in (dumped(store), dumped(store, provenance=True)):
        assert [text[a:b] for a, b in known.needles.find(text)] == []
    return replace(book, events=(*book.events, work.event))


def gate(store: Store, book: Book) -> Gate:
    owner = {label for who in erase.owners(store) for label in labels(who)}
    return Gate(book, "FR", owner - erase.shared(store))


def others(store: Store, address: str) -> list[object]:
    """What is measured of everybody but whoever holds an address, by their ids."""
    known = {one.person for one in erase.namings(store) if address in labels(one.who)}
    sql = (
        "SELECT lower(hex(p.key)), o.day, o.network, o.kind, o.direction, o.human, o.n, o.weight,"
        " o.words, o.seconds, o.person FROM rollup o JOIN person p ON p.id = o.person"
    )
    rows = [row[:-1] for row in store.db.rows(sql) if row[-1] not in known]
    asks = store.db.rows(
        "SELECT p.id, lower(hex(p.key)), a.opened, a.answered, a.wall, a.network, a.name"
        " FROM ask a JOIN mention m ON m.id = a.mention JOIN person p ON p.id = m.person"
    )
    return [sorted(rows), sorted(row[1:] for row in asks if row[0] not in known)]


@settings(max_examples=60)
@given(WORLDS, st.sampled_from(["email:luc@one.example", "profile:toynet/in/chloe",
                                "email:awa@one.example"]))
def test_one_is_forgotten_in_any_world(lines, address):
    text = "\n".join((OWNER, *lines))
    with scratch() as store, scratch() as fresh:
        take(store, text)
        before = others(store, address)
        book = forget(store, address, Book(KEY))
        if book is None:
            return
        after = dumped(store)
        shared_threads = any(line.startswith("message") for line in lines)
        if not shared_threads:
            assert others(store, address) == before
        assert others(store, address)[0] == before[0]
        kept = derived(store)
        derive.rebuild(store)
        assert derived(store) == kept
        report = take(store, f"{text}\n", "again.toy", gate=gate(store, book))
        assert report.new == 0
        assert dumped(store) == after
        with fresh.writing():
            erase.close(fresh, 1)
        take(fresh, text, gate=gate(store, book))
        assert dumped(fresh) == after


@settings(max_examples=60)
@given(WORLDS, st.permutations(["email:luc@one.example", "profile:toynet/in/chloe",
                                "email:awa@one.example"]))
def test_several_are_forgotten_in_any_order(lines, addresses):
    text = "\n".join((OWNER, *lines))
    with scratch() as store, scratch() as fresh:
        take(store, text)
        book = Book(KEY)
        for address in addresses:
            book = forget(store, address, book) or book
        after = dumped(store)
        assert take(store, f"{text}\n", "b.toy", gate=gate(store, book)).new == 0
        assert dumped(store) == after
        with fresh.writing():
            erase.close(fresh, len(book.events))
        take(fresh, text, gate=gate(store, book))
        assert dumped(fresh) == after


def test_versions_of_one_record_keep_their_own_marks():
    """Who stands at a place in one version need not stand there in another."""
    awa, chloe = NAMED[0], NAMED[2]
    older = f"as-of 2026-01-01\n{OWNER}\nmeet|1|{awa},Luc Tessier|1700000000|0"
    newer = f"as-of 2026-02-01\n{OWNER}\nmeet|1|{awa},{chloe}|1700000000|0"
    with scratch() as store, scratch() as fresh:
        take(store, older)
        take(store, newer, "b.toy")
        book = forget(store, "name:luc tessier", Book(KEY))
        assert book is not None
        after = dumped(store)
        assert "Luc" not in after
        assert '"Chloé Diallo"' in after
        with fresh.writing():
            erase.close(fresh, 1)
        for text, name in ((newer, "b.toy"), (older, "a.toy")):
            take(fresh, text, name, gate=gate(store, book))
        assert dumped(fresh) == after


def test_a_thread_somebody_forgotten_began_is_not_the_owners():
    luc, awa = NAMED[1], NAMED[0]
    text = "\n".join((
        OWNER,
        f"message|1|{luc}>{DANA},{awa}|1700000000|t|bonjour",
        f"message|2|{DANA}>{luc},{awa}|1700001000|t|oui",
        f"message|3|{awa}>{DANA},{luc}|1700002000|t|et toi ?",
    ))
    with scratch() as store:
        take(store, text)
        before = others(store, "email:luc@one.example")
        assert before[1] != []
        assert forget(store, "email:luc@one.example", Book(KEY)) is not None
        assert others(store, "email:luc@one.example") == before
