"""Blocking keys: two ways of naming can concern each other only through a chain of shared keys.

They follow the rules of `people.resolve` (identifiers, local ids, names inside one network,
anchors): resolving a part that is closed under them gives what resolving everybody gives for that
part. A test holds the two together over random worlds.
"""

from __future__ import annotations

from collections.abc import Iterator

from entregent.model.identity import Mention
from entregent.people.mentions import identifier, label_of
from entregent.store.tokens import identifier_block


def blocks(mention: Mention) -> Iterator[str]:
    """The blocking keys of one way of naming somebody. Its anchor is given as the key of today."""
    who = mention.who
    for handle in who.handles:
        yield identifier_block(identifier(handle))
    if who.local:
        yield identifier_block(f"local:{who.local}")
    if who.anchor:
        yield f"anchor {who.anchor}"
    name = label_of(who.name).folded
    if not who.handles:
        yield f"bare {mention.scope} {who.name} {who.anchor}"
    if name:
        yield f"name {mention.scope} {name}"
        for handle in who.handles:
            if handle.kind == "profile" and handle.network != mention.scope:
                yield f"name {handle.network} {name}"


def name_block(scope: str, name: str) -> str:
    """The blocking key of everybody who is called so on this network."""
    return f"name {scope} {label_of(name).folded}"
