"""Word classes become patterns: endings, gaps, and words that do not begin inside others."""

from __future__ import annotations

import re

import pytest

from entregent.tact.packs import Signal
from entregent.tact.packs.slots import Wide, compose, entry, slot, widened


@pytest.mark.parametrize(
    ("word", "regex"),
    [("bake", "bake"), ("bak:e/ed", "bak(?:e|ed)"), ("oven+s", "oven(?:s)?"), ("a_few", "a few")],
)
def test_an_entry_is_a_stem_with_its_endings(word, regex):
    assert entry(word) == regex


def test_a_class_is_any_of_its_words():
    assert slot("a_b c+s") == "(?:a b|c(?:s)?)"


def test_a_pattern_starts_and_ends_at_words_and_keeps_within_a_sentence():
    regex = re.compile(compose(("{who} ~ bread", "loaf...(?:burn)*"), {"who": "we they"}))
    found = [
        regex.search(text) is not None
        for text in (
            "we bake good bread",
            "we bread",
            "we one two three four bread",
            "awe bread",
            "we bake. bread",
            "the loaf is burnt",
            "the loaf. burnt",
            "we breads",
        )
    ]
    assert found == [True, True, False, False, False, True, False, False]


def test_an_unknown_class_is_refused():
    with pytest.raises(KeyError):
        compose(("{nobody}",), {})


def test_what_is_added_stands_beside_what_was_there():
    more = {"a": Wide(("y",), ("y",)), "b": Wide(("z",), ("z",))}
    merged = widened({"a": Signal("x", ("x",))}, more, {})
    assert [(name, one.fires) for name, one in merged.items()] == [("a", ("x", "y")), ("b", ("z",))]
    assert [re.findall(merged["a"].regex, text) for text in ("x", "y", "z")] == [["x"], ["y"], []]
