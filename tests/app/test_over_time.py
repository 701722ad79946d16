"""Measures over time: earlier days know what was known then, and every measure has its words."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from entregent.app.over_time import amount, days_shown, measures_on, month_ends, series
from entregent.app.own_practices import practices_of
from entregent.app.practice_page import cards, practice_page
from entregent.app.workspace import Workspace
from entregent.i18n import LANGUAGES, Lang, knows
from entregent.model.errors import EntregentError
from entregent.model.finding import Measure
from entregent.store import Store
from tests.practices.stored import gathered, linked, stored, wrote

TODAY = date(2026, 11, 24)


def _workspace(store: Store, lang: Lang = "en") -> Workspace:
    workspace = Workspace("unused", lang, TODAY, environ={})
    workspace._store = store
    return workspace


@pytest.fixture(scope="module")
def world() -> Store:
    """Twenty-four contacts; a meeting with one more of them each month of the summer."""
    people = [f"Person {chr(65 + n)}" for n in range(24)]
    return stored(
        *(linked(name, "2025-01-05") for name in people),
        *(gathered(people[n], when=f"2026-0{6 + n}-10T10:00") for n in range(3)),
        wrote(people[5], "2025-10-01T09:00", "Good morning."),
    )


def test_eleven_months_end_and_today_is_added(world: Store) -> None:
    assert month_ends(date(2026, 3, 31), 3) == (
        date(2025, 12, 31), date(2026, 1, 31), date(2026, 2, 28),
    )
    days = days_shown(_workspace(world))
    assert (len(days), days[0], days[-2:]) == (12, date(2025, 12, 31), (date(2026, 10, 31), TODAY))


def test_each_month_counts_what_had_happened(world: Store) -> None:
    workspace = _workspace(world)
    practice = practices_of(workspace).practices["collection"]
    measured = measures_on(workspace, practice, days_shown(workspace))
    real = next(one for one in series("en", "x", measured) if one["code"] == "COL-1")
    found = {point["label"]: round((point["value"] or 0) * point["n"]) for point in real["points"]}
    assert [found[month] for month in ("May 2026", "June 2026", "July 2026", "August 2026")] == [
        0, 1, 2, 3,
    ]
    assert found["today"] == 3
    assert real["points"][-1]["says"] == "12%"
    assert re.fullmatch(
        r"Contacts you really talk with, month by month: 0%, between 0% and \d+% at the end of "
        r"December 2025; 12%, between 4.3% and 31% on 24 November 2026\.", real["says"],
    )
    assert measures_on(workspace, practice, days_shown(workspace)) == measured


def test_every_measure_in_the_code_has_its_words_in_both_languages(root: Path) -> None:
    code = "\n".join(
        path.read_text() for path in (root / "src/entregent/practices").rglob("*.py")
    )
    codes = set(re.findall(r"(?:Measure|_share)\(\s*\"([A-Z]{3}-\d+)\"", code))
    assert len(codes) > 20
    for lang in LANGUAGES:
        told = {key for key in codes if knows(f"measures.{key}-reads", lang)}
        told |= {key for key in codes if knows(f"measures.{key}-people-reads", lang)}
        assert codes - told == set()


def test_amounts_are_written_as_each_language_does() -> None:
    shares = [amount("en", share, "share") for share in (0.184, 0.043, 0)]
    assert shares == ["18%", "4.3%", "0%"]
    assert [amount("en", 1, "people"), amount("fr", 2.25, "h"), amount("fr", 0, "people")] == [
        "1 person", "2,2 heures", "0 personne",
    ]
    assert amount("fr", 0.029, "constraint") == "0,03"


@pytest.mark.parametrize(
    "asked", ["collection", "COL", "7", "Not a collection", "pas une", "COLLECTION"]
)
def test_a_practice_answers_to_its_name_number_code_and_headings(world: Store, asked: str) -> None:
    page = practice_page(_workspace(world), asked)
    assert (page["name"], page["number"], page["title"]) == ("collection", 7, "Not a collection")
    assert [one["key"] for one in page["sentences"]] == [f"p7-{n}" for n in range(1, 8)]


def test_every_practice_has_a_page_in_both_languages(world: Store) -> None:
    for lang in LANGUAGES:
        workspace = _workspace(world, lang)
        pages = [practice_page(workspace, card["name"]) for card in cards(workspace)]
        assert [page["number"] for page in pages] == sorted(page["number"] for page in pages)
        assert all(page["title"] and page["sentence"] and page["sentences"] for page in pages)


def test_an_unknown_practice_is_told_with_the_names_there_are(world: Store) -> None:
    with pytest.raises(EntregentError) as caught:
        practice_page(_workspace(world), "luck")
    assert caught.value.exit_code == 2
    assert "collection" in str(caught.value.params["names"])


def test_what_a_measure_is_about_tells_its_lines_apart() -> None:
    then = Measure("ROE-1", 8.0, "per hour", 90, 1.0, 6.0, 9.0, of="linkedin")
    now = Measure("ROE-1", 9.0, "per hour", 91, 1.0, 8.0, 9.5, of="linkedin")
    early = Measure("ROE-1", None, "per hour", 20, 1.0, of="xing")
    days = [(date(2026, 10, 31), (then,)), (TODAY, (now, early))]
    lines = series("en", "engagement", days)
    assert [(one["label"], len(one["points"])) for one in lines] == [
        ("What an hour brings (LinkedIn)", 2), ("What an hour brings (XING)", 1),
    ]
    assert lines[1]["points"][0]["says"] == "too few to tell"
