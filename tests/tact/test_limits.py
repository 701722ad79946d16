"""Room is counted as the network counts it."""

from __future__ import annotations

from pathlib import Path

import pytest

from entregent.app.writing import room_in_words
from entregent.faces.cli.main import main
from entregent.i18n import LANGUAGES, Lang, say
from entregent.tact.limits import CHANNELS, Room, room
from entregent.tact.model import KINDS

OWLS = "\N{OWL}" * 10


@pytest.mark.parametrize(
    ("text", "kind", "channel", "expected"),
    [
        (OWLS, "invitation", "linkedin", Room(20, 200, 300, "utf16", "free", "paid")),
        (OWLS, "invitation", "mail", Room(10, 200, 300, "characters")),
        ("e\u0301" * 5, "follow_up", "xing", Room(10, 300, 600, "utf16")),
        ("x" * 301, "invitation", "linkedin", Room(301, 200, 300, "utf16", "free", "paid")),
        ("", "business_proposal", "", Room(0, 1200, 2500, "characters")),
    ],
)
def test_room(text: str, kind, channel: str, expected: Room) -> None:
    found = room(text, kind, channel)
    assert found == expected
    assert found.left == found.soft - found.used


def test_every_kind_has_room_on_every_channel() -> None:
    assert all(0 < room("", kind, one).soft < room("", kind, one).hard
               for kind in KINDS for one in CHANNELS)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("size", "channel", "key", "n", "of"),
    [
        (190, "linkedin", "left-free", 10, 200), (230, "linkedin", "beyond-free", 30, 200),
        (340, "linkedin", "over-paid", 40, 300), (190, "mail", "left-reader", 10, 200),
        (230, "mail", "beyond-reader", 30, 200), (301, "", "over-reader", 1, 300),
    ],
)
def test_the_room_in_words(
    lang: Lang, size: int, channel: str, key: str, n: int, of: int
) -> None:
    told = room_in_words(lang, "x" * size, "invitation", channel)
    assert told == say(lang, f"write.{key}", n=n, of=of)


def test_the_terminal_says_the_room(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Hello " + OWLS, "utf-8")
    asked = ["--home", str(tmp_path / "home"), "--lang", "en", "lint", str(draft), "--kind",
             "invitation", "--channel", "linkedin"]
    assert main(asked) == 0
    assert say("en", "write.left-free", n=200 - 26, of=200) in capsys.readouterr().out
