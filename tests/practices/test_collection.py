"""COL: real exchanges with their interval, stable ties, sleepers, noise, close ones gone quiet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from entregent.i18n import say
from entregent.model.finding import Action, Finding, Measure, Report
from entregent.model.ids import PersonId
from entregent.model.people import Person, Post
from entregent.model.ports import Study
from entregent.model.ties import DayRow
from entregent.practices.collection.practice import PRACTICE
from entregent.testing.ego import (
    TUESDAY,
    Part,
    button,
    ego,
    link,
    mail,
    meeting,
    message,
    newsletter,
    video,
)
from entregent.ties.study import study

TODAY = TUESDAY.date()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def both(who: str, days: int) -> list[Part]:
    return [message(who, ago(days), "in"), message(who, ago(days), "out")]


def _view(*parts, muted=()) -> Study:
    return study(ego(*parts, muted=muted))


def _report(*parts, muted=()) -> Report:
    return PRACTICE.measure(_view(*parts, muted=muted))


def _measure(report: Report, code: str) -> Measure:
    (found,) = [measure for measure in report.measures if measure.code == code]
    return found


def _findings(report: Report, code: str) -> list[Finding]:
    return [finding for finding in report.findings if finding.code == code]


def _acts(*parts) -> list[Action]:
    view = _view(*parts)
    return list(PRACTICE.suggest(view, PRACTICE.measure(view)))


def _crowd(contacts: int, real: int) -> list[Part]:
    talked = [part for n in range(real) for part in both(f"p{n:04}", 10 + n % 300)]
    return talked + [link(f"p{n:04}") for n in range(contacts)]


# ------------------------------------------------------------------ the share (T-P7-1 to 5)


@pytest.mark.parametrize(
    ("contacts", "real", "share", "low", "high"),
    [(500, 80, 16.0, 13.0, 19.5), (845, 80, 9.5, 7.7, 11.6)],
)
def test_the_share_of_real_exchanges_has_its_interval(
    contacts: int, real: int, share: float, low: float, high: float
) -> None:
    report = _report(_crowd(contacts, real))
    measure = _measure(report, "COL-1")
    assert (measure.n, measure.unit, measure.window_days) == (contacts, "share", 365)
    told = [round(100 * number, 1) for number in (measure.value, measure.low, measure.high)]
    assert told == [share, low, high]
    (finding,) = _findings(report, "COL-1")
    assert finding.says.key == "collection.real"
    assert finding.measure == measure


def test_the_article_stands_beside_and_is_no_target() -> None:
    (finding,) = _findings(_report(_crowd(500, 80)), "COL-1")
    assert say("fr", finding.says.key, **finding.says.params) == (
        "Vous parlez vraiment avec 80 de vos 500 contacts\u00a0: 16\u202f%, entre 13 et 19. "
        "L’article disait 16\u202f%. Le nombre n’est pas le sujet\u00a0: ce sont ces gens-là."
    )
    assert finding.severity == "info"
    assert not [act for act in _acts(_crowd(500, 80)) if finding.id in act.because]


def test_under_twenty_contacts_nothing_is_told_but_the_interval() -> None:
    report = _report(_crowd(12, 3))
    measure = _measure(report, "COL-1")
    assert measure.value is None
    assert [round(100 * end, 1) for end in (measure.low, measure.high)] == [8.9, 53.2]
    (finding,) = _findings(report, "COL-1")
    assert finding.says.key == "collection.too-few"
    assert "Too few to tell" in say("en", finding.says.key, **finding.says.params)


@pytest.mark.parametrize("noise", [newsletter, button])
def test_newsletters_and_buttons_are_no_real_exchange(noise) -> None:
    parts = [noise("noisy", ago(n)) for n in range(52)]
    report = _report(_crowd(30, 1), parts)
    measure = _measure(report, "COL-1")
    assert (measure.n, measure.value) == (31, 1 / 31)


def test_strangers_who_wrote_are_not_contacts() -> None:
    stranger = Person(PersonId("stranger"), "Stranger", contact=False)
    report = _report(_crowd(30, 3), both("stranger", 5), stranger)
    assert _measure(report, "COL-1").n == 30


def test_links_alone_are_silence_since_no_exchange_was_read() -> None:
    assert _report([link(f"p{n}") for n in range(40)]) == Report("COL")


# ------------------------------------------------------------------ capacity


def test_stable_ties_are_counted_and_room_is_no_duty() -> None:
    often = [part for n in range(4) for at in range(6) for part in both(f"p{n}", 30 * at)]
    once = both("once", 20)
    report = _report(often, once)
    assert _measure(report, "COL-2").value == 4
    (finding,) = _findings(report, "COL-2")
    assert (finding.severity, finding.says.key) == ("info", "collection.stable")
    assert finding.says.params == {"n": 4, "usual": 150, "low": 100, "high": 250}


def test_above_capacity_to_add_is_to_let_rest() -> None:
    parts = [meeting(f"p{n:03}", ago(at)) for n in range(151) for at in (10, 40)]
    (finding,) = _findings(_report(parts), "COL-2")
    assert (finding.severity, finding.says.key) == ("advice", "collection.over-capacity")
    (finding,) = _findings(_report(parts[:300]), "COL-2")
    assert finding.says.key == "collection.stable"


# ------------------------------------------------------------------ sleepers


def _asleep(who: str, since: int, times: int = 12) -> list[Part]:
    """Close once: a meeting a fortnight, the last one `since` days ago."""
    return [meeting(who, ago(since + 15 * at)) for at in range(times)]


def test_a_sleeper_is_woken_without_request_nor_gender() -> None:
    report = _report(_asleep("samuel", 1461))
    (finding,) = _findings(report, "COL-3")
    assert finding.people == ("samuel",)
    assert len(finding.evidence) == 3
    assert say("fr", finding.says.key, **finding.says.params) == (
        "Samuel\u00a0: 4 ans sans nouvelles, après de vrais échanges. Un souvenir, une question, "
        "aucune demande\u00a0: on se réjouit plus qu’on ne croit d’un tel mot."
    )
    (act,) = [act for act in _acts(_asleep("samuel", 1461)) if act.because == (finding.id,)]
    assert (act.verb, act.value, act.people) == ("write", 40, ("samuel",))
    assert act.subject == f"asleep:{ago(1461)}"


def test_under_two_years_months_are_said() -> None:
    (finding,) = _findings(_report(_asleep("samuel", 400)), "COL-3")
    assert (finding.says.key, finding.says.params["n"]) == ("collection.asleep-months", 13)


def test_a_new_house_is_a_reason_to_write() -> None:
    posts = (Post("Alpha SAS", "", date(2019, 1, 1)), Post("Beta", "", date(2026, 1, 1)))
    person = Person(PersonId("samuel"), "Samuel", posts=posts, contact=True)
    (finding,) = _findings(_report(_asleep("samuel", 1461), person), "COL-3")
    assert finding.says.key == "collection.asleep-moved-years"
    assert finding.says.params["organisation"] == "Beta"


def test_three_are_shown_and_whoever_is_silenced_makes_room() -> None:
    parts = [part for n in range(6) for part in _asleep(f"p{n}", 500 + 100 * n)]
    shown = [finding.people[0] for finding in _findings(_report(parts), "COL-3")]
    assert len(shown) == 3
    after = _findings(_report(parts, muted=[f"COL-3/{who}" for who in shown]), "COL-3")
    assert len(after) == 3
    assert not {finding.people[0] for finding in after} & set(shown)


@pytest.mark.parametrize(
    "person",
    [
        Person(PersonId("samuel"), "Samuel", preferences={"rest": "yes"}),
        Person(PersonId("samuel"), "Samuel", relation="Fille"),
        Person(PersonId("samuel"), "Samuel", relation="ex-wife"),
    ],
)
def test_whoever_must_be_left_in_peace_is(person: Person) -> None:
    report = _report(_asleep("samuel", 1461), person)
    assert _findings(report, "COL-3") == []
    assert _measure(report, "COL-3").value == 1


def test_a_tie_that_was_never_close_does_not_sleep() -> None:
    report = _report(both("once", 900), both("awa", 5))
    assert _findings(report, "COL-3") == []
    assert _measure(report, "COL-3").value == 0


# ------------------------------------------------------------------ noise


def test_noise_is_said_from_one_half_on() -> None:
    mails = [mail("awa", ago(n), "in") for n in range(10)]
    loud = [newsletter("shop", ago(n)) for n in range(30)]
    report = _report(mails, loud)
    measure = _measure(report, "COL-4")
    assert (measure.value, measure.n, measure.window_days) == (0.75, 40, 90)
    (finding,) = _findings(report, "COL-4")
    assert finding.says.params == {"n": 8}
    assert finding.window == "2026-Q4"
    (act,) = [act for act in _acts(mails, loud) if act.because == (finding.id,)]
    assert (act.verb, act.people, act.value) == ("decide", (), 20)
    assert _findings(_report(mails, loud[:9]), "COL-4") == []


def test_little_mail_tells_nothing_of_noise() -> None:
    report = _report([newsletter("shop", ago(n)) for n in range(19)])
    assert [measure.code for measure in report.measures if measure.code == "COL-4"] == []


# ------------------------------------------------------------------ close ones


def _weekly(who: str, silence: int, kind=message, every: int = 7) -> list[DayRow]:
    days = [ago(silence + every * at) for at in range(20)]
    if kind is message:
        return [message(who, day, side) for day in days for side in ("in", "out")]
    return [kind(who, day) for day in days]


@pytest.mark.parametrize(("silence", "heard"), [(7, False), (8, True), (21, True), (22, False)])
def test_one_of_the_five_is_missed_from_a_week_to_three(silence: int, heard: bool) -> None:
    found = _findings(_report(_weekly("awa", silence)), "COL-5")
    assert bool(found) is heard
    if found:
        assert found[0].says.key == "collection.quiet-5"
        assert found[0].says.params == {"name": "Awa", "n": silence}


def test_a_slower_rhythm_of_ones_own_is_respected() -> None:
    assert _findings(_report(_weekly("awa", 20, every=30)), "COL-5") == []
    assert _findings(_report(_weekly("awa", 31, every=30)), "COL-5") != []


def test_family_is_not_recalled_to_anybody() -> None:
    person = Person(PersonId("awa"), "Awa", relation="Épouse")
    assert _findings(_report(_weekly("awa", 10), person), "COL-5") == []


def test_the_medium_they_share_is_the_one_proposed() -> None:
    (write,) = [act for act in _acts(_weekly("awa", 10)) if act.subject.startswith("quiet:")]
    assert (write.verb, write.value, write.subject) == ("write", 45, f"quiet:{ago(10)}")
    (spoken,) = [act for act in _acts(_weekly("awa", 10, video)) if act.subject.startswith("quiet")]
    assert spoken.verb == "call"


def test_three_close_ones_at_most_the_longest_silence_first() -> None:
    parts = [row for n, silence in enumerate((9, 15, 12, 20)) for row in _weekly(f"p{n}", silence)]
    found = _findings(_report(parts), "COL-5")
    assert [finding.people[0] for finding in found] == ["p3", "p1", "p2"]


def test_a_circle_further_out_is_left_to_itself() -> None:
    near = [row for n in range(15) for row in _weekly(f"a{n:02}", 1)]
    far = _weekly("zoe", 100, every=20)
    assert _findings(_report(near, far), "COL-5") == []


def test_coverage_is_the_share_of_contacts_that_the_mail_shows() -> None:
    cards = [Person(PersonId(f"card{n}"), "Card", contact=True) for n in range(3)]
    parts = [mail("awa", ago(3), "in"), mail("awa", ago(3), "out"), *cards]
    report = _report(parts)
    assert {finding.coverage for finding in report.findings} == {0.25}
    assert all(measure.coverage == 0.25 for measure in report.measures)


def test_what_was_found_does_not_depend_on_a_name() -> None:
    renamed = replace(Person(PersonId("samuel"), "S", contact=True), name="Zoé Élan")
    before = _findings(_report(_asleep("samuel", 1461)), "COL-3")[0]
    after = _findings(_report(_asleep("samuel", 1461), renamed), "COL-3")[0]
    assert before.id == after.id
