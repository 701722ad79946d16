"""Whatever a stranger wrote, a terminal only shows it."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from entregent.text.safe import inert, inert_line

ANY = st.text(st.characters(exclude_categories=()))


def test_escapes_and_overrides_are_shown_not_obeyed() -> None:
    """ESC, C1, bidirectional override, lone surrogate, null: each leaves a visible picture."""
    assert inert("a\x1b[31mb\u202ecd\x9bz\ud800é\x00") == "a␛[31mb⟨U+202E⟩cd�z�é␀"


def test_ordinary_words_are_left_alone() -> None:
    """Accents, other scripts, joined emoji and line breaks stay as they were written."""
    text = "François Lefèvre\n李雷\tمريم 👩\u200d💻"
    assert inert(text) == text


def test_one_line_has_one_line() -> None:
    """Line separators of every kind become spaces."""
    assert inert_line("a\r\nb\u2028c\td") == "a b c d"


@given(ANY)
def test_nothing_commands_the_terminal(text: str) -> None:
    """No control but line breaks and tabs, no direction control, always encodable, idempotent."""
    shown = inert(text)
    shown.encode("utf-8")
    assert not [c for c in shown if unicodedata.category(c) == "Cc" and c not in "\n\t"]
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert inert(shown) == shown


def test_spaces_that_hold_words_together_stay() -> None:
    """The no-break spaces of French typography are not ordinary spaces."""
    assert inert_line(" a\u00a0: b\u202f!\n") == "a\u00a0: b\u202f!"
