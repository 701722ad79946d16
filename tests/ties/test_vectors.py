"""The vectors of the method, by their names, through `study` on an ego network in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

import pytest

from entregent.measure import wilson
from entregent.model.ids import PersonId
from entregent.model.ports import Study
from entregent.model.ties import Debt, Tie
from entregent.testing.ego import (
    TUESDAY,
    Part,
    ask,
    button,
    call,
    ego,
    invitation,
    link,
    mail,
    meeting,
    message,
    newsletter,
    row,
    said,
)
from entregent.ties.study import study

TODAY = TUESDAY.date()
AWA = PersonId("awa")


def ago(days: int) -> date:
    """So many days before the day of the view."""
    return TODAY - timedelta(days=days)


def awa(*parts: Part | Iterable[Part]) -> Tie:
    """The tie with Awa in a world of these parts."""
    return study(ego(*parts)).tie(AWA)


def both_ways(days: Iterable[int]) -> list[Part]:
    """A message in and a message out on each of these days."""
    return [message("awa", ago(day), way) for day in days for way in ("in", "out")]


# ------------------------------------------------------------------ strength


def test_v1_one_exchange_a_month_for_two_years() -> None:
    tie = awa(both_ways(range(0, 720, 30)))
    assert tie.s_in + tie.s_out == pytest.approx(17.19, abs=0.005)
    assert tie.reciprocity == 1
    assert tie.strength == pytest.approx(82.1, abs=0.05)
    assert (tie.real, tie.stage, tie.life, tie.rhythm) == (True, "sustained", "close", 30)


def test_v2_one_meeting_ninety_days_ago() -> None:
    tie = awa(meeting("awa", ago(90)))
    assert tie.s_in + tie.s_out == pytest.approx(3.54, abs=0.005)
    assert tie.reciprocity == 1
    assert tie.strength == pytest.approx(29.8, abs=0.05)
    assert (tie.real, tie.meetings, tie.stage) == (True, 1, "acquainted")


def test_v3_six_mails_never_answered() -> None:
    tie = awa([mail("awa", ago(day), "out") for day in range(0, 180, 30)])
    assert tie.s_in + tie.s_out == pytest.approx(4.58, abs=0.005)
    assert tie.reciprocity == 0
    assert tie.strength == pytest.approx(20.5, abs=0.05)
    assert (tie.real, tie.life, tie.stage, tie.circle) == (False, "latent", "acquainted", "none")


def test_v4_two_way_exchanges_that_ended_three_years_ago() -> None:
    tie = awa(both_ways(range(1095, 1395, 30)))
    assert tie.s_in + tie.s_out == pytest.approx(0.185, abs=0.0005)
    assert tie.reciprocity == 1
    assert tie.strength == pytest.approx(1.8, abs=0.05)
    assert tie.peak == pytest.approx(71.5, abs=0.05)
    assert (tie.real, tie.life, tie.circle, tie.silence) == (False, "asleep", "none", 1095)


def test_v5_three_meetings() -> None:
    tie = awa([meeting("awa", ago(day)) for day in (0, 200, 400)])
    assert tie.s_in + tie.s_out == pytest.approx(8.39, abs=0.005)
    assert tie.reciprocity == 1
    assert tie.strength == pytest.approx(56.8, abs=0.05)
    assert (tie.stage, tie.meetings, tie.rhythm) == ("sustained", 3, 200)


def test_v6_fifty_two_newsletters() -> None:
    tie = awa([newsletter("awa", ago(7 * week)) for week in range(52)])
    assert tie == Tie(
        alter=AWA, strength=0, s_in=0, s_out=0, reciprocity=0, first=None, last=None, silence=None,
        multiplexity=0, real=False, exchanges=0, meetings=0, messages_in=0, messages_out=0,
    )
    assert (tie.stage, tie.life) == ("unknown", "latent")


# ------------------------------------------------------------------ stages


@pytest.mark.parametrize("accepted", [link("awa", "2026-01-05"), invitation("awa", accepted=True)])
def test_t_st_1_an_accepted_invitation_makes_an_acquaintance(accepted: Part) -> None:
    tie = awa(accepted)
    assert (tie.stage, tie.strength, tie.life) == ("acquainted", 0, "latent")


def test_t_st_1_a_pending_invitation_makes_nothing() -> None:
    assert awa(invitation("awa")).stage == "unknown"
    assert awa(link("awa", state="pending")).stage == "unknown"


def test_t_st_2_exchanges_on_three_days_over_thirty() -> None:
    rows = [
        message("awa", ago(40), "in"), message("awa", ago(25), "out"),
        message("awa", ago(10), "in"), message("awa", ago(8), "in"),
    ]
    tie = awa(rows)
    assert 0.3 < tie.reciprocity < 0.7
    assert tie.stage == "bonded"


@pytest.mark.parametrize(
    ("rows", "stage"),
    [
        (both_ways([40, 11]), "acquainted"),  # two days
        (both_ways([40, 30, 11]), "acquainted"),  # three days over 29
        (both_ways([41, 30, 11]), "bonded"),
        ([meeting("awa", ago(3)), meeting("awa", ago(2))], "bonded"),
        ([meeting("awa", ago(300)), meeting("awa", ago(2))], "sustained"),
        ([mail("awa", ago(day), "out") for day in range(0, 300, 20)], "acquainted"),
        (  # both sides, but one does nearly everything
            [mail("awa", ago(day), "out") for day in range(0, 300, 5)] + both_ways([2]),
            "acquainted",
        ),
    ],
)
def test_stages_follow_real_exchange_and_reciprocity(rows: list[Part], stage: str) -> None:
    assert awa(rows).stage == stage


def test_t_st_3_a_request_opens_business_whoever_reads_it() -> None:
    world = ego(link("awa"))
    assert study(world).tie(AWA).stage == "acquainted"
    assert study(world, requested=[AWA]).tie(AWA).stage == "business"


# ------------------------------------------------------------------ real exchange


def real_ratio(view: Study) -> tuple[int, int]:
    """How many contacts had a real exchange, of how many."""
    ties = [view.tie(person.id) for person in view.alters() if person.contact]
    return sum(tie.real for tie in ties), len(ties)


@pytest.mark.parametrize(
    ("contacts", "real", "share", "low", "high"),
    [(500, 80, 16.0, 13.0, 19.5), (845, 80, 9.5, 7.7, 11.6), (12, 3, 25.0, 8.9, 53.2)],
    ids=["T-P7-1", "T-P7-2", "T-P7-3"],
)
def test_t_p7_the_share_of_real_exchanges(
    contacts: int, real: int, share: float, low: float, high: float
) -> None:
    names = [f"p{number:03}" for number in range(contacts)]
    parts: list[Part] = [link(name) for name in names]
    for name in names[:real]:
        parts += [message(name, ago(90), "in"), message(name, ago(70), "out")]
    found = real_ratio(study(ego(parts)))
    assert found == (real, contacts)
    assert round(100 * found[0] / found[1], 1) == share
    assert [round(100 * end, 1) for end in wilson(*found)] == [low, high]


def test_t_p7_4_newsletters_are_no_exchange() -> None:
    assert not awa(link("awa"), [newsletter("awa", ago(7 * week)) for week in range(52)]).real


def test_t_p7_5_birthday_buttons_are_no_exchange() -> None:
    tie = awa(link("awa"), [button("awa", ago(day)) for day in range(300)])
    assert (tie.real, tie.strength, tie.last) == (False, 0, None)


@pytest.mark.parametrize(
    ("rows", "real"),
    [
        ([message("awa", ago(60), "in"), message("awa", ago(30), "out")], True),
        ([message("awa", ago(61), "in"), message("awa", ago(30), "out")], False),
        ([message("awa", ago(30), "in"), message("awa", ago(60), "out")], True),
        ([mail("awa", ago(40), "in"), message("awa", ago(20), "out")], True),  # two networks
        ([message("awa", ago(366), "in"), message("awa", ago(360), "out")], False),
        ([message("awa", ago(365), "in"), message("awa", ago(360), "out")], True),
        ([call("awa", ago(365))], True),
        ([call("awa", ago(366))], False),
        ([meeting("awa", ago(5), people=200)], False),  # a crowd
        ([row("awa", ago(5), "call", "third", network="phone")], False),  # among others
    ],
)
def test_real_exchange_needs_both_sides_near_each_other(rows: list[Part], real: bool) -> None:
    assert awa(rows).real is real


# ------------------------------------------------------------------ debts


def owed(*parts: Part | Iterable[Part], now: datetime = TUESDAY) -> list[Debt]:
    """The debts in a world of these parts."""
    return list(study(ego(*parts, now=now)).debts())


def test_t_p6_1_friday_evening_to_monday_morning_is_one_hour() -> None:
    asked = ask("awa", "2026-11-20T18:30", own_thread=True)
    (debt,) = owed(asked, now=datetime(2026, 11, 23, 10, 0))
    assert (debt.ask, debt.hours, debt.due_hours, debt.overdue) == (asked, 1.0, 24.0, False)


@pytest.mark.parametrize("joint", [meeting, call])
def test_t_p6_2_a_meeting_after_the_question_closes_it(
    joint: Callable[[str, str], Part],
) -> None:
    asked = ask("awa", "2026-11-16T09:00")
    assert len(owed(asked)) == 1
    assert owed(asked, joint("awa", "2026-11-18")) == []
    assert len(owed(asked, joint("awa", "2026-11-13"))) == 1
    assert len(owed(asked, joint("karin", "2026-11-18"))) == 1
    assert len(owed(asked, joint("awa", "2026-12-02"))) == 1  # only planned


def test_t_db_1_thanks_are_owed_nothing() -> None:
    assert owed(ask("awa", "2026-11-23T09:00", cues=["thanks"])) == []


def test_t_db_1_thanks_after_the_question_close_it() -> None:
    asked = ask("awa", "2026-11-20T09:00", thread="t1")
    question = said("awa", "2026-11-20T09:00", "in", thread="t1", cues=["question"],
                    key=asked.record)
    thanks = said("awa", "2026-11-21T10:00", "in", thread="t1", cues=["thanks"])
    rows = [message("awa", "2026-11-20", "in"), message("awa", "2026-11-21", "in")]
    assert owed(asked, question, thanks, rows) == []
    other = said("awa", "2026-11-21T10:00", "in", thread="t2", cues=["thanks"])
    assert len(owed(asked, question, other, rows)) == 1
    more = said("awa", "2026-11-21T10:00", "in", thread="t1", cues=["thanks", "question"])
    assert len(owed(asked, question, more, rows)) == 1


def test_t_db_2_a_question_is_a_debt() -> None:
    asked = ask("awa", "2026-11-23T09:00", cues=["question"])
    (debt,) = owed(asked)
    assert (debt.ask, debt.hours, debt.due_hours) == (asked, 10.0, 48.0)


def test_t_db_3_an_answered_question_is_none() -> None:
    """An automatic reply never becomes an ask: the store tells human messages from others."""
    assert owed(ask("awa", "2026-11-20T09:00", answered="2026-11-20T15:00")) == []


def test_t_db_4_answered_on_another_channel_when_the_subject_is_named() -> None:
    asked = ask("awa", "2026-11-20T09:00", subject="Devis pour l'atelier")
    question = said("awa", "2026-11-20T09:00", "in", cues=["question"], key=asked.record)
    came = message("awa", "2026-11-20", "in")
    answer = said("awa", "2026-11-21T09:00", "out", network="mail",
                  subject="Re: devis pour l'atelier de mai")
    went = mail("awa", "2026-11-21", "out")
    assert owed(asked, question, answer, came, went) == []
    elsewhere = said("awa", "2026-11-21T09:00", "out", network="mail", subject="Bonne année")
    assert len(owed(asked, question, elsewhere, came, went)) == 1
    theirs = said("awa", "2026-11-21T09:00", "in", network="mail", subject="Devis atelier")
    assert len(owed(asked, question, theirs, came, mail("awa", "2026-11-21", "in"))) == 1
