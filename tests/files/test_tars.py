"""tar and gzip: read by position, checked from end to end, bounded."""

from __future__ import annotations

import gzip
import io
import os
import tarfile
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files import gzips
from entregent.files.errors import Refused
from entregent.files.limits import Limits
from entregent.files.tree import Tree, open_tree
from entregent.i18n import LANGUAGES, knows, say
from entregent.model.errors import EntregentError
from entregent.model.ports import Entry
from tests.files.forge import TAR_END, padded, pax, tar_header, tar_member


def opened(
    tmp_path: Path, data: bytes, name: str = "given.tgz", limits: Limits | None = None
) -> Tree:
    place = tmp_path / name
    place.write_bytes(data)
    return open_tree(place, limits) if limits else open_tree(place)


def whole(tree: Tree, path: str) -> bytes:
    with tree.open(path) as stream:
        return stream.read()


def error(
    tmp_path: Path, data: bytes, name: str = "given.tgz", limits: Limits | None = None
) -> str:
    with pytest.raises(EntregentError) as caught:
        opened(tmp_path, data, name, limits)
    for lang in LANGUAGES:
        assert name in say(lang, caught.value.code, **caught.value.params)
        assert say(lang, f"{caught.value.code}.do", **caught.value.params)
    return caught.value.code


def refusals(tree: Tree) -> list[tuple[str, str]]:
    for refused in tree.refused():
        assert say("fr", refused.reason.code, **refused.reason.params)
        assert knows(f"{refused.reason.code}.do")
    return [(refused.path, refused.reason.code) for refused in tree.refused()]


GOOD = tar_member(b"a.csv", b"one\n") + tar_member(b"folder/b.txt", b"two" * 400) + TAR_END


@pytest.mark.parametrize("packed", [False, True])
def test_members_are_read_in_any_order(tmp_path: Path, packed: bool) -> None:
    with opened(tmp_path, gzip.compress(GOOD) if packed else GOOD) as tree:
        assert tree.entries() == (Entry("a.csv", 4), Entry("folder/b.txt", 1200))
        for _ in range(2):
            assert whole(tree, "folder/b.txt") == b"two" * 400
            assert whole(tree, "a.csv") == b"one\n"
        assert tree.head("folder/b.txt", 4) == b"twot"
        assert tree.head("a.csv") == b"one\n"


@given(
    files=st.dictionaries(
        st.from_regex(r"[a-zé]{1,60}/[a-zé]{1,150}\.csv", fullmatch=True),
        st.binary(max_size=1500),
        min_size=1,
        max_size=6,
    ),
    kind=st.sampled_from([tarfile.PAX_FORMAT, tarfile.GNU_FORMAT]),
    packed=st.booleans(),
)
def test_what_the_standard_library_writes_is_read(
    files: dict[str, bytes], kind: int, packed: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    body = io.BytesIO()
    with tarfile.open(fileobj=body, mode="w", format=kind) as archive:
        for name, data in files.items():
            about = tarfile.TarInfo(name)
            about.size = len(data)
            archive.addfile(about, io.BytesIO(data))
    data = gzip.compress(body.getvalue()) if packed else body.getvalue()
    with opened(tmp_path_factory.mktemp("tar"), data) as tree:
        assert {entry.path: whole(tree, entry.path) for entry in tree.entries()} == files


def test_a_large_packed_tar_is_read_by_position(tmp_path: Path) -> None:
    blocks = [os.urandom(1000) * 700 for _ in range(40)]  # 28 MB, seven restart points
    body = b"".join(tar_member(b"%02d.bin" % i, block) for i, block in enumerate(blocks))
    data = gzip.compress(body + TAR_END, 1)
    limits = Limits(member_ratio=10_000)
    tracemalloc.start()
    with opened(tmp_path, data, limits=limits) as tree:
        tracemalloc.reset_peak()
        for at in (39, 0, 20, 19, 21, 5):
            with tree.open(f"{at:02d}.bin") as stream:
                assert stream.read(2000) == blocks[at][:2000]
        assert whole(tree, "33.bin") == blocks[33]
        peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8_000_000


def test_restart_points_are_thinned_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gzips, "_FIRST_SPACING", 1000)
    monkeypatch.setattr(gzips, "_OUTPUT", 1000)
    monkeypatch.setattr(gzips, "_RESTARTS", 8)
    content = b"".join(b"%d\n" % (n * 7919) for n in range(40_000))
    packed = gzips.GzipBytes(io.BytesIO(gzip.compress(content)), "x", Limits())
    assert packed.size == len(content)
    assert 2 <= len(packed._restarts) <= 9
    for at in (200_000, 0, 100_000, 99_000, 250_000, 5, len(content) - 3, len(content) + 5):
        assert packed.read_at(at, 700) == content[at : at + 700]


def test_a_packed_file_that_changes_under_our_hands(tmp_path: Path) -> None:
    content = os.urandom(200_000)
    with opened(tmp_path, gzip.compress(content), "a.bin.gz") as tree:
        place = tmp_path / "a.bin.gz"
        packed = bytearray(place.read_bytes())
        packed[50:150_000] = b"\xff" * (150_000 - 50)
        place.write_bytes(bytes(packed))
        with tree.open("a.bin") as stream, pytest.raises(Refused, match=r"zip\.bad-data"):
            stream.read()


class Failing(io.BytesIO):
    """A disk that gives up."""

    fails = False

    def read(self, size: int | None = -1) -> bytes:
        if self.fails:
            raise OSError(5, "Input/output error")
        return super().read(size)


def test_a_disk_that_fails_while_reading() -> None:
    plain = Failing(b"x" * 100)
    packed = Failing(gzip.compress(os.urandom(200_000)))
    for content, disk in (
        (gzips.PlainBytes(plain), plain),
        (gzips.GzipBytes(packed, "x", Limits()), packed),
    ):
        disk.fails = True
        with pytest.raises(Refused, match=r"files\.unreadable"):
            content.read_at(0, 50)


def test_links_and_devices_are_refused(tmp_path: Path) -> None:
    body = (
        tar_member(b"a.csv", b"one\n")
        + tar_header(b"hard", 0, b"1", link=b"/etc/passwd")
        + tar_header(b"soft", 0, b"2", link=b"../../etc/passwd")
        + tar_header(b"char", 0, b"3")
        + tar_header(b"block", 0, b"4")
        + tar_header(b"fifo", 0, b"6")
        + tar_header(b"folder", 0, b"5")
        + tar_header(b"odd", 0, b"Z")
        + tar_member(b"../up", b"x")
        + tar_member(b"/etc/x", b"x")
        + tar_member(b"x/.DS_Store", b"x")
        + TAR_END
    )
    with opened(tmp_path, body, "given.tar") as tree:
        assert tree.entries() == (Entry("a.csv", 4),)
        assert refusals(tree) == [
            ("hard", "zip.link"),
            ("soft", "zip.link"),
            ("char", "files.special"),
            ("block", "files.special"),
            ("fifo", "files.special"),
            ("odd", "zip.method"),
            ("../up", "zip.unsafe-name"),
            ("/etc/x", "zip.unsafe-name"),
        ]


def test_long_names_of_both_kinds_and_sparse_files(tmp_path: Path) -> None:
    long = "d/" + "n" * 150 + ".csv"
    gnu = tar_member(b"././@LongLink", long.encode() + b"\0", b"L") + tar_member(b"short", b"1")
    other = long.replace("n", "é")
    body = pax(path=other, size="1")
    modern = tar_header(b"h", len(body), b"x") + padded(body) + tar_member(b"short", b"2")
    whole_name = tar_member(b"c.csv", b"3", prefix=b"deep/er")
    ignored = pax(comment="x")
    common = tar_header(b"g", len(ignored), b"g") + padded(ignored)
    hole = pax(**{"GNU.sparse.major": "1"})
    sparse = tar_header(b"h", len(hole), b"x") + padded(hole) + tar_member(b"sparse", b"4")
    with opened(tmp_path, common + gnu + modern + whole_name + sparse + TAR_END) as tree:
        assert {entry.path: whole(tree, entry.path) for entry in tree.entries()} == {
            long: b"1",
            other: b"2",
            "deep/er/c.csv": b"3",
        }
        assert refusals(tree) == [("sparse", "zip.method")]


def test_doubled_names(tmp_path: Path) -> None:
    body = tar_member(b"a.csv", b"1") + tar_member(b"./a.csv", b"2") + TAR_END
    with opened(tmp_path, body) as tree:
        assert {entry.path: whole(tree, entry.path) for entry in tree.entries()} == {
            "a.csv": b"1",
            "duplicate-2/a.csv": b"2",
        }
        assert [(n.path, n.reason.code) for n in tree.noticed()] == [
            ("duplicate-2/a.csv", "zip.duplicate")
        ]


def test_a_cut_member_is_refused_and_the_others_read(tmp_path: Path) -> None:
    body = tar_member(b"a.csv", b"1") + tar_header(b"b.csv", 5000) + b"x" * 3000
    with opened(tmp_path, body, "given.tar") as tree:
        assert tree.entries() == (Entry("a.csv", 1),)
        assert refusals(tree) == [("b.csv", "files.tar-cut")]


def test_sizes_in_base_256_and_damaged_ones(tmp_path: Path) -> None:
    size = b"\x80" + (4).to_bytes(11, "big")
    good = tar_header(b"a.csv", 4, size_field=size) + padded(b"data")
    with opened(tmp_path, good + TAR_END) as tree:
        assert whole(tree, "a.csv") == b"data"
    for field in (b"\xff" + b"\xff" * 11, b"zzzzzzzzzzz\0"):
        bad = tar_header(b"b.csv", 0, size_field=field)
        assert error(tmp_path, tar_member(b"a.csv", b"1") + bad) == "files.tar-damaged"


def test_tars_that_cannot_be_read(tmp_path: Path) -> None:
    assert error(tmp_path, tar_header(b"up/", 0, b"5") + TAR_END) == "zip.no-member"
    assert error(tmp_path, tar_member(b"../x", b"1") + TAR_END) == "zip.all-refused"
    assert error(tmp_path, tar_member(b"x.zip", b"1") + TAR_END) == "zip.nested"
    assert error(tmp_path, tar_member(b"a.csv", b"1") + b"\1" * 512) == "files.tar-damaged"
    few = Limits(members=2)
    many = b"".join(tar_member(b"%d" % i, b"") for i in range(3)) + TAR_END
    assert error(tmp_path, many, limits=few) == "zip.members"


def test_pax_bombs_are_bounded(tmp_path: Path) -> None:
    zeros = tar_header(b"h", 3_000_000, b"x") + b"\0" * 3_000_000
    tracemalloc.start()
    assert error(tmp_path, gzip.compress(zeros + TAR_END)) == "files.tar-header"
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 6_000_000
    assert error(tmp_path, tar_header(b"h", 1 << 33, b"L") + TAR_END) == "files.tar-header"
    for body in (b"99999999999999999999 path=x\n", b"5 path=toolong\n", b"x\n", b"0 a=b\n", b"12"):
        tar = tar_header(b"h", len(body), b"x") + padded(body) + tar_member(b"a.csv", b"1")
        with opened(tmp_path, tar + TAR_END) as tree:
            assert tree.entries() == (Entry("a.csv", 1),)


# ------------------------------------------------------------------ gzip


def test_a_single_file_in_gzip(tmp_path: Path) -> None:
    text = b"first,last\n" + b"a,b\n" * 1000
    with opened(tmp_path, gzip.compress(text), "Connections.csv.gz") as tree:
        assert tree.entries() == (Entry("Connections.csv", len(text)),)
        assert whole(tree, "Connections.csv") == text
        assert tree.head("Connections.csv", 5) == b"first"
        with pytest.raises(KeyError):
            tree.open("other")


def test_gzip_members_and_padding_follow_each_other(tmp_path: Path) -> None:
    parts = [os.urandom(30_000), b"", b"x" * 50_000]
    data = b"".join(gzip.compress(part) + b"\0" * 700 for part in parts) + b"trailing words"
    with opened(tmp_path, data, "a.bin.gz") as tree:
        assert whole(tree, "a.bin") == b"".join(parts)
        assert tree.head("a.bin", 29_990) == parts[0][:29_990]


def test_gzip_that_cannot_be_read(tmp_path: Path) -> None:
    good = gzip.compress(os.urandom(50_000))
    assert error(tmp_path, good[:-10]) == "files.gzip-cut"
    assert error(tmp_path, good[:20_000]) == "files.gzip-cut"
    wrong = good[:-8] + b"\0\0\0\0" + good[-4:]
    assert error(tmp_path, wrong) == "files.gzip-damaged"
    assert error(tmp_path, good[:30] + b"\xff" * 5000 + good[5030:]) == "files.gzip-damaged"
    assert error(tmp_path, gzip.compress(b"\0" * 30_000_000)) == "files.gzip-ratio"
    assert error(tmp_path, gzip.compress(b"ab" * 900), limits=Limits(total=1000)) == (
        "files.gzip-ratio"
    )


@given(data=st.data())
def test_cut_and_flipped_bytes_raise_nothing_else(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    packed = data.draw(st.booleans())
    bad = bytearray(gzip.compress(GOOD) if packed else GOOD)
    for _ in range(data.draw(st.integers(0, 4))):
        bad[data.draw(st.integers(0, len(bad) - 1))] = data.draw(st.integers(0, 255))
    bad = bad[: data.draw(st.integers(0, len(bad)))]
    codes: list[str] = []
    try:
        with opened(tmp_path_factory.mktemp("tar"), bytes(bad)) as tree:
            for entry in tree.entries():
                tree.head(entry.path)
                try:
                    assert len(whole(tree, entry.path)) == entry.size
                except Refused as refused:
                    codes.append(refused.reason.code)
    except EntregentError as caught:
        codes.append(caught.code)
    assert [code for code in codes if not knows(code, "fr")] == []


@given(
    size=st.integers(0, 3_000_000),
    seed=st.binary(min_size=1, max_size=50),
    reads=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 200_000)), max_size=8),
)
def test_reading_at_any_place_gives_what_stands_there(
    size: int,
    seed: bytes,
    reads: list[tuple[float, int]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    content = (seed + bytes(range(97))) * (size // (len(seed) + 97) + 1)
    body = tar_member(b"a", content[: size // 2]) + tar_member(b"b", content[size // 2 :])
    data = gzip.compress(body + TAR_END, 1)
    with opened(tmp_path_factory.mktemp("tar"), data, limits=Limits(member_ratio=10**6)) as tree:
        for share, count in reads:
            with tree.open("b") as stream:
                skip = int(share * len(content[size // 2 :]))
                stream.read(skip)
                assert stream.read(count) == content[size // 2 :][skip : skip + count]
