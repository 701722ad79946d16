"""The chance on the page of one person: beside the strength, never mixed with it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from entregent.app.chance_table import chance_says, chance_table
from entregent.app.demo import build
from entregent.app.people import people, person
from entregent.app.workspace import Workspace
from entregent.i18n import say
from entregent.ties.chance import probability

TUESDAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented world, in a home to which only kept answers are added."""
    return build(tmp_path_factory.mktemp("chance") / "demo", "en").home


def test_everybody_with_an_exchange_has_a_chance_that_its_parts_make(world: Path) -> None:
    with Workspace(world, "en", TUESDAY) as workspace:
        table = chance_table(workspace)
        assert chance_table(workspace) == table
        listed, _ = people(workspace)
    assert len(table) > 100
    assert set(table) <= {one["id"] for one in listed}
    for one in table.values():
        assert one["value"] == pytest.approx(probability(sum(one["parts"].values())))
        assert (one["horizon"], one["few"]) == (90, False)


def test_a_person_reads_both_numbers_apart(world: Path) -> None:
    with Workspace(world, "en", TUESDAY) as workspace:
        table = chance_table(workspace)
        likely = max(table, key=lambda who: table[who]["value"])
        page = person(workspace, likely, 1)
        told = page["chance_says"]
        assert told == chance_says(workspace, likely)
        assert told[0].startswith("An exchange both ways within 90 days: ")
        assert say("en", "chance.apart") in told
        assert not any(said in page["tie_says"] for said in told)
        stranger = next(one["id"] for one in people(workspace)[0] if one["id"] not in table)
        assert person(workspace, stranger, 1)["chance_says"] == [say("en", "chance.few")]
