"""Levels beside names and addresses: numbers, profiles, houses, birthdays, threads."""

from __future__ import annotations

from entregent.people.levels import Found
from entregent.people.reading import Read
from entregent.people.record import Post
from entregent.text.orgs import fold_org


def of_phones(a: Read, b: Read) -> Found | None:
    """A number in common; numbers that differ say nothing, people have several."""
    shared = sorted(a.phones & b.phones)
    return Found("same", shared[0], shared[0]) if shared else None


def of_pages(a: Read, b: Read) -> Found | None:
    """A profile in common, or two profiles of one site."""
    shared = sorted(a.pages & b.pages)
    if shared:
        return Found("same", shared[0], shared[0])
    for mine in sorted(a.pages):
        for theirs in sorted(b.pages):
            if mine.partition("/")[0] == theirs.partition("/")[0]:
                return Found("two", mine, theirs)
    return None


def of_houses(a: Read, b: Read) -> Found | None:
    """An organisation in common, be it by an address there; or two at the same time."""
    if not a.record.posts and not b.record.posts:
        return None
    shared = sorted(a.houses & b.houses)
    if shared:
        return Found("same", shared[0], shared[0])
    for mine in a.record.posts:
        for theirs in b.record.posts:
            if fold_org(mine.organisation) and fold_org(theirs.organisation):
                level = "two-at-once" if _overlap(mine, theirs) else "other"
                return Found(level, mine.organisation, theirs.organisation)
    return None


def _overlap(a: Post, b: Post) -> bool:
    """Whether two posts with known beginnings share a day; without dates nothing is known."""
    if not a.first or not b.first:
        return False
    return a.first <= (b.last or "9999") and b.first <= (a.last or "9999")


def of_births(a: Read, b: Read) -> Found | None:
    """Birthdays that are equal or not; one without a year is held against month and day."""
    mine, theirs = a.record.born, b.record.born
    if not mine or not theirs:
        return None
    if mine.startswith("--") or theirs.startswith("--"):
        mine, theirs = mine[-5:], theirs[-5:]
    return Found("same" if mine == theirs else "differs", a.record.born, b.record.born)


def of_threads(a: Read, b: Read) -> Found | None:
    """Whether both take part in one exchange, or exchange with the same people."""
    if a.record.threads & b.record.threads:
        return Found("together", "", "")
    shared = len(a.record.between & b.record.between)
    return Found("same-people", "", "") if shared > 2 else None
