"""A directory held in memory finds whom the file finds, in the same order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as some

from entregent.store import Store
from entregent.store.directory import page
from tests.store.worlds import AWA, BRUNO, DANA, noon, world

WORDS = (
    "", "petit", "PETIT firm", "zoe", "zoé p", "etit", "oeuvre", "one example", "%", "' OR 1", "z",
    "petit petit", "@", "cœur", "marta zielińska", "王",
)


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    """People with and without an exchange, two of one name, in three scripts."""
    with world(
        "card|1|Zoé Petit|email:z@one.example|Firm", "card|2|Anne Petit|email:a@one.example",
        "card|3|Anne Petit|email:b@two.example", "card|4|Éloïse Cœur||Œuvres & Cie",
        "card|5|Marta Zielińska|email:marta@one.example", "card|6|王小明|phone:+33600000001",
        f"message|1|{BRUNO}>{DANA}|{noon(2)}|t|hello", f"message|2|{AWA}>{DANA}|{noon(3)}|t|hello",
    ) as opened:
        yield opened


@pytest.mark.parametrize("words", WORDS)
def test_words_find_the_same_people_in_the_same_order(store: Store, words: str) -> None:
    everybody = store.people_rows(words, 1000)
    numbers, found = page(store.directory(), words, after=0, limit=1000)
    assert store.rows_of(numbers) == everybody
    assert found == len(everybody) == store.people_found(words)


@given(words=some.text(max_size=12), after=some.integers(0, 9), limit=some.integers(1, 5))
def test_any_words_and_any_page(store: Store, words: str, after: int, limit: int) -> None:
    numbers, found = page(store.directory(), words, after=after, limit=limit)
    assert store.rows_of(numbers) == store.people_rows(words, limit, after=after)
    assert found == store.people_found(words)


def test_somebody_who_is_gone_is_left_out(store: Store) -> None:
    numbers, _ = page(store.directory(), "zoe", after=0, limit=5)
    assert [row.name for row in store.rows_of([*numbers, 999_999])] == ["Zoé Petit"]
