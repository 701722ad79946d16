"""What a person is called: a name somebody wrote, the fullest and most used, never a made one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from entregent.people.likeness import NOBODY
from entregent.people.mentions import Named
from entregent.text.names import fold, is_nobody, parse

_MOST_WORDS = 4
"""Words beyond which a longer name is not fuller: a slogan, a company."""
_DECORATION = frozenset('|•·@/\\()[]{}<>#*_=+;:"“”«»0123456789')


def best_name(members: Sequence[Named]) -> str:
    """The name of a cluster as one of its mentions writes it.

    Fullest first (given names and family name written out, without slogans), then the most used,
    then not shouted, then with its accents. Without a name: signs (an emoji), the local part of an
    e-mail address as written, a phone number as written, the end of a profile address; at last the
    stand-in itself.
    """
    written: dict[str, int] = defaultdict(int)
    for one in members:
        if one.label != NOBODY:
            written[one.who.name.strip()] += one.mention.uses
    if not written:
        return _name_of_handles(members)
    if len(written) == 1:
        return next(iter(written))
    uses: dict[str, int] = defaultdict(int)
    for name, count in written.items():
        uses[fold(name)] += count
    return min(written, key=lambda name: (
        -_fullness(name), -uses[fold(name)], _is_plain(name), -written[name], name
    ))


def _fullness(name: str) -> int:
    """How much of a name is written out: 2 a word, 1 an initial, nothing beyond four words."""
    if any(char in _DECORATION or not char.isprintable() for char in name):
        return 1
    taken = parse(name)
    if not (taken.given and taken.family):
        return 0 if not fold(name) else 2
    words = f"{fold(taken.given)} {fold(taken.family)}".split()
    return sum(2 if len(word) > 1 else 1 for word in words[:_MOST_WORDS])


def _is_plain(name: str) -> tuple[bool, int]:
    """Shouted or whispered names after the others, names without their accents too."""
    return (name.isupper() or name.islower(), -sum(not char.isascii() for char in name))


def _name_of_handles(members: Sequence[Named]) -> str:
    signs = sorted(
        one.who.name.strip() for one in members
        if not fold(one.who.name) and not is_nobody(one.who.name)
    )
    if signs:
        return signs[0]
    handles = sorted(
        (handle for one in members for handle in one.who.handles),
        key=lambda handle: (_ORDER[handle.kind], handle.key, handle.written),
    )
    for handle in handles:
        text = handle.written or handle.key
        if handle.kind == "email":
            return text.partition("@")[0]
        if handle.kind == "profile":
            return text.rstrip("/").rpartition("/")[2]
        return text
    names = sorted(one.who.name for one in members if one.who.name)
    return names[0] if names else ""


_ORDER = {"email": 0, "phone": 1, "profile": 2, "chat": 3, "uid": 4}
