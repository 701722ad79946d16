"""A word kept with somebody: facts of a year, said in words, without a mark."""

from __future__ import annotations

import pytest

from entregent.app.trust import TrustShape, trust_says
from entregent.i18n import Lang


def _facts(asked: int = 0, answered: int = 0, due: int = 0, kept: int = 0) -> TrustShape:
    return {"asked": asked, "answered": answered, "due": due, "kept": kept, "on_time": kept}


@pytest.mark.parametrize(
    ("lang", "facts", "says"),
    [
        ("en", _facts(), []),
        ("en", _facts(asked=1, answered=1), ["1 question received in a year: 1 answered by you."]),
        ("en", _facts(3, 2, 2, 1), [
            "3 questions received in a year: 2 answered by you.",
            "2 promises came due: 1 kept, 1 by the day named.",
        ]),
        ("fr", _facts(asked=2), [
            "2 questions reçues en un an\u00a0: 0 avec une réponse de vous."
        ]),
        ("fr", _facts(due=1, kept=1), [
            "1 promesse venue à terme\u00a0: 1 tenue, 1 au jour dit."
        ]),
    ],
)
def test_facts_are_said_each_in_one_sentence(
    lang: Lang, facts: TrustShape, says: list[str]
) -> None:
    assert trust_says(lang, facts) == says
