"""Two languages told apart by their small words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.text.language import ENGLISH, FRENCH, detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bonjour, pouvez-vous me dire quand le dossier sera prêt ?", "fr"),
        ("merci !", "fr"),
        ("Merci pour ton message, à lundi", "fr"),
        ("C'est d'accord pour moi", "fr"),
        ("Could you tell me when the file will be ready?", "en"),
        ("thanks!", "en"),
        ("See you there on Monday, it was good to meet you", "en"),
        ("ok", ""),
        ("", ""),
        ("12 45 67", ""),
        ("Guten Tag", ""),
        ("LinkedIn Python SQL", ""),
        ("Bonjour, thanks", ""),
    ],
)
def test_detect(text, language):
    assert detect(text) == language


def test_no_word_stands_in_both_lists():
    assert frozenset() == FRENCH & ENGLISH


@given(st.text(max_size=200))
def test_total(text):
    assert detect(text) in {"fr", "en", ""}


@given(st.lists(st.sampled_from(sorted(FRENCH)), min_size=1, max_size=20))
def test_french_words_are_french(words):
    assert detect(" ".join(words)) == "fr"
    assert detect("\n".join(words).upper()) == "fr"
