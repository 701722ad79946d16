"""Which pairs of records are worth comparing: those that share a key, never all pairs.

Keys: mailboxes, numbers, profiles, full names in the order of letters, sound of one word with the
initial of another, logins and the logins people make of a name, beginnings of long names, words
that a login or a lone name shares with a full name, houses of their own. A block above its cap is
cut into smaller ones by a second key, so that the pairs of a block never grow with its square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from entregent.people.levels import made_logins
from entregent.people.reading import PersonName, Read, letters, sounds_of
from entregent.text.names_common import GIVEN

CAP = 12
"""Records of one block that are all compared with each other."""
_WINDOW = 2
"""Neighbours, in the order of names, that a record of a larger block is compared with."""
_LONG = 5
_MOST_WORDS = 4


def candidates(reads: Sequence[Read]) -> Iterator[tuple[int, int]]:
    """Pairs of positions (the lower first), each once, in order; near-linear in the records.

    The set of pairs depends on the set of records alone, not on their order.
    """
    partners: dict[int, set[int]] = defaultdict(set)
    for block in blocks(reads).values():
        for one, other in pairs_of(block, reads):
            partners[min(one, other)].add(max(one, other))
    for one in sorted(partners):
        for other in sorted(partners[one]):
            yield one, other


def blocks(reads: Iterable[Read]) -> Mapping[str, list[int]]:
    """Positions by key; keys that only one record has are left out."""
    found: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(reads):
        for key in keys_of(one):
            found[key].append(at)
    return {key: members for key, members in found.items() if len(members) > 1}


def keys_of(one: Read) -> set[str]:
    """The blocking keys of one record: they depend on nothing but the record."""
    keys = {f"mail {mail.key}" for mail in one.mails if not mail.held}
    keys |= {f"phone {phone}" for phone in one.phones}
    keys |= {f"page {page}" for page in one.pages}
    for code in (*one.logins, *one.words):
        login = letters(code)
        keys.add(f"login {login}")
        if login != code:
            keys |= {f"start {code[: _LONG + 1]}", f"end {code[-_LONG - 1:]}"}
        if len(login) > _LONG:
            keys |= {f"start {login[: _LONG + 1]}", f"end {login[-_LONG - 1 :]}"}
        keys.add(f"word {login}")
    for name in one.names:
        keys |= _keys_of_name(name)
    for mail in one.mails:
        if mail.host and not mail.held:
            keys.add(f"host {mail.host} {mail.local[:1]}")
            keys.add(f"word {mail.host.partition('.')[0].replace('-', '')}")
    return keys


def _keys_of_name(name: PersonName) -> set[str]:
    keys = {f"name {name.ordered}", f"login {name.run}", f"start {name.run[: _LONG + 1]}"}
    words = name.words[:_MOST_WORDS]
    heard = sounds_of(name)[:_MOST_WORDS]
    telling = [at for at, word in enumerate(words) if word not in GIVEN] or range(len(words))
    for at in telling:
        sound = heard[at]
        for to, word in enumerate(words):
            if at != to:
                keys.add(f"sound {sound} {word[0]}")
    keys |= {f"word {word}" for word in words if len(word) > 2 and word not in GIVEN}
    if name.is_full:
        keys |= {f"login {login}" for login in made_logins(name)}
        if len(words) > 2:
            keys.add(f"login {''.join(word[0] for word in words)}")
        keys.add(f"login {''.join(reversed(name.words))}")
        keys |= {
            f"letters {one[:2]} {other[:3]}"
            for one, other in ((words[0], words[-1]), (words[-1], words[0]))
        }
    return keys


def pairs_of(members: Sequence[int], reads: Sequence[Read]) -> Iterator[tuple[int, int]]:
    """Pairs of one block: all of a small one, neighbours in the order of names of a large one."""
    if len(members) <= CAP:
        yield from combinations(members, 2)
        return
    ranked = sorted(members, key=lambda at: (_rank(reads[at]), reads[at].id))
    for at, one in enumerate(ranked):
        for other in ranked[at + 1 : at + 1 + _WINDOW]:
            yield one, other


def _rank(one: Read) -> str:
    """Where a record stands in a large block: by its whole name, or by its login without one."""
    full = next((name.ordered for name in one.names if name.is_full), "")
    return full or next(iter((*one.logins, *one.words)), "")
