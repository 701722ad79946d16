"""Which network serves the sheet: the vectors T-NW-1 to T-NW-5 of the method, and the laws."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.i18n import LANGUAGES, say
from entregent.model.purpose import PURPOSES, Purpose, PurposeKind, Sheet, Target
from entregent.networks.load import catalogue
from entregent.practices.paper.fit import Fitted, Standing, fit, standing
from entregent.testing.ego import ego, link, message
from entregent.ties.study import study

DAY = date(2026, 11, 24)
HERE = Standing(DAY, "FR")
ON_LINKEDIN = Standing(DAY, "FR", "Freelance en formation", {"linkedin": 40})
NETWORKS = catalogue()


def _sheet(kind: PurposeKind, who: str, **more: object) -> Sheet:
    made = Sheet(purposes=(Purpose(kind, 1),), targets=(Target(who),))
    return replace(made, **more)  # type: ignore[arg-type]


def _chosen(sheet: Sheet, own: Standing = HERE) -> list[str]:
    return [one.network.id for one in fit(sheet, NETWORKS, own) if one.choice != "left"]


def _one(sheet: Sheet, name: str, own: Standing = HERE) -> Fitted:
    return next(one for one in fit(sheet, NETWORKS, own) if one.network.id == name)


def test_t_nw_1_a_freelance_in_france_gets_linkedin_then_malt() -> None:
    sheet = _sheet("clients", "dirigeants de PME", minutes=90)
    sheet = replace(sheet, targets=(Target("dirigeants de PME", "France"),))
    assert _chosen(sheet, ON_LINKEDIN) == ["linkedin", "malt"]
    assert round(_one(sheet, "linkedin", ON_LINKEDIN).score) == 85
    assert round(_one(sheet, "malt", ON_LINKEDIN).score) == 75


def test_t_nw_2_polywork_comes_to_nothing_and_says_why() -> None:
    line = _one(_sheet("job", "développeur"), "polywork")
    assert (line.score, line.choice, line.reason.key) == (0, "left", "networks.left-closed")
    state = line.network.fact("state")
    assert state is not None
    assert state.says["en"] == "Closed in January 2025."


def test_t_nw_3_peers_in_open_source_are_looked_for_at_work() -> None:
    own = Standing(DAY, "FR", "", {"linkedin": 20})
    order = [one.network.id for one in fit(
        _sheet("peers", "mainteneurs de projets open source"), NETWORKS, own
    )]
    assert order.index("github") < order.index("linkedin")


@pytest.mark.parametrize("own", [Standing(DAY, "DE"), Standing(DAY, "DE", "", {"linkedin": 30})])
def test_t_nw_4_a_german_job_seeker_keeps_xing_and_linkedin(own: Standing) -> None:
    sheet = Sheet(purposes=(Purpose("job", 1),), targets=(Target("Personalleiter", "Berlin"),))
    assert sorted(_chosen(sheet, own)) == ["linkedin", "xing"]


def test_t_nw_5_half_an_hour_a_week_holds_one_network() -> None:
    assert len(_chosen(_sheet("clients", "dirigeants de PME", minutes=30), ON_LINKEDIN)) == 1


def test_a_fee_above_the_money_is_left_with_both_figures() -> None:
    line = _one(_sheet("clients", "artisans", euros=200.0), "bni")
    assert (line.score, line.reason.key) == (0, "networks.left-fee")
    assert line.reason.params == {"name": "BNI", "fee": 1300, "euros": 200}


def test_too_few_minutes_are_said_with_both_figures() -> None:
    line = _one(_sheet("clients", "artisans", minutes=90), "bni")
    assert line.reason.params == {"name": "BNI", "minimum": 180, "minutes": 90}


def test_a_real_place_stands_in_the_comparison() -> None:
    lines = fit(_sheet("peers", "comptables"), NETWORKS, HERE)
    assert any(one.network.real_life and one.score > 0 for one in lines)


def test_without_a_purpose_nothing_is_chosen() -> None:
    assert {one.choice for one in fit(Sheet(), NETWORKS, HERE)} == {"left"}


def test_ties_and_presence_are_counted_in_what_was_read() -> None:
    known = [f"p{n}" for n in range(4)]
    parts = [
        part for who in known[:3] for part in (
            link(who), message(who, "2026-11-02", "in"), message(who, "2026-11-03", "out"),
        )
    ]
    sheet = _sheet("clients", "artisans", known=tuple(known))
    view = study(ego(*parts, message("p3", "2026-11-03", "out", network="xing"), sheet=sheet))
    own = standing(view, NETWORKS, "FR")
    assert own.ties["linkedin"] == 3
    assert own.shares["linkedin"] == 0.75
    assert own.shares["xing"] == 0.25
    assert "malt" not in own.shares


SHEETS = st.builds(
    Sheet,
    purposes=st.lists(
        st.builds(Purpose, st.sampled_from(PURPOSES), st.integers(1, 3)), max_size=4
    ).map(tuple),
    targets=st.lists(
        st.builds(Target, st.text(max_size=30), st.text(max_size=20), st.none(),
                  st.sampled_from(["", "français", "english", "klingon"])), max_size=3,
    ).map(tuple),
    minutes=st.none() | st.integers(1, 600),
    euros=st.none() | st.floats(0, 5000),
)


@given(SHEETS, st.dictionaries(st.sampled_from([one.id for one in NETWORKS]), st.integers(0, 99)))
def test_one_main_at_most_one_support_every_line_explained(
    sheet: Sheet, ties: dict[str, int]
) -> None:
    lines = fit(sheet, NETWORKS, Standing(DAY, "FR", "", ties))
    assert sorted(one.network.id for one in lines) == [one.id for one in NETWORKS]
    choices = [one.choice for one in lines]
    assert choices.count("main") <= 1
    assert choices.count("support") <= choices.count("main")
    for one in lines:
        assert 0 <= one.score <= 100
        assert one.network.status != "closed" or (one.score, one.choice) == (0, "left")
        for lang in LANGUAGES:
            assert one.network.name in say(lang, one.reason.key, **one.reason.params)
