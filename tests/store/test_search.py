"""Search: accents or not, beginnings of words, newest first, nothing a reader may not see."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.ingest.change import undo
from entregent.model.ids import record_key
from entregent.store.search import Hit, excerpt, match_of
from tests.ingest.toy import NOW, take
from tests.store.worlds import AWA, BRUNO, DANA, key_of, noon, world


def _line(key: int, words: str, day: int = 1, who: str = AWA) -> str:
    return f"message|{key}|{who}>{DANA}|{noon(day)}|t|{words}"


def test_a_hit_whole():
    with world(_line(1, "Le déjeuner de mardi tient toujours", 3)) as store:
        assert store.search("DEJEUNER mardi") == [
            Hit(
                key=record_key("message", "1"), kind="interaction", network="toynet",
                at=datetime(2023, 11, 3, 13), people=((key_of(store, "awa petit"), "Awa Petit"),),
                subject="", excerpt="Le déjeuner de mardi tient toujours",
            )
        ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("dejeuner", [1]), ("déjeuner", [1]), ("De\u0301jeuner", [1]), ("déj", [1]), ("euner", []),
        ("coeur", [2]), ("cœur", [2]), ("CŒUR", [2]), ("oeuvre coeur", [2]), ("strasse", [3]),
        ("straße", [3]), ("jean-pierre", [4]), ("pierre jean", [4]), ("o'neill", [4]),
        ('"', []), ("* OR NEAR(", []), ("jean OR coeur", []), ("foo_bar", [5]), ("", []),
        ("東京", [6]), ("москва", [6]), ("dejeuner coeur", []), ("a" * 5000, []),
    ],
)
def test_words_as_people_type_them(words, found):
    with world(
        _line(1, "Un DÉJEUNER demain"), _line(2, "un cœur à l’œuvre"), _line(3, "Lange Straße"),
        _line(4, "Jean-Pierre O'Neill"), _line(5, "the foo_bar thing"), _line(6, "東京 Москва"),
    ) as store:
        keys = [record_key("message", str(number)) for number in found]
        assert [hit.key for hit in store.search(words)] == keys


def test_newest_first_and_only_so_many():
    lines = [_line(day, "hello", day) for day in (2, 5, 1, 4, 3)]
    with world(*lines, f"message|9|{AWA}>{DANA}||t|hello") as store:
        keys = [record_key("message", str(day)) for day in (5, 4, 3, 2, 1, 9)]
        assert [hit.key for hit in store.search("hello")] == keys
        assert [hit.key for hit in store.search("hello", 2)] == keys[:2]
        assert store.search("hello", 0) == []


def test_whole_words_come_before_beginnings_when_they_suffice():
    lines = [_line(1, "plan", 1), _line(2, "planet", 2), _line(3, "plan", 3)]
    with world(*lines) as store:
        whole, beginnings = [3, 1], [3, 2, 1]
        for limit, numbers in ((2, whole), (3, beginnings), (20, beginnings)):
            keys = [record_key("message", str(number)) for number in numbers]
            assert [hit.key for hit in store.search("plan", limit)] == keys


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("pla", [3, 2, 1]), ("PLÀ dem", [3, 1]), ("planè", [3]), ("pla d", []), ("p", [3, 2, 1]),
        ("pla un", [2]), ("zzz pla", []), ("un dem", []),
    ],
)
def test_beginnings_of_words_beside_others(words, found):
    """Three letters begin a word; fewer are a word of their own beside longer ones."""
    lines = [_line(1, "plan demain", 1), _line(2, "un plan", 2), _line(3, "planète, demain", 3)]
    with world(*lines) as store:
        keys = [record_key("message", str(number)) for number in found]
        assert [hit.key for hit in store.search(words)] == keys


def test_a_beginning_of_very_many_words_finds_them_all():
    """More words than are named one by one."""
    many = [f"mot{number:03d}" for number in range(400)]
    with world(_line(1, " ".join(many[:200]), 1), _line(2, " ".join(many[200:]), 2)) as store:
        assert [hit.key for hit in store.search("mot")] == [
            record_key("message", "2"), record_key("message", "1"),
        ]


def test_only_the_shown_version_is_found_and_nothing_after_an_undo():
    with world() as store:
        take(store, f"as-of 2026-01-01\n{_line(1, 'an older word')}", "b.toy")
        take(store, f"as-of 2026-02-01\n{_line(1, 'a newer word')}", "c.toy")
        assert [hit.excerpt for hit in store.search("word")] == ["a newer word"]
        assert store.search("older") == []
        undo(store, NOW)
        assert [hit.excerpt for hit in store.search("word")] == ["an older word"]
        assert store.search("newer") == []
        undo(store, NOW)
        assert store.search("word") == []


def test_notes_are_found_with_whom_they_are_about():
    with world(f"note|1|Bruno Moreau|{BRUNO.partition('=')[2]}|likes climbing") as store:
        (hit,) = store.search("climb")
        assert (hit.kind, hit.at, hit.excerpt) == ("note", None, "likes climbing")
        assert [name for _, name in hit.people] == ["Bruno Moreau"]


def test_an_excerpt_shows_what_was_found():
    text = "bla " * 60 + "the déjeuner on Tuesday " + "blo " * 60
    shown = excerpt(text, ["dejeuner"])
    assert shown.startswith("… bla ")
    assert "the déjeuner on Tuesday" in shown
    assert shown.endswith(" …")
    assert len(shown) < 200


@given(st.text(max_size=60))
def test_any_words_can_be_searched(words):
    assert isinstance(_STORE.search(words), list)
    assert '""' not in match_of(words)


_STORE = world(_line(1, "hello world"))


@given(st.text(max_size=400), st.lists(st.text(max_size=5), max_size=3))
def test_an_excerpt_is_short_and_one_line(text, terms):
    shown = excerpt(text, terms)
    assert "\n" not in shown
    assert len(shown) <= 184
