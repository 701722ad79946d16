"""A record of somebody, as whoever compares records sees it: plain values from any source.

The store, a file of a benchmark and a test all make these; nothing here knows where they come from.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Post:
    """An organisation somebody belongs to, and from when to when as ISO days ("" when unknown)."""

    organisation: str
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """What one record says of somebody. All texts as written; comparing reads them itself.

    `phones` are E.164 where the region is known. `urls` are addresses of profiles. `live` pairs
    (network, export) with the profile that the network's own archive states there: two live
    profiles of one place are two people. `born` is an ISO day, or a month and day as `--MM-DD`.
    `threads` are keys of exchanges in which the record takes part, `between` the (other) people in
    them: both any hashable values.
    """

    id: str
    names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()
    born: str = ""
    live: tuple[tuple[str, str, str], ...] = ()
    threads: frozenset[Hashable] = frozenset()
    between: frozenset[Hashable] = frozenset()
