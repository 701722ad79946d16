"""ZIP archives: what can be read is read, what cannot is named, nothing is believed."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files import zips
from entregent.files.errors import Refused
from entregent.files.limits import Limits
from entregent.files.zips import ZipTree
from entregent.i18n import say
from entregent.model.ports import Entry
from tests.files.forge import Forged, deflate, zip64_of, zip_of
from tests.files.opening import opened, refusals, whole

A = Forged(b"a.csv", b"one,two\n1,2\n")
B = Forged(b"folder/b.txt", b"hello " * 100)


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
    extensible = zip64_of([A, B], extra=b"\x01\x00\x04\x00\x00\x00abcd")
    with opened(tmp_path, extensible) as tree:
        assert whole(tree, "a.csv") == A.data
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
