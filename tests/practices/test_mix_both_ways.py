"""MIX, from records in a store: modes, journeys, events, people known first, footbridges."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from entregent.i18n import say
from entregent.model.finding import Finding, Report
from entregent.model.ids import PersonId
from entregent.model.records import OwnerFact
from entregent.practices.mix.gatherings import town_of, towns
from entregent.practices.mix.practice import PRACTICE
from entregent.testing.ego import ego, message
from entregent.testing.ego_parts import Placed
from entregent.ties.study import study
from tests.practices.stored import card, gathered, linked, prefer, seen, stored, who, wrote


def ago(days: int) -> str:
    return f"{date(2026, 11, 24) - timedelta(days=days)} 10:00"


def _findings(report: Report, code: str) -> list[Finding]:
    return [one for one in report.findings if one.code == code]


def letters(name: str, count: int, gap: int = 3) -> list:
    return [wrote(name, ago(n * gap), mine=mine, thread=f"{name}{n}")
            for n in range(count) for mine in (False, True)]


def test_t_p8_1_a_tie_of_mails_only_never_left_the_page() -> None:
    store = stored(card("Awa Petit"), *letters("Awa Petit", 12))
    view = seen(store)
    assert view.tie(PersonId(who("Awa Petit", store))).ever == {"text"}
    (finding,) = _findings(PRACTICE.measure(view), "MIX-1")
    assert finding.says.params["names"] == "Awa Petit"


def test_t_p8_2_a_video_call_of_two_is_a_video_mode() -> None:
    store = stored(*letters("Awa Petit", 12), gathered("Awa Petit", when=ago(3), kind="video"))
    view = seen(store)
    assert view.tie(PersonId(who("Awa Petit", store))).modes == {"text", "video"}
    assert _findings(PRACTICE.measure(view), "MIX-1") == []


def test_t_p8_3_an_all_hands_of_two_hundred_makes_no_mode() -> None:
    store = stored(*letters("Awa Petit", 12), gathered("Awa Petit", when=ago(3), people=200))
    assert seen(store).tie(PersonId(who("Awa Petit", store))).modes == {"text"}


def test_t_p8_4_who_prefers_text_is_proposed_nothing_richer() -> None:
    parts = [card("Awa Petit", place="Lyon"), *letters("Awa Petit", 12),
             gathered("Bruno Roux", when="2026-12-04 10:00", where="Lyon")]
    store = stored(*parts)
    assert _findings(PRACTICE.measure(seen(store)), "MIX-2")
    prefer(store, who("Awa Petit", store), medium="text")
    report = PRACTICE.measure(seen(store))
    assert _findings(report, "MIX-2") == []
    assert _findings(report, "MIX-3") == []


def test_t_p8_5_the_first_twenty_come_from_people_really_known() -> None:
    strangers = [linked(f"L{n:03} Inconnu") for n in range(400)]
    book = [card(f"C{n:02} Connu") for n in range(60)]
    talked = [part for n in range(60) for part in letters(f"C{n:02} Connu", 2, 30 + n)]
    report = PRACTICE.measure(seen(stored(*strangers, *book, *talked)))
    (finding,) = _findings(report, "MIX-5")
    assert len(finding.people) == 20
    assert finding.measure is not None
    assert finding.measure.value == 60
    view = seen(stored(*strangers, *book, *talked))
    assert all(view.person(one).name.endswith("Connu") for one in finding.people)


def test_a_journey_meets_who_lives_there_and_not_who_is_in_the_meeting() -> None:
    parts = [
        card("Awa Petit", place="Lyon, Rhône-Alpes, France"), *letters("Awa Petit", 6),
        card("Bruno Roux", place="Lyon"), card("Inconnu Total", place="Lyon"),
        card("Lise Ici", place="Bordeaux"), *letters("Lise Ici", 6),
        OwnerFact(network="linkedin", field="place", value="Bordeaux, France"),
        gathered("Bruno Roux", when="2026-12-04 10:00", where="12 rue du Lac, 69002 LYON"),
        gathered("Bruno Roux", when="2026-12-05 10:00", where="Bordeaux"),
    ]
    view = seen(stored(*parts))
    report = PRACTICE.measure(view)
    (finding,) = _findings(report, "MIX-3")
    assert say("fr", finding.says.key, **finding.says.params) == (
        "Vous serez à Lyon le 4 décembre 2026, et Awa Petit y vit ou y travaille. "
        "Un café, si la journée le permet\u202f?"
    )
    (act,) = [one for one in PRACTICE.suggest(view, report) if finding.id in one.because]
    assert (act.verb, act.channel) == ("meet", "face")


def test_after_an_event_a_line_each_and_an_idea_to_relay() -> None:
    met = gathered("Awa Petit", "Bruno Roux", when=ago(1), people=3)
    old = gathered("Bruno Roux", when=ago(60))
    view = seen(stored(met, old))
    report = PRACTICE.measure(view)
    (finding,) = _findings(report, "MIX-4")
    assert finding.says.params["names"] == "Awa Petit"
    acts = [one for one in PRACTICE.suggest(view, report) if finding.id in one.because]
    assert [(one.verb, one.gift) for one in acts] == [("write", False), ("give", True)]
    thanked = seen(stored(met, old, wrote("Awa Petit", "2026-11-24 08:00", mine=True)))
    assert _findings(PRACTICE.measure(thanked), "MIX-4") == []
    later = seen(stored(met, old), view.now + timedelta(days=3))
    assert _findings(PRACTICE.measure(later), "MIX-4") == []


def test_footbridges_count_both_ways() -> None:
    parts = [
        *[wrote("Awa Petit", ago(60 + n), mine=bool(n % 2)) for n in range(4)],
        gathered("Awa Petit", when=ago(4)),
        gathered("Bruno Roux", when=ago(90)), wrote("Bruno Roux", ago(5)),
        wrote("Lise Ici", ago(5)),
    ]
    (finding,) = _findings(PRACTICE.measure(seen(stored(*parts))), "MIX-6")
    assert finding.says.params == {"n": 2, "out": 1, "back": 1}


@pytest.mark.parametrize(
    ("place", "town"),
    [("Lyon, Rhône-Alpes", "lyon"), ("69002 Lyon", "lyon"), ("", ""),
     ("Saint-Étienne", "saint etienne")],
)
def test_a_town_is_the_first_part_of_a_place(place: str, town: str) -> None:
    assert town_of(place) == town


def test_any_part_of_an_address_may_be_the_town() -> None:
    assert "lyon" in towns("Salle 4, 12 rue du Lac, 69002 Lyon, France")
    assert "lyon" not in towns("rue de Lyon, Paris")
    assert towns("") == frozenset()


def test_places_are_the_same_from_records_and_in_memory() -> None:
    store = stored(card("Awa Petit", place="Lyon"), card("Bruno Roux"))
    view = seen(store)
    there = {view.person(one).name: tuple(some) for one, some in view.places().items()}
    world = study(ego(Placed(PersonId("awa"), ("Lyon",)), message("bruno", "2026-11-01", "in")))
    assert there == {"Awa Petit": ("Lyon",)}
    assert dict(world.places()) == {"awa": ("Lyon",)}
