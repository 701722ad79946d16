"""The sheet as a text form: filled in by hand, read back in either language, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.i18n import LANGUAGES, Lang, say
from entregent.model.purpose import PURPOSES, Objective, Purpose, Sheet, Target
from entregent.practices.paper.form import LABELS, to_text
from entregent.practices.paper.reading import Form, from_text
from entregent.practices.paper.worksheet import dated, missing
from entregent.text.folding import fold

ON = date(2026, 11, 23)

FRENCH = """\
Date : 23 novembre 2026

1. Pourquoi ?
[1] clients : des missions de formation
[2] pairs
[ ] emploi

2. Quel résultat, quand, à quoi le verrai-je ?
D’ici le : 30 juin 2027
j’aurai : 3 missions signées
je le verrai à : trois bons de commande
D'ici le : 31 mars 2027
J'AURAI : deux articles publiés
j’aurai : une présentation au club, avant fin janvier
je le verrai à : l'invitation

3. Qui ?
Métier : responsables paie
Lieu : Bretagne
Langue : français
Combien de personnes : une vingtaine
Des noms que je connais déjà : Awa Diarra, Luc Tessier ; Nadia Belkacem
Qui les connaît ?
- Lise Moreau
- Dupont, Jean
Ce qui les intéresse, eux : la paie des intermittents

4. Qu'ai-je à donner ?
Trois choses utiles que je sais, que j’ai, ou qui je peux présenter :
- une trame d'entretien
- l'adresse d'un imprimeur

5. Où ?
Où les trouver vraiment (la vie réelle d’abord) : le club paie de Rennes
Un réseau principal : LinkedIn
Un réseau d’appoint : Malt
Ceux que je laisse : XING, Viadeo

6. Combien ?
Minutes par semaine : 1 h 30
Euros par an : 200 €
Une heure devrait me rapporter : 10 €
Patience jusqu’au : 30 juin 2027
Premier petit pas, cette semaine : appeler Paul
"""

SHEET = Sheet(
    purposes=(Purpose("clients", 1, "des missions de formation"), Purpose("peers", 2)),
    objectives=(
        Objective("3 missions signées", 3, date(2027, 6, 30), "trois bons de commande"),
        Objective("deux articles publiés", 2, date(2027, 3, 31)),
        Objective("une présentation au club, avant fin janvier", None, date(2027, 1, 31),
                  "l'invitation"),
    ),
    targets=(Target("responsables paie", "Bretagne", 20, "français"),),
    offers=("une trame d'entretien", "l'adresse d'un imprimeur"),
    known=("Awa Diarra", "Luc Tessier", "Nadia Belkacem"),
    introducers=("Lise Moreau", "Dupont, Jean"),
    interest="la paie des intermittents",
    places="le club paie de Rennes",
    networks=("LinkedIn", "Malt"),
    dropped=("XING", "Viadeo"),
    minutes=90,
    euros=200,
    patience=date(2027, 6, 30),
    gain="10 €",
    first_step="appeler Paul",
    written=ON,
)  # fmt: skip


def test_a_filled_form_is_read_whole() -> None:
    assert from_text(FRENCH, ON) == Form(SHEET)
    assert missing(SHEET) == ()


def test_a_sheet_of_23_november_is_read_again_on_21_february() -> None:
    sheet = dated(from_text(FRENCH, ON).sheet, ON)
    assert [purpose.kind for purpose in sheet.purposes] == ["clients", "peers"]
    assert (len(sheet.objectives), sheet.minutes) == (3, 90)
    assert sheet.review_on == date(2027, 2, 21)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sheet_comes_back_from_its_form(lang: Lang) -> None:
    text = to_text(SHEET, lang)
    assert from_text(text, date(2030, 1, 1)) == Form(SHEET)
    assert to_text(from_text(text, ON).sheet, lang) == text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_blank_form_is_a_blank_sheet_with_room_to_write(lang: Lang) -> None:
    text = to_text(Sheet(), lang)
    assert from_text(text, ON) == Form(Sheet())
    for name in set(LABELS) - {"name", "count"}:
        assert say(lang, f"paper.label-{name}") in text
    for number in range(1, 7):
        assert f"{number}. {say(lang, f'paper.section-{number}')}\n" in text
    assert text.count(say(lang, "paper.label-have")) == 3


def test_no_two_labels_are_one_when_folded() -> None:
    names: dict[str, set[str]] = {}
    for lang in LANGUAGES:
        for name in LABELS:
            names.setdefault(fold(say(lang, f"paper.label-{name}")), set()).add(name)
    assert {label: found for label, found in names.items() if len(found) > 1} == {}


PURPOSES_WRITTEN = {
    "[1] clients\n[2] pairs": (("clients", 1), ("peers", 2)),
    "☒ clients 2\n☑ peers 1": (("peers", 1), ("clients", 2)),
    "1. clients\n2. étude de marché": (("clients", 1), ("market", 2)),
    "- apprendre\n- aider": (("learn", 1), ("help", 2)),
    "[x] job\n[1] clients": (("clients", 1), ("job", 2)),
    "[ ] job\n☐ clients": (),
    "clients\nclients, vraiment": (("clients", 1),),
}


@pytest.mark.parametrize(("lines", "purposes"), PURPOSES_WRITTEN.items())
def test_purposes_are_ticked_in_many_ways(
    lines: str, purposes: tuple[tuple[str, int], ...]
) -> None:
    sheet = from_text(f"Pourquoi ?\n{lines}\n", ON).sheet
    assert tuple((purpose.kind, purpose.rank) for purpose in sheet.purposes) == purposes


def test_a_purpose_of_ones_own_keeps_its_words() -> None:
    sheet = from_text("[1] chanter à la chorale\n[2] autre : rire", ON).sheet
    assert sheet.purposes == (
        Purpose("other", 1, "chanter à la chorale"),
        Purpose("other", 2, "rire"),
    )


def test_two_purposes_ranked_first_are_asked_about_and_both_kept() -> None:
    form = from_text("1. Pourquoi ?\n[1] clients\n[1] pairs\n", ON)
    assert form.sheet.purposes == (Purpose("clients", 1), Purpose("peers", 1))
    assert [(one.line, one.says.key) for one in form.problems] == [(3, "paper.which-first")]
    assert say("fr", form.problems[0].says.key, **form.problems[0].says.params) == (
        "Ligne 3\u00a0: deux buts portent le numéro 1. Lequel passe d’abord\u202f?"
    )


def test_what_is_not_understood_is_named_with_its_line_and_costs_nothing_else() -> None:
    text = (
        "Pourquoi ?\n[1] clients\nQuel résultat, quand, à quoi le verrai-je ?\n"
        "D’ici le : bientôt\nj’aurai : du monde\nMinutes par semaine : beaucoup\n"
        "Un réseau d’appoint : Malt, XING\nbla bla\n"
    )
    form = from_text(text, ON)
    assert form.sheet == Sheet(
        purposes=(Purpose("clients", 1),),
        objectives=(Objective("du monde"),),
        networks=("Malt", "XING"),
    )
    assert [(one.line, one.says.key) for one in form.problems] == [
        (4, "paper.not-a-day"),
        (6, "paper.not-a-number"),
        (7, "paper.too-many-networks"),
        (8, "paper.not-understood"),
    ]
    assert form.problems[3].says.params["text"] == "bla bla"


def test_a_list_is_closed_by_what_is_not_part_of_it() -> None:
    text = "Qui les connaît :\n- Lise\nquelqu’un d’autre\n- Paul\n"
    form = from_text(text, ON)
    assert form.sheet == Sheet(introducers=("Lise",))
    assert [one.line for one in form.problems] == [3, 4]


def test_what_stands_in_the_words_of_an_objective_is_read_there() -> None:
    sheet = from_text("j’aurai : 3 missions avant le 30 juin 2027", ON).sheet
    assert sheet.objectives == (
        Objective("3 missions avant le 30 juin 2027", 3, date(2027, 6, 30)),
    )


def test_days_without_a_year_follow_the_day_of_the_sheet() -> None:
    text = "Date : 2 février 2027\nD’ici le : 30 juin\nj’aurai : 3 missions"
    assert from_text(text, date(2030, 1, 1)).sheet.objectives[0].deadline == date(2027, 6, 30)


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_any_line_ending_and_a_byte_order_mark_are_accepted(ending: str) -> None:
    assert from_text("\ufeff" + FRENCH.replace("\n", ending), ON) == Form(SHEET)


def test_english_labels_do_as_well_in_any_case() -> None:
    text = (
        "WHY?\n[1] Clients\nBY: 30 June 2027\ni will have: 3 contracts\nMinutes a week: two hours"
    )
    assert from_text(text, ON) == Form(
        Sheet(
            purposes=(Purpose("clients", 1),),
            objectives=(Objective("3 contracts", 3, date(2027, 6, 30)),),
            minutes=120,
        )
    )


WORDS = st.text(
    st.characters(exclude_categories=("Cs",)) | st.sampled_from(" :-;,[]#?123\u00a0\u202f\u2028\n"),
    max_size=30,
)
LINES = st.one_of(
    WORDS,
    st.sampled_from(FRENCH.splitlines()),
    st.builds(
        "{}: {}".format,
        st.sampled_from(
            [say(lang, f"paper.label-{name}") for lang in LANGUAGES for name in LABELS]
        ),
        WORDS,
    ),
    st.builds("- {}".format, WORDS),
    st.builds("[{}] {}".format, st.sampled_from(("1", "2", "x", "", " ")), WORDS),
)


@given(st.lists(LINES, max_size=25).map("\n".join), st.sampled_from(LANGUAGES))
def test_any_text_is_read_and_what_was_read_comes_back(text: str, lang: Lang) -> None:
    form = from_text(text, ON)
    assert all(one.says.params for one in form.problems)
    assert from_text(to_text(form.sheet, lang), ON).sheet == form.sheet


@given(st.sampled_from(PURPOSES), st.integers(1, 9), WORDS, st.sampled_from(LANGUAGES))
def test_words_of_a_purpose_never_become_something_else(
    kind: str, rank: int, words: str, lang: Lang
) -> None:
    written = replace(from_text(f"[{rank}] {kind}", ON).sheet)
    assert len(written.purposes) == 1
    sheet = Sheet(purposes=(Purpose("help", rank, " ".join(words.split())),))
    back = from_text(to_text(sheet, lang), ON).sheet
    assert [purpose.kind for purpose in back.purposes] == ["help"]


def test_a_long_file_is_read_in_time() -> None:
    text = "x" * 200_000 + "\n" + "- a:b\n" * 50_000 + "[1] " + " " * 100_000 + "z"
    form = from_text(text, ON)
    assert len(form.problems) == 50_001
    assert all(len(str(one.says.params["text"])) <= 81 for one in form.problems)
