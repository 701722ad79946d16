"""Every page, language, theme and width: axe finds nothing, nothing overflows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

import pytest

from entregent.i18n import LANGUAGES, Lang
from tests.faces.web.browser import Visit, chromium, visit
from tests.faces.web.served import Served

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.needs("chromium", "playwright", "axe")

PAGES = (
    "/today", "/people", "/people?q=form", "/people?q=nobody-at-all", "/method", "/sheet", "/note",
    "/networks", "/self-check", "/imports", "/settings", "/archive", "/demo", "/menu", "/keys",
)
SMALLEST = 15
"""Pixels of the smallest letters on a screen."""
_LETTERS = """() => [...document.querySelectorAll('body *')]
  .filter((one) => one.offsetParent && !one.closest('svg')
    && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .map((one) => parseFloat(getComputedStyle(one).fontSize))
  .reduce((least, size) => Math.min(least, size), 99)"""
_TARGETS = """() => [...document.querySelectorAll('a, button, summary, input, select, textarea')]
  .filter((one) => one.offsetParent && one.type !== 'hidden' && !one.closest('p, li, td, dd, cite')
    && !(one.type === 'checkbox' && one.closest('label').offsetHeight >= 24)
    && !one.classList.contains('file-input') && !one.classList.contains('skip'))
  .map((one) => [one.outerHTML.slice(0, 90), one.getBoundingClientRect().height])
  .filter(([, height]) => height < 24)"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


def violations(seen: Visit) -> list[str]:
    """What axe finds wrong with the page as it is shown: WCAG 2.2 A and AA, best practice."""
    from axe_playwright_python.sync_playwright import Axe

    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = Axe().run(seen.page, options={"runOnly": tags})
    return [
        f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in found.response["violations"]
    ]


def _person(seen: Visit) -> str:
    """The address of somebody with a long history."""
    seen.go("/people?q=mehdi")
    return str(seen.page.locator("#list .who a").first.get_attribute("href"))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("width", "lang"), [(390, "fr"), (768, "en"), (1280, "fr"), (1280, "en")])
def test_axe_finds_nothing(
    browser: Browser, served: Served, width: int, lang: Lang, theme: Literal["light", "dark"]
) -> None:
    with visit(browser, served, lang, width, theme) as seen:
        wrong: dict[str, list[str]] = {}
        for path in (*PAGES, _person(seen)):
            seen.go(path)
            for details in seen.page.locator("main details").all():
                details.evaluate("(one) => { one.open = true; }")
            if found := violations(seen):
                wrong[path] = found
        assert wrong == {}
        seen.judge()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_axe_finds_nothing_on_the_first_day(browser: Browser, fresh: Served, lang: Lang) -> None:
    for width in (390, 768, 1280):
        with visit(browser, fresh, lang, width) as seen:
            seen.go("/")
            assert violations(seen) == []
            seen.judge()


@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1280, 1920])
def test_nothing_overflows_and_letters_and_targets_are_large(
    browser: Browser, served: Served, width: int
) -> None:
    with visit(browser, served, "fr", width) as seen:
        wrong = {}
        for path in ("/", *PAGES, _person(seen)):
            seen.go(path)
            wide = seen.page.evaluate("document.documentElement.scrollWidth")
            least = seen.page.evaluate(_LETTERS)
            small = seen.page.evaluate(_TARGETS)
            if wide > width or least < SMALLEST or small:
                wrong[path] = (wide, least, small)
        assert wrong == {}


def test_one_button_is_filled_on_a_page(browser: Browser, served: Served) -> None:
    with visit(browser, served, "en") as seen:
        many = {}
        for path in (*PAGES, _person(seen)):
            seen.go(path)
            filled = sum(one.is_visible() for one in seen.page.locator(".btn.main").all())
            if filled > 1:
                many[path] = filled
        assert many == {}


def test_pages_are_read_without_scripts(browser: Browser, served: Served) -> None:
    with visit(browser, served, "en", scripts=False) as seen:
        for path in PAGES:
            seen.go(path)
            assert seen.page.locator("h1").count() == 1
            assert "Entregent" in seen.page.title()
        seen.go("/people")
        seen.page.fill("main input[type=search]", "awa diarra")
        seen.page.locator("main input[type=search]").press("Enter")
        seen.page.wait_for_url(re.compile(r"/people\?q=awa\+diarra"))
        assert seen.page.locator("#list tbody tr").count() == 1
        seen.judge()
