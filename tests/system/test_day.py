"""The invented Tuesday: who waits is seen, answers are kept, everything can be taken back."""

from __future__ import annotations

from pathlib import Path

from entregent.world.invented import build as invent
from tests.system.conftest import Terminal


def test_the_plan_fits_the_day(demo: Terminal) -> None:
    """At most five acts within the minutes, one a person, each with evidence that exists."""
    answer = demo("today", "--json").json
    dump = demo("dump").out
    assert 0 < len(answer["actions"]) <= 5
    assert answer["minutes"] == sum(act["minutes"] for act in answer["actions"])
    assert answer["minutes"] <= answer["budget_minutes"] == 15
    people = [person for act in answer["actions"] for person in act["people"]]
    assert len(people) == len(set(people))
    for act in answer["actions"]:
        for because in act["because"]:
            assert because["evidence"] or because["searched"]
            assert all(key in dump for key in because["evidence"])
            assert because["correct"]


def test_planted_debts_are_the_ones_shown(demo: Terminal, tmp_path: Path) -> None:
    """Those whom the world's truth knows to wait, and nobody else."""
    truth = invent(tmp_path / "again").truth
    handles = {
        frozenset(f"{one['kind']}:{one['key']}" for one in person["handles"]): person["id"]
        for person in demo("people", "--json").json
    }
    waiting = set()
    for one in truth.waits:
        known = frozenset().union(*truth.people[one.person].handles.values())
        waiting |= {person for held, person in handles.items() if held & known}
    assert {debt["person"] for debt in demo("debts", "--json").json} == waiting


def test_answers_to_acts_are_kept_and_undone(demo: Terminal) -> None:
    """Done, later and no take an act out of today; undo brings it back."""
    first, second, third = (act["id"] for act in demo("today", "--json").json["actions"][:3])
    assert demo("done", first).code == 0
    assert demo("later", second, "2026-12-01").code == 0
    assert demo("no", third, "not", "now").code == 0
    left = {one["id"]: one for one in demo("today", "--json").json["left_out"]}
    assert {first, second, third} <= set(left)
    assert not any(left[act]["open"] for act in (first, second, third))
    back = Terminal(demo.home, today="2026-12-01")("today", "--json").json
    proposed = {act["id"] for act in (*back["actions"], *back["left_out"]) if act.get("open", True)}
    assert second in proposed
    assert first not in proposed
    for _ in range(3):
        assert demo("undo").code == 0
    assert [act["id"] for act in demo("today", "--json").json["actions"][:3]] == [
        first, second, third,
    ]


def test_rest_days_are_empty(demo: Terminal) -> None:
    """A Sunday proposes nothing, and says so."""
    sunday = Terminal(demo.home, today="2026-11-22")("today", "--json").json
    assert (sunday["rest"], sunday["actions"]) == (True, [])


def test_an_unknown_act_is_told(demo: Terminal) -> None:
    """Exit code 2 and a way out."""
    refused = demo("done", "zzzz")
    assert refused.code == 2
    assert "zzzz" in refused.err


def test_options_stand_before_or_after(demo: Terminal) -> None:
    """`--json` first or last, `--lang` twice: the last one holds."""
    assert demo("--json", "debts").json == demo("debts", "--json").json
    assert "heures" in demo("debts", "--lang", "fr").out
