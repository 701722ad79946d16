"""Cyrillic and Greek letters as Latin ones, coarsely: for asking whether two spellings may be one.

No official table is followed: passports, French, English and German habits differ (Yulia, Ioulia,
Julia). `skeleton` takes both sides to one coarse form; it is never shown.
"""

# ruff: noqa: RUF001  (letters of other scripts are the matter of this module)

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "і": "i", "є": "ie", "ґ": "g",
    "ј": "i", "љ": "li", "њ": "ni", "ћ": "ch", "ђ": "di", "џ": "dzh", "қ": "k", "ғ": "g",
    "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "ә": "a",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "ks", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "τ": "t", "υ": "i", "φ": "f", "χ": "kh", "ψ": "ps", "ω": "o",
})
_GREEK_PAIRS = (("ου", "u"), ("αι", "e"), ("ει", "i"), ("οι", "i"), ("μπ", "b"), ("ντ", "d"),
                ("γκ", "g"), ("γγ", "ng"), ("τζ", "tz"), ("ευ", "ev"), ("αυ", "av"))
_COARSE = (("shch", "sh"), ("tch", "ch"), ("tsch", "ch"), ("kh", "h"), ("ph", "f"), ("ou", "u"),
           ("x", "ks"), ("y", "i"), ("j", "i"), ("w", "v"), ("tz", "ts"))
_DOUBLED = re.compile(r"(.)\1+")


def romanise(folded: str) -> str:
    """A folded word with its Cyrillic and Greek letters as Latin ones; others stay."""
    if folded.isascii():
        return folded
    if any("α" <= char <= "ω" for char in folded):
        for pair, latin in _GREEK_PAIRS:
            folded = folded.replace(pair, latin)
    return folded.translate(_LETTERS)


def skeleton(folded: str) -> str:
    """The coarse form that spellings of one name share, in Latin letters."""
    text = romanise(folded)
    for pair, coarse in _COARSE:
        text = text.replace(pair, coarse)
    return _DOUBLED.sub(r"\1", text)


def scripts(folded: str) -> frozenset[str]:
    """First words of the Unicode names of the letters: LATIN, CYRILLIC, GREEK, CJK ..."""
    return frozenset(
        unicodedata.name(char, "?").partition(" ")[0] for char in folded if char.isalpha()
    )
