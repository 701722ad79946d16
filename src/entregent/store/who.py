"""Small questions about people: who is the owner, whom a key stands for, by which names.

Kept apart from `identity`, which puts people together and needs more to load.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from entregent.store.core import Opened
from entregent.store.visible import shown_only


@dataclass(frozen=True, slots=True)
class PartRow:
    """One way a person is named. `key` is the least key of what names them so."""

    key: str
    name: str
    handle: str
    scope: str
    uses: int


def owner(opened: Opened) -> tuple[str, tuple[str, ...]]:
    """The owner's name ("" when unknown), and who it might be when the data leaves a doubt."""
    name = opened.db.one("SELECT name FROM person WHERE ego = 1")
    doubts = tuple(text for (text,) in opened.db.rows("SELECT text FROM doubt ORDER BY text"))
    return ("" if name is None else str(name)), doubts


def owner_addresses(opened: Opened) -> frozenset[str]:
    """The owner's e-mail keys, as far as they are known."""
    handles = opened.db.one("SELECT handles FROM person WHERE ego = 1")
    found = json.loads(handles) if handles else []
    return frozenset(h.removeprefix("email:") for h in found if h.startswith("email:"))


def person_of(opened: Opened, anchor: str) -> str | None:
    """The id of the person that a key or a handle stands for today; None while it sleeps."""
    db = opened.db
    if ":" in anchor:
        found = db.one(
            "SELECT min(m.person) FROM handle h JOIN mention m ON m.id = h.mention"
            " WHERE h.text = ? HAVING count(DISTINCT m.person) = 1",
            (anchor,),
        )
    else:
        try:
            raw = bytes.fromhex(anchor)
        except ValueError:
            return None
        found = db.one("SELECT id FROM person WHERE key = ?", (raw,))
        if found is None:
            found = db.one("SELECT person FROM mention WHERE key = ? AND uses > 0", (raw,))
        if found is None:
            found = db.one(
                "SELECT m.person FROM record r JOIN named n ON n.record = r.id AND n.alone"
                " JOIN mention m ON m.id = n.mention"
                f" WHERE r.key = ? AND {shown_only(opened, 'r.id')}",
                (raw,),
            )
    key = None if found is None else db.one("SELECT key FROM person WHERE id = ?", (found,))
    return None if key is None else key.hex()


def parts(opened: Opened, person: str) -> list[PartRow]:
    """The ways of naming that make up a person, most used first, then by key."""
    rows = opened.db.rows(
        "SELECT m.key, m.who, m.scope, m.uses FROM mention m JOIN person p ON p.id = m.person"
        " WHERE p.key = ? AND m.uses > 0",
        (bytes.fromhex(person),),
    )
    found = [_part(*row) for row in rows]
    return sorted(found, key=lambda part: (-part.uses, part.key))


def _part(key: bytes, body: str, scope: str, uses: int) -> PartRow:
    who = json.loads(body)
    handles = who.get("handles") or []
    first = f"{handles[0]['kind']}:{handles[0]['key']}" if handles else ""
    return PartRow(key.hex(), who.get("name", ""), first, scope, uses)
