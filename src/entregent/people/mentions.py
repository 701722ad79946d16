"""Mentions read once: in an order that depends on nothing but what they say, with folded names."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from entregent.model.identity import Mention
from entregent.model.ids import digest_of
from entregent.model.records import Handle, Who, who_digest
from entregent.people.likeness import NOBODY, Label
from entregent.text.names import fold, is_nobody

_MEMBER_ID = re.compile(r"/in/ac[a-z]aa[\w-]{6,}$", re.IGNORECASE)
"""LinkedIn writes a member's number as `/in/ACoAA...` (also `ACwAA...`): a second address."""
_ONLY_ADDRESS = re.compile(r"\S+@\S+")


class Named(NamedTuple):
    """A mention as the rules read it.

    `label` is its name, `NOBODY` when it names nobody or only repeats an address. `ids` are its
    handles as text (`kind:key`, chat handles with their network).
    """

    mention: Mention
    who: Who
    label: Label
    ids: tuple[str, ...]


def in_order(mentions: Sequence[Mention]) -> list[Named]:
    """The mentions read, in an order that neither their ids nor their arrival decide."""
    ordered = sorted(mentions, key=attrgetter("key"))
    labels: dict[str, Label] = {}
    named: list[Named] = []
    for _, same_key in groupby(ordered, key=attrgetter("key")):
        group = list(same_key)
        for mention in group if len(group) == 1 else sorted(group, key=_rank):
            name = mention.who.name
            label = labels.get(name)
            if label is None:
                label = labels[name] = label_of(name)
            named.append(_read(mention, label))
    return named


def identifier(handle: Handle) -> str:
    """`kind:key`, or `chat:network/key` since chat names only mean something inside one network."""
    if handle.kind == "chat" and handle.network:
        return f"chat:{handle.network}/{handle.key}"
    return f"{handle.kind}:{handle.key}"


def is_member_id(identity: str) -> bool:
    """Whether a profile address holds a number instead of the name its member chose."""
    return _MEMBER_ID.search(identity) is not None


def own_key(mention: Mention) -> str:
    """A key for one way of naming somebody, in the form of a record key.

    It stands where a record key cannot: a message names two people or more. It does not change when
    more records say the same.
    """
    return digest_of("mention", mention.scope, who_digest(mention.who))


def anchor_of(mention: Mention, shared: Collection[str] = ()) -> str:
    """The anchor a decision about this mention should rest on, the longest-lived first.

    A handle of one's own lasts as long as the person uses it, a local id as long as its archive;
    the mention's key, as the store gives it, speaks of nobody else.
    """
    for identity in map(identifier, mention.who.handles):
        if identity not in shared:
            return identity
    if mention.who.local and not mention.who.handles:
        return f"local:{mention.who.local}"
    return mention.key


def _rank(mention: Mention) -> tuple[object, ...]:
    """The order among mentions of one record: what they say, not their numbers."""
    who = mention.who
    return (
        mention.scope, who.name, who.local, who.anchor,
        tuple((handle.kind, handle.key, handle.network, handle.written) for handle in who.handles),
    )


def _read(mention: Mention, label: Label) -> Named:
    who = mention.who
    if len(who.handles) == 1:
        ids: tuple[str, ...] = (identifier(who.handles[0]),)
    else:
        ids = tuple(dict.fromkeys(map(identifier, who.handles)))
    return Named(mention, who, label, ids)


def label_of(written: str) -> Label:
    """A name ready to be compared; `NOBODY` for stand-ins, for bare addresses and bare emoji."""
    if not written or is_nobody(written):
        return NOBODY
    if "@" in written and _ONLY_ADDRESS.fullmatch(written.strip()):
        return NOBODY
    folded = fold(written)
    return Label(folded, written) if folded else NOBODY
