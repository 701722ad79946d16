"""Cutting mailboxes: every dialect, and nothing lost whatever the bodies say."""

from __future__ import annotations

import io
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.sources.mail.mbox import CHUNK, KEEP, Piece, split, split_mmdf, starts_mbox

ENVELOPE = b"From a@b.example Mon Jan  1 00:00:00 2024"


def message(number: int, body: bytes = b"text", *extra: bytes) -> bytes:
    lines = [b"From: a%d@b.example" % number, b"Subject: s%d" % number, *extra]
    return b"\n".join(lines) + b"\n\n" + body + b"\n"


def cut(data: bytes, keep: int = KEEP) -> list[Piece]:
    return list(split(io.BytesIO(data), keep=keep))


def raws(data: bytes) -> list[bytes]:
    return [piece.raw for piece in cut(data)]


ENVELOPES = {
    "asctime": b"From a@b.example Mon Jan  1 00:00:00 2024",
    "zone behind the year": b"From a@b.example Mon Jan  1 00:00:00 2024 +0100",
    "zone before the year": b"From 1790123456789012345@xxx Mon Mar 04 11:20:34 +0000 2024",
    "named zone": b"From a@b.example Mon Jan  1 00:00:00 CET 2024",
    "no seconds": b"From a@b.example Mon Jan  1 00:00 2024",
    "no sender": b"From Mon Jan  1 00:00:00 2024",
    "eudora": b"From ???@??? Mon Jan 01 00:00:00 2024",
    "blanks in the sender": b"From Ann Lee Mon Jan  1 00:00:00 2024",
    "remote": b"From a Mon Jan  1 00:00:00 2024 remote from uunet",
    "mozilla": b"From - Mon Jan 01 00:00:00 2024",
    "order of RFC 5322": b"From a@b.example Mon, 1 Jan 2024 00:00:00 +0100",
    "ISO": b"From a@b.example 2024-01-01T00:00:00Z",
}


@pytest.mark.parametrize("envelope", ENVELOPES.values(), ids=ENVELOPES.keys())
@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
def test_every_envelope_line(envelope: bytes, end: bytes) -> None:
    wanted = [message(number).replace(b"\n", end) for number in range(3)]
    data = b"".join(envelope + end + raw + end for raw in wanted)
    pieces = cut(data)
    assert [piece.raw for piece in pieces] == wanted
    assert [piece.envelope for piece in pieces] == [envelope] * 3
    assert [data[piece.offset :][: len(envelope)] for piece in pieces] == [envelope] * 3
    assert sum(piece.size for piece in pieces) == len(data)


BODIES = {
    "a sentence": b"One\n\nFrom here on, things go wrong\nFrom: not a header\n>x",
    "a sentence and colons": b"One\n\nFrom now on:\nTo: everybody\nSubject: silence",
    "in 8 bits": b"D\xe9but.\nFrom the start, ligne non prot\xe9g\xe9e.",
    "one word, no header": b"One\n\nFrom Lyon\nwith love",
    "one word, one field": b"One\n\nFrom Lyon\nSubject: trains\nwith love",
    "a name and a colon": b"One\n\nFrom Paul:\nTo: all\nDate: today\n\nTwo",
    "a year": b"One\n\nFrom 2024 on\n\nTwo",
    "dated, inside a paragraph": b"One\n" + ENVELOPE + b"\nTwo",
    "dated, inside a paragraph, one field": b"One\n" + ENVELOPE + b"\nSubject: x\nTwo",
    "dated, then prose": b"One\n\n" + ENVELOPE + b"\nTwo",
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_body_lines_start_no_message(body: bytes) -> None:
    wanted = [message(1, body), message(2)]
    assert raws(b"\n".join(ENVELOPE + b"\n" + raw for raw in wanted)) == wanted


def test_a_separator_without_a_blank_line_before_it() -> None:
    data = ENVELOPE + b"\n" + message(1) + ENVELOPE + b"\n" + message(2)
    assert raws(data) == [message(1), message(2)]


def test_an_envelope_without_a_date_needs_a_blank_line_and_a_header() -> None:
    data = (
        ENVELOPE + b"\n" + message(1) + b"\nFrom nobody\n" + message(2) + b"\nFrom \n" + message(3)
    )
    assert raws(data) == [message(1), message(2), message(3)]
    assert raws(data.replace(b"\n\nFrom nobody", b"\nFrom nobody")) != [
        message(1),
        message(2),
        message(3),
    ]


def test_a_message_without_a_header_is_a_message_of_its_own() -> None:
    data = (
        ENVELOPE
        + b"\n"
        + message(1)
        + b"\n"
        + ENVELOPE
        + b"\n\njust a body\n\n"
        + ENVELOPE
        + b"\n"
        + message(2)
    )
    assert raws(data) == [message(1), b"\njust a body\n", message(2)]


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        (b">From me", b"From me"),
        (b">>From me", b">From me"),
        (b">>>From me", b">>From me"),
        (b"> From me", b"> From me"),
        (b"x >From me", b"x >From me"),
        (b">from me", b">from me"),
    ],
)
def test_quoting_is_undone_by_one_mark(stored: bytes, read: bytes) -> None:
    assert raws(ENVELOPE + b"\n" + message(1, b"a\n" + stored)) == [message(1, b"a\n" + read)]


def test_a_true_content_length_shields_a_body() -> None:
    inner = b"One\n\n" + ENVELOPE + b"\nFrom: x@y.example\nSubject: inner\n\nTwo\n"
    outer = b"From: a@b.example\nSubject: outer\nContent-Length: %d\n\n" % len(inner) + inner
    data = ENVELOPE + b"\n" + outer + b"\n" + ENVELOPE + b"\n" + message(2)
    assert raws(data) == [outer, message(2)]
    last = ENVELOPE + b"\n" + message(1) + b"\n" + ENVELOPE + b"\n" + outer
    assert raws(last) == [message(1), outer]


@pytest.mark.parametrize("length", [0, 1, 7, 99_999, 10**9 - 1])
def test_a_false_content_length_is_ignored(length: int) -> None:
    wanted = [message(1, b"text", b"Content-Length: %d" % length), message(2)]
    assert raws(b"\n".join(ENVELOPE + b"\n" + raw for raw in wanted)) == wanted


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"\n\n",
        b"From ",
        b"From",
        b"From x" * 1000,
        b"From: a@b.example\nSubject: x\n\n",
        b"From here on\nnothing\n",
        b"a,b,c\n1,2,3\n",
        b"From " + b"x" * 3_000_000,
    ],
)
def test_what_is_no_mbox_gives_nothing(head: bytes) -> None:
    assert cut(head) == []
    assert not starts_mbox(head)


def test_a_mark_and_blank_lines_before_the_first_envelope() -> None:
    assert raws(b"\xef\xbb\xbf\r\n\n" + ENVELOPE + b"\n" + message(1)) == [message(1)]


BODY = st.lists(
    st.sampled_from(
        [
            b"text",
            b"",
            b"From x",
            b"From: a",
            b">From y",
            b">>From z",
            b"Subject: s",
            b"\xe9\x00",
            b"--b",
            ENVELOPE,
        ]
    ),
    max_size=12,
).map(b"\n".join)


@given(st.lists(BODY, min_size=1, max_size=6), st.sampled_from([b"\n", b"\r\n"]))
def test_what_was_written_with_quoting_comes_back(bodies: list[bytes], end: bytes) -> None:
    wanted = [message(number, body).replace(b"\n", end) for number, body in enumerate(bodies)]
    data = b""
    for raw in wanted:
        quoted = b"".join(
            b">" + line if line.lstrip(b">").startswith(b"From ") else line
            for line in raw.splitlines(keepends=True)
        )
        data += ENVELOPE + end + quoted + end
    assert raws(data) == wanted


@given(st.binary(max_size=600).map(lambda tail: ENVELOPE + b"\nFrom: a\n" + tail))
def test_total_and_complete(data: bytes) -> None:
    pieces = cut(data)
    assert sum(piece.size for piece in pieces) == len(data)
    assert [piece.offset for piece in pieces] == [
        sum(other.size for other in pieces[:index]) for index in range(len(pieces))
    ]


@pytest.mark.parametrize("size", [CHUNK - 40, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK + 17])
def test_a_separator_across_two_reads(size: int) -> None:
    wanted = [message(1, b"x" * size), message(2)]
    assert raws(b"\n".join(ENVELOPE + b"\n" + raw for raw in wanted)) == wanted


def test_a_message_that_is_too_long_is_cut_and_its_neighbours_stay() -> None:
    keep = 4 * CHUNK
    wanted = [message(1), message(2, b"y" * (9 * CHUNK)), message(3)]
    data = b"\n".join(ENVELOPE + b"\n" + raw for raw in wanted)
    pieces = cut(data, keep)
    assert [piece.raw for piece in pieces[::2]] == [wanted[0], wanted[2]]
    assert len(pieces[1].raw) <= keep
    assert wanted[1].startswith(pieces[1].raw)
    assert sum(piece.size for piece in pieces) == len(data)
    assert [data[piece.offset :].startswith(ENVELOPE) for piece in pieces] == [True] * 3


class Endless(io.RawIOBase):
    """A stream that ends after `size` bytes and never holds them."""

    def __init__(self, head: bytes, size: int) -> None:
        self.head, self.left = head, size

    def read(self, size: int = -1) -> bytes:
        if self.head:
            head, self.head = self.head, b""
            return head
        size = min(size, self.left)
        self.left -= size
        return b"x" * size


def test_200_megabytes_without_a_line_end_are_bounded() -> None:
    start = process_time()
    pieces = list(split(Endless(ENVELOPE + b"\nFrom: a@b.example\n\n", 200_000_000), keep=CHUNK))
    assert [(len(piece.raw) <= CHUNK, piece.size > 200_000_000) for piece in pieces] == [
        (True, True)
    ]
    assert process_time() - start < 10


def test_mmdf() -> None:
    mark = b"\x01\x01\x01\x01\n"
    wanted = [message(1), message(2, b"From x\n\n" + ENVELOPE)]
    data = b"".join(mark + raw + mark for raw in wanted)
    pieces = list(split_mmdf(io.BytesIO(data)))
    assert [piece.raw for piece in pieces] == wanted
    assert [data[piece.offset :][:5] for piece in pieces] == [b"From:", b"From:"]
    assert [piece.raw for piece in split_mmdf(io.BytesIO(mark + message(1)))] == [message(1)]
    long = mark + message(1, b"x" * 5 * CHUNK) + mark + mark + message(2) + mark
    assert [piece.size for piece in split_mmdf(io.BytesIO(long), keep=CHUNK)] == [
        len(message(1, b"x" * 5 * CHUNK)),
        len(message(2)),
    ]


@pytest.mark.parametrize(
    "attack",
    [
        b"\nFrom " * 200_000,
        (b"\n" + ENVELOPE + b"\n") * 20_000,
        b"\n\nFrom x\nFrom: a\nTo: b" * 20_000,
        b"\nFrom " + b"a " * 300_000,
    ],
)
def test_time_grows_with_length_only(attack: bytes) -> None:
    start = process_time()
    cut(ENVELOPE + b"\nFrom: a@b.example\nSubject: x\n" + attack)
    assert process_time() - start < 5
