"""A headless Chromium at the pages: what it says, asks and shows is kept for judging."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from tests.faces.web.served import Served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)
PATIENCE = 90_000
"""Milliseconds to wait for what must come: a busy machine is no failure."""
LOCALES = {"fr": "fr-FR", "en": "en-GB"}


@dataclass
class Visit:
    """One browser session: the page, and everything it let out."""

    page: Page
    root: str
    said: list[str] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)
    dialogs: list[str] = field(default_factory=list)

    def go(self, path: str) -> None:
        """Open an address and let it settle."""
        self.page.goto(self.root + path)
        self.page.wait_for_load_state("networkidle")

    def open(self, path: str) -> None:
        """Open an address that asks for nothing once it is there."""
        self.page.goto(self.root + path)

    @property
    def outside(self) -> set[str]:
        """Addresses asked for that are not this server's."""
        return {one for one in self.asked if not one.startswith((self.root, "data:", "blob:"))}

    def answered(self, place: str = "list") -> None:
        """Wait until what is shown answers what stands in the field: `list` or `found`."""
        self.page.locator(f"#{place}:not([aria-busy=true])").wait_for()

    def judge(self, *, refused: bool = False) -> None:
        """Nothing was complained of, nobody else was asked, nothing popped up.

        A browser notes on its console, when it likes, that an act was `refused` (422).
        """
        assert [one for one in self.said if not (refused and "status of 422" in one)] == []
        assert self.outside == set()
        assert self.dialogs == []


@contextmanager
def chromium() -> Iterator[Browser]:
    """The machine's Chromium, driven."""
    from playwright.sync_api import sync_playwright

    place = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=place, args=list(QUIET))
        yield browser
        browser.close()


@contextmanager
def visit(
    browser: Browser, served: Served, lang: str = "fr", width: int = 1280,
    theme: Literal["light", "dark"] = "light", *, scripts: bool = True,
) -> Iterator[Visit]:
    """A session of the owner in one language, width and theme."""
    context = browser.new_context(
        viewport={"width": width, "height": 844 if width < 500 else 900},
        locale=LOCALES[lang], color_scheme=theme, java_script_enabled=scripts,
    )
    context.set_default_timeout(PATIENCE)
    root = f"http://127.0.0.1:{served.client.port}"
    name, _, value = served.client.cookie.partition("=")
    context.add_cookies([{"name": name, "value": value, "url": root}])
    page = context.new_page()
    made = Visit(page, root)
    page.on("console", lambda one: made.said.append(f"{one.type}: {one.text}"))
    page.on("pageerror", lambda one: made.said.append(str(one)))
    page.on("request", lambda one: made.asked.add(one.url))

    def dismiss(one: object) -> None:
        made.dialogs.append(str(one))
        one.dismiss()  # type: ignore[attr-defined]

    page.on("dialog", dismiss)
    try:
        yield made
    finally:
        context.close()
