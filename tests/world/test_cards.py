"""The address book, line by line."""

from __future__ import annotations

import quopri
import re
from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from entregent.world.card_files import escaped, folded
from entregent.world.truth import World
from tests.world.reading import blocks, unfolded, values


def cards(path: Path) -> list[list[str]]:
    """All cards; soft line breaks of version 2.1 are joined."""
    lines = unfolded(path)
    joined: list[str] = []
    for line in lines:
        if joined and "QUOTED-PRINTABLE" in joined[-1] and joined[-1].endswith("="):
            joined[-1] = joined[-1][:-1] + line
        else:
            joined.append(line)
    return list(blocks(joined, "VCARD"))


def full_name(card: list[str]) -> str:
    line = next(line for line in card if re.match(r"FN[;:]", line))
    value = line.partition(":")[2]
    if "QUOTED-PRINTABLE" in line:
        return quopri.decodestring(value).decode("utf-8")
    return re.sub(r"\\(.)", r"\1", value)


def test_counts_and_names_are_those_of_the_truth(world: World, files: dict[str, Path]) -> None:
    found = cards(files["cards"])
    assert len(found) == world.truth.counts["cards"]
    people = [card for card in found if "X-ABShowAs:COMPANY" not in card]
    named = Counter(full_name(card) for card in people)
    known = {name for one in world.truth.people.values() for name in one.names.get("vcard", ())}
    assert set(named) == known


def test_three_dialects(files: dict[str, Path]) -> None:
    versions = Counter(values(card, "VERSION")[0] for card in cards(files["cards"]))
    assert versions["3.0"] > versions["2.1"] > 5
    assert versions["4.0"] > 5


def test_lines_are_folded_at_75_bytes(files: dict[str, Path]) -> None:
    """Those of versions 3.0 and 4.0; version 2.1 breaks inside quoted-printable only."""
    for line in files["cards"].read_bytes().split(b"\r\n"):
        line.decode("utf-8")
        assert len(line) <= 75 or b"QUOTED-PRINTABLE" in line or line.startswith(b"=")


def test_apple_s_habits_are_there(files: dict[str, Path]) -> None:
    text = "\n".join(unfolded(files["cards"]))
    for pattern in (
        r"^item1\.EMAIL;type=INTERNET:\S+@\S+\nitem1\.X-ABLabel:_\$!<Other>!\$_$",
        r"^item\d\.X-ABRELATEDNAMES:Henri Bouvier\nitem\d\.X-ABLabel:_\$!<Spouse>!\$_$",
        r"^BDAY;X-APPLE-OMIT-YEAR=1604:1604-\d\d-\d\d$",
        r"^X-SOCIALPROFILE;type=linkedin;x-user=\S+:https://www\.linkedin\.com/in/\S+$",
        r"^TEL;CELL;PREF:",
        r"^TEL;VALUE=uri;TYPE=\"cell,voice\":tel:\+33",
        r"^N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:",
    ):
        assert re.search(pattern, text, re.MULTILINE), pattern


def test_shapes_agree_with_cards_of_real_programs(files: dict[str, Path], shared: Path) -> None:
    """Each property name we write stands in cards exported by telephones and mail programs."""
    samples = b"".join(
        path.read_bytes() for path in sorted((shared / "samples" / "vcard").rglob("*.vcf"))
    )
    theirs = {
        name.upper()
        for name in re.findall(rb"^(?:item\d+\.)?([A-Za-z-]+)[;:]", samples, re.MULTILINE)
    }
    ours = {
        name.upper().encode()
        for name in re.findall(
            r"^(?:item\d+\.)?([A-Za-z-]+)[;:]", "\n".join(unfolded(files["cards"])), re.MULTILINE
        )
    }
    assert ours - theirs <= {b"X-SOCIALPROFILE", b"X-ABSHOWAS", b"KIND", b"RELATED"}


def test_one_person_may_have_three_cards(world: World, files: dict[str, Path]) -> None:
    nadia = world.truth.people["nadia"].names["vcard"]
    assert nadia == {"Nadia Belkacem", "Nadia Ateliers", "Nadia Belkacem-Roy"}
    assert sum(full_name(card) in nadia for card in cards(files["cards"])) == 3


def test_numbers_are_written_in_many_ways(files: dict[str, Path]) -> None:
    numbers = [number for card in cards(files["cards"]) for number in values(card, "TEL")]
    for pattern in (
        r"06 39 98 \d\d \d\d",
        r"\+33 6 39 98 \d\d \d\d",
        r"06\.39\.98\.\d\d\.\d\d",
        r"063998\d{4}",
        r"\+3363998\d{4}",
    ):
        assert any(re.fullmatch(pattern, number) for number in numbers), pattern


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=400))
def test_a_folded_line_unfolds_to_itself(text: str) -> None:
    line = folded(f"NOTE:{text}")
    assert line.replace("\r\n ", "") == f"NOTE:{text}"
    assert all(len(piece.encode()) <= 75 for piece in line.split("\r\n"))


@given(st.text(alphabet="a;,\\\n é", max_size=60))
def test_an_escaped_value_reads_back(text: str) -> None:
    line = escaped(text)
    assert "\n" not in line
    assert re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], line) == text
