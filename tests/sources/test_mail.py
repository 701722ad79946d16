"""The source mail as a whole: what each dialect makes of a message, and when and by whom."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from entregent.files.tree import open_tree
from entregent.model.ids import record_key
from entregent.model.ports import Reading
from entregent.model.records import (
    Handle,
    Ignored,
    Interaction,
    Moment,
    OwnerFact,
    Reason,
    Rejected,
    Said,
    Who,
)
from entregent.sources.mail import SOURCE
from tests.sources.mail_writing import (
    ANN,
    ENVELOPE,
    MOI,
    READING,
    TODAY,
    mail,
    mbox,
    one,
    person,
    read,
    read_folder,
    reasons,
)


def test_a_whole_mailbox() -> None:
    first = mail(
        text="Peux-tu me dire quand ?\n\nLe 4 mars 2024, Moi <m@exemple.example> a écrit :\n> Oui."
    )
    second = mail(
        "References: <1@b.example>",
        From="moi@exemple.example",
        To="Ann <Ann@B.example>, Bob",
        Message_ID="<2@exemple.example>",
        Subject="RE : Déjeuner",
        Date="Tue, 05 Mar 2024 09:30:00 GMT",
        text="Merci !",
    )
    offset = len(ENVELOPE + first) + 1
    assert read("courrier", mbox(first, second)) == [
        Said(
            key=record_key("mail", "1@b.example"),
            record=Interaction(
                at=Moment(at=1709629872, zone="offset"),
                kind="message",
                network="mail",
                author=ANN,
                others=(MOI,),
                thread="1@b.example",
                subject="Déjeuner",
                words=5,
                cues=("question", "request"),
            ),
            path="courrier",
            place="offset 0",
            words="Peux-tu me dire quand ?",
        ),
        Said(
            key=record_key("mail", "2@exemple.example"),
            record=Interaction(
                at=Moment(at=1709631000),
                kind="message",
                network="mail",
                author=Who(handles=MOI.handles),
                others=(
                    Who(
                        name="Ann",
                        handles=(
                            Handle(kind="email", key="ann@b.example", written="Ann@B.example"),
                        ),
                    ),
                    Who(name="Bob", local="mail:bob"),
                ),
                thread="1@b.example",
                subject="Déjeuner",
                words=2,
                cues=("thanks",),
            ),
            path="courrier",
            place=f"offset {offset}",
            words="Merci !",
        ),
    ]


def test_the_same_message_is_the_same_record_in_every_dialect(tmp_path: Path) -> None:
    message = mail(
        "Received: by mx; Tue, 05 Mar 2024 10:11:15 +0100",
        text="Un.\n\nFrom now on, deux.\nFrom trois.",
    )
    quoted = message.replace(b"\nFrom now", b"\n>From now").replace(
        b"\nFrom trois", b"\n>From trois"
    )
    crlf = message.replace(b"\n", b"\r\n")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("Takeout/Mail/all.mbox", mbox(quoted))
    (tmp_path / "a.zip").write_bytes(archive.getvalue())
    (tmp_path / "a.gz").write_bytes(gzip.compress(mbox(quoted)))
    outcomes = [
        read("a.eml", message),
        read("a.txt", crlf),
        read("all", mbox(quoted)),
        read("b", mbox(quoted).replace(b"\n", b"\r\n")),
        read("mmdf", b"\x01\x01\x01\x01\n" + message + b"\x01\x01\x01\x01\n"),
        read("1.emlx", b"%d\n" % len(message) + message + b"<?xml version='1.0'?><plist/>"),
        read_folder(
            tmp_path / "maildir", {"INBOX/cur/1.host:2,S": message, "INBOX/new/2.host": crlf}
        )[:1],
    ]
    for name in ("a.zip", "a.gz"):
        with open_tree(tmp_path / name) as tree:
            claimed = SOURCE.recognise(tree)
            assert claimed is not None
            outcomes.append(list(SOURCE.read(tree, claimed, READING)))
    said = [item for items in outcomes for item in items]
    assert all(isinstance(item, Said) for item in said)
    assert {(item.key, item.record, item.words) for item in said if isinstance(item, Said)} == {
        (record_key("mail", "1@b.example"), one(message), "Un.\n\nFrom now on, deux.\nFrom trois.")
    }
    assert len(said) == len(outcomes)


def test_a_maildir_with_flags_and_undelivered_mail(tmp_path: Path) -> None:
    files = {
        "cur/1.host:2,S": mail(Message_ID="<1@x>"),
        "cur/2.host;2,ST": mail(Message_ID="<2@x>"),
        "cur/3.host!2,D": mail(Message_ID="<3@x>"),
        "new/4.host": mail(Message_ID="<4@x>"),
        "tmp/5.host": mail(Message_ID="<5@x>"),
        ".Sent/cur/6.host:2,S": mail(Message_ID="<6@x>", From="Moi <moi@exemple.example>"),
        ".Junk/cur/7.host:2,S": mail(Message_ID="<7@x>"),
        "dovecot.index": b"\x00\x01binary",
        ".Sent/maildirfolder": b"",
    }
    items = read_folder(tmp_path, files)
    records = {
        item.path: item.record
        for item in items
        if isinstance(item, Said) and isinstance(item.record, Interaction)
    }
    assert {path: record.auto for path, record in records.items()} == {
        "cur/1.host:2,S": "",
        "new/4.host": "",
        ".Sent/cur/6.host:2,S": "",
    }
    assert reasons(items) == [
        (".Junk/cur/7.host:2,S", "offset 0", "mail.spam1"),
        ("cur/2.host;2,ST", "offset 0", "mail.deleted1"),
        ("cur/3.host!2,D", "offset 0", "mail.drafts1"),
    ]
    assert [item for item in items if isinstance(item, Ignored)] == [
        Ignored(path="tmp/5.host", reason=Reason(code="mail.maildir-tmp"))
    ]
    assert [
        item.record.value
        for item in items
        if isinstance(item, Said) and isinstance(item.record, OwnerFact)
    ] == ["moi@exemple.example"]


DATED = {
    "Tue, 05 Mar 2024 10:11:12 +0100": (1709629872, "", "offset"),
    "Fri, 31 Dec 9999 23:59:59 +0000": (1709630000, "Fri, 31 Dec 9999 23:59:59 +0000", "offset"),
    "Thu, 01 Jan 1970 00:00:00 +0000": (1709630000, "Thu, 01 Jan 1970 00:00:00 +0000", "offset"),
    "Thu, 26 Nov 2026 10:00:00 +0000": (1709630000, "Thu, 26 Nov 2026 10:00:00 +0000", "offset"),
    "Wed, 25 Nov 2026 10:00:00 +0000": (1795600800, "", "utc"),
    "": (1709630000, "", "offset"),
}


@pytest.mark.parametrize("written", DATED)
def test_impossible_dates_fall_back_to_the_newest_reception(written: str) -> None:
    received = (
        "Received: by a; Tue, 05 Mar 2024 10:13:19 +0100",
        "Received: by b; Tue, 05 Mar 2024 10:13:20 +0100",
        "Received: by c; Fri, 05 Mar 2094 10:00:00 +0100",
        "Received: nonsense",
    )
    at, kept, zone = DATED[written]
    record = one(mail(*received, Date=written))
    assert record.at == Moment(at=at, zone=zone, written=kept)  # type: ignore[arg-type]


def test_without_reception_the_envelope_dates_a_message_and_it_is_said() -> None:
    items = read(
        "inbox",
        mbox(mail(Date="yesterday"), mail(Date="", Message_ID="<2@x>"), mail(Message_ID="<3@x>")),
    )
    moments = [
        item.record.at
        for item in items
        if isinstance(item, Said) and isinstance(item.record, Interaction)
    ]
    assert moments == [
        Moment(at=1709633472, zone="floating", written="yesterday"),
        Moment(at=1709633472, zone="floating"),
        Moment(at=1709629872, zone="offset"),
    ]
    assert reasons(items) == [("inbox", "offset 0", "mail.date-envelope2")]


def test_a_message_nobody_dated_is_kept_without_a_date() -> None:
    items = read("a.eml", mail(Date="Tue, 30 Feb 2024 10:00:00 +0000"))
    assert [
        item.record.at
        for item in items
        if isinstance(item, Said) and isinstance(item.record, Interaction)
    ] == [None]
    assert reasons(items) == [("a.eml", "offset 0", "mail.date-unknown1")]


def test_who_is_named() -> None:
    assert one(mail(From="")).author is None
    assert one(mail("Sender: Bob <bob@b.example>", From="")).author == person(
        "Bob", "bob@b.example"
    )
    assert one(mail(From="ann@b.example <ann@b.example>")).author == person("", "ann@b.example")
    assert one(mail(From='"boss@corp.example" <ann@b.example>')).author == person(
        "boss@corp.example", "ann@b.example"
    )
    assert one(mail(From="Ann Lee")).author == Who(name="Ann Lee", local="mail:ann lee")
    assert one(mail(From="Ann, Bob <bob@b.example>")).others == (
        MOI,
        person("Bob", "bob@b.example"),
    )
    assert one(
        mail("Cc: Ann <ann@b.example>, Moi <moi@exemple.example>", "Bcc: c@d.example")
    ).others == (MOI, person("", "c@d.example"))
    assert one(mail(To="undisclosed-recipients:;")).others == ()
    assert one(mail(To="Undisclosed recipients")).others == ()
    many = one(mail(To=", ".join(f"p{number}@b.example" for number in range(1_500))))
    assert (len(many.others), many.people, many.auto) == (1_000, 1_001, "crowd")


def test_what_names_nobody_or_has_no_header_is_refused_with_its_place() -> None:
    data = mbox(
        mail(), b"\njust a body\n", b"Subject: nobody\nDate: x\n\ntext\n", mail(Message_ID="<2@x>")
    )
    items = read("inbox", data)
    assert [item.place for item in items if isinstance(item, Said)] == [
        "offset 0",
        f"offset {data.rindex(ENVELOPE)}",
    ]
    assert [item for item in items if isinstance(item, Rejected)] == [
        Rejected(
            path="inbox",
            place=f"offset {data.index(ENVELOPE, 9)}",
            reason=Reason(code="mail.no-header"),
            raw="\njust a body\n",
        ),
        Rejected(
            path="inbox",
            place=f"offset {data.index(b'Subject: nobody') - len(ENVELOPE)}",
            reason=Reason(code="mail.no-people"),
            raw="Subject: nobody\nDate: x\n\ntext\n",
        ),
    ]


def test_one_id_with_two_bodies_is_one_key_with_two_versions() -> None:
    items = read("inbox", mbox(mail(text="Oui."), mail(text="Oui, et alors ?"), mail(text="Oui.")))
    said = [item for item in items if isinstance(item, Said)]
    assert len({item.key for item in said}) == 1
    assert [item.words for item in said] == ["Oui.", "Oui, et alors ?", "Oui."]
    assert said[0].record == said[2].record != said[1].record


def test_words_may_be_left_out_but_cues_stay() -> None:
    (item,) = read("a.eml", mail(text="Tu viens ?"), Reading(today=TODAY, words=False))
    assert isinstance(item, Said)
    assert isinstance(item.record, Interaction)
    assert (item.words, item.record.words, item.record.cues) == ("", 3, ("question",))


def test_a_forward_without_own_words_keeps_its_text_and_asks_nothing() -> None:
    (item,) = read("a.eml", mail(text="Begin forwarded message:\n\nFrom: Bob\n\nTu viens ?"))
    assert isinstance(item, Said)
    assert isinstance(item.record, Interaction)
    assert item.words == "Begin forwarded message:\n\nFrom: Bob\n\nTu viens ?"
    assert (item.record.words, item.record.cues) == (0, ())


def test_an_invitation_is_noticed() -> None:
    message = mail(
        "Content-Type: multipart/mixed; boundary=b",
        text="--b\n\nViens.\n--b\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\n--b--",
    )
    assert reasons(read("a.eml", message)) == [("a.eml", "offset 0", "mail.calendars1")]
