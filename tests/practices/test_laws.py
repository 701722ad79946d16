"""Every practice of the house keeps the laws, in worlds drawn at random."""

from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from entregent.model.ports import Practice
from entregent.practices import BUILTIN
from entregent.testing import practice_laws as laws
from tests.practices.worlds import World, worlds


def _practice(name: str) -> Practice:
    module, _, attribute = BUILTIN[name].partition(":")
    found = getattr(import_module(module), attribute)
    assert isinstance(found, Practice)
    return found


practices = pytest.mark.parametrize("practice", list(map(_practice, BUILTIN)), ids=list(BUILTIN))


@practices
@given(world=worlds())
@settings(max_examples=40)
def test_every_law_holds_in_any_world(practice: Practice, world: World) -> None:
    laws.check(practice, world.study())


@practices
@given(world=worlds(), data=st.data())
@settings(max_examples=25)
def test_order_does_not_matter(practice: Practice, world: World, data: st.DataObject) -> None:
    def shuffled(parts):
        return tuple(data.draw(st.permutations(parts)))

    laws.order_does_not_matter(practice, world.study(), world.study(shuffled))


@practices
@given(world=worlds())
@settings(max_examples=25)
def test_findings_rest_on_their_evidence(practice: Practice, world: World) -> None:
    laws.evidence_is_what_it_rests_on(practice, world.study(), world.without)


@practices
@given(world=worlds())
@settings(max_examples=25)
def test_what_was_silenced_is_not_heard(practice: Practice, world: World) -> None:
    laws.silence_is_kept(practice, world.study(), world.silencing)


@practices
def test_an_empty_ego_is_met_with_silence_except_on_paper(practice: Practice) -> None:
    laws.silent_when_nothing_was_read(practice, World(()).study())


def test_the_practices_stand_in_the_order_of_the_article() -> None:
    numbers = [_practice(name).info.number for name in BUILTIN]
    assert numbers == sorted(numbers)
    assert [_practice(name).info.name for name in BUILTIN] == list(BUILTIN)
