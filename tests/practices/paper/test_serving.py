"""Who serves the first purpose: words of the sheet that are read, names that stand on it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.i18n import LANGUAGES, say
from entregent.model.ids import PersonId
from entregent.model.people import Person, Post
from entregent.model.purpose import Sheet, Target
from entregent.practices.paper.serving import serving, telling_words


def _person(name: str = "Awa Diarra", title: str = "", house: str = "", *categories: str) -> Person:
    return Person(PersonId("awa"), name, posts=(Post(house, title),), categories=categories)


def _word(who: str, person: Person) -> object:
    found = serving(Sheet(targets=(Target(who),)), [person])
    return found[person.id].params["word"] if found else None


@pytest.mark.parametrize(
    ("who", "title", "word"),
    [
        ("responsables paie en Bretagne", "Gestionnaire de paie", "paie"),
        ("responsables paie", "Responsable des achats", None),
        ("comptables", "Directrice de la comptabilité", "comptables"),
        ("imprimeurs", "Imprimerie du Port", "imprimeurs"),
        ("éditeurs", "EDITEUR", "éditeurs"),
        ("RH", "Chargée de RH", "RH"),
        ("les gens du commerce", "Ingénieur commercial", "commerce"),
        ("internes", "Ventes internationales", None),
        ("paie", "Paix et sécurité", None),
        ("chefs d'entreprise", "Chef de chantier", None),
        ("", "Gestionnaire de paie", None),
    ],
)
def test_a_trade_is_read_in_a_title(who: str, title: str, word: str | None) -> None:
    assert _word(who, _person(title=title)) == word


def test_a_house_and_a_category_count_too() -> None:
    assert _word("librairies", _person(house="Librairie du Port")) == "librairies"
    assert _word("chorale", _person("Awa", "", "", "La chorale du mardi")) == "chorale"


def test_a_name_of_the_sheet_is_found_in_any_order_of_its_words() -> None:
    sheet = Sheet(known=("DIARRA Awa",))
    found = serving(sheet, [_person(), Person(PersonId("luc"), "Luc Tessier")])
    assert list(found) == ["awa"]
    assert found[PersonId("awa")].key == "paper.serves-known"
    assert serving(sheet, [Person(PersonId("ego"), "Awa Diarra", is_ego=True)]) == {}


def test_a_known_name_comes_before_a_word_and_both_are_said() -> None:
    sheet = Sheet(known=("Awa Diarra",), targets=(Target("paie"),))
    both = serving(
        sheet, [_person(title="Paie"), Person(PersonId("luc"), "Luc", posts=(Post("", "Paie"),))]
    )
    for lang in LANGUAGES:
        for reason in both.values():
            assert say(lang, reason.key, **reason.params)
    assert both[PersonId("awa")].key == "paper.serves-known"
    assert both[PersonId("luc")].key == "paper.serves-word"


def test_words_of_rank_and_grammar_tell_nothing() -> None:
    words = telling_words("Les responsables paie et RH, dans les PME (comptables) ; 20 à Rennes")
    assert words == ("paie", "RH", "comptables", "Rennes")
    assert telling_words("des gens, des chefs d’entreprise") == ()


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_words_are_compared_without_complaint(who: str, title: str) -> None:
    found = serving(Sheet(targets=(Target(who),), known=(title,)), [_person(title, title)])
    assert set(found) <= {PersonId("awa")}
