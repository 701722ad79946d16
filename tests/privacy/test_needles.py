"""Somebody found in texts however they are written, and nobody else with them."""

from __future__ import annotations

import base64
import json
import quopri
import time
from unicodedata import normalize
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.records import Handle
from entregent.privacy.needles import Needles, needles_of, patterns_of
from entregent.privacy.scan import look
from entregent.text.names import fold

HANDLES = (
    Handle(kind="email", key="helene@vasseur.example", written="Helene@Vasseur.example"),
    Handle(kind="phone", key="+33639980171", written="06 39 98 01 71"),
    Handle(kind="profile", key="linkedin.com/in/hélène-v", network="linkedin"),
    Handle(kind="uid", key="card-4711-abc"),
)
NAMES = ("Hélène Vasseur", "VASSEUR, Hélène", "H. Vasseur", "Hélène")
HER = needles_of(HANDLES, NAMES, (), ())


def found(text: str, needles: Needles = HER, *, near: bool = False) -> list[str]:
    return [text[start:end] for start, end in needles.find(text, near=near)]


@pytest.mark.parametrize("text", [
    "Hélène Vasseur", "hélène vasseur", "HELENE VASSEUR", "Vasseur Hélène", "Hélène-Vasseur",
    "hélène.vasseur", "Hélène  Vasseur", "Hélène\u00a0Vasseur", normalize("NFD", "Hélène Vasseur"),
    "HELENE@vasseur.EXAMPLE", "+33639980171", "0639980171", "06.39.98.01.71", "06-39-98-01-71",
    "+33 6 39 98 01 71", "0033 6 39 98 01 71", "+33 (0)6 39 98 01 71", "639980171",
    "linkedin.com/in/hélène-v", "https://www.linkedin.com/in/h%C3%A9l%C3%A8ne-v", "card-4711-abc",
    base64.b64encode(b"x helene@vasseur.example").decode(),
    base64.b64encode("yz Hélène Vasseur".encode()).decode(),
])
def test_every_way_of_writing_is_found(text):
    assert HER.maybe(text)
    assert HER.maybe(f"avant {text} après")
    assert found(f"avant {text}, après")


@pytest.mark.parametrize("text", [
    "Hélène", "Vasseur", "Hélène Vasseurs", "Jean Vasseur, Hélène Petit", "06 39 98 01 72",
    "1063998017", "639980171234", "linkedin.com/in/hélène-vi", "H. Vasseur", "elene@vasseur.exampl",
    "card-4711-abcd?", "",
])
def test_others_are_not(text):
    assert [one for one in found(text) if one != "card-4711-abc"] == []


def test_names_with_an_initial_count_only_beside_them():
    assert found("vu H. Vasseur hier") == []
    assert found("vu H. Vasseur hier", near=True) == ["H. Vasseur"]
    assert found("vu Hélène hier", near=True) == [], "a first name alone is many people's"


@pytest.mark.parametrize(
    "other", ["helene vasseur", "marie helene vasseur", "helene vasseur petit"]
)
def test_a_namesake_makes_the_name_mean_nothing_elsewhere(other):
    her = needles_of(HANDLES, NAMES, [other], ())
    assert found("Hélène Vasseur", her) == []
    assert found("Hélène Vasseur", her, near=True) == ["Hélène Vasseur"]
    assert found("helene@vasseur.example", her)


def test_an_address_inside_somebody_elses_is_left():
    her = needles_of(HANDLES, NAMES, (), ["marie-helene@vasseur.example"])
    assert found("à marie-helene@vasseur.example et helene@vasseur.example", her) == [
        "helene@vasseur.example",
    ]
    assert found("à x-helene@vasseur.example", her) == ["helene@vasseur.example"]


@pytest.mark.parametrize(("text", "expected"), [
    ("le dossier VASSEUR, Hélène est clos", ["VASSEUR, Hélène"]),
    ("Jean Vasseur, Hélène Petit", []), ("Vasseur, Hélène Petit", []),
    ("vu Vasseur, Hélène.", ["Vasseur, Hélène"]), ("hélène : vasseur", []),
    ("Helene+Vasseur", ["Helene+Vasseur"]), ("hélène\nvasseur", ["hélène\nvasseur"]),
])
def test_the_words_of_a_name_stand_together(text, expected):
    assert found(text) == expected


@given(st.text(max_size=60), st.sampled_from(["Hélène Vasseur", "vasseur-helene"]),
       st.text(max_size=60))
def test_a_name_in_any_surroundings_is_found(before, name, after):
    text = f"{before} {name} {after}"
    spans = HER.find(text)
    assert HER.maybe(text)
    at = text.index(name)
    assert any(start <= at and end >= at + len(name) - 1 for start, end in spans)


@given(st.text(max_size=200))
def test_nothing_is_found_that_was_not_hinted_at(text):
    if HER.find(text):
        assert HER.maybe(text)


def test_long_texts_take_linear_time():
    def spent(size: int) -> float:
        text = ("Hélène " + "0 6 3 9 " + "a" * 90 + "=") * (size // 100)
        start = time.perf_counter()
        HER.find(text)
        HER.maybe(text)
        return time.perf_counter() - start

    spent(20_000)
    assert spent(400_000) < 80 * max(spent(20_000), 0.001)


# ------------------------------------------------------------------ bytes


WRITTEN = [
    "Hélène Vasseur", "HÉLÈNE VASSEUR", "Vasseur Hélène", "helene@vasseur.example",
    "+33639980171", "06 39 98 01 71",
]
CODED = {
    "utf-8": lambda text: text.encode(),
    "latin-1": lambda text: text.encode("latin-1"),
    "utf-16-le": lambda text: text.encode("utf-16-le"),
    "utf-16-be": lambda text: text.encode("utf-16-be"),
    "apart": lambda text: normalize("NFD", text).encode(),
    "base64 0": lambda text: base64.b64encode(text.encode()),
    "base64 1": lambda text: base64.b64encode(b"a" + text.encode() + b"z"),
    "base64 2": lambda text: base64.b64encode(b"ab" + text.encode() + b"yz"),
    "quoted-printable": lambda text: quopri.encodestring(text.encode()),
    "json": lambda text: json.dumps(text).encode(),
    "address": lambda text: quote(text).encode(),
}


@pytest.mark.parametrize("text", WRITTEN)
@pytest.mark.parametrize("coding", CODED)
def test_every_coding_is_found_in_a_file(tmp_path, text, coding):
    (tmp_path / "clean.bin").write_bytes(bytes(range(256)) * 64)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep/found.bin").write_bytes(b"\0\xff" * 999 + CODED[coding](text) + b"\xfe" * 9)
    looked = look(tmp_path, HER)
    assert (list(looked.found), looked.files) == (["deep/found.bin"], 2)
    assert looked.size == 256 * 64 + (tmp_path / "deep/found.bin").stat().st_size


def test_what_stands_over_two_chunks_is_found(tmp_path, monkeypatch):
    from entregent.privacy import scan

    monkeypatch.setattr(scan, "_CHUNK", 1000)
    for start in range(970, 1001):
        (tmp_path / "a").write_bytes(b"." * start + b"helene@vasseur.example" + b"." * 1500)
        assert look(tmp_path, HER).found["a"] >= 1, start


def test_others_are_not_found_in_bytes(tmp_path):
    her = needles_of(HANDLES, NAMES, (), ["marie-helene@vasseur.example"])
    (tmp_path / "a").write_bytes(
        b"marie-helene@vasseur.example 10639980171 linkedin.com/in/h\xc3\xa9l\xc3\xa8ne-vi"
    )
    assert look(tmp_path, her).found == {}


def test_a_file_that_bears_the_name_is_found(tmp_path):
    (tmp_path / "Hélène Vasseur.vcf").write_bytes(b"")
    assert list(look(tmp_path, HER).found) == ["Hélène Vasseur.vcf"]


def test_patterns_are_long_enough_to_mean_something():
    patterns = patterns_of(HER)
    assert len(patterns) == len({(one.data, one.lower) for one in patterns})
    assert min(len(one.data) for one in patterns) >= 5
    assert patterns_of(needles_of((), ("Li Wu",), (), ())) != []
    assert patterns_of(needles_of((), ("Li",), (), ())) == []
    assert {fold(one) for one in HER.written} == {"helene vasseur", "vasseur helene"}
