"""Small differences between two names at one and the same address that are no second person.

Found on the public histories of four projects, where one address with two names was one person in
all but a handful of cases: a letter wrong, a first name cut short, a middle name left out. What
parts couples and generations stays apart: endings (Alexandre, Alexandra), feminines (Paul,
Pauline), double names (Jean, Jean-Marc).
"""

from __future__ import annotations

import re
from typing import Protocol

_SHORTEST_WORD = 5
"""Letters from which one wrong letter is a slip and not another name."""
_ENDING = 2
"""Last letters of a word, where a difference may be one of gender."""
_SHORTEST_CUT = 3
_FEMININE = ("a", "e")
_JOINED = re.compile(r"\w[-\u2010\u2011]\w")


class Written(Protocol):
    """A name folded and as written."""

    @property
    def folded(self) -> str: ...

    @property
    def written(self) -> str: ...


def is_slip(a: Written, b: Written) -> bool:
    """Whether two names differ only as one person's do. Symmetric; Latin letters only.

    Look-alike letters of another alphabet are never a slip: they may be a trap.
    """
    if not (a.folded.isascii() and b.folded.isascii()):
        return False
    mine, theirs = a.folded.split(), b.folded.split()
    if len(mine) != len(theirs):
        return _leaves_out(a, b) or _leaves_out(b, a)
    only_mine, only_theirs = sorted(set(mine) - set(theirs)), sorted(set(theirs) - set(mine))
    if len(only_mine) != 1 or len(only_theirs) != 1:
        return False
    one, other = only_mine[0], only_theirs[0]
    return _is_one_letter(one, other) or _is_cut(one, other) or _is_cut(other, one)


def _leaves_out(short: Written, long: Written) -> bool:
    """Whether the shorter name only leaves words out, none of a double name."""
    if _JOINED.search(short.written) or _JOINED.search(long.written):
        return False
    words = short.folded.split()
    return len(words) > 1 and set(words) < set(long.folded.split()) and all(
        len(word) > 1 for word in words
    )


def _is_cut(short: str, long: str) -> bool:
    """Whether a first name is cut short (Dan, Daniel), not made feminine (Paul, Pauline)."""
    return (
        _SHORTEST_CUT <= len(short) < len(long) - 1
        and long.startswith(short) and not long.endswith(_FEMININE)
    )


def _is_one_letter(one: str, other: str) -> bool:
    """Whether one letter is wrong, missing, or swapped with its neighbour, before the ending."""
    if min(len(one), len(other)) < _SHORTEST_WORD or one[-_ENDING:] != other[-_ENDING:]:
        return False
    head = 0
    while head < min(len(one), len(other)) and one[head] == other[head]:
        head += 1
    left, right = one[head:], other[head:]
    return (
        left[1:] == right[1:] or left[1:] == right or left == right[1:]
        or (left[1::-1] == right[:2] and left[2:] == right[2:])
    )
