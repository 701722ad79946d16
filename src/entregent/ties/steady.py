"""The circles of the first day of the month, which those of today are held against.

A circle that was worked out afresh each day would let two people of nearly one strength change
places with every message. So whoever stood in a circle on the first of the month is ranked a tenth
higher for it until the next (`ties.circles.STAY`). It is worked out from the same history, so that
the same data gives the same circles whatever was looked at before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from heapq import nlargest

from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.ties import Circle, DayRow, Tie
from entregent.ties.build import tie_of
from entregent.ties.circles import SIZES, circles
from entregent.ties.history import Reader
from entregent.ties.strength import shown

NEAR = 2 * SIZES[-1][1]
"""How many of today's strongest are looked at: within a month nobody falls or rises further."""


def held(
    people: Mapping[PersonId, Person], ties: Mapping[PersonId, Tie],
    rows: Mapping[PersonId, Sequence[DayRow]], today: date,
) -> Mapping[PersonId, Circle]:
    """Who stood in which circle on the first of the month, among the strongest of today."""
    day = today.replace(day=1)
    if day == today:
        return {}
    near = nlargest(NEAR, (who for who in ties if ties[who].strength > 0),
                    key=lambda who: (shown(ties[who]), who))
    reader = Reader(day)
    return circles(tie_of(people[who], reader.read(rows[who]), day) for who in near)
