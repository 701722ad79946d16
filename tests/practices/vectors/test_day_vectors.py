"""T-DP: the day of a store, over all practices of the house."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module

from entregent.model.ports import Study
from entregent.plan.today import Plan, today
from entregent.practices import BUILTIN
from tests.practices.stored import NOW, seen, stored, wrote

SUNDAY = datetime(2026, 11, 29, 9, 0)


def _day(view: Study, minutes: int = 15) -> Plan:
    """What `entregent today` would propose."""
    practices = [import_module(target.partition(":")[0]).PRACTICE for target in BUILTIN.values()]
    reports = [one.measure(view) for one in practices]
    acts = [
        act for one, report in zip(practices, reports, strict=True)
        for act in one.suggest(view, report)
    ]  # fmt: skip
    return today(view, reports, acts, [], minutes)


def _asked(count: int) -> list:
    return [
        wrote(f"P{n} Petit", f"2026-11-1{n}T09:00", "Auriez-vous le guide ?", cues=["question"])
        for n in range(count)
    ]


def test_t_dp_1_six_debts_fill_a_quarter_of_an_hour_with_three() -> None:
    plan = _day(seen(stored(*_asked(6))))
    assert [act.verb for act in plan.chosen] == ["reply"] * 3
    assert plan.minutes == 15
    waiting = [left for left in plan.left_out if left.action.verb == "reply"]
    assert [left.code for left in waiting] == ["minutes"] * 3
    assert {left.reason.key for left in waiting} == {"plan.left-tomorrow"}


def test_t_dp_2_without_a_debt_there_is_a_gift() -> None:
    letters = [wrote("Awa Petit", f"2026-10-{n:02}T09:00", mine=n % 2 == 0) for n in range(1, 9)]
    plan = _day(seen(stored(*letters)))
    assert any(act.gift for act in plan.chosen)


def test_t_dp_3_a_sunday_is_empty() -> None:
    view = seen(stored(*_asked(6)))
    assert _day(view).chosen != ()
    resting = _day(seen(stored(*_asked(6)), SUNDAY))
    assert (resting.chosen, resting.rest, NOW.weekday()) == ((), True, 1)
