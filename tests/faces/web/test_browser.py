"""The ways a newcomer takes, in a real browser, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from entregent.app.demo import Demo
from entregent.i18n import LANGUAGES, Lang, say
from tests.faces.web.browser import Visit, chromium, visit
from tests.faces.web.served import Served
from tests.faces.web.test_browser_looks import violations

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.needs("chromium", "playwright", "axe")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


def _press(seen: Visit, lang: Lang, key: str) -> None:
    """Press the button or follow the link of this word, in what is the page itself."""
    word = say(lang, key)
    main = seen.page.locator("main")
    main.get_by_role("button", name=word, exact=True).or_(
        main.get_by_role("link", name=word, exact=True)
    ).first.click()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_from_an_empty_home_over_the_sheet_to_the_day(
    browser: Browser, fresh: Served, lang: Lang
) -> None:
    with visit(browser, fresh, lang) as seen:
        seen.go("/")
        assert seen.page.locator("h1").inner_text() == say(lang, "web.opening")
        assert seen.page.locator(".sentences > li").count() > 60
        assert violations(seen) == []
        _press(seen, lang, "web.fill-here")
        seen.page.wait_for_url("**/sheet")
        assert violations(seen) == []
        seen.page.select_option("[name=purpose-clients]", "1")
        seen.page.fill("[name=have-0]", say(lang, "web.sheet-result-example").split(":")[-1])
        seen.page.fill("[name=trade-0]", "Comptable")
        seen.page.fill("[name=minutes]", "90")
        _press(seen, lang, "web.sheet-keep")
        seen.page.wait_for_url("**/today")
        assert say(lang, "web.said-sheet") in seen.page.locator("#told").inner_text()
        assert seen.page.locator("article.act").count() >= 1
        assert violations(seen) == []
        assert say(lang, "paper.act-archive") in (seen.page.locator("main").text_content() or "")
        seen.page.get_by_role("button", name=say(lang, "web.undo")).click()
        seen.page.get_by_text(say(lang, "web.said-undone")).wait_for()
        seen.go("/sheet")
        assert seen.page.input_value("[name=trade-0]") == ""
        seen.judge()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_from_a_dropped_archive_to_the_day_and_back(
    browser: Browser, fresh: Served, world: Demo, lang: Lang
) -> None:
    archive = next(world.files.glob("*LinkedIn*.zip"))
    with visit(browser, fresh, lang, width=390) as seen:
        seen.go("/imports")
        seen.page.set_input_files("#files", archive)
        assert archive.name in seen.page.locator(".picked").inner_text()
        assert violations(seen) == []
        _press(seen, lang, "web.import-act")
        seen.page.get_by_text(say(lang, "web.undo-import"), exact=True).wait_for(timeout=300_000)
        assert violations(seen) == []
        told = seen.page.locator("#jobs").inner_text()
        assert "Connections.csv" in told or archive.name in told
        _press(seen, lang, "web.see-the-day")
        seen.page.wait_for_url("**/today")
        assert seen.page.locator("article.act").count() >= 1
        seen.go("/imports")
        _press(seen, lang, "web.undo-import")
        seen.page.get_by_text(say(lang, "web.import-undone")).wait_for()
        seen.go("/people")
        assert seen.page.get_by_text(say(lang, "web.nobody-yet"), exact=True).is_visible()
        seen.judge()


def test_people_are_found_while_one_types(browser: Browser, served: Served) -> None:
    with visit(browser, served) as seen:
        seen.go("/people")
        assert seen.page.locator("tbody tr").count() == 50
        seen.page.locator("main input[type=search]").press_sequentially("awa diarra", delay=20)
        seen.answered()
        assert seen.page.locator("#list tbody tr").count() == 1
        assert seen.page.url.endswith("/people?q=awa%20diarra")
        seen.page.locator("#list .who a").click()
        seen.page.wait_for_url("**/people/*")
        assert seen.page.locator("h1").inner_text() == "Awa Diarra"
        seen.judge()


def test_the_keyboard_alone_is_enough(browser: Browser, served: Served) -> None:
    with visit(browser, served, "en") as seen:
        seen.go("/today")
        seen.page.keyboard.press("Control+k")
        seen.page.keyboard.type("luc tes")
        seen.answered("found")
        assert "Luc Tessier" in seen.page.locator("#found a").first.inner_text()
        seen.page.keyboard.press("ArrowDown")
        seen.page.keyboard.press("Enter")
        seen.page.wait_for_url("**/people/*")
        seen.page.keyboard.press("?")
        assert seen.page.locator("dialog#keys").is_visible()
        seen.page.keyboard.press("Escape")
        assert not seen.page.locator("dialog#keys").is_visible()
        seen.go("/people")
        for _ in range(3):
            seen.page.keyboard.press("j")
        seen.page.keyboard.press("k")
        assert seen.page.evaluate(
            "[...document.querySelectorAll('[data-row]')]"
            ".findIndex((row) => row.contains(document.activeElement))"
        ) == 1
        seen.judge()


def test_an_act_is_done_later_refused_and_taken_back(
    browser: Browser, world: Demo, tmp_path_factory: pytest.TempPathFactory
) -> None:
    import shutil

    home = tmp_path_factory.mktemp("acts") / "home"
    shutil.copytree(world.home, home)
    with Served(home, "--today", "2026-11-24") as served, visit(browser, served, "en") as seen:
        seen.go("/today")
        before = seen.page.locator("article.act h2").all_inner_texts()
        seen.page.keyboard.press("f")
        seen.page.get_by_text(say("en", "web.said-done")).wait_for()
        assert before[0] not in seen.page.locator("article.act h2").all_inner_texts()
        seen.page.keyboard.press("z")
        seen.page.get_by_text(say("en", "web.said-undone")).wait_for()
        assert seen.page.locator("article.act h2").all_inner_texts() == before
        seen.page.locator("details.menu summary").first.click()
        seen.page.get_by_role("button", name=say("en", "web.until-month")).first.click()
        seen.page.get_by_text(say("en", "web.said-snoozed")).wait_for()
        after = seen.page.locator("article.act h2").all_inner_texts()
        assert before[0] not in after
        seen.page.locator("article.act").first.get_by_role(
            "button", name=say("en", "web.refuse")
        ).click()
        seen.page.get_by_text(say("en", "web.said-refused")).wait_for()
        assert after[0] not in seen.page.locator("article.act h2").all_inner_texts()
        seen.go("/settings")
        assert seen.page.locator("table.journal tbody tr").count() >= 6
        seen.judge()


def test_a_meeting_is_noted_and_two_are_one(
    browser: Browser, world: Demo, tmp_path_factory: pytest.TempPathFactory
) -> None:
    import shutil

    home = tmp_path_factory.mktemp("notes") / "home"
    shutil.copytree(world.home, home)
    with Served(home, "--today", "2026-11-24") as served, visit(browser, served, "fr") as seen:
        seen.go("/note")
        seen.page.fill("[name=who]", "Zoé Quelconque")
        seen.page.fill("[name=words]", "café : le salon, <b>gras</b>")
        _press(seen, "fr", "web.note-act")
        seen.page.get_by_text(say("fr", "web.said-noted")).wait_for()
        seen.go("/people?q=quelconque")
        seen.page.locator("#list .who a").click()
        seen.page.wait_for_url("**/people/*")
        assert "<b>gras</b>" in seen.page.locator("main").inner_text()
        seen.page.get_by_text(say("fr", "web.same-as")).click()
        seen.page.fill("[name=other]", "Awa Diarra")
        _press(seen, "fr", "web.same-as-act")
        seen.page.get_by_text(say("fr", "web.said-merged")).wait_for()
        assert seen.page.locator("h1").inner_text() == "Awa Diarra"
        seen.page.get_by_role("button", name=say("fr", "web.undo")).click()
        seen.page.locator("#told").get_by_text(say("fr", "web.said-undone")).wait_for()
        seen.go("/people?q=quelconque")
        assert seen.page.locator("#list tbody tr").count() == 1
        seen.page.fill("main input[type=search]", "")
        seen.go("/note")
        seen.page.fill("[name=who]", "a")
        _press(seen, "fr", "web.note-act")
        seen.page.locator(".toast").wait_for()
        assert "plusieurs" in seen.page.locator(".toast").inner_text()


def test_language_changes_in_place_and_stays(browser: Browser, fresh: Served) -> None:
    with visit(browser, fresh, "fr") as seen:
        seen.go("/")
        seen.page.get_by_role("button", name="English").click()
        seen.page.get_by_text(say("en", "web.opening")).wait_for()
        seen.go("/sheet")
        assert seen.page.locator("html").get_attribute("lang") == "en"
        seen.judge()


def test_files_are_dropped_and_read_while_one_watches(
    browser: Browser, fresh: Served, world: Demo
) -> None:
    """Files fall on the page; the plan says what they are; progress moves by itself; the day."""
    box = next(world.files.rglob("*.vcf"))
    with visit(browser, fresh, "en") as seen:
        seen.go("/imports")
        moved = seen.page.evaluate_handle(
            """([name, text]) => {
              const moved = new DataTransfer();
              moved.items.add(new File([text], name, { type: "text/vcard" }));
              return moved;
            }""", [box.name, box.read_text("utf-8")],
        )
        zone = seen.page.locator("[data-drop]")
        zone.dispatch_event("dragover", {"dataTransfer": moved})
        assert "over" in (zone.get_attribute("class") or "")
        zone.dispatch_event("drop", {"dataTransfer": moved})
        seen.page.locator(".picked li").wait_for()
        assert box.name in seen.page.locator(".picked").inner_text()
        assert "over" not in (zone.get_attribute("class") or "")
        _press(seen, "en", "web.import-act")
        seen.page.get_by_text(say("en", "web.undo-import"), exact=True).wait_for(timeout=300_000)
        assert seen.page.locator("[data-poll]").count() == 0
        _press(seen, "en", "web.see-the-day")
        seen.page.wait_for_url("**/today")
        assert seen.page.locator("article.act").count() >= 1
        seen.judge()


def test_the_palette_finds_people_and_words(browser: Browser, served: Served) -> None:
    with visit(browser, served, "fr") as seen:
        seen.go("/settings")
        seen.page.keyboard.press("/")
        seen.page.keyboard.type("retour de congé")
        seen.answered("found")
        assert seen.page.locator("#found h3", has_text=say("fr", "web.in-words")).is_visible()
        seen.page.keyboard.press("ArrowDown")
        seen.page.keyboard.press("Enter")
        seen.page.wait_for_url("**/people/**")
        assert "#r-" in seen.page.url
        seen.page.keyboard.press("Control+k")
        seen.page.keyboard.type("zzzz")
        seen.answered("found")
        assert seen.page.locator("#found .nothing").is_visible()
        seen.page.keyboard.press("Escape")
        assert not seen.page.locator("dialog#palette").is_visible()
        seen.judge()
