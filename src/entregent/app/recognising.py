"""Who was forgotten, in a file that still names them: only tombstones and places tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from entregent.privacy.book import Book, Event
from entregent.privacy.erasing import Scoped
from entregent.privacy.gate import Gate, labels
from entregent.privacy.leaves import scope_of, whos
from entregent.privacy.normal import identity_of
from entregent.store import Store, erase
from entregent.store.erase import Naming


def mentioned(store: Store, book: Book, event: Event) -> set[int]:
    """The ways of naming somebody that one erasing is about.

    Those that hold a forgotten identifier, those that stand at marked places, and the bare names
    that stand together with them as one person, unless that person also holds an identifier of
    somebody else: a file may know less of who is who than the one this erasing was done on.
    """
    gate = Gate(Book(book.key, (event,)))
    placed = _placed(store, book, event)
    people: dict[int, list[Naming]] = defaultdict(list)
    found: set[int] = set()
    for one in erase.namings(store):
        if gate.knows(one.who) or (one.scope, one.who) in placed:
            found.add(one.id)
        if one.person is not None and not one.ego:
            people[one.person].append(one)
    nothing = erase.shared(store)
    for several in people.values():
        mine = [one for one in several if one.id in found]
        if mine and not any(_is_others(one, gate, nothing) for one in several):
            found.update(one.id for one in several)
    return found


def _placed(store: Store, book: Book, event: Event) -> set[Scoped]:
    """Whoever stands at the marked places of marked records."""
    marked = {mark: entry.who for mark, entry in event.records.items() if entry.who}
    if not marked:
        return set()
    found: set[Scoped] = set()
    for one in erase.records(store):
        marks = book.marks_of(one.said)
        places = {place for mark in marks for place in marked.get(mark, ())}
        if places:
            record = one.record
            named = dict(whos(record))
            found.update((scope_of(record), named[place]) for place in places if place in named)
    return found


def _is_others(one: Naming, gate: Gate, nothing: Collection[str]) -> bool:
    """Whether this way of naming holds an identifier of its own that was not forgotten."""
    if gate.knows(one.who):
        return False
    proven = labels(one.who) - set(nothing)
    return any(identity_of(handle) is not None for handle in one.who.handles) and bool(proven)
