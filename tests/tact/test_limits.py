"""Room is counted as the network counts it."""

from __future__ import annotations

import pytest

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
