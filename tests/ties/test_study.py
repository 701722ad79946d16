"""The study as a view: what it passes on, what it adds, what it saw."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.ports import EgoNetwork, Need, Study
from entregent.model.purpose import Sheet
from entregent.model.ties import Tie
from entregent.model.when import Period
from entregent.testing.ego import (
    ask,
    call,
    ego,
    invitation,
    link,
    mail,
    meeting,
    message,
    newsletter,
    video,
)
from entregent.ties.real import Real
from entregent.ties.stage import life_of, rest_after
from entregent.ties.study import study
from tests.ties.worlds import TODAY, ago


def test_a_study_is_its_view_and_more() -> None:
    view: EgoNetwork = ego(
        message("awa", ago(3), "in"), meeting("karin", ago(9)), ask("awa", "2026-11-21T09:00"),
        link("awa"), invitation("omar"), sheet=Sheet(minutes=90), muted=["COL-1"],
    )
    measured: Study = study(view)
    week = Period(ago(7), TODAY)
    awa = PersonId("awa")
    for name in ("today", "now", "hours", "sheet"):
        assert getattr(measured, name) == getattr(view, name)
    for name in ("alters", "asks", "links", "invitations", "sources", "muted"):
        assert getattr(measured, name)() == getattr(view, name)()
    assert measured.person(awa) == view.person(awa)
    assert list(measured.rollup(week)) == list(view.rollup(week)) != list(view.rollup())
    assert measured.interactions(awa, week, 1) == view.interactions(awa, week, 1)
    assert measured.evidence(awa) == view.evidence(awa)
    assert set(measured.ties()) == {"awa", "karin", "omar"}
    assert all(measured.tie(alter) == tie for alter, tie in measured.ties().items())
    assert measured.ties() is measured.ties()
    with pytest.raises(KeyError):
        measured.tie(PersonId("nobody"))


def test_media_and_contexts() -> None:
    (tie,) = study(ego(
        message("awa", ago(400), "in"), mail("awa", ago(2), "out"), call("awa", ago(366)),
        video("awa", ago(365)), newsletter("awa", ago(1)),
    )).ties().values()
    assert tie.ever == frozenset({"text", "voice", "video"})
    assert tie.modes == frozenset({"text", "video"})
    assert tie.multiplexity == 4
    assert tie.last == ago(2)


def test_the_owner_has_no_tie_with_oneself() -> None:
    me = Person(PersonId("me"), "Me", is_ego=True)
    assert set(study(ego(me, message("awa", ago(1), "in"))).ties()) == {"awa"}


# ------------------------------------------------------------------ the word for it


@pytest.mark.parametrize(
    ("shown", "silence", "rhythm", "life"),
    [
        (90, 10, 7, "close"), (60, 10, 7, "close"), (59.9, 10, 7, "alive"), (20, 10, 7, "alive"),
        (19.9, 10, 7, "lukewarm"), (1, 365, 7, "lukewarm"), (90, 366, 7, "asleep"),
        (5, 366, None, "asleep"), (5, 400, 365, "lukewarm"), (5, 2191, 365, "asleep"),
    ],
)
def test_life(shown: float, silence: int, rhythm: float | None, life: str) -> None:
    real = Real(1, TODAY.toordinal() - silence)
    assert life_of(shown, real, rhythm, TODAY) == life
    assert life_of(shown, Real(), rhythm, TODAY) == "latent"


def test_rest_is_a_year_or_six_rhythms() -> None:
    assert [rest_after(rhythm) for rhythm in (None, 7, 60, 61, 365)] == [365, 365, 365, 366, 2190]


# ------------------------------------------------------------------ coverage


def test_nothing_was_seen_of_nothing() -> None:
    measured = study(ego())
    for need in get_args(Need):
        assert (measured.has(need), measured.coverage(need)) == (False, 0.0)


def test_coverage_is_the_share_of_contacts_that_a_network_names() -> None:
    contacts = [Person(PersonId(f"p{number}"), "P", contact=True) for number in range(10)]
    stranger = Person(PersonId("stranger"), "S")
    measured = study(ego(
        contacts, stranger,
        [link(f"p{number}") for number in range(6)],
        message("p0", ago(5), "in"), mail("p8", ago(5), "in"), mail("stranger", ago(5), "in"),
        call("p9", ago(5)),
        sheet=Sheet(minutes=30),
    ))
    seen = {need: measured.coverage(need) for need in get_args(Need) if measured.has(need)}
    assert seen == {
        "people": 1.0, "connections": 0.6, "messages": 0.7, "mail": 0.1, "calls": 0.1,
        "invitations": 0.6, "content": 1.0, "profile": 1.0, "sheet": 1.0,
    }


def test_notices_of_a_network_that_was_not_read_show_nothing_of_it() -> None:
    measured = study(ego(
        Person(PersonId("awa"), "Awa", contact=True), link("awa"), message("awa", ago(5), "in"),
        mail("awa", ago(5), "in"), sources={"mail": "2026-11-20"},
    ))
    assert (measured.has("connections"), measured.has("invitations")) == (False, False)
    assert measured.coverage("mail") == 1.0
    assert [row.network for row in measured.rollup()] == ["linkedin", "mail"]


def test_a_network_that_was_read_and_holds_nothing_still_says_so() -> None:
    measured = study(ego(
        Person(PersonId("awa"), "Awa", contact=True),
        sources={"mail": "2026-11-20", "calendar": date(2026, 11, 20)},
    ))
    assert measured.has("mail")
    assert measured.has("calendar")
    assert measured.coverage("mail") == 0.0
    assert not measured.has("connections")


def test_ties_are_values() -> None:
    one, other = (study(ego(meeting("awa", ago(9)))).tie(PersonId("awa")) for _ in range(2))
    assert isinstance(one, Tie)
    assert one == other
