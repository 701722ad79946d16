"""A text as patterns read it, letter for letter: a place in one is the same place in the other."""

from __future__ import annotations

import re
import unicodedata

_SIGNS = str.maketrans({
    "’": "'", "‘": "'", "\u02bc": "'", "\u00a0": " ", "\u202f": " ", "–": "-", "\u2011": "-",
    "«": '"', "»": '"', "“": '"', "”": '"',
})
_QUOTED_LINE = re.compile(r"(?m)^ {0,3}>.*$")


def fold(text: str) -> str:
    """Lower case, no accents, straight quotes; exactly as long as the text."""
    return "".join(map(_letter, text.translate(_SIGNS)))


def _letter(letter: str) -> str:
    if letter < "\x80":
        return letter.lower()
    low = letter.lower()
    if len(low) != 1:
        return letter
    base = unicodedata.normalize("NFKD", low)[0]
    return base if base.isalpha() and len(base) == 1 else low


def without_quotes(folded: str) -> str:
    """The author's own words: lines quoted with `>` become blanks of the same length."""
    return _QUOTED_LINE.sub(lambda found: " " * len(found[0]), folded)
