"""From what somebody writes down (an id, a record key, a handle) to the number of a person."""

from __future__ import annotations

from entregent.store.core import Opened
from entregent.store.journal import decisions
from entregent.store.tokens import identifier_block, identifiers_in, token_of
from entregent.store.visible import shown_or_twin


def person_of(opened: Opened, anchor: str) -> int | None:
    """The person a whole id, the key of one of their records or `kind:key` stands for; else None.

    A record that names several people stands for its author, or the first who is not the owner.
    """
    if ":" in anchor:
        people = {person for person, who in _with_identifier(opened, anchor) if person is not None}
        return people.pop() if len(people) == 1 else None
    try:
        raw = bytes.fromhex(anchor)
    except ValueError:
        return None
    return _by_key(opened, raw)


def _by_key(opened: Opened, raw: bytes) -> int | None:
    db = opened.db
    of_record = (
        "SELECT m.person FROM record r JOIN named n ON n.record = r.id"
        " JOIN mention m ON m.id = n.mention WHERE r.key = ? AND m.person IS NOT NULL"
        f" AND {shown_or_twin(opened, 'r.id')} ORDER BY m.ego, n.place"
    )
    for sql in (
        "SELECT id FROM person WHERE key = ?",
        "SELECT person FROM mention WHERE key = ? AND person IS NOT NULL",
        of_record,
        "SELECT person FROM mention WHERE digest = ? AND person IS NOT NULL",
    ):
        number: int | None = db.one(f"{sql} LIMIT 1", (raw,))
        if number is not None:
            return number
    return None


def id_of(opened: Opened, anchor: str) -> str | None:
    """The id of the person an anchor stands for; None when it sleeps."""
    number = person_of(opened, anchor)
    if number is None:
        return None
    key: bytes = opened.db.one("SELECT key FROM person WHERE id = ?", (number,))
    return key.hex()


def owner_addresses(opened: Opened) -> list[str]:
    """E-mail keys known to be the owner's: of the ways they are named, and said by the owner."""
    found = {
        text
        for (who,) in opened.db.rows("SELECT who FROM mention WHERE ego")
        for text in identifiers_in(who)
    }
    found -= {handle for (handle,) in opened.db.rows("SELECT handle FROM shared")}
    found.update(
        anchor for decision in decisions(opened, "owner") for anchor in decision.anchors
    )
    return sorted(text.removeprefix("email:") for text in found if text.startswith("email:"))


def _with_identifier(opened: Opened, text: str) -> list[tuple[int | None, str]]:
    """(person, way of naming) of everything that holds an identifier."""
    rows = opened.db.rows(
        "SELECT m.person, m.who FROM block b JOIN mention m ON m.id = b.mention WHERE b.token = ?",
        (token_of(identifier_block(text)),),
    )
    return [(person, who) for person, who in rows if text in identifiers_in(who)]


def owner_doubts(opened: Opened) -> list[str]:
    """Anchors of those who might be the owner."""
    return [text for (text,) in opened.db.rows("SELECT text FROM doubt ORDER BY text")]
