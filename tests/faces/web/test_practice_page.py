"""The page of a practice: a drawing with the same in words and in a table; muting ends there."""

from __future__ import annotations

import re

import pytest

from tests.faces.web.served import Client


@pytest.mark.parametrize(("lang", "heading", "figures"), [
    ("fr", "Pas une collection", "Les chiffres"), ("en", "Not a collection", "The figures"),
])
def test_each_measure_is_said_drawn_and_tabled(
    client: Client, lang: str, heading: str, figures: str,
) -> None:
    page = client.get(f"/practices/collection?lang={lang}")
    assert page.status == 200
    assert heading in page.text
    figure = page.text.count('<figure class="measure">')
    assert figure >= 4
    assert page.text.count(f">{figures}</summary>") == figure
    drawing = r'<svg class="plot"[^>]*role="img" aria-label="([^"]+)".*?</svg>'
    drawn = re.search(drawing, page.text, re.DOTALL)
    assert drawn is not None
    assert drawn[0].count('class="dot"') == 12
    assert f">{drawn[1]}</p>" in page.text
    table = page.text.partition("<tbody>")[2].partition("</tbody>")[0]
    assert table.count("<tr>") == 12


def test_every_practice_is_reached_from_any_other(client: Client) -> None:
    page = client.get("/practices/paper")
    names = re.findall(r'href="/practices/([a-z]+)"', page.text)
    assert len(names) >= 10
    assert [client.get(f"/practices/{name}").status for name in names[:3]] == [200] * 3
    assert client.get("/practices/nobody").status == 404


def test_what_is_silenced_on_the_page_comes_back_to_it(client: Client) -> None:
    answer = client.post("/mutes", {"code": "COL-2", "span": "ever", "back": "practice/collection"})
    assert answer.status == 303
    assert answer.headers["location"].startswith("/practices/collection?said=muted")
    page = client.get("/practices/collection?lang=en")
    assert "Silent, as you asked: COL-2." in page.text
    assert "You hold 41 ties" not in page.text
