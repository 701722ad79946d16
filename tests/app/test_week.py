"""The week as people read it and as a calendar file, in both languages, the same whenever asked."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from entregent.app.week import WeekShape, week
from entregent.app.week_file import file_name, week_file
from entregent.app.workspace import Workspace
from entregent.faces.cli.main import main
from entregent.files.tree import SingleFile
from entregent.i18n import LANGUAGES, Lang
from entregent.model.ports import Reading
from entregent.model.purpose import Objective, Purpose, Sheet
from entregent.model.records import Rejected
from entregent.sources.calendar import SOURCE
from entregent.store import Store
from tests.practices.stored import gathered, linked, stored, wrote

TODAY = date(2026, 11, 24)
SHEET = Sheet(
    purposes=(Purpose("clients", 1, "dyers who teach"),),
    objectives=(Objective("workshops held", 3, date(2027, 6, 30)),),
    known=("Ilir Vance",),
)


def _workspace(store: Store, lang: Lang = "en", today: date = TODAY) -> Workspace:
    workspace = Workspace("unused", lang, today, environ={})
    workspace._store = store
    return workspace


@pytest.fixture(scope="module")
def world() -> Store:
    return stored(
        *(linked(name) for name in ("Awa Petit", "Ilir Vance", "Noor Haddad")),
        wrote("Ilir Vance", "2026-11-20T09:00", "Which mordant holds on linen?",
              cues=["question"], thread="a"),
        wrote("Noor Haddad", "2026-02-01T09:00", "Good to meet you, at last.", thread="b"),
        wrote("Noor Haddad", "2026-02-02T09:00", "And you.", mine=True, thread="b"),
        gathered("Awa Petit", when="2026-11-19T10:00"),
        sheet=SHEET,
    )


def test_the_week_has_one_practice_one_purpose_days_rest_and_one_surprise(world: Store) -> None:
    found = week(_workspace(world))
    assert [found["label"], found["start"], found["end"]] == [
        "2026-W48", "2026-11-23", "2026-11-29",
    ]
    assert found["purpose"] == "One purpose: dyers who teach"
    assert found["objective"] == "Your aim: 3 workshops held, by 30 June 2027."
    assert found["practice"] in {"humanity", "collective", "paper", "attitude", "tact", "culture"}
    assert [day["day"] for day in found["days"]] == [f"2026-11-{n}" for n in range(24, 28)]
    said = [act["says"] for act in found["days"][0]["acts"]]
    assert said[0].startswith("Reply to Ilir Vance")
    assert found["lived"] == (
        "In the last seven days, words passed with 2 people; 1 in person or by voice."
    )
    assert "Noor Haddad was drawn" in found["surprise"]
    assert len(found["moved"]) <= 3


def test_it_is_the_same_in_both_languages_and_whenever_it_is_asked(world: Store) -> None:
    weeks: dict[str, WeekShape] = {lang: week(_workspace(world, lang)) for lang in LANGUAGES}
    one, two = weeks["fr"], weeks["en"]
    assert [[act["id"] for act in day["acts"]] for day in one["days"]] == [
        [act["id"] for act in day["acts"]] for day in two["days"]
    ]
    assert (one["practice"], one["surprise_person"]) == (two["practice"], two["surprise_person"])
    assert len(one["moved"]) == len(two["moved"])
    assert week(_workspace(world)) == two
    later = [week(_workspace(world, today=TODAY + timedelta(days=n))) for n in range(3)]
    assert len({found["surprise_person"] for found in later}) == 1


def test_an_empty_home_is_asked_for_paper_and_nothing_more(tmp_path: Path) -> None:
    with Workspace(tmp_path / "home", "en", TODAY, writable=False) as workspace:
        found = week(workspace)
    assert found["practice"] == "paper"
    assert found["purpose"].startswith("One purpose: none on paper yet.")
    assert (found["lived"], found["moved"]) == ("", [])
    assert found["surprise"] == "No surprise this week."


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_file_is_read_by_our_own_reader_of_calendars(world: Store, lang: Lang) -> None:
    workspace = _workspace(world, lang)
    found = week(workspace)
    body = week_file(workspace, found)
    assert body == week_file(workspace, found)
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))
    assert body.count(b"BEGIN:VEVENT") == sum(bool(day["acts"]) for day in found["days"])
    tree = SingleFile(file_name(lang, found), body)
    claimed = SOURCE.recognise(tree)
    assert claimed is not None
    read = list(SOURCE.read(tree, claimed, Reading(TODAY)))
    assert not [one for one in read if isinstance(one, Rejected)]


def test_a_name_with_commas_and_new_lines_stays_one_value(world: Store) -> None:
    workspace = _workspace(world)
    found = week(workspace)
    found["days"][0]["acts"][0]["says"] = "Reply to A; B, C\\D\nEND:VEVENT\x07"
    body = week_file(workspace, found).replace(b"\r\n ", b"")
    assert b"Reply to A\\; B\\, C\\\\D\\nEND:VEVENT" in body
    assert body.count(b"\r\nEND:VEVENT\r\n") == sum(bool(day["acts"]) for day in found["days"])


def test_the_command_writes_the_file_or_says_why_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["week", "--home", str(tmp_path / "h"), "--today", "2026-11-24", "--lang", "en"]
    assert main([*words, "--ics", str(tmp_path / "w.ics")]) == 0
    assert (tmp_path / "w.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert main([*words, "--ics", str(tmp_path / "no" / "w.ics")]) == 5
    assert main(words) == 0
    assert "That is the week. No more than this." in capsys.readouterr().out
    assert not (tmp_path / "h").exists()


def test_the_mirror_sets_hours_with_people_beside_those_on_networks(world: Store) -> None:
    """One meeting of an hour with the ten minutes around it, a few messages; nothing without it."""
    assert week(_workspace(world))["mirror"] == (
        "The mirror of four weeks: about 0\u00a0h on networks, 1\u00a0h with people, in person or "
        "by voice. An estimate; your own word replaces it."
    )
    letters = stored(wrote("Awa Petit", "2026-11-18T09:00", "Tomorrow, then."))
    assert week(_workspace(letters))["mirror"] == ""
