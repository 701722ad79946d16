"""Ties that were real and have slept: one comfortable to wake, two more valuable (method P7).

People prefer to wake whom they feel at ease with; the most useful turn out to be those with less
shared past who have moved on since (Walter, Levin & Murnighan 2015). So one of the first kind is
shown, and two of the second.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from entregent.measure.intervals import shrunk
from entregent.model.ids import PersonId
from entregent.model.people import Person, Post
from entregent.model.ports import Study
from entregent.model.ties import Tie
from entregent.text.orgs import fold_org

PEAK = 40.0
VALUABLE = 2
LONG_ASLEEP_DAYS = 3 * 365
"""The "three years" of the studies; only a word in what is shown."""
WAIT_DAYS = 180
"""Days left in peace after the owner wrote last, answered or not."""
_UNHEARD = 0.5
"""Willingness of somebody who never had to answer, and what little data is drawn towards."""
_PRIOR = 2.0


@dataclass(frozen=True, slots=True)
class Dormant:
    """Somebody worth waking. `value` is trust x novelty x willing, each 0 to 1; never a grade."""

    person: PersonId
    silence: int
    trust: float
    novelty: float
    willing: float
    comfortable: bool = False

    @property
    def value(self) -> float:
        """What waking may bring, for choosing two among many."""
        return self.trust * self.novelty * self.willing

    @property
    def long_asleep(self) -> bool:
        """Whether the silence is as long as in the studies on dormant ties."""
        return self.silence >= LONG_ASLEEP_DAYS


def dormant(
    view: Study, left_out: Collection[PersonId] = (), wanted: Collection[PersonId] = ()
) -> tuple[Dormant, ...]:
    """At most three: the comfortable one (closest once, then the least silent), then the valuable.

    Left out: who was never close (peak under 40), who sleeps less than `rest_after`, whom the owner
    lets rest or wrote to within 180 days, and whoever refused in their last words. `left_out` are
    people the owner does not want to hear of here: others take their place. Of the valuable, those
    who are `wanted` (the sheet is about them) come first.
    """
    found = [
        _measured(view, tie) for tie in view.ties().values()
        if tie.alter not in left_out and _sleeps(view, tie)
    ]
    found.sort(key=lambda one: (-one.trust, one.silence, one.person))
    ease = next((one for one in found if not _refused(view, one.person)), None)
    if ease is None:
        return ()
    found.remove(ease)
    found.sort(
        key=lambda one: (one.person not in wanted, -one.value, one.silence, one.person)
    )
    willing = (one for one in found if not _refused(view, one.person))
    return (replace(ease, comfortable=True), *islice(willing, VALUABLE))


def is_dormant(tie: Tie) -> bool:
    """Whether a tie was close once and sleeps now, whatever the owner wants done about it."""
    return tie.life == "asleep" and tie.peak >= PEAK


def novelty(posts: Sequence[Post], last: date) -> float:
    """1 when another employer is known since the last exchange, 0.5 otherwise or when unknown."""
    before = {fold_org(post.organisation) for post in posts if post.as_of and post.as_of <= last}
    since = {fold_org(post.organisation) for post in posts if post.as_of and post.as_of > last}
    moved = bool(before - {""}) and bool(since - before - {""})
    return 1.0 if moved else 0.5


def willingness(tie: Tie) -> float:
    """Their answer rate, 0 to 1, drawn to one half by two imagined messages.

    From counts over all time: what came in against what went out, a meeting counting on both sides.
    """
    asked = tie.messages_out + tie.meetings
    answered = min(asked, tie.messages_in + tie.meetings)
    return shrunk(answered, asked, prior=_UNHEARD, weight=_PRIOR)


def _sleeps(view: Study, tie: Tie) -> bool:
    if not is_dormant(tie) or tie.silence is None or tie.silence <= WAIT_DAYS:
        return False
    return not _rests(view.person(tie.alter))


def _rests(person: Person) -> bool:
    return person.preferences.get("rest") == "yes"


def _measured(view: Study, tie: Tie) -> Dormant:
    assert tie.last is not None  # who is asleep has exchanged
    assert tie.silence is not None
    posts = view.person(tie.alter).posts
    return Dormant(
        tie.alter, tie.silence, tie.peak / 100, novelty(posts, tie.last), willingness(tie)
    )


def _refused(view: Study, person: PersonId) -> bool:
    """Whether the last human words of an exchange with them hold a refusal."""
    told = (told for _, told in view.interactions(person, limit=5) if told.human)
    newest = next(told, None)
    return newest is not None and "refusal" in newest.cues
