"""Machines, lists and special folders told from people who write to people."""

from __future__ import annotations

from pathlib import Path

import pytest

from entregent.model.ids import record_key
from entregent.model.records import Interaction, Noticed, Reason, Said
from tests.sources.mail_writing import (
    mail,
    mbox,
    one,
    read,
    read_folder,
    reasons,
)

AUTOMATIC = {
    "": mail(),
    "list": mail("List-Id: Rowers <rowers.lists.example>"),
    "list by precedence": mail("Precedence: list"),
    "list by an old manager": mail("X-Mailman-Version: 2.0"),
    "newsletter": mail("List-Unsubscribe: <https://b.example/u>"),
    "newsletter in bulk": mail("Precedence: bulk"),
    "auto-reply": mail("Auto-Submitted: auto-replied"),
    "auto-reply by subject": mail(Subject="Réponse automatique : congés"),
    "auto-reply by an old program": mail("X-Autoreply: yes"),
    "notice": mail(From="Reddit <noreply@redditmail.com>"),
    "notice of a list": mail("List-Unsubscribe: <x>", From="Git <notifications@github.com>"),
    "notice by a machine": mail("Auto-Submitted: auto-generated"),
    "noreply": mail(From="Shop <ne-pas-repondre@shop.example>"),
    "bounce": mail("Content-Type: multipart/report; report-type=delivery-status; boundary=b"),
    "bounce by its sender": mail(From="MAILER-DAEMON@b.example"),
    "crowd": mail(To=", ".join(f"p{number}@b.example" for number in range(31))),
}


@pytest.mark.parametrize("name", AUTOMATIC)
def test_machines_and_lists_are_no_people(name: str) -> None:
    auto = name.partition(" ")[0]
    record = one(AUTOMATIC[name])
    assert (record.auto, record.human) == (auto, not auto)
    assert record.kind == ("broadcast" if auto in {"list", "newsletter"} else "message")


@pytest.mark.parametrize(
    "message",
    [
        mail("Auto-Submitted: no"),
        mail(Subject="Absence de Paul"),
        mail("Precedence: first-class"),
        mail(From="Paul <paul@linkedin.com>"),
        mail(To=", ".join(f"p{number}@b.example" for number in range(30))),
        mail("List-Help: <x>"),
        mail(From="contact@shop.example"),
        mail("X-Auto-Response-Suppress: All"),
        mail("X-Spam-Flag: NO"),
    ],
)
def test_people_are_people(message: bytes) -> None:
    assert one(message).human


ENVELOPE = b"From 1790123456789012345@xxx Mon Mar 04 11:20:34 +0000 2024\n"


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("=?UTF-8?Q?Messages_re=C3=A7us,Ouvert?=", ""),
        ("Sent,Opened", ""),
        ('Inbox,"Clients, Lyon"', ""),
        ("Spam,Unread", "spam"),
        ("=?UTF-8?Q?Ind=C3=A9sirables?=", "spam"),
        ("=?UTF-8?Q?Skr=C3=A4ppost?=", "spam"),
        ("=?UTF-8?B?0KHQv9Cw0Lw=?=", "spam"),
        ("Corbeille", "trash"),
        ("Papierkorb,Ge=C3=B6ffnet", "trash"),
        ("=?UTF-8?B?44K044Of566x?=", "trash"),
        ("Chat", "chats"),
    ],
)
def test_what_gmail_labels_as_thrown_away_is_counted_and_left(label: str, code: str) -> None:
    data = mbox(mail(f"X-Gmail-Labels: {label}"), mail(Message_ID="<2@x>"), envelope=ENVELOPE)
    items = read("Tous les messages.mbox", data)
    kept = sum(isinstance(item, Said) and isinstance(item.record, Interaction) for item in items)
    assert (kept, [code for _, _, code in reasons(items)]) == (
        (1, [f"mail.{code}1"]) if code else (2, [])
    )


def test_drafts_and_chats_among_gmails_mail() -> None:
    skipped = mbox(
        mail("X-Gmail-Labels: Chat"),
        mail("X-Gmail-Labels: Brouillons,Ouvert"),
        mail("X-Gmail-Labels: Drafts"),
        envelope=ENVELOPE,
    )
    assert reasons(read("All mail.mbox", skipped)) == [
        ("All mail.mbox", "offset 0", "mail.chats1"),
        ("All mail.mbox", f"offset {skipped.index(b'From 179', 9)}", "mail.drafts2"),
    ]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("Mail/Spam.mbox", "spam"),
        ("Junk", "spam"),
        ("Courrier indésirable", "spam"),
        ("INBOX.Spam", "spam"),
        ("Trash.mbox/mbox", "trash"),
        ("Gelöschte Elemente.mbx", "trash"),
        ("Inbox", ""),
        ("Trashy novels", ""),
        ("spam-discussion.mbox", ""),
    ],
)
def test_folders_that_are_thrown_away(tmp_path: Path, path: str, code: str) -> None:
    (item,) = read_folder(tmp_path, {path: mbox(mail()), "notes.txt": b"nothing"})
    if code:
        assert isinstance(item, Noticed)
        assert item.reason == Reason(code=f"mail.{code}", params={"n": "1"})
    else:
        assert isinstance(item, Said)


def test_what_a_filter_calls_spam_is_no_human_exchange_wherever_it_lies() -> None:
    assert one(mail("X-Spam-Flag: YES")).auto == "spam"


def test_drafts_folders_are_left_out() -> None:
    assert reasons(read("Brouillons", mbox(mail(), mail()))) == [
        ("Brouillons", "offset 0", "mail.drafts2")
    ]


def test_what_mail_programs_keep_for_themselves_is_left_out() -> None:
    internal = mail(
        "Status: RO",
        From="Mail System Internal Data <MAILER-DAEMON@b.example>",
        Subject="DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA",
    )
    deleted = mail("X-Mozilla-Status: 0009", Message_ID="<2@x>")
    kept = [
        mail("X-Mozilla-Status: 0001", Message_ID="<3@x>"),
        mail("X-Mozilla-Status: zz", Message_ID="<4@x>"),
        mail(Subject="Re: FOLDER INTERNAL DATA", Message_ID="<5@x>"),
    ]
    items = read("Inbox", mbox(internal, deleted, *kept))
    assert [item.key for item in items if isinstance(item, Said)] == [
        record_key("mail", f"{number}@x") for number in (3, 4, 5)
    ]
    assert [code for _, _, code in reasons(items)] == ["mail.internal1", "mail.deleted1"]
