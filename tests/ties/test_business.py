"""Who asked for an offer: their words, in both languages, and what is none."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.testing.ego import TUESDAY, ask, ego, refusal, said
from entregent.ties.business import asked_for_an_offer, asks_for_an_offer
from entregent.ties.study import study


@pytest.mark.parametrize("words", [
    "Pouvez-vous m'envoyer un devis ?", "Pourriez-vous nous faire un devis pour mai ?",
    "Bonjour, auriez-vous la gentillesse d'établir un devis ?", "J'ai besoin d'un devis.",
    "Quels sont vos tarifs ?", "Quel est votre prix pour une journée ?",
    "Combien coûterait une session ?", "Combien prenez-vous pour deux jours ?",
    "Nous souhaiterions recevoir un devis avant lundi.",
    "Could we have a quotation by Friday?", "What are your rates?", "I'd like a quote, please.",
    "Send us your price list.", "How much does a day cost?", "What would be your fee?",
])  # fmt: skip
def test_they_ask_for_an_offer(words: str) -> None:
    assert asks_for_an_offer(words)


@pytest.mark.parametrize("words", [
    "Puis-je vous envoyer un devis ?", "Je vais te faire un devis.",
    "Je peux vous faire un prix si vous signez vite.", "May I send you a quote?",
    "Voici notre devis.", "Here is our quote.", "Merci pour le devis, il est parfait.",
    "Send me the quote by Voltaire that you like.", "How much do you love Brahms?",
    "Combien serez-vous samedi ?", "Le prix du livre unique, vous en pensez quoi ?", "",
])  # fmt: skip
def test_they_ask_for_something_else(words: str) -> None:
    assert not asks_for_an_offer(words)


def test_a_year_and_no_more_and_a_no_closes_it() -> None:
    def opened(days: int, *more) -> set[str]:
        asked = ask("awa", TUESDAY - timedelta(days=days))
        words = said("awa", asked.at, "in", key=asked.record, words="What are your rates?")
        return set(asked_for_an_offer(ego(asked, words, *more)))

    assert opened(3) == {"awa"}
    assert opened(366) == set()
    assert opened(9, refusal("awa", TUESDAY - timedelta(days=2))) == set()
    assert opened(9, refusal("awa", TUESDAY - timedelta(days=20))) == {"awa"}
    assert opened(9, refusal("luc", TUESDAY - timedelta(days=2))) == {"awa"}


def test_without_words_the_subject_of_their_thread_speaks() -> None:
    theirs = ask("awa", "2026-11-20T09:00", subject="Vos tarifs ? Quels sont vos tarifs ?")
    mine = ask("luc", "2026-11-20T09:00", subject="Quels sont vos tarifs ?", own_thread=True)
    assert asked_for_an_offer(ego(theirs, mine)) == {"awa"}
    view = study(ego(theirs, mine))
    assert [view.tie(who).stage for who in sorted(view.ties())] == ["business", "unknown"]


@given(st.text(max_size=300))
def test_any_text_is_read(words: str) -> None:
    assert asks_for_an_offer(words) in {True, False}
