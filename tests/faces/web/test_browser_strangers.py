"""What strangers wrote into names, subjects, notes and files stays text in a real browser."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from entregent.faces import web
from entregent.i18n import LANGUAGES, Lang
from tests.faces.web.browser import Visit, chromium, visit
from tests.faces.web.served import Served

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.needs("chromium", "playwright")

OUTSIDE = "http://stranger.example"
HOSTILE = (
    f"<script>fetch('{OUTSIDE}/a');alert(1)</script>",
    f'"><img src="{OUTSIDE}/b.png" onerror=alert(2)>',
    "<svg/onload=alert(3)><animate onbegin=alert(4) attributeName=x dur=1s>",
    f"</title><iframe src='{OUTSIDE}/c'></iframe>",
    f"<link rel=stylesheet href={OUTSIDE}/d.css><style>*{{background:url({OUTSIDE}/e)}}</style>",
    "javascript:alert(5)//", "{{7*7}}{% raw %}${7*7}#{7*7}",
    "&lt;script&gt;alert(6)&lt;/script&gt;",
    "<math><mtext><mglyph><style><img src onerror=alert(7)>",
    "<form action=javascript:alert(8)><button>ok",
    "\u202egnp.exe\u202c <details open ontoggle=alert(9)>",
    "<base href=//stranger.example><object data=javascript:alert(10)>", "W" * 50_000,
)
OURS = frozenset({"tbody", *(
    name
    for path in Path(web.__file__).parent.rglob("*")
    if path.suffix in {".html", ".py", ".js", ".svg"}
    for name in re.findall(r"<([a-z][a-z0-9]*)", path.read_text("utf-8"))
)})
"""Elements that templates of the house hold; the loaders among them are judged apart."""
_STRANGE = """() => [...document.querySelectorAll('*')].filter((one) => {
  const address = one.getAttribute('src') || one.getAttribute('href') || one.getAttribute('action')
    || one.getAttribute('formaction') || '';
  const foreign = /^\\s*(javascript|data|vbscript):/i.test(address)
    || (/^(https?:)?\\/\\//.test(address) && !address.startsWith(location.origin)
        && !(one.tagName === 'A' && one.rel.includes('noreferrer')));
  const handler = [...one.attributes].some((each) => /^on/i.test(each.name));
  const inline = one.tagName === 'SCRIPT' && !one.src || one.tagName === 'STYLE';
  return foreign || handler || inline;
}).map((one) => one.outerHTML.slice(0, 160))"""
_NAMES = "() => [...new Set([...document.querySelectorAll('*')].map((one) => one.localName))]"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _files(folder: Path) -> None:
    """Cards, connections, messages and mails in which every text is a stranger's."""
    folder.mkdir()
    escaped = [re.sub(r"([\\,;])", r"\\\1", text) for text in HOSTILE]
    cards = [
        f"BEGIN:VCARD\nVERSION:4.0\nUID:{at}\nFN:Zed {text}\nORG:{text}\nTITLE:{text}\n"
        f"NOTE:{text}\nEMAIL:zed{at}@strangers.example\nURL:javascript:alert({at})\nEND:VCARD\n"
        for at, text in enumerate(escaped)
    ]
    (folder / "cards.vcf").write_text("".join(cards), encoding="utf-8")
    mails = [
        f"From zed Mon Nov  2 10:00:00 2026\nFrom: Zed {at} <zed{at}@strangers.example>\n"
        f"To: dana@home.example\nMessage-ID: <{at}@strangers.example>\n"
        f"Date: Mon, 02 Nov 2026 10:{at:02d}:00 +0100\nSubject: Zed {text}\n"
        f"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        f"<p>Can you help me, Dana?</p>{text}\n\n"
        for at, text in enumerate(HOSTILE)
    ]
    (folder / "box.mbox").write_text("".join(mails), encoding="utf-8")
    rows = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    rows += [
        ",".join((_quoted(f"Zed{at}"), _quoted(text), f"https://www.linkedin.com/in/zed-{at}", "",
                  _quoted(text), _quoted(text), "02 Nov 2026"))
        for at, text in enumerate(HOSTILE)
    ]
    (folder / "Connections.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    (folder / "<img src=x onerror=alert(11)>.vcf").write_text("not a card at all\n", "utf-8")


@pytest.fixture(scope="module")
def strange(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A home that has read all of it."""
    base = tmp_path_factory.mktemp("strange")
    _files(base / "files")
    home = base / "home"
    done = subprocess.run(
        [sys.executable, "-m", "entregent", "--home", home, "--today", "2026-11-24", "import",
         base / "files"], capture_output=True, text=True, check=False,
    )
    assert done.returncode in {0, 3}, done.stderr
    subprocess.run(
        [sys.executable, "-m", "entregent", "--home", home, "owner", "dana@home.example"],
        check=True, capture_output=True,
    )
    with Served(home, "--today", "2026-11-24") as serving:
        yield serving


def _judge(seen: Visit) -> None:
    """No element, handler or address of a stranger's; nothing popped up, nobody was asked."""
    assert seen.page.evaluate(_STRANGE) == []
    assert set(seen.page.evaluate(_NAMES)) <= OURS
    seen.judge()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_shows_strangers_as_text(browser: Browser, strange: Served, lang: Lang) -> None:
    with visit(browser, strange, lang) as seen:
        seen.go("/people")
        people = sorted({
            str(one.get_attribute("href")) for one in seen.page.locator("#list .who a").all()
        })
        assert len(people) >= len(HOSTILE)
        _judge(seen)
        asked = (quote(text[:80]) for text in HOSTILE[:6])
        for path in ("/today", "/imports", "/settings", "/sheet", "/note", "/method",
                     *(f"/people?q={text}" for text in asked), *people):
            seen.go(path)
            _judge(seen)


def test_what_was_hostile_can_be_read_as_it_stood(browser: Browser, strange: Served) -> None:
    with visit(browser, strange, "en") as seen:
        seen.go("/people?q=zed")
        told = seen.page.locator("main").inner_text()
        assert "<script>" in told or re.search(r"onerror=alert\(2\)", told)
