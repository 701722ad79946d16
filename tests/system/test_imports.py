"""Imports from the outside: one copy, any order, exact undo, clear exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from entregent.app.demo import Demo
from tests.system.conftest import Terminal

GOOD = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Awa,Diarra,https://www.linkedin.com/in/awa-invented,,Atelier Garonne,Coach,08 Feb 2026\n"
    "Luc,Tessier,https://www.linkedin.com/in/luc-invented,luc@tessier.example,,,09 Mar 2024\n"
)


def _letter(number: int, sender: str, receiver: str, body: str) -> str:
    return (
        f"From {sender} Mon Mar {number:2d} 10:00:00 2026\n"
        f"From: {sender}\nTo: {receiver}\nMessage-ID: <{number}@letters.example>\n"
        f"Date: Mon, {number:02d} Mar 2026 10:00:00 +0100\nSubject: Letter {number}\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{body}\n\n"
    )


@pytest.fixture
def two_boxes(tmp_path: Path) -> tuple[Path, Path]:
    """Two mailboxes of one owner that share half their letters."""
    letters = [
        _letter(day, *(("me@owner.example", f"friend{day % 3}@there.example")
                       if day % 2 else (f"friend{day % 3}@there.example", "me@owner.example")),
                f"Dear, this is letter {day}. Could you send me the plan?")
        for day in range(1, 21)
    ]
    first, second = tmp_path / "first.mbox", tmp_path / "second.mbox"
    first.write_text("".join(letters[:14]), encoding="utf-8")
    second.write_text("".join(letters[6:]), encoding="utf-8")
    return first, second


def test_three_imports_leave_one_copy(fresh: Terminal, two_boxes: tuple[Path, Path]) -> None:
    """The second and third time nothing is new, and the dump is the same."""
    first, _ = two_boxes
    assert fresh("import", str(first), "--json").json["files"][0]["new"] > 0
    dump = fresh("dump").out
    for _ in range(2):
        again = fresh("import", str(first), "--json").json
        assert (again["files"][0]["new"], again["files"][0]["whole"]) == (0, True)
        assert fresh("dump").out == dump


def test_overlapping_boxes_in_both_orders(tmp_path: Path, two_boxes: tuple[Path, Path]) -> None:
    """Equal dumps in both orders; undo of the first leaves what the second alone gives."""
    first, second = map(str, two_boxes)
    one, other, alone = (Terminal(tmp_path / name) for name in ("one", "other", "alone"))
    for path in (first, second):
        assert one("import", path).code == 0
    for path in (second, first):
        assert other("import", path).code == 0
    assert one("dump").out == other("dump").out
    assert one("people", "--json").out == other("people", "--json").out
    alone("import", second)
    assert one("undo", "1").code == 0
    assert one("dump").out == alone("dump").out
    assert one("people", "--json").out == alone("people", "--json").out


def test_the_world_survives_a_rebuild(demo: Terminal) -> None:
    """What is derived is equal after `rebuild`."""
    questions = (("people", "--json"), ("debts", "--json"), ("today", "--json"))
    before = [demo(*words).out for words in questions]
    assert demo("rebuild").code == 0
    assert [demo(*words).out for words in questions] == before


def test_merge_and_split_outlive_an_import(demo: Terminal, world: Demo) -> None:
    """The owner's word holds after everything is imported again, and can be taken back."""
    people = demo("people", "--json").json
    a, b = people[0], people[1]
    assert demo("merge", a["id"], b["id"]).code == 0
    assert len(demo("people", "--json").json) == len(people) - 1
    demo("import", str(world.files))
    merged = demo("person", a["id"], "--json").json["person"]
    assert merged["id"] == min(a["id"], b["id"])
    assert merged["records"] == a["records"] + b["records"]
    assert demo("undo", "--json").json["command"].startswith("import")
    assert demo("undo", "--json").json["command"].startswith("merge")
    assert demo("people", "--json").json == people


def test_exit_codes(fresh: Terminal, tmp_path: Path) -> None:
    """0 all kept, 3 partly, 4 nothing, 2 usage; each refusal names its file."""
    good, bad, nothing = (tmp_path / name for name in ("Connections.csv", "cut.zip", "empty.zip"))
    good.write_text(GOOD, encoding="utf-8")
    bad.write_bytes(b"PK\x03\x04 cut short")
    nothing.write_bytes(b"")
    assert fresh("import", str(good)).code == 0
    partly = fresh("import", str(good), str(bad), "--json")
    assert partly.code == 3
    refused = fresh("import", str(nothing))
    assert refused.code == 4
    assert "empty.zip" in refused.out + refused.err
    missing = fresh("import", str(tmp_path / "nowhere"))
    assert missing.code == 4
    assert "nowhere" in missing.out + missing.err
    assert fresh("import").code == 2
    assert fresh("import", str(good), "--as", "fax").code == 2
    assert fresh("nonsense").code == 2


def test_a_store_that_is_not_ours_is_left_alone(fresh: Terminal, tmp_path: Path) -> None:
    """Exit code 5, and not a byte is changed."""
    fresh.home.mkdir()
    store = fresh.home / "entregent.sqlite"
    store.write_bytes(b"something else entirely, kept by somebody" * 50)
    before = store.read_bytes()
    good = tmp_path / "Connections.csv"
    good.write_text(GOOD, encoding="utf-8")
    assert fresh("import", str(good)).code == 5
    assert fresh("today").code == 5
    assert store.read_bytes() == before
