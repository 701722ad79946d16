"""Every page, language, theme and width: axe finds nothing, nothing overflows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

import pytest

from entregent.faces.web.routes import routes
from entregent.i18n import Lang
from entregent.testing.pages import pages_found, plain_pages
from tests.faces.web.browser import Visit, chromium, visit
from tests.faces.web.conftest import TUESDAY
from tests.faces.web.served import Served

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.needs("chromium", "playwright", "axe")

ALSO = {
    "people-found": "/people?q=form", "people-none": "/people?q=nobody-at-all",
    "note-about": "/note?who=Awa%20Diarra", "gifts-with": "/gifts?who=Awa%20Diarra",
}
"""Pages that look otherwise with a query."""
ELSEWHERE = frozenset({"certificate"})
"""Pages that stand only after something was done; the tests of that look at them."""
PIECES = frozenset({"find", "behind"})
"""Answers that are put into another page, where other tests look at them."""
COMBINATIONS: tuple[tuple[int, Lang, Literal["light", "dark"]], ...] = (
    (390, "fr", "light"), (390, "en", "dark"), (768, "fr", "dark"), (768, "en", "light"),
    (1280, "fr", "light"), (1280, "en", "dark"),
)
"""Each width in each language and each theme; each language in each theme."""
GEOMETRY = frozenset({(390, "dark"), (768, "dark"), (1280, "light")})
"""Where measures suffice: axe has seen the width in the other theme, and the theme elsewhere."""
SMALLEST = 15
"""Pixels of the smallest letters on a screen."""
_LETTERS = """() => [...document.querySelectorAll('body *')]
  .filter((one) => one.offsetParent && !one.closest('svg')
    && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .map((one) => parseFloat(getComputedStyle(one).fontSize))
  .reduce((least, size) => Math.min(least, size), 99)"""
_TARGETS = """() => [...document.querySelectorAll('a, button, summary, input, select, textarea')]
  .filter((one) => one.offsetParent && one.type !== 'hidden' && !one.closest('p, li, td, dd, cite')
    && !(/checkbox|radio/.test(one.type) && one.closest('label').offsetHeight >= 24)
    && !one.classList.contains('file-input') && !one.classList.contains('skip'))
  .map((one) => [one.outerHTML.slice(0, 90), one.getBoundingClientRect().height])
  .filter(([, height]) => height < 24)"""


_OPEN = """() => document.querySelectorAll('main details:not(.menu)')
  .forEach((one) => { one.open = true; })"""


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A home without anything, which the tests only look at."""
    with Served(tmp_path_factory.mktemp("bare") / "home", "--today", TUESDAY) as serving:
        yield serving


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


def judged(seen: Visit, width: int, *, axe: bool = True) -> list[str]:
    """Everything that is wrong with the page as it is shown."""
    wrong = violations(seen) if axe else []
    wide = seen.page.evaluate("document.documentElement.scrollWidth")
    if wide > width:
        wrong.append(f"{wide} pixels wide")
    least = seen.page.evaluate(_LETTERS)
    if least < SMALLEST:
        wrong.append(f"letters of {least} pixels")
    wrong += [f"target of {high} pixels: {what}" for what, high in seen.page.evaluate(_TARGETS)]
    filled = sum(one.is_visible() for one in seen.page.locator(".btn.main").all())
    return wrong if filled <= 1 else [*wrong, f"{filled} filled buttons"]


@pytest.fixture(scope="module")
def pages(served: Served) -> dict[str, str]:
    """Every page there is, by the name of its route."""
    found = pages_found(lambda address: served.client.get(address).text)
    assert {one.name for one in routes() if one.sort == "page"} - set(found) <= ELSEWHERE
    return {name: at for name, at in (found | ALSO).items() if name not in PIECES}


@pytest.mark.parametrize(("width", "lang", "theme"), COMBINATIONS)
def test_every_page_looks_right(
    browser: Browser, served: Served, pages: dict[str, str], width: int, lang: Lang,
    theme: Literal["light", "dark"],
) -> None:
    """As it opens nothing overflows and one button is filled; with all opened axe finds nothing."""
    wrong: dict[str, list[str]] = {}
    with visit(browser, served, lang, width, theme) as seen:
        for name, address in pages.items():
            seen.open(address)
            filled = sum(one.is_visible() for one in seen.page.locator(".btn.main").all())
            seen.page.evaluate(_OPEN)
            found = judged(seen, width, axe=(width, theme) not in GEOMETRY)
            if filled > 1:
                found.append(f"{filled} filled buttons before anything is opened")
            if found:
                wrong[name] = found
        assert wrong == {}
        seen.judge()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_menu_over_the_page_looks_right(
    browser: Browser, served: Served, theme: Literal["light", "dark"]
) -> None:
    with visit(browser, served, "en", 390, theme) as seen:
        seen.open("/today")
        seen.page.locator("details.menu summary").first.click()
        assert judged(seen, 390) == []


@pytest.mark.parametrize(("width", "lang", "theme"), [COMBINATIONS[1]])
def test_every_page_of_an_empty_home_looks_right(
    browser: Browser, bare: Served, width: int, lang: Lang, theme: Literal["light", "dark"]
) -> None:
    wrong: dict[str, list[str]] = {}
    with visit(browser, bare, lang, width, theme) as seen:
        for name, address in plain_pages().items():
            if name in PIECES:
                continue
            seen.open(address)
            assert seen.page.locator("h1").count() == 1
            if found := judged(seen, width):
                wrong[name] = found
        assert wrong == {}
        seen.judge()


@pytest.mark.parametrize("width", [320, 1024, 1920])
def test_nothing_overflows_on_other_screens(
    browser: Browser, served: Served, pages: dict[str, str], width: int
) -> None:
    with visit(browser, served, "fr", width) as seen:
        wide = {}
        for name, address in pages.items():
            seen.open(address)
            if (found := seen.page.evaluate("document.documentElement.scrollWidth")) > width:
                wide[name] = found
        assert wide == {}


def test_no_page_speaks_of_commands(
    browser: Browser, served: Served, pages: dict[str, str]
) -> None:
    """Whoever opened the pages was not asked to know a terminal."""
    with visit(browser, served, "en") as seen:
        spoken = {}
        for name, address in pages.items():
            seen.open(address)
            told = seen.page.locator("main").text_content() or ""
            if found := re.findall(r"`[^`]+`|entregent [a-z]+|--[a-z]+", told):
                spoken[name] = found
        assert spoken == {}


def test_pages_are_read_without_scripts(
    browser: Browser, served: Served, pages: dict[str, str]
) -> None:
    with visit(browser, served, "en", scripts=False) as seen:
        for name, address in pages.items():
            seen.open(address)
            assert (name, seen.page.locator("h1").count()) == (name, 1)
            assert "Entregent" in seen.page.title()
        seen.go("/people")
        seen.page.fill("main input[type=search]", "awa diarra")
        seen.page.locator("main input[type=search]").press("Enter")
        seen.page.wait_for_url(re.compile(r"/people\?q=awa\+diarra"))
        assert seen.page.locator("#list tbody tr").count() == 1
        seen.judge()
