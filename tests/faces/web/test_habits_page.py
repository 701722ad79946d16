"""The look back as a page: empty, filled, and a rule silenced from it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from entregent.app.changes import own
from entregent.app.importing import read_files
from entregent.app.workspace import Workspace
from tests.faces.web.conftest import TUESDAY
from tests.faces.web.served import Served

NAMES = (
    "Ada Ida Tom Una Ilir Awa Omar Zoe Noor Emil Pia Rui Sol Kai Lina Hugo Ines Jon Mara Nils "
    "Olga Paul Rita Sven"
).split()
PITCH = "Hello {}, we supply ovens and our platform cuts the bill of bakers. May I present it?"
PLAIN = "Hello {}, your talk on the dam of Ely in 2019 stayed with me. Does it still leak?"
ME = "Sam Orr <sam@mill.example>"


def _letter(author: str, to: str, at: datetime, words: str, number: int) -> str:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = author, to, "A word"
    letter["Date"], letter["Message-ID"] = at, f"<{number}@mill.example>"
    letter.set_content(words)
    return f"From - {at:%a %b %d %H:%M:%S %Y}\n{letter.as_string()}\n\n"


def _mailbox() -> str:
    parts = []
    for number, name in enumerate(NAMES):
        them = f"{name} Lunn <{name.lower()}@ely.example>"
        at = datetime(2026, 3, 2, 9, tzinfo=UTC) + timedelta(days=number)
        text = (PITCH if number % 2 else PLAIN).format(name)
        parts.append(_letter(ME, them, at, text, 2 * number))
        if not number % 2:
            later = at + timedelta(days=1)
            parts.append(_letter(them, ME, later, "It does, thank you.", 2 * number + 1))
    return "".join(parts)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Somebody who pitched to every other stranger."""
    folder = tmp_path_factory.mktemp("habits")
    box = folder / "sent.mbox"
    box.write_text(_mailbox(), "utf-8")
    home: Path = folder / "home"
    with Workspace(home, "en", datetime.fromisoformat(TUESDAY).date()) as workspace:
        read_files(workspace, [box])
        own(workspace, "sam@mill.example")
    with Served(home, "--today", TUESDAY) as serving:
        yield serving


def test_an_empty_home_shows_the_way_in(fresh: Served) -> None:
    for lang in ("fr", "en"):
        got = fresh.client.get(f"/habits?lang={lang}")
        assert got.status == 200
        assert 'href="/imports"' in got.text


def test_a_habit_is_shown_with_its_messages_and_silenced_from_the_page(written: Served) -> None:
    shown = written.client.get("/habits?lang=en").text
    assert "COM-1" in shown
    assert "0 of 12" in shown
    assert "12 of 12" in shown
    assert shown.count('<svg class="interval"') == 1
    assert "Sven Lunn" in shown
    french = written.client.get("/habits?lang=fr").text
    assert "0 sur 12" in french
    body = {"code": "COM-1", "span": "ever", "reason": "my trade", "back": "habits"}
    done = written.client.post("/mutes", body)
    assert (done.status, done.headers["location"].partition("?")[0]) == (303, "/habits")
    after = written.client.get("/habits?lang=en").text
    assert "0 of 12" not in after
    assert "COM-1" in after, "what is silent is named"
