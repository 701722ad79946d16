"""Lists and pages without building objects of every exchange."""

from __future__ import annotations

from dataclasses import dataclass

from entregent.store.core import Opened


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a store holds that readers may see."""

    people: int
    contacts: int
    interactions: int
    records: int
    sources: tuple[tuple[str, str], ...] = ()
    """(source, latest day it speaks for)."""


def counts(opened: Opened) -> Counts:
    """How much is there."""
    db = opened.db
    return Counts(
        people=db.one("SELECT count(*) FROM person WHERE ego = 0"),
        contacts=db.one("SELECT count(*) FROM person WHERE ego = 0 AND contact"),
        interactions=db.one("SELECT count(*) FROM interaction"),
        records=db.one("SELECT count(*) FROM record"),
    )
