"""A newcomer who has no archive yet, and one who looks for somebody: both languages, axe silent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from entregent.i18n import LANGUAGES, Lang, say
from tests.faces.web.browser import chromium, visit
from tests.faces.web.served import Served
from tests.faces.web.test_browser_looks import judged

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.needs("chromium", "playwright", "axe")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.mark.parametrize(("lang", "width"), [("fr", 390), ("en", 1280)])
def test_from_people_one_knows_to_their_pages(
    browser: Browser, fresh: Served, lang: Lang, width: int
) -> None:
    """The third door: names from memory, how one met, a promise; each may be taken back."""
    with visit(browser, fresh, lang, width) as seen:
        page, told = seen.page, seen.page.locator("#told")
        seen.go("/")
        page.get_by_role("link", name=say(lang, "web.door-known-act"), exact=True).click()
        page.wait_for_url("**/note")
        assert say(lang, "web.note-first-lede") in page.locator("main").inner_text()
        assert judged(seen, width) == []
        for at, (name, words) in enumerate((
            ("Zoé Quelconque", "le salon du livre"), ("Nguyễn Thị Ánh", "un voisin de palier"),
        ), start=1):
            page.fill("[name=who]", name)
            page.fill("[name=words]", words)
            page.get_by_role("button", name=say(lang, "web.note-act"), exact=True).click()
            page.get_by_text(say(lang, "web.known-so-far", n=at)).wait_for()
            assert say(lang, "web.said-noted") in told.inner_text()
            assert page.input_value("[name=who]") == ""
        assert judged(seen, width) == []
        page.get_by_role("link", name=say(lang, "web.see-them")).first.click()
        page.wait_for_url("**/people")
        names = page.locator("#list .who a").all_inner_texts()
        assert sorted(names) == ["Nguyễn Thị Ánh", "Zoé Quelconque"]
        page.get_by_role("link", name="Zoé Quelconque").click()
        page.wait_for_url("**/people/*")
        assert page.locator("h1").inner_text() == "Zoé Quelconque"
        assert "le salon du livre" in page.locator("main").inner_text()
        assert judged(seen, width) == []
        seen.go("/settings")
        newest = page.locator("table.journal tbody tr").first
        newest.get_by_role("button").click()
        told.get_by_text(say(lang, "web.said-undone")).wait_for()
        seen.go("/people")
        assert page.locator("#list .who a").all_inner_texts() == ["Zoé Quelconque"]
        seen.judge()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_somebody_is_found_from_any_page(browser: Browser, served: Served, lang: Lang) -> None:
    """The word in the frame opens the field; what is typed answers; Enter opens the person."""
    with visit(browser, served, lang, 390) as seen:
        page = seen.page
        seen.go("/sheet")
        page.locator(".topbar [data-palette]").click()
        page.locator("#palette input").press_sequentially("luc tess")
        seen.answered("found")
        first = page.locator("#found [data-found]").first
        assert "Luc Tessier" in first.inner_text()
        assert judged(seen, 390) == []
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_url("**/people/*")
        assert page.locator("h1").inner_text() == "Luc Tessier"
        for heading in ("web.met-how", "web.next", "trust.title", "web.the-thread", "web.facts"):
            assert page.get_by_text(say(lang, heading), exact=True).first.is_visible()
        assert judged(seen, 390) == []
        seen.judge()
