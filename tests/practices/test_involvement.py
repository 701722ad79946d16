"""IMP: who waits, in working hours; one's own answering time; old questions to let go."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal

import pytest

from entregent.i18n import Lang, say
from entregent.model.finding import Action, Finding, Measure, Report
from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.ports import Study
from entregent.model.records import Content, Moment
from entregent.model.ties import Ask
from entregent.practices.involvement.practice import PRACTICE
from entregent.testing.ego import (
    TUESDAY,
    Part,
    ask,
    ego,
    link,
    meeting,
    message,
    said,
    stated,
)
from entregent.ties.study import study

AWA = PersonId("awa")


def _view(*parts, now: datetime = TUESDAY, muted=()) -> Study:
    some = message("awa", "2026-11-02", "in")
    return study(ego(some, *parts, now=now, muted=muted))


def _report(*parts, **how) -> Report:
    return PRACTICE.measure(_view(*parts, **how))


def _findings(report: Report, code: str = "IMP-1") -> list[Finding]:
    return [finding for finding in report.findings if finding.code == code]


def _acts(*parts, **how) -> list[Action]:
    view = _view(*parts, **how)
    return list(PRACTICE.suggest(view, PRACTICE.measure(view)))


# ------------------------------------------------------------------ who waits


def test_a_question_waits_with_its_record_and_its_working_hours() -> None:
    question = ask("awa", "2026-11-20 18:30")
    report = _report(question, now=datetime(2026, 11, 23, 10))
    (finding,) = _findings(report)
    assert finding.evidence == (question.record,)
    assert finding.people == (AWA,)
    assert finding.measure == Measure("IMP-1", 1.0, "h", 1, finding.coverage)
    assert finding.severity == "advice"
    assert say("en", finding.says.key, **finding.says.params) == (
        "Awa asked you a question on 20 November 2026. "
        "A short answer is better than a long one that never leaves."
    )


def test_past_its_service_level_it_is_an_alert() -> None:
    own = ask("awa", "2026-11-19 09:00", own_thread=True)
    assert _findings(_report(own, now=datetime(2026, 11, 23, 14)))[0].severity == "advice"
    assert _findings(_report(own, now=datetime(2026, 11, 23, 16)))[0].severity == "alert"


def test_own_threads_come_first_whatever_the_wait() -> None:
    parts = (
        ask("luc", "2026-11-02 09:00", network="mail", subject="Le guide"),
        ask("awa", "2026-11-24 09:30", own_thread=True),
    )
    acts = _acts(*parts)
    assert [act.people for act in acts] == [(AWA,), (PersonId("luc"),)]
    assert [act.value for act in acts] == [100, 80]
    assert [act.minutes for act in acts] == [5, 5]
    assert [act.channel for act in acts] == ["linkedin", "mail"]
    assert say("fr", acts[1].says.key, **acts[1].says.params) == (
        "Répondre à Luc, au sujet de «\u00a0Le guide\u00a0»"
    )


@pytest.mark.parametrize(
    ("cues", "own", "key"),
    [
        (("question",), False, "owed-question"),
        (("request", "question"), False, "owed-question"),
        (("request",), True, "owed-own-request"),
        (("offer", "thanks"), False, "owed-offer"),
    ],
)
def test_what_was_asked_is_named(cues, own: bool, key: str) -> None:
    question = ask("awa", "2026-11-23 09:00", cues=cues, own_thread=own)
    assert _findings(_report(question))[0].says.key == f"involvement.{key}"


def test_several_questions_of_one_person_are_one_finding_and_one_act() -> None:
    parts = [ask("awa", f"2026-11-{day} 09:00", thread=str(day)) for day in (18, 19, 23)]
    (finding,) = _findings(_report(*parts))
    assert finding.says.key == "involvement.owed-several"
    assert finding.says.params == {"name": "Awa", "n": 3, "day": date(2026, 11, 18)}
    assert set(finding.evidence) == {part.record for part in parts}
    assert len(_acts(*parts)) == 1


def test_an_answer_a_meeting_and_thanks_close_it() -> None:
    asked = "2026-11-18 09:00"
    assert _findings(_report(ask("awa", asked, answered="2026-11-18 10:00"))) == []
    assert _findings(_report(ask("awa", asked), meeting("awa", "2026-11-20"))) == []
    assert _findings(_report(ask("awa", asked, cues=("thanks",)))) == []


def test_an_act_closes_itself_when_its_evidence_comes() -> None:
    question = ask("awa", "2026-11-23 09:00")
    (act,) = _acts(question)
    answered = ask("awa", "2026-11-23 09:00", answered="2026-11-24 09:00")
    assert _acts(answered) == []
    again = ask("awa", "2026-11-24 09:30")
    (other,) = _acts(answered, again)
    assert other.id != act.id


@pytest.mark.parametrize(
    "person",
    [
        Person(AWA, "Awa", preferences={"rest": "yes"}),
        Person(AWA, "Awa", relation="fils"),
    ],
)
def test_whoever_is_left_in_peace_is_not_answered_by_order(person: Person) -> None:
    assert _findings(_report(ask("awa", "2026-11-23 09:00"), person)) == []


def test_a_silenced_person_is_not_heard_and_others_are() -> None:
    parts = (ask("awa", "2026-11-23 09:00"), ask("luc", "2026-11-23 09:00"))
    (finding,) = _findings(_report(*parts, muted=["IMP-1/awa"]))
    assert finding.people == ("luc",)


def test_without_any_message_read_it_keeps_silent() -> None:
    view = study(ego(link("awa"), meeting("awa", "2026-11-20")))
    assert PRACTICE.measure(view) == Report("IMP")


def test_a_stranger_is_owed_an_answer_too() -> None:
    stranger = Person(PersonId("zoe"), "Zoé", contact=False)
    card = Person(AWA, "Awa", contact=True)
    parts = (
        card,
        stranger,
        said("zoe", "2026-11-23 09:00", "in"),
        message("zoe", "2026-11-23", "in"),
        ask("zoe", "2026-11-23 09:00"),
    )
    view = study(ego(*parts))
    (finding,) = _findings(PRACTICE.measure(view))
    assert (finding.people, finding.coverage) == (("zoe",), 0.0)


# ------------------------------------------------------------------ one's own time


def _answers(hours: list[int]) -> list:
    """Questions asked on mornings of working days, answered so many hours later the same day."""
    days = [date(2026, 1, 5) + timedelta(weeks=n) for n in range(len(hours))]
    return [
        ask("awa", datetime(day.year, day.month, day.day, 9), thread=str(day),
            answered=datetime(day.year, day.month, day.day, 9 + late))
        for day, late in zip(days, hours, strict=True)
    ]  # fmt: skip


def test_the_median_of_ones_own_answers_is_the_yardstick() -> None:
    report = _report(_answers([1] * 10 + [4] * 10 + [8] * 4))
    (measure,) = [measure for measure in report.measures if measure.code == "IMP-2"]
    assert (measure.value, measure.unit, measure.n) == (4, "h", 24)
    assert (measure.low, measure.high) == (1, 4)
    (finding,) = _findings(report, "IMP-2")
    assert finding.says.key == "involvement.usual"
    assert finding.says.params == {"answers": 24, "n": 4, "late": 8}
    assert len(finding.evidence) == 20


def test_few_answers_tell_nothing() -> None:
    report = _report(_answers([2] * 19))
    (measure,) = [measure for measure in report.measures if measure.code == "IMP-2"]
    assert (measure.value, measure.low, measure.high) == (None, 2, 2)
    assert _findings(report, "IMP-2")[0].says.key == "involvement.too-few"


def test_an_answer_within_the_hour_is_quick() -> None:
    (finding,) = _findings(_report(_answers([0] * 20 + [3] * 5)), "IMP-2")
    assert finding.says.key == "involvement.usual-quick"
    assert finding.says.params == {"answers": 25, "late": 3}


def test_a_night_between_does_not_count() -> None:
    asked = [
        ask("awa", datetime(2026, 3, 2, 17, 30) + timedelta(weeks=n), thread=str(n),
            answered=datetime(2026, 3, 3, 9, 30) + timedelta(weeks=n))
        for n in range(20)
    ]  # fmt: skip
    (measure,) = [m for m in _report(asked).measures if m.code == "IMP-2"]
    assert measure.value == 1


# ------------------------------------------------------------------ the old ones


def test_old_questions_are_let_go_at_once_without_reproach() -> None:
    old = [ask("awa", f"2026-08-{day} 09:00", thread=str(day)) for day in (10, 11)]
    fresh = ask("luc", "2026-11-23 09:00")
    report = _report(old, fresh)
    (finding,) = _findings(report, "IMP-3")
    assert finding.says.params == {"n": 2, "day": date(2026, 8, 11)}
    assert set(finding.evidence) == {part.record for part in old}
    assert [one.people for one in _findings(report)] == [("luc",)]
    acts = {act.verb: act for act in _acts(old, fresh)}
    assert (acts["rest"].minutes, acts["rest"].people) == (1, ())
    assert say("en", finding.says.key, **finding.says.params) == (
        "2 questions, the last of 11 August 2026, never had an answer. "
        "After two months nobody counts on them: letting them go is fine."
    )


def test_two_months_part_the_old_from_the_expected() -> None:
    last = ask("awa", TUESDAY - timedelta(days=60))
    assert len(_findings(_report(last))) == 1
    first = ask("awa", TUESDAY - timedelta(days=60, minutes=1))
    assert _findings(_report(first)) == []
    assert len(_findings(_report(first), "IMP-3")) == 1


# ------------------------------------------------------------------ under one's own post

POST = "urn:li:activity:7000000000000000001"


def _under_post() -> Ask:
    return ask("awa", "2026-11-23 09:00", thread=POST, post=True)


def _told_by_notice(question: Ask) -> Part:
    return said("awa", "2026-11-23T09:00", "in", kind="comment", thread=POST, key=question.record)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_question_under_ones_own_post_is_answered_there(lang: Lang) -> None:
    question = _under_post()
    (finding,) = _findings(_report(question))
    assert finding.says.key == "involvement.owed-post-question"
    assert finding.evidence == (question.record,)
    assert finding.correct
    (act,) = _acts(question)
    assert act.value == 100
    assert say(lang, act.says.key, **act.says.params) == {
        "fr": "Répondre à Awa sous votre publication", "en": "Answer Awa under your post",
    }[lang]


@pytest.mark.parametrize(
    ("at", "urn", "kind", "waits"),
    [
        ("2026-11-23T10:00", POST, "comment", 0),
        ("2026-11-23T08:00", POST, "comment", 1),
        ("2026-11-23T10:00", POST + "0", "comment", 1),
        ("2026-11-23T10:00", POST, "reaction", 1),
    ],
)
def test_a_comment_of_ones_own_under_it_closes_it(
    at: str, urn: str, kind: Literal["comment", "reaction"], waits: int
) -> None:
    question = _under_post()
    moment = Moment(at=int(datetime.fromisoformat(at + "+00:00").timestamp()), zone="floating")
    mine = stated(Content(network="linkedin", kind=kind, at=moment, urn=urn))
    report = _report(question, _told_by_notice(question), mine)
    assert len(_findings(report)) == waits


def test_what_only_a_notice_tells_is_no_alert_and_names_the_archive() -> None:
    question = ask("awa", "2026-11-02 09:00", post=True)
    seen = study(ego(message("awa", "2026-11-02", "in"), question, sources={"mail": "2026-11-20"}))
    (finding,) = _findings(PRACTICE.measure(seen))
    assert finding.severity == "advice"
    assert finding.correct[0].key == "involvement.correct-archive"
    assert _findings(_report(question))[0].severity == "alert"
