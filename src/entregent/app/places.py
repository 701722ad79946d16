"""Places in files ("card 3, line 12") in the reader's language."""

from __future__ import annotations

import re

from entregent.i18n import Lang, knows, say

_WORD = re.compile(r"[a-z]+")


def place_words(lang: Lang, place: str) -> str:
    """The place as the language says it; words that are no place stay as they are."""
    if lang == "en":
        return place
    return _WORD.sub(lambda word: _said(lang, word[0]), place)


def _said(lang: Lang, word: str) -> str:
    key = f"places.{word}"
    return say(lang, key) if knows(key) else word
