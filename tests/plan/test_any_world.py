"""All practices together, in worlds drawn at random: the day stays a day."""

from __future__ import annotations

from importlib import import_module

from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.model.finding import Action, Report
from entregent.model.ports import Practice, Study
from entregent.plan.today import MOST_ACTS, Plan, today
from entregent.practices import BUILTIN
from entregent.practices.paper.practice import nothing_read
from tests.plan.days import answer
from tests.practices.worlds import World, worlds


def _practices() -> list[Practice]:
    targets = (target.split(":") for target in BUILTIN.values())
    return [getattr(import_module(module), name) for module, name in targets]


def _proposed(view: Study) -> tuple[list[Report], list[Action]]:
    reports = [practice.measure(view) for practice in _practices()]
    pairs = zip(_practices(), reports, strict=True)
    return reports, [act for practice, report in pairs for act in practice.suggest(view, report)]


@given(worlds(), st.integers(1, 60))
@settings(max_examples=80)
def test_the_day_of_any_world_is_short_and_explained(world: World, minutes: int) -> None:
    view = world.study()
    reports, acts = _proposed(view)
    plan = today(view, reports, acts, [], minutes)
    assert plan.minutes <= minutes
    assert len(plan.chosen) <= MOST_ACTS
    known = {finding.id for report in reports for finding in report.findings}
    assert all(known.issuperset(act.because) for act in plan.chosen)
    assert {left.action.id for left in plan.left_out} | {act.id for act in plan.chosen} == {
        act.id for act in acts
    }
    if not view.hours.is_working(view.today) and not nothing_read(view):
        assert (plan.chosen, plan.rest) == ((), True)
    assert plan.caught_up == (not plan.chosen and not any(left.open for left in plan.left_out))


@given(worlds(), st.sampled_from(("done", "refused")))
@settings(max_examples=40)
def test_answering_every_act_ends_in_a_free_day(world: World, state) -> None:
    view = world.study()
    reports, acts = _proposed(view)
    states = []
    for _ in range(len(acts) + 1):
        plan = today(view, reports, acts, states, 60)
        if not plan.chosen:
            break
        states += [answer(act, state) for act in plan.chosen]
    assert not plan.chosen
    assert (
        plan.caught_up
        or plan.rest
        or all(left.action.minutes > 60 for left in plan.left_out if left.open)
    )


@given(worlds(), st.data())
@settings(max_examples=40)
def test_the_order_of_acts_does_not_matter(world: World, data: st.DataObject) -> None:
    view = world.study()
    reports, acts = _proposed(view)

    def planned(of: list[Action]) -> Plan:
        return today(view, reports, of, [], 15)

    assert planned(data.draw(st.permutations(acts))) == planned(acts)


def test_nobody_who_was_silenced_is_named_in_the_plan() -> None:
    """What the owner said never to hear again is no reason for an act either."""
    from entregent.testing.ego import ask, message

    some = (message("awa", "2026-11-02", "in"), ask("awa", "2026-11-20 09:00"))
    world = World(some)
    _, acts = _proposed(world.study())
    assert [act.people for act in acts if act.people] == [("awa",)]
    _, acts = _proposed(world.silencing("IMP-1/awa"))
    assert [act.people for act in acts if act.people] == []
