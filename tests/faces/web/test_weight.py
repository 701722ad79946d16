"""What a first visit weighs: the page, its styles, its module and the letters it needs."""

from __future__ import annotations

import gzip
import re

import pytest

from tests.faces.web.served import Client

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


NEAR = ("serif-ext", "display-ext", "sans-ext")
"""What a name in Polish, Czech, Turkish, Romanian or a Baltic language asks for besides."""


def test_letters_of_the_middle_of_europe_cost_little_more(client: Client) -> None:
    styles = next(one for one in _ASSET.findall(client.get("/people").text) if "tokens" in one)
    base = styles.rpartition("/")[0]
    fonts = {name: f"{base}/{place}" for place, name in _FONT.findall(client.get(styles).text)}
    weights = {name: len(client.get(address).body) for name, address in fonts.items()}
    assert sum(weights[name] for name in NEAR) <= 36 * 1024
    assert {f"{name.removesuffix('-ext')}-far" for name in weights if name.endswith("-ext")} <= set(
        weights
    )
