"""What a first visit weighs: the page, its styles, its module and the letters it needs."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faces.web.browser import chromium
from tests.faces.web.served import Client, Served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Response

MOST = 150 * 1024
LETTERS = ("serif-latin", "serif-italic-latin", "display-latin", "sans-latin")
"""Files of letters a page in French or English may ask for, all four at most."""
_ASSET = re.compile(r"(?:href|src)=\"(/static/[^\"]+)\"")
_FONT = re.compile(r"url\(\"?(?:\.\./)?([^)\"]*fonts/([a-z-]+)\.woff2)\"?\)")


@pytest.mark.parametrize(
    "path", ["/today", "/people", "/method", "/sheet", "/settings", "/imports", "/write"]
)
def test_a_page_and_everything_it_asks_for_is_light(client: Client, path: str) -> None:
    page = client.get(path)
    assert page.status == 200
    weight = len(gzip.compress(page.body, 6))
    fonts: dict[str, str] = {}
    for address in dict.fromkeys(_ASSET.findall(page.text)):
        if address.endswith(".woff2"):
            continue  # asked for early; weighed below
        body = client.get(address).body
        weight += len(gzip.compress(body, 6))
        if address.endswith(".css"):
            base = address.rpartition("/")[0]
            fonts |= {name: f"{base}/{place}" for place, name in _FONT.findall(body.decode())}
    assert set(LETTERS) <= set(fonts)
    weight += sum(len(client.get(fonts[name]).body) for name in LETTERS)
    assert weight <= MOST, f"{weight} bytes"


FILES = {*LETTERS, "serif-ext"}
"""All there are: other letters are drawn by the machine's own fonts."""
EXTRA = 14 * 1024
"""What names with letters outside French and English may cost besides, whatever their script."""


def test_names_in_any_script_cost_little_more(client: Client) -> None:
    """A browser asks for a file of letters when a name needs one of its range: there is but one."""
    styles = next(one for one in _ASSET.findall(client.get("/people").text) if "tokens" in one)
    base = styles.rpartition("/")[0]
    fonts = {name: f"{base}/{place}" for place, name in _FONT.findall(client.get(styles).text)}
    assert set(fonts) == FILES
    assert len(client.get(fonts["serif-ext"]).body) <= EXTRA


SCRIPTS = (
    "Łukasz Żak-Wiśniewski", "Şükrü Çağlar", "Ștefan Țurcanu", "Наталья Кузнецова", "Ελένη Παπά",
    "Nguyễn Thị Hồng", "王小明", "محمد الحسن", "יעל כהן", "김민준",
)


@pytest.mark.needs("chromium", "playwright")
def test_every_page_with_names_in_many_scripts_is_light(tmp_path: Path) -> None:
    """What a browser really asks for on a first visit, page by page."""
    cards = tmp_path / "cards.vcf"
    cards.write_text("".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nORG:Atelier {name}\r\n"
        f"EMAIL:one{number}@one.example\r\nEND:VCARD\r\n" for number, name in enumerate(SCRIPTS)
    ), encoding="utf-8")
    home = tmp_path / "home"
    subprocess.run(
        [sys.executable, "-m", "entregent", "--home", home, "import", cards],
        check=True, capture_output=True, stdin=subprocess.DEVNULL,
    )
    with Served(home) as served, chromium() as browser:
        people = re.findall(r"/people/([0-9a-f]{32})", served.client.get("/people").text)
        pages = ["/people", "/review", "/circles", "/pins", "/today"]
        pages += [f"/people/{one}" for one in dict.fromkeys(people)]
        weights = {path: _first_visit(browser, served, path) for path in pages}
    assert len(weights) > len(SCRIPTS)
    assert {path: weight for path, weight in weights.items() if weight > MOST} == {}


def _first_visit(browser: Browser, served: Served, path: str) -> int:
    """Bytes of everything a page asks for, compressed, in a browser that holds nothing."""
    root = f"http://127.0.0.1:{served.client.port}"
    name, _, value = served.client.cookie.partition("=")
    context = browser.new_context()
    context.add_cookies([{"name": name, "value": value, "url": root}])
    page = context.new_page()
    answers: list[Response] = []
    page.on("response", lambda one: answers.append(one))  # noqa: PLW0108 - a built-in is refused
    page.goto(root + path)
    page.evaluate("document.fonts.ready")
    page.wait_for_load_state("networkidle")
    bodies = {one.url: one.body() for one in answers}
    context.close()
    return sum(
        len(body) if url.endswith(".woff2") else len(gzip.compress(body, 6))
        for url, body in bodies.items()
    )
