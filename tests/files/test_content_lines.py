"""Content lines: unfolded as bytes, decoded line by line, in bounded memory."""

from __future__ import annotations

import io
import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.content_lines import (
    ContentLine,
    content_lines,
    split_value,
    unescaped,
)
from entregent.files.limits import Limits


def read(data, limits=None):
    data = data.encode() if isinstance(data, str) else data
    return list(content_lines(io.BytesIO(data), limits or Limits()))


def line(number, name, value, params=None, group="", **more):
    return ContentLine(number, name, value, params or {}, group, **more)


def test_names_groups_and_parameters():
    text = (
        "BEGIN:VCARD\r\n"
        "item1.email;type=INTERNET;TYPE=work,pref:a@b.example\r\n"
        'ATTENDEE;CN="Okafor, Ben: x";ROLE=CHAIR:mailto:ben@b.example\r\n'
        "TEL;CELL;PREF:06\r\n"
        "NOTE;ENCODING=quoted-printable;CHARSET=ISO-8859-1:Caf=E9\r\n"
        'DTSTART;TZID="(UTC+01:00) Paris":20240305T100000\r\n'
        "DTEND;TZID=(UTC+01:00) Paris:20240305T110000\r\n"
        "ADR;LABEL=a^nb^'c^^:;;x\r\n"
    )
    assert read(text) == [
        line(1, "BEGIN", "VCARD"),
        line(2, "EMAIL", "a@b.example", {"TYPE": ("INTERNET", "work", "pref")}, "ITEM1"),
        line(3, "ATTENDEE", "mailto:ben@b.example",
             {"CN": ("Okafor, Ben: x",), "ROLE": ("CHAIR",)}),
        line(4, "TEL", "06", {"TYPE": ("CELL", "PREF")}),
        line(5, "NOTE", "Café", {"ENCODING": ("quoted-printable",), "CHARSET": ("ISO-8859-1",)}),
        line(6, "DTSTART", "20240305T100000", {"TZID": ("(UTC+01:00) Paris",)}),
        line(7, "DTEND", "20240305T110000", {"TZID": ("(UTC+01:00) Paris",)}),
        line(8, "ADR", ";;x", {"LABEL": ('a\nb"c^',)}),
    ]


def test_types_and_single_parameters():
    (one,) = read('TEL;TYPE="WORK,voice";VALUE=uri:tel:+33')
    assert (one.types, one.param("VALUE"), one.param("X")) == ({"WORK", "VOICE"}, "uri", "")


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\r\r\n", "\n\n"])
@pytest.mark.parametrize("fold", [" ", "\t"])
def test_line_ends_and_folds(end, fold):
    text = f"A:12{end}{fold}34{end}B:5{end}"
    assert [(one.name, one.value) for one in read(text)] == [("A", "1234"), ("B", "5")]


BODY = "A:été 😀\r\nB;X=é:ñ\r\n"


@pytest.mark.parametrize("at", range(3, len("A:été 😀".encode())))
def test_a_fold_may_cut_a_letter(at):
    raw = BODY.encode()
    assert [(one.name, one.value) for one in read(raw[:at] + b"\r\n " + raw[at:])] == [
        ("A", "été 😀"), ("B", "ñ"),
    ]


@pytest.mark.parametrize(
    "raw",
    [b"\xef\xbb\xbf" + BODY.encode(), b"\xff\xfe" + BODY.encode("utf-16-le"),
     b"\xfe\xff" + BODY.encode("utf-16-be")],
)
def test_byte_order_marks(raw):
    assert [(one.name, one.value) for one in read(raw)] == [("A", "été 😀"), ("B", "ñ")]


def test_encodings_are_decided_line_by_line():
    raw = "A:é\n".encode() + "B:é’\n".encode("cp1252") + b"C:x\x00y\n" + "D:é\n".encode()
    raw += b"E;CHARSET=KLINGON-8:x\nF;CHARSET=utf-8:\xe9a\nG;CHARSET=rot13:nop\n"
    assert [(one.name, one.value, one.oddity) for one in read(raw)] == [
        ("A", "é", ""), ("B", "é’", "foreign"), ("C", "xy", "nul"), ("D", "é", ""),
        ("E", "x", "charset"), ("F", "éa", "foreign"), ("G", "nop", "charset"),
    ]


def test_quoted_printable_goes_on_after_a_soft_break():
    raw = (
        "NOTE;ENCODING=QUOTED-PRINTABLE:un=\r\ndeux=\r\n=C3=A9\r\nFN:x\r\n"
        "ORG;QUOTED-PRINTABLE:a=\r\n\r\nTITLE;QUOTED-PRINTABLE:b=\r\nEND:VCARD\r\n"
    )
    assert [(one.number, one.name, one.value) for one in read(raw)] == [
        (1, "NOTE", "undeuxé"), (4, "FN", "x"), (5, "ORG", "a"), (7, "TITLE", "b"),
        (8, "END", "VCARD"),
    ]


def test_pictures_are_passed_over_whatever_their_lines_look_like():
    raw = (
        "PHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\n BBBB\r\n"
        "PHOTO;BASE64:\r\nQUJD\r\nREVG==\r\n\r\nFN:x\r\n"
        "LOGO;ENCODING=BASE64:not*base64===\r\nPHOTO;VALUE=uri:http://a.example/x.png\r\n"
    )
    assert [(one.name, one.binary, one.size > 0, one.value) for one in read(raw)] == [
        ("PHOTO", True, True, ""), ("PHOTO", True, True, ""), ("FN", False, False, "x"),
        ("LOGO", True, True, ""), ("PHOTO", False, False, "http://a.example/x.png"),
    ]


def test_lines_that_are_no_property_are_given_as_text():
    text = "FN:x\nhello world\n???:y\nA;B\n"
    assert [(one.number, one.name, one.value) for one in read(text)] == [
        (1, "FN", "x"), (2, "", "hello world"), (3, "", "???:y"), (4, "", "A;B"),
    ]


def test_long_lines_are_cut_and_said_to_be():
    limits = Limits(field=100)
    first, second = read("A:" + "é" * 500 + "\r\n " + "x" * 500 + "\nB:1\n", limits)
    assert (first.oddity, first.value, second.value) == ("cut", "é" * 49, "1")
    (one,) = read("A:" + "1\r\n " * 1000, limits)
    assert (one.oddity, one.value) == ("cut", "1" * 98)


ANYTHING = st.binary(max_size=300) | st.lists(
    st.sampled_from([
        b"BEGIN:VCARD", b"END:VCARD", b"\r\n", b"\n", b"\r", b" ", b"\t", b";", b":", b"=", b'"',
        b"(", b"ENCODING=QUOTED-PRINTABLE", b"ENCODING=b", b"CHARSET=utf-8", b"CHARSET=", b"N",
        b"A.B", "é".encode(), b"\xe9", b"=C3", b"\x00", b"\\n", b",",
    ]),
    max_size=40,
).map(b"".join)


@given(ANYTHING)
def test_any_bytes_are_read(raw):
    lines = read(raw)
    assert [one.number for one in lines] == sorted(one.number for one in lines)
    assert all("\0" not in one.value for one in lines)


VALUES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=60)


@given(VALUES, st.integers(1, 80), st.sampled_from([b"\r\n ", b"\n\t", b"\r "]))
def test_folding_anywhere_changes_nothing(value, width, fold):
    raw = f"NOTE;X=1:{value}".encode()
    folded = fold.join(raw[at : at + width] for at in range(0, len(raw), width))
    assert read(folded + fold[:-1] + b"END:VCARD")[0].value == value


@given(st.lists(VALUES, min_size=1, max_size=5))
def test_structured_values_come_apart_as_they_were_put_together(parts):
    written = ";".join(
        part.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        for part in parts
    )
    assert split_value(written, ";") == parts


def test_escapes():
    assert unescaped(r"a\nb\N\,\;\\n\:\"c:\dir") == 'a\nb\n,;\\n:"c:\\dir'
    assert split_value("a,b\\,c,", ",") == ["a", "b,c", ""]


@pytest.mark.parametrize(
    "raw",
    [
        b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"=\r\n" * 200_000 + b"fin\r\n",
        b"X:1" + b"\r\n 1" * 300_000,
        b"X:1\r" * 100_000,
        b"\r" * 1_000_000,
        b"X" * 10_000_000,
        b"X:" + b"A" * 10_000_000,
        b"X" + b";" * 1_000_000 + b":",
        b"X" + b";A=1" * 250_000 + b":",
        b'X;A="' * 200_000,
        b"X" + b";A=(" * 200_000 + b":1",
        b"X;A=" + b"," * 1_000_000 + b":1",
        b"PHOTO;ENCODING=b:" + (b"A" * 70 + b"\r\n ") * 140_000,
    ],
    ids=["soft breaks", "folds", "returns", "blank returns", "name", "value", "semicolons",
         "parameters", "quotes", "brackets", "commas", "picture"],
)
def test_work_and_memory_are_bounded(raw):
    start = time.perf_counter()
    for _ in content_lines(io.BytesIO(raw), Limits()):
        pass
    assert time.perf_counter() - start < 10  # quadratic work would take minutes


def test_a_picture_of_20_mb_is_never_held():
    raw = io.BytesIO(b"PHOTO;ENCODING=b:" + (b"A" * 74 + b"\r\n ") * 270_000 + b"\r\nEND:VCARD\r\n")
    tracemalloc.start()
    lines = list(content_lines(raw, Limits()))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [(one.name, one.binary) for one in lines] == [("PHOTO", True), ("END", False)]
    assert peak < 4_000_000
