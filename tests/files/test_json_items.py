"""JSON item by item: as the standard library reads it, in bounded memory; damage by its line."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.errors import Refused
from entregent.files.json_items import Item, items
from entregent.files.limits import DEFAULT_LIMITS, Limits


class Slow(io.BytesIO):
    """A stream that gives three bytes at a time: every value is cut somewhere."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(3)


def found(data: bytes | str, limits: Limits = DEFAULT_LIMITS) -> list[Item]:
    return list(items(io.BytesIO(data.encode() if isinstance(data, str) else data), limits))


def until(data: bytes | str, limits: Limits = DEFAULT_LIMITS) -> tuple[list[Any], str, str]:
    """The values before the damage, and its code and line."""
    kept: list[Any] = []
    stream = io.BytesIO(data.encode() if isinstance(data, str) else data)
    with pytest.raises(Refused) as told:
        kept.extend(one.value for one in items(stream, limits))
    return kept, told.value.reason.code, told.value.reason.params["line"]


def test_members_and_items_with_their_lines():
    assert found('{\n "a": [1,\n  {"b": 2}],\n "c": "x", "d": []}') == [
        Item("a", 0, 1, 2), Item("a", 1, {"b": 2}, 3), Item("c", None, "x", 4),
    ]
    assert found("[1, [2], null]") == [Item("", 0, 1, 1), Item("", 1, [2], 1), Item("", 2, None, 1)]
    assert found("{}") == found("[]") == []


def flat(value: Any) -> list[tuple[str, int | None, Any]]:
    """What must come out, from the value the standard library reads."""
    if isinstance(value, list):
        return [("", at, one) for at, one in enumerate(value)]
    out: list[tuple[str, int | None, Any]] = []
    for key, member in value.items():
        if isinstance(member, list):
            out += [(key, at, one) for at, one in enumerate(member)]
        else:
            out.append((key, None, member))
    return out


LEAF = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False
                                                              ) | st.text()
ANY = st.recursive(LEAF, lambda one: st.lists(one, max_size=4) | st.dictionaries(
    st.text(max_size=5), one, max_size=4), max_leaves=20)
OUTER = st.lists(ANY, max_size=5) | st.dictionaries(st.text(max_size=5), ANY, max_size=5)


@given(OUTER, st.booleans(), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]), st.booleans())
def test_the_same_as_the_standard_library(value, ascii_only, encoding, slow):
    data = json.dumps(value, ensure_ascii=ascii_only).encode(encoding, "surrogatepass")
    whole = json.loads(json.dumps(value))
    stream = Slow(data) if slow and encoding == "utf-8" else io.BytesIO(data)
    got = [(one.key, one.index, one.value) for one in items(stream, DEFAULT_LIMITS)]
    if encoding == "utf-8" or ascii_only:  # lone halves of a pair have no UTF-8
        if any(0xD800 <= ord(letter) < 0xE000 for letter in json.dumps(value, ensure_ascii=False)):
            return
        assert got == flat(whole)
    else:
        assert len(got) == len(flat(whole))


def test_numbers_that_are_none():
    kept = found("[NaN, -Infinity, 1e400, " + "9" * 5000 + ", " + "9" * 30 + "]")
    assert [one.value for one in kept] == [None, None, float("inf"), None, int("9" * 30)]


def test_a_key_given_twice_is_read_twice():
    assert [one.value for one in found('{"a": [1], "a": [2]}')] == [1, 2]


@pytest.mark.parametrize(
    ("data", "kept", "code", "line"),
    [
        ('[1,\n{"a": "b', [1], "json.cut", "2"),
        ("[1,\n2", [1], "json.cut", "2"),
        ("[1,", [1], "json.cut", "1"),
        ('{"a"', [], "json.cut", "1"),
        ("[1,\n\n{a: 2}, 3]", [1], "json.damaged", "3"),
        ("[1 2]", [1], "json.damaged", "1"),
        ('{"a" 1}', [], "json.damaged", "1"),
        ("12", [], "json.bare", "1"),
        ("", [], "json.cut", "1"),
        ("[1, " + "[" * 100_000, [1], "json.deep", "1"),
    ],
    ids=["text", "number", "comma", "key", "word", "no comma", "no colon", "bare", "empty", "deep"],
)
def test_what_stood_before_the_damage_is_given(data, kept, code, line):
    assert until(data) == (kept, code, line)


def test_one_item_has_a_limit():
    data = '[1, "' + "x" * 300_000 + '"]'
    assert until(data, Limits(line=100_000)) == ([1], "json.long", "1")
    assert len(found(data)) == 2


def test_many_items_are_never_held_together():
    """A generator is asked for one item of an endless array."""

    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return b'["abc", ' if size < 0 else b'["abc"' + b', "abc"' * (size // 7)

    first = next(items(Endless(), DEFAULT_LIMITS))  # type: ignore[arg-type]
    assert first == Item("", 0, "abc", 1)
