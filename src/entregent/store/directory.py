"""Everybody in the order of the list, read once: what a server answers a filter from.

    directory = read(opened)
    numbers, found = page(directory, "anne d", after=0, limit=50)
    rows = person_rows.rows_of(opened, numbers)

The order and what the words find are those of `lists.people_rows`, which asks the file each time.
A directory speaks of the generation it was read at and of no other.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from entregent.store.core import Opened
from entregent.store.lists import words_sought
from entregent.store.person_rows import ORDER


@dataclass(frozen=True, slots=True)
class Directory:
    """Alters in the order of the list: their numbers in the file, and what a word may find.

    About 150 bytes a person.
    """

    generation: int
    numbers: array[int]
    found: tuple[str, ...]


def read(opened: Opened) -> Directory:
    """The directory of a store as it stands."""
    generation = opened.generation
    rows = opened.db.rows(
        "SELECT p.id, d.found FROM person p JOIN detail d ON d.person = p.id WHERE NOT p.ego"
        f" {ORDER}"
    )
    return Directory(
        generation, array("q", (number for number, _ in rows)), tuple(text for _, text in rows)
    )


def page(
    directory: Directory, query: str, *, after: int, limit: int
) -> tuple[Sequence[int], int]:
    """The numbers of those whom all words of the query find, after the first `after`; how many."""
    found: Sequence[int] = directory.numbers
    words = words_sought(query)
    if words:
        first, *others = words
        places = [place for place, text in enumerate(directory.found) if first in text]
        for word in others:
            places = [place for place in places if word in directory.found[place]]
        found = [directory.numbers[place] for place in places]
    return found[after : after + limit], len(found)
