"""Nothing in the world may reach anybody: hosts, numbers and profiles are invented."""

from __future__ import annotations

import re
from email.message import Message
from pathlib import Path
from zipfile import ZipFile

import pytest

from entregent.world.big import build_big
from entregent.world.truth import World
from tests.world.reading import mails, words

HOST = re.compile(r"(?:https?://|@)([A-Za-z0-9.-]+\.[A-Za-z]{2,})")
NETWORK = re.compile(
    r"https://www\.linkedin\.com/(?:in/[^\s\",;<>]+|feed/update/urn|dms/prv/document/"
    r"|psettings/privacy/email|help/linkedin/answer/261)"
)
# Ranges that regulators keep for fiction: Arcep, Ofcom, PTS, ComReg, Bundesnetzagentur.
FICTION = re.compile(
    r"(?:\+33 ?|0)6[ .]?39[ .]?98[ .]?\d\d[ .]?\d\d|(?:\+33 ?|0)1[ .]?99[ .]?00[ .]?\d\d[ .]?\d\d"
    r"|\+44 ?7700? ?900\d{3}|\+46 ?313 ?9006\d\d|\+353 ?20 ?912 ?\d{4}|\+49 ?171 ?39200\d{3}"
    r"|\+447 ?700 ?900\d{3}|\+463 ?139 ?006\d\d|\+353 ?209 ?123\d{3}|\+491 ?713 ?9200\d{3}"
)
NUMBER = re.compile(r"(?<![\d/%-])(?:\+\d{2}|0)[ .]?\d(?:[ .]?\d){7,11}(?!\d)")


def everything(world: World) -> dict[str, str]:
    """All texts of all files, decoded."""
    found = {}
    for path in world.files:
        if path.suffix in {".ics", ".vcf"}:
            found[path.name] = path.read_text("utf-8").replace("\n ", "")
        if path.suffix == ".mbox":
            found[path.name] = "\n".join(decoded(mail) for mail in mails(path))
        if path.suffix == ".zip":
            with ZipFile(path) as archive:
                found |= {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    return found


def decoded(mail: Message) -> str:
    heads = [words(mail, name) for name in mail if name != "X-GM-THRID"]
    parts = [
        part.get_payload(decode=True)
        for part in mail.walk()
        if part.get_content_type() in {"text/plain", "text/html"}
    ]
    bodies = [part.decode("utf-8", "replace") for part in parts if isinstance(part, bytes)]
    return "\n".join([*heads, *bodies])


@pytest.fixture(scope="module")
def texts(world: World) -> dict[str, str]:
    return everything(world)


def test_every_host_is_an_example(texts: dict[str, str]) -> None:
    for name, text in texts.items():
        hosts = {host.lower() for host in HOST.findall(NETWORK.sub("", text))}
        assert {host for host in hosts if not host.endswith(".example")} == set(), name


def test_every_profile_is_plainly_invented(texts: dict[str, str]) -> None:
    slugs = {
        slug
        for text in texts.values()
        for slug in re.findall(r"linkedin\.com/in/([^\s\",;<>]+)", text)
    }
    assert len(slugs) > 350
    assert not [slug for slug in slugs if not re.search(r"-demo[0-9a-f]{4}$", slug)]


def test_every_number_is_kept_for_fiction(texts: dict[str, str]) -> None:
    found = 0
    for name in ("Contacts.vcf", "messages.csv"):
        for line in texts[name].splitlines():
            if "UID:" in line or "dms/prv" in line:
                continue
            for number in NUMBER.findall(re.sub(r"https?://\S+", "", line)):
                found += 1
                assert FICTION.fullmatch(number), (name, line)
    assert found > 80


def test_people_are_never_called_leads(texts: dict[str, str]) -> None:
    words_found = re.compile(r"\b(?:leads?|prospects?)\b", re.IGNORECASE)
    for name, text in texts.items():
        assert not words_found.search(text), name


def test_the_big_world_is_invented_too(tmp_path: Path) -> None:
    big = build_big(tmp_path / "big", people=60, interactions=400)
    for path in big.files:
        if path.suffix == ".zip":
            continue
        text = path.read_text("utf-8").replace("\n ", "")
        hosts = {host.lower() for host in HOST.findall(text)}
        assert {host for host in hosts if not host.endswith(".example")} == set(), path.name
