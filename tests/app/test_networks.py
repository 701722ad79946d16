"""Networks held against the sheet, as the faces get them, and accounts marked as kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from entregent.app.networks import choice, reserve
from entregent.app.sheet import keep
from entregent.app.workspace import Workspace
from entregent.model.errors import EntregentError
from entregent.model.purpose import Purpose, Sheet, Target

TODAY = date(2026, 11, 24)
SHEET = Sheet(
    purposes=(Purpose("clients", 1),), targets=(Target("artisans", "France"),), minutes=90,
    euros=200.0,
)


def test_every_network_is_explained_the_refused_ones_too(tmp_path: Path) -> None:
    with Workspace(tmp_path, "en", TODAY) as workspace:
        keep(workspace, SHEET)
        found = choice(workspace)
    by_id = {one["id"]: one for one in found["networks"]}
    assert len(by_id) == 30
    assert found["purposes"]
    assert by_id["polywork"]["reason"] == "Polywork: left out. Closed in January 2025."
    assert by_id["bni"]["reason"].endswith("your sheet gives 200. Left out.")
    assert [one["choice"] for one in found["networks"]][:2] == ["main", "support"]
    assert not any(one["recheck"] for one in found["networks"])


def test_t_nw_6_old_facts_are_to_be_checked_again(tmp_path: Path) -> None:
    with Workspace(tmp_path, "fr", date(2027, 11, 24)) as workspace:
        assert all(one["recheck"] for one in choice(workspace)["networks"])


def test_without_a_sheet_each_network_says_what_it_is(tmp_path: Path) -> None:
    with Workspace(tmp_path, "en", TODAY) as workspace:
        found = choice(workspace)
    xing = next(one for one in found["networks"] if one["id"] == "xing")
    assert xing["reason"] == "XING: About 21 million members in Germany, Austria and Switzerland."
    assert (found["purposes"], found["accounts"]) == (False, [])


def test_an_account_is_marked_under_the_name_people_write(tmp_path: Path) -> None:
    with Workspace(tmp_path, "en", TODAY) as workspace:
        assert reserve(workspace, "xing", kept=True) == "XING"
        (told,) = workspace.view().told("account")
        assert dict(told.value) == {"network": "xing", "mark": "reserved"}
        with pytest.raises(EntregentError) as caught:
            reserve(workspace, "no such network", kept=True)
    assert caught.value.exit_code == 2
