"""Whole archives that are forged, cut, empty or something else: refused with words, quickly."""

from __future__ import annotations

import struct
import tracemalloc
import warnings
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.errors import Refused
from entregent.files.limits import Limits
from entregent.files.tree import open_tree
from entregent.i18n import knows
from entregent.model.errors import EntregentError
from tests.files.forge import Forged, end, zip_of
from tests.files.opening import error, opened, refusals, whole

A = Forged(b"a.csv", b"one,two\n1,2\n")
B = Forged(b"folder/b.txt", b"hello " * 100)


def test_full_overlap_is_refused_at_once(tmp_path: Path) -> None:
    kernel = Forged(b"messages.csv", b"a" * 1_000_000)
    central = b"".join(kernel.central(0) for _ in range(2000))
    data = kernel.local() + central + end(2000, len(central), len(kernel.local()))
    caught = error(tmp_path, data)
    assert (caught.code, caught.params["member"]) == ("zip.overlap", "messages.csv")


def test_quoted_overlap_is_refused(tmp_path: Path) -> None:
    inner = Forged(b"b", b"x" * 100_000)
    outer = Forged(b"a", inner.local(), method=0)
    body = outer.local()
    central = outer.central(0) + inner.central(len(body) - len(inner.local()))
    assert error(tmp_path, body + central + end(2, len(central), len(body))).code == "zip.overlap"


def test_a_member_that_reaches_into_the_directory_is_refused(tmp_path: Path) -> None:
    long = Forged(b"a.csv", b"abc", method=0, packed_size=500, size=500)
    assert error(tmp_path, zip_of([long])).code == "zip.overlap"


def test_an_offset_beyond_the_file(tmp_path: Path) -> None:
    assert error(tmp_path, zip_of([A, Forged(b"b", b"x", offset=0x7FFFFFF0)])).code == "zip.overlap"


def test_a_header_hidden_in_an_extra_field(tmp_path: Path) -> None:
    """The kernel is shared through local extra fields."""
    kernel = Forged(b"k", b"x" * 1000)
    shared = kernel.local()
    first = Forged(b"f", kernel.data, local_extra=shared[:31], packed=b"")
    body = first.local()[: 31 + 31] + kernel.body
    fake = Forged(b"f", kernel.data, packed=kernel.body)
    central = fake.central(0) + kernel.central(31)
    assert error(tmp_path, body + central + end(2, len(central), len(body))).code == "zip.overlap"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "files.empty"),
        (end(0, 0, 0), "zip.no-member"),
        (b"<!DOCTYPE html><html><title>Sign in</title>", "zip.html"),
        (b"\xef\xbb\xbf\r\n <HTML lang=fr><body>session", "zip.html"),
        (b"just some words", "zip.not-a-zip"),
        (zip_of([A, B])[:-40], "zip.truncated"),
        (zip_of([A, B])[:40], "zip.truncated"),
        (b"PK", "zip.truncated"),
        (zip_of([A, B], count=3), "zip.damaged"),
        (zip_of([A])[:-22] + end(1, 10, 0), "zip.damaged"),
        (A.local() + A.central(0)[:-2] + end(1, 49, len(A.local())), "zip.damaged"),
        (zip_of([A])[:-22] + end(1, 0xFFFFFF, 0), "zip.damaged"),
        (zip_of([A])[:-22] + end(1, 3_000_000_000, 0), "zip.members"),
        (zip_of([Forged(b".DS_Store", b"x"), Forged(b"__MACOSX/._a", b"x")]), "zip.no-member"),
        (zip_of([Forged(b"folder/")]), "zip.no-member"),
        (zip_of([Forged(b"a.csv", b"x", flags=1)]), "zip.encrypted-whole"),
        (zip_of([Forged(b"../a.csv", b"x"), Forged(b"/b", b"y")]), "zip.all-refused"),
        (zip_of([Forged(b"level1.zip", zip_of([A]))]), "zip.nested"),
        (zip_of([Forged(b"x.tgz", b"x"), Forged(b"y/z.ZIP", b"x")]), "zip.nested"),
        (zip_of([Forged(b"[Content_Types].xml", b"<x/>"), A]), "files.office"),
    ],
)
def test_archives_that_cannot_be_read(tmp_path: Path, data: bytes, code: str) -> None:
    assert error(tmp_path, data).code == code


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    nested = error(tmp_path, zip_of([Forged(b"level2.zip", zip_of([A]))]))
    assert nested.params == {"file": "given.zip", "member": "level2.zip"}
    refused = error(tmp_path, zip_of([Forged(b"../a.csv", b"x"), Forged(b"/b", b"y")]))
    assert refused.params == {"file": "given.zip", "n": "2", "member": "../a.csv"}


def test_an_archive_among_other_files_is_an_ordinary_file(tmp_path: Path) -> None:
    with opened(tmp_path, zip_of([A, Forged(b"photos.zip", zip_of([B]))])) as tree:
        assert [entry.path for entry in tree.entries()] == ["a.csv", "photos.zip"]


def test_limits_are_named(tmp_path: Path) -> None:
    few = Limits(members=3)
    caught = error(tmp_path, zip_of([Forged(b"%d" % i, b"") for i in range(4)]), few)
    assert (caught.code, caught.params["limit"]) == ("zip.members", "3")
    small = Limits(total=1000)
    assert error(tmp_path, zip_of([Forged(b"a", b"x" * 600), B]), small).code == "zip.total"
    forged = struct.pack("<2HQ", 1, 8, 1 << 60)
    claimed = Forged(b"a", b"x", size=0xFFFFFFFF, extra=forged)
    with opened(tmp_path, zip_of([A, claimed])) as tree:  # a lie about size is not believed
        assert refusals(tree) == [("a", "zip.ratio")]


def test_many_small_bombs_are_one(tmp_path: Path) -> None:
    """Each member stays under the size from which its growth counts; together they do not."""
    small = [Forged(b"Connections.csv", b"\0" * 3_000_000) for _ in range(5)]
    assert error(tmp_path, zip_of(small)).code == "zip.bomb"
    with opened(tmp_path, zip_of(small[:3])) as tree:
        assert len(tree.entries()) == 3


def test_many_members_open_in_linear_time(tmp_path: Path) -> None:
    members = [Forged(b"junk/%06d.csv" % i, b"", method=0) for i in range(20_000)]
    data = zip_of([A, *members])
    tracemalloc.start()
    with opened(tmp_path, data) as tree:
        peak = tracemalloc.get_traced_memory()[1]
        assert len(tree.entries()) == 20_001
        assert whole(tree, "a.csv") == A.data
    tracemalloc.stop()
    assert peak < 40_000_000


@given(data=st.data())
def test_cut_and_flipped_bytes_raise_nothing_else(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    good = zip_of([A, B, Forged(b"c/\xc3\xa9.csv", bytes(range(256)) * 4)])
    place = tmp_path_factory.mktemp("zip")
    bad = bytearray(good)
    for _ in range(data.draw(st.integers(0, 4))):
        at = data.draw(st.integers(0, len(bad) - 1))
        bad[at] = data.draw(st.integers(0, 255))
    bad = bad[: data.draw(st.integers(0, len(bad)))]
    codes: list[str] = []
    try:
        with opened(place, bytes(bad)) as tree:
            for entry in tree.entries():
                tree.head(entry.path)
                try:
                    assert len(whole(tree, entry.path)) == entry.size
                except Refused as refused:
                    codes.append(refused.reason.code)
    except EntregentError as caught:
        codes += [caught.code, f"{caught.code}.do"]
    assert [code for code in codes if not knows(code, "fr")] == []


@given(noise=st.binary(max_size=400))
def test_noise_raises_nothing_else(noise: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    place = tmp_path_factory.mktemp("zip")
    for data in (b"PK\x05\x06" + noise, b"PK\x01\x02" + noise + end(1, len(noise) + 4, 0)):
        codes: list[str] = []
        try:
            opened(place, data).close()
        except EntregentError as caught:
            codes.append(caught.code)
        assert [code for code in codes if not knows(code)] == []


def test_the_hostile_archives(shared: Path) -> None:
    """Each archive of the corpus: the code it is refused with, or what is left of it."""
    seen: dict[str, object] = {}
    for place in sorted((shared / "hostile" / "files" / "zip").glob("*.zip")):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            try:
                with open_tree(place) as tree:
                    bad = [code for _, code in refusals(tree)]
                    for entry in tree.entries():
                        try:
                            tree.open(entry.path).__exit__(None, None, None)
                        except Refused as caught:
                            bad.append(caught.reason.code)
                    seen[place.name] = (len(tree.entries()), bad)
            except EntregentError as caught:
                seen[place.name] = caught.code
    assert seen == {
        "bad_crc_second.zip": (2, ["zip.bad-crc"]),
        "bomb_member.zip": (1, ["zip.ratio"]),
        "cp437_names.zip": (1, []),
        "duplicate_member.zip": (2, []),
        "empty.zip": "files.empty",
        "encrypted_flag.zip": (1, ["zip.encrypted"]),
        "html_instead.zip": "zip.html",
        "many_members.zip": (2501, []),
        "nested_3.zip": "zip.nested",
        "no_member.zip": "zip.no-member",
        "overlap_full.zip": "zip.overlap",
        "slip_dotdot.zip": (3, ["zip.unsafe-name"]),
        "truncated_middle.zip": "zip.truncated",
        "truncated_tail.zip": "zip.truncated",
    }
