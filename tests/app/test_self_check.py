"""Ten questions about oneself: kept with their day, compared with the last time, never graded."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from entregent.app.changes import undo
from entregent.app.self_check import QUESTIONS, answer, in_order, shown
from entregent.app.workspace import Workspace
from entregent.i18n import LANGUAGES, say
from entregent.model.errors import EntregentError

FIRST, SECOND = date(2026, 8, 1), date(2026, 11, 24)
TEN = "3,2,4,-,1,3,2,2,1,4".split(",")


def test_ten_questions_one_a_practice_in_both_languages() -> None:
    assert len(QUESTIONS) == 10
    for lang in LANGUAGES:
        assert len({say(lang, f"selfcheck.q-{key}") for key in QUESTIONS}) == 10


def test_nothing_answered_yet(tmp_path: Path) -> None:
    with Workspace(tmp_path, "en", FIRST) as workspace:
        found = shown(workspace)
    assert (found["last"], found["next"], found["step"]) == ("", "", "")
    assert {one["answer"] for one in found["questions"]} == {""}


def test_answers_are_kept_with_their_day_and_can_be_undone(tmp_path: Path) -> None:
    with Workspace(tmp_path, "en", FIRST) as workspace:
        found = answer(workspace, in_order(TEN))
        assert found["last"]
        assert [one["answer"] or "-" for one in found["questions"]] == TEN
        assert found["step"] == say("en", "selfcheck.step-appearance")
        undo(workspace)
        assert shown(workspace)["last"] == ""


def test_the_second_time_stands_beside_the_first(tmp_path: Path) -> None:
    with Workspace(tmp_path, "en", SECOND) as workspace:
        answer(workspace, in_order(TEN))
        later = answer(workspace, in_order("4,1,4,2,1,3,2,2,1,4".split(",")))
    said = {one["key"]: one["compared"] for one in later["questions"]}
    assert said["paper"].startswith("more than")
    assert said["attitude"].startswith("less than")
    assert said["tact"].startswith("as on")
    assert said["culture"] == ""


def test_all_is_well_has_no_step(tmp_path: Path) -> None:
    with Workspace(tmp_path, "en", FIRST) as workspace:
        assert answer(workspace, in_order(["4"] * 10))["step"] == ""


@pytest.mark.parametrize("given", [
    ["5", *["-"] * 9], ["x", *["-"] * 9], ["²", *["-"] * 9], ["1"] * 9, ["1"] * 11, [],
    ["-1", *["-"] * 9], ["٣", *["-"] * 9],
])
def test_other_answers_are_refused_and_nothing_is_kept(tmp_path: Path, given: list[str]) -> None:
    with Workspace(tmp_path, "en", FIRST) as workspace:
        with pytest.raises(EntregentError) as caught:
            answer(workspace, in_order(given))
        assert (caught.value.code, caught.value.exit_code) == ("selfcheck.bad", 2)
        assert shown(workspace)["last"] == ""


def test_no_answer_at_all_keeps_nothing(tmp_path: Path) -> None:
    with Workspace(tmp_path, "en", FIRST) as workspace, pytest.raises(EntregentError) as caught:
        answer(workspace, in_order(["-"] * 10))
    assert caught.value.code == "selfcheck.empty"
