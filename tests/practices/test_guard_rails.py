"""The guard rails (method 9), as laws over every practice of the house and over the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from importlib import import_module
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.model.finding import Action, Report, Verb
from entregent.model.ids import PersonId
from entregent.model.people import Person
from entregent.model.ports import Practice, Study
from entregent.plan.today import MOST_ACTS, today
from entregent.practices import BUILTIN
from entregent.practices.findings import FEW, MARKS
from entregent.practices.paper.practice import nothing_read
from tests.practices.worlds import NAMES, World, worlds

DEFAULT_MINUTES = 15
_SENDING = {"send", "accept", "like", "follow", "post", "publish"}


def _practices() -> list[Practice]:
    targets = (target.partition(":") for target in BUILTIN.values())
    return [getattr(import_module(module), name) for module, _, name in targets]


def _asked(view: Study) -> tuple[list[Report], list[Action]]:
    reports = [one.measure(view) for one in _practices()]
    pairs = zip(_practices(), reports, strict=True)
    return reports, [act for one, report in pairs for act in one.suggest(view, report)]


def test_no_act_is_done_by_the_program_itself() -> None:
    """There is no verb that sends: whatever is proposed, a hand does it."""
    assert _SENDING.isdisjoint(get_args(Verb))


@given(worlds())
@settings(max_examples=40)
def test_every_finding_has_its_reason_and_a_way_to_correct_it(world: World) -> None:
    reports, acts = _asked(world.study())
    found = {one.id for report in reports for one in report.findings}
    for report in reports:
        for one in report.findings:
            assert one.correct
            assert one.evidence or one.searched
            assert 0 <= one.coverage <= 1
    assert all(set(act.because) <= found and act.because for act in acts)


@given(worlds())
@settings(max_examples=40)
def test_shares_of_few_have_no_value_and_intervals_hold_theirs(world: World) -> None:
    reports, _ = _asked(world.study())
    for report in reports:
        for one in report.measures:
            if one.unit == "share" and one.low is not None and one.n < FEW:
                assert one.value is None, one
            if one.value is not None and one.low is not None and one.high is not None:
                assert one.low <= one.value <= one.high


@pytest.mark.parametrize("word", [*sorted(MARKS), "rest", "enfant", "ex"])
@given(world=worlds(), who=st.sampled_from(NAMES))
@settings(max_examples=12)
def test_who_is_marked_at_rest_or_a_child_is_in_no_act(word: str, world: World, who: str) -> None:
    wish = {"rest": "yes"} if word == "rest" else {"mark": word} if word in MARKS else {}
    relation = "" if wish else word
    person = Person(PersonId(who), who.title(), relation=relation, preferences=wish, contact=True)
    others = tuple(
        one for one in world.parts if not (isinstance(one, Person) and one.id == person.id)
    )
    view = replace(world, parts=(*others, person)).study()
    _, acts = _asked(view)
    assert all(person.id not in act.people for act in acts)


@given(worlds())
@settings(max_examples=40)
def test_the_day_is_short_and_rest_is_rest(world: World) -> None:
    view = world.study()
    plan = today(view, *_asked(view), [], DEFAULT_MINUTES)
    assert plan.minutes <= DEFAULT_MINUTES
    assert len(plan.chosen) <= MOST_ACTS
    assert sum(act.verb == "ask" for act in plan.chosen) <= 1
    sunday = replace(world, now=world.now + timedelta(days=6 - world.now.weekday())).study()
    if not nothing_read(sunday):
        assert today(sunday, *_asked(sunday), [], DEFAULT_MINUTES).chosen == ()


@given(worlds())
@settings(max_examples=25)
def test_no_finding_ranks_people_it_does_not_speak_about(world: World) -> None:
    """People stand in a finding because it names them, never as a list in order of strength."""
    view = world.study()
    reports, _ = _asked(view)
    for report in reports:
        for one in report.findings:
            strengths = [view.tie(who).strength for who in one.people]
            if len(strengths) > 3 and len(set(strengths)) > 3:
                assert strengths != sorted(strengths, reverse=True) or list(one.people) == sorted(
                    one.people
                )
