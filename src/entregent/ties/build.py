"""A history to a tie: every number of one dyad, with the parts its strength adds up from."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from operator import sub

from entregent.measure.spread import median
from entregent.model.people import Person
from entregent.model.ties import Feature, Tie
from entregent.ties.history import NONE, WINDOW, History
from entregent.ties.real import Real, real_of
from entregent.ties.stage import life_of, stage_of
from entregent.ties.strength import PARTS, of_balanced, reciprocity, strength, told_offset


def tie_of(
    person: Person, history: History, today: date, *, accepted: bool = False,
    requested: bool = False,
) -> Tie:
    """The tie with one alter, without its circle (which needs everybody)."""
    offset = told_offset(person.preferences)
    if history is NONE:
        return _without_exchange(person, offset, accepted=accepted, requested=requested)
    s_in, s_out = history.s_in, history.s_out
    measured = strength(s_in, s_out)
    real = real_of(history, today)
    rhythm = rhythm_of(history)
    since = today.toordinal() - WINDOW
    return Tie(
        alter=person.id,
        strength=measured,
        s_in=s_in,
        s_out=s_out,
        reciprocity=reciprocity(s_in, s_out),
        first=date.fromordinal(history.days[0]),
        last=date.fromordinal(history.days[-1]),
        silence=today.toordinal() - history.days[-1],
        multiplexity=history.multiplexity,
        real=bool(real.recent),
        exchanges=len(history.days),
        meetings=history.meetings,
        messages_in=history.messages_in,
        messages_out=history.messages_out,
        modes=history.used_since(since),
        ever=history.ever,
        stage=stage_of(history, real, today, accepted=accepted, requested=requested),
        life=life_of(max(0.0, min(100.0, measured + offset)), real, rhythm, today),
        peak=of_balanced(history.peak),
        unanswered=_unanswered(history),
        rhythm=rhythm,
        offset=offset,
        features=tuple(
            Feature(name, value, "weight")
            for name, value in zip(PARTS, history.sums, strict=True) if value
        ),
    )


def rhythm_of(history: History) -> float | None:
    """The median gap between days of exchange, in days; None when there is no gap."""
    return median(map(sub, history.days[1:], history.days))


def _unanswered(history: History) -> int:
    """Days on which the owner wrote since the last day of a sign from them."""
    last = max((*history.in_days[-1:], *history.joint_days[-1:]), default=0)
    return len(history.out_days) - bisect_right(history.out_days, last)


def _without_exchange(
    person: Person, offset: int, *, accepted: bool, requested: bool
) -> Tie:
    stage = stage_of(NONE, Real(), date.min, accepted=accepted, requested=requested)
    return Tie(
        alter=person.id, strength=0.0, s_in=0.0, s_out=0.0, reciprocity=0.0, first=None,
        last=None, silence=None, multiplexity=0, real=False, exchanges=0, meetings=0,
        messages_in=0, messages_out=0, stage=stage, offset=offset,
    )
