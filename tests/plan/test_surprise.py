"""One surprise a week: drawn by lot, the same all week, never somebody to be left in peace."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from entregent.model.finding import Action
from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.ports import Study
from entregent.model.purpose import Purpose, Sheet
from entregent.plan.surprise import QUIET, Drawn, surprise, week_of
from entregent.testing.ego import TUESDAY, Part, ego, message, refusal
from entregent.ties.study import study
from tests.plan.days import act, home, planned, subjects

FRIDAY = TUESDAY + timedelta(days=3)


def _old(who: str, day: str = "2026-03-02") -> tuple[Part, ...]:
    person = Person(PersonId(who), f"Person {who.title()}")
    return person, message(who, day, "in"), message(who, day, "out")


def _world(
    *who: str, now: datetime = TUESDAY, sheet: Sheet = Sheet(), extra: Sequence[Part] = ()
) -> Study:
    parts = [part for one in who for part in _old(one)]
    return study(ego(*parts, *extra, now=now, sheet=sheet))


def _name(drawn: Drawn | None) -> str:
    assert drawn is not None
    return str(drawn.action.people[0])


def test_the_lot_is_the_same_all_week_and_another_week_may_draw_somebody_else() -> None:
    people = [f"p{n}" for n in range(12)]
    week = {_name(surprise(_world(*people, now=TUESDAY + timedelta(days=n)))) for n in range(-1, 6)}
    assert len(week) == 1
    year = {
        _name(surprise(_world(*people), TUESDAY.date() + timedelta(days=7 * n))) for n in range(30)
    }
    assert len(year) > 5
    assert len({_name(surprise(_world(*people), seed=f"{n}")) for n in range(30)}) > 5


def test_the_usual_the_aimed_at_the_resting_and_the_named_are_not_drawn() -> None:
    recent = (TUESDAY - timedelta(days=QUIET - 1)).date().isoformat()
    assert surprise(study(ego(*_old("fresh", recent)))) is None
    assert surprise(_world("awa", extra=[refusal("awa", "2026-06-01 09:00")])) is None
    sheet = Sheet(purposes=(Purpose("peers", 1),), known=("Person Awa",))
    assert surprise(_world("awa", sheet=sheet)) is None
    assert surprise(_world("awa"), named=[PersonId("awa")]) is None
    assert _name(surprise(_world("awa", "luc"), named=[PersonId("awa")])) == "luc"


def test_it_speaks_with_evidence_a_reason_and_a_way_out_and_can_be_silenced() -> None:
    drawn = surprise(_world("awa"))
    assert drawn is not None
    (finding,) = drawn.report.findings
    assert finding.says.params == {"name": "Person Awa", "n": 1, "day": date(2026, 3, 2)}
    assert finding.says.key == "week.surprise-plain"  # there is no aim to be outside of
    aims = Sheet(purposes=(Purpose("peers", 1),))
    other = surprise(_world("awa", sheet=aims))
    assert other is not None
    assert other.report.findings[0].says.key == "week.surprise"
    assert finding.evidence
    assert finding.correct
    assert drawn.action.because == (finding.id,)
    for word in ("DAY-1", finding.id, "DAY-1/awa"):
        assert surprise(study(ego(*_old("awa"), muted=[word]))) is None


def test_it_waits_for_its_day_and_then_stands_until_the_week_ends() -> None:
    days = [_world("awa", now=TUESDAY + timedelta(days=n)) for n in range(-1, 4)]
    due = [bool(drawn.due(day)) for day in days if (drawn := surprise(day))]
    assert len(due) == 5
    assert due == sorted(due)
    assert due[-1]


def _drawn_act() -> Action:
    drawn = surprise(_world("awa"))
    assert drawn is not None
    return drawn.action


def test_the_day_keeps_its_place_beside_the_gift_before_worthier_acts() -> None:
    dear = [act(f"s{n}", f"p{n}", verb="write", value=90) for n in range(5)]
    gift = act("gift", verb="give", value=30)
    chosen = subjects(planned([*dear, gift, _drawn_act()], view=home()))
    assert {"gift", "surprise:2026-W48"} < set(chosen)
    assert len(chosen) == 3


def test_weeks_are_called_as_iso_8601_does() -> None:
    assert [week_of(date(2026, 12, 31)), week_of(date(2027, 1, 3)), week_of(date(2027, 1, 4))] == [
        "2026-W53", "2026-W53", "2027-W01",
    ]
