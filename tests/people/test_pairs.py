"""Seventy pairs of records: who is one person is joined or asked about, two people never joined."""

from __future__ import annotations

import pytest

from entregent.app.identity_weights import shipped
from entregent.people.candidates import candidates
from entregent.people.judge import judge
from entregent.people.reading import read
from tests.people.pairs import SAME_LIKE_PEERS, SAME_MORE, TWO_LIKE_PEERS, TWO_MORE, Pair

SAME, TWO = (*SAME_LIKE_PEERS, *SAME_MORE), (*TWO_LIKE_PEERS, *TWO_MORE)


@pytest.mark.parametrize("pair", SAME, ids=lambda pair: pair.what)
def test_one_person_is_joined_or_asked_about(pair: Pair) -> None:
    judgement = judge(pair.a, pair.b, shipped())
    assert judgement.verdict in {"same", "ask"}, judgement
    assert list(candidates([read(pair.a), read(pair.b)])) == [(0, 1)]


@pytest.mark.parametrize("pair", TWO, ids=lambda pair: pair.what)
def test_two_people_are_not_joined_by_the_program_itself(pair: Pair) -> None:
    judgement = judge(pair.a, pair.b, shipped())
    assert judgement.verdict in {"different", "ask"}, judgement


@pytest.mark.parametrize("pair", [*SAME, *TWO], ids=lambda pair: pair.what)
def test_weights_add_up_and_sides_do_not_matter(pair: Pair) -> None:
    here, there = judge(pair.a, pair.b, shipped()), judge(pair.b, pair.a, shipped())
    assert here.score == sum(level.weight for level in here.levels)
    assert (here.verdict, here.score, here.veto) == (there.verdict, there.score, there.veto)
    assert [(one.name, one.weight) for one in here.levels] == [
        (one.name, one.weight) for one in there.levels
    ]


def test_there_are_seventy() -> None:
    assert (len(SAME_LIKE_PEERS), len(TWO_LIKE_PEERS)) == (12, 8)
    assert len(SAME_MORE) + len(TWO_MORE) == 50
