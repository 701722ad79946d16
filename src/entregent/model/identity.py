"""Who is who, as values: what is named, what was decided, what came out and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from entregent.model.ids import RecordKey
from entregent.model.records import Who


@dataclass(frozen=True, slots=True)
class Mention:
    """One distinct way of naming somebody, over every record that names them so.

    `id` is the store's number for it (its order means nothing). `key` is the least key of the
    records that hold it. `scope` is the network it was named on. `exports` are digests of the
    exports that state it, given only for mentions with a profile handle: two live addresses of one
    network in one export are two people. `card` says that a card or a connection names them (not
    only a message). `uses` is in how many records it stands.
    """

    id: int
    who: Who
    key: RecordKey
    scope: str
    exports: frozenset[str] = frozenset()
    card: bool = False
    uses: int = 1


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the owner decided about identity, oldest first; a later one on the same pair wins.

    Anchors are record keys (32 hexadecimal digits) or handles written `kind:key`.
    "same": the two are one person. "apart": the first is not part of the second's person.
    "owner": the anchor is the owner. "not_owner": it is not.
    """

    kind: Literal["same", "apart", "owner", "not_owner"]
    anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnerClue:
    """A name or handle an archive gives as its owner's own; `scope` is its network."""

    scope: str
    name: str = ""
    handle: str = ""
    """`kind:key`."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Why two mentions stand in one cluster: the rule and what it rests on (shown to the owner)."""

    a: int
    b: int
    rule: str
    on: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """One person: the mentions that name them. `key` is the least record key among them."""

    key: RecordKey
    mentions: tuple[int, ...]
    name: str
    is_ego: bool = False


@dataclass(frozen=True, slots=True)
class Resolution:
    """All clusters in the order of their keys, and the reasons; the order of inputs is nothing.

    `doubts` holds owner candidates when the data does not decide who the owner is (asked once).
    """

    clusters: tuple[Cluster, ...]
    joined: tuple[Joined, ...] = ()
    held_apart: tuple[Joined, ...] = ()
    doubts: tuple[str, ...] = ()
    shared: Mapping[str, str] = field(default_factory=dict)
    """Handles that prove nothing (`kind:key`) and why: "role", "noreply", "shared"."""
