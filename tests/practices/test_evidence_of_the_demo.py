"""The invented world without what a finding cites: the finding is gone, or says otherwise.

The records are removed from a real store, and everything that follows from them with them. Nothing
is cited where something is absent: such findings must go when everything that was read goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path

import pytest

from entregent.app.demo import build
from entregent.ingest.derive import Change
from entregent.model.finding import Finding
from entregent.model.ports import Practice, Study
from entregent.model.when import WorkingHours
from entregent.practices import BUILTIN
from entregent.store import Store, open_store
from entregent.testing import practice_laws as laws
from entregent.ties.study import study
from tests.ingest.toy import scratch

NOW = datetime(2026, 11, 24, 9, 0)
TODAY = date(2026, 11, 24)

ITS_OWNER_S_WORD = {"PAP-5", "ROE-4"}
"""What is said of the sheet and of gains that were told: it stands when nothing was ever read."""


def _practice(name: str) -> Practice:
    return import_module(BUILTIN[name].partition(":")[0]).PRACTICE


def _seen(store: Store) -> Study:
    return study(store.view(TODAY, NOW, WorkingHours()))


class Removable:
    """The store of the invented world, as often as it is asked for, without some of its records."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.view = _seen(store)
        rows = store.db.rows("SELECT lower(hex(key)), id FROM record")
        self.numbers: dict[str, int] = dict(rows)

    def without(self, finding: Finding) -> Study:
        """The world without the records this finding cites."""
        return self.less([self.numbers[key] for key in finding.evidence])

    def less(self, records: list[int], *, untold: bool = False) -> Study:
        """The world without these records; `untold`, without a word of its owner's either."""
        copy = scratch()
        self.store.db.connection.backup(copy.db.connection)
        with copy.writing():
            if untold:
                copy.db.run("DELETE FROM decision WHERE kind IN ('told', 'sheet')")
            change = Change(copy)
            change.leave(records)
            change.settle()
        return _seen(copy)


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
