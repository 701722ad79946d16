"""Derived tables as values no order of imports may change: numbers become what they stand for."""

from __future__ import annotations

from typing import Any

from entregent.store import Store

State = dict[str, list[Any]]

_NAMES = {
    "mention": "SELECT id, lower(hex(digest)) FROM mention",
    "record": "SELECT id, lower(hex(key)) || '/' || lower(hex(version)) FROM record",
    "person": "SELECT id, lower(hex(key)) FROM person",
    "export": "SELECT id, lower(hex(digest)) || source || stated || horizon FROM export",
}
# table: (columns kept as they are, columns that are numbers of something else)
_TABLES: dict[str, tuple[str, dict[str, str]]] = {
    "mention": (
        "hex(digest), scope, who, site, uses, cards, many, hex(least), hex(key), ego",
        {"person": "person"},
    ),
    "block": ("token", {"mention": "mention"}),
    "named": ("place, role, alone", {"record": "record", "mention": "mention"}),
    "interaction": (
        "wall, day, network, kind, human, people, words, seconds, incoming, asks, thread, erased,"
        " unsigned, refuses, shared, notice",
        {"record": "record"},
    ),
    "connection": ("network, since, state", {"record": "record"}),
    "invitation": ("network, sent, note, outgoing", {"record": "record"}),
    "owner_fact": ("network, name, handle", {"record": "record"}),
    "hidden": ("1", {"record": "record"}),
    "twin": ("1", {"record": "record"}),
    "seen_in": ("1", {"mention": "mention", "export": "export"}),
    "person": ("hex(key), name, ego", {}),
    "detail": (
        "contact, relation, categories, posts, exchanges, last, found", {"person": "person"}
    ),
    "joined": ("apart, rule, ground", {"a": "mention", "b": "mention"}),
    "shared": ("handle, why, token", {}),
    "doubt": ("text", {}),
    "rollup": (
        "day, network, kind, direction, human, n, weight, words, seconds", {"person": "person"}
    ),
    "shingle": ("run, wall", {"record": "record"}),
    "sent": ("1", {"record": "record"}),
    "ask": (
        "thread, opened, answered, wall, network, name, subject, cues",
        {"record": "record", "mention": "mention"},
    ),
}


def derived(store: Store, *, without: frozenset[str] = frozenset()) -> State:
    """Every derived table, sorted, with what its numbers stand for; the search index by words."""
    names = {what: dict(store.db.rows(sql)) for what, sql in _NAMES.items()}
    state: State = {}
    for table, (columns, numbers) in _TABLES.items():
        if table in without:
            continue
        listed = ", ".join((columns, *numbers))
        rows = store.db.rows(f"SELECT {listed} FROM {table}")
        kept = len(rows[0]) - len(numbers) if rows else 0
        state[table] = sorted(
            (
                (
                    *row[:kept],
                    *(
                        None if number is None else names[what][number]
                        for number, what in zip(row[kept:], numbers.values(), strict=True)
                    ),
                )
                for row in rows
            ),
            key=repr,
        )
    state["search"] = _searchable(store)
    state["counts"] = [store.counts(), store.meta("owner")]
    return state


def _searchable(store: Store) -> list[Any]:
    """For each word of all texts, what the index finds."""
    vocabulary = {
        word.lower()
        for (text,) in store.db.rows("SELECT text FROM words")
        for word in text.split()
        if word.isalnum()
    }
    return [
        (word, [hit.key for hit in store.search(word, 100)]) for word in sorted(vocabulary)
    ]
