"""The shared samples and the hostile corpus, read as a user would hand them over."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from datetime import date
from email.parser import BytesHeaderParser
from pathlib import Path
from runpy import run_path
from time import process_time

import pytest

from entregent.files.tree import open_tree
from entregent.model.records import Interaction, Noticed, OwnerFact, Rejected, Said, Yield
from entregent.sources.mail import SOURCE
from tests.sources.mail_writing import READING


def read(path: Path) -> list[Yield]:
    with open_tree(path) as tree:
        claimed = SOURCE.recognise(tree)
        assert claimed is not None
        return list(SOURCE.read(tree, claimed, READING))


def peak() -> int:
    """The greatest resident memory so far, in kilobytes; 0 where the system does not tell."""
    try:
        from resource import RUSAGE_SELF, getrusage
    except ImportError:
        return 0
    return getrusage(RUSAGE_SELF).ru_maxrss


def exchanges(items: list[Yield]) -> list[tuple[Said, Interaction]]:
    return [
        (item, item.record)
        for item in items
        if isinstance(item, Said) and isinstance(item.record, Interaction)
    ]


def test_the_mailing_list(shared: Path) -> None:
    """Counted by another way: the headers alone, by the standard library."""
    archive = shared / "samples" / "mailing-list" / "ham-threads-a.zip"
    found = exchanges(read(archive))
    parser = BytesHeaderParser()
    with zipfile.ZipFile(archive) as packed:
        headers = {name: parser.parsebytes(packed.read(name)) for name in packed.namelist()}
    assert {said.path for said, _ in found} == set(headers)
    assert len({said.key for said, _ in found}) == len(
        {head["Message-ID"].strip() for head in headers.values()}
    )
    roots = {
        name: re.findall(r"<([^<>]+)>", head.get("References") or head.get("In-Reply-To") or "")
        for name, head in headers.items()
    }
    assert {said.path: record.thread for said, record in found if roots[said.path]} == {
        name: "".join(ids[0].split()) for name, ids in roots.items() if ids
    }
    lists = {name for name, head in headers.items() if "List-Id" in head}
    assert lists <= {said.path for said, record in found if record.auto == "list"}
    assert all(record.author is not None and record.at is not None for _, record in found)


def test_the_mailboxes(shared: Path) -> None:
    """Counted by another way: one Message-ID field a message."""
    samples, hostile = shared / "samples", shared / "hostile" / "files"
    for path in (
        samples / "mbox" / "james-mime4j" / "mbox.rlug",
        samples / "mbox" / "messages" / "messages.mbox",
        hostile / "html" / "mail_xss.mbox",
        hostile / "mail" / "from_lines_broken.mbox",
        hostile / "mail" / "dates.mbox",
        hostile / "mail" / "same_id_twice.mbox",
    ):
        seen = len(re.findall(rb"(?mi)^message-id:", path.read_bytes()))
        assert len(exchanges(read(path))) == seen > 1, path.name


def test_the_nasty_mailbox(shared: Path) -> None:
    items = read(shared / "samples" / "mbox" / "made-here" / "nasty.mbox")
    ((said, record),) = exchanges(items)
    assert said.words.splitlines()[:2] == [
        "Début.",
        "From the start, ligne non protégée sans blanc.",
    ]
    assert record.thread == "1@x"


def test_takeout(shared: Path) -> None:
    items = read(shared / "samples" / "takeout" / "Takeout")
    found = {said.key: record for said, record in exchanges(items)}
    assert Counter(record.auto for record in found.values()) == {"list": 1, "": 2}
    assert {record.thread for record in found.values()} == {
        "g1@exemple.fr",
        "r0@exemple.fr",
        "a1@exemple.fr",
    }
    facts = [
        item.record.value
        for item in items
        if isinstance(item, Said) and isinstance(item.record, OwnerFact)
    ]
    assert facts == ["moi@exemple.fr"]


def test_the_test_messages_of_other_projects(shared: Path) -> None:
    items = read(shared / "samples" / "email")
    found = exchanges(items)
    refused = [item for item in items if isinstance(item, Rejected)]
    spam = sum(
        int(item.reason.params["n"])
        for item in items
        if isinstance(item, Noticed) and item.reason.code == "mail.spam"
    )
    assert spam == sum(
        file.suffix in {".eml", ".txt"} for file in (shared / "samples/email").glob("*/spam/*")
    )
    assert len(found) + len(refused) + spam >= 310
    assert {item.reason.code for item in refused} == {"mail.no-people"}
    for said, record in found:
        assert "\x00" not in said.words + record.subject
        assert record.at is None or 0 < record.at.at < READING.today.toordinal() * 86_400


MAIL = ("mail/", "html/mail")


def hostile_files(shared: Path) -> list[dict[str, object]]:
    import json

    listed = json.loads((shared / "hostile" / "manifest.json").read_bytes())
    cases = listed["files"] if isinstance(listed, dict) else listed
    return [case for case in cases if str(case["file"]).startswith(MAIL)]


def test_hostile_mail_keeps_its_witnesses(shared: Path) -> None:
    cases = hostile_files(shared)
    assert len(cases) == 12
    for case in cases:
        start = process_time()
        items = read(shared / "hostile" / "files" / str(case["file"]))
        keys = {
            handle.key
            for _, record in exchanges(items)
            for who in (record.author, *record.others)
            if who is not None
            for handle in who.handles
        }
        assert set(case["witnesses"]) <= keys, case["file"]  # type: ignore[call-overload]
        assert process_time() - start < 10, case["file"]


def test_no_hostile_date_lands_in_1970_or_in_the_future(shared: Path) -> None:
    found = exchanges(read(shared / "hostile" / "files" / "mail" / "dates.mbox"))
    first, last = date(2024, 3, 4).toordinal() - 719_163, date(2024, 3, 6).toordinal() - 719_163
    assert len(found) == 14
    assert all(record.at and first * 86_400 < record.at.at < last * 86_400 for _, record in found)


def test_hostile_markup_leaves_words_only(shared: Path) -> None:
    found = exchanges(read(shared / "hostile" / "files" / "html" / "mail_xss.mbox"))
    words = [said.words for said, _ in found]
    pages = [text for text in words if text.startswith("debut")]
    assert len(pages) == 21
    assert all(text.endswith("fin") for text in pages)
    assert not [text for text in words if re.search(r"<\w|javascript:|onerror|http", text)]


@pytest.fixture(scope="module")
def large(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The large mail files of the hostile corpus, made by its own generator."""
    folder = tmp_path_factory.mktemp("large")
    made = run_path(str(shared / "hostile" / "generate.py"))
    mbox, eml = made["mbox"], made["eml"]
    subject = "S" * 20_000_000
    data = mbox(made["M1"], eml("Long <long@hostile.example>", subject, "x", "long"), made["M2"])
    (folder / "header_20mb.mbox").write_bytes(data.encode() if isinstance(data, str) else data)
    (folder / "no_newline_200mb.mbox").write_bytes(b"From " + b"x" * 200_000_000)
    return folder


def test_a_header_line_of_20_megabytes(large: Path) -> None:
    start, memory = process_time(), peak()
    found = exchanges(read(large / "header_20mb.mbox"))
    assert [record.author.handles[0].key for _, record in found if record.author] == [
        "temoin.avant@hostile.example",
        "long@hostile.example",
        "temoin.apres@hostile.example",
    ]
    assert [len(record.subject) for _, record in found] == [20, 500, 20]
    assert process_time() - start < 10
    assert peak() - memory < 300_000


def test_200_megabytes_without_a_newline_are_declined(large: Path) -> None:
    start, memory = process_time(), peak()
    with open_tree(large / "no_newline_200mb.mbox") as tree:
        assert SOURCE.recognise(tree) is None
    assert process_time() - start < 5
    assert peak() - memory < 100_000
