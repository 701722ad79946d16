"""A record taken apart: whom it names and what texts it holds, each by its place, and put together.

Places of people are names of fields ("author", "others.2"); paths of texts lead through the record
as JSON ("subject", "positions.0.title"), with "text" for the words beside it and "place" for the
place it was read at.
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
WORDS, PLACE = "text", "place"


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
    yield from _texts(msgspec.to_builtins(said.record), "")
    yield WORDS, said.words
    yield PLACE, said.place


def _texts(tree: dict[str, Any], above: str) -> Iterator[tuple[str, str]]:
    for field, value in tree.items():
        path = f"{above}{field}"
        if field in _NAMING and not above:
            for place, who in _whos_in(path, value):
                yield from ((f"{place}.{name}", who[name]) for name in _WHO_TEXTS if name in who)
        elif field in _SAID_BY_US or (field == "handle" and not above):
            continue
        elif isinstance(value, str):
            yield path, value
        elif isinstance(value, dict):
            yield from _texts(value, f"{path}.")
        elif isinstance(value, list):
            for at, one in enumerate(value):
                if isinstance(one, dict):
                    yield from _texts(one, f"{path}.{at}.")
                elif isinstance(one, str):
                    yield f"{path}.{at}", one


def _whos_in(path: str, value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(value, dict):
        yield path, value
    elif value is not None:
        yield from ((f"{path}.{at}", who) for at, who in enumerate(value))


def with_texts(said: Said, changed: Mapping[str, str]) -> Said:
    """The statement with other texts at some paths."""
    words, place = changed.get(WORDS, said.words), changed.get(PLACE, said.place)
    inside = {path: text for path, text in changed.items() if path not in {WORDS, PLACE}}
    record = said.record
    if inside:
        tree = msgspec.to_builtins(record)
        for path, text in inside.items():
            _put(tree, path.split("."), text)
        record = decode(msgspec.json.encode(tree))
    return msgspec.structs.replace(said, record=record, words=words, place=place)


def _put(tree: Any, steps: list[str], text: str) -> None:
    *above, last = steps
    for step in above:
        tree = tree[int(step)] if isinstance(tree, list) else tree[step]
    tree[int(last) if isinstance(tree, list) else last] = text


def same(one: Said | None, other: Said | None) -> bool:
    """Whether two statements say the same, so that a store would keep them as one."""
    if one is None or other is None:
        return one is other
    return (
        one.words == other.words
        and one.place == other.place
        and canonical(one.record) == canonical(other.record)
    )
