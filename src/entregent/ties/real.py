"""Real exchange: both sides within thirty days of each other, or a call or meeting (method 2.3)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date

from entregent.ties.history import WINDOW, History

ANSWER_DAYS = 30
"""Days within which what came in and what went out answer each other."""


def real_days(history: History, since: int = 1) -> list[int]:
    """Days (ordinals, ascending, from `since` on) that are part of a real exchange.

    A call or a meeting is one by itself; a message is when one of the other side stands within
    thirty days of it. Both have to lie in the window.
    """
    joint, came, went = (
        days[bisect_left(days, since):]
        for days in (history.joint_days, history.in_days, history.out_days)
    )
    found = set(joint)
    found.update(_answered(came, went))
    found.update(_answered(went, came))
    return sorted(found)


def is_real(history: History, today: date) -> bool:
    """Whether there was a real exchange in the 365 days up to today."""
    since = today.toordinal() - WINDOW
    if not history.days or history.days[-1] < since:
        return False
    if history.joint_days and history.joint_days[-1] >= since:
        return True
    return bool(real_days(history, since))


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


def _answered(mine: Sequence[int], theirs: Sequence[int]) -> list[int]:
    return [
        day for day in mine
        if bisect_left(theirs, day - ANSWER_DAYS) < bisect_right(theirs, day + ANSWER_DAYS)
    ] if theirs else []
