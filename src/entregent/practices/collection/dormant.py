"""Dormant ties worth waking: once close, long silent (method P7, the dormant finder).

The best gold is asleep (Levin, Walter & Murnighan 2011). People choose the comfortable ones while
the more valuable are those whose life has moved (Walter, Levin & Murnighan 2015): so one
comfortable and two valuable are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from entregent.model.people import Person, Post
from entregent.model.ties import Tie
from entregent.text.orgs import fold_org

LEAST_SILENCE = 365
"""Days without a word before a tie is asleep; six times its own rhythm when that is longer."""
RHYTHMS = 6
LEAST_PEAK = 40.0
SHOWN = 3
POOL = 12
"""How many of the most valuable take turns, week after week, at the third place: a tie nobody
wants to wake must not hide the others for ever."""


@dataclass(frozen=True, slots=True)
class Sleeper:
    """A dormant tie. `value` is trust x novelty x willingness, 0 to 1; `moved` a newer employer."""

    person: Person
    tie: Tie
    value: float
    moved: Post | None

    @property
    def last(self) -> date:
        """The day of the last exchange."""
        assert self.tie.last is not None  # a dormant tie was alive once
        return self.tie.last


def is_dormant(tie: Tie) -> bool:
    """Whether the tie was strong once and has been silent longer than its own rhythm explains."""
    if tie.last is None or tie.silence is None or tie.peak < LEAST_PEAK:
        return False
    return tie.silence > max(LEAST_SILENCE, RHYTHMS * (tie.rhythm or 0.0))


def sleeper(person: Person, tie: Tie) -> Sleeper:
    """Weigh one dormant tie: trust is its peak, novelty a move since, willingness their answers."""
    moved = _moved(person.posts, tie.last)
    novelty = 0.5 + 0.5 * (moved is not None)
    return Sleeper(person, tie, tie.peak / 100 * novelty * _willing(tie), moved)


def shown(sleepers: Iterable[Sleeper], today: date) -> tuple[Sleeper, ...]:
    """One comfortable, then two valuable: the best one, and one that changes every week."""
    by_value = sorted(sleepers, key=lambda one: (-one.value, one.person.id))
    if len(by_value) <= SHOWN:
        return tuple(sorted(by_value, key=_comfort))
    comfortable = min(by_value, key=_comfort)
    best, *others = [one for one in by_value if one is not comfortable][:POOL]
    week = (today.toordinal() - 1) // 7
    return comfortable, best, others[week % len(others)]


def _comfort(one: Sleeper) -> tuple[float, float, str]:
    """The closest first, then the least long asleep."""
    return (-one.tie.peak, one.tie.silence or 0, one.person.id)


def _willing(tie: Tie) -> float:
    """The share of the owner's messages that found an answer; 1 when only they wrote."""
    if tie.messages_out:
        return min(1.0, tie.messages_in / tie.messages_out)
    return 1.0 if tie.messages_in or tie.meetings else 0.0


def _moved(posts: Sequence[Post], last: date | None) -> Post | None:
    """The newest post, when a source states it after the last exchange and another one differs."""
    dated = sorted((post for post in posts if post.as_of), key=lambda p: (p.as_of, p.organisation))
    if last is None or not dated:
        return None
    newest = dated[-1]
    before = {fold_org(post.organisation) for post in posts if post is not newest}
    before.discard("")
    firm = fold_org(newest.organisation)
    is_new = newest.as_of is not None and newest.as_of > last
    return newest if is_new and firm and before and firm not in before else None
