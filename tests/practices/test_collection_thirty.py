"""COL, from records in a store: the share, the five criteria, the thirty, lists, concentration."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from entregent.i18n import say
from entregent.model.finding import Finding, Measure, Report
from entregent.model.purpose import Purpose, Sheet, Target
from entregent.model.records import Interaction
from entregent.practices.collection.passed import passed
from entregent.practices.collection.practice import PRACTICE
from entregent.practices.collection.qualify import Candidate, candidates, to_review
from entregent.testing.ego import ego, message, newsletter
from entregent.ties.study import study
from tests.practices.stored import (
    ME,
    at,
    card,
    gathered,
    linked,
    prefer,
    seen,
    somebody,
    stored,
    tell,
    who,
    wrote,
)

SHEET = Sheet(purposes=(Purpose("clients", 1),), targets=(Target("responsables paie"),))


def ago(days: int) -> str:
    return f"{date(2026, 11, 24) - timedelta(days=days)} 10:00"


def both(name: str, *days: int) -> list:
    """A question and its answer, so many days ago."""
    return [wrote(name, ago(day), mine=mine, thread=f"{name}{day}")
            for day in days for mine in (False, True)]


def _findings(report: Report, code: str) -> list[Finding]:
    return [one for one in report.findings if one.code == code]


def _share(contacts: int, real: int) -> Measure:
    talked = [part for n in range(real) for part in both(f"P{n:04} Essai", 20)]
    links = [linked(f"P{n:04} Essai") for n in range(contacts)]
    report = PRACTICE.measure(seen(stored(*talked, *links)))
    return next(one for one in report.measures if one.code == "COL-1")


@pytest.mark.parametrize(
    ("contacts", "real", "expected"),
    [(500, 80, [16.0, 13.0, 19.5]), (845, 80, [9.5, 7.7, 11.6])],
    ids=["t_p7_1", "t_p7_2"],
)
def test_t_p7_1_and_2_the_share_from_records(contacts, real, expected) -> None:
    found = _share(contacts, real)
    assert found.n == contacts
    assert [round(100 * (one or 0), 1) for one in (found.value, found.low, found.high)] == expected


def test_t_p7_3_under_twenty_contacts_is_too_few_to_tell() -> None:
    found = _share(12, 3)
    assert found.value is None
    assert [round(100 * (one or 0), 1) for one in (found.low, found.high)] == [8.9, 53.2]


def _mails(name: str, count: int, kind="message", *, human: bool) -> list:
    return [Interaction(at=at(ago(n * 7)), kind=kind, network="mail", author=somebody(name),
                        others=(ME,), human=human, auto="" if human else "list")
            for n in range(count)]


def test_t_p7_4_and_5_newsletters_and_buttons_are_no_real_exchange() -> None:
    parts = [*_mails("Lettre Hebdo", 52, human=False), card("Lettre Hebdo"),
             *_mails("Anne Versaire", 300, "reaction", human=True), card("Anne Versaire")]
    report = PRACTICE.measure(seen(stored(*parts)))
    (finding,) = _findings(report, "COL-1")
    assert finding.says.params["n"] == 0


def _known(name: str = "Awa Petit") -> list:
    return [card(name, title="Responsable paie", organisation="Alpha"), *both(name, 5, 40, 90)]


def _candidate(store) -> Candidate:
    view = seen(store)
    (found,) = candidates(view, view.ties(), passed(view))
    return found


def test_t_p7_6_who_meets_the_criteria_is_not_counted_before_the_owners_word() -> None:
    store = stored(*_known(), sheet=SHEET)
    one = _candidate(store)
    assert (one.q1, one.q2, one.q3, one.q4, one.q5) == (True, True, True, True, True)
    assert one.meets
    assert not one.qualified
    report = PRACTICE.measure(seen(store))
    assert _findings(report, "COL-6") == []
    (review,) = _findings(report, "COL-7")
    assert review.says.params == {"n": 1, "batch": 1}
    tell(store, "qualified", {"answer": "keep", "purpose": "clients"}, (one.person,))
    assert _candidate(store).qualified
    report = PRACTICE.measure(seen(store))
    (finding,) = _findings(report, "COL-6")
    assert finding.says.params == {"n": 1, "left": 29, "silent": 0}
    assert _findings(report, "COL-7") == []


def test_the_interest_must_be_theirs_too() -> None:
    mails = [wrote("Awa Petit", ago(day), mine=True) for day in (5, 40, 90)]
    store = stored(card("Awa Petit", title="Paie"), *mails, sheet=SHEET)
    tell(store, "qualified", {"answer": "keep", "purpose": "clients"}, (who("Awa Petit", store),))
    one = _candidate(store)
    assert not one.q3
    assert not one.qualified
    (finding,) = _findings(PRACTICE.measure(seen(store)), "COL-6")
    assert finding.says.key == "collection.thirty-silent"
    assert finding.says.params["silent"] == 1


def test_a_planned_meeting_stands_for_a_real_exchange() -> None:
    met = gathered("Awa Petit", when="2026-12-02 12:00")
    store = stored(card("Awa Petit", title="Paie"), wrote("Awa Petit", ago(500)), met, sheet=SHEET)
    one = _candidate(store)
    assert (one.q3, one.q4) == (True, True)


def test_not_now_is_asked_again_in_three_months_and_rest_never() -> None:
    store = stored(*_known(), sheet=SHEET)
    person = who("Awa Petit", store)
    tell(store, "qualified", {"answer": "later", "purpose": "clients"}, (person,))
    view = seen(store)
    assert to_review(view, candidates(view, view.ties(), passed(view))) == []
    later = seen(store, view.now + timedelta(days=90))
    assert len(to_review(later, candidates(later, later.ties(), passed(later)))) == 1
    prefer(store, person, rest="yes")
    view = seen(store)
    assert candidates(view, view.ties(), passed(view)) == []


def test_an_answer_for_another_purpose_leaves_the_question_open() -> None:
    store = stored(*_known(), sheet=SHEET)
    tell(store, "qualified", {"answer": "keep", "purpose": "job"}, (who("Awa Petit", store),))
    assert _candidate(store).answer == ""


def test_the_review_is_one_small_act() -> None:
    view = seen(stored(*_known(), sheet=SHEET))
    report = PRACTICE.measure(view)
    (act,) = [one for one in PRACTICE.suggest(view, report) if one.verb == "qualify"]
    assert (act.minutes, act.people) == (5, ())
    assert say("en", act.says.key, **act.says.params).startswith("Look at one person")


def test_a_list_that_passes_for_a_person_is_named() -> None:
    parts = [newsletter("lettre", date(2026, 11, 1), 13), newsletter("rare", date(2026, 11, 1), 3)]
    view = study(ego(parts, message("awa", "2026-11-01", "in")))
    report = PRACTICE.measure(view)
    (finding,) = _findings(report, "COL-8")
    assert finding.people == ("lettre",)
    assert finding.says.params["n"] == 13


def test_how_few_hold_the_most_is_said_when_it_is_most() -> None:
    top = [message(f"p{n}", "2026-11-01", "in", 30) for n in range(5)]
    rest = [message(f"q{n}", "2026-11-01", "in") for n in range(20)]
    report = PRACTICE.measure(study(ego(top, rest)))
    (finding,) = _findings(report, "COL-9")
    assert finding.says.params["share"] == 88
    even = PRACTICE.measure(study(ego(rest)))
    assert _findings(even, "COL-9") == []


def test_sleepers_are_shown_in_the_order_of_the_sheet() -> None:
    names = [f"{name} Petit" for name in ("Awa", "Bea", "Cyr", "Dan", "Eve")]
    letters = [one for n, name in enumerate(names) for one in both(
        name, *(1000 + 15 * step for step in range(20 - 2 * n))
    )]  # fmt: skip
    cards = [card("Eve Petit", title="Responsable paie"), card("Dan Petit", title="Potier")]
    blank = seen(stored(*letters, *cards))
    asked = seen(stored(*letters, *cards, sheet=SHEET))
    shown = [[view.person(one.people[0]).name for one in _findings(PRACTICE.measure(view), "COL-3")]
             for view in (blank, asked)]  # fmt: skip
    assert shown[0] == ["Awa Petit", "Bea Petit", "Cyr Petit"]
    assert shown[1] == ["Awa Petit", "Eve Petit", "Bea Petit"]
