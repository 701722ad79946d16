"""People the owner holds on to whatever the measures say: pins, told and taken back."""

from __future__ import annotations

from entregent.model.ids import PersonId
from entregent.model.ports import EgoNetwork


def pinned(view: EgoNetwork) -> frozenset[PersonId]:
    """Who is pinned today: the latest word on each person counts."""
    found: set[PersonId] = set()
    for told in view.told("pin"):
        if told.value.get("off"):
            found.difference_update(told.people)
        else:
            found.update(told.people)
    return frozenset(found)
