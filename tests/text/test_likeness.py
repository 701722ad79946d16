"""Texts alike whoever they are addressed to, and texts that are not."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.text.likeness import RUN, SKETCH, held, runs, sketch

LETTER = (
    "Bonjour {who},\n\nj’ai lu votre article sur les tanneries de {where} et je me demandais si"
    " vous aviez gardé les registres de {year}, car nous restaurons un atelier du même genre ici."
)
OTHER = (
    "Bonjour Awa,\n\nje passe mardi au marché des libraires avec deux collègues ; si tu y es, je te"
    " rends le livre sur les ponts et tu me racontes la suite du chantier, d’accord ?"
)


def test_one_letter_with_other_names_in_it_is_one_text() -> None:
    one = LETTER.format(who="Awa", where="Graulhet", year="1911")
    other = LETTER.format(who="Bruno Moreau", where="Saint-Junien", year="1875")
    assert runs(one) == runs(other)
    assert sketch(runs(one)) == sketch(runs(other))
    assert len(sketch(runs(one))) == SKETCH


def test_another_letter_shares_nothing() -> None:
    one = runs(LETTER.format(who="Awa", where="Graulhet", year="1911"))
    assert held(one, runs(OTHER)) == 0
    assert not set(sketch(one)) & set(sketch(runs(OTHER)))


def test_a_letter_with_a_sentence_more_still_holds_the_draft() -> None:
    draft = LETTER.format(who="Awa", where="Graulhet", year="1911")
    longer = f"{draft} par ailleurs, merci encore pour le prêt de la presse à papier l’an dernier."
    assert held(runs(draft), runs(longer)) == 1
    assert 0.5 < held(runs(longer), runs(draft)) < 0.9


@pytest.mark.parametrize(
    "text",
    ["", "Merci, à mardi !", "Anna Bell, Granite Ltd, Old Road", "12 34 56 78 90 " * 20,
     "> " + OTHER.replace("\n", "\n> ")],
)
def test_short_texts_names_figures_and_quotations_are_like_nothing(text: str) -> None:
    assert runs(text) == frozenset()


def test_a_signature_and_a_quotation_are_not_compared() -> None:
    signed = f"{OTHER}\n-- \nune longue signature qui revient au bas de tous les messages du monde"
    assert runs(signed) == runs(OTHER)
    assert runs(f"{OTHER}\n> et voici tout ce que disait le message auquel on répond ici") == (
        runs(OTHER)
    )


def test_accents_written_in_two_ways_and_capitals_throughout() -> None:
    apart = OTHER.replace("é", "e\u0301")
    assert runs(apart) == runs(OTHER)
    loud = "WE MENDED EVERY OLD CHAIR AND TABLE OF THE READING ROOM AND FOUND A LETTER"
    assert runs(loud) == runs(loud.title())


def test_languages_without_spaces_are_cut_by_signs() -> None:
    assert len(runs("我们正在修复一个旧的皮革作坊希望能看到您的记录")) == 23 - RUN + 1


@given(st.text(max_size=400), st.text(max_size=400))
def test_whatever_the_texts(one: str, other: str) -> None:
    mine, theirs = runs(one), runs(other)
    assert 0 <= held(mine, theirs) <= 1
    assert held(mine, mine) == (1 if mine else 0)
    assert set(sketch(mine)) <= mine
    assert list(sketch(mine)) == sorted(sketch(mine))


def test_copies_with_a_fifth_rewritten_are_found_by_their_sketches() -> None:
    draw = random.Random(11)
    syllables = "ba cor du fen gi lor mu nal pri so tar ve zon mel".split()

    def sentence() -> str:
        return " ".join("".join(draw.choices(syllables, k=draw.randint(1, 3))) for _ in range(12))

    found = shares = 0
    for _ in range(300):
        letter = [sentence() for _ in range(5)]
        other = letter.copy()
        other[draw.randrange(5)] = sentence()
        one, copy = runs(". ".join(letter)), runs(". ".join(other))
        shares += held(one, copy) >= 0.65
        found += bool(set(sketch(one)) & set(sketch(copy)))
    assert shares == 300
    assert found >= 298
