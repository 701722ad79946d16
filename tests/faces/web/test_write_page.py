"""The place where people write: remarks on a draft as JSON, nothing kept, nothing of it in logs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from entregent.app.demo import Demo
from entregent.app.find import Found
from entregent.app.standing import standing
from entregent.app.workspace import Workspace
from entregent.i18n import LANGUAGES, Lang, say
from entregent.model.ids import PersonId
from tests.faces.web.served import Client, Served

PITCH = (
    "Hello, \N{OWL} our firm helps companies to overhaul their payroll. Book a slot:"
    " https://calendly.example/us. I noticed you viewed my profile."
)


def _read(client: Client, text: str, kind: str = "invitation", **more: str) -> dict[str, object]:
    got = client.post("/write/read", {"text": text, "kind": kind, **more})
    assert got.status == 200
    found: dict[str, object] = got.json
    return found


def test_at_most_three_remarks_each_with_its_place_as_browsers_count(client: Client) -> None:
    told = _read(client, PITCH, channel="linkedin")
    assert told["verdict"] == "hold"
    assert told["ready"] is False
    remarks = told["remarks"]
    assert isinstance(remarks, list)
    assert len(remarks) == 3
    units = PITCH.encode("utf-16-le")
    for one in remarks:
        assert units[2 * one["start"] : 2 * one["end"]].decode("utf-16-le")[:80] == one["quote"]
        assert one["severity"]
        assert one["says"]
        assert one["why"]
    assert [one["letter"] for one in remarks] == ["a", "b", "c"]
    assert remarks == sorted(remarks, key=lambda one: one["start"])
    assert told["used"] == len(PITCH) + 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_page_is_not_judged_and_its_room_is_told(client: Client, lang: Lang) -> None:
    got = client.post(f"/write/read?lang={lang}", {"text": " \n", "kind": "invitation",
                                                   "channel": "linkedin"})
    assert (got.json["verdict"], got.json["ready"]) == ("", False)
    assert got.json["says"] == say(lang, "write.empty")
    assert got.json["room"] == say(lang, "write.left-free", n=198, of=200)
    page = client.get(f"/write?lang={lang}&channel=linkedin&kind=invitation").text
    assert say(lang, "write.lede") in page


@pytest.mark.parametrize("body", [
    {}, {"text": 12}, {"text": None, "kind": "?", "channel": "pigeon"}, {"text": ["a"], "to": 3.5},
])
def test_strange_bodies_are_an_empty_draft(client: Client, body: dict[str, object]) -> None:
    assert client.post("/write/read", {**body, "to": ""}).json["verdict"] == ""


def test_too_long_or_for_nobody_is_told(client: Client) -> None:
    assert client.post("/write/read", {"text": "a" * 20_001}).status == 422
    assert client.post("/write/read", {"text": "Hello", "to": "Nobody At All"}).status == 422
    assert client.post("/write/read", {"text": "Hello"}, Sec_Fetch_Site="cross-site").status == 403


def test_a_person_brings_the_relation_and_what_to_speak_of(client: Client) -> None:
    page = client.get("/write?to=Awa%20Diarra&kind=thank_you&lang=en").text
    assert say("en", "write.gaps") in page
    assert 'value="thank_you" selected' in page
    assert "Nobody bears" in client.get("/write?to=nobody-at-all&lang=en").text


def test_people_of_one_name_are_told_apart_by_a_link(client: Client) -> None:
    page = client.get("/write?to=a&lang=en").text
    assert say("en", "write.several") in page


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Served]:
    with Served(tmp_path / "home", "--today", "2026-11-24") as serving:
        yield serving


def test_nothing_of_a_draft_is_kept_until_a_remark_is_silenced(own: Served, tmp_path: Path) -> None:
    own.client.post("/note", {"who": "Awa Petit", "verb": "met", "words": "at the fair"})
    draft = PITCH.replace("Hello", "Hello Xylophonea")
    told = _read(own.client, draft, to="Awa Petit")
    home = tmp_path / "home"
    everything = b"".join(one.read_bytes() for one in home.rglob("*") if one.is_file())
    assert b"Xylophonea" not in everything
    assert b"payroll" not in everything
    remarks = told["remarks"]
    assert isinstance(remarks, list)
    code = remarks[0]["code"]
    got = own.client.post("/write/quiet", {"text": draft, "kind": "invitation", "code": code})
    assert code not in [one["code"] for one in got.json["remarks"]]
    assert any(code in one for one in got.json["notes"])
    everything = b"".join(one.read_bytes() for one in home.rglob("*") if one.is_file())
    assert b"Xylophonea" not in everything
    changed = own.client.post("/write/read", {"text": draft + " !", "kind": "invitation"}).json
    assert code in json.dumps(changed)


def test_today_and_the_page_of_a_person_lead_here(client: Client) -> None:
    assert "/write?to=" in client.get("/today").text
    person = client.get("/people?q=awa%20diarra").text.split('href="/people/')[1][:32]
    assert f"/write?to={person}" in client.get(f"/people/{person}").text


def test_one_person_read_alone_is_as_when_everybody_is_measured(world: Demo) -> None:
    with Workspace(world.home, "fr", date(2026, 11, 24), writable=False) as workspace:
        rows = workspace.store.people_rows("", 5_000)[::11]
        alone = [standing(workspace, Found(one.key, one.name)) for one in rows]
        study = workspace.study()
        ties = [study.tie(PersonId(one.key)) for one in rows]
        assert [
            (one["stage"], one["exchanges"], one["unanswered"], one["silent_days"])
            for one in alone
        ] == [(tie.stage, tie.exchanges, tie.unanswered, tie.silence) for tie in ties]
        assert {one["address"] for one in alone} == {"tu", "vous", ""}
        assert len(alone) > 50


def test_an_introduction_offers_something_of_both(client: Client) -> None:
    page = client.get("/write?to=Awa%20Diarra;%20Luc%20Tessier&kind=introduction&lang=en").text
    assert "<h3><bdi>Awa Diarra</bdi></h3>" in page
    assert "<h3><bdi>Luc Tessier</bdi></h3>" in page
    told = _read(client, "Dear Awa, dear Luc, you both mind payrolls and should know each other.",
                 to="Awa Diarra; Luc Tessier", kind="introduction")
    remarks = told["remarks"]
    assert isinstance(remarks, list)
    assert "CNS-1" in [one["code"] for one in remarks]
    assert all(not one["quote"][-1:].isspace() for one in remarks)
