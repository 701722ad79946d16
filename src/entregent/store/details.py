"""What lists and pages show of somebody at once: posts, contact, last exchange, words to find."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any

import msgspec

from entregent.store.core import Opened
from entregent.text.names import fold

_DECODE = msgspec.json.Decoder().decode
_ENCODE = msgspec.json.Encoder().encode
_LINKED = frozenset({"connected", "unknown"})


@dataclass(slots=True)
class _Details:
    """What the cards and connections of one person say, the latest first."""

    contact: bool = False
    relation: str = ""
    categories: set[str] = field(default_factory=set)
    posts: list[list[str]] = field(default_factory=list)
    names: dict[str, None] = field(default_factory=dict)
    handles: set[str] = field(default_factory=set)


def refresh(opened: Opened, *, whole: bool) -> None:
    """Refresh redone people and those whose rollup or cards changed; after `rollup.refresh`."""
    db = opened.db
    if not whole:
        db.run(
            "INSERT OR IGNORE INTO redone SELECT m.person FROM touched_record t"
            " CROSS JOIN named n ON n.record = t.record AND n.role = 2 CROSS JOIN mention m"
            " ON m.id = n.mention WHERE m.person IS NOT NULL"
        )
        db.run(
            "INSERT OR IGNORE INTO redone SELECT person FROM touched_mention t"
            " CROSS JOIN mention m ON m.id = t.mention WHERE m.person IS NOT NULL"
        )
        db.run(
            "INSERT OR IGNORE INTO redone SELECT m.person FROM restated_mention t"
            " CROSS JOIN mention m ON m.id = t.mention WHERE m.person IS NOT NULL"
        )
        db.run("INSERT OR IGNORE INTO redone SELECT person FROM concerned")
    else:
        db.run("INSERT OR IGNORE INTO redone SELECT id FROM person")
    details = _named(db.run(
        "SELECT m.person, m.who, m.uses FROM redone d CROSS JOIN mention m ON m.person = d.person"
        " WHERE m.uses > 0 ORDER BY m.person, m.uses DESC, m.digest"
    ))
    for person, kind, body, as_of in _cards(opened):
        _take(details[person], kind, _DECODE(body), as_of)
    passed = {
        person: (days, last)
        for person, days, last in db.run(
            "SELECT r.person, count(DISTINCT r.day), max(r.day) FROM redone d"
            " CROSS JOIN rollup r ON r.person = d.person WHERE r.weight > 0 GROUP BY r.person"
        )
    }
    db.many(
        "INSERT OR REPLACE INTO detail VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [_row(person, one, passed.get(person, (0, ""))) for person, one in details.items()],
    )


def _cards(opened: Opened) -> list[tuple[int, str, str, str]]:
    """(person, kind, body, day) of the shown cards of redone people, the latest day first."""
    days = dict(
        opened.db.rows("SELECT id, as_of FROM export WHERE id IN (SELECT export FROM visible)")
    )
    rows = opened.db.run(
        "SELECT m.person, r.key, r.kind, r.body, s.export FROM redone d"
        " CROSS JOIN mention m ON m.person = d.person AND m.cards > 0"
        " CROSS JOIN named n ON n.mention = m.id AND n.role = 2"
        " CROSS JOIN record r ON r.id = n.record CROSS JOIN statement s ON s.record = n.record"
        " WHERE n.record NOT IN (SELECT record FROM away)"
    )
    latest: dict[tuple[bytes, int], tuple[str, str, str]] = {}
    for person, key, kind, body, export in rows:
        day = days.get(export, "")
        known = latest.get((key, person))
        if known is None or day > known[0]:
            latest[key, person] = (day, kind, body)
    ordered = sorted(latest.items())
    ordered.sort(key=lambda card: card[1][0], reverse=True)
    return [(person, kind, body, day) for (_, person), (day, kind, body) in ordered]


def _named(rows: Iterable[tuple[int, str, int]]) -> dict[int, _Details]:
    """Names and handles of each person, the most used first."""
    found: dict[int, _Details] = {}
    for person, mentions in groupby(rows, key=itemgetter(0)):
        one = found[person] = _Details()
        for _, who, _ in mentions:
            body = _DECODE(who)
            if name := body.get("name", ""):
                one.names[name] = None
            for handle in body.get("handles", ()):
                one.handles.add(f"{handle['kind']}:{handle['key']}")
    return found


def _take(one: _Details, kind: str, body: dict[str, Any], as_of: str) -> None:
    """Add what one card or connection says; the latest come first."""
    if kind == "connection":
        one.contact |= body.get("state", "connected") in _LINKED
    else:
        one.contact |= body.get("known", True)
        one.relation = one.relation or body.get("relation", "")
        one.categories.update(body.get("categories", ()))
    for position in body.get("positions", ()):
        post = [position.get("organisation", ""), position.get("title", ""), as_of]
        if post[:2] not in (known[:2] for known in one.posts):
            one.posts.append(post)


def _row(person: int, one: _Details, passed: tuple[int, str]) -> tuple[object, ...]:
    words = dict.fromkeys(map(_folded, one.names))
    for organisation, title, _ in one.posts:
        words[_folded(organisation)] = words[_folded(title)] = None
    for handle in sorted(one.handles):
        words[fold(handle.partition(":")[2])] = None
    return (
        person, one.contact, one.relation, _text(sorted(one.categories)), _text(one.posts),
        *passed, findable(words),
    )


@lru_cache(maxsize=1 << 14)
def _folded(text: str) -> str:
    """A name, a firm or a title folded: many people share them."""
    return fold(text)


def findable(folded: Iterable[str]) -> str:
    """Folded texts as a query is looked for in them: each word once, a space before each."""
    seen = dict.fromkeys(word for text in folded for word in text.split())
    return "".join(f" {word}" for word in seen)


def _text(value: list[Any]) -> str:
    return _ENCODE(value).decode() if value else "[]"
