"""What words do: every pattern is tried on its own examples, then whole messages on all of them."""

from __future__ import annotations

import re
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.records import Cue
from entregent.text.cues import ORDER, READ, cues, fold, packs
from entregent.text.packs import CuePattern

PATTERNS = [pattern for pack in packs() for pattern in pack.patterns]

def fires(pattern: CuePattern, text: str) -> bool:
    """The pattern alone, by the definition in its docstring and without the engine's shortcuts."""
    return any(
        re.search(pattern.regex, sentence)
        and not (pattern.unless and re.search(pattern.unless, sentence))
        for sentence in re.split(r"(?<=[.!?\n])\s*", fold(text))
    )


def test_every_pattern_fires_on_its_examples() -> None:
    assert [(p.cue, text) for p in PATTERNS for text in p.fires if not fires(p, text)] == []
    assert [(p.cue, text) for p in PATTERNS for text in p.fires if p.cue not in cues(text)] == []


def test_every_pattern_stays_quiet_on_its_counter_examples() -> None:
    assert [(p.cue, text) for p in PATTERNS for text in p.quiet if fires(p, text)] == []


def test_the_words_of_a_pattern_stand_in_every_example() -> None:
    missing = [
        (p.cue, text)
        for p in PATTERNS
        for text in p.fires
        if p.words.isdisjoint(re.findall(r"\w+", fold(text)))
    ]
    assert missing == []
