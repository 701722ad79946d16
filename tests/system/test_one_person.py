"""A page about one person reads that person, not everybody, and says the same."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from entregent.app.demo import Demo
from entregent.model.ids import PersonId
from entregent.model.when import WorkingHours
from entregent.store import open_store
from tests.system.conftest import Terminal


def test_a_person_alone_is_the_person_among_all(world: Demo) -> None:
    """Read without the others, somebody is the same; a stranger is a `KeyError`."""
    with open_store(world.home, create=False) as store:
        view = store.view(world.today, datetime.combine(world.today, time(9)), WorkingHours())
        people = list(view.alters())[:60]
        assert [view.alone(person.id) for person in people] == people
        with pytest.raises(KeyError):
            view.alone(PersonId("0" * 32))


def test_a_short_timeline_is_the_beginning_of_a_long_one(world: Demo) -> None:
    """However few are asked for, they are the newest, in the same order."""
    with open_store(world.home, create=False) as store:
        for row in store.people_rows(limit=12):
            whole = store.timeline(row.key, 100_000)
            assert whole
            for limit in (1, 2, 5, 30):
                assert store.timeline(row.key, limit) == whole[:limit]


def test_the_page_says_what_the_lists_say(demo: Terminal) -> None:
    """The tie of the page and of the list are one; its sentence begins with that number."""
    for one in demo("people", "--limit", "8", "--json").json:
        page = demo("person", one["id"], "--json").json
        assert page["person"] == one
        told = page["tie_says"].partition(" out of 100")[0]
        if told.isdigit():
            assert abs(int(told) - one["strength"]) <= 0.55
