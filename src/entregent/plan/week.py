"""The week: one practice in its turn, acts laid over the days of work, whom to let rest.

The article asks to keep its practices "in a corner of one's head": each week has one, in turn, so
that all come round; a practice that has nothing to say gives its turn to the next one.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from entregent.model.finding import Action, Sentence
from entregent.model.ids import PersonId
from entregent.model.ports import Study
from entregent.model.when import Period
from entregent.plan.guards import Guards
from entregent.plan.surprise import week_of
from entregent.plan.today import Offer, choose

MOST_RESTING = 3
_MONDAY = date(2001, 1, 1)
"""A Monday from which weeks are counted for the turn of the practices."""


@dataclass(frozen=True, slots=True)
class DayPlan:
    """A day of work and its acts, which may be none."""

    day: date
    acts: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Lived:
    """Seven days as they were: how many people words passed with, how many were met or called."""

    people: int
    together: int


@dataclass(frozen=True, slots=True)
class Week:
    """A week from Monday to Sunday. `days` are those of work from today on."""

    label: str
    start: date
    practice: str
    days: tuple[DayPlan, ...]
    resting: tuple[tuple[PersonId, Sentence], ...]
    lived: Lived

    @property
    def end(self) -> date:
        """Its Sunday."""
        return self.start + timedelta(days=6)


def week(
    study: Study, offer: Offer, budget_minutes: int, order: Sequence[str], speaking: Collection[str]
) -> Week:
    """The week of the view's day, or the next one when no day of work is left in it.

    `order` names the practices as the article has them, `speaking` those that have found something.
    Equal inputs give the same week.
    """
    start, days = days_ahead(study)
    return Week(
        label=week_of(start),
        start=start,
        practice=in_turn(order, speaking, start),
        days=_laid_out(study, offer, budget_minutes, days),
        resting=_resting(study),
        lived=_lived(study),
    )


def in_turn(order: Sequence[str], speaking: Collection[str], start: date) -> str:
    """The practice of the week that starts on this Monday: the first in turn that speaks.

    When none does, the one whose turn it is; "" when there is no practice at all.
    """
    if not order:
        return ""
    turn = (start - _MONDAY).days // 7 % len(order)
    around = [*order[turn:], *order[:turn]]
    return next((name for name in around if name in speaking), around[0])


def days_ahead(study: Study) -> tuple[date, tuple[date, ...]]:
    """The Monday of the week to come, and its days of work that are not past."""
    today = study.today
    monday = today - timedelta(days=today.weekday())
    for start in (monday, monday + timedelta(days=7)):
        every = (start + timedelta(days=n) for n in range(7))
        if days := tuple(day for day in every if day >= today and study.hours.is_working(day)):
            return start, days
    return monday, ()


def _laid_out(
    study: Study, offer: Offer, budget: int, days: Sequence[date]
) -> tuple[DayPlan, ...]:
    """Each day as `today` would choose it once the acts of the days before are done."""
    found: list[DayPlan] = []
    for day in days:
        acts = choose(study, offer, budget, rest=False).chosen
        found.append(DayPlan(day, acts))
        taken = {one.id for one in acts}
        left = tuple(one for one in offer.actions if one.id not in taken)
        offer = replace(offer, actions=left)
    return tuple(found)


def _resting(study: Study) -> tuple[tuple[PersonId, Sentence], ...]:
    """Those one begins nothing with at present, the latest first."""
    guards = Guards(study)
    ties = sorted(study.ties().values(), key=lambda tie: (tie.last or date.min, tie.alter))
    held = ((tie.alter, guards.resting(tie.alter)) for tie in reversed(ties))
    found = [(who, why[1]) for who, why in held if why is not None and _is_told(study, who)]
    return tuple(found[:MOST_RESTING])


def _is_told(study: Study, who: PersonId) -> bool:
    """Whether the owner hears of this person at all."""
    from entregent.practices.findings import is_somebody, may_be_proposed

    person = study.person(who)
    return may_be_proposed(person) and is_somebody(person)


def _lived(study: Study) -> Lived:
    within = Period(study.today - timedelta(days=7), study.today)
    rows = [row for row in study.rollup(within) if row.weight > 0]
    return Lived(
        people=len({row.person for row in rows}),
        together=len({row.person for row in rows if row.direction == "joint"}),
    )
