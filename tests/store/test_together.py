"""What passed among several, as a store and a world in memory tell it."""

from __future__ import annotations

from datetime import date, datetime

from entregent.model.when import Period
from entregent.testing.ego import ego, said, shared
from tests.store.worlds import AWA, BRUNO, DANA, key_of, noon, view, world

ALL = Period(date(2000, 1, 1), date(2030, 1, 1))


def test_an_exchange_among_several_is_told_whole() -> None:
    store = world(
        f"message|m1|{DANA}>{AWA},{BRUNO}|{noon(2)}|t1|a word for both of you",
        f"message|m2|{AWA}>{DANA},{BRUNO}|{noon(3)}|t1|a question to both?",
        f"message|m3|{AWA}>{DANA}|{noon(4)}|t2|for one only",
    )
    awa, bruno = key_of(store, "Awa Petit"), key_of(store, "Bruno Moreau")
    first, second = view(store).shared()
    assert (first.own, first.author, set(first.people), first.size) == (
        True, None, {awa, bruno}, 3,
    )
    assert (second.own, second.author, second.people) == (False, awa, (awa, bruno))
    assert (second.cues, second.thread, second.human) == (("question",), "t1", True)
    assert view(store).shared(Period(date(2023, 11, 3), date(2023, 11, 4))) == (second,)


def test_a_meeting_of_several_is_one_exchange() -> None:
    store = world(f"meet|e1|{AWA},{BRUNO}|{noon(5)}")
    (met,) = view(store).shared()
    assert (met.kind, met.author, met.own, met.size) == ("meeting", None, False, 3)


def test_what_the_owner_asked_and_who_answered() -> None:
    store = world(
        f"message|m1|{DANA}>{AWA}|{noon(2)}|t1|would you read this?",
        f"message|m2|{AWA}>{DANA}|{noon(3)}|t1|with pleasure",
        f"message|m3|{DANA}>{BRUNO}|{noon(4)}|t2|and you?",
        f"message|m4|{AWA}>{DANA}|{noon(5)}|t3|is that so?",
    )
    first, second = view(store).requests(ALL)
    assert (first.person, first.answered) == (key_of(store, "Awa Petit"), datetime(2023, 11, 3, 13))
    assert (second.person, second.answered) == (key_of(store, "Bruno Moreau"), None)
    assert view(store).words([first.record]) == {first.record: "would you read this?"}
    assert view(store).words([]) == {}


def test_a_world_in_memory_keeps_the_same_promises() -> None:
    one = shared(("awa", "luc"), "2026-11-02 09:00", author="awa")
    two = shared(("awa", "luc"), "2026-10-02 09:00", own=True)
    heard = said("awa", "2026-11-02 09:00", "in", words="about chairs")
    seen = ego(one, two, heard)
    assert seen.shared() == (two, one)
    assert seen.shared(Period(date(2026, 11, 1), date(2026, 12, 1))) == (one,)
    assert seen.words([heard.key]) == {heard.key: "about chairs"}
