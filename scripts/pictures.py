"""Pictures of every page, to be looked at one by one.

    python scripts/pictures.py FOLDER [--world demo,empty,...] [--only today,person]
                               [--width 390,768,1280] [--lang fr,en] [--theme light,dark]

Worlds: `demo` (the invented world), `empty` (a home without anything), `refused` (files that could
not be read), `busy` (one person with two thousand exchanges), `names` (names in many writings and
hostile texts, read from $ENTREGENT_SHARED/hostile), `home:PATH` (a home of one's own, copied).
Pages come from the routes; the browser is Chromium of the machine, driven by playwright.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from entregent.app.demo import build
from entregent.testing.pages import pages_found

TUESDAY = "2026-11-24"
HEIGHTS = {390: 844, 768: 1024}
LOCALES = {"fr": "fr-FR", "en": "en-GB"}
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--hide-scrollbars")
EXCHANGES = 2000
PATIENCE = 180_000
"""Milliseconds a page may take: a large home is worked out on the first visit."""
FAR = "Maximilienne-Apolline de La Rochefordière <max@far.example>"


def entregent(home: Path, *words: object) -> None:
    """Run a command on a home; files that are refused are no failure here."""
    command = [sys.executable, "-m", "entregent", "--home", home, "--today", TUESDAY, *words]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    if done.returncode not in {0, 3, 4}:
        raise SystemExit(done.stderr)


def demo(home: Path) -> None:
    """The invented world."""
    shutil.copytree(build(home.with_name("demo-build"), "fr").home, home)


def empty(home: Path) -> None:
    """Nothing at all."""
    home.mkdir()


def refused(home: Path) -> None:
    """Files that hold nothing to read, or only half of what they seem to."""
    files = home.with_name("refused-files")
    files.mkdir()
    (files / "contacts.xlsx").write_bytes(b"PK\x03\x04 a workbook that is none")
    (files / "holiday.jpg").write_bytes(b"\xff\xd8\xff\xe0 a picture")
    (files / "cards.vcf").write_text(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Salma Ferrand\nEMAIL:salma@ferrand.example\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nFN:Cut off\n", encoding="utf-8",
    )
    entregent(home, "import", files)


def busy(home: Path) -> None:
    """One person with two thousand exchanges, and a name that does not end."""
    box = home.with_name("busy.mbox")
    with box.open("w", encoding="utf-8") as stream:
        for at in range(EXCHANGES):
            sides = ["dana@home.example", FAR]
            giver, taker = sides if at % 3 else reversed(sides)
            month = ("Nov", "Oct", "Sep", "Jun", "Jan")[at % 5]
            day = f"{at % 23 + 1:02d} {month} {2026 - at // 700}"
            stream.write(
                f"From x Mon Nov  2 10:00:00 2026\nFrom: {giver}\nTo: {taker}\n"
                f"Date: {day} {at % 9 + 8:02d}:{at % 60:02d}:00 +0100\n"
                f"Message-ID: <{at}@far.example>\nSubject: Point {at} on the payroll project\n\n"
                f"Could we look at point {at} together?\nIt would help before Friday.\n\n"
            )
    entregent(home, "import", box)
    entregent(home, "owner", "dana@home.example")


def names(home: Path) -> None:
    """Names of many writings, and texts written by strangers to harm."""
    entregent(home, "import", Path(os.environ["ENTREGENT_SHARED"]) / "hostile" / "files" / "names")


WORLDS: dict[str, Callable[[Path], None]] = {
    "demo": demo, "empty": empty, "refused": refused, "busy": busy, "names": names,
}


@contextmanager
def served(home: Path) -> Iterator[tuple[int, str]]:
    """A home served: the port and the cookie of its owner."""
    cookie = home.with_name("cookie")
    process = subprocess.Popen(
        [sys.executable, "-m", "entregent", "--home", home, "--today", TUESDAY, "serve", "--json",
         "--no-open", "--probe-cookie", cookie], stdout=subprocess.PIPE, text=True,
    )
    try:
        assert process.stdout is not None
        told = "".join(process.stdout.readline() for _ in range(3))
        yield int(json.loads(told)["address"].split(":")[2].split("/")[0]), cookie.read_text()
    finally:
        process.terminate()
        process.wait()


def reader(port: int, cookie: str) -> Callable[[str], str]:
    """What gives the document at an address."""
    def read(address: str) -> str:
        connection = HTTPConnection("127.0.0.1", port, timeout=120)
        connection.request("GET", address, headers={"Cookie": cookie, "Sec-Fetch-Site": "none"})
        text = connection.getresponse().read().decode()
        connection.close()
        return text

    return read


def shoot(browser: Browser, door: tuple[int, str], wanted: argparse.Namespace, into: Path) -> None:
    """Every page at every width, in every language and theme."""
    port, cookie = door
    root = f"http://127.0.0.1:{port}"
    pages = pages_found(reader(port, cookie)) | dict(one.split("=", 1) for one in wanted.also)
    if wanted.only:
        pages = {name: at for name, at in pages.items() if name in wanted.only}
    into.mkdir(parents=True, exist_ok=True)
    for lang, theme, width in product(wanted.lang, wanted.theme, wanted.width):
        context = browser.new_context(
            viewport={"width": width, "height": HEIGHTS.get(width, 900)},
            locale=LOCALES[lang], color_scheme=theme, reduced_motion="reduce",
        )
        name, _, value = cookie.partition("=")
        context.add_cookies([{"name": name, "value": value, "url": root}])
        seen = context.new_page()
        seen.set_default_timeout(PATIENCE)
        for page, address in pages.items():
            seen.goto(f"{root}{address}{'&' if '?' in address else '?'}lang={lang}")
            seen.wait_for_load_state("networkidle")
            if wanted.open:
                for one in seen.locator("main details:not(.menu)").all():
                    one.evaluate("(it) => { it.open = true; }")
            file = into / f"{page}-{lang}-{theme}-{width}.png"
            seen.screenshot(path=file, full_page=True)
            wide = seen.evaluate("document.documentElement.scrollWidth")
            sys.stdout.write(f"{file}{f'  TOO WIDE {wide}' if wide > width else ''}\n")
        context.close()


def listed(text: str) -> list[str]:
    """The parts of a list with commas."""
    return [one for one in text.split(",") if one]


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--world", type=listed, default=["demo", "empty"])
    parser.add_argument("--only", type=listed, default=[])
    parser.add_argument("--also", type=listed, default=[], help="name=/address")
    parser.add_argument("--width", type=lambda text: [int(one) for one in listed(text)],
                        default=[390, 768, 1280])
    parser.add_argument("--lang", type=listed, default=["fr", "en"])
    parser.add_argument("--theme", type=listed, default=["light", "dark"])
    parser.add_argument("--open", action="store_true", help="with all details opened")
    wanted = parser.parse_args()
    place = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=place, args=list(ARGUMENTS))
        for world in wanted.world:
            with tempfile.TemporaryDirectory() as folder:
                home = Path(folder) / "home"
                if world.startswith("home:"):
                    shutil.copytree(world.removeprefix("home:"), home)
                else:
                    WORLDS[world](home)
                with served(home) as door:
                    shoot(browser, door, wanted, wanted.folder / world.rpartition("/")[2])
        browser.close()


if __name__ == "__main__":
    main()
