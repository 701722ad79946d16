"""The page of the week: everything on one sheet, and its days as a file."""

from __future__ import annotations

import pytest

from tests.faces.web.served import Client


@pytest.mark.parametrize(("lang", "heads"), [
    ("fr", ("La semaine du 23 novembre 2026", "Jour après jour", "Laisser reposer")),
    ("en", ("The week of 23 November 2026", "Day by day", "One surprise", "Let rest")),
])
def test_the_week_stands_on_one_page(client: Client, lang: str, heads: tuple[str, ...]) -> None:
    page = client.get(f"/week?lang={lang}")
    assert page.status == 200
    assert all(head in page.text for head in heads)
    assert "Awa Diarra" in page.text
    assert 'aria-current="page"' in page.text


def test_its_days_are_a_file_to_keep(client: Client) -> None:
    found = client.get("/week/file?lang=en")
    assert found.status == 200
    assert found.headers["content-type"] == "application/octet-stream"
    assert 'filename="entregent-week-2026-W48.ics"' in found.headers["content-disposition"]
    assert found.body.startswith(b"BEGIN:VCALENDAR\r\n")
    assert found.body.count(b"BEGIN:VEVENT") == 4
