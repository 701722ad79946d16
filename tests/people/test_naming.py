"""What a person is called, and how the reasons are said."""

from __future__ import annotations

import pytest

from entregent.i18n import LANGUAGES, Lang, say
from entregent.model.identity import Joined, Mention
from entregent.people.explain import against, because, chain, not_proof
from tests.people.mentions import mention, names, resolved

ADDRESS = "email:x@un.example"


@pytest.mark.parametrize(
    ("written", "best"),
    [
        ([("Anne Durand", 1), ("A. Durand", 9)], "Anne Durand"),
        ([("ANNE DURAND", 9), ("Anne Durand", 1)], "Anne Durand"),
        ([("anne durand", 9), ("Anne Durand", 1)], "Anne Durand"),
        ([("François Lefèvre", 1), ("Francois Lefevre", 9)], "François Lefèvre"),
        ([("Anne", 50), ("Anne Durand", 1)], "Anne Durand"),
        ([("Céline Robicquet", 9), ("Céline Robicquet-Martin", 1)], "Céline Robicquet-Martin"),
        ([("JB Colin", 9), ("Jean-Baptiste Colin", 2)], "Jean-Baptiste Colin"),
        ([("Marc Petit", 1), ("Marc Petit 🚀 | Growth, MBA", 9)], "Marc Petit"),
        ([("Maman", 3), ("anne@un.example", 9)], "Maman"),
        ([("LinkedIn Member", 9), ("Anne Durand", 1)], "Anne Durand"),
        ([("Мария Иванова", 3), ("Maria Ivanova", 1)], "Мария Иванова"),
        ([("ANNE DURAND", 1)], "ANNE DURAND"),
        ([("  Anne Durand ", 1)], "Anne Durand"),
    ],
)
def test_the_best_written_name_is_chosen(written: list[tuple[str, int]], best: str) -> None:
    world = [
        mention(name, ADDRESS, scope=f"s{number}", uses=uses)
        for number, (name, uses) in enumerate(written)
    ]
    assert names(resolved(world)) == [best]
    assert names(resolved(world[::-1])) == [best]


@pytest.mark.parametrize(
    ("nameless", "name"),
    [
        (mention("", "email:jean.dupont@un.example"), "jean.dupont"),
        (mention("", "phone:+33612345678", "email:j@un.example"), "j"),
        (mention("", "phone:+33612345678"), "+33612345678"),
        (mention("", "profile:linkedin.com/in/jean-dupont"), "jean-dupont"),
        (mention("LinkedIn Member", local="linkedin:member@t1"), "LinkedIn Member"),
        (mention("j@un.example", "email:j@un.example"), "j"),
        (mention("", local="linkedin:member@t1"), ""),
        (mention("🌻", "phone:+33612345678"), "🌻"),
    ],
)
def test_without_a_name_something_written_stands_for_it(nameless: Mention, name: str) -> None:
    assert names(resolved([nameless])) == [name]


# ------------------------------------------------------------------ reasons


def test_the_chain_between_two_mentions_is_the_shortest_and_surest() -> None:
    reasons = [
        Joined(1, 2, "phone", "phone:+33612345678"), Joined(1, 2, "email", ADDRESS),
        Joined(2, 3, "name", "linkedin"), Joined(3, 4, "said", ""), Joined(5, 6, "uid", "uid:1"),
        Joined(1, 9, "local", "x"), Joined(9, 8, "local", "x"), Joined(8, 4, "local", "x"),
    ]
    assert chain(reasons, 1, 4) == (reasons[1], reasons[2], reasons[3])
    assert chain(reasons, 4, 1) == (reasons[3], reasons[2], reasons[1])
    assert chain(reasons, 1, 1) == chain(reasons, 1, 5) == chain([], 1, 2) == ()


RULES = (
    "said", "owner", "anchor", "uid", "profile", "email", "phone", "chat", "same-name", "bare",
    "local", "member-id", "name",
)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_reason_can_be_said(lang: Lang) -> None:
    for rule in RULES:
        sentence = because(Joined(1, 2, rule, ADDRESS))
        assert say(lang, sentence.key, **sentence.params)
    for rule in ("apart", "export", "names"):
        sentence = against(Joined(1, 2, rule, ADDRESS))
        assert say(lang, sentence.key, **sentence.params)
    for why in ("role", "noreply", "shared"):
        sentence = not_proof(ADDRESS, why)
        assert "x@un.example" in say(lang, sentence.key, **sentence.params)


def test_a_reason_reads_well() -> None:
    sentence = because(Joined(1, 2, "email", ADDRESS))
    assert say("fr", sentence.key, **sentence.params) == (
        "Les deux ont la même adresse\u00a0: x@un.example."
    )
    held = against(Joined(1, 2, "names", ADDRESS))
    assert say("en", held.key, **held.params) == (
        "Two different full names at x@un.example: kept apart until you say otherwise."
    )
