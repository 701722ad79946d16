"""Names in any script: folded, taken apart, compared, never corrected."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.people import Name
from entregent.text.folding import one_line
from entregent.text.names import agree, fold, is_nobody, parse

ANY = st.text(st.characters(exclude_categories=()))
WORDS = st.sampled_from(
    ["Jean", "JEAN", "Jean-Baptiste", "JB", "J.-B.", "Élodie", "Müller", "de", "La", "d'Arc", "Le",
     "Goff", "née", "(née", "Dupont)", "Dr", "MBA,", "MBA", ",", "|", "🚀", "Мария", "山田",
     "O'Brien", "ép.", "épouse", "van", "VAN", "J.", "Jr.", "", " ", "\u00a0", "-", "(", ")"]
)
NAMES = st.lists(WORDS, max_size=7).map(" ".join) | ANY


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Élodie MÜLLER-Girard", "elodie muller girard"),
        ("Œuvre  æther\tStraße", "oeuvre aether strasse"),
        ("Łódź Đorđe Søren", "lodz dorde soren"),
        ("Al\u200bice\u200d\u2060 Za\ufeffra", "alice zara"),
        ("O’Brien, O'Brien", "o brien o brien"),
        ("İstanbul Iı", "istanbul ii"),
        ("E\u0301le\u0300ve", "eleve"),
        ("Z\u0351\u036b\u0343a" + "\u0300" * 200 + "lgo", "zalgo"),
        ("👩🏽\u200d💻 Léa 🏳️\u200d🌈", "lea"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ("Ёлка", "елка"),
        ("مُحَمَّد", "محمد"),
        ("Nu\x00l \x1b[31m", "nul 31m"),
        ("ﬁn Ｆｕｌｌ", "fin full"),
        ("\u00a0\u3000 \u2003", ""),
        ("\ud800x", "x"),
    ],
)
def test_fold(written, folded):
    assert fold(written) == folded


def test_signs_that_spell_are_kept():
    """Kana voicing marks and Indic vowel signs are letters, not accents: だ is not た."""
    assert fold("だ") == fold("た\u3099") != fold("た")
    assert fold("हिन्दी") != fold("हनद")


def test_every_character_folds_to_what_folds_to_itself():
    wrong = [
        code for code in range(0x110000) if fold(folded := fold(f"x{chr(code)}y")) != folded
    ]
    assert wrong == []


@given(ANY)
def test_fold_is_idempotent_and_plain(text):
    folded = fold(text)
    assert fold(folded) == folded == " ".join(folded.split())
    assert all(unicodedata.category(char)[0] in "LNM" or char == " " for char in folded)


@given(ANY)
def test_fold_does_not_depend_on_composition(text):
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


def test_fold_is_linear_in_piled_up_accents():
    start = time.perf_counter()
    assert fold("a" + "\u0300\u0327" * 500_000) == "a"
    assert time.perf_counter() - start < 2


def test_one_line():
    assert one_line(" Ligne\nDeux\r\nTrois\x00 \x1b[2J \ud800") == "Ligne Deux Trois [2J \ufffd"


@pytest.mark.parametrize(
    ("written", "given_name", "family"),
    [
        ("Claire Fontaine", "Claire", "Fontaine"),
        ("LEFEBVRE Pierre", "Pierre", "LEFEBVRE"),
        ("Pierre LEFEBVRE", "Pierre", "LEFEBVRE"),
        ("VAN DER BERG Jan", "Jan", "VAN DER BERG"),
        ("DE GAULLE Charles", "Charles", "DE GAULLE"),
        ("Charles de GAULLE", "Charles", "de GAULLE"),
        ("Jean de La Fontaine", "Jean", "de La Fontaine"),
        ("Jeanne d'Arc", "Jeanne", "d'Arc"),
        ("Yann Le Goff", "Yann", "Le Goff"),
        ("Maria da Silva Santos", "Maria", "da Silva Santos"),
        ("Dupont, Jean-Pierre", "Jean-Pierre", "Dupont"),
        ("JEAN DUPONT", "JEAN", "DUPONT"),
        ("山田太郎", "山田太郎", ""),
        ("Мария Иванова", "Мария", "Иванова"),
        ("Marc Petit 🚀 | Growth, MBA", "Marc", "Petit"),
        ("Sophie Bernard chez Atelier", "Sophie", "Bernard"),
        ("✨Léa✨ Roux", "Léa", "Roux"),
        ("", "", ""),
        ("🚀", "", ""),
    ],
)
def test_given_and_family(written, given_name, family):
    name = parse(written)
    assert (name.full, name.given, name.family) == (written, given_name, family)


@pytest.mark.parametrize(
    ("written", "whole"),
    [
        (
            "Dr. Claire Martin (née Dupont)",
            Name("Dr. Claire Martin (née Dupont)", "Claire", "Martin", ("Dr.",), (), "Dupont"),
        ),
        ("Claire Martin née Dupont", Name("Claire Martin née Dupont", "Claire", "Martin", (), (),
                                          "Dupont")),
        ("Claire Dupont épouse Martin", Name("Claire Dupont épouse Martin", "Claire", "Martin", (),
                                             (), "Dupont")),
        ("Jane Doe, Ph.D., MBA", Name("Jane Doe, Ph.D., MBA", "Jane", "Doe", (),
                                      ("Ph.D.", "MBA"))),
        ("Prof. Dr. Hans Müller", Name("Prof. Dr. Hans Müller", "Hans", "Müller",
                                       ("Prof.", "Dr."))),
        ("Mme Roux", Name("Mme Roux", "Roux", "", ("Mme",))),
        ("John Smith Jr.", Name("John Smith Jr.", "John", "Smith", (), ("Jr.",))),
        ("Marc Petit (Marco)", Name("Marc Petit (Marco)", "Marc", "Petit")),
        ("J. R. R. Tolkien, CBE", Name("J. R. R. Tolkien, CBE", "J. R. R.", "Tolkien", (),
                                       ("CBE",))),
    ],
)
def test_titles_degrees_and_birth_names(written, whole):
    assert parse(written) == whole


def test_a_source_that_states_both_parts_is_believed():
    whole = "Dr Anne Le Roux-Martin (née Petit), MBA"
    assert parse(whole, "Dr Anne", "Le Roux-Martin (née Petit), MBA") == Name(
        full=whole, given="Anne", family="Le Roux-Martin", prefixes=("Dr",), suffixes=("MBA",),
        maiden="Petit",
    )
    assert parse("", "Marie Claire", "Dupont").full == "Marie Claire Dupont"


@given(NAMES, NAMES, NAMES)
def test_parse_never_raises_and_keeps_the_name_as_written(full, given_name, family):
    name = parse(full, given_name, family)
    assert name.full == (full or f"{given_name} {family}".strip())


EQUAL = [
    ("François Lefèvre", "Francois Lefevre"),
    ("Élodie Müller-Girard", "Elodie Muller Girard"),
    ("Élodie Müller-Girard", "Elodie Mueller Girard"),
    ("LEFEBVRE Pierre", "Pierre Lefebvre"),
    ("Yann Le Goff", "Yann Legoff"),
    ("Le Goff Yann", "Yann Legoff"),
    ("Jean-Marc Roux", "Jeanmarc Roux"),
    ("Jean–Marc Roux", "Jean-Marc Roux"),
    ("Marc Petit 🚀 | Growth, MBA", "Marc Petit"),
    ("Marc Petit (rocket) | Growth, MBA", "Marc Petit"),
    ("Dr Claire Fontaine", "Claire Fontaine, PhD"),
    ("Dupont, Jean-Pierre", "Jean-Pierre Dupont"),
    ("Claire Dupont épouse Martin", "Claire Martin"),
    ("Jørgen Sørensen", "Joergen Soerensen"),
    ("山田太郎", "山田 太郎"),
    ("Claire Fontaine", "claire  FONTAINE"),
]
COMPATIBLE = [
    ("Jean-Étienne Durand", "JE Durand"),
    ("Jean-Baptiste Colin", "JB Colin"),
    ("Jean-Baptiste Colin", "J.-B. Colin"),
    ("Jean Baptiste Colin", "J.B. Colin"),
    ("A. Roussel", "Anne Roussel"),
    ("Durand Jean", "J. Durand"),
    ("Céline Robicquet", "Céline Robicquet-Martin"),
    ("Claire Martin (née Dupont)", "Claire Dupont"),
    ("John Adams", "John Quincy Adams"),
    ("John Q. Adams", "John Quincy Adams"),
    ("Jean d'Ormesson", "Jean Ormesson"),
    ("Claire", "Claire Fontaine"),
    ("Claire F.", "Claire Fontaine"),
    ("Fontaine", "FONTAINE Claire"),
    ("Gabriel García", "Gabriel García Márquez"),
    ("Мария Иванова", "Maria Ivanova"),
    ("Юлия Чайковская", "Julia Tchaikovskaya"),
    ("Αλέξανδρος Παπαδόπουλος", "Alexandros Papadopoulos"),
]
DIFFERENT = [
    ("Jean Dupont", "Jeanne Dupont"),
    ("Alexandre Petit", "Alexandra Petit"),
    ("Marie Dubois", "Marie Dubos"),
    ("Stéphanie Gauthier", "Stephanie Gautier"),
    ("Jean Dupont", "Jean-Pierre Dupont"),
    ("Jean-Pierre", "Jean Dupont"),
    ("John R. Adams", "John Quincy Adams"),
    ("Anne Marie Dupont", "Marie Dupont"),
    ("Thomas Martin", "Martin Thomas Dubois"),
    ("Jo Colin", "Jean Olivier Colin"),
    ("C. F.", "Claire Fontaine"),
    ("Аlice Аvant", "Alice Avant"),
    ("Claire Fontaine", "Claire Martin"),
    ("Camille Roux", "Dominique Roux"),
    ("山田太郎", "Yamada Taro"),
    ("", "Claire"),
    ("🚀", "🚀"),
]


@pytest.mark.parametrize(("a", "b"), EQUAL)
def test_the_same_name_written_twice(a, b):
    assert (agree(a, b), agree(b, a)) == ("equal", "equal")


@pytest.mark.parametrize(("a", "b"), COMPATIBLE)
def test_one_name_that_says_less(a, b):
    assert (agree(a, b), agree(b, a)) == ("compatible", "compatible")


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_two_names(a, b):
    assert (agree(a, b), agree(b, a)) == ("different", "different")


def test_names_taken_apart_compare_as_their_parts_say():
    claire = parse("Claire Le Goff", "Claire", "Le Goff")
    assert agree(claire, "Legoff Claire") == "equal"
    assert agree(parse("", "Pierre", "Martin"), parse("", "Martin", "Pierre")) == "equal"
    assert agree(parse("", "Anne Marie", "Roux"), parse("", "Anne", "Marie Roux")) == "equal"
    assert agree(parse("", "Paul", "Martin Roux"), parse("", "Martin", "Roux")) == "different"


@given(NAMES, NAMES)
def test_agreement_is_total_and_symmetric(a, b):
    assert agree(a, b) == agree(b, a)
    assert agree(parse(a), b) in {"equal", "compatible", "different"}


@given(NAMES)
def test_a_name_with_a_letter_agrees_with_itself(name):
    comparable = any(map(fold, parse(name).given.split() + parse(name).family.split()))
    assert agree(name, name) == ("equal" if comparable else "different")


@given(st.sampled_from([a for a, _ in EQUAL + COMPATIBLE + DIFFERENT]))
def test_case_and_blanks_do_not_matter(name):
    if name.isupper() or fold(name) == "":
        return
    assert agree(name, f"  {name.lower()} ") == "equal"


def test_long_names_cost_little():
    start = time.perf_counter()
    agree("a b " * 20_000, "b a " * 20_000)
    parse("(" * 50_000 + "née " * 10_000)
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    "name",
    ["LinkedIn Member", "Utilisateur LinkedIn", "Facebook user", "(Unknown)", "Inconnu", "N/A", "",
     "\u00a0\u3000", "Deleted Account", "utilisateur  facebook", "null"],
)
def test_nobodies(name):
    assert is_nobody(name)


@pytest.mark.parametrize(
    "name", ["Claire", "🚀", "Membre Fondateur Roux", "No", "李雷", "Anonym Roux"]
)
def test_somebodies(name):
    assert not is_nobody(name)
