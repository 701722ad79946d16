"""The page of a person: how we met, a word kept, channels of the thread; as a terminal says it."""

from __future__ import annotations

import html
import json
import re
import subprocess
import sys
from datetime import date
from typing import Any

import pytest

from entregent.app.demo import Demo
from entregent.app.trust import trust_says
from entregent.i18n import LANGUAGES, Lang, say
from tests.faces.web.conftest import TUESDAY
from tests.faces.web.served import Client


@pytest.fixture(scope="module")
def known(world: Demo) -> dict[str, Any]:
    """What a terminal tells of somebody who asked, met and wrote by several ways."""
    done = subprocess.run(
        [sys.executable, "-m", "entregent", "--home", str(world.home), "--today", TUESDAY,
         "person", "Luc Tessier", "--json"], capture_output=True, text=True, check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _text(page: str) -> str:
    """A page without its markup, spaces once."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page)).split())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_word_kept_is_said_as_a_terminal_says_it(
    client: Client, known: dict[str, Any], lang: Lang
) -> None:
    told = _text(client.get(f"/people/{known['person']['id']}?lang={lang}").text)
    assert known["trust"]["asked"] >= 1
    lines = trust_says(lang, known["trust"])
    assert lines
    for line in [say(lang, "trust.title"), say(lang, "trust.how"), *lines]:
        assert " ".join(line.split()) in told


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_exchange_says_by_which_way_it_came(
    client: Client, known: dict[str, Any], lang: Lang
) -> None:
    page = client.get(f"/people/{known['person']['id']}?lang={lang}").text
    ways = set(re.findall(r'<span class="via">([^<]+)</span>', page))
    assert ways == {say(lang, f"web.seen-{one}") for one in ("mail", "linkedin", "calendar")}


def test_the_first_exchange_is_said_where_no_meeting_was_read(client: Client) -> None:
    """Somebody only ever written to: the oldest line of the thread is the first exchange."""
    listed = client.get("/people?q=clement+lemaire").text
    (address,) = re.findall(r'class="who"><a href="(/people/[0-9a-f]{32})"', listed)
    page = client.get(f"{address}?lang=en&all=yes").text
    days = re.findall(r'<time datetime="(\d{4}-\d\d-\d\d)[^"]*">', page)
    first = say(
        "en", "webperson.first-exchange", day=date.fromisoformat(min(days)),
        where=say("en", "web.seen-linkedin"),
    )
    assert first in _text(page)
