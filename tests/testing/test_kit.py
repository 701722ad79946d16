"""The kit for those who extend: our own practices keep it, and it finds what is broken."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from importlib import import_module

import pytest

from entregent.model.finding import Action, Report
from entregent.model.ids import RecordKey
from entregent.model.ports import Practice, PracticeInfo, Study
from entregent.practices import BUILTIN
from entregent.practices.mix.practice import PRACTICE as MIX
from entregent.testing import keeps_the_contract, without, worlds
from entregent.testing.ego import ego
from entregent.ties.study import study


@pytest.mark.parametrize("name", list(BUILTIN))
def test_practices_of_the_house_keep_the_contract(name: str) -> None:
    keeps_the_contract(import_module(BUILTIN[name].partition(":")[0]).PRACTICE)


class Bent:
    """A good practice with one thing bent."""

    def __init__(self, bend: Callable[[Study, Report], Report], info: PracticeInfo) -> None:
        self._bend = bend
        self._info = info

    @property
    def info(self) -> PracticeInfo:
        return self._info

    def measure(self, view: Study) -> Report:
        return self._bend(view, MIX.measure(view))

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        return MIX.suggest(view, MIX.measure(view))


def _strange(view: Study, report: Report) -> Report:
    found = tuple(replace(one, evidence=(RecordKey("f" * 32),)) for one in report.findings)
    return replace(report, findings=found)


def _unmuted(view: Study, report: Report) -> Report:
    return MIX.measure(study(_Deaf(view)))


class _Deaf:
    """A view in which nothing is silenced."""

    def __init__(self, view: Study) -> None:
        self._view = view

    def __getattr__(self, name: str):
        return (frozenset if name == "muted" else getattr(self._view, name))


def _without_findings(view: Study, report: Report) -> Report:
    return replace(report, findings=())


@pytest.mark.parametrize(
    ("bend", "info", "words"),
    [
        (_strange, MIX.info, "cites"),
        (_unmuted, MIX.info, "MIX in"),
        (_without_findings, MIX.info, "mix.act"),
        (lambda _, report: report, replace(MIX.info, rules=("MIX-1",)), "MIX-"),
        (lambda _, report: report, replace(MIX.info, sentence="nowhere.sentence"), "nowhere"),
    ],
)
def test_what_is_bent_is_found(bend, info: PracticeInfo, words: str) -> None:
    bent: Practice = Bent(bend, info)
    with pytest.raises(AssertionError) as told:
        keeps_the_contract(bent)
    assert words in str(told.value)


def test_without_takes_away_what_is_cited_and_nothing_else() -> None:
    parts = worlds()["letters"]
    view = study(ego(*parts))
    (finding, *_) = MIX.measure(view).findings
    left = without(parts, finding)
    assert 0 < len(left) < len(parts)
    assert finding not in MIX.measure(study(ego(*left))).findings


def test_every_world_of_the_kit_is_heard_by_some_practice() -> None:
    practices = [import_module(one.partition(":")[0]).PRACTICE for one in BUILTIN.values()]
    for name, parts in worlds().items():
        view = study(ego(*parts))
        said = {f.code for one in practices for f in one.measure(view).findings} - {"PAP-1"}
        assert said, name
