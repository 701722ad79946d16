"""Who received a message: names joined by commas, which names hold too, and addresses beside them.

`TO` is joined with ", " and so are the addresses (since mid-2023), but "Jane Doe, Ph.D." is one
person: the counts differ. Addresses are split by their shape; names by what is known elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from entregent.model.records import Who
from entregent.sources.linkedin.who import People, clean_name, is_closed, name_key, page
from entregent.text.names import parse

_ADDRESS = re.compile(
    r",\s*(?=(?:https?://|www\.|[a-z]{2,3}\.linkedin\.com/|linkedin\.com/))", re.IGNORECASE
)
_LONGEST_NAME = 6
"""Pieces between commas that one name may hold."""
_LONGEST_TITLE = 40
_MOST = 200
"""Names read of one list; the network's groups hold far fewer."""


def split_addresses(text: str) -> list[str]:
    """The addresses of a list; a comma inside an address splits nothing."""
    if "," not in text:
        return [text.strip()] if text.strip() else []
    return [part.strip() for part in _ADDRESS.split(text, _MOST) if part.strip()]


def split_names(text: str, people: People, count: int = 0) -> list[str]:
    """The names of a list: those known elsewhere are kept whole, titles go with the name before.

    `count` is how many addresses stand beside them, 0 when unknown.
    """
    pieces = [piece.strip() for piece in text.split(", ")][:_MOST]
    if len(pieces) == 1 or count == 1:
        return [text.strip()] if text.strip() else []
    longest = min(_LONGEST_NAME, people.most_commas + 1)
    names: list[str] = []
    at = 0
    while at < len(pieces):
        for end in range(min(len(pieces), at + longest), at + 1, -1):
            name = clean_name(", ".join(pieces[at:end]))
            if people.knows_comma_name(name):
                break
        else:
            end = at + 1
            name = pieces[at]
        if names and end == at + 1 and len(name) <= _LONGEST_TITLE and _is_title(name):
            names[-1] += f", {name}"
        elif name:
            names.append(name)
        at = end
    return names


@lru_cache(4096)
def _is_title(piece: str) -> bool:
    """Whether a piece after a comma is no name but a degree or a title ("Ph.D.", "MBA")."""
    whole = parse(f"Ada Byron, {piece}")
    return bool(whole.suffixes) and whole.given == "Ada" and whole.family == "Byron"


class Recipients(NamedTuple):
    """Whom a message went to: people, and names of closed accounts (nobody in particular)."""

    people: tuple[Who, ...]
    closed: tuple[str, ...] = ()


def recipients(to: str, urls: str, people: People) -> Recipients:
    """The people a message went to, each once, in the order they are named."""
    if urls and "," not in urls:  # one person, as nearly always
        who = people.who(to, urls)
        return Recipients((who,)) if who is not None else Recipients((), (to,) if to else ())
    addresses = split_addresses(urls)
    names = split_names(to, people, len(addresses))
    found: dict[Who, None] = {}
    closed: dict[str, None] = {}
    for name, address in _paired(names, addresses, people):
        who = people.who(name, address)
        if who is not None:
            found[who] = None
        elif name:
            closed[name] = None
    return Recipients(tuple(found), tuple(closed))


def beside(to: str, urls: str) -> list[tuple[str, str]]:
    """Names that stand beside addresses beyond doubt: as many of one as of the other."""
    addresses = split_addresses(urls)
    names = [to.strip()] if len(addresses) == 1 else to.split(", ")
    return list(zip(names, addresses, strict=True)) if len(names) == len(addresses) else []


def learn_recipients(to: str, urls: str, people: People) -> None:
    """Take note of names that stand beside addresses."""
    for name, address in beside(to, urls):
        people.learn(name, address)


def _paired(
    names: Sequence[str], addresses: Sequence[str], people: People
) -> list[tuple[str, str]]:
    """Names beside their addresses, by place when the counts agree, else by what is known."""
    if not addresses:
        return [(name, "") for name in names]
    open_names = [name for name in names if not is_closed(name)]
    closed = [(name, "") for name in names if is_closed(name)]
    for by_place, others in ((names, []), (open_names, closed)):  # closed accounts have no address
        pairs = list(zip(by_place, addresses, strict=False))
        if len(by_place) == len(addresses) and not _contradicted(pairs, people):
            return pairs + others
    return _by_knowledge(open_names, addresses, people) + closed


def _contradicted(pairs: Sequence[tuple[str, str]], people: People) -> bool:
    """Whether a name is known to stand beside another of these addresses."""
    keys = [handle.key if (handle := page(address)) else "" for _, address in pairs]
    for (name, _), key in zip(pairs, keys, strict=True):
        known = people.page_of(clean_name(name))
        if known and known != key and known in keys:
            return True
    return False


def _by_knowledge(
    names: Sequence[str], addresses: Sequence[str], people: People
) -> list[tuple[str, str]]:
    """Each address with the name known for it; the rest goes by place if it comes out even."""
    left = {name_key(clean_name(name)): name for name in names}
    pairs: list[tuple[str, str]] = []
    for address in addresses:
        handle = page(address)
        known = people.name_of(handle.key) if handle is not None else ""
        left.pop(name_key(known), None)
        pairs.append((known, address))
    unknown = [at for at, (name, _) in enumerate(pairs) if not name]
    if len(unknown) == len(left):
        for at, name in zip(unknown, left.values(), strict=True):
            pairs[at] = (name, pairs[at][1])
    return pairs
