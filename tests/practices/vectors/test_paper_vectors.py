"""T-P1 and T-NW: the sheet, the accounts and the choice of networks, from a store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from math import exp

import pytest

from entregent.model.finding import Finding, Report
from entregent.model.ports import Study
from entregent.model.purpose import Objective, Purpose, PurposeKind, Sheet, Target
from entregent.model.records import Content, OwnerFact, OwnerPosition, Position, Record, TimeSpent
from entregent.networks.load import catalogue, known_as
from entregent.practices.paper.fit import Fitted, fit, standing
from entregent.practices.paper.practice import PRACTICE
from entregent.testing import practice_laws as laws
from tests.practices.stored import Worded, at, linked, seen, stored, wrote

TODAY = date(2026, 11, 24)


def _report(*records: Record | Worded, sheet: Sheet | None = None) -> Report:
    return laws.check(PRACTICE, seen(stored(*records, sheet=sheet)))


def _found(report: Report, code: str) -> list[Finding]:
    return [one for one in report.findings if one.code == code]


def _hours(network: str, hours: float) -> Record:
    start = at("2026-11-02T10:00")
    return TimeSpent(network=network, start=start, seconds=round(hours * 3600))


def _account(network: str) -> Record:
    return OwnerFact(network=network, field="registered", value="2010-02-18")


# ------------------------------------------------------------------ paper


def test_t_p1_1_six_hours_and_two_are_no_scatter() -> None:
    report = _report(_hours("linkedin", 6), _account("xing"), _hours("malt", 2))
    (measure,) = [one for one in report.measures if one.code == "PAP-11"]
    assert measure.value == pytest.approx(exp(0.5623), abs=0.001)
    assert round(measure.value, 2) == 1.75
    assert _found(report, "PAP-11") == []


def test_t_p1_2_five_networks_at_an_hour_each_are_scattered() -> None:
    names = ["linkedin", "xing", "malt", "meetup", "github"]
    report = _report(*(_hours(name, 1) for name in names))
    (measure,) = [one for one in report.measures if one.code == "PAP-11"]
    assert measure.value == pytest.approx(5)
    (finding,) = _found(report, "PAP-11")
    assert finding.says.params == {"n": 5, "hours": 5, "least": "github"}


def test_t_p1_3_seven_open_two_alive_names_the_five() -> None:
    names = ["linkedin", "malt", "xing", "meetup", "github", "bluesky", "reddit"]
    alive = [
        Content(network=name, kind="post", at=at("2026-11-02T10:00"), words=40)
        for name in names[:2]
    ]
    (finding,) = _found(_report(*map(_account, names), *alive), "PAP-9")
    assert finding.says.params["n"] == 7
    assert finding.says.params["alive"] == 2
    assert finding.says.params["names"] == "Bluesky, GitHub, Meetup, Reddit, XING"


def test_t_p1_4_an_objective_is_counted_and_dated() -> None:
    vague = Sheet(objectives=(Objective("avoir plus de clients"),), written=TODAY)
    (finding,) = _found(_report(sheet=vague), "PAP-3")
    assert finding.says.key == "paper.vague-both"
    told = "3 missions de formation signées avant le 30 juin 2027"
    assert _found(_report(sheet=replace(vague, objectives=(Objective(told),))), "PAP-3") == []


# ------------------------------------------------------------------ networks


def _choice(country: str, sheet: Sheet, *records: Record | Worded) -> tuple[Fitted, ...]:
    """Every network held against the sheet, as the application does it."""
    view = seen(stored(*records, sheet=sheet))
    known = catalogue()
    return fit(view.sheet, known, standing(view, known, country))


def _chosen(found: Sequence[Fitted]) -> list[str]:
    return [one.network.id for one in found if one.choice != "left"]


def _sheet(kind: PurposeKind, who: str, where: str = "", minutes: int | None = None) -> Sheet:
    target = Target(who, where)
    return Sheet(purposes=(Purpose(kind, 1),), targets=(target,), minutes=minutes)


def _forty() -> list[Record | Worded]:
    """Forty real exchanges on LinkedIn."""
    found: list[Record | Worded] = []
    for n in range(40):
        name = f"P{n} Petit"
        found += [linked(name), wrote(name, "2026-11-02T10:00", network="linkedin"),
                  wrote(name, "2026-11-03T10:00", mine=True, network="linkedin")]  # fmt: skip
    return found


def _freelance() -> list[Record]:
    post = Position(title="Freelance en formation", start=at("2020-01-06T09:00"))
    return [OwnerPosition(network="linkedin", kind="work", position=post)]


def test_t_nw_1_a_freelance_in_france_gets_linkedin_then_malt() -> None:
    sheet = _sheet("clients", "dirigeants de PME", "France", 90)
    assert _chosen(_choice("FR", sheet, *_forty(), *_freelance())) == ["linkedin", "malt"]


def test_t_nw_2_polywork_comes_to_nothing_and_says_why() -> None:
    found = _choice("FR", _sheet("job", "développeur"))
    line = next(one for one in found if one.network.id == "polywork")
    assert (line.score, line.choice, line.reason.key) == (0, "left", "networks.left-closed")
    state = line.network.fact("state")
    assert state is not None
    assert "January 2025" in state.says["en"]


def test_t_nw_3_peers_in_open_source_are_looked_for_at_work() -> None:
    sheet = _sheet("peers", "mainteneurs de projets open source")
    order = [one.network.id for one in _choice("FR", sheet, linked("Awa Petit"))]
    assert order.index("github") < order.index("linkedin")


def test_t_nw_4_a_german_job_seeker_keeps_both() -> None:
    found = _choice("DE", _sheet("job", "Personalleiter", "Berlin"))
    assert sorted(_chosen(found)) == ["linkedin", "xing"]


def test_t_nw_5_half_an_hour_a_week_holds_one_network() -> None:
    sheet = _sheet("clients", "dirigeants de PME", "France", 30)
    assert len(_chosen(_choice("FR", sheet, *_forty(), *_freelance()))) == 1


def test_t_nw_6_facts_older_than_a_year_are_to_be_checked_again() -> None:
    network = known_as("linkedin")
    assert network is not None
    sheet = _sheet("clients", "artisans")
    fresh: Study = seen(stored(sheet=sheet))
    old = seen(stored(sheet=sheet), now=_in_two_years())
    known = catalogue()
    marks = [
        next(one.recheck for one in fit(sheet, known, standing(view, known, "FR"))
             if one.network.id == network.id)
        for view in (fresh, old)
    ]  # fmt: skip
    assert marks == [False, True]


def _in_two_years():
    from tests.practices.stored import NOW

    return NOW.replace(year=NOW.year + 2)
