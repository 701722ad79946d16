"""The invented world without what a finding cites: the finding is gone, or says otherwise.

The records are removed from a real store, and everything that follows from them with them. Nothing
is cited where something is absent: such findings must go when everything that was read goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from importlib import import_module
from pathlib import Path

import pytest

from entregent.app.demo import build
from entregent.model.ports import Practice
from entregent.practices import BUILTIN
from entregent.store import open_store
from entregent.testing import practice_laws as laws
from tests.practices.removing import NOW, TODAY, Removable

ITS_OWNER_S_WORD = {"PAP-5", "ROE-4"}
"""What is said of the sheet and of gains that were told: it stands when nothing was ever read."""


def _practice(name: str) -> Practice:
    return import_module(BUILTIN[name].partition(":")[0]).PRACTICE


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Removable]:
    home: Path = build(tmp_path_factory.mktemp("evidence") / "demo", "fr").home
    with open_store(home, create=False) as store:
        yield Removable(store)


practices = pytest.mark.parametrize("name", list(BUILTIN))


@practices
def test_every_law_holds_in_the_invented_world(world: Removable, name: str) -> None:
    laws.check(_practice(name), world.view)


@practices
def test_without_what_it_cites_a_finding_is_gone_or_says_otherwise(
    world: Removable, name: str
) -> None:
    laws.evidence_is_what_it_rests_on(_practice(name), world.view, world.without)


@practices
def test_an_absence_is_not_found_where_nothing_was_read(world: Removable, name: str) -> None:
    practice = _practice(name)
    found = [one for one in practice.measure(world.view).findings if not one.evidence]
    bare = practice.measure(world.less(list(world.numbers.values()))).findings if found else ()
    assert {one.code for one in found if one in bare} <= ITS_OWNER_S_WORD
    untold = world.less(list(world.numbers.values()), untold=True) if found else world.view
    assert [one for one in found if one in practice.measure(untold).findings] == []


def test_the_day_of_the_view_is_the_world_s_own(world: Removable) -> None:
    assert (world.view.today, NOW.astimezone(UTC).year) == (TODAY, 2026)
    assert len(world.numbers) > 4000
