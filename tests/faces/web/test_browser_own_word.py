"""The owner's own word, given where it is read: corrections, gifts, gains, profile, pins."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from entregent.app.demo import Demo
from entregent.i18n import LANGUAGES, Lang, say
from tests.faces.web.browser import Visit, chromium, visit
from tests.faces.web.conftest import TUESDAY
from tests.faces.web.served import Served

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.needs("chromium", "playwright")

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000200000001f408060000004d8f3f3e0000000049454e44ae426082"
)
"""The head of a picture of 512 by 500."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.fixture(scope="module")
def told(world: Demo, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The invented world; each test takes back what it told."""
    home = tmp_path_factory.mktemp("told") / "home"
    shutil.copytree(world.home, home)
    with Served(home, "--today", TUESDAY) as serving:
        yield serving


def _says(seen: Visit, text: str) -> None:
    seen.page.locator("#told").get_by_text(text).wait_for()


def _undo(seen: Visit, lang: Lang) -> None:
    seen.page.keyboard.press("z")
    _says(seen, say(lang, "web.said-undone"))


def _acts(seen: Visit) -> list[str]:
    return seen.page.locator("article.act h2").all_inner_texts()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_question_is_closed_by_a_press_and_opened_again(
    browser: Browser, told: Served, lang: Lang
) -> None:
    with visit(browser, told, lang) as seen:
        seen.go("/today")
        before = _acts(seen)
        first = seen.page.locator("article.act").first
        first.get_by_role("button", name=say(lang, "ways.do-answered")).click()
        _says(seen, say(lang, "web.said-corrected"))
        assert before[0] not in _acts(seen)
        _undo(seen, lang)
        assert _acts(seen) == before
        seen.judge()


def test_a_finding_is_heard_no_more_this_time_about_one_or_ever(
    browser: Browser, told: Served
) -> None:
    with visit(browser, told, "en") as seen:
        seen.go("/today")
        before = _acts(seen)
        for span in ("finding", "person", "ever"):
            act = seen.page.locator("article.act").first
            act.locator("summary", has_text=say("en", "ways.mute")).click()
            act.locator(f"[name=span][value={span}]").check()
            act.locator("[name=reason]").fill("we talk at lunch")
            act.get_by_role("button", name=say("en", "ways.mute-act")).click()
            _says(seen, say("en", "web.said-muted"))
            assert before[0] not in _acts(seen)
            _undo(seen, "en")
            assert _acts(seen) == before
        seen.judge()


def test_a_gift_is_noted_weighed_again_and_shown(browser: Browser, told: Served) -> None:
    with visit(browser, told, "en") as seen:
        seen.go("/gifts")
        received = seen.page.locator("section[aria-labelledby=received] li")
        count = received.count()
        form = seen.page.locator("form[action='/gifts']")
        form.locator("[name=verb]").select_option("received")
        form.locator("[name=who]").fill("Awa Diarra")
        form.locator("[name=words]").fill("the name of a printer")
        form.get_by_role("button").click()
        _says(seen, say("en", "web.said-noted"))
        assert received.count() == count + 1
        newest = received.first
        assert "Awa Diarra" in newest.inner_text()
        newest.locator("summary").click()
        newest.get_by_role("button", name=say("en", "gifts.not-one")).click()
        _says(seen, say("en", "web.said-corrected"))
        assert received.count() == count
        _undo(seen, "en")
        assert received.count() == count + 1
        seen.judge()


def test_what_people_look_for_is_noted_and_no_longer_so(browser: Browser, told: Served) -> None:
    with visit(browser, told, "fr") as seen:
        seen.go("/gifts")
        form = seen.page.locator("form[action='/wishes']:has([name=what])")
        form.locator("[name=who]").fill("Awa Diarra")
        form.locator("[name=what]").fill("une salle à Lyon")
        form.get_by_role("button").click()
        wanted = seen.page.locator("section[aria-labelledby=seeks]")
        wanted.get_by_text("une salle à Lyon").wait_for()
        wanted.get_by_role("button", name=say("fr", "gifts.no-longer")).click()
        wanted.get_by_text("une salle à Lyon").wait_for(state="detached")
        seen.page.fill("[name=one]", "Awa Diarra")
        seen.page.fill("form[action='/knows'] [name=other]", "Luc Tessier")
        with seen.page.expect_response("**/knows") as told_so:
            seen.page.locator("form[action='/knows'] button").click()
        assert told_so.value.status == 303
        _says(seen, say("fr", "web.said-noted"))
        seen.judge()


def test_a_gain_and_true_hours_change_the_account(browser: Browser, told: Served) -> None:
    with visit(browser, told, "en") as seen:
        seen.go("/return")
        rows = seen.page.locator("table.returns tbody tr")
        before = rows.all_inner_texts()
        seen.page.locator("#gain ~ form [name=amount]").fill("1 250,50")
        seen.page.locator("#gain ~ form [name=network]").fill("mail")
        seen.page.get_by_role("button", name=say("en", "returns.keep-gain")).click()
        _says(seen, say("en", "web.said-noted"))
        assert rows.all_inner_texts() != before
        _undo(seen, "en")
        seen.go("/return")
        assert rows.all_inner_texts() == before
        seen.page.locator("form[action='/return/hours'] [name=network]").fill("linkedin")
        seen.page.locator("form[action='/return/hours'] [name=hours]").fill("400")
        seen.page.locator("form[action='/return/hours'] button").click()
        seen.page.locator(".toast").wait_for()
        assert rows.all_inner_texts() != before
        seen.judge()


def test_a_photo_is_looked_at_here_or_left_out_by_choice(
    browser: Browser, told: Served, tmp_path: Path
) -> None:
    (tmp_path / "me.png").write_bytes(PIXEL)
    (tmp_path / "me.txt").write_text("no picture", encoding="utf-8")
    with visit(browser, told, "en") as seen:
        seen.go("/profile")
        seen.page.get_by_text(say("en", "webprofile.photo-unknown")).first.click()
        look = seen.page.get_by_role("button", name=say("en", "webprofile.look"))
        seen.page.set_input_files("[name=photo]", tmp_path / "me.txt")
        look.click()
        seen.page.locator(".toast", has_text="me.txt").wait_for()
        seen.page.set_input_files("[name=photo]", tmp_path / "me.png")
        seen.page.locator("[name=sharp]").check()
        look.click()
        _says(seen, say("en", "web.said-noted"))
        shown = seen.page.get_by_text(say("en", "webprofile.photo-given"))
        shown.wait_for()
        shown.click()
        seen.page.get_by_role("button", name=say("en", "webprofile.no-photo")).click()
        seen.page.get_by_text(say("en", "webprofile.photo-choice")).wait_for()
        assert (seen.outside, seen.dialogs) == (set(), [])


def test_a_word_on_a_tie_moves_what_is_shown_and_adds_up(browser: Browser, told: Served) -> None:
    with visit(browser, told, "en") as seen:
        seen.go("/people?q=awa diarra")
        seen.page.locator("#list .who a").first.click()
        seen.page.wait_for_url("**/people/*")
        points = seen.page.locator("table.points tr:not(.sum) td")
        whole = seen.page.locator("table.points .sum td")

        def numbers() -> list[int]:
            return [int(one.replace("−", "-")) for one in points.all_text_contents()]

        before = int(whole.text_content() or "")
        assert sum(numbers()) == before
        seen.page.get_by_text(say("en", "webperson.word"), exact=True).click()
        form = seen.page.locator("form.one-of").first
        form.locator("select").select_option("closeness:closer")
        form.get_by_role("button").click()
        _says(seen, say("en", "web.said-noted"))
        assert sum(numbers()) == int(whole.text_content() or "") == before + 10
        seen.page.get_by_text(say("en", "webperson.word"), exact=True).click()
        seen.page.get_by_role("button", name=say("en", "pins.add")).click()
        seen.page.locator("button", has_text=say("en", "pins.remove")).wait_for(state="attached")
        seen.go("/pins")
        assert "Awa Diarra" in seen.page.locator("main").inner_text()
        seen.page.get_by_role("button", name=say("en", "pins.remove")).click()
        seen.page.get_by_text(say("en", "pins.none")).wait_for()
        seen.judge()


def test_the_thirty_are_chosen_by_the_keyboard(browser: Browser, told: Served) -> None:
    with visit(browser, told, "en") as seen:
        seen.go("/review")
        names = seen.page.locator("article[data-row] h2").all_inner_texts()
        seen.page.keyboard.press("j")
        seen.page.keyboard.press("1")
        seen.page.get_by_text(say("en", "review.said-keep", name=names[0])).wait_for()
        seen.page.keyboard.press("3")
        seen.page.get_by_text(say("en", "review.said-rest", name=names[1])).wait_for()
        assert seen.page.locator("article[data-row] h2").first.inner_text() == names[2]
        seen.page.keyboard.press("z")
        _says(seen, say("en", "web.said-undone"))
        seen.judge()
