"""A practice in a file: what is read, and every point that is told when it is not well written."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.i18n import LANGUAGES, say
from entregent.model.finding import Words
from entregent.practices.own.conditions import Condition, read_condition
from entregent.practices.own.practice import Act, OwnPractice, Rule
from entregent.practices.own.reading import read_practice

GOOD = """
code = "GRA"
[sentence]
fr = "Merci."
en = "Thanks."
[[rule]]
when = ["silence > 90", "stage is bonded"]
most = 2
[rule.say]
fr = "{name} attend."
en = "{name} waits."
[rule.do]
verb = "thank"
minutes = 5
value = 45
fr = "Remercier {name}."
en = "Thank {name}."
"""


def _places(body: dict[str, Any]) -> list[tuple[str, str]]:
    found = read_practice(body, "x", frozenset({"COL"}))
    assert isinstance(found, tuple)
    for problem in found:
        for lang in LANGUAGES:
            assert say(lang, problem.says.key, **problem.says.params).strip()
    return [(problem.place, problem.says.key.partition(".")[2]) for problem in found]


def _with(**changes: object) -> dict[str, Any]:
    return {**tomllib.loads(GOOD), **changes}


def test_a_good_file_is_the_practice_it_says() -> None:
    assert read_practice(tomllib.loads(GOOD), "gratitude") == OwnPractice(
        "GRA", "gratitude", Words("Merci.", "Thanks."),
        (
            Rule(
                1,
                (Condition("silence > 90", "silence", ">", 90.0),
                 Condition("stage is bonded", "stage", "is", word="bonded")),
                Words("{name} attend.", "{name} waits."),
                Act("thank", 5, 45, Words("Remercier {name}.", "Thank {name}.")),
                2,
            ),
        ),
    )


@pytest.mark.parametrize(("body", "told"), [
    (_with(code="gra"), [("code", "code")]),
    (_with(code="COL"), [("code", "taken")]),
    (_with(sentence={"fr": "Merci."}), [("sentence", "both-languages")]),
    (_with(rule=[]), [("rule", "no-rule")]),
    (_with(weight=3), [("", "unknown-key")]),
    (_with(rule=[{"when": [], "say": {"fr": "a", "en": "b"}}]), [("rule 1, when", "no-when")]),
    (_with(rule=[{"when": "silence > x", "say": {"fr": "{name}", "en": "b"}}]),
     [("rule 1, say", "same-fields"), ("rule 1, when 1", "number")]),
    (_with(rule=[{"when": "age > 3", "say": {"fr": "{who}", "en": "{who}"}}]),
     [("rule 1, say", "unknown-field"), ("rule 1, when 1", "field")]),
    (_with(rule=[{"when": "silence > 3", "say": {"fr": "a", "en": "b"},
                  "do": {"verb": "sell", "minutes": 500, "fr": "a", "en": "b"}}]),
     [("rule 1, do", "verb"), ("rule 1, do, minutes", "bounds")]),
])
def test_every_point_to_mend_is_told_with_its_place(
    body: dict[str, Any], told: list[tuple[str, str]]
) -> None:
    assert _places(body) == told


@pytest.mark.parametrize(("written", "wrong"), [
    ("", "own.condition"), ("silence", "own.condition"), ("silence is 3", "own.sign"),
    ("stage > 3", "own.sign"), ("stage is married", "own.word"), ("strength >= many", "own.number"),
    ("colour is red", "own.field"),
])
def test_conditions_that_are_none(written: str, wrong: str) -> None:
    assert read_condition(written) == wrong


@given(st.text(max_size=60))
def test_any_text_is_a_condition_or_a_sentence(written: str) -> None:
    found = read_condition(written)
    assert isinstance(found, Condition) or say("fr", found, what=written)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.sampled_from(
        ["code", "sentence", "rule", "when", "say", "do", "verb", "minutes", "fr", "en", "most"]
    ), inside, max_size=5),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["code", "sentence", "rule"]), _JSON))
def test_any_parsed_file_is_a_practice_or_its_problems(body: dict[str, Any]) -> None:
    found = read_practice(body, "any")
    assert isinstance(found, OwnPractice) or found
