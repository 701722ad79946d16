"""An introduction: two consents, and a no that stays with who said it."""

from __future__ import annotations

from entregent.model.giving import NEXT, may_follow, told_to


def test_nobody_is_introduced_without_two_consents() -> None:
    ways = [("idea",)]
    whole = []
    while ways:
        way = ways.pop()
        after = NEXT[way[-1]]
        whole += [way] if not after else []
        ways += [(*way, one) for one in after]
    for way in whole:
        if "introduced" in way:
            assert {"first-yes", "second-yes"} <= set(way)
        assert ("ended" in way) != ("news" in way)


def test_after_a_no_neither_side_is_told_anything() -> None:
    assert may_follow("asked-second", "ended")
    assert not may_follow("ended", "introduced")
    assert not told_to("first", "ended")
    assert not told_to("second", "ended")
    assert not told_to("second", "first-yes")
