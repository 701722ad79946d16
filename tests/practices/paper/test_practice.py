"""PAP: what paper notices and proposes, with nothing imported and with a full home."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from entregent.i18n import say
from entregent.model.finding import Action, Finding
from entregent.model.purpose import Objective, Purpose, Sheet
from entregent.practices.paper.practice import PRACTICE, nothing_read
from entregent.testing.ego import TUESDAY, ego, meeting, message
from entregent.ties.study import study
from tests.practices.paper.test_worksheet import WHOLE


def _found(sheet: Sheet = WHOLE, *parts, now: datetime = TUESDAY) -> dict[str, list[Finding]]:
    view = study(ego(*parts, sheet=sheet, now=now))
    found: dict[str, list[Finding]] = {}
    for finding in PRACTICE.measure(view).findings:
        found.setdefault(finding.code, []).append(finding)
    return found


def _acts(sheet: Sheet = WHOLE, *parts, now: datetime = TUESDAY) -> dict[str, Action]:
    view = study(ego(*parts, sheet=sheet, now=now))
    return {act.subject: act for act in PRACTICE.suggest(view, PRACTICE.measure(view))}


SOME_MAIL = message("awa", "2026-11-20", "in")


def test_an_empty_home_begins_with_paper_then_archive_people_and_a_gift() -> None:
    acts = _acts(Sheet())
    assert list(acts) == ["sheet:begun", "gift:2026-W48", "archive:2026-11", "people:5"]
    assert sum(act.minutes for act in acts.values()) == 15
    assert [act.verb for act in acts.values()] == ["write", "give", "ask", "write"]


def test_the_archive_is_asked_for_with_the_way_and_the_delays() -> None:
    (finding,) = _found(Sheet())["PAP-7"]
    for lang, words in (("fr", ("Confidentialité", "24", "72")), ("en", ("privacy", "24", "72"))):
        said = say(lang, finding.says.key, **finding.says.params)
        assert all(word in said for word in words)


def test_people_noted_by_hand_are_counted_down_and_leave_the_home_unread() -> None:
    noted = [replace(meeting(who, "2026-11-20"), network="journal") for who in ("awa", "luc")]
    assert "people:3" in _acts(WHOLE, *noted)
    many = [replace(meeting(f"p{n}", "2026-11-20"), network="journal") for n in range(5)]
    acts = _acts(WHOLE, *many)
    assert not [subject for subject in acts if subject.startswith("people")]
    assert "archive:2026-11" in acts
    assert nothing_read(study(ego(*many)))


def test_once_something_was_read_the_first_steps_are_over() -> None:
    assert list(_acts(WHOLE, SOME_MAIL)) == ["gift:2026-W48"]
    assert not nothing_read(study(ego(SOME_MAIL)))


def test_a_blank_sheet_is_an_offer_and_a_begun_one_is_continued() -> None:
    assert set(_found(Sheet(), SOME_MAIL)) == {"PAP-1", "PAP-5"}
    found = _found(Sheet(purposes=(Purpose("clients", 1),)), SOME_MAIL)
    assert set(found) == {"PAP-2", "PAP-5"}
    assert found["PAP-2"][0].says.key == "paper.incomplete-result"
    assert found["PAP-2"][0].says.params == {"n": 10}
    acts = _acts(Sheet(purposes=(Purpose("clients", 1),)), SOME_MAIL)
    assert acts["sheet:continued:10"].minutes == 10


def test_the_measure_is_w_of_the_method() -> None:
    view = study(ego(sheet=Sheet(purposes=(Purpose("clients", 1),))))
    (measure,) = PRACTICE.measure(view).measures
    assert (measure.code, measure.value, measure.n, measure.unit) == ("PAP-2", 1 / 11, 11, "share")


@pytest.mark.parametrize(
    ("objective", "reason"),
    [
        (Objective("avoir plus de clients"), "vague-both"),
        (Objective("avoir plus de clients", None, date(2027, 6, 30)), "vague-number"),
        (Objective("3 missions"), "vague-day"),
        (Objective("3 missions", 3, date(2029, 6, 30)), "vague-far"),
        (Objective("3 missions", 3, date(2026, 6, 30)), "vague-past"),
    ],
)
def test_an_objective_that_cannot_be_counted_is_asked_about(
    objective: Objective, reason: str
) -> None:
    sheet = replace(WHOLE, objectives=(WHOLE.objectives[0], objective))
    (finding,) = _found(sheet)["PAP-3"]
    assert finding.says.key == f"paper.{reason}"
    (act,) = [act for subject, act in _acts(sheet).items() if subject.startswith("objective:")]
    assert act.because == (finding.id,)
    assert act.says.params == {"result": objective.result}


def test_a_countable_objective_is_left_in_peace() -> None:
    told = Objective("3 missions de formation signées avant le 30 juin 2027")
    assert "PAP-3" not in _found(replace(WHOLE, objectives=(told,)))


def test_an_objective_is_judged_from_the_day_it_was_written() -> None:
    sheet = replace(WHOLE, written=date(2025, 1, 6), objectives=(Objective("3 missions fin juin"),))
    assert "PAP-3" not in _found(sheet)


def test_two_purposes_ranked_first_ask_which() -> None:
    sheet = replace(WHOLE, purposes=(Purpose("clients", 1), Purpose("peers", 1)))
    (finding,) = _found(sheet)["PAP-4"]
    assert finding.says.params == {"n": 2}
    assert _acts(sheet)["sheet:first"].verb == "decide"
    assert "PAP-4" not in _found(
        replace(WHOLE, purposes=(Purpose("clients", 1), Purpose("peers", 2)))
    )


def test_offers_are_given_in_turn_a_week_each() -> None:
    sheet = replace(WHOLE, offers=("un guide", "une adresse"))
    weeks = [
        _acts(sheet, now=TUESDAY + timedelta(weeks=ahead))[f"gift:2026-W{48 + ahead}"].says.params[
            "offer"
        ]
        for ahead in range(3)
    ]
    assert weeks[0] != weeks[1]
    assert weeks[0] == weeks[2]
    days = [_found(sheet, now=datetime(2026, 11, day, 10))["PAP-5"][0] for day in range(23, 30)]
    assert {(one.id, one.says.params["offer"]) for one in days} == {
        (days[0].id, days[0].says.params["offer"])
    }


def test_the_sheet_is_read_again_when_its_day_has_come() -> None:
    sheet = replace(WHOLE, review_on=TUESDAY.date())
    assert _found(sheet)["PAP-6"][0].window == "2026-11-24"
    assert "review:2026-11-24" in _acts(sheet)
    assert "PAP-6" not in _found(replace(sheet, review_on=TUESDAY.date() + timedelta(days=1)))


def test_long_words_of_the_owner_are_cut_at_a_space() -> None:
    sheet = replace(WHOLE, objectives=(Objective("mot " * 200),))
    shown = str(_found(sheet)["PAP-3"][0].says.params["result"])
    assert len(shown) <= 81
    assert shown.endswith("mot…")


def test_findings_keep_their_ids_from_day_to_day() -> None:
    sheet = Sheet(objectives=(Objective("avoir plus de clients"),))
    today = {one.id for some in _found(sheet).values() for one in some}
    tomorrow = _found(sheet, now=TUESDAY + timedelta(days=1))
    assert {one.id for some in tomorrow.values() for one in some} == today
