"""Lines that are not UTF-8: of Windows, or of an old Macintosh where letters show it."""

from __future__ import annotations

import io
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.foreign import Foreign
from entregent.files.limits import DEFAULT_LIMITS
from entregent.files.lines import Lines
from entregent.files.sniff import head_text

NAMES = (
    "Prénom;Téléphone", "René", "Françoise Lefèvre", "Benoît", "Hélène", "Anaïs", "Jérôme Gérard",
    "Müller", "Élodie", "Agnès", "Gaël", "Loïc", "Maître", "Gràcia",
)
WINDOWS_ONLY = ("L’Œuvre – « cœur » 12 €", "Šimon Žák", "mot” et “mot", "…et ‘vous’ ?", "Nestlé™")


@pytest.mark.parametrize("name", NAMES)
def test_each_encoding_is_told_from_the_letters(name: str) -> None:
    """A name alone shows which of the two it was written in."""
    assert Foreign().decode(name.encode("cp1252")) == name
    assert Foreign().decode(name.encode("mac-roman")) == name


@pytest.mark.parametrize("text", WINDOWS_ONLY)
def test_signs_of_windows_stay_signs(text: str) -> None:
    """Dashes, quotes and the euro do not make a Macintosh."""
    assert Foreign().decode(text.encode("cp1252")) == text


def test_a_line_that_shows_nothing_follows_those_before_it() -> None:
    """And the first bytes of a file are read as the file is."""
    text = "Nom;Prénom\rÈve;Zoë\rMuñoz – Ó;René\r"
    data = text.encode("mac-roman")
    lines = Lines(io.BytesIO(data), DEFAULT_LIMITS)
    assert "".join(chain.from_iterable(lines.blocks())) == text == head_text(data)
    assert (lines.macintosh, lines.foreign) == ([1, 2, 3], [])


@given(st.binary(max_size=80))
def test_any_bytes_are_text(data: bytes) -> None:
    """Total, and the same for the first bytes as for the lines."""
    assert isinstance(Foreign().decode(data), str)


_PARTS = (*NAMES, *WINDOWS_ONLY, "Zoë", "Jörg", "Núñez", "plain", "")


@given(st.lists(st.sampled_from(_PARTS), max_size=8))
def test_windows_text_never_turns(parts: list[str]) -> None:
    """Lines of code page 1252 come back whatever stands before them."""
    foreign = Foreign()
    for part in parts:
        assert foreign.decode(part.encode("cp1252")) == part
