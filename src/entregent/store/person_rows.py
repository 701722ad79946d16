"""People as rows of a list, with their handles: few questions for all of them together."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from entregent.store.core import Opened
from entregent.store.database import marks, parts


@dataclass(frozen=True, slots=True)
class HandleRow:
    """One identifier of a person; `shared` says why it proves nothing ("role", "shared" ...)."""

    kind: str
    key: str
    network: str = ""
    shared: str = ""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person in a list. `last` is the day of the last human exchange, None when there is none.

    `exchanges` counts days with a human exchange, `records` what names them.
    """

    key: str
    name: str
    is_ego: bool
    contact: bool
    organisation: str
    title: str
    relation: str
    handles: tuple[HandleRow, ...]
    exchanges: int
    last: date | None
    records: int


ORDER = "ORDER BY d.last DESC, p.name, p.key"
"""The order of every list: the last exchange first, then by name."""
PERSON = (
    "SELECT p.id, p.key, p.name, p.ego, d.contact, d.posts, d.relation, d.exchanges, d.last"
    " FROM person p JOIN detail d ON d.person = p.id "
)


def rows_of(opened: Opened, numbers: Sequence[int]) -> list[PersonRow]:
    """These people, by their numbers in the file, in this order; who is gone is left out."""
    found: dict[int, Any] = {}
    for some in parts(numbers):
        rows = opened.db.rows(f"{PERSON} WHERE p.id IN ({marks(some)})", some)
        found.update((row[0], row) for row in rows)
    return list(people_of(opened, [found[number] for number in numbers if number in found]))


def people_of(opened: Opened, rows: Sequence[Any]) -> Iterator[PersonRow]:
    """The rows of people, with their handles: three questions for all of them together."""
    named: dict[int, list[tuple[str, int]]] = {row[0]: [] for row in rows}
    for some in parts(list(named)):
        for number, who, uses in opened.db.rows(
            f"SELECT person, who, uses FROM mention WHERE person IN ({marks(some)})"
            " ORDER BY digest", some,
        ):
            named[number].append((who, uses))
    handles = _handles(opened, named)
    for number, key, name, ego, contact, posts, relation, exchanges, last in rows:
        organisation, title, _ = (json.loads(posts) or [["", "", ""]])[0]
        yield PersonRow(
            key.hex(), name, bool(ego), bool(contact), organisation, title, relation,
            handles[number], exchanges, date.fromisoformat(last) if last else None,
            sum(uses for _, uses in named[number]),
        )


def _handles(
    opened: Opened, named: Mapping[int, Sequence[tuple[str, int]]]
) -> dict[int, tuple[HandleRow, ...]]:
    """The handles of each person, each once, by kind and key."""
    found: dict[int, dict[tuple[str, str], tuple[str, str]]] = {}
    for person, ways in named.items():
        mine = found[person] = {}
        for who, uses in ways:
            for one in json.loads(who).get("handles", ()) if uses > 0 else ():
                kind, key, network = one["kind"], one["key"], one.get("network", "")
                text = f"chat:{network}/{key}" if kind == "chat" and network else f"{kind}:{key}"
                mine.setdefault((kind, key), (network, text))
    why = _shared(opened, {text for mine in found.values() for _, text in mine.values()})
    return {
        person: tuple(
            HandleRow(*pair, network, why.get(text, ""))
            for pair, (network, text) in sorted(mine.items())
        )
        for person, mine in found.items()
    }


def _shared(opened: Opened, handles: Collection[str]) -> dict[str, str]:
    """Why these handles prove nothing, for those that do not."""
    why: dict[str, str] = {}
    for some in parts(sorted(handles)):
        why.update(opened.db.rows(
            f"SELECT handle, why FROM shared WHERE handle IN ({marks(some)})", some
        ))
    return why
