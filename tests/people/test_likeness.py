"""Names side by side: slips of one person, and what parts couples and generations."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.people.likeness import Label, are_strangers, are_two, people_at, slots
from entregent.people.mentions import label_of
from entregent.people.slips import is_slip
from tests.people.mentions import NAMES

LABELS = st.sampled_from([label_of(name) for name in NAMES if label_of(name).folded])
WORDS = st.sampled_from(["Anne", "Annie", "Durand", "Durrand", "Paul", "Paula", "J.", "Eve-Lys"])
WRITTEN = st.lists(WORDS, min_size=1, max_size=3).map(" ".join).map(label_of)


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("Philippe Petit", "Phlippe Petit", True),  # missing
        ("Philippe Petit", "Philiippe Petit", True),  # twice
        ("Philippe Petit", "Philoppe Petit", True),  # wrong
        ("Philippe Petit", "Phiilppe Petit", True),  # swapped
        ("Philippe Petit", "Phlipe Petit", False),  # two slips
        ("Alexandre Petit", "Alexandra Petit", False),  # an ending
        ("Alexandre Petit", "Alexandro Petit", False),
        ("Jeanne Petit", "Jeanna Petit", False),
        ("Luc Petit", "Lux Petit", False),  # too short to tell
        ("Dan Petit", "Daniel Petit", True),
        ("Dan Petit", "Danielle Petit", False),  # may be feminine
        ("Paul Petit", "Pauline Petit", False),
        ("Paul Petit", "Paula Petit", False),
        ("Al Petit", "Albert Petit", False),  # too short to tell
        ("Anne Durand", "Anne Sophie Durand", True),
        ("Jean Durand", "Jean-Marc Durand", False),
        ("J. Durand", "Paul J. Durand", False),
        ("Anne Durand", "Paul Martin", False),
        ("Аlice Martin", "Alice Martin", False),  # a Cyrillic letter
    ],
)
def test_slips(one: str, other: str, slip: bool) -> None:
    a, b = label_of(one), label_of(other)
    assert is_slip(a, b) is is_slip(b, a) is slip


@given(WRITTEN, WRITTEN)
def test_likeness_has_no_side(a: Label, b: Label) -> None:
    assert are_two(a, b) == are_two(b, a)
    assert are_strangers(a, b) == are_strangers(b, a)
    assert is_slip(a, b) == is_slip(b, a)
    assert not are_two(a, a)
    assert are_two(a, b) or not are_strangers(a, b)


@given(st.lists(LABELS, max_size=12), st.booleans(), st.booleans(), st.randoms())
def test_slots_follow_from_the_set_of_names(
    labels: list[Label], lifelong: bool, strict: bool, random: Random
) -> None:
    found = slots(labels, lifelong=lifelong, strict=strict)
    mixed = [*labels, *labels]
    random.shuffle(mixed)
    assert slots(mixed, lifelong=lifelong, strict=strict) == found
    assert set(found) == {label.folded for label in labels}
    assert all(found[head.folded] == head for head in people_at(found, strict=strict))


@pytest.mark.parametrize(
    ("written", "full"),
    [
        ("Anne Durand", True), ("A. Durand", True), ("anne.durand", True), ("DURAND, Anne", True),
        ("Anne", False), ("Jean-Marc", False), ("chat-noir", False), ("anne-42", False),
        ("Anne Dur\ufffdnd", False), ("王小明", False), ("Мария Иванова", True),
    ],
)
def test_what_counts_as_a_full_name(written: str, full: bool) -> None:
    assert label_of(written).is_full is full


@pytest.mark.parametrize("written", ["", "LinkedIn Member", "anne@un.example", "\u200b", "…"])
def test_what_names_nobody(written: str) -> None:
    assert label_of(written) == Label("", "")
