"""Archives in numbered parts: which are missing, when their names tell it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.parts import Gap, gaps

STEM = "takeout-20260301T101010Z"


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ([f"{STEM}-001.zip", f"{STEM}-003.zip"], [Gap(STEM, (1, 3), (2,))]),
        ([f"{STEM}-003.tgz", f"{STEM}-002.tgz"], [Gap(STEM, (2, 3), (1,))]),
        ([f"{STEM}-1-002 (1).zip"], [Gap(f"{STEM}-1", (2,), (1,))]),
        ([f"{STEM}-001.zip", f"{STEM}-002.zip"], []),
        ([f"{STEM}-001", f"{STEM}-001 (1).zip"], []),
        (["iCloud Mail Part 2 of 3.zip"], [Gap("iCloud Mail", (2,), (1, 3))]),
        (["iCloud Mail Part 1 of 1.zip", "notes.zip", "takeout-2026.zip"], []),
        (["a part 5 of 3.zip", f"{STEM}-000.zip"], []),
    ],
)
def test_gaps(names: list[str], found: list[Gap]) -> None:
    assert list(gaps(names)) == list(gaps(reversed(names))) == found


@given(st.sets(st.integers(1, 99), min_size=1))
def test_what_is_given_and_what_is_missing_make_the_whole(numbers: set[int]) -> None:
    for gap in gaps(f"{STEM}-{number:03}.zip" for number in numbers):
        assert sorted(gap.given + gap.missing) == list(range(1, max(numbers) + 1))
        assert set(gap.given) == numbers


@given(st.lists(st.text(max_size=40)))
def test_other_names_are_no_parts_and_raise_nothing(names: list[str]) -> None:
    for gap in gaps(names):
        assert gap.missing
