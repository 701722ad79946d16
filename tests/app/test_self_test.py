"""The self test of a home: what it tells of the invented world, and of a home without a past."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from entregent.app.demo import build
from entregent.app.self_test import kept_self_test, self_test
from entregent.app.workspace import Workspace
from entregent.faces.cli.main import main
from entregent.i18n import LANGUAGES, say

TUESDAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented world, in a home to which only kept answers are added."""
    return build(tmp_path_factory.mktemp("self-test") / "demo", "en").home


def test_the_past_of_the_invented_world_is_told_and_kept(world: Path) -> None:
    with Workspace(world, "en", TUESDAY) as workspace:
        shape = self_test(workspace)
        assert kept_self_test(workspace) == shape == self_test(workspace)
    assert shape["enough"]
    assert shape["horizon"] == 90
    assert [one["ranker"] for one in shape["rankers"]] == ["chance", "recency", "frequency"]
    for one in shape["rankers"]:
        assert 0 <= one["low"] <= one["share"] <= one["high"] <= 1
        assert one["share"] == one["right"] / one["named"]
        assert one["named"] == shape["rankers"][0]["named"]
    assert sum(one["n"] for one in shape["bins"]) == shape["people"]
    assert sum(one["came"] for one in shape["bins"]) == shape["real"]
    assert len(shape["says"]) == 6


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_home_without_a_past_says_so(
    lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    called = ["--home", str(tmp_path), "--lang", lang, "bench", "ties", "--self"]
    assert main([*called, "--json"]) == 0
    shape = json.loads(capsys.readouterr().out)
    assert (shape["enough"], shape["rankers"], shape["bins"]) == (False, [], [])
    few = [say(lang, "selftest.few"), say(lang, "selftest.few-do")]  # type: ignore[arg-type]
    assert shape["says"] == few


def test_the_terminal_tells_it(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--home", str(world), "--lang", "en", "bench", "ties", "--self"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "The learned chance: right" in told
    assert "Latest contact first:" in told
    assert "What was said, what came" in told


def test_without_a_path_the_protocol_says_what_is_missing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--lang", "en", "bench", "ties"]) == 2
    assert "--out" in capsys.readouterr().err
