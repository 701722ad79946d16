"""People are found while one types: by name, by accents or without, by words written, by keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from entregent.faces.web.pages.people import AT_ONCE
from entregent.i18n import LANGUAGES, Lang, say
from tests.faces.web.browser import Visit, chromium, visit
from tests.faces.web.served import Served
from tests.faces.web.test_browser_looks import judged

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Route

pytestmark = pytest.mark.needs("chromium", "playwright", "axe")

WORDS = "retour de congé"
"""Words of a mail of the invented world, which are nobody's name."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


def _field(seen: Visit) -> Locator:
    return seen.page.locator("main input[type=search]")


def _names(seen: Visit) -> list[str]:
    seen.answered()
    return seen.page.locator("#list .who a").all_inner_texts()


def _count(seen: Visit) -> str:
    seen.answered()
    return seen.page.locator("#list [role=status]").inner_text()


def _numbers(said: str) -> list[int]:
    """The numbers of a sentence, with or without spaces and commas between thousands."""
    return [int(re.sub(r"\D", "", one)) for one in re.findall(r"\d(?:[\d,\u202f\u00a0]*\d)?", said)]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", [390, 1280])
def test_each_letter_narrows_and_none_brings_all_back(
    browser: Browser, served: Served, lang: Lang, width: int
) -> None:
    with visit(browser, served, lang, width) as seen:
        seen.go("/people")
        everybody = _names(seen)
        (all_of_them,) = _numbers(_count(seen))
        assert len(everybody) == AT_ONCE < all_of_them
        found = [all_of_them]
        for letter in "diarra":
            _field(seen).press_sequentially(letter)
            count, whole = _numbers(_count(seen))
            assert whole == all_of_them
            found.append(count)
        assert found == sorted(found, reverse=True)
        assert 1 <= found[-1] < found[1]
        names = _names(seen)
        assert len(names) == found[-1]
        assert "Awa Diarra" in names
        assert seen.page.url.endswith("/people?q=diarra")
        assert judged(seen, width) == []
        _field(seen).fill("")
        assert _names(seen) == everybody
        assert seen.page.url.endswith("/people")
        _field(seen).fill("   ")
        assert _names(seen) == everybody
        seen.judge()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nobody_is_said_and_is_no_dead_end(browser: Browser, served: Served, lang: Lang) -> None:
    with visit(browser, served, lang) as seen:
        seen.go("/people")
        _field(seen).fill("zzzz qqqq")
        assert _names(seen) == []
        empty = seen.page.locator("#list .empty")
        assert say(lang, "web.nobody-found") in empty.inner_text()
        assert say(lang, "person.none") in empty.inner_text()
        assert _numbers(_count(seen))[0] == 0
        assert seen.page.evaluate("document.activeElement.name") == "q"
        assert judged(seen, 1280) == []
        _field(seen).fill("zzzz")
        assert _names(seen) == []
        _field(seen).fill("")
        assert len(_names(seen)) == AT_ONCE
        seen.judge()


@pytest.mark.parametrize(
    "typed",
    ["Hélène Poirier", "helene poirier", "HELENE POIRIER", "he\u0301le\u0300ne", "poirier hel"],
)
def test_accents_capitals_and_order_do_not_matter(
    browser: Browser, served: Served, typed: str
) -> None:
    with visit(browser, served) as seen:
        seen.go("/people")
        _field(seen).fill(typed)
        assert "Hélène Poirier" in _names(seen)
        seen.page.reload()
        assert _field(seen).input_value() == typed  # the address holds it
        assert "Hélène Poirier" in _names(seen)
        seen.judge()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_keyboard_walks_what_was_found_and_opens_it(
    browser: Browser, served: Served, lang: Lang
) -> None:
    with visit(browser, served, lang) as seen:
        seen.go("/people")
        _field(seen).fill("dia")
        names = _names(seen)
        assert len(names) >= 2
        _field(seen).focus()
        focused = seen.page.locator(":focus")
        seen.page.keyboard.press("ArrowDown")
        assert focused.inner_text() == names[0]
        seen.page.keyboard.press("ArrowDown")
        assert focused.inner_text() == names[1]
        seen.page.keyboard.press("ArrowUp")
        seen.page.keyboard.press("ArrowUp")
        assert focused.get_attribute("name") == "q"
        seen.page.keyboard.press("ArrowUp")
        assert focused.get_attribute("name") == "q"
        seen.page.keyboard.press("ArrowDown")
        seen.page.keyboard.press("Enter")
        seen.page.wait_for_url("**/people/*")
        assert seen.page.locator("h1").inner_text() == names[0]
        seen.page.go_back()
        assert _field(seen).input_value() == "dia"
        assert _names(seen) == names
        seen.judge()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_that_were_written_are_found_and_lead_to_the_exchange(
    browser: Browser, served: Served, lang: Lang
) -> None:
    with visit(browser, served, lang) as seen:
        seen.go("/people")
        _field(seen).press_sequentially(WORDS)
        hits = seen.page.locator("#list .hit")
        seen.answered()
        assert seen.page.locator("#hits").inner_text() == say(lang, "web.in-words")
        for told in hits.all_inner_texts():
            folded = told.lower()
            assert all(word in folded for word in WORDS.split())
        assert judged(seen, 1280) == []
        hits.first.locator("[data-found]").click()
        seen.page.wait_for_url("**/people/*#r-*")
        line = seen.page.locator(f"[id='{seen.page.url.partition('#')[2]}']")
        told = (line.text_content() or "").lower()
        assert all(word in told for word in WORDS.split())
        assert line.evaluate("(one) => one.matches(':target')")
        seen.judge()


def test_the_palette_is_walked_with_arrows(browser: Browser, served: Served) -> None:
    with visit(browser, served, "en") as seen:
        seen.go("/today")
        seen.page.keyboard.press("/")
        seen.page.locator("#palette input").fill("dia")
        seen.answered("found")
        names = seen.page.locator("#found [data-found] b").all_inner_texts()
        focused = seen.page.locator(":focus")
        seen.page.keyboard.press("ArrowDown")
        seen.page.keyboard.press("ArrowDown")
        assert focused.locator("b").inner_text() == names[1]
        seen.page.keyboard.press("ArrowUp")
        seen.page.keyboard.press("ArrowUp")
        assert focused.get_attribute("name") == "q"
        for _ in range(len(names) + 3):
            seen.page.keyboard.press("ArrowDown")
        assert focused.locator("b").inner_text() == names[-1]
        seen.judge()


def test_an_answer_that_comes_late_does_not_cover_a_later_question(
    browser: Browser, served: Served
) -> None:
    with visit(browser, served, "en") as seen:
        held: list[Route] = []

        def hold(route: Route) -> None:
            held.append(route)

        seen.go("/people")
        seen.page.route("**/people?q=tessier", hold)
        with seen.page.expect_request("**/people?q=tessier"):
            _field(seen).fill("tessier")
        _field(seen).fill("diarra")
        names = _names(seen)
        assert "Awa Diarra" in names
        with seen.page.expect_response("**/people?q=tessier"):
            held[0].continue_()
        seen.page.evaluate(  # what the page does with an answer is done by the next frame
            "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
        )
        assert _names(seen) == names
        seen.judge()
