"""An earlier view is the view of a world in which the later things had not happened."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.ids import PersonId
from entregent.model.records import Gift, Who
from entregent.testing.ego import (
    ask,
    day_moment,
    ego,
    invitation,
    link,
    mail,
    meeting,
    message,
    refusal,
    stated,
    told,
)
from entregent.ties.as_of import AsOf
from entregent.ties.study import study

DAY = date(2026, 9, 15)
CLOSE = datetime(2026, 9, 15, 18)
WHO = tuple(map(PersonId, ("awa", "luc", "zoe")))
_DAYS = st.dates(date(2026, 1, 1), date(2026, 11, 24))


def _part(kind: str, who: str, day: date) -> Any:
    at = datetime(day.year, day.month, day.day, 11)
    gift = Gift(who=Who(name=who), direction="given", at=day_moment(day))
    made = {
        "message": message(who, day, "in"), "mail": mail(who, day, "out"),
        "meeting": meeting(who, day), "ask": ask(who, at), "refusal": refusal(who, at),
        "link": link(who, day), "invitation": invitation(who, day),
        "gift": stated(gift, who), "told": told("pin", at, who),
    }
    return made[kind]


_KINDS = ("message", "mail", "meeting", "ask", "refusal", "link", "invitation", "gift", "told")
_PARTS = st.lists(st.tuples(st.sampled_from(_KINDS), st.sampled_from(WHO), _DAYS), max_size=25)


@given(_PARTS)
def test_it_is_the_world_of_that_day(drawn: list[tuple[str, str, date]]) -> None:
    people = [link(who) for who in WHO]
    whole = ego(people, [_part(*one) for one in drawn])
    known = [_part(*one) for one in drawn if one[2] <= DAY]
    then = ego(people, known, now=CLOSE, sources=dict.fromkeys(whole.sources(), DAY))
    seen = AsOf(whole, DAY)
    assert (seen.today, seen.now) == (then.today, then.now)
    assert tuple(seen.rollup()) == tuple(then.rollup())
    assert [seen.asks(), seen.refusals()] == [then.asks(), then.refusals()]
    assert [seen.links(), seen.invitations()] == [then.links(), then.invitations()]
    assert [seen.records("gift"), seen.told("pin")] == [then.records("gift"), then.told("pin")]
    assert dict(study(seen).ties()) == dict(study(then).ties())
    assert study(seen).debts() == study(then).debts()
    assert [seen.evidence(who) for who in WHO] == [then.evidence(who) for who in WHO]


def test_an_answer_of_tomorrow_is_not_known_today() -> None:
    world = ego(ask("awa", "2026-09-10 10:00", answered="2026-09-20 09:00"))
    assert [one.answered for one in AsOf(world, DAY).asks()] == [None]
    assert [one.answered for one in AsOf(world, date(2026, 9, 21)).asks()] == [
        datetime(2026, 9, 20, 9)
    ]


def test_today_is_the_view_itself_and_tomorrow_is_not_known() -> None:
    world = ego(message("awa", "2026-11-02", "in"))
    seen = AsOf(world, world.today)
    assert (seen.now, tuple(seen.rollup())) == (world.now, world.rows)
    with pytest.raises(ValueError, match="not yet known"):
        AsOf(world, date(2026, 11, 25))
