"""Who takes part in an event: people who did not decline; never rooms, lists or robots."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from entregent.model.records import Handle, Who
from entregent.sources.calendar.events import Event, Guest
from entregent.text.mail import holder
from entregent.text.names import is_nobody

_NOT_PEOPLE = frozenset({"ROOM", "RESOURCE", "GROUP"})
_AWAY = frozenset({"DECLINED", "DELEGATED"})
_GOOGLE_THINGS = (
    "resource.calendar.google.com", "group.calendar.google.com", "import.calendar.google.com",
    "group.v.calendar.google.com",
)
"""Domains of rooms, shared and imported calendars, which organise and attend like people."""
_MOST_NAMED = 200
"""People named of one event; of a larger crowd the others are only counted."""


@dataclass(frozen=True, slots=True)
class Company:
    """Who takes part: `keys` are the addresses of all that are named, `count` includes the rest."""

    author: Who | None
    others: tuple[Who, ...]
    count: int
    keys: frozenset[str]
    owner_declined: bool = False

    @property
    def everybody(self) -> tuple[Who, ...]:
        """The organiser, when there is one, then the others."""
        return self.others if self.author is None else (self.author, *self.others)


def company_of(event: Event, owners: frozenset[str]) -> Company:
    """The people of an event. `owners` are the owner's own addresses, as far as they are known."""
    lead = event.organizer
    replies = {guest.key: guest.status for guest in event.guests.values() if guest.key}
    if lead is not None and (not _is_person(lead) or replies.get(lead.key) in _AWAY):
        lead = None
    present = [
        guest for guest in event.guests.values()
        if _is_person(guest) and guest.status not in _AWAY and not _is_same(guest, event.organizer)
    ]
    present.sort(key=lambda guest: (guest.key, guest.name))
    count = len(present) + event.more_guests + (lead is not None)
    declined = any(replies.get(owner) in _AWAY for owner in owners)
    return Company(
        author=_who(lead) if lead is not None else None,
        others=tuple(map(_who, present[:_MOST_NAMED])),
        count=count,
        keys=frozenset(_keys(lead, present)),
        owner_declined=declined,
    )


def _keys(lead: Guest | None, present: list[Guest]) -> Iterator[str]:
    if lead is not None and lead.key:
        yield lead.key
    for guest in present:
        if guest.key:
            yield guest.key


def _is_same(guest: Guest, lead: Guest | None) -> bool:
    if lead is None:
        return False
    return guest.key == lead.key if guest.key or lead.key else guest.name == lead.name


def _is_person(guest: Guest) -> bool:
    if guest.kind in _NOT_PEOPLE or guest.role == "NON-PARTICIPANT":
        return False
    if not guest.key:
        return not is_nobody(guest.name)
    domain = guest.key.rpartition("@")[2]
    if domain in _GOOGLE_THINGS or guest.key == "unknownorganizer@calendar.google.com":
        return False
    return holder(guest.key) != "noreply"


def _who(guest: Guest) -> Who:
    name = "" if is_nobody(guest.name) else guest.name
    handles = (Handle(kind="email", key=guest.key),) if guest.key else ()
    return Who(name=name, handles=handles)
