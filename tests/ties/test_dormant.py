"""Who may be woken: one comfortable, two valuable, nobody who wants peace."""

from __future__ import annotations

from datetime import date

import pytest

from entregent.model.ids import PersonId
from entregent.model.people import Person, Post
from entregent.testing.ego import Part, ego, mail, meeting, message, said
from entregent.ties.dormant import Dormant, dormant, novelty, willingness
from entregent.ties.study import study
from tests.ties.worlds import ago


def once_close(who: str, silent: int = 1095, exchanges: int = 10) -> list[Part]:
    """Two-way messages thirty days apart that ended so many days ago (vector V4)."""
    return [
        message(who, ago(silent + 30 * step), way)
        for step in range(exchanges) for way in ("in", "out")
    ]


def woken(*parts: Part | list[Part]) -> tuple[Dormant, ...]:
    """Whom the dormant finder shows."""
    return dormant(study(ego(*parts)))


def test_the_vector_of_the_method_is_dormant() -> None:
    (found,) = woken(once_close("samuel"))
    assert (found.person, found.silence, found.comfortable) == ("samuel", 1095, True)
    assert found.trust == pytest.approx(0.715, abs=0.0005)
    assert found.novelty == 0.5
    assert found.willing == pytest.approx(11 / 12)
    assert found.value == pytest.approx(0.715 * 0.5 * 11 / 12, abs=0.0005)
    assert found.long_asleep


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        (once_close("samuel", silent=365), "a year is not over"),
        (once_close("samuel", exchanges=2), "never close enough"),
        ([meeting("samuel", ago(day)) for day in (400, 765, 1130)], "once a year is a rhythm"),
        ([*once_close("samuel"), mail("samuel", ago(100), "out")], "the owner wrote lately"),
        (
            [*once_close("samuel"),
             Person(PersonId("samuel"), "Samuel", preferences={"rest": "yes"})],
            "let rest",
        ),
        (
            [*once_close("samuel"),
             said("samuel", "2023-11-25T10:00", "in", cues=["refusal"])],
            "refused last",
        ),
    ],
)
def test_nobody_is_woken_who(parts: list[Part], why: str) -> None:
    assert woken(parts) == (), why


def test_a_year_and_a_day_is_asleep() -> None:
    assert [one.person for one in woken(once_close("samuel", silent=366))] == ["samuel"]
    assert not woken(once_close("samuel", silent=366))[0].long_asleep


def moved(who: str) -> Person:
    """Somebody known at one firm before the silence and at another since."""
    return Person(PersonId(who), who.title(), posts=(
        Post("Laboratoire Bleu SAS", "", date(2023, 1, 5)), Post("Atelier Vert", "", ago(30)),
    ))


def test_one_comfortable_and_two_valuable() -> None:
    found = woken(
        once_close("anna", exchanges=30), once_close("bruno", exchanges=28),
        once_close("carla"), once_close("denis"), once_close("elsa"),
        moved("carla"), moved("denis"),
    )
    assert [one.person for one in found] == ["anna", "carla", "denis"]
    assert [one.comfortable for one in found] == [True, False, False]
    assert [one.novelty for one in found] == [0.5, 1.0, 1.0]


@pytest.mark.parametrize(
    ("posts", "value"),
    [
        ((), 0.5),
        ((Post("Bleu", "", date(2020, 1, 1)),), 0.5),
        ((Post("Vert", "", date(2025, 1, 1)),), 0.5),  # nothing known before
        ((Post("Bleu", "", date(2020, 1, 1)), Post("Vert", "", date(2025, 1, 1))), 1.0),
        ((Post("Bleu SAS", "", date(2020, 1, 1)), Post("BLEU", "", date(2025, 1, 1))), 0.5),
        ((Post("Bleu", "", None), Post("Vert", "", date(2025, 1, 1))), 0.5),
        ((Post("Bleu", "", date(2020, 1, 1)), Post("", "x", date(2025, 1, 1))), 0.5),
    ],
)
def test_novelty_is_another_employer_since(posts: tuple[Post, ...], value: float) -> None:
    assert novelty(posts, date(2022, 6, 1)) == value


def test_willingness_is_drawn_to_one_half() -> None:
    silent = study(ego([mail("awa", ago(day), "out") for day in range(8)])).tie(PersonId("awa"))
    assert willingness(silent) == pytest.approx(0.1)
    stranger = study(ego(mail("awa", ago(1), "in"))).tie(PersonId("awa"))
    assert willingness(stranger) == 0.5


def test_nobody_in_an_empty_world() -> None:
    assert woken() == ()


def test_of_the_valuable_those_the_sheet_is_about_come_first() -> None:
    parts = [one for n, who in enumerate("abcde") for one in once_close(who, exchanges=14 - n)]
    view = study(ego(parts))
    assert [one.person for one in dormant(view)] == ["a", "b", "c"]
    assert [one.person for one in dormant(view, (), {PersonId("e")})] == ["a", "e", "b"]
