"""The circles as a person reads them: by name, one reason each, what is seen and what is not."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from entregent.app.circles import CirclesShape, circles
from entregent.app.workspace import Workspace
from entregent.faces.cli.main import main
from entregent.model.errors import EntregentError
from entregent.store import Store
from tests.practices.stored import gathered, linked, stored, tell, who, wrote

TODAY = date(2026, 11, 24)
NAMES = ("Zoe Adler", "Bea Moll", "Cid Orr", "Dot Ray", "Eli Fox", "Fay Low")


def seen(store: Store, lang: str = "en") -> CirclesShape:
    workspace = Workspace("unused", "fr" if lang == "fr" else "en", TODAY, environ={})
    workspace._store = store
    return circles(workspace)


@pytest.fixture(scope="module")
def world() -> Store:
    """Six who meet, in two tables; Gus is linked only; Hal writes and nobody answers."""
    store = stored(
        *(gathered(*some, when=f"2026-{month:02}-{day:02}T10:00")
          for month in (10, 11) for day in (3, 10, 17)
          for some in (("Zoe Adler", "Bea Moll"), ("Cid Orr", "Dot Ray", "Eli Fox"))),
        gathered("Fay Low", when="2026-09-03T10:00"),
        gathered("Bea Moll", "Cid Orr", when="2026-11-20T10:00"),
        *(linked(name) for name in (*NAMES, "Gus Hart", "Hal Rush")),
        wrote("Hal Rush", "2026-11-01T09:00"),
        wrote("Eli Fox", "2026-11-21T09:00", "Which day?", cues=["question"], thread="q"),
    )
    tell(store, "pin", {}, [who("Gus Hart", store)])
    return store


def test_people_stand_by_name_each_with_one_reason(world: Store) -> None:
    shape = seen(world)
    inner = shape["circles"][0]["people"]
    assert [one["name"] for one in inner] == [
        "Bea Moll", "Cid Orr", "Dot Ray", "Eli Fox", "Zoe Adler"
    ]
    assert [one["short"] for one in inner] == ["Bea", "Cid", "Dot", "Eli", "Zoe"]
    assert {one["state"] for one in inner if one["name"] != "Eli Fox"} == {"rhythm"}
    assert next(one["state"] for one in inner if one["name"] == "Eli Fox") == "waits"
    assert inner[0]["reason"] == "Mostly through your meetings. Last exchange: 4 days ago."
    assert [one["name"] for one in shape["circles"][1]["people"]] == ["Fay Low"]


def test_a_pin_keeps_somebody_whatever_is_measured(world: Store) -> None:
    outer = seen(world)["circles"][3]["people"]
    assert [(one["name"], one["pinned"]) for one in outer] == [("Gus Hart", True)]
    assert outer[0]["reason"].startswith("Because you hold on")


def test_who_only_writes_is_in_no_circle(world: Store) -> None:
    shape = seen(world)
    everybody = {one["name"] for circle in shape["circles"] for one in circle["people"]}
    assert "Hal Rush" not in everybody


def test_the_share_has_its_interval_and_coverage(world: Store) -> None:
    shape = seen(world)
    assert (shape["real"], shape["contacts"]) == (6, 8)
    assert 0 < shape["low"] < 6 / 8 < shape["high"] < 1
    assert shape["title"] == "You really talk with 6 people."
    assert "Too few to tell a share" in shape["lede"]
    assert 0 < shape["coverage"] <= 1
    assert "whatsapp" in shape["missing"]
    assert "calendar" not in shape["missing"]


def test_two_tables_are_two_groups_and_who_sits_at_both_is_a_bridge(world: Store) -> None:
    shape = seen(world)
    assert [group["names"] for group in shape["groups"]] == [
        ["Cid Orr", "Dot Ray", "Eli Fox"], ["Bea Moll", "Zoe Adler"]
    ]
    assert [one["says"] for one in shape["bridges"]] == [
        "Bea Moll knows Cid Orr, of another group.", "Cid Orr knows Bea Moll, of another group."
    ]
    assert shape["shape"][1] == "Too few to tell the shape of this network."
    assert shape["shape_coverage"] == pytest.approx(5 / 7)


def test_nothing_read_is_said(tmp_path: Path) -> None:
    with Workspace(tmp_path / "home", "en", TODAY) as workspace:
        with pytest.raises(EntregentError) as raised:
            circles(workspace)
        assert raised.value.code == "cli.nothing-yet"


def test_the_command_names_the_circles_in_both_languages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = ["--home", str(tmp_path / "home"), "--today", TODAY.isoformat()]
    assert main([*home, "met", "Awa Petit, Ilir Vance: a walk", "--on", "2026-11-02"]) == 0
    capsys.readouterr()
    assert main([*home, "--lang", "fr", "circles", "--who"]) == 0
    said = capsys.readouterr().out
    assert "Vous parlez vraiment avec 2 personnes." in said
    assert "Surtout par vos rencontres." in said
    assert "2 personnes autour de Awa Petit et Ilir Vance" in said
    assert main([*home, "--lang", "en", "circles", "--json"]) == 0
    shape = json.loads(capsys.readouterr().out)
    assert [len(circle["people"]) for circle in shape["circles"]] == [2, 0, 0, 0]
