"""The pages of paper: networks, ten questions, worked sheets, the filled page."""

from __future__ import annotations

import pytest

from entregent.i18n import LANGUAGES, Lang, say
from tests.faces.web.served import Client, Served


@pytest.mark.parametrize("lang", LANGUAGES)
def test_networks_with_reasons_dates_and_sources(client: Client, lang: Lang) -> None:
    got = client.get(f"/networks?lang={lang}")
    assert got.status == 200
    assert say(lang, "networks.title") in got.text
    assert say(lang, "networks.group-main") in got.text
    assert "LinkedIn help, page a550555" in got.text
    for name in ("BNI", "Polywork", "Viadeo"):
        assert name in got.text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sheet_shows_five_worked_examples(client: Client, lang: Lang) -> None:
    text = client.get(f"/sheet?lang={lang}").text
    for kind in ("partners", "clients", "recruit", "peers", "market"):
        assert say(lang, f"sheet.template-{kind}-result") in text.replace("&#39;", "'")


def test_ten_questions_are_kept_and_wrong_ones_refused(fresh: Served) -> None:
    client = fresh.client
    assert say("en", "selfcheck.none-page") in client.get("/self-check?lang=en").text
    assert client.post("/self-check", {"q-paper": "3", "q-tact": ""}).status in {200, 303}
    assert say("en", "selfcheck.scale-3") in client.get("/self-check?lang=en").text
    assert client.post("/self-check", {"q-paper": "7"}).status == 422
    assert client.post("/self-check", {}).status == 422


def test_an_account_is_marked_on_the_page(fresh: Served) -> None:
    client = fresh.client
    assert client.post("/networks", {"network": "xing", "kept": "yes"}).status in {200, 303}
    assert client.post("/networks", {"network": "nowhere", "kept": "yes"}).status == 422


def test_the_filled_page_needs_a_sheet(fresh: Served) -> None:
    assert fresh.client.get("/sheet/filled.pdf").status == 422


@pytest.mark.needs("typst")
def test_the_filled_page_is_a_file_to_keep(client: Client) -> None:
    got = client.get("/sheet/filled.pdf")
    assert got.status == 200
    assert got.body.startswith(b"%PDF")
    assert "attachment" in got.headers["content-disposition"]
