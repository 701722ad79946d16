"""ROE: hours and gains by network, patience before any verdict, attribution 40/20/40."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from entregent.i18n import say
from entregent.model.finding import Finding, Report
from entregent.model.ports import Study
from entregent.model.purpose import Sheet
from entregent.model.records import Content, Moment, TimeSpent
from entregent.model.when import EPOCH, Period
from entregent.practices.effort import spent
from entregent.practices.engagement.practice import PRACTICE
from entregent.practices.engagement.returns import Return, account
from entregent.testing.ego import TUESDAY, Part, ego, mail, meeting, message, stated, told, video
from entregent.ties.study import study

TODAY = TUESDAY.date()
NOW = TUESDAY.isoformat(sep=" ", timespec="minutes")


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def _view(*parts: Part, sheet: Sheet = Sheet()) -> Study:
    return study(ego(*parts, sheet=sheet))


def tracked(network: str, hours: float, days: int = 120) -> list[Part]:
    """So many hours, spread over four days of the last `days`."""
    parts: list[Part] = []
    for quarter in range(4):
        day = ago(days - quarter * (days // 4))
        at = Moment(at=int((day - EPOCH.date()).total_seconds()) + 36_000)
        record = TimeSpent(network=network, start=at, seconds=round(hours * 900))
        parts.append(stated(record))
    return parts


def gained(amount: float, network: str, **more: object) -> Part:
    value = {"amount": amount, "network": network, "on": ago(20).isoformat(), **more}
    return told("gain", NOW, value=value)


def _of(view: Study, network: str) -> Return:
    return next(one for one in account(view).returns if one.network == network)


def _findings(report: Report, code: str) -> list[Finding]:
    return [one for one in report.findings if one.code == code]


def test_t_re_1_rate_and_net() -> None:
    money = [
        told("money", NOW, value={"fees": {"linkedin": 60 * 365.25 / 182}}),
        told("money", NOW, value={"cost": 35}),
    ]
    one = _of(_view(tracked("linkedin", 20), gained(500, "linkedin"), money), "linkedin")
    assert (one.hours, one.rate) == (20.0, 25.0)
    assert one.net == pytest.approx(-13.0)


def test_t_re_2_a_windfall_is_drawn_back_and_it_is_too_early() -> None:
    view = _view(
        tracked("linkedin", 3, 40), gained(900, "linkedin"), tracked("xing", 97),
        gained(300, "xing"),
    )
    one = _of(view, "linkedin")
    assert round(one.shrunk, 1) == 78.5
    assert one.is_early
    report = PRACTICE.measure(view)
    (finding,) = [f for f in _findings(report, "ROE-1") if f.window == "linkedin"]
    assert finding.says.key == "engagement.early"
    assert finding.measure is not None
    assert finding.measure.value is None
    assert "Too early to tell" in say("en", finding.says.key, **finding.says.params)


def test_t_re_3_two_hours_for_nothing_alarm_nobody() -> None:
    view = _view(tracked("linkedin", 2), tracked("xing", 98), gained(1200, "xing"))
    one = _of(view, "linkedin")
    assert round(one.shrunk, 1) == 10.0
    report = PRACTICE.measure(view)
    assert not [f for f in report.findings if f.window == "linkedin"]


def test_t_re_4_a_gain_is_divided_among_its_touches() -> None:
    ways = {"first": "meetup", "introduced": "mail", "decided": "in-person"}
    view = _view(told("gain", NOW, value={"amount": 1000, "on": ago(9).isoformat(), **ways}))
    assert {one.network: one.gain for one in account(view).returns} == {
        "meetup": 400.0, "mail": 200.0, "in-person": 400.0
    }


def test_touches_are_found_from_what_passed_with_the_person() -> None:
    parts = [
        message("awa", ago(300), "out"), mail("awa", ago(100), "in"), meeting("awa", ago(30)),
        message("awa", ago(3), "out"),
    ]
    said = told("gain", NOW, "awa", value={"amount": 100, "on": ago(20).isoformat()})
    shares = account(_view(parts, said)).gains[0].shares
    assert shares == {"linkedin": 0.5, "in-person": 0.5}


def test_the_owners_own_shares_win() -> None:
    value = {"amount": 100, "on": ago(2).isoformat(), "shares": {"mail": 3, "linkedin": 1}}
    shares = account(_view(told("gain", NOW, value=value))).gains[0].shares
    assert shares == {"mail": 0.75, "linkedin": 0.25}


def test_what_is_not_signed_stands_apart() -> None:
    view = _view(tracked("linkedin", 30), gained(5000, "linkedin", pipe=True))
    found = account(view)
    assert (found.pipe, _of(view, "linkedin").gain) == (5000.0, 0.0)
    (finding,) = _findings(PRACTICE.measure(view), "ROE-4")
    assert finding.says.params == {"n": 1, "amount": 5000}


def test_two_poor_quarters_suggest_another_use_never_to_leave() -> None:
    view = _view(tracked("linkedin", 40, 160), gained(20, "linkedin"))
    report = PRACTICE.measure(view)
    (finding,) = _findings(report, "ROE-2")
    assert finding.severity == "advice"
    (act,) = [a for a in PRACTICE.suggest(view, report) if finding.id in a.because]
    assert act.verb == "decide"
    text = say("fr", finding.says.key, **finding.says.params)
    assert "Qu’en attendiez-vous" in text
    assert "20 déjeuners" in text


def test_for_pleasure_nothing_is_judged() -> None:
    parts = [tracked("linkedin", 40, 160), gained(20, "linkedin")]
    pleased = told("pleasure", NOW, value={"network": "linkedin", "yes": True})
    report = PRACTICE.measure(_view(*parts, pleased))
    assert _findings(report, "ROE-2") == []
    assert _findings(report, "ROE-1")[0].says.key == "engagement.pleasure"


def test_many_hours_without_a_word_make_one_question() -> None:
    view = _view(tracked("linkedin", 40, 160))
    report = PRACTICE.measure(view)
    assert [one.code for one in report.findings] == ["ROE-3"]
    none = told("gain", NOW, value={"amount": 0, "on": TODAY.isoformat()})
    assert _findings(PRACTICE.measure(_view(tracked("linkedin", 40, 160), none)), "ROE-3") == []


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [(Sheet(), 10.0), (Sheet(gain="25 € de l’heure"), 25.0), (Sheet(gain="beaucoup"), 10.0)],
)
def test_what_is_expected_stands_on_the_sheet(sheet: Sheet, expected: float) -> None:
    assert account(_view(sheet=sheet)).expected == expected


# ------------------------------------------------------------------ hours


def _hours(*parts: Part) -> dict[str, float]:
    view = _view(*parts)
    period = Period(ago(181), TODAY + timedelta(days=1))
    found = spent(view, period, view.rollup(period))
    return {name: round(one.hours * 60, 2) for name, one in found.items()}


def test_minutes_are_estimated_from_what_was_done() -> None:
    post = stated(Content(network="linkedin", kind="post", at=Moment(at=int(
        (ago(3) - EPOCH.date()).total_seconds()))))
    assert _hours(message("awa", ago(9), "out", 2, words=35)) == {"linkedin": 11.0}
    assert _hours(post) == {"linkedin": 25.0}
    assert _hours(meeting("awa", ago(3))) == {"in-person": 70.0}
    assert _hours(video("awa", ago(3))) == {"video": 40.0}
    assert _hours(message("awa", ago(3), "in")) == {}


@pytest.mark.parametrize("people", [2, 3, 5, 12, 13, 30])
def test_a_meeting_of_several_counts_once(people: int) -> None:
    parts = [meeting(f"p{n}", ago(3), people=people) for n in range(people - 1)]
    assert _hours(*parts)["in-person"] == pytest.approx(70.0, abs=0.1)


def test_what_the_owner_told_replaces_the_estimate_for_those_days() -> None:
    parts = [message("awa", ago(2), "out", 5), message("awa", ago(30), "out", words=0)]
    said = told("hours", NOW, value={"network": "linkedin", "minutes": 180})
    assert _hours(*parts, said) == {"linkedin": 180 + 7.0}


def test_a_tracker_stands_for_its_own_days() -> None:
    parts = [message("awa", ago(60), "out", words=0), message("awa", ago(200), "out")]
    assert _hours(tracked("linkedin", 4), *parts) == {"linkedin": 240.0}


def test_estimates_are_a_third_unsure_and_trackers_are_not() -> None:
    guessed = _of(_view(meeting("awa", ago(3))), "in-person")
    assert guessed.low_hours == pytest.approx(guessed.hours * 0.7)
    counted = _of(_view(tracked("linkedin", 4)), "linkedin")
    assert counted.low_hours == counted.high_hours == 4.0
