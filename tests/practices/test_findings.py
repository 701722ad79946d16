"""What practices share: who may be proposed, what was read, what was silenced, words cut short."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.finding import Finding, Sentence
from entregent.model.ids import PersonId, RecordKey
from entregent.model.people import Person
from entregent.practices import findings as shared
from entregent.practices.collection.practice import INFO
from entregent.testing.ego import ego, mail, meeting, message
from entregent.ties.study import study

AWA = PersonId("awa")
FOUND = Finding(
    "COL-2", "info", Sentence("collection.act-noise"), evidence=(RecordKey("0" * 32),),
    people=(AWA,), correct=(Sentence("collection.correct-rest"),),
)  # fmt: skip


@pytest.mark.parametrize(
    ("person", "may"),
    [
        (Person(AWA, "Awa"), True),
        (Person(AWA, "Awa", is_ego=True), False),
        (Person(AWA, "Awa", preferences={"rest": "yes"}), False),
        (Person(AWA, "Awa", preferences={"rest": "no"}), True),
        (Person(AWA, "Awa", relation="Child"), False),
        (Person(AWA, "Awa", relation="ex-mari"), False),
        (Person(AWA, "Awa", relation="Former Partner"), False),
        (Person(AWA, "Awa", relation="assistant"), True),
        (Person(AWA, "Awa", relation="conjointe"), True),
    ],
)
def test_who_may_be_named_by_an_act(person: Person, may: bool) -> None:
    assert shared.may_be_proposed(person) is may


def test_family_is_told_by_a_card_only() -> None:
    assert shared.is_household(Person(AWA, "Awa", relation="Épouse"))
    assert not shared.is_household(Person(AWA, "Awa", relation="associée"))
    assert not shared.is_household(Person(AWA, "Maman Diarra"))


def test_one_kind_of_exchange_is_enough_to_speak() -> None:
    read = study(ego(meeting("awa", "2026-11-20")))
    assert shared.has_read(read, INFO, shared.EXCHANGES)
    assert not shared.has_read(read, INFO, shared.WRITTEN)
    assert not shared.has_read(study(ego()), INFO, shared.EXCHANGES)
    needy = replace(INFO, needs=frozenset({"people", "gifts"}))
    assert not shared.has_read(read, needy, shared.EXCHANGES)


def test_coverage_is_that_of_the_best_source() -> None:
    parts = [mail("awa", "2026-11-20", "in"), message("awa", "2026-11-20", "in")]
    view = study(ego(parts, message("luc", "2026-11-20", "in")))
    assert shared.seen_through(view, ("calls",)) == 0
    assert shared.seen_through(view, ("mail",)) == 0.5
    assert shared.seen_through(view, shared.WRITTEN) == 1


def test_findings_stand_in_the_order_of_their_codes_and_the_silenced_are_gone() -> None:
    later, sooner = replace(FOUND, code="COL-10"), replace(FOUND, code="COL-9")
    view = study(ego())
    assert shared.report(view, INFO, (), (later, FOUND, sooner)).findings == (FOUND, sooner, later)
    for what in (FOUND.id, "COL-2"):
        heard = shared.report(study(ego(muted=[what])), INFO, (), (FOUND, sooner)).findings
        assert heard == (sooner,)
    assert shared.is_silenced(study(ego(muted=["COL-2/awa"])), "COL-2", AWA)
    assert not shared.is_silenced(study(ego(muted=["COL-2/awa"])), "COL-3", AWA)


def test_evidence_is_the_newest_of_each_without_repeats() -> None:
    view = study(ego([mail("awa", f"2026-11-{day}", "in") for day in (18, 19, 20)]))
    assert shared.evidence_of(view, (AWA, AWA)) == tuple(view.evidence(AWA, 1))
    assert len(shared.evidence_of(view, (AWA,), 5)) == 3


@given(st.text(max_size=200), st.integers(10, 90))
def test_words_are_cut_to_one_line(words: str, longest: int) -> None:
    cut = shared.cut(words, longest)
    assert len(cut) <= longest + 1
    assert "\n" not in cut
    assert cut == shared.cut(cut, longest + 1)


def test_words_are_cut_between_words() -> None:
    assert shared.cut("un deux trois", 8) == "un deux…"
    assert shared.cut("undeuxtrois", 8) == "undeuxtr…"
    assert shared.cut("un  deux\ntrois", 80) == "un deux trois"
