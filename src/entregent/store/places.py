"""Where cards say that people live or work: read from the cards alone, when somebody asks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from entregent.model.ids import PersonId
from entregent.store.core import Opened
from entregent.store.visible import shown_only


def places(opened: Opened, ids: Mapping[int, PersonId]) -> dict[PersonId, tuple[str, ...]]:
    """Places of alters as their cards write them, each once, sorted; nobody without one.

    `ids` gives the id of each person by its number.
    """
    rows = opened.db.run(
        "SELECT m.person, r.body FROM mention m"
        " CROSS JOIN named n ON n.mention = m.id AND n.role = 2"
        " CROSS JOIN record r ON r.id = n.record"
        " WHERE m.cards > 0 AND NOT m.ego AND m.person IS NOT NULL"
        f" AND instr(r.body, '\"place\":') > 0 AND {shown_only(opened, 'r.id')}"
    )
    found: dict[PersonId, set[str]] = {}
    for person, body in rows:
        for place in _written(json.loads(body)):
            found.setdefault(ids[person], set()).add(place)
    return {person: tuple(sorted(some)) for person, some in sorted(found.items())}


def _written(card: Mapping[str, Any]) -> list[str]:
    """The places of a card and of the posts that did not end."""
    held = [post for post in card.get("positions", ()) if not post.get("end")]
    return [place for one in (card, *held) if (place := one.get("place", ""))]
