"""Who may be asked to introduce one to somebody, and whom to let rest first.

Strength 35 is the least at which one asks (method P4); whoever introduced, was introduced or was
asked for something rests a quarter. A goal that declined within a year is left in peace.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.ports import Study
from entregent.model.when import Period
from entregent.ties.strength import shown

NEAR = 35.0
REST_DAYS = 90
REFUSED_DAYS = 365


@dataclass(frozen=True, slots=True)
class Asking:
    """`near` is one's own warmth with everybody, 0 to 1; `asked` may be asked today.

    `resting` are those near enough, and the day from which they may be asked again.
    """

    near: Mapping[PersonId, float]
    asked: frozenset[PersonId]
    resting: Mapping[PersonId, date]


def asking(view: Study, proposed: Callable[[Person], bool]) -> Asking:
    """Whom one may ask. `proposed` tells whether an act may name somebody at all."""
    near = {who: shown(tie) / 100 for who, tie in view.ties().items() if shown(tie) > 0}
    able = {who for who, warmth in near.items()
            if 100 * warmth >= NEAR and proposed(view.person(who))}
    resting = {who: day for who, day in _rests(view).items() if who in able}
    return Asking(near, frozenset(able - resting.keys()), resting)


def declined(view: Study, goal: PersonId) -> tuple[date, date] | None:
    """The day on which somebody said no, and until when it holds; None when there is none."""
    days = [one.at.date() for one in view.refusals() if one.person == goal]
    if not days or days[-1] + timedelta(days=REFUSED_DAYS) <= view.today:
        return None
    return days[-1], days[-1] + timedelta(days=REFUSED_DAYS)


def _rests(view: Study) -> dict[PersonId, date]:
    since = view.today - timedelta(days=REST_DAYS)
    days = [(who, told.at.date()) for told in view.told("introduction") for who in told.people]
    asked = view.requests(Period(since, view.today + timedelta(days=1)))
    days += [(one.person, one.at.date()) for one in asked if "request" in one.cues]
    found: dict[PersonId, date] = {}
    for who, day in days:
        if day > since:
            again = day + timedelta(days=REST_DAYS)
            found[who] = max(again, found.get(who, again))
    return found
