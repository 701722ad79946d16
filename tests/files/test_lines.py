"""Lines: numbered as an editor numbers them, decoded one by one, bounded."""

from __future__ import annotations

import io
import tracemalloc
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files import lines as module
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.lines import Lines


def read(data: bytes, limits: Limits = DEFAULT_LIMITS) -> tuple[Lines, list[str]]:
    lines = Lines(io.BytesIO(data), limits)
    return lines, list(chain.from_iterable(lines.blocks()))


@given(st.lists(st.sampled_from(["a", "é€", "", "\x0b\x1c\u2028", "\n", "\r", "\r\n", "x,y"])))
def test_lines_end_where_editors_end_them(parts: list[str]) -> None:
    text = "".join(parts)
    _, lines = read(text.encode())
    assert "".join(lines) == text
    assert lines == list(io.StringIO(text, newline=""))


@given(st.text(alphabet="ab\né\r\0€", max_size=60), st.integers(1, 8))
def test_small_blocks_change_nothing(text: str, size: int) -> None:
    text = "a table of words\n" + text
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_BLOCK", size)
        lines, got = read(text.encode())
    assert "".join(got) == text.replace("\0", "")
    if "\r" not in text:
        assert got == list(io.StringIO(text.replace("\0", ""), newline=""))
        numbers = [n for n, line in enumerate(text.split("\n"), 1) if "\0" in line]
        assert lines.nul == numbers


def test_each_line_is_decoded_alone() -> None:
    data = "Gérante\n".encode() + b"Zo\xe9\r\n" + "L’Œuvre €\n".encode("cp1252") + "fin é".encode()
    lines, got = read(data)
    assert got == ["Gérante\n", "Zoé\r\n", "L’Œuvre €\n", "fin é"]
    assert lines.foreign == [2, 3]
    assert lines.nul == []


def test_foreign_lines_keep_their_numbers_across_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BLOCK", 64)
    data = b"".join(b"line %d\n" % i if i % 37 else b"l\xe9ne\n" for i in range(1, 200))
    lines, got = read(data)
    assert lines.foreign == [37, 74, 111, 148, 185]
    assert len(got) == 199


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_other_encodings_are_converted(encoding: str) -> None:
    _, got = read("é\r\n€".encode(encoding))
    assert got == ["é\r\n", "€"]


def test_a_line_that_is_too_long_is_left_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BLOCK", 100)
    for ending in (b"\n", b"\r\n"):
        data = b"one" + ending + b"x" * 5000 + ending + b"three" + ending
        lines, got = read(data, Limits(line=1000))
        assert [line.strip() for line in got] == ["one", "", "three"]
        assert lines.long == [2]
    lines, got = read(b"x" * 5000, Limits(line=1000))
    assert (got, lines.long) == ([], [1])


def test_a_long_line_within_the_limit_is_kept() -> None:
    lines, got = read(b"a\n" + b"x" * 3_000_000 + b"\nb\n")
    assert [len(line) for line in got] == [2, 3_000_001, 2]
    assert lines.wide
    assert lines.long == []


def test_memory_stays_small() -> None:
    class Zeros(io.RawIOBase):
        left = 200_000_000

        def readable(self) -> bool:
            return True

        def readinto(self, buffer) -> int:
            size = min(len(buffer), self.left)
            buffer[:size] = b"x" * size
            self.left -= size
            return size

    tracemalloc.start()
    lines = Lines(io.BufferedReader(Zeros()), Limits(line=1_000_000))
    assert list(lines.blocks()) == []
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert lines.long == [1]
    assert peak < 6_000_000
