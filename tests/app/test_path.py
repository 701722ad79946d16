"""Ways to a person or a house: each leg with its evidence, strict names, honest silence."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from entregent.app.path import PathShape, path
from entregent.app.workspace import Workspace
from entregent.faces.cli.main import main
from entregent.model.errors import EntregentError
from entregent.model.records import Card, Handle, Position, Who
from entregent.store import Store
from tests.practices.stored import card, gathered, linked, prefer, stored, tell, who, wrote

TODAY = date(2026, 11, 24)


def at_house(name: str, address: str, organisation: str = "") -> Card:
    """A card with an address of its own."""
    handle = Handle(kind="email", key=address)
    posts = (Position(title="", organisation=organisation),) if organisation else ()
    return Card(who=Who(name=name, handles=(handle,)), positions=posts)


@pytest.fixture(scope="module")
def world() -> Store:
    """Near Awa and Bea; Cid is known to Awa, Dot to Cid; Eli works with Bea; Fay is unseen."""
    weeks = ("2026-11-02", "2026-11-09", "2026-11-16", "2026-10-12", "2026-10-19")
    store = stored(
        *(gathered(name, when=f"{day}T10:00") for name in ("Awa Petit", "Bea Moll")
          for day in weeks),
        gathered("Awa Petit", "Cid Orr", when="2026-02-01T10:00"),
        gathered("Awa Petit", "Cid Orr", when="2026-02-08T10:00"),
        gathered("Cid Orr", "Dot Ray", when="2023-09-15T10:00"),
        card("Bea Moll", organisation="Zinc Brothers, Inc."),
        card("Eli Fox", organisation="Zinc Brothers"),
        card("Gil Mann", organisation="Zinc Brothers Foundry"),
        card("Fay Low"),
        linked("Fay Low"),
        wrote("Hal Rush", "2026-10-01T09:00", "No thank you.", cues=["refusal"]),
        at_house("Ivy Tor", "ivy@tin.example", "Tin"),
        at_house("Jon Tor", "jon@tin.example", "Tin SAS"),
        at_house("Kim Tor", "kim@tin.example"),
        at_house("Lou Tor", "lou@tin.example", "Another House"),
        at_house("Mae Tor", "mae@tin.example.org.example"),
        at_house("Ned Tor", "ned@gmail.com", "Tin"),
    )
    tell(store, "know", {}, [who("Bea Moll", store), who("Ned Tor", store)])
    return store


def towards(store: Store, words: str, lang: str = "en") -> PathShape:
    workspace = Workspace("unused", "fr" if lang == "fr" else "en", TODAY, environ={})
    workspace._store = store
    return path(workspace, words)


def test_a_way_through_one_has_both_legs_with_their_records(world: Store) -> None:
    shape = towards(world, "Cid Orr")
    (way,) = shape["ways"]
    assert way["names"] == ["Awa Petit"]
    assert [leg["grounds"] for leg in way["legs"]] == ["own", "exchange"]
    assert all(leg["evidence"] for leg in way["legs"])
    assert way["legs"][1]["says"] == (
        "Awa Petit and Cid Orr: 2 exchanges among a few, the last on 8 February 2026."
    )
    assert way["act"].startswith("Ask Awa Petit whether an introduction to Cid Orr")
    assert shape["notes"] == [
        "Your own tie with Cid Orr is slight: last exchange on 8 February 2026."
    ]


def test_a_way_through_two_says_what_is_old(world: Store) -> None:
    (way,) = towards(world, "Dot Ray")["ways"]
    assert way["names"] == ["Awa Petit", "Cid Orr"]
    assert way["legs"][2]["says"].endswith("they may have lost sight of each other.")
    assert "what Cid Orr would think" in way["act"]


def test_one_employer_is_told_as_such(world: Store) -> None:
    (way,) = towards(world, "Eli Fox")["ways"]
    assert (way["names"], way["legs"][1]["grounds"]) == (["Bea Moll"], "house")
    assert "Nothing shows that they talk" in way["legs"][1]["says"]
    assert towards(world, "Gil Mann")["ways"] == []


def test_no_path_seen_is_said_and_says_of_how_many_it_is_seen(world: Store) -> None:
    shape = towards(world, "Fay Low")
    assert shape["ways"] == []
    assert shape["notes"][0].startswith("No path is seen to Fay Low.")
    assert 0 < shape["coverage"] < 1
    assert "for" in shape["seen"]


def test_somebody_near_is_a_direct_word_away(world: Store) -> None:
    assert towards(world, "Awa Petit")["notes"][0].startswith("You know Awa Petit already")


def test_who_declined_is_left_in_peace(world: Store) -> None:
    shape = towards(world, "Hal Rush")
    assert shape["ways"] == []
    assert shape["notes"] == [
        "Hal Rush declined on 1 October 2026. Leave them in peace until 1 October 2027 at least."
    ]


def names(store: Store, shape: PathShape) -> list[str]:
    workspace = Workspace("unused", "en", TODAY, environ={})
    workspace._store = store
    view = workspace.view()
    found = sorted(view.person(goal).name for goal in shape["goals"])  # type: ignore[arg-type]
    store.release()
    return found


@pytest.mark.parametrize("words", ["Tin", "TIN S.A.S.", "tin.example", "https://www.tin.example/"])
def test_a_house_is_its_name_or_its_domain(world: Store, words: str) -> None:
    shape = towards(world, words)
    assert shape["kind"] == "organisation"
    assert names(world, shape) == ["Ivy Tor", "Jon Tor", "Kim Tor", "Ned Tor"]
    assert shape["notes"][0] == "One person is counted by their address only."
    (way,) = shape["ways"]
    assert way["says"] == "To Ned Tor, through Bea Moll"
    assert way["legs"][1]["grounds"] == "told"


@pytest.mark.parametrize(
    "words", ["Zinc", "Zinc Broth", "Ti", "in", "example", "tin.exam", "gmail.com", "Another"]
)
def test_a_part_of_a_name_is_no_house(world: Store, words: str) -> None:
    with pytest.raises(EntregentError) as raised:
        towards(world, words)
    assert (raised.value.code, raised.value.exit_code) == ("path.nobody", 2)


def test_who_is_to_be_left_in_peace_is_neither_goal_nor_way() -> None:
    store = stored(
        *(gathered("Awa Petit", when=f"2026-11-0{day}T10:00") for day in range(1, 7)),
        gathered("Awa Petit", "Cid Orr", when="2026-09-01T10:00"),
    )
    assert towards(store, "Cid Orr")["ways"]
    prefer(store, who("Awa Petit", store), rest="yes")
    assert towards(store, "Cid Orr")["ways"] == []
    assert towards(store, "Awa Petit")["notes"] == [
        "You asked to leave Awa Petit in peace: no path is proposed."
    ]


def test_who_introduced_lately_rests_and_is_said_to() -> None:
    store = stored(
        *(gathered("Awa Petit", when=f"2026-11-0{day}T10:00") for day in range(1, 7)),
        gathered("Awa Petit", "Cid Orr", when="2026-09-01T10:00"),
    )
    tell(store, "introduction", {"state": "made"}, [who("Awa Petit", store)])
    shape = towards(store, "Cid Orr", "fr")
    assert shape["ways"] == []
    assert any("laisser reposer jusqu’au 22 février 2027" in note for note in shape["notes"])


def test_the_command_answers_in_both_languages_and_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = ["--home", str(tmp_path / "home"), "--today", TODAY.isoformat()]
    for day in ("2026-11-02", "2026-11-09", "2026-11-16", "2026-10-12", "2026-10-19"):
        assert main([*home, "met", "Awa Petit: a walk", "--on", day]) == 0
    assert main([*home, "met", "Awa Petit, Cid Orr: a walk", "--on", "2026-08-01"]) == 0
    capsys.readouterr()
    assert main([*home, "--lang", "fr", "path", "Cid", "Orr"]) == 0
    said = capsys.readouterr().out
    assert "Par Awa Petit" in said
    assert main([*home, "--lang", "en", "path", "Cid Orr", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["ways"][0]["names"] == ["Awa Petit"]
    assert main([*home, "--lang", "en", "path", "Nobody"]) == 2
    assert "whole name" in capsys.readouterr().err
