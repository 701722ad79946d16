"""Folders and single files: regular files only, nothing followed, nothing waited for."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from entregent.files.errors import Refused
from entregent.files.limits import Limits
from entregent.files.tree import SingleFile, below_top, open_tree
from entregent.i18n import LANGUAGES, knows, say
from entregent.model.errors import EntregentError
from entregent.model.ports import Entry, FileTree


def code_of(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(EntregentError) as caught:
        open_tree(path, limits) if limits else open_tree(path)
    for lang in LANGUAGES:
        said = say(lang, caught.value.code, **caught.value.params)
        assert path.name in said
        assert str(path.parent) not in said  # never a path of the machine
        assert say(lang, f"{caught.value.code}.do", **caught.value.params)
    assert caught.value.exit_code == 4
    return caught.value.code


def test_a_folder_is_read_in_the_order_of_paths(tmp_path: Path) -> None:
    top = tmp_path / "export"
    (top / "b" / "deep").mkdir(parents=True)
    (top / "c.csv").write_text("three")
    (top / "b" / "deep" / "x.csv").write_text("one")
    (top / "b" / "é.csv").write_text("two")
    (top / ".DS_Store").write_text("dropping")
    with open_tree(top) as tree:
        given: FileTree = tree  # keeps the contract, says the type checker
        assert given.name == "export"
        assert tree.entries() == (
            Entry("b/deep/x.csv", 3),
            Entry("b/é.csv", 3),
            Entry("c.csv", 5),
        )
        with tree.open("b/é.csv") as stream:
            assert stream.read() == b"two"
        assert tree.head("c.csv", 2) == b"th"
        assert tree.refused() == ()
        with pytest.raises(KeyError):
            tree.open("b")


def test_decomposed_names_on_disk_are_composed(tmp_path: Path) -> None:
    (tmp_path / "E\u0301te\u0301.csv").write_text("x")
    with open_tree(tmp_path) as tree:
        assert [entry.path for entry in tree.entries()] == ["Été.csv"]
        assert tree.head("Été.csv") == b"x"


def test_a_backslash_in_a_name_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "up\\x.csv").write_text("x")
    (tmp_path / "a.csv").write_text("y")
    with open_tree(tmp_path) as tree:
        assert [entry.path for entry in tree.entries()] == ["a.csv"]
        assert [(r.path, r.reason.code) for r in tree.refused()] == [
            ("up\\x.csv", "files.unsafe-name")
        ]


def test_names_that_are_no_text_are_kept_apart(tmp_path: Path) -> None:
    for raw in (b"\xff.csv", b"\xfe.csv"):
        (tmp_path / os.fsdecode(raw)).write_bytes(raw)
    with open_tree(tmp_path) as tree:
        paths = [entry.path for entry in tree.entries()]
        assert paths == ["duplicate-2/\ufffd.csv", "\ufffd.csv"]
        assert {tree.head(path) for path in paths} == {b"\xff.csv", b"\xfe.csv"}


def test_links_pipes_and_sockets_are_reported(tmp_path: Path) -> None:
    top = tmp_path / "live"
    (top / "loop").mkdir(parents=True)
    (top / "messages.csv").mkdir()
    (top / "contacts.vcf").write_text("BEGIN:VCARD")
    (top / "loop" / "again").symlink_to("..")
    (top / "out.csv").symlink_to("/etc/hostname")
    (top / "nowhere.csv").symlink_to("missing")
    os.mkfifo(top / "Connections.csv")
    here = Path.cwd()
    os.chdir(top)  # a socket's path is short
    try:
        with socket.socket(socket.AF_UNIX) as plug:
            plug.bind("plug")
            with open_tree(top) as tree:
                assert [entry.path for entry in tree.entries()] == ["contacts.vcf"]
                assert sorted((r.path, r.reason.code) for r in tree.refused()) == [
                    ("Connections.csv", "files.special"),
                    ("loop/again", "files.link"),
                    ("nowhere.csv", "files.link"),
                    ("out.csv", "files.link"),
                    ("plug", "files.special"),
                ]
                for refused in tree.refused():
                    assert knows(f"{refused.reason.code}.do", "fr")
    finally:
        os.chdir(here)


def test_a_file_swapped_after_listing_is_not_followed(tmp_path: Path) -> None:
    place = tmp_path / "a.csv"
    place.write_text("one")
    with open_tree(tmp_path) as tree:
        place.unlink()
        with pytest.raises(Refused, match=r"files\.unreadable"):
            tree.open("a.csv")
        assert tree.head("a.csv") == b""
        place.symlink_to("/etc/hostname")
        with pytest.raises(Refused, match=r"files\.unreadable"):
            tree.open("a.csv")
        place.unlink()
        os.mkfifo(place)
        with pytest.raises(Refused, match=r"files\.special"):
            tree.open("a.csv")


def test_what_may_not_be_read_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Access rights do not bind the superuser, so the system itself is made to say no."""
    (tmp_path / "a.csv").write_text("x")
    (tmp_path / "shut").mkdir()
    (tmp_path / "shut" / "b.csv").write_text("y")
    (tmp_path / "c.csv").write_text("z")
    scandir, access, opening = os.scandir, os.access, os.open

    def no_scandir(path):
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    def no_open(path, *how):
        if str(path).endswith("c.csv"):
            raise PermissionError(13, "Permission denied")
        return opening(path, *how)

    monkeypatch.setattr(os, "scandir", no_scandir)
    monkeypatch.setattr(
        os, "access", lambda path, mode: not str(path).endswith("c.csv") and access(path, mode)
    )
    monkeypatch.setattr(os, "open", no_open)
    with open_tree(tmp_path) as tree:
        assert [entry.path for entry in tree.entries()] == ["a.csv"]
        assert sorted((r.path, r.reason.code) for r in tree.refused()) == [
            ("c.csv", "files.unreadable"),
            ("shut", "files.unreadable-folder"),
        ]
    assert code_of(tmp_path / "c.csv") == "files.unreadable-whole"


def test_depth_and_number_are_bounded(tmp_path: Path) -> None:
    deep = tmp_path / "deep"
    (deep / "/".join("d" * 1 for _ in range(70))).mkdir(parents=True)
    (deep / "/".join("d" * 1 for _ in range(70)) / "low.csv").write_text("x")
    (deep / "top.csv").write_text("x")
    with open_tree(deep) as tree:
        assert [entry.path for entry in tree.entries()] == ["top.csv"]
        assert [refused.reason.code for refused in tree.refused()] == ["files.too-deep"]
    for name in "abc":
        (tmp_path / f"{name}.csv").write_text("x")
    assert code_of(tmp_path, Limits(members=2)) == "files.too-many"


def test_paths_that_cannot_be_opened(tmp_path: Path) -> None:
    assert code_of(tmp_path / "nothing.zip") == "files.missing"
    (tmp_path / "empty").mkdir()
    assert code_of(tmp_path / "empty") == "files.no-file"
    (tmp_path / "zero.csv").write_bytes(b"")
    assert code_of(tmp_path / "zero.csv") == "files.empty"
    os.mkfifo(tmp_path / "pipe.csv")
    assert code_of(tmp_path / "pipe.csv") == "files.special-whole"
    (tmp_path / "file").write_text("x")
    assert code_of(tmp_path / "file" / "below.csv") == "files.unreadable-whole"


@pytest.mark.parametrize(
    ("magic", "kind"),
    [
        (b"7z\xbc\xaf\x27\x1c", "7z"),
        (b"Rar!\x1a\x07\x00", "RAR"),
        (b"BZh91AY", "bzip2"),
        (b"\xfd7zXZ\x00", "xz"),
        (b"\x28\xb5\x2f\xfd", "zstd"),
    ],
)
def test_archives_of_other_kinds_are_named(tmp_path: Path, magic: bytes, kind: str) -> None:
    place = tmp_path / "export.bin"
    place.write_bytes(magic + b"rest")
    with pytest.raises(EntregentError) as caught:
        open_tree(place)
    assert (caught.value.code, caught.value.params["kind"]) == ("files.packed", kind)


def test_one_file_on_disk(tmp_path: Path) -> None:
    place = tmp_path / "Connections.csv"
    place.write_text("a,b\n")
    (tmp_path / "short cut.csv").symlink_to(place)
    for given in (place, tmp_path / "short cut.csv"):  # what the owner names is followed
        with open_tree(given) as tree:
            assert tree.name == given.name
            assert tree.entries() == (Entry(given.name, 4),)
            with tree.open(given.name) as stream:
                assert stream.read() == b"a,b\n"
            assert tree.head(given.name, 1) == b"a"
            with pytest.raises(KeyError):
                tree.head("other.csv")


def test_a_file_in_memory() -> None:
    with SingleFile("x.csv", b"abc") as tree:
        assert (tree.name, tree.entries()) == ("x.csv", (Entry("x.csv", 3),))
        assert tree.head("x.csv", 2) == b"ab"
        with tree.open("x.csv") as stream:
            assert stream.read() == b"abc"
        with pytest.raises(KeyError):
            tree.open("y.csv")


def test_the_common_top_folder() -> None:
    assert below_top([]) == 0
    assert below_top(["a.csv"]) == 0
    assert below_top(["x/a.csv", "x/y/b.csv"]) == 2
    assert below_top(["x/a.csv", "y/b.csv"]) == 0
    assert below_top(["x/a.csv", "x"]) == 0
