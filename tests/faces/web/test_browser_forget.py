"""Somebody is forgotten from their page, in a real browser, in both languages."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from entregent.app.demo import Demo
from entregent.i18n import LANGUAGES, Lang, say
from tests.faces.web.browser import chromium, visit
from tests.faces.web.served import Served
from tests.faces.web.test_browser_looks import violations

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.needs("chromium", "playwright", "axe")

NAME = "Awa Diarra"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_goes_is_seen_the_name_typed_and_nothing_comes_back(
    browser: Browser, world: Demo, tmp_path: Path, lang: Lang
) -> None:
    home = tmp_path / "home"
    shutil.copytree(world.home, home)
    with Served(home, "--today", "2026-11-24") as served, visit(browser, served, lang) as seen:
        page = seen.page
        seen.go("/people?q=awa+diarra")
        person = page.locator("#list .who a").get_attribute("href")
        seen.go(str(person))
        page.get_by_role("link", name=say(lang, "web.forget-open")).click()
        page.wait_for_url(f"**{person}/forget")
        assert page.locator("h1").inner_text() == say(lang, "web.forget-title", name=NAME)
        assert page.locator("main .plain-list li").count() >= 2
        assert violations(seen) == []
        act = page.get_by_role("button", name=say(lang, "web.forget-act"))
        page.fill("main [name=name]", "Somebody Else")
        act.click()
        page.locator(".toast").wait_for()
        assert NAME in page.locator(".toast").inner_text()
        page.fill("main [name=name]", NAME)
        act.click()
        page.wait_for_url("**/certificates/1")
        assert page.locator("h1").inner_text() == say(lang, "web.certificate-title")
        told = page.locator("main").inner_text()
        assert NAME not in told
        assert say(lang, "web.certificate-final") in told
        assert page.locator(".banner.good").count() == 1
        assert violations(seen) == []
        seen.go("/settings")
        row = page.locator("table.journal tbody tr").first
        assert say(lang, "web.for-good") in row.inner_text()
        assert row.get_by_role("button").count() == 0
        row.get_by_role("link").click()
        page.wait_for_url(re.compile(r"/certificates/1$"))
        seen.go("/people?q=awa+diarra")
        assert page.locator("#list tbody tr").count() == 0
        seen.judge(refused=True)
        assert served.client.get(str(person)).status == 404
