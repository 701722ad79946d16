"""What is mail, whose it is, and the laws every source obeys."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from entregent.files.tree import SingleFile, open_tree
from entregent.i18n import knows
from entregent.model.ids import record_key
from entregent.model.records import (
    Handle,
    OwnerFact,
    Said,
)
from entregent.sources.mail import SOURCE
from entregent.testing import contracts
from tests.sources.mail_writing import (
    READING,
    mail,
    mbox,
    read,
    read_folder,
)


def owners(*messages: bytes, name: str = "inbox") -> list[str]:
    return [
        item.record.value
        for item in read(name, mbox(*messages))
        if isinstance(item, Said) and isinstance(item.record, OwnerFact)
    ]


def test_whose_mailbox_it_is() -> None:
    delivered = [
        mail("Delivered-To: Moi@exemple.example", Message_ID=f"<{number}@x>") for number in range(5)
    ]
    forwarded = [
        mail("Delivered-To: alias@exemple.example", Message_ID=f"<a{number}@x>")
        for number in range(4)
    ]
    assert owners(*delivered) == ["moi@exemple.example"]
    assert owners(*delivered[:4]) == []
    assert owners(*delivered, *forwarded) == []
    assert owners(*delivered, *forwarded[:3]) == ["moi@exemple.example"]
    assert owners(
        *(mail("X-Original-To: a@x.example", "Delivered-To: b@x.example") for _ in range(5))
    ) == ["a@x.example", "b@x.example"]
    sent = [
        mail(From="Moi <Moi@exemple.example>", Message_ID=f"<s{number}@x>") for number in range(4)
    ]
    assert owners(*sent) == []
    assert owners(*sent, mail(), name="Envoyés") == ["moi@exemple.example"]
    assert owners(mail("X-Gmail-Labels: Sent"), name="All.mbox") == ["ann@b.example"]


def test_an_owner_fact_is_a_whole_record() -> None:
    items = read("Sent", mbox(mail(From="Moi <Moi@exemple.example>")))
    assert items[-1] == Said(
        key=record_key("owner", "mail", "moi@exemple.example"),
        record=OwnerFact(
            network="mail",
            field="email",
            value="moi@exemple.example",
            handle=Handle(kind="email", key="moi@exemple.example"),
        ),
        path="Sent",
        place="offset 0",
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("Connections.csv", b"First Name,Last Name\nAnn,Lee\n"),
        ("a.ics", b"BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n"),
        ("a.vcf", b"BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nEND:VCARD\n"),
        ("a.json", b'{"from": "a", "date": "b"}'),
        ("a.html", b"<html><body>From: a"),
        ("a.mbox", b"From x\nhello\n"),
        ("a.eml", b"Subject: alone\n\ntext"),
        ("a.txt", b"Dear Ann,\nFrom: me\nDate: now\n"),
        ("empty.eml", b""),
        ("a.msf", b'// <!-- <mdb:mork:z v="1.4"/> -->\n'),
        ("http.txt", b"Date: Tue, 05 Mar 2024\nServer: x\nContent-Length: 3\n\nabc"),
        ("a.bin", bytes(range(256)) * 20),
    ],
)
def test_what_is_no_mail_is_declined(name: str, data: bytes) -> None:
    assert SOURCE.recognise(SingleFile(name, data)) is None


def test_recognition(tmp_path: Path) -> None:
    single = SOURCE.recognise(SingleFile("letter", mail()))
    box = SOURCE.recognise(SingleFile("takeout-20240304T112034Z-001.zip", mbox(mail())))
    assert single is not None
    assert box is not None
    assert (single.confidence, single.because, single.paths, single.as_of) == (
        80,
        "mail.recognised-messages",
        ("letter",),
        None,
    )
    assert (box.confidence, box.because, box.as_of) == (
        90,
        "mail.recognised-boxes",
        date(2024, 3, 4),
    )
    for path, data in {
        "b/2.eml": mail(),
        "b/1.eml": mail(),
        "c.csv": b"a,b\n",
        "inbox": mbox(mail()),
    }.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(data)
    with open_tree(tmp_path) as tree:
        folder = SOURCE.recognise(tree)
    assert folder is not None
    assert folder.paths == ("b/1.eml", "b/2.eml", "inbox")


SAMPLES = {
    "one message": {"a.eml": mail()},
    "a mailbox": {"inbox": mbox(mail(), mail(Message_ID="<2@x>", Date="never"), b"\nbody\n")},
    "a maildir": {
        "cur/1.host:2,S": mail(),
        "new/2.host": mail(Message_ID="<2@x>"),
        "tmp/3.host": mail(),
    },
    "a folder of messages": {
        f"{number}.eml": mail(Message_ID=f"<{number}@x>") for number in range(6)
    },
}


@pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES.keys())
def test_the_laws_of_sources(sample: Mapping[str, bytes]) -> None:
    result = contracts.check_source(SOURCE, sample, READING)
    assert result.said


def test_damage_raises_nothing() -> None:
    contracts.check_damage(
        SOURCE,
        "inbox",
        mbox(mail(), mail("Content-Type: multipart/mixed; boundary=b", text="--b\n\nx\n--b--")),
        READING,
    )


def test_the_order_of_files_changes_no_record(tmp_path: Path) -> None:
    first, second = mbox(mail(), mail(Message_ID="<2@x>")), mbox(mail(Message_ID="<3@x>"))
    one_way = read_folder(tmp_path / "1", {"a": first, "b": second})
    other_way = read_folder(tmp_path / "2", {"a": second, "b": first})
    assert {(item.key, item.record) for item in one_way if isinstance(item, Said)} == {
        (item.key, item.record) for item in other_way if isinstance(item, Said)
    }


def test_every_reason_has_its_sentence() -> None:
    codes = {
        "ask",
        "recognised-boxes",
        "recognised-messages",
        "maildir-tmp",
        "no-header",
        "no-people",
        "deleted",
        "drafts",
        "chats",
        "internal",
        "date-received",
        "date-envelope",
        "date-unknown",
        "cut",
        "deep",
        "calendars",
    }
    assert {
        code for code in codes if not (knows(f"mail.{code}", "fr") and knows(f"mail.{code}", "en"))
    } == set()


@pytest.mark.parametrize("lead", [b"  \t  \r\n", b"\xef\xbb\xbf\n\n", b" \n" * 50])
def test_blank_lines_before_the_header_are_nothing(lead: bytes) -> None:
    """Gmail's "show original" begins with a line of spaces: the same message, the same key."""
    letter = (
        b"From: Awa <awa@x.example>\r\nTo: luc@y.example\r\nSubject: Plan\r\n"
        b"Message-ID: <1@x.example>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n\r\nHello\r\n"
    )
    plain, led = (
        contracts.outcome(SOURCE, SingleFile("a.eml", data), READING).said
        for data in (letter, lead + letter)
    )
    assert [(one.key, one.record, one.words) for one in led] == [
        (one.key, one.record, one.words) for one in plain
    ]
    assert len(plain) == 1
