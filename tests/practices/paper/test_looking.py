"""What paper sees in data: the vectors T-P1-1 to T-P1-3, coherence, drift, the quarterly ten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from math import exp

import pytest

from entregent.i18n import say
from entregent.model.finding import Finding
from entregent.model.ids import PersonId, record_key
from entregent.model.people import Person
from entregent.model.purpose import Purpose, Sheet, Target
from entregent.model.records import (
    Handle,
    Interaction,
    OwnerFact,
    OwnerPosition,
    Position,
    TimeSpent,
    Who,
)
from entregent.model.when import Period
from entregent.networks.load import catalogue
from entregent.practices.effort import hours_by_network
from entregent.practices.paper.accounts import accounts
from entregent.practices.paper.coherence import Profile, coherence
from entregent.practices.paper.practice import PRACTICE
from entregent.testing import practice_laws as laws
from entregent.testing.ego import (
    Part,
    Said,
    day_moment,
    ego,
    invitation,
    meeting,
    message,
    row,
    stated,
    told,
)
from entregent.ties.study import study

TODAY = date(2026, 11, 24)
QUARTER = Period(date(2026, 8, 26), date(2026, 11, 25))


def _report(*parts: Part, sheet: Sheet = Sheet(), sources: list[str] | None = None):
    read = None if sources is None else dict.fromkeys(sources, TODAY)
    view = study(ego(*parts, sheet=sheet, sources=read))
    return laws.check(PRACTICE, view)


def _found(code: str, *parts: Part, **more) -> list[Finding]:
    return [one for one in _report(*parts, **more).findings if one.code == code]


def _measure(code: str, *parts: Part, **more):
    return next(one for one in _report(*parts, **more).measures if one.code == code)


def _hours(network: str, hours: float) -> Part:
    start = day_moment("2026-11-02")
    return stated(TimeSpent(network=network, start=start, seconds=round(hours * 3600)))


def _fact(network: str, field: str, value: str) -> Part:
    return stated(OwnerFact(network=network, field=field, value=value))


# ------------------------------------------------------------------ dispersion


def test_t_p1_1_two_networks_at_six_and_two_hours_are_no_scatter() -> None:
    parts = [_hours("linkedin", 6), _hours("malt", 2)]
    measure = _measure("PAP-11", *parts, sources=["linkedin", "xing", "malt"])
    assert measure.value == pytest.approx(exp(0.5623), abs=0.001)
    assert _found("PAP-11", *parts, sources=["linkedin", "xing", "malt"]) == []


def test_t_p1_2_five_networks_at_an_hour_each_are_scattered() -> None:
    names = ["linkedin", "xing", "malt", "meetup", "github"]
    parts = [_hours(name, 1) for name in names]
    assert _measure("PAP-11", *parts, sources=names).value == pytest.approx(5)
    (finding,) = _found("PAP-11", *parts, sources=names)
    assert finding.says.params == {"n": 5, "hours": 5, "least": "github"}


def test_hours_are_estimated_from_what_passed() -> None:
    view = ego(
        message("awa", "2026-11-02", "out", 2, words=35),
        message("awa", "2026-11-02", "in", 9, words=400),
        message("luc", "2026-11-03", "out", words=70),
        invitation("eve", "2026-11-03", outgoing=True),
        meeting("awa", "2026-11-04"),
    )
    # 2 messages of 35 words and a session: 11 minutes; 1 of 70, an invitation, a session: 10.
    assert hours_by_network(view, QUARTER) == {"linkedin": pytest.approx(21 / 60)}


def test_a_letter_to_several_is_written_once_and_a_tracker_wins() -> None:
    rows = [row(who, "2026-11-02", "message", "out", network="linkedin", people=4, words=70)
            for who in ("a", "b", "c")]  # fmt: skip
    once = hours_by_network(ego(*rows), QUARTER)
    assert once == {"linkedin": pytest.approx(9 / 60)}
    assert hours_by_network(ego(*rows, _hours("linkedin", 3)), QUARTER) == {"linkedin": 3}


# ------------------------------------------------------------------ accounts


def test_t_p1_3_seven_accounts_two_alive_names_the_five() -> None:
    names = ["linkedin", "malt", "xing", "meetup", "github", "bluesky", "reddit"]
    alive = [message("awa", "2026-11-02", "out", network=name) for name in names[:2]]
    (finding,) = _found("PAP-9", *alive, sources=names)
    assert finding.says.params["n"] == 7
    assert finding.says.params["alive"] == 2
    assert finding.says.params["names"] == "Bluesky, GitHub, Meetup, Reddit, XING"
    assert "Bluesky" in say("fr", finding.says.key, **finding.says.params)


def test_an_account_kept_on_purpose_no_longer_counts() -> None:
    names = ["linkedin", "xing", "github"]
    alive = message("awa", "2026-11-02", "out")
    assert len(_found("PAP-9", alive, sources=names)) == 1
    mark = told("account", "2026-11-20T10:00", value={"network": "xing", "mark": "reserved"})
    assert _found("PAP-9", alive, mark, sources=names) == []
    again = told("account", "2026-11-21T10:00", value={"network": "xing", "mark": ""})
    assert len(_found("PAP-9", alive, mark, again, sources=names)) == 1


def test_closed_networks_and_mail_are_no_accounts() -> None:
    view = ego(sources=dict.fromkeys(["viadeo", "mail", "calendar", "journal"], TODAY))
    assert accounts(view, catalogue()) == ()


@pytest.mark.parametrize(("address", "seen"), [
    ("notifications@malt.com", ["malt"]), ("hello@news.malt.com", ["malt"]),
    ("malt@brewery.example", []), ("someone@notmalt.com", []),
])
def test_notices_by_mail_show_an_account(address: str, seen: list[str]) -> None:
    who = Who(name="Malt", handles=(Handle(kind="email", key=address),))
    notice = Interaction(
        at=day_moment("2026-11-02"), kind="message", network="mail", author=who, human=False,
        auto="notice",
    )
    view = ego(
        Person(PersonId("m"), "Malt"),
        row("m", "2026-11-02", "message", "in", network="mail", human=False),
        Said(PersonId("m"), record_key("notice"), notice),
    )
    assert [one.network for one in accounts(view, catalogue())] == seen


# ------------------------------------------------------------------ coherence

PITCH = "Je forme les équipes de paie des petites entreprises en Gironde"


def test_one_voice_everywhere_is_coherent() -> None:
    one = Profile("linkedin", "Formatrice en paie", PITCH, frozenset({"paie"}))
    assert coherence([one, replace(one, network="malt")]) == pytest.approx(1)


def test_two_voices_are_not_and_two_languages_are_not_compared() -> None:
    one = Profile("linkedin", "Formatrice en paie", PITCH)
    other = Profile("malt", "Photographe", "Des portraits pour la presse et les familles du Nord")
    assert (coherence([one, other]) or 0) < 0.2
    english = Profile("xing", "Trainer", "I train the payroll teams of small firms and I like it")
    assert coherence([one, english]) is None
    assert coherence([one]) is None


def test_profiles_are_read_from_the_archives() -> None:
    parts = [
        _fact("linkedin", "headline", PITCH),
        _fact("xing", "headline", "Des portraits pour la presse et les familles du Nord"),
        stated(OwnerPosition(network="linkedin", kind="work", position=Position(title="Paie"))),
        stated(OwnerPosition(network="xing", kind="work", position=Position(title="Photo"))),
    ]
    (finding,) = _found("PAP-10", *parts)
    assert finding.says.params == {"networks": "linkedin, xing"}
    assert finding.measure is not None
    assert finding.measure.value is not None
    assert finding.measure.value < 0.2


# ------------------------------------------------------------------ drift, closed, ten questions

AIMED = Sheet(
    purposes=(Purpose("clients", 1),), targets=(Target("artisans"),), known=("p1",),
)


def _month(n: int) -> list[Part]:
    return [message(f"p{number}", "2026-11-10", "out") for number in range(n)]


def test_a_month_spent_elsewhere_is_said_once_there_is_enough_to_tell() -> None:
    assert _measure("PAP-12", *_month(19), sheet=AIMED).value is None
    (finding,) = _found("PAP-12", *_month(25), sheet=AIMED)
    assert finding.says.params == {"n": 1, "people": 25}
    known = replace(AIMED, known=tuple(f"p{number}" for number in range(20)))
    assert _found("PAP-12", *_month(25), sheet=known) == []


def test_a_closed_network_on_the_sheet_is_named() -> None:
    sheet = replace(AIMED, networks=("Viadeo", "LinkedIn", "viadeo"))
    (finding,) = _found("PAP-13", sheet=sheet)
    assert finding.says.params == {"name": "Viadeo"}


@pytest.mark.parametrize(("written", "answered", "offered"), [
    (TODAY, None, 0), (TODAY - timedelta(days=89), None, 0), (TODAY - timedelta(days=90), None, 1),
    (TODAY - timedelta(days=300), TODAY - timedelta(days=10), 0), (None, None, 0),
    (None, TODAY - timedelta(days=95), 1),
])
def test_ten_questions_come_back_each_quarter(
    written: date | None, answered: date | None, offered: int
) -> None:
    parts = []
    if answered:
        parts = [told("self-check", f"{answered}T10:00", value={"answers": {"paper": 3}})]
    found = _found("PAP-14", *parts, sheet=replace(AIMED, written=written))
    assert len(found) == offered


def test_chats_that_the_catalogue_holds_together_are_accounts_of_their_own() -> None:
    view = ego(sources=dict.fromkeys(["whatsapp", "signal", "google-chat"], TODAY))
    found = accounts(view, catalogue())
    assert [(one.network, one.name) for one in found] == [
        ("google-chat", "Google Chat"), ("signal", "Signal"), ("whatsapp", "WhatsApp"),
    ]
