"""A record taken apart: whom it names and what texts it holds, each by its place, and put together.

Places of people are names of fields ("author", "others.2"); paths of texts lead through the record
as JSON ("subject", "positions.0.title"), with ":words" for the words beside it and ":place" for
where it was read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from entregent.model.records import (
    Commitment,
    Gift,
    Interaction,
    Record,
    Said,
    Who,
    canonical,
    decode,
)

_ONE = ("who", "author", "sender", "receiver", "by", "to")
_MANY = ("others",)
_NAMING = frozenset({*_ONE, *_MANY})
_SAID_BY_US = frozenset({
    "type", "kind", "network", "state", "precision", "zone", "direction", "field", "cues",
})
"""Fields whose words are the program's own, never a stranger's."""
_WHO_TEXTS = ("name", "local")
_OWN_HANDLE = "handle"
"""An identifier of the owner's own, in what an archive says of its owner."""
WORDS, PLACE = ":words", ":place"


def whos(record: Record) -> list[tuple[str, Who]]:
    """Everybody a record names, by place."""
    if type(record) is Interaction:
        found = [] if record.author is None else [("author", record.author)]
        return [*found, *((f"others.{at}", who) for at, who in enumerate(record.others))]
    named = ((field, getattr(record, field, None)) for field in _ONE)
    return [(field, who) for field, who in named if who is not None]


def scope_of(record: Record) -> str:
    """The network somebody is named on: one bare name on two networks may be two people."""
    return "journal" if isinstance(record, Gift | Commitment) else record.network


def with_whos(record: Record, changed: Mapping[str, Who]) -> Record:
    """The record with somebody else at some places."""
    fields: dict[str, Any] = {}
    for place, who in changed.items():
        field, _, number = place.partition(".")
        if number:
            several = list(fields.get(field) or getattr(record, field))
            several[int(number)] = who
            fields[field] = tuple(several)
        else:
            fields[field] = who
    return msgspec.structs.replace(record, **fields)


def texts(said: Said) -> Iterator[tuple[str, str]]:
    """Every text a statement holds, but for identifiers of the people it names."""
    yield from _texts(_tree(said.record), "")
    yield WORDS, said.words
    yield PLACE, said.place


def _tree(record: Record) -> dict[str, Any]:
    """The record as JSON: lists where it holds tuples."""
    tree: dict[str, Any] = msgspec.json.decode(canonical(record))
    return tree


def _texts(tree: Mapping[str, Any], above: str) -> Iterator[tuple[str, str]]:
    for field, value in tree.items():
        path = f"{above}{field}"
        if field in _SAID_BY_US or (path == _OWN_HANDLE):
            continue
        if path in _NAMING:
            yield from _texts_of_whos(path, value)
        elif isinstance(value, str):
            yield path, value
        elif isinstance(value, dict):
            yield from _texts(value, f"{path}.")
        elif isinstance(value, list):
            yield from _texts({str(at): one for at, one in enumerate(value)}, f"{path}.")


def _texts_of_whos(path: str, value: object) -> Iterator[tuple[str, str]]:
    """What one or several people are called here; `value` is one as JSON, a list, or None."""
    several = value if isinstance(value, list) else [value]
    for at, who in enumerate(several):
        place = f"{path}.{at}" if path in _MANY else path
        if isinstance(who, dict):
            yield from ((f"{place}.{name}", who[name]) for name in _WHO_TEXTS if name in who)


def with_texts(said: Said, changed: Mapping[str, str]) -> Said:
    """The statement with other texts at some paths."""
    words, place = changed.get(WORDS, said.words), changed.get(PLACE, said.place)
    inside = {path: text for path, text in changed.items() if path not in {WORDS, PLACE}}
    record = said.record
    if inside:
        tree = _tree(record)
        for path, text in inside.items():
            _put(tree, path.split("."), text)
        record = decode(msgspec.json.encode(tree))
    return msgspec.structs.replace(said, record=record, words=words, place=place)


def _put(tree: dict[str, Any], steps: list[str], text: str) -> None:
    """Put a text at the end of a path."""
    *above, last = steps
    inner: Any = tree
    for step in above:
        inner = inner[int(step)] if isinstance(inner, list) else inner[step]
    inner[int(last) if isinstance(inner, list) else last] = text


def same(one: Said | None, other: Said | None) -> bool:
    """Whether two statements say the same, so that a store would keep them as one."""
    if one is None or other is None:
        return one is other
    return (
        one.key == other.key
        and one.words == other.words
        and one.place == other.place
        and canonical(one.record) == canonical(other.record)
    )
