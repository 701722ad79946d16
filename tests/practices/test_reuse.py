"""IQ_group's tenth: answers that come back in what others write later."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.records import Cue, Interaction
from entregent.practices.collective.groups import Group, groups
from entregent.practices.collective.reuse import marks
from tests.practices.stored import ME, Worded, at, seen, somebody, stored

FOUR = ("Awa Petit", "Bea Petit", "Cyr Petit", "Dan Petit")
ANSWER = "La salle du fond se réserve au guichet de la mairie, le mardi matin seulement."


def turn(by: str, days: float, words: str, cues: tuple[Cue, ...] = (), thread: str = "x") -> Worded:
    when = (datetime(2026, 11, 2, 9) + timedelta(days=days)).isoformat(timespec="minutes")
    return Interaction(
        at=at(when), kind="message", network="mail", author=somebody(by), thread=thread,
        others=(ME, *(somebody(one) for one in FOUR if one != by)), subject="Une salle",
        cues=cues, words=len(words.split()),
    ), words


def _group(*later: Worded) -> Group:
    start = [
        turn("Awa Petit", 0, "Quelqu'un sait où réserver ?", ("question",)),
        turn("Cyr Petit", 0.1, ANSWER), turn("Bea Petit", 0.2, "Merci."),
        turn("Dan Petit", 0.3, "Moi aussi."),
    ]  # fmt: skip
    (found,) = groups(seen(stored(*start, *later)))
    return found


@pytest.mark.parametrize(
    ("later", "back"),
    [
        ([], 0),
        ([turn("Dan Petit", 8, f"Comme disait Cyr : {ANSWER.lower()}")], 1),
        ([turn("Cyr Petit", 8, ANSWER)], 0),
        ([turn("Dan Petit", 8, f"> {ANSWER}\n\nMerci")], 0),
        ([turn("Dan Petit", 0.4, ANSWER)], 0),
        ([turn("Dan Petit", 8, "La salle du fond est prise mardi.")], 0),
    ],
)
def test_an_answer_comes_back_when_somebody_else_says_it_again_later(later, back: int) -> None:
    found = _group(*later)
    assert (found.came_back, found.readable) == (back, 1)


def test_it_is_a_tenth_of_the_whole_where_words_are_kept() -> None:
    silent = _group()
    heard = _group(turn("Dan Petit", 8, f"Je redis : {ANSWER}"))
    assert silent.iq < heard.iq
    parts = 0.3 + 0.25 + 0.15 + 0.1
    rest = 0.3 + 0.15 * 2.718281828 ** (-2.4 / 24)
    assert silent.iq == pytest.approx(100 * (rest + 0.25 * silent.equality) / parts, abs=0.01)
    assert heard.iq == pytest.approx(100 * (rest + 0.25 * heard.equality + 0.1) / parts, abs=0.01)


def test_without_words_it_takes_no_part() -> None:
    bare = [(record, "") for record, _ in (
        turn("Awa Petit", 0, "a", ("question",)), turn("Cyr Petit", 0.1, "b"),
        turn("Bea Petit", 0.2, "c"), turn("Dan Petit", 0.3, "d"),
    )]  # fmt: skip
    (found,) = groups(seen(stored(*bare)))
    assert found.readable == 0


@given(st.text(max_size=400))
def test_any_words_have_marks(words: str) -> None:
    assert all(one for one in marks(words))
    assert marks(f"> {words.splitlines()[0] if words.splitlines() else ''}") == frozenset()


def test_links_are_marks_without_their_full_stop() -> None:
    assert marks("Voir https://guide.example/salle.") == {"https://guide.example/salle"}
