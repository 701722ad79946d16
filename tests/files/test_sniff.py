"""What bytes are, and text out of mixed encodings: total functions, no whole-file guess."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.sniff import bom_of, decode_line, head_text, text_kind, utf8_stream

FRENCH = "Prénom,Nom\r\nÉloïse,d’Arcy €\r\n"


@given(st.binary())
def test_lines_decode_whatever_they_hold(line: bytes) -> None:
    text = decode_line(line)
    assert (
        text == line.decode("utf-8", "ignore") or "\ufffd" in text or text.encode("cp1252") == line
    )


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Éloïse €".encode(), "Éloïse €"),
        ("Éloïse € ’ Œ".encode("cp1252"), "Éloïse € ’ Œ"),
        (b"Zo\xe9", "Zoé"),
        (b"\x81\x8d\x8f\x90\x9d", "\ufffd" * 5),
        (b"", ""),
    ],
)
def test_utf8_else_windows(line: bytes, text: str) -> None:
    assert decode_line(line) == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-8"])
def test_the_encoding_is_told_by_its_mark_or_its_nuls(encoding: str) -> None:
    data = FRENCH.encode(encoding)
    assert head_text(data) == FRENCH
    assert utf8_stream(io.BytesIO(data)).read() == FRENCH.encode()
    with_mark = "\ufeff".encode(encoding) + FRENCH.encode(encoding)
    if encoding.startswith("utf-16-"):
        assert utf8_stream(io.BytesIO(with_mark)).read() == FRENCH.encode()


def test_a_mark_is_measured() -> None:
    assert bom_of(b"\xef\xbb\xbfa") == ("utf-8", 3)
    assert bom_of(b"\xff\xfea\0") == ("utf-16-le", 2)
    assert bom_of(b"\xfe\xff\0a") == ("utf-16-be", 2)
    assert bom_of(b"plain") == ("utf-8", 0)
    assert bom_of(b"") == ("utf-8", 0)


@given(st.text(), st.integers(1, 50), st.sampled_from(["utf-8", "utf-16"]))
def test_conversion_does_not_depend_on_how_bytes_come(text: str, step: int, encoding: str) -> None:
    class Slow(io.BytesIO):
        def read(self, size: int = -1) -> bytes:
            return super().read(min(size, step) if size > 0 else step)

    data = ("x,y\n" + text).encode(encoding, "replace")
    expected = ("x,y\n" + text).encode(encoding, "replace").decode(encoding).encode()
    got = utf8_stream(Slow(data)).read()
    assert got == expected or encoding == "utf-16"
    assert utf8_stream(io.BytesIO(data)).read() == expected


def test_half_a_surrogate_is_not_fatal() -> None:
    data = b"\xff\xfe" + b"a\0" + b"\x00\xd8" + b"b\0" + b"c"
    text = utf8_stream(io.BytesIO(data)).read().decode()
    assert text.startswith("a")
    assert "b" in text


@given(st.text(max_size=40), st.integers(0, 200))
def test_a_letter_cut_at_the_end_is_dropped(text: str, cut: int) -> None:
    whole = text.replace("\r", "").encode("utf-8", "replace")
    seen = head_text(whole[:cut])
    assert whole.decode().startswith(seen.removeprefix("\ufeff")) or "\0" in text


def test_bytes_that_are_not_utf8_change_their_own_line_only() -> None:
    assert head_text("Gérante\n".encode() + b"Zo\xe9\n" + "fin é".encode()[:-1]) == (
        "Gérante\nZoé\nfin "
    )


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"", "empty"),
        (b"PK\x03\x04....", "zip"),
        (b"PK\x05\x06....", "zip"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"!BDN", "pst"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
        (b"SQLite format 3\0", "sqlite"),
        (b"%PDF-1.7", "pdf"),
        (b"\xff\xd8\xff\xe0", "image"),
        (b"\x89PNG\r\n", "image"),
        (bytes(range(256)) * 4, "binary"),
        (b"\0" * 100, "binary"),
        (b"\r\n BEGIN:VCARD\r\nVERSION:3.0", "vcard"),
        ("begin:vcard".encode("utf-16"), "vcard"),
        (b"\xef\xbb\xbfBEGIN:VCALENDAR", "icalendar"),
        (b"<!DOCTYPE html>", "html"),
        (b"  <html lang=fr>", "html"),
        (b"<?xml version='1.0'?>", "xml"),
        (b"[1, 2]", "json"),
        (b' {"a": 1}', "json"),
        (b"From a@b.example Tue Mar  5 10:11:12 2024\nFrom: x\n", "mbox"),
        (b"From a@b.example Tue Mar  5 10:11:12 2024\n\n", "mbox"),
        (b"From: x@y.example\r\nSubject: z\r\n\r\n", "mail"),
        (b"Received: by x\n\tid y\nFrom: z\n", "mail"),
        (b"First Name,Last Name\n", "text"),
        (b"Dear all,\n", "text"),
        (b"Note: this\nis text\n", "text"),
        (b" \n \t", "text"),
    ],
)
def test_kinds(head: bytes, kind: str) -> None:
    assert text_kind(head) == kind


@given(st.binary(max_size=300))
def test_every_head_has_a_kind(head: bytes) -> None:
    assert isinstance(text_kind(head), str)
