"""What the owner tells by command: attitude, gifts, pins and marks, on the invented world."""

from __future__ import annotations

import json

import pytest

from tests.system.conftest import Terminal


def _names(run) -> set[str]:
    return {name for act in (*run.json["actions"], *run.json["left_out"]) for name in act["names"]}


def test_the_five_answers_are_kept_and_taken_back(demo: Terminal) -> None:
    assert demo("attitude", "--json").json["score"] is None
    assert demo("attitude", "4", "3", "2", "4", "1").code == 0
    assert demo("attitude", "--json").json["score"] == 14
    assert demo("undo").code == 0
    assert demo("attitude", "--json").json["score"] is None


@pytest.mark.parametrize("answers", [("4",), ("1", "1", "1", "1", "5"), ("1", "1", "1", "1", "x")])
def test_odd_answers_are_refused(demo: Terminal, answers: tuple[str, ...]) -> None:
    run = demo("attitude", *answers)
    assert (run.code, run.out) == (2, "")


def test_who_is_marked_leaves_the_day_at_once(demo: Terminal) -> None:
    assert "Luc Tessier" in _names(demo("today", "--json"))
    assert demo("mark", "deceased", "Luc", "Tessier").code == 0
    assert "Luc Tessier" not in _names(demo("today", "--json"))
    assert demo("mark", "none", "Luc", "Tessier").code == 0
    assert "Luc Tessier" in _names(demo("today", "--json"))


def test_a_pin_is_told_shown_and_taken_out(demo: Terminal) -> None:
    assert demo("pin", "Samuel Okonjo").code == 0
    assert demo("pin", "--json").json == {"said": "Your pins: Samuel Okonjo"}
    assert demo("pin", "--off", "Samuel Okonjo").code == 0
    assert demo("pin", "--json").json == {"said": "No pins."}


def test_the_question_of_the_year_goes_with_its_answer(demo: Terminal) -> None:
    def asked() -> bool:
        answer = demo("today", "--json").json
        return any("who mattered" in one["says"] for one in
                   (*answer["actions"], *answer["left_out"]))  # fmt: skip

    assert asked()
    assert demo("pin", "--nobody").code == 0
    assert not asked()


def test_gifts_are_acts_that_can_be_corrected(demo: Terminal) -> None:
    assert demo("gave", "Luc Tessier : a template of his contract").code == 0
    before = demo("gifts", "Luc", "Tessier", "--json").json["acts"]
    mine = next(one for one in before if one["kind"] != "answer")
    assert (mine["given"], mine["names"]) == (True, ["Luc Tessier"])
    assert demo("gifts", "--not", mine["id"][:12]).code == 0
    after = demo("gifts", "Luc", "Tessier", "--json").json["acts"]
    assert [one["id"] for one in after] == [o["id"] for o in before if o["id"] != mine["id"]]
    assert demo("gifts", "--weigh", mine["id"], "2").code == 0
    assert len(demo("gifts", "Luc", "Tessier", "--json").json["acts"]) == len(before)
    assert demo("gifts", "--not", "ffff").code == 2
    assert demo("gifts", "--weigh", mine["id"], "eleven").code == 2


def test_an_introduction_goes_when_the_two_know_each_other(demo: Terminal) -> None:
    def proposed() -> bool:
        answer = demo("today", "--json").json
        acts = (*answer["actions"], *answer["left_out"])
        return any(one["verb"] == "introduce" for one in acts)

    assert proposed()
    assert demo("know", "Nadia Belkacem, Paul Guillemot").code == 0
    assert not proposed()
    assert demo("know", "Paul Guillemot").code == 2


def test_needs_and_offers_are_told_and_dropped(demo: Terminal) -> None:
    assert demo("seeks", "Omar Haddad : a printer").out.startswith("Omar Haddad looks for")
    assert demo("offers", "Omar Haddad : chairs").code == 0
    assert demo("seeks", "Omar Haddad", "--gone").code == 0
    assert demo("seeks", "Omar Haddad").code == 2
    assert demo("kept", "0123456789").code == 2


def test_who_prefers_writing_is_proposed_no_call(demo: Terminal) -> None:
    def proposed() -> str:
        return json.dumps(demo("today", "--why", "--json").json)

    assert "by phone to Karin Lindqvist" in proposed()
    done = demo("prefer", "text", "Karin", "Lindqvist")
    assert (done.code, done.out.startswith("Karin Lindqvist: writing is fine")) == (0, True)
    assert "by phone to Karin Lindqvist" not in proposed()
    assert demo("prefer", "any", "Karin", "Lindqvist").code == 0
    assert "by phone to Karin Lindqvist" in proposed()
    assert demo("prefer", "smoke", "Karin", "Lindqvist").code == 2
