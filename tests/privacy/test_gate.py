"""What passes, what is held back, who becomes nobody: by identifiers and by marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.ids import record_key
from entregent.model.records import (
    Card,
    Connection,
    Endorsement,
    Gift,
    Handle,
    Interaction,
    Invitation,
    Note,
    Said,
    Who,
    is_erased,
)
from entregent.privacy.book import Book, Cut, Entry, Event
from entregent.privacy.gate import CUT, Gate, cut, labels, stays, tombstones

KEY = bytes(range(32))


def who(name: str, address: str = "") -> Who:
    address = address or f"{name.lower()}@one.example"
    return Who(name=name, handles=(Handle(kind="email", key=address),))


AWA, LUC, DANA, BOB = who("Awa"), who("Luc"), who("Dana"), who("Bob")
ME = frozenset({"email:dana@one.example"})


def said(record, words="", key="k") -> Said:
    return Said(key=record_key("x", key), record=record, path="p", place="row 1", words=words)


def mail(
    author: Who | None, *others: Who, subject="S", kind="message", network="mail"
) -> Interaction:
    return Interaction(
        at=None, kind=kind, network=network, author=author, others=others, subject=subject,
        thread="t", words=2, cues=("question",),
    )


def forgetting(*people: Who, owner=ME, number: int = 1, **named) -> Gate:
    book = Book(KEY)
    event = Event(number, "x", tombstones(book, people), **named)
    return Gate(Book(KEY, (event,)), "FR", owner)


GATE = forgetting(AWA)


@pytest.mark.parametrize("record", [
    Card(who=AWA), Connection(who=AWA, network="n"), Note(who=AWA),
    Gift(who=AWA, direction="given"), Invitation(network="n", sender=AWA, receiver=DANA),
    Endorsement(network="n", by=AWA, to=None, skill="s"),
    mail(AWA, DANA), mail(DANA, AWA), mail(None, AWA, network="calendar", kind="meeting"),
    mail(DANA, AWA, network="calendar", kind="meeting"), mail(AWA), mail(DANA, AWA, AWA),
    mail(None, DANA, AWA, network="journal", kind="meal"),
])
def test_what_is_about_them_alone_is_held_back(record):
    assert GATE.said(said(record, "words")) is None
    assert forgetting(LUC).said(said(record, "words")) == said(record, "words")


def test_a_card_that_also_holds_another_address_is_held_back_too():
    both = Who(name="A. P.", handles=(*LUC.handles, *AWA.handles))
    assert GATE.said(said(Card(who=both))) is None


@pytest.mark.parametrize("record", [
    mail(LUC, DANA, AWA), mail(DANA, AWA, LUC), mail(None, LUC, AWA, network="calendar",
                                                    kind="meeting"),
])
def test_where_others_took_part_they_become_nobody(record):
    now = GATE.said(said(record, "bonjour"))
    assert now is not None
    before, after = record, now.record
    assert isinstance(after, Interaction)
    assert after.author == before.author
    assert [is_erased(one) for one in after.others] == [one == AWA for one in before.others]
    assert (after.subject, after.words, after.cues) == (before.subject, before.words, before.cues)
    assert now.words == "bonjour"
    assert now.key != said(record).key


def test_their_own_words_go():
    now = GATE.said(said(mail(AWA, DANA, LUC), "my words"))
    assert now is not None
    assert (now.words, now.record.subject, now.record.words, now.record.cues) == ("", "", 0, ())
    assert now.record.thread == "t"
    meeting = GATE.said(said(mail(AWA, DANA, LUC, kind="meeting"), "agenda"))
    assert meeting is not None
    assert (meeting.words, meeting.record.subject) == ("", "S")


def test_tokens_lead_nowhere():
    """Alike in one record, different in another, and for another person in the same record."""
    gate = Gate(Book(KEY, (
        Event(1, "x", tombstones(Book(KEY), [AWA])), Event(2, "y", tombstones(Book(KEY), [BOB])),
    )), "FR", ME)
    first = gate.said(said(mail(LUC, DANA, AWA, BOB)))
    again = gate.said(said(mail(LUC, DANA, AWA, BOB)))
    other = gate.said(said(mail(LUC, DANA, AWA, BOB), key="other"))
    assert first == again
    tokens = [one.local for found in (first, other) for one in found.record.others if one.local]
    assert len(set(tokens)) == len(tokens) == 4


def test_identifiers_in_the_words_of_others_are_cut():
    now = GATE.said(said(mail(LUC, DANA, subject="de AWA@one.example"), "awa@one.example, ok"))
    assert now is not None
    assert (now.record.subject, now.words) == (f"de {CUT}", f"{CUT}, ok")
    assert now.record.author == LUC
    assert GATE.text("x awa@one.example y bob@one.example") == f"x {CUT} y bob@one.example"


def test_a_name_that_holds_their_address_is_cut():
    """An impostor's display name (CVE-2023-27043) is a text like any other."""
    fake = Who(name="awa@one.example", handles=BOB.handles)
    now = GATE.said(said(Card(who=fake)))
    assert now is not None
    assert now.record.who == Who(name=CUT, handles=BOB.handles)


def test_marks_lead_where_identifiers_do_not():
    bare = Who(name="Awa", local="linkedin:awa")
    group, alone = said(mail(LUC, DANA, bare), "hello Awa Petit", "g"), said(Card(who=bare), "")
    mark = Book(KEY).mark
    gate = Gate(Book(KEY, (Event(1, "x", records={
        mark("record", group.key.encode()): Entry(
            kept=True, who=("others.1",), cuts=(Cut(":words", 15, ((6, 15),)),)
        ),
        mark("record", alone.key.encode()): Entry(gone=True, who=("who",)),
    }),)), "FR", ME)
    assert gate.said(alone) is None
    now = gate.said(group)
    assert now is not None
    assert (now.words, [is_erased(one) for one in now.record.others]) == (
        f"hello {CUT}", [False, True],
    )
    assert gate.said(said(Card(who=bare), "", "other")) == said(Card(who=bare), "", "other")
    longer = gate.said(said(mail(LUC, DANA, bare), "hello Awa Petit!", "g"))
    assert longer is not None
    assert longer.words == "hello Awa Petit!", "another text than the one that was cut"


def test_erasings_are_applied_in_their_order():
    """The second was done on what the first had left: its marks are about that."""
    one = said(mail(LUC, DANA), "ask awa@one.example or Bob Old", "k")
    book = Book(KEY)
    cut_length = len(f"ask {CUT} or Bob Old")
    events = (
        Event(1, "x", tombstones(book, [AWA])),
        Event(2, "y", records={book.mark("record", one.key.encode()): Entry(
            cuts=(Cut(":words", cut_length, ((cut_length - 7, cut_length),)),)
        )}),
    )
    now = Gate(Book(KEY, events), "FR", ME).said(one)
    assert now is not None
    assert now.words == f"ask {CUT} or {CUT}"


def test_nobody_forgotten_lets_everything_pass():
    one = said(mail(AWA, DANA), "words")
    assert Gate(Book()).said(one) is one
    assert Gate(Book(KEY)).said(one) is one


def test_who_is_left_decides():
    """Where the owner is known, one other is enough; else one of two is taken to be the owner."""
    assert stays(mail(AWA, DANA, LUC), ["author"], ME)
    assert not stays(mail(AWA, DANA), ["author"], ME)
    assert stays(mail(AWA, LUC, BOB), ["author"], frozenset())
    assert not stays(mail(AWA, LUC), ["author"], frozenset())
    assert stays(mail(None, AWA, LUC, network="calendar"), ["others.0"], frozenset())
    assert not stays(mail(None, AWA, network="calendar"), ["others.0"], frozenset())
    assert not stays(Card(who=AWA), ["who"], ME)


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40))))
def test_cutting_removes_the_spans_and_nothing_else(text, pairs):
    spans = [(min(a, b), max(a, b)) for a, b in pairs if max(a, b) <= len(text) and a != b]
    kept = [char for at, char in enumerate(text) if not any(a <= at < b for a, b in spans)]
    assert cut(text, spans).replace(CUT, "") == "".join(kept).replace(CUT, "")
    if not spans:
        assert cut(text, spans) == text


PEOPLE = st.sampled_from([AWA, LUC, DANA, BOB])
MAILS = st.builds(
    mail, st.none() | PEOPLE, PEOPLE, PEOPLE, kind=st.sampled_from(["message", "meeting"]),
    network=st.sampled_from(["mail", "calendar"]),
)


@given(MAILS, st.text(alphabet="awa@one.example bob ,", max_size=40), st.booleans())
def test_what_has_passed_passes_unchanged(record, words, twice):
    """A record as the store holds it goes through any number of times (but for its key)."""
    people = (AWA, BOB) if twice else (AWA,)
    gate = forgetting(*people)
    now = gate.said(said(record, words))
    if now is not None:
        again = gate.said(now)
        assert again == now
        assert not any(AWA.handles[0] in one.handles for one in (*now.record.others, ))
        assert "awa@one.example" not in now.words


def test_labels_tell_people_apart():
    assert labels(AWA) == {"email:awa@one.example"}
    assert labels(Who(name="A", local="x:a")) == {"local:x:a"}
    assert labels(Who(name="Élise")) == {"name:elise"}
