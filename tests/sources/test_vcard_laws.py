"""Address books: any bytes, any order, any fold; every sample and every attack."""

from __future__ import annotations

import time
import tracemalloc
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from entregent.files.tree import SingleFile
from entregent.model.ports import Reading
from entregent.model.records import Rejected
from entregent.sources.vcard import SOURCE
from tests.sources.card_reading import (
    TODAY,
    bag,
    dump,
    hostile,
    in_words,
    judge,
    read_all,
    read_path,
    said,
)


def card(*lines: str, name: str = "Claire Fontaine", version: str = "3.0") -> str:
    """A card with its name and these lines."""
    names = (f"FN:{name}",) if name else ()
    return "\r\n".join(
        ("BEGIN:VCARD", f"VERSION:{version}", *names, *lines, "END:VCARD", "")
    )


PIECES = st.lists(
    st.sampled_from([
        "BEGIN:VCARD", "END:VCARD", "FN:Claire", "N:a;b;c", "EMAIL:a@b.example", "TEL:06", "BDAY:x",
        "ORG:a;b", "AGENT:", "UID:1", "NOTE:é", "KIND:group", "PHOTO;ENCODING=b:AA", " fold", "",
        "item1.X-ABLabel:x", "X-SOCIALPROFILE;type=x:y", "IMPP:a:b", "ADR:;;;;", "CATEGORIES:,",
        "RELATED:x", "N;ENCODING=QUOTED-PRINTABLE:=E9=", "REV:1", ":", ";;", "VERSION:2.1",
    ]),
    max_size=30,
)


@given(PIECES.map("\n".join).map(str.encode) | st.binary(max_size=400))
def test_any_bytes_are_read(data):
    tree = SingleFile("a.vcf", data)
    claimed = SOURCE.recognise(tree)
    if claimed is not None:
        items = list(SOURCE.read(tree, claimed, Reading(today=TODAY)))
        in_words(items)
        assert dump(items) is not None


CARDS = st.lists(
    st.builds(
        lambda name, key, uid: card(f"EMAIL:{key}@b.example", *((f"UID:{uid}",) if uid else ()),
                                    name=name),
        st.sampled_from(["Claire", "Paul Roux", "李雷", "Zoé\\, Z"]),
        st.sampled_from("abcdef"),
        st.sampled_from(["", "1", "2", "3"]),
    ),
    max_size=6,
)


@given(CARDS, st.randoms(use_true_random=False))
def test_the_order_of_cards_does_not_matter(written, random):
    uids = [text.partition("UID:")[2][:1] for text in written if "UID:" in text]
    if len(uids) != len(set(uids)):
        return  # one identifier on two cards: the first keeps it, and the file says so
    shuffled = random.sample(written, len(written))
    assert bag(read_all(SOURCE, "a.vcf", "".join(written))) == bag(
        read_all(SOURCE, "a.vcf", "".join(shuffled))
    )


@given(CARDS, st.sampled_from(["\n", "\r", "\r\n"]), st.integers(11, 60), st.sampled_from(" \t"))
def test_line_ends_and_folds_do_not_matter(written, end, width, blank):
    text = "".join(written)
    folded = end.join(
        f"{end}{blank}".join(line[at : at + width] for at in range(0, len(line), width))
        for line in text.split("\r\n")
    )
    assert bag(read_all(SOURCE, "a.vcf", text)) == bag(read_all(SOURCE, "a.vcf", folded))


# ------------------------------------------------------------------ samples and attacks

PEOPLE = {
    "John_Doe_ANDROID.vcf": 6, "fullcontact.vcf": 1, "gmail-list.vcf": 3, "rfc2426-example.vcf": 2,
    "vcard_grouped.vcf": 0,
}
"""Cards of the samples that name somebody, counted by hand; the one grouped card names nobody."""


def test_every_card_of_the_samples_is_accounted_for(shared: Path):
    wrong = []
    for path in sorted((shared / "samples" / "vcard").rglob("*.vcf")):
        items = read_path(SOURCE, path)
        assert items is not None
        begun = path.read_bytes().upper().count(b"\nBEGIN:VCARD") + path.read_bytes().upper(
        ).startswith(b"BEGIN:VCARD")
        kept = len(said(items))
        left = sum(isinstance(item, Rejected) for item in items)
        expected = PEOPLE.get(path.name, begun)
        if (kept, kept + left) != (expected, begun):
            wrong.append((path.name, begun, kept, left))
    assert wrong == []


def test_no_sample_loses_an_address(shared: Path):
    """Every plain `x@y` of an EMAIL line is a handle; counted here without the reader."""
    for path in (shared / "samples" / "vcard").rglob("*.vcf"):
        kept = dump(read_path(SOURCE, path) or [])
        for line in path.read_text("utf-8", "replace").splitlines():
            head, _, value = line.partition(":")
            plain = head.upper().split(";")[0].split(".")[-1] == "EMAIL" and "QUOTED" not in head
            if plain and "@" in value and value.isascii():
                assert value.strip().lower() in kept, (path.name, value)


def test_attacks(shared: Path):
    attacks = hostile(shared, "vcard/") + [
        one for one in hostile(shared, "names/") if one["file"].endswith(".vcf")
    ]
    assert len(attacks) == 11
    faults = {one["file"]: judge(SOURCE, shared, one) for one in attacks}
    assert {file: found for file, found in faults.items() if found} == {}


def test_hostile_names_are_stored_whole_and_apart(shared: Path):
    items = read_path(SOURCE, shared / "hostile" / "files" / "names" / "names_a.vcf")
    assert items is not None
    names = {
        item.record.who.handles[0].key.partition("@")[0]: item.record.who.name
        for item in said(items)
    }
    assert names["sql"] == "Robert'); DROP TABLE contacts;--"
    assert names["newline"] == "Ligne Deux Trois"
    assert names["long"] == "L" * 50_000
    assert names["nul"] == "Nul"
    assert names["homoglyph"] != names["temoin.avant"]
    assert "\x1b" not in names["ansi"]
    assert len(names) == 18


def test_a_picture_of_20_mb_is_not_held():
    picture = "PHOTO;ENCODING=b;TYPE=JPEG:" + ("A" * 74 + "\r\n ") * 270_000 + "A"
    data = (card("EMAIL:a@b.example") + card(picture, "EMAIL:c@d.example")).encode()
    start = time.perf_counter()
    tree = SingleFile("a.vcf", data)
    claimed = SOURCE.recognise(tree)
    assert claimed is not None
    tracemalloc.start()
    items = list(SOURCE.read(tree, claimed, Reading(today=TODAY)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [(item.record.who.handles[0].key, item.record.photo) for item in said(items)] == [
        ("a@b.example", False), ("c@d.example", True),
    ]
    assert peak < 8_000_000
    assert time.perf_counter() - start < 60
