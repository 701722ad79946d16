"""Who asked, in which thread, and when the owner answered there."""

from __future__ import annotations

from datetime import datetime

from tests.store.worlds import AWA, BRUNO, DANA, noon, view, world


def _asks(*lines: str) -> list[tuple[str, str, int, bool, int | None]]:
    with world(*lines) as store:
        seen = view(store)
        return [
            (
                seen.person(ask.person).name, ask.thread, ask.at.day, ask.own_thread,
                None if ask.answered is None else ask.answered.day,
            )
            for ask in seen.asks()
        ]


def _from(who: str, day: int, words: str, thread: str = "t") -> str:
    return f"message|{who}{day}{thread}|{who}>{DANA}|{noon(day)}|{thread}|{words}"


def _to(who: str, day: int, words: str = "here it is", thread: str = "t") -> str:
    return f"message|to{who}{day}{thread}|{DANA}>{who}|{noon(day)}|{thread}|{words}"


def test_an_open_question_and_one_that_was_answered():
    assert _asks(_from(AWA, 1, "can you help?"), _to(AWA, 3), _from(AWA, 5, "and now?")) == [
        ("Awa Petit", "t", 1, False, 3), ("Awa Petit", "t", 5, False, None),
    ]


def test_the_last_question_before_an_answer_is_the_one_that_waits():
    assert _asks(
        _from(AWA, 1, "can you help?"), _from(AWA, 2, "are you there?"), _from(AWA, 3, "thanks"),
    ) == [("Awa Petit", "t", 2, False, None)]


def test_each_asker_of_a_thread_waits_for_the_same_answer():
    assert _asks(
        _from(AWA, 1, "who comes?"), _from(BRUNO, 2, "when is it?"), _to(BRUNO, 4),
    ) == [("Awa Petit", "t", 1, False, 4), ("Bruno Moreau", "t", 2, False, 4)]


def test_a_thread_that_the_owner_opened():
    assert _asks(_to(AWA, 1, "hello all"), _from(AWA, 2, "what is it?")) == [
        ("Awa Petit", "t", 2, True, None)
    ]


def test_an_answer_in_another_thread_answers_nothing():
    assert _asks(_from(AWA, 1, "can you help?"), _to(AWA, 2, thread="u")) == [
        ("Awa Petit", "t", 1, False, None)
    ]


def test_messages_without_a_thread_answer_the_person():
    assert _asks(
        _from(AWA, 1, "can you help?", ""), _from(BRUNO, 1, "and me?", ""), _to(AWA, 2, thread=""),
    ) == [("Awa Petit", "", 1, False, 2), ("Bruno Moreau", "", 1, False, None)]


def test_what_is_no_question_to_the_owner_asks_nothing():
    assert _asks(
        _from(AWA, 1, "hello"), _from(AWA, 2, "auto did you see this?"), _to(AWA, 3, "are you in?"),
        f"message|x|{AWA}>{BRUNO}|{noon(4)}|v|can you help?",
        f"message|y|{AWA}>{DANA}||w|when was that?",
    ) == []


def test_an_ask_whole():
    from entregent.model.ids import PersonId, record_key
    from entregent.model.ties import Ask
    from tests.store.worlds import key_of

    with world(f"message|1|{AWA}>{DANA}|{noon(1)}|t|can you help?") as store:
        assert view(store).asks() == [
            Ask(
                record=record_key("message", "1"), person=PersonId(key_of(store, "awa petit")),
                network="toynet", thread="t", at=datetime(2023, 11, 1, 13), cues=("question",),
                own_thread=False, subject="", answered=None,
            )
        ]
