"""HUM: the question of the year, pins and marks."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from entregent.practices.humanity.practice import PRACTICE
from entregent.testing import practice_laws as laws
from tests.practices.stored import prefer, seen, stored, tell, who, wrote


def ago(days: int) -> str:
    return (datetime(2026, 11, 24, 12) - timedelta(days=days)).isoformat(timespec="minutes")


def _store():
    return stored(*(wrote("Awa Petit", ago(n)) for n in (5, 300, 700)), wrote("Bea Roy", ago(900)))


def _asked(store, now: datetime = datetime(2026, 11, 24, 9)) -> list[str]:
    return [one.window for one in laws.check(PRACTICE, seen(store, now)).findings]


def test_the_question_is_asked_once_a_year_at_its_end() -> None:
    store = _store()
    assert _asked(store) == ["2026"]
    assert _asked(store, datetime(2026, 10, 1, 9)) == []
    tell(store, "pin", {"nobody": True})
    assert _asked(store) == []
    assert _asked(store, datetime(2027, 12, 1, 9)) == ["2027"]


def test_it_is_not_asked_of_somebody_who_has_just_come() -> None:
    assert _asked(stored(wrote("Awa Petit", ago(5)))) == []


def test_a_pin_keeps_somebody_in_the_circles_and_displaces_nobody() -> None:
    store = _store()
    bea = who("Bea Roy", store)
    before = {one: tie.circle for one, tie in seen(store).ties().items()}
    assert before[bea] == "none"
    tell(store, "pin", {}, (bea,))
    after = {one: tie.circle for one, tie in seen(store).ties().items()}
    assert after == {**before, bea: "150"}
    tell(store, "pin", {"off": True}, (bea,))
    assert {one: tie.circle for one, tie in seen(store).ties().items()} == before


@pytest.mark.parametrize("word", ["no", "deceased", "child", "former"])
def test_a_mark_ends_every_suggestion(word: str) -> None:
    from entregent.practices.findings import may_be_proposed

    store = _store()
    awa = who("Awa Petit", store)
    assert may_be_proposed(seen(store).person(awa))
    prefer(store, awa, mark=word)
    assert not may_be_proposed(seen(store).person(awa))
    prefer(store, awa, mark="none")
    assert may_be_proposed(seen(store).person(awa))
