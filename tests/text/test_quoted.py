"""Whose words stand in a mail body: one case a habit of a mail program."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.text.quoted import own_words

CASES = {
    "nothing quoted": ("Bonjour,\n\nÀ lundi.\n", "Bonjour,\n\nÀ lundi."),
    "gmail in French": (
        (
            "Oui, volontiers.\n\nLe lun. 4 mars 2024 à 11:02, C. Roux <c@e.example> a écrit :\n"
            "> On déjeune ?\n"
        ),
        "Oui, volontiers.",
    ),
    "gmail in French, wrapped": (
        (
            "Oui.\n\nLe lun. 4 mars 2024 à\u202f11:02, Camille Roux <\ncamille.roux@e.example> a\n"
            "écrit\u00a0:\n\n> On déjeune ?\n> C.\n"
        ),
        "Oui.",
    ),
    "gmail in English, wrapped": (
        (
            "Yes !\n\nOn Mon, May 26, 2025 at 10:15\u202fPM Julie S. <\njulie@e.example> wrote:\n\n"
            "> Lorem ipsum\n>\n> dolor\n"
        ),
        "Yes !",
    ),
    "apple mail, quoted without marks": (
        "Entendu.\n\nLe 4 mars 2024 à 11:02, Camille <c@e.example> a écrit :\n\nDéjeuner ?\n",
        "Entendu.",
    ),
    "german": (
        "Ja, gern.\n\nAm 04.03.2024 um 11:02 schrieb Jan Beispiel:\n> Essen wir?\n",
        "Ja, gern.",
    ),
    "answers between the quotations": (
        "Jim wrote:\n> first?\nyes\n\n> second?\nno\n",
        "yes\n\nno",
    ),
    "outlook in French": (
        (
            "Merci pour tout.\n\nDe : C. Roux <c@e.example>\nEnvoyé : lundi 4 mars 2024 11:02\n"
            "À : Moi\nObjet : Déjeuner\n\nOn déjeune ?\n"
        ),
        "Merci pour tout.",
    ),
    "outlook in English under a rule": (
        (
            "Thanks.\n\n________________________________\nFrom: Ann Lee\nSent: 4 March 2024\n"
            "To: Me\nSubject: Lunch\n\nLunch?\n"
        ),
        "Thanks.",
    ),
    "outlook, original message": (
        "Vu.\n\n-----Message d'origine-----\nDe : Camille\nOn déjeune ?\n",
        "Vu.",
    ),
    "forwarded with a word": (
        "Pour info.\n\n---------- Forwarded message ---------\nFrom: Ann\nDate: today\n\nText\n",
        "Pour info.",
    ),
    "forwarded without a word": ("Begin forwarded message:\n\nFrom: Ann\n\nText\n", ""),
    "everything quoted": ("> a\n> b\n", ""),
    "quoted with initials": ("JD> shall we?\nYes.\n", "Yes."),
    "signature": ("À jeudi.\n\n-- \nCamille Roux\nOrévia, Lyon\n", "À jeudi."),
    "signature that lost its blank": ("À jeudi.\n\n--\nCamille Roux\n", "À jeudi."),
    "two hyphens as a rule": (
        "Chapitre 1\n--\n" + "\n".join(f"ligne {number}" for number in range(40)),
        "Chapitre 1\n--\n" + "\n".join(f"ligne {number}" for number in range(40)),
    ),
    "telephone": ("Ok\n\nEnvoyé de mon iPhone\n", "Ok"),
    "footer of a list": (
        (
            "See you there.\n\n_______________________________________________\n"
            "Rowers mailing list\nrowers@lists.example\n"
        ),
        "See you there.",
    ),
    "signed by PGP": (
        (
            "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nYes.\n"
            "-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n"
        ),
        "Yes.",
    ),
    "disclaimer in English": (
        "Bye.\n\nThis e-mail and any attachments are confidential. If you are not the intended\n"
        "recipient, please notify the sender.\n",
        "Bye.",
    ),
    "disclaimer in French": (
        "À jeudi.\n\nCe message et toutes les pièces jointes sont confidentiels.\nMerci de le "
        "détruire.\n",
        "À jeudi.",
    ),
    "a word about trees": ("Ok.\n\nP Please consider the environment before printing.\n", "Ok."),
    "a message about a message": (
        "Ce message est pour Paul.\nIf you are not free, tell me.\nPensez à moi.",
        "Ce message est pour Paul.\nIf you are not free, tell me.\nPensez à moi.",
    ),
    "a colon that announces nothing": (
        "Voici le programme :\nlundi, mardi\nDe : 9 h à 10 h\n",
        "Voici le programme :\nlundi, mardi\nDe : 9 h à 10 h",
    ),
    "somebody told what a client wrote": (
        "Le client a écrit :\nil est content.\nBravo.\n",
        "Le client a écrit :\nil est content.\nBravo.",
    ),
    "an arrow is no quotation": ("a -> b\nx > y\n", "a -> b\nx > y"),
    "windows line ends": ("Oui.\r\n\r\n> Non ?\r\n", "Oui."),
}


@pytest.mark.parametrize(("body", "own"), CASES.values(), ids=CASES.keys())
def test_own_words(body: str, own: str) -> None:
    assert own_words(body) == own


@given(st.text(alphabet=st.sampled_from("> \n:-aDe_*@0Le wrotéc\r\t"), max_size=400))
def test_own_words_are_lines_of_the_body_in_their_order(body: str) -> None:
    own = own_words(body)
    unbroken = body.replace("\r\n", "\n").replace("\r", "\n")
    lines = iter([line.rstrip() for line in unbroken.split("\n")])
    assert not own or all(any(line == other for other in lines) for line in own.split("\n"))


@given(st.text(max_size=300))
def test_own_words_of_own_words_without_quotations(body: str) -> None:
    plain = "".join(letter for letter in body if letter not in ">:-_*=|")
    kept = own_words(plain)
    assert own_words(kept) == kept


@pytest.mark.parametrize(
    "attack",
    [
        "> " * 100_000,
        "On 1 " * 40_000,
        "Le 1\n" * 40_000,
        "De : a\n" * 30_000,
        "a écrit :\n" * 20_000,
        "--\n" * 60_000,
    ],
    ids=["marks", "one line", "starts", "labels", "attributions", "rules"],
)
def test_time_grows_with_length_only(attack: str) -> None:
    start = process_time()
    own_words(attack)
    assert process_time() - start < 2
