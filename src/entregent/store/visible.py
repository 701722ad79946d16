"""Which exports readers may see: those that a closed import holds."""

from __future__ import annotations

from entregent.store.core import Opened

VISIBLE = "SELECT h.export FROM hold h JOIN batch b ON b.id = h.batch WHERE b.state = 'closed'"
"""A query for the exports that readers see."""


def has_unseen(opened: Opened) -> bool:
    """Whether an unfinished import has written something that nobody may see yet."""
    return bool(
        opened.db.one(f"SELECT EXISTS (SELECT 1 FROM export WHERE id NOT IN ({VISIBLE}))")
    )


def seen_only(opened: Opened, column: str) -> str:
    """A condition on a record number that keeps what a closed import states."""
    if not has_unseen(opened):
        return "1"
    return (
        f"EXISTS (SELECT 1 FROM statement o WHERE o.record = {column} AND o.export IN ({VISIBLE}))"
    )


def shown_or_twin(opened: Opened, column: str) -> str:
    """A condition that also leaves out versions which a later one stands in for."""
    return f"{seen_only(opened, column)} AND {column} NOT IN (SELECT record FROM hidden)"


def shown_only(opened: Opened, column: str) -> str:
    """A condition that leaves out, further, notices of what an archive tells too."""
    shown = shown_or_twin(opened, column)
    return f"{shown} AND {column} NOT IN (SELECT record FROM twin)"
