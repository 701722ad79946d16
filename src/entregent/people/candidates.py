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

CAP = 24
"""Records of one block that are all compared with each other."""
_WINDOW = 6
"""Neighbours, in the order of names, that a record of a larger block is compared with."""
_LONG = 5
_MOST_WORDS = 4
_FEW = 8


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
            keys |= {f"start {code[:_LONG]}", f"end {code[-_LONG:]}"}
        if len(login) >= _LONG:
            keys.add(f"start {login[:_LONG]}")
            keys.add(f"end {login[-_LONG:]}")
        keys.add(f"word {login}")
    for name in one.names:
        keys |= _keys_of_name(name)
    for mail in one.mails:
        if mail.host and not mail.held:
            keys.add(f"host {mail.host} {mail.local[:1]}")
            keys.add(f"word {mail.host.partition('.')[0].replace('-', '')}")
    return keys


def _keys_of_name(name: PersonName) -> set[str]:
    keys = {f"name {name.ordered}", f"login {name.run}", f"start {name.run[:_LONG]}"}
    words = name.words[:_MOST_WORDS]
    heard = sounds_of(name)[:_MOST_WORDS]
    for at, sound in enumerate(heard):
        for to, word in enumerate(words):
            if at != to:
                keys.add(f"sound {sound} {word[0]}")
    keys |= {f"word {word}" for word in words if len(word) > 2}
    if name.is_full:
        keys |= {f"login {login}" for login in made_logins(name)}
        keys.add(f"initials {''.join(word[0] for word in words)}")
        keys.add(f"login {''.join(reversed(name.words))}")
        keys.add(f"letters {words[0][:2]} {words[-1][:3]}")
        keys.add(f"letters {words[-1][:2]} {words[0][:3]}")
    return keys


def pairs_of(members: Sequence[int], reads: Sequence[Read]) -> Iterator[tuple[int, int]]:
    """Pairs of one block: all of a small one, neighbours in the order of names of a large one."""
    if len(members) <= CAP:
        yield from combinations(members, 2)
        return
    for order in (_by_name, _by_login):
        ranked = sorted(members, key=lambda at: (*order(reads[at]), reads[at].id))
        for at, one in enumerate(ranked):
            for other in ranked[at + 1 : at + 1 + _WINDOW]:
                yield one, other


def _by_name(one: Read) -> tuple[str, ...]:
    return (one.names[0].ordered if one.names else "", *one.logins[:1])


def _by_login(one: Read) -> tuple[str, ...]:
    return (*one.logins[:1], one.names[0].ordered if one.names else "")
