"""Every code of every practice is heard in the invented world or in a small one with a name."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module

import pytest

from entregent.model.ports import Practice
from entregent.practices import BUILTIN
from entregent.store import Store
from entregent.testing import practice_laws as laws
from tests.practices.removing import Removable
from tests.practices.small_worlds import SPEAKS
from tests.practices.stored import seen

ONLY_MEASURED = {"ATT-4", "ICO-3", "TAC-4", "TAC-7"}
"""Codes that are a figure on the page of the practice and never a sentence."""
IN_THE_INVENTED_WORLD = {"COL-1", "COL-2", "COL-3", "COL-7", "HUM-1", "MIX-1", "MIX-2", "MIX-5"}
"""Codes that no small world makes; the invented one does (`test_evidence_of_the_demo`)."""


@cache
def _practices() -> dict[str, Practice]:
    found = [import_module(one.partition(":")[0]).PRACTICE for one in BUILTIN.values()]
    return {one.info.code: one for one in found}


@pytest.mark.parametrize("world", SPEAKS, ids=lambda world: world.__name__)
def test_a_small_world_says_what_it_is_for(world: Callable[[], Store]) -> None:
    view = seen(world())
    wanted = set(SPEAKS[world].split())
    for code in sorted({one.partition("-")[0] for one in wanted}):
        report = laws.check(_practices()[code], view)
        said = {one.code for one in report.findings}
        missing = {one for one in wanted if one.startswith(code)} - said
        assert not missing, f"{sorted(missing)} silent, {sorted(said)} said"


@pytest.mark.parametrize("world", SPEAKS, ids=lambda world: world.__name__)
def test_what_a_small_world_says_falls_with_its_evidence(world: Callable[[], Store]) -> None:
    removable = Removable(world())
    for code in sorted({one.partition("-")[0] for one in SPEAKS[world].split()}):
        practice = _practices()[code]
        laws.evidence_is_what_it_rests_on(practice, removable.view, removable.without)


def test_no_code_is_never_heard() -> None:
    codes = {code for one in _practices().values() for code in one.info.rules}
    heard = {code for some in SPEAKS.values() for code in some.split()}
    assert heard <= codes
    assert codes - heard - ONLY_MEASURED - IN_THE_INVENTED_WORLD == set()
    assert not heard & IN_THE_INVENTED_WORLD
