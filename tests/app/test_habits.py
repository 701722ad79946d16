"""The look back through the store: what opens, what answers, what stays out, in both languages."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from entregent.app.habit_words import in_words
from entregent.app.habits import PER_PERSON, HabitsShape, look_back
from entregent.app.muting import mute
from entregent.app.workspace import Workspace
from entregent.faces.cli.main import main
from entregent.i18n import LANGUAGES
from entregent.store import Store
from tests.practices.stored import Worded, gathered, stored, wrote

TODAY = date(2026, 11, 24)
NAMES = (
    "Ada Ida Tom Una Ilir Awa Omar Zoe Noor Emil Pia Rui Sol Kai Lina Hugo Ines Jon Mara Nils "
    "Olga Paul Rita Sven Tina Uma Vera Walt Xena Yuri"
).split()
PITCH = "Hello {}, we supply ovens and our platform cuts the bill of bakers. May I present it?"
PLAIN = "Hello {}, your talk on the dam of Ely in 2019 stayed with me. Does it still leak?"


def _work(store: Store, lang="en") -> Workspace:
    workspace = Workspace("unused", lang, TODAY, environ={})
    workspace._store = store
    return workspace


def _back(*records: Worded) -> HabitsShape:
    return look_back(_work(stored(*records)))


def _at(day: str, hour: int = 9) -> str:
    return f"{day}T{hour:02d}:00"


def _letters() -> list[Worded]:
    """Thirty strangers: every other one is pitched to, and of these two answer."""
    found: list[Worded] = []
    for number, name in enumerate(NAMES):
        day = date(2026, 3, 2) + timedelta(days=number * 3)
        text, answers = (PITCH, number in {1, 3}) if number % 2 else (PLAIN, number != 0)
        found.append(wrote(f"{name} Lunn", _at(day.isoformat()), text.format(name), mine=True))
        if answers:
            later = (day + timedelta(days=2)).isoformat()
            found.append(wrote(f"{name} Lunn", _at(later), "Thank you, let me look into it."))
    return found


@pytest.fixture(scope="module")
def letters() -> Store:
    return stored(*_letters())


def test_a_habit_that_goes_with_fewer_answers_is_named_with_its_messages(letters: Store) -> None:
    shape = look_back(_work(letters))
    assert (shape["read"], shape["people"], shape["all"]["answered"]) == (30, 30, 16)
    (one,) = [habit for habit in shape["habits"] if habit["code"] == "COM-1"]
    assert one["told"] == "fewer"
    assert (one["having"]["answered"], one["having"]["n"]) == (2, 15)
    assert (one["without"]["answered"], one["without"]["n"]) == (14, 15)
    assert one["difference"][1] <= one["difference"][0] <= one["difference"][2] < 0
    assert [each["name"] for each in one["evidence"]][:1] == ["Yuri Lunn"]


def test_a_rule_muted_for_ever_is_left_out_and_named() -> None:
    store = stored(*_letters())
    workspace = _work(store)
    mute(workspace, "COM-1", reason="it is my trade")
    shape = look_back(workspace)
    assert "COM-1" not in {one["code"] for one in shape["habits"]}
    assert shape["silent"] == ["COM-1"]


def test_a_reply_and_a_second_message_of_the_day_open_nothing() -> None:
    shape = _back(
        wrote("Ada Lunn", _at("2026-03-01"), "Does the dam leak?"),
        wrote("Ada Lunn", _at("2026-03-10"), "It does, since the flood.", mine=True),
        wrote("Ida Orr", _at("2026-03-01"), PLAIN.format("Ida"), mine=True),
        wrote("Ida Orr", _at("2026-03-01", 10), "I forgot: the sluice too.", mine=True),
    )
    assert (shape["found"], shape["sent"]) == (1, 3)


def test_what_is_younger_than_thirty_days_or_older_than_three_years_is_not_judged() -> None:
    shape = _back(
        wrote("Ada Lunn", _at("2026-11-01"), PLAIN.format("Ada"), mine=True),
        wrote("Ida Orr", _at("2022-11-01"), PLAIN.format("Ida"), mine=True),
    )
    assert (shape["read"], shape["first"], shape["habits"]) == (0, "", [])


@pytest.mark.parametrize(("days", "answered"), [(1, 1), (29, 1), (31, 0)])
def test_an_answer_comes_within_thirty_days(days: int, answered: int) -> None:
    later = (date(2026, 3, 1) + timedelta(days=days)).isoformat()
    shape = _back(
        wrote("Ada Lunn", _at("2026-03-01"), PLAIN.format("Ada"), mine=True),
        wrote("Ada Lunn", _at(later), "It does."),
    )
    assert shape["all"]["answered"] == answered


def test_an_answer_belongs_to_the_last_attempt() -> None:
    shape = _back(
        wrote("Ada Lunn", _at("2026-03-01"), PLAIN.format("Ada"), mine=True),
        wrote("Ada Lunn", _at("2026-03-10"), PLAIN.format("Ada"), mine=True),
        wrote("Ada Lunn", _at("2026-03-12"), "It does."),
    )
    assert (shape["all"]["answered"], shape["all"]["n"]) == (1, 2)


def test_how_things_stood_is_that_of_the_day_not_of_today() -> None:
    """A false memory is one only while there was no meeting."""
    memory = "Hello {}, it was a pleasure to meet you at Ely. Sam"
    shape = _back(
        wrote("Ada Lunn", _at("2026-03-01"), memory.format("Ada"), mine=True),
        (gathered("Ada Lunn", when=_at("2026-04-01")), ""),
        (gathered("Ida Orr", when=_at("2026-02-01")), ""),
        wrote("Ida Orr", _at("2026-03-02"), memory.format("Ida"), mine=True),
    )
    (one,) = [habit for habit in shape["habits"] if habit["code"] == "SPM-4"]
    assert [each["name"] for each in one["evidence"]] == ["Ada Lunn"]


def test_nobody_weighs_more_than_their_share() -> None:
    start = datetime(2025, 1, 1, 9)
    mine = [
        wrote("Ada Lunn", (start + timedelta(days=9 * n)).isoformat(), PLAIN.format("Ada"),
              mine=True)
        for n in range(PER_PERSON + 8)
    ]
    assert _back(*mine)["found"] == PER_PERSON


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_number_stands_in_the_words(letters: Store, lang) -> None:
    words = in_words(lang, look_back(_work(letters, lang)))
    (one,) = [habit for habit in words["habits"] if habit["code"] == "COM-1"]
    assert all(number in one["pair"] for number in ("2", "14", "15", "13", "93"))
    assert "80" in one["says"]
    assert one["instead"]
    assert len(words["coverage"]) == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_with_nothing_sent_the_way_in_is_shown(
    tmp_path: Path, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["habits", "--home", str(tmp_path / "home"), "--lang", lang]) == 0
    assert "entregent import" in capsys.readouterr().out
