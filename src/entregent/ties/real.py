"""Real exchange: both sides within thirty days of each other, or a call or meeting (method 2.3)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from entregent.ties.history import WINDOW, History

ANSWER_DAYS = 30
"""Days within which what came in and what went out answer each other."""


@dataclass(frozen=True, slots=True)
class Real:
    """The days (ordinals) of real exchange in short: the first, the last, whether there are three.

    `recent` are those of the last 365 days, both sides of each within them, ascending. 0 is no day.
    """

    first: int = 0
    last: int = 0
    three: bool = False
    recent: tuple[int, ...] = ()


def real_of(history: History, today: date) -> Real:
    """Whether and when both sides took part, without walking all of a long history."""
    came, went, joint = history.in_days, history.out_days, history.joint_days
    first = [next(_answered(came, went), 0), next(_answered(went, came), 0), *joint[:1]]
    last = [
        next(_answered(came[::-1], went), 0), next(_answered(went[::-1], came), 0), *joint[-1:]
    ]
    some = set(joint[:3]).union(
        islice(_answered(came, went), 3), islice(_answered(went, came), 3)
    )
    since = today.toordinal() - WINDOW
    return Real(
        first=min(filter(None, first), default=0),
        last=max(last),
        three=len(some) >= 3,
        recent=tuple(real_days(history, since)) if history.days[-1:] >= (since,) else (),
    )


def real_days(history: History, since: int = 1) -> list[int]:
    """Days (ordinals, ascending, from `since` on) that are part of a real exchange.

    A call or a meeting is one by itself; a message is when one of the other side stands within
    thirty days of it. Both have to lie in the window.
    """
    joint, came, went = (
        days[bisect_left(days, since):]
        for days in (history.joint_days, history.in_days, history.out_days)
    )
    return sorted({*joint, *_answered(came, went), *_answered(went, came)})


def answer_share(history: History) -> tuple[int, int]:
    """(days on which the owner wrote and an answer came within thirty days, days the owner wrote).

    A call or a meeting after the message answers it too.
    """
    answers = sorted({*history.in_days, *history.joint_days})
    asked = history.out_days
    answered = sum(
        bisect_left(answers, day) < bisect_right(answers, day + ANSWER_DAYS) for day in asked
    )
    return answered, len(asked)


def _answered(mine: Sequence[int], theirs: Sequence[int]) -> Iterator[int]:
    """Days of one side, in their order, that a day of the other side stands near."""
    for day in mine if theirs else ():
        after = bisect_left(theirs, day - ANSWER_DAYS)
        if after < len(theirs) and theirs[after] <= day + ANSWER_DAYS:
            yield day
