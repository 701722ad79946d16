"""The laws catch what they are for: each broken practice falls by the law that names its fault."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

import pytest

from entregent.model.finding import Action, Finding, Measure, Report, Searched, Sentence
from entregent.model.ids import PersonId, RecordKey
from entregent.model.people import Person
from entregent.model.ports import PracticeInfo, Study
from entregent.testing import practice_laws as laws
from entregent.testing.ego import TUESDAY, message
from tests.practices.worlds import World

AWA = PersonId("awa")
WORLD = World((message("awa", "2026-11-20", "in"), message("awa", "2026-11-21", "out")))
INFO = PracticeInfo("COL", 7, "collection", frozenset(), ("COL-1",), "collection.sentence")
SEARCHED = (Searched("collection.searched-exchanges", TUESDAY.date(), TUESDAY.date(), 1.0),)
GOOD = Finding(
    "COL-1",
    "info",
    Sentence("collection.act-wake", {"name": "Awa"}),
    searched=SEARCHED,
    correct=(Sentence("collection.correct-rest"),),
)
ACT = Action("write", Sentence("collection.act-noise"), (GOOD.id,), 5, 10.0)


@dataclass
class Planted:
    """A practice that says what it is told to."""

    findings: tuple[Finding, ...] = (GOOD,)
    actions: tuple[Action, ...] = (ACT,)
    measures: tuple[Measure, ...] = ()
    info: PracticeInfo = INFO
    code: str = "COL"
    each_time: Callable[[int], tuple[Finding, ...]] | None = None
    asked: int = field(default=0)

    def measure(self, view: Study) -> Report:
        self.asked += 1
        found = self.each_time(self.asked) if self.each_time else self.findings
        return Report(self.code, self.measures, found)

    def suggest(self, view: Study, report: Report) -> Iterable[Action]:
        return self.actions


def test_a_good_practice_passes() -> None:
    laws.check(Planted(), WORLD.study())


BROKEN = {
    "an undeclared code": Planted(findings=(replace(GOOD, code="COL-9"),), actions=()),
    "an undeclared measure": Planted(measures=(Measure("COL-9", 1, "people", 1, 1.0),)),
    "another practice's report": Planted(code="IMP"),
    "evidence from nowhere": Planted(
        findings=(replace(GOOD, evidence=(RecordKey("0" * 32),)),), actions=()
    ),
    "searched in no language": Planted(
        findings=(replace(GOOD, searched=(replace(SEARCHED[0], what="everything"),)),), actions=()
    ),
    "a period that ends first": Planted(
        findings=(replace(GOOD, searched=(replace(SEARCHED[0], end=TUESDAY.date().min),)),),
        actions=(),
    ),
    "a coverage that is no share": Planted(findings=(replace(GOOD, coverage=1.5),)),
    "a field without its value": Planted(
        findings=(replace(GOOD, says=Sentence("collection.act-wake")),)
    ),
    "a number missing for the plural": Planted(
        actions=(replace(ACT, says=Sentence("paper.act-finish")),)
    ),
    "an act from nowhere": Planted(findings=(), actions=(ACT,)),
    "the same act twice": Planted(actions=(ACT, ACT)),
    "the same finding twice": Planted(findings=(GOOD, GOOD)),
    "another answer each time": Planted(
        each_time=lambda asked: (replace(GOOD, window=str(asked)),), actions=()
    ),
    "a card with a long code": Planted(info=replace(INFO, code="COLL")),
    "a card without rules": Planted(info=replace(INFO, rules=())),
    "a card with another's rule": Planted(info=replace(INFO, rules=("COL-1", "IMP-2"))),
    "a card whose sentence is not written": Planted(
        info=replace(INFO, sentence="collection.unwritten")
    ),
    "words without the mail it needs": Planted(info=replace(INFO, needs=frozenset({"mail"}))),
}


@pytest.mark.parametrize("practice", list(BROKEN.values()), ids=list(BROKEN))
def test_a_broken_practice_is_caught(practice: Planted) -> None:
    with pytest.raises((AssertionError, KeyError)):
        laws.check(practice, WORLD.study())


def test_a_person_nobody_knows_is_caught() -> None:
    stranger = replace(GOOD, people=(PersonId("nobody"),))
    with pytest.raises(KeyError):
        laws.check(Planted(findings=(stranger,), actions=()), WORLD.study())


def test_naming_somebody_at_rest_is_caught() -> None:
    resting = World((*WORLD.parts, Person(AWA, "Awa", preferences={"rest": "yes"})))
    act = replace(ACT, people=(AWA,))
    laws.check(Planted(actions=(act,)), WORLD.study())
    with pytest.raises(AssertionError):
        laws.check(Planted(actions=(act,)), resting.study())


def test_speaking_to_an_empty_ego_is_caught() -> None:
    with pytest.raises(AssertionError):
        laws.silent_when_nothing_was_read(Planted(), World(()).study())


def test_standing_without_evidence_is_caught() -> None:
    view = WORLD.study()
    cites = replace(GOOD, evidence=tuple(map(RecordKey, view.evidence(AWA))))
    with pytest.raises(AssertionError, match="without its evidence"):
        laws.evidence_is_what_it_rests_on(Planted(findings=(cites,)), view, WORLD.without)


def test_not_hearing_the_owner_is_caught() -> None:
    with pytest.raises(AssertionError):
        laws.silence_is_kept(Planted(), WORLD.study(), WORLD.silencing)


def test_depending_on_the_order_is_caught() -> None:
    practice = Planted(each_time=lambda asked: (replace(GOOD, window=str(asked)),))
    with pytest.raises(AssertionError):
        laws.order_does_not_matter(practice, WORLD.study(), WORLD.study())
