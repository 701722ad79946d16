"""A practice of the owner's keeps the laws and says what its rules say."""

from __future__ import annotations

import tomllib
from pathlib import Path

from hypothesis import given, settings

from entregent.i18n import say
from entregent.model.finding import Measure
from entregent.practices.own.practice import OwnPractice
from entregent.practices.own.reading import read_practice
from entregent.testing import practice_laws as laws
from entregent.testing.ego import ego, meeting, message
from entregent.ties.study import study
from tests.practices.worlds import World, worlds


def _example(root: Path) -> OwnPractice:
    body = tomllib.loads((root / "examples" / "gratitude.toml").read_text("utf-8"))
    found = read_practice(body, "gratitude")
    assert isinstance(found, OwnPractice)
    return found


def test_the_example_speaks_of_whom_its_conditions_hold(root: Path) -> None:
    practice = _example(root)
    view = study(ego(
        meeting("awa", "2026-05-01"), meeting("awa", "2026-05-20"),
        meeting("luc", "2026-11-01"), meeting("luc", "2026-11-02"),
        message("zoe", "2026-01-01", "in"),
    ))
    report = laws.check(practice, view)
    assert report.measures == (Measure("GRA-1", 1.0, "people", 3, 2 / 3),)
    (finding,) = report.findings
    assert finding.people == ("awa",)
    assert say("fr", finding.says.key, **finding.says.params) == (
        "Awa vous a donné de son temps 2 fois, et 188 jours ont passé."
    )
    (act,) = practice.suggest(view, report)
    assert (act.verb, act.minutes, act.people) == ("thank", 5, ("awa",))
    assert say("en", act.says.key, **act.says.params) == (
        "Write to Awa what these meetings changed for you."
    )


@given(world=worlds())
@settings(max_examples=25)
def test_the_laws_hold(world: World, root: Path) -> None:
    practice = _example(root)
    laws.check(practice, world.study())
    laws.silence_is_kept(practice, world.study(), world.silencing)


def test_nothing_was_read_nothing_is_said(root: Path) -> None:
    laws.silent_when_nothing_was_read(_example(root), World(()).study())
