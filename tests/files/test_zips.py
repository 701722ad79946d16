"""ZIP archives: what can be read is read, what cannot is named, nothing is believed."""

from __future__ import annotations

import io
import struct
import tracemalloc
import warnings
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files import zips
from entregent.files.errors import Refused
from entregent.files.limits import Limits
from entregent.files.tree import Tree, open_tree
from entregent.files.zips import ZipTree
from entregent.i18n import LANGUAGES, knows, say
from entregent.model.errors import EntregentError
from entregent.model.ports import Entry
from tests.files.forge import Forged, deflate, end, zip64_of, zip_of

A = Forged(b"a.csv", b"one,two\n1,2\n")
B = Forged(b"folder/b.txt", b"hello " * 100)


def opened(tmp_path: Path, data: bytes, limits: Limits | None = None) -> Tree:
    place = tmp_path / "given.zip"
    place.write_bytes(data)
    return open_tree(place, limits) if limits else open_tree(place)


def whole(tree: Tree, path: str) -> bytes:
    with tree.open(path) as stream:
        return stream.read()


def error(tmp_path: Path, data: bytes, limits: Limits | None = None) -> EntregentError:
    with pytest.raises(EntregentError) as caught:
        opened(tmp_path, data, limits)
    for lang in LANGUAGES:  # every refusal can be said, with what to do
        assert "given.zip" in say(lang, caught.value.code, **caught.value.params)
        assert say(lang, f"{caught.value.code}.do", **caught.value.params)
    assert caught.value.exit_code == 4
    return caught.value


def refusals(tree: Tree) -> list[tuple[str, str]]:
    for refused in tree.refused():
        for lang in LANGUAGES:
            assert say(lang, refused.reason.code, **refused.reason.params)
            assert knows(f"{refused.reason.code}.do", lang)
    return [(refused.path, refused.reason.code) for refused in tree.refused()]


class Failing(io.BytesIO):
    """A disk that gives up after some reads."""

    reads = 1000

    def read(self, size: int | None = -1) -> bytes:
        self.reads -= 1
        if self.reads < 0:
            raise OSError(5, "Input/output error")
        return super().read(size)


def test_members_are_read_by_path_in_order(tmp_path: Path) -> None:
    with opened(tmp_path, zip_of([B, A])) as tree:
        assert tree.name == "given.zip"
        assert tree.entries() == (Entry("a.csv", 12), Entry("folder/b.txt", 600))
        assert whole(tree, "a.csv") == A.data
        assert whole(tree, "folder/b.txt") == B.data
        assert tree.head("folder/b.txt", 5) == b"hello"
        assert tree.refused() == ()
        assert tree.noticed() == ()


@given(
    files=st.dictionaries(
        st.from_regex(r"[a-zé][a-z0-9 é_-]{0,10}\.csv", fullmatch=True),
        st.binary(max_size=2000),
        min_size=1,
    ),
    packed=st.booleans(),
)
def test_what_the_standard_library_writes_is_read(
    files: dict[str, bytes], packed: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    body = io.BytesIO()
    how = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(body, "w", how) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    place = tmp_path_factory.mktemp("zip")
    with opened(place, body.getvalue()) as tree:
        assert {entry.path: whole(tree, entry.path) for entry in tree.entries()} == files
        assert {entry.path: entry.size for entry in tree.entries()} == {
            name: len(data) for name, data in files.items()
        }


def test_a_large_member_is_streamed_not_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zips, "_KEPT_WHOLE", 1_000_000)
    line = b"".join(b"%d,%d\n" % (i * 7919, i * i) for i in range(60_000))
    big = Forged(b"big.csv", line * 12)  # about 13 MB
    with opened(tmp_path, zip_of([big])) as tree:
        tracemalloc.start()
        total = 0
        with tree.open("big.csv") as stream:
            while chunk := stream.read(65536):
                total += len(chunk)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert total == len(big.data)
    assert peak < 2_000_000


def test_two_streams_at_once(tmp_path: Path) -> None:
    big = Forged(b"c.bin", bytes(range(256)) * 30_000)
    with opened(tmp_path, zip_of([A, big])) as tree, tree.open("c.bin") as one:
        first = one.read(1000)
        with tree.open("c.bin") as two:
            assert two.read(1000) == first
        assert whole(tree, "a.csv") == A.data
        assert first + one.read() == big.data


def test_prefix_comment_and_tail_do_no_harm(tmp_path: Path) -> None:
    for data in (
        zip_of([A, B], prefix=b"#!/bin/sh\nexit\n" * 50),
        zip_of([A, B], comment=b"made by somebody PK"),
        zip_of([A, B], suffix=b"\n"),
    ):
        with opened(tmp_path, data) as tree:
            assert whole(tree, "a.csv") == A.data


def test_zip64_figures_are_read(tmp_path: Path) -> None:
    with opened(tmp_path, zip64_of([A, B])) as tree:
        assert whole(tree, "folder/b.txt") == B.data
    wide = Forged(
        b"wide.csv",
        b"x" * 50,
        size=0xFFFFFFFF,
        extra=struct.pack("<2HQ", 1, 8, 50),
    )
    with opened(tmp_path, zip_of([wide])) as tree:
        assert tree.entries() == (Entry("wide.csv", 50),)
        assert whole(tree, "wide.csv") == b"x" * 50


def test_a_name_in_code_page_437_and_one_in_a_unicode_field(tmp_path: Path) -> None:
    french = Forged(b"Donn\x82es/Connections.csv", b"x")
    raw = b"na_ve.csv"
    extra = struct.pack("<2HBL", 0x7075, 5 + 10, 1, zlib.crc32(raw)) + "naïve.csv".encode()
    named = Forged(raw, b"y", extra=extra)
    with opened(tmp_path, zip_of([french, named])) as tree:
        assert [entry.path for entry in tree.entries()] == ["Données/Connections.csv", "naïve.csv"]


def test_decomposed_names_are_composed(tmp_path: Path) -> None:
    with opened(
        tmp_path, zip_of([Forged("E\u0301te\u0301.csv".encode(), b"x", flags=0x800)])
    ) as tree:
        assert tree.entries() == (Entry("Été.csv", 1),)


@pytest.mark.parametrize(
    "name",
    [
        b"../up.csv",
        b"a/../../b.csv",
        b"/etc/passwd",
        b"C:/x.csv",
        b"c:x.csv",
        b"a\\b.csv",
        b"\\\\host\\share",
        b"a\0b.csv",
        b"..",
        b"",
        b"./",
        b"../",
    ],
)
def test_unsafe_names_are_reported_and_not_read(tmp_path: Path, name: bytes) -> None:
    with opened(tmp_path, zip_of([A, Forged(name, b"PWNED")])) as tree:
        assert [entry.path for entry in tree.entries()] == ["a.csv"]
        [(path, code)] = refusals(tree)
        assert code == "zip.unsafe-name"
        assert "\0" not in path
        assert path.replace("\ufffd", "\0") == name.decode()


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with opened(tmp_path, zip_of([A, Forged(b"folder/"), Forged(b"other", mode=0o040755)])) as tree:
        assert [entry.path for entry in tree.entries()] == ["a.csv"]
        assert tree.refused() == ()


def test_droppings_are_left_out_without_a_word(tmp_path: Path) -> None:
    names = [
        b"__MACOSX/._a.csv",
        b"x/__MACOSX/b",
        b".DS_Store",
        b"x/.DS_Store",
        b"Thumbs.db",
        b"x/desktop.ini",
        b"x/._b.csv",
    ]
    with opened(tmp_path, zip_of([A, *(Forged(name, b"z") for name in names)])) as tree:
        assert [entry.path for entry in tree.entries()] == ["a.csv"]
        assert tree.refused() == ()


def test_doubled_names_are_both_read_and_said(tmp_path: Path) -> None:
    first, second, third = (Forged(b"Connections.csv", data) for data in (b"1", b"2", b"3"))
    taken = Forged(b"duplicate-2/Connections.csv", b"4")
    with opened(tmp_path, zip_of([first, taken, second, third])) as tree:
        assert {entry.path: whole(tree, entry.path) for entry in tree.entries()} == {
            "Connections.csv": b"1",
            "duplicate-2/Connections.csv": b"4",
            "duplicate-3/Connections.csv": b"2",
            "duplicate-4/Connections.csv": b"3",
        }
        assert [(n.path, n.reason.code, n.reason.params) for n in tree.noticed()] == [
            ("duplicate-3/Connections.csv", "zip.duplicate", {"first": "Connections.csv"}),
            ("duplicate-4/Connections.csv", "zip.duplicate", {"first": "Connections.csv"}),
        ]


@pytest.mark.parametrize(
    ("member", "code"),
    [
        (Forged(b"x.csv", b"secret", flags=1), "zip.encrypted"),
        (Forged(b"x.csv", b"secret", flags=0x2000), "zip.encrypted"),
        (Forged(b"x.csv", b"/etc/passwd", mode=0o120777), "zip.link"),
        (Forged(b"x.csv", b"", mode=0o010644), "zip.link"),
        (Forged(b"x.csv", b"data", method=12), "zip.method"),
        (Forged(b"x" * 1025, b"data"), "zip.long-name"),
        (Forged(b"x.csv", b"\0" * 11_000_000), "zip.ratio"),
    ],
)
def test_members_that_may_not_be_read(tmp_path: Path, member: Forged, code: str) -> None:
    with opened(tmp_path, zip_of([A, member])) as tree:
        assert [entry.path for entry in tree.entries()] == ["a.csv"]
        assert whole(tree, "a.csv") == A.data
        assert [found for _, found in refusals(tree)] == [code]


@pytest.mark.parametrize(
    ("member", "code"),
    [
        (Forged(b"x.csv", b"data" * 50, crc=1), "zip.bad-crc"),
        (Forged(b"x.csv", b"data" * 50, crc=1, method=0), "zip.bad-crc"),
        (Forged(b"x.csv", b"data" * 50, size=199), "zip.bad-size"),
        (Forged(b"x.csv", b"data" * 50, size=201), "zip.bad-size"),
        (Forged(b"x.csv", b"data" * 50, packed=deflate(b"data" * 50)[:-4]), "zip.bad-size"),
        (Forged(b"x.csv", b"data" * 50, packed=b"\xff" * 20), "zip.bad-data"),
        (Forged(b"x.csv", b"data" * 50, packed=b""), "zip.bad-size"),
        (Forged(b"x.csv", b"data" * 50, local_name=b"y.csv"), "zip.mismatch"),
        (Forged(b"x.csv", b"data" * 50, local_flags=1), "zip.encrypted"),
        (Forged(b"x.csv", b"data" * 50, local_extra=b"\0" * 40, packed_size=45), "zip.mismatch"),
    ],
)
def test_a_member_that_does_not_hold_is_refused_whole(
    tmp_path: Path, member: Forged, code: str
) -> None:
    with opened(tmp_path, zip_of([A, member, B])) as tree:
        with pytest.raises(Refused) as caught:
            tree.open("x.csv")
        assert caught.value.reason.code == code
        with pytest.raises(Refused):  # again, from memory
            tree.open("x.csv")
        assert say("fr", code, **caught.value.reason.params)
        assert say("en", f"{code}.do")
        assert whole(tree, "a.csv") == A.data
        assert whole(tree, "folder/b.txt") == B.data
        tree.head("x.csv")


def test_a_large_member_with_a_wrong_checksum_gives_no_byte(tmp_path: Path) -> None:
    big = Forged(b"x.bin", bytes(range(256)) * 30_000, crc=7)
    with opened(tmp_path, zip_of([big, A])) as tree:
        for _ in range(2):
            with pytest.raises(Refused, match=r"zip\.bad-crc"):
                tree.open("x.bin")
        assert tree.head("x.bin", 300) == (bytes(range(256)) * 2)[:300]


def test_the_head_of_a_damaged_member_is_what_comes_before_the_damage(tmp_path: Path) -> None:
    member = Forged(b"x.csv", b"first,row\n" * 3, crc=1)
    with opened(tmp_path, zip_of([member])) as tree:
        assert tree.head("x.csv") == member.data


def test_the_largest_member_is_inflated_once(tmp_path: Path) -> None:
    """An archive is read twice; its messages are most of it."""
    disk = Failing(zip_of([A, B, Forged(b"c.csv", bytes(range(256)) * 900)]))
    with ZipTree("given.zip", disk, Limits()) as tree:
        for path in ("a.csv", "c.csv", "folder/b.txt", "a.csv"):
            whole(tree, path)
        disk.reads = 0
        assert len(whole(tree, "c.csv")) == 256 * 900
        with pytest.raises(Refused):
            tree.open("a.csv")


def test_a_file_that_changes_under_our_hands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zips, "_KEPT_WHOLE", 1)
    big = Forged(b"x.bin", bytes(range(256)) * 30_000)
    with opened(tmp_path, zip_of([big, A])) as tree:
        tree.open("x.bin").__exit__(None, None, None)
        place = tmp_path / "given.zip"
        place.write_bytes(place.read_bytes()[:50])
        with pytest.raises(Refused, match=r"zip\.mismatch"):
            tree.open("a.csv")
        with tree.open("x.bin") as stream, pytest.raises(Refused, match=r"zip\.bad-size"):
            stream.read()


@pytest.mark.parametrize("reads", [0, 1, 2])
def test_a_disk_that_fails_while_reading(reads: int) -> None:
    disk = Failing(zip_of([A]))
    with ZipTree("given.zip", disk, Limits()) as tree:
        disk.reads = reads
        with pytest.raises(Refused, match=r"files\.unreadable"):
            tree.open("a.csv")


def test_a_path_that_is_no_entry(tmp_path: Path) -> None:
    with opened(tmp_path, zip_of([A])) as tree, pytest.raises(KeyError):
        tree.open("nothing.csv")


# ------------------------------------------------------------------ whole archives


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
    claimed = Forged(b"a", b"x", size=0xFFFFFFF0)
    with opened(tmp_path, zip_of([A, claimed])) as tree:  # a lie about size is not believed
        assert refusals(tree) == [("a", "zip.ratio")]


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
