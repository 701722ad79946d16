"""Strangers' words on a terminal: shown whole, and inert.

Threat T7 (terminal escapes, bidirectional overrides): names and subjects come from anybody. Nothing
a stranger wrote may move the cursor, set a title, open a link or turn the reading order around.
"""

from __future__ import annotations

import re

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_MARKS = re.compile("[\u200e\u200f\u061c]")
_BREAKS = re.compile("[ \t\n]+")
_SURROGATES = re.compile("[\ud800-\udfff]")
_NAMED = {"\r": "", "\u2028": "\n", "\u2029": "\n"}


def inert(text: str) -> str:
    """The text without control characters (line breaks and tabs stay) and without direction marks.

    A control is shown as its visible picture (U+2400 block) so that nothing disappears in silence;
    bidirectional embeddings, overrides and isolates are shown as `⟨U+202E⟩`; the three invisible
    direction marks (chat exports are full of them) are left out. Lone surrogates become U+FFFD, so
    that every result can be written as UTF-8. Total, and idempotent.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _SURROGATES.sub("\ufffd", text)
    text = _MARKS.sub("", _CONTROLS.sub(_picture, text))
    return _BIDI.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)


def inert_line(text: str) -> str:
    """Like `inert`, on one line: line breaks, tabs and runs of spaces become single spaces.

    Spaces that hold words together (U+00A0, U+202F) stay as they are.
    """
    return _BREAKS.sub(" ", inert(text)).strip(" ")


def _picture(found: re.Match[str]) -> str:
    char = found[0]
    if char in _NAMED:
        return _NAMED[char]
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"
