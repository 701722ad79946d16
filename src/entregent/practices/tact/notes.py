"""The note budget: five personal notes a month, and who deserves them (method P3).

A note is for somebody whom nothing else reaches: the sheet is about them, no other channel is
known, nothing was lived together. Whoever was met accepts without a note and is written to after.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from entregent.model.ids import PersonId, RecordKey
from entregent.model.people import Person
from entregent.model.ports import Study
from entregent.practices import findings as shared
from entregent.ties.strength import shown

NETWORK = "linkedin"
A_MONTH = 5
"""Personal notes a month that LinkedIn gives without a fee (its help page, seen November 2026)."""
REFUSED = 365
_OTHER_CHANNEL, _MEMORY = 0.4, 0.6
"""What is left of the priority when another channel, or a shared memory, does as well."""


@dataclass(frozen=True, slots=True)
class Budget:
    """Notes of this calendar month: `used` by these records, `left`, and for whom."""

    used: tuple[RecordKey, ...]
    left: int
    deserve: tuple[PersonId, ...]


def budget(view: Study) -> Budget | None:
    """The month on LinkedIn; None when nothing of it was read."""
    if NETWORK not in view.sources():
        return None
    month = (view.today.year, view.today.month)
    used = tuple(
        one.record for one in view.invitations()
        if one.network == NETWORK and one.outgoing and one.note and one.sent is not None
        and (one.sent.year, one.sent.month) == month
    )  # fmt: skip
    left = max(0, A_MONTH - len(used))
    return Budget(used, left, tuple(_deserving(view)[:left]))


def _deserving(view: Study) -> list[PersonId]:
    """People of the sheet who are no contact yet; who declined within a year is left alone."""
    if not (view.sheet.targets or view.sheet.known):
        return []
    serves = shared.serves_the_sheet(view.sheet)
    there = {link.person for link in view.links() if link.network == NETWORK}
    there |= {one.person for one in view.invitations() if one.network == NETWORK}
    since = view.now - timedelta(days=REFUSED)
    there |= {one.person for one in view.refusals() if one.at >= since}
    found = []
    for person in view.alters():
        if _may_be_invited(view, person, there) and serves(person):
            tie = view.tie(person.id)
            reached = tie.messages_in + tie.messages_out > 0
            priority = (_OTHER_CHANNEL if reached else 1.0) * (_MEMORY if tie.meetings else 1.0)
            found.append((-priority, -shown(tie), person.id))
    return [who for _, _, who in sorted(found)]


def _may_be_invited(view: Study, person: Person, there: Collection[PersonId]) -> bool:
    return (
        person.id not in there
        and shared.may_be_proposed(person)
        and shared.is_somebody(person)
        and not shared.is_household(person)
        and not shared.is_silenced(view, "TAC-6", person.id)
    )
