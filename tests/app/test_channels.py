"""Channels as people write them, and told amounts as they read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.app.channels import channel_name, channel_of, told_amounts
from entregent.i18n import LANGUAGES, Lang


@pytest.mark.parametrize(("text", "code"), [
    ("LinkedIn", "linkedin"), (" Courriel", "mail"), ("e-mail", "mail"), ("Téléphone", "phone"),
    ("de  vive voix", "in-person"), ("In person", "in-person"), ("en visio", "video"),
    ("Amicale du lycée", "amicale du lycée"), ("", ""),
])
def test_a_channel_is_known_in_both_languages(text: str, code: str) -> None:
    assert channel_of(text) == code


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", ["linkedin", "mail", "in-person", "phone", "video"])
def test_what_is_shown_can_be_typed(lang: Lang, code: str) -> None:
    assert channel_of(channel_name(lang, code)) == code


@pytest.mark.parametrize(("text", "shown"), [
    ("linkedin=36", "LinkedIn\u00a0: 36"), ("De vive voix=2,5", "de vive voix\u00a0: 2,5"),
    ("6000", "6\u202f000"), ("1 200.50", "1\u202f200,5"), ("rien", "rien"), ("nan", "nan"),
    ("linkedin=", "linkedin="), ("=3", "=3"), ("x=1e9", "x=1e9"),
])
def test_amounts_are_read_in_sentences(text: str, shown: str) -> None:
    assert told_amounts("fr", text) == shown


@given(st.text(max_size=40))
def test_any_words_can_be_shown(text: str) -> None:
    for lang in LANGUAGES:
        assert isinstance(told_amounts(lang, text), str)
        assert channel_of(channel_of(text)) == channel_of(text)
