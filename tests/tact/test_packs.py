"""Each signal finds its own examples, and leaves its innocent ones alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.tact.folding import fold
from entregent.tact.reading import packs

CASES = sorted({
    (language, name, text, loud)
    for language, pack in packs().items()
    for name, signal in pack.signals.items()
    for texts, loud in ((signal.fires, True), (signal.quiet, False))
    for text in texts
})


@pytest.mark.parametrize(("language", "name", "text", "loud"), CASES)
def test_a_signal_keeps_to_its_examples(language, name, text, loud):
    regex = re.compile(packs()[language].signals[name].regex, re.MULTILINE)
    assert (regex.search(fold(text)) is not None) is loud


@given(st.text(max_size=300))
def test_a_place_in_the_folded_text_is_the_same_place_in_the_draft(text):
    assert len(fold(text)) == len(text)
