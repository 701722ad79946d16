"""People as the program sees them, once records have been put together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from entregent.model.ids import PersonId


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart without being corrected: `full` is as written. vC FN, N."""

    full: str
    given: str = ""
    family: str = ""
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    maiden: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """Where somebody works according to one source, on the day that source speaks for."""

    organisation: str
    title: str
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, alter or ego. `id` is the least record key of the cluster.

    `contact` is true when a source states a formal link or a card of the owner's own address book:
    shares "of your contacts" count these. `restricted` people are kept but used in no plan.
    """

    id: PersonId
    name: str
    is_ego: bool = False
    posts: tuple[Post, ...] = ()
    contact: bool = False
    relation: str = ""
    categories: tuple[str, ...] = ()
    preferences: Mapping[str, str] = field(default_factory=dict)
    """The owner's word about this person: `medium` ("text"), `rest` ("yes"), `offset` ("+10")."""
