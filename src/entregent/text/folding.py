"""One folded form for every way of writing the same letters, in any script; for comparing only."""

# ruff: noqa: RUF001  (letters of other scripts are the matter of this module)

from __future__ import annotations

import re
import unicodedata

_SPECIAL = {
    "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i",
    "ŧ": "t", "ŋ": "n", "ə": "e", "ƒ": "f", "ĸ": "k", "ƞ": "n", "ɨ": "i", "ʉ": "u", "ɓ": "b",
    "ɗ": "d", "ƙ": "k", "ꞌ": " ", "ʼ": " ", "ʻ": " ", "ʹ": "", "ʺ": "", "ـ": "", "ʾ": "", "ʿ": "",
    "ى": "ي", "ک": "ك", "ی": "ي",
}
"""Letters that Unicode does not take apart though people do. Apostrophe letters part words."""

_ABOVE_OR_BELOW = 200
"""Canonical combining classes from here on are accents around a letter (Unicode 15.0, 3.11)."""
_POINTS = range(10, 37)
"""Hebrew and Arabic points, which people leave out. Virama, nukta and kana marks are below 10."""
_OVERLAY = 1


class _Folded(dict[int, str]):
    """What each character folds to, worked out once a character (the longest run is Unicode)."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_one(chr(code))
        return folded


def _fold_one(char: str) -> str:
    plain = unicodedata.normalize("NFKD", char).casefold()
    plain = unicodedata.normalize("NFKD", plain)
    return "".join(map(_kept, plain))


def _kept(char: str) -> str:
    special = _SPECIAL.get(char)
    if special is not None:
        return special
    category = unicodedata.category(char)
    if category[0] in "LN":
        return char
    if category[0] == "M":
        return char if _is_spelling(char) else ""
    if category in {"Cf", "Cs", "Cc", "Cn", "Co"}:
        return " " if char in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85" else ""
    return " "


def _is_spelling(mark: str) -> bool:
    """Whether a mark spells a sound by itself (vowel signs, voicing marks), unlike an accent."""
    combining = unicodedata.combining(mark)
    if combining == _OVERLAY or combining in _POINTS or combining >= _ABOVE_OR_BELOW:
        return False
    return not 0xFE00 <= ord(mark) <= 0xFE0F and not 0xE0100 <= ord(mark) <= 0xE01EF


_TABLE = _Folded()
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]+")
_SURROGATES = re.compile("[\ud800-\udfff]")
_BREAKS = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029 ]+")


def fold(text: str) -> str:
    """Case, accents and ligatures folded, punctuation to single spaces, any script kept.

    Total, linear in the text, and idempotent. Characters that show nothing (zero width, direction
    marks, controls) go; Indic vowel signs and kana voicing marks stay, since they spell.
    """
    return " ".join(text.translate(_TABLE).split())


def in_one_case(text: str) -> str:
    """A text as it is compared where accents matter: NFC, letter case and runs of blanks aside."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def one_line(text: str) -> str:
    """The text as one line without control characters; nothing else of it is changed.

    Line breaks and tabs become one space: a name that spans lines would break every list. Lone
    surrogates, which no UTF-8 file can hold, become U+FFFD.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _BREAKS.sub(" ", _CONTROLS.sub("", _SURROGATES.sub("\ufffd", text))).strip()
