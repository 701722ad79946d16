"""What the relation adds to a reading: copies, the usual word, firms, language, refusals."""

from __future__ import annotations

from datetime import date

import pytest

from entregent.tact.copies import Copies, Earlier, copies_of
from entregent.tact.lint import lint
from entregent.tact.model import Draft, Relation
from entregent.tact.register import Address, language_of, usual_address, word_of
from entregent.tact.subjects import comes_back, subject_words

TODAY = date(2026, 11, 24)
LETTER = (
    "Hello {}, we mended every old chair of the reading room this month and found a letter under"
    " one of them, so I thought of what you said about the old binders."
)
KNOWN = Relation(("Ada Lunn",), "Sam Orr", exchanges=8, met=True, silent_days=30)


def sent(record: str, day: int, *people: str, words: str = LETTER.format("Ida")) -> Earlier:
    return Earlier(record, date(2026, 11, day), people, words)


def codes(text: str, relation: Relation, kind: str = "first_message") -> list[str]:
    return [hit.code for hit in lint(Draft(text, kind), relation).hits]  # type: ignore[arg-type]


# ------------------------------------------------------------------ copies


def test_copies_to_others_and_to_the_same_person_are_told_apart() -> None:
    earlier = [
        sent("a", 20, "ida"), sent("b", 21, "bo"), sent("c", 21, "bo"), sent("d", 22, "ada"),
        sent("e", 1, "ada"), sent("f", 23, words="Nothing of the kind stands in these few words."),
        Earlier("g", date(2026, 9, 1), ("cy",), LETTER.format("Cy")),
    ]
    assert copies_of(LETTER.format("Ada"), earlier, "ada", TODAY) == Copies(
        similar=2, repeated=2, records=("c", "b", "a"), repeats=("d", "e"), last=date(2026, 11, 22),
    )


def test_one_mail_to_several_is_one_send_and_close_texts_never_stop_alone() -> None:
    assert copies_of(LETTER.format("Ada"), [sent("a", 20, "ida", "bo", "cy")], "ada", TODAY) == (
        Copies(similar=1, records=("a",))
    )
    close = LETTER.format("Bo").replace("so I thought of what", "which might well be all that")
    many = [sent(str(n), 20, f"p{n}", words=close) for n in range(9)]
    assert copies_of(LETTER.format("Ada"), many, "", TODAY).similar == 4


@pytest.mark.parametrize("draft", ["", "Thanks, see you on Tuesday!", LETTER.format("Ada")])
def test_nothing_was_sent(draft: str) -> None:
    assert copies_of(draft, [], "ada", TODAY) == Copies()


def test_the_same_words_again() -> None:
    def severities(n: int) -> list[str]:
        relation = Relation(("Ada Lunn",), exchanges=8, met=True, repeated=n)
        hits = lint(Draft(LETTER.format("Ada"), "follow_up"), relation).hits
        return [hit.severity for hit in hits if hit.code == "SPM-8"]

    assert [severities(n) for n in (0, 1, 2)] == [[], ["major"], ["block"]]


# ------------------------------------------------------------------ tu and vous


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Tu viens mardi ? J’apporte ton livre.", "tu"),
        ("Pourriez-vous me rendre votre exemplaire ?", "vous"),
        ("Bien reçu, merci.", ""),
        ("Tu viens ? Et vous tous, vous venez ?", ""),
        ("You may keep the book, see you on Tuesday with the others.", ""),
        ("> vous aviez dit mardi\nTu es sûr ?", "tu"),
    ],
)
def test_the_word_of_one_message(text: str, word: str) -> None:
    assert word_of(text) == word


def test_the_usual_word_needs_two_messages_and_two_thirds() -> None:
    tu, vous, none = "Tu viens avec ton frère ?", "Vous venez avec votre frère ?", "Entendu, merci."
    assert usual_address([("1", tu), ("2", none), ("3", tu), ("4", vous)]) == Address(
        "tu", 2, 3, ("1", "3")
    )
    assert usual_address([("1", tu)]) == Address(of=1)
    assert usual_address([("1", tu), ("2", vous), ("3", tu), ("4", vous)]) == Address(of=4)
    assert usual_address([(str(n), tu) for n in range(15)] + [("x", vous)] * 90).word == "tu"


# ------------------------------------------------------------------ firms and languages


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("Hello Ada, how is your work at Granite Mills going?", False),
        ("Hello Ada, how is your team at Old Forge going?", True),
        ("Hello Ada, I remember your time at Old Forge back then.", False),
        ("Hello Ada, is your role at Blue Harbour still new?", True),
        ("Bonjour Ada, comment va votre équipe chez Granite Mills SAS ?", False),
        ("Bonjour Ada, comment se passe votre arrivée chez Blue Harbour ?", True),
        ("Bonjour Ada, quand vous étiez jeune, votre poste chez Old Forge vous plaisait ?", False),
        ("Hello Ada, I saw you speak at Lisbon, about your garden.", False),
        ("Hello Ada, do you still work at GM?", False),
    ],
)
def test_a_firm_that_is_not_theirs(text: str, fires: bool) -> None:
    known = Relation(
        ("Ada Lunn",), exchanges=8, met=True, works_at=("Granite Mills Ltd",),
        worked_at=("Old Forge",),
    )
    assert ("PER-5" in codes(text, known)) is fires
    assert "PER-5" not in codes(text, KNOWN)


def test_a_language_unlike_theirs() -> None:
    french = "Bonjour Ada, je vous rends le livre mardi si vous êtes là, et merci encore du prêt."
    theirs = ["The book is on the table for you", "See you there with the others", "It is done now"]
    assert language_of(theirs) == "en"
    assert language_of(theirs[:2]) == ""
    assert language_of([*theirs, french]) == ""
    english = Relation(("Ada Lunn",), exchanges=8, met=True, writes="en")
    assert "PER-7" in codes(french, english)
    assert "PER-7" not in codes(french, KNOWN)


def test_another_name_they_are_known_by_is_theirs() -> None:
    text = "Hello Bartholomew, thank you for the map you drew of the old mill."
    known = Relation(("Ada Lunn",), exchanges=8, met=True)
    assert "PER-4" in codes(text, known)
    alias = Relation(("Ada Lunn",), exchanges=8, met=True, aliases=("Bartholomew Lunn",))
    assert "PER-4" not in codes(text, alias)


# ------------------------------------------------------------------ what was declined


def test_a_subject_that_was_declined() -> None:
    declined = subject_words("Notre logiciel de paie : démonstration")
    assert comes_back("Et si je vous montrais ce logiciel de paie en démonstration ?", declined)
    assert not comes_back("Avez-vous retrouvé la recette du gâteau aux noix ?", declined)
    assert comes_back("Anything at all", frozenset())
    assert comes_back("Le logiciel, donc", subject_words("logiciel"))


@pytest.mark.parametrize(
    ("greeted", "name", "fires"),
    [
        ("Jean-Baptiste", "JB Le Goff", False), ("Maria", "Мария Иванова", False),
        ("Mathilde", "LinkedIn Member", False), ("Bob", "Robert Smith", False),
        ("Kate", "Catherine Lunn", False), ("Li", "CHEN Li", False), ("Lunn", "Ada Lunn", False),
        ("Bartholomew", "Ada Lunn", True), ("Zoé", "Awa Petit", True), ("Robert", "Ada Lunn", True),
    ],
)
def test_whom_a_greeting_may_be_meant_for(greeted: str, name: str, fires: bool) -> None:
    text = f"Hello {greeted}, thank you for the map you drew of the old mill."
    known = Relation((name,), exchanges=8, met=True)
    assert ("PER-4" in codes(text, known)) is fires


def test_a_quoted_tu_is_somebody_elses() -> None:
    vous = Relation(("Inès Marchetti",), exchanges=8, met=True, address="vous")
    quoted = "Bonjour Inès, « qu’est-ce qui te manquera le mardi ? » Si c’est un lieu, partez."
    assert "REG-1" not in codes(quoted, vous)
    bare = "Bonjour Inès, qu’est-ce qui te manquera le mardi ? Dis-moi tout."
    assert "REG-1" in codes(bare, vous)


@pytest.mark.parametrize("text", ["Perfect.", "Agreed, best wishes, Sam"])
def test_a_word_or_two_is_of_no_language(text: str) -> None:
    for theirs in ("fr", "en"):
        relation = Relation(("Ada Lunn",), exchanges=8, met=True, writes=theirs)
        assert "PER-7" not in codes(text, relation, "follow_up")
