"""The circles and the ways to one person, as pages."""

from __future__ import annotations

import re

import pytest

from tests.faces.web.served import Client, Served


@pytest.mark.parametrize(("lang", "heads"), [
    ("fr", ("Vous parlez vraiment avec", "Les 150", "Qui connaît qui", "Surtout par vos")),
    ("en", ("You really talk with", "The 150", "Who knows whom", "Mostly through")),
])
def test_the_circles_are_drawn_said_and_tabled(
    client: Client, lang: str, heads: tuple[str, ...]
) -> None:
    page = client.get(f"/circles?lang={lang}")
    assert page.status == 200
    assert all(head in page.text for head in heads)
    assert page.text.count('class="dot') > 100
    assert len(re.findall(r"<tr data-row>", page.text)) == 5


def test_another_circle_is_tabled_when_asked_for(client: Client) -> None:
    assert client.get("/circles?circle=15&lang=en").text.count("<tr data-row>") == 10
    assert client.get("/circles?circle=7&lang=en").text.count("<tr data-row>") == 5


def test_the_self_test_is_told(client: Client) -> None:
    assert "80" in client.get("/circles?lang=en").text.partition('id="test"')[2]


def test_a_way_is_told_with_what_shows_it(client: Client) -> None:
    found = client.get("/people?q=Sophie+Lacoste&lang=en").text
    link = re.search(r'href="(/people/[0-9a-f]{32})"', found)
    assert link is not None
    person = client.get(f"{link[1]}?lang=en").text
    assert f'href="{link[1]}/path"' in person
    page = client.get(f"{link[1]}/path?lang=en").text
    assert "Through Bruno Pereira da Costa" in page
    assert "Ask Bruno Pereira da Costa whether an introduction" in page
    assert "Who knows whom is seen for" in page


def test_nobody_has_no_path(client: Client) -> None:
    assert client.get(f"/people/{'0' * 32}/path").status == 404


def test_an_empty_home_is_told_what_to_do(fresh: Served) -> None:
    page = fresh.client.get("/circles?lang=en")
    assert page.status == 200
    assert 'class="empty"' in page.text
