"""T-RE: hours and gains from a store: the account, and what `measure` says of it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from entregent.model.finding import Finding, Report
from entregent.model.ports import Study
from entregent.model.records import Record, TimeSpent
from entregent.practices.engagement.practice import PRACTICE
from entregent.practices.engagement.returns import Return, account
from entregent.store import Store
from entregent.testing import practice_laws as laws
from tests.practices.stored import at, seen, stored, tell

TODAY = date(2026, 11, 24)


def _day(ago: int) -> date:
    return TODAY - timedelta(days=ago)


def _tracked(network: str, hours: float, days: int = 120) -> list[Record]:
    """So many hours, in four parts over the last `days`."""
    return [
        TimeSpent(network=network, start=at(f"{_day(days - n * (days // 4))}T10:00"),
                  seconds=round(hours * 900))
        for n in range(4)
    ]  # fmt: skip


def _gain(store: Store, amount: float, **more: object) -> None:
    tell(store, "gain", {"amount": amount, "on": _day(20).isoformat(), **more})


def _of(view: Study, network: str) -> Return:
    return next(one for one in account(view).returns if one.network == network)


def _about(report: Report, network: str) -> list[Finding]:
    return [one for one in report.findings if one.window == network]


def test_t_re_1_five_hundred_for_twenty_hours() -> None:
    store = stored(*_tracked("linkedin", 20))
    _gain(store, 500, network="linkedin")
    tell(store, "money", {"fees": {"linkedin": 60 * 365.25 / 182}})
    tell(store, "money", {"cost": 35})
    view = seen(store)
    (measure,) = laws.check(PRACTICE, view).measures
    assert (measure.value, measure.unit) == (25.0, "per hour")
    assert _of(view, "linkedin").net == pytest.approx(-13.0)


def test_t_re_2_nine_hundred_in_three_hours_is_too_early() -> None:
    store = stored(*_tracked("linkedin", 3, 40), *_tracked("xing", 97))
    _gain(store, 900, network="linkedin")
    _gain(store, 300, network="xing")
    view = seen(store)
    assert account(view).returns[0].overall == pytest.approx(12)
    assert round(_of(view, "linkedin").shrunk, 1) == 78.5
    (finding,) = _about(laws.check(PRACTICE, view), "linkedin")
    assert finding.says.key == "engagement.early"
    assert finding.measure is not None
    assert finding.measure.value is None


def test_t_re_3_two_hours_for_nothing_alarm_nobody() -> None:
    store = stored(*_tracked("linkedin", 2), *_tracked("xing", 98))
    _gain(store, 1200, network="xing")
    view = seen(store)
    assert account(view).returns[0].overall == pytest.approx(12)
    assert round(_of(view, "linkedin").shrunk, 1) == 10.0
    assert _about(laws.check(PRACTICE, view), "linkedin") == []


def test_t_re_4_forty_twenty_forty() -> None:
    store = stored()
    _gain(store, 1000, first="meetup", introduced="mail", decided="in-person")
    view = seen(store)
    assert {one.network: one.gain for one in account(view).returns} == {
        "meetup": 400.0, "mail": 200.0, "in-person": 400.0,
    }
    spoken = {one.window: one.says.params["gain"] for one in laws.check(PRACTICE, view).findings}
    assert spoken == {"meetup": 400, "mail": 200}
