"""A Takeout as Google hands it out: French folders, several parts, one of them missing."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from entregent.app.registry import sources
from entregent.ingest.run import import_paths
from tests.ingest.toy import dumped, options, scratch

STEM = "takeout-20260301T101010Z"
OWNER, FRIEND = "lea@martel.example", "yann@kerbrat.example"


def _mail(label: str, sender: str, receiver: str, number: int) -> str:
    return (
        f"From 17901234567890123{number:02}@xxx Mon Mar 04 11:20:34 +0000 2024\n"
        f"X-Gmail-Labels: {label}\nFrom: {sender}\nTo: {receiver}\nSubject: Jeudi\n"
        f"Delivered-To: {OWNER}\n"
        f"Date: Mon, 4 Mar 2024 12:2{number}:34 +0100\nMessage-ID: <{number}@m.example>\n\n"
        "Tu viens jeudi ?\n\n"
    )


MAILS = "".join((
    _mail("=?UTF-8?Q?Bo=C3=AEte_de_r=C3=A9ception,Ouvert?=", FRIEND, OWNER, 1),
    _mail("=?UTF-8?Q?Messages_envoy=C3=A9s?=", OWNER, FRIEND, 2),
    _mail("Spam,Non lus", "bad@spam.example", OWNER, 3),
    _mail("Corbeille", "old@bin.example", OWNER, 4),
    _mail("Chat", FRIEND, OWNER, 5),
))
CARD = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Yann Kerbrat\r\nEMAIL:{FRIEND}\r\nEND:VCARD\r\n"
EVENT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Google Inc//Google Calendar//EN\r\n"
    "BEGIN:VEVENT\r\nUID:x@google.com\r\nDTSTAMP:20240301T000000Z\r\n"
    "DTSTART:20240305T100000Z\r\nDTEND:20240305T110000Z\r\nSUMMARY:Café\r\n"
    f"ORGANIZER:mailto:{OWNER}\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:{FRIEND}\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)
HUMAN = {"name": "Yann Kerbrat", "email": FRIEND, "user_type": "Human"}
CHAT = {"messages": [{"creator": HUMAN, "created_date": "lundi 4 mars 2024 à 11:02:33 UTC",
                      "text": "Salut", "topic_id": "t", "message_id": "dm/1"}]}
TABLE = (
    "First Name,Last Name,Labels,Organization Name,E-mail 1 - Value\n"
    f"Yann,Kerbrat,,Ker,{FRIEND}\n"
)
PARTS: tuple[Mapping[str, str], ...] = (
    {
        "Takeout/archive_browser.html": "<html>Archive</html>",
        "Takeout/Mail/Tous les messages, y compris ceux du dossier Spam -002.mbox": MAILS,
    },
    {
        "Takeout/Contacts/Tous les contacts/Tous les contacts.vcf": CARD,
        "Takeout/Contacts/Tous les contacts/Tous les contacts.csv": TABLE,
        "Takeout/Contacts/Mes contacts/Mes contacts.vcf": CARD,
    },
    {
        f"Takeout/Agenda/{OWNER}.ics": EVENT,
        "Takeout/Google Chat/Groups/DM abc/messages.json": json.dumps(CHAT),
        "Takeout/Google Chat/Groups/DM abc/group_info.json": json.dumps(
            {"members": [HUMAN, {"name": "Léa Martel", "email": OWNER, "user_type": "Human"}]}
        ),
    },
)


def _pack(folder: Path, kind: str) -> list[Path]:
    places = [folder / f"{STEM}-{number:03}.{kind}" for number in (1, 2, 3)]
    for place, files in zip(places, PARTS, strict=True):
        if kind == "zip":
            with zipfile.ZipFile(place, "w") as archive:
                for name, text in files.items():
                    archive.writestr(name, text)
        else:
            with tarfile.open(place, "w:gz") as tar:
                for name, text in files.items():
                    member = tarfile.TarInfo(name)
                    member.size = len(text.encode())
                    tar.addfile(member, io.BytesIO(text.encode()))
    return places


def _read(paths: list[Path]) -> tuple[list[dict[str, Any]], set[str], Any]:
    with scratch() as store:
        report = import_paths(store, paths, sources()[0], options())
        names = {person.name for person in store.people_rows()}
        return report.to_json()["files"], names, dumped(store)


@pytest.mark.parametrize("kind", ["zip", "tgz"])
def test_all_parts_in_one_import(tmp_path: Path, kind: str) -> None:
    places = _pack(tmp_path, kind)
    files, names, _ = _read(places)
    read = {file["source"]: (file["read"], file["noticed"]) for file in files if file["source"]}
    counted = [
        (one["reason"]["code"], one["reason"]["params"]["n"]) for one in read["mail"][1]
    ]
    assert read["mail"][0] == {"interaction": 2, "owner": 1}
    assert counted == [("mail.spam", "1"), ("mail.trash", "1"), ("mail.chats", "1")]
    assert {name: read[name] for name in read if name != "mail"} == {
        "vcard": ({"card": 2}, []),
        "google_contacts": ({"card": 1}, []),
        "calendar": ({"interaction": 1, "owner": 1}, []),
        "google_chat": ({"interaction": 1}, []),
    }
    assert names == {"Yann Kerbrat"}
    assert not any(one["rejected"] for one in files)


def test_any_order_and_any_packing_says_the_same(tmp_path: Path) -> None:
    packed, zipped = tmp_path / "tar", tmp_path / "zip"
    packed.mkdir()
    zipped.mkdir()
    kept = [_read(list(reversed(_pack(packed, "tgz"))))[1:], _read(_pack(zipped, "zip"))[1:]]
    assert kept[0] == kept[1] == _read([packed])[1:]


def test_a_missing_part_is_told_and_the_others_read(tmp_path: Path) -> None:
    first, _, third = _pack(tmp_path, "zip")
    files, names, _ = _read([third, first])
    (told,) = [file for file in files if file["path"] == STEM]
    assert [one["reason"] for one in told["noticed"]] == [
        {"code": "files.parts", "params": {"given": "1, 3", "missing": "2"}}
    ]
    assert len(names) == 1
