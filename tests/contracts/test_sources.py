"""The laws of a source, run on every source of the house with the files of the invented world."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from entregent.app.registry import sources
from entregent.files.tree import open_tree
from entregent.i18n import LANGUAGES, knows
from entregent.model.ports import Reading, Source
from entregent.sources import BUILTIN
from entregent.testing.contracts import check_damage, check_declines, check_source
from entregent.world.invented import build

READING = Reading(today=date(2026, 11, 24))
JOURNAL = (
    "# entregent journal\n"
    "2026-11-20 met Awa Diarra <awa@atelier.example>: coffee, the fair\n"
    "2026-11-21 appelé Luc Tessier : 20 min, le budget\n"
    "2026-11-22 promised Awa Diarra: the plan, by 2026-12-01\n"
)
TABLE = "name,email,phone\nAwa Diarra,awa@atelier.example,+33639980012\nLuc Tessier,,\n"
WHATSAPP = (
    "12/03/2025, 09:14 - Awa Diarra: Tu viens au salon ?\n"
    "13/03/2025, 09:20 - Luc Tessier: Oui, jeudi\n"
)
FACEBOOK = {
    "connections/friends/your_friends.json":
        b'{"friends_v2": [{"name": "Awa Diarra", "timestamp": 1700000000}]}',
    "messages/inbox/awa_1/message_1.json":
        b'{"participants": [{"name": "Awa Diarra"}, {"name": "Luc Tessier"}], "messages": ['
        b'{"sender_name": "Awa Diarra", "timestamp_ms": 1700000000000, "content": "Salut"}]}',
}
GOOGLE_CHAT = (
    b'{"messages": [{"creator": {"name": "Awa Diarra", "email": "awa@atelier.example"},'
    b' "created_date": "Tuesday, May 9, 2023 at 3:05:12 PM UTC", "text": "Salut",'
    b' "topic_id": "t", "message_id": "m"}]}'
)
MONICA = (
    b'{"version": "1.0", "account": {"uuid": "a-1", "data": [{"count": 1, "type": "contact",'
    b' "values": [{"uuid": "c-1", "properties": {"first_name": "Awa", "last_name": "Diarra"},'
    b' "data": [{"count": 1, "type": "call", "values": [{"uuid": "k-1", "properties":'
    b' {"called_at": "2024-03-04T10:00:00Z", "content": "Le salon"}}]}]}]}]}}'
)
CONTACTS = {
    "google_contacts":
        "Name,Given Name,Family Name,Group Membership,E-mail 1 - Value\n"
        "Awa Diarra,Awa,Diarra,* myContacts,awa@atelier.example\n",
    "outlook":
        "First Name,Middle Name,Last Name,E-mail Address,E-mail Type\n"
        "Awa,,Diarra,awa@atelier.example,SMTP\n",
    "xing":
        "Vorname;Nachname;Firma;Profil-URL;Kontakt seit\n"
        "Awa;Diarra;Atelier;https://www.xing.com/profile/Awa_Diarra;18.02.2010\n",
    "viadeo":
        "Civilité;Prénom;Nom;Adresse e-mail;Profil;Contact depuis\n"
        "Mme;Awa;Diarra;awa@atelier.example;http://www.viadeo.com/profile/0022abcdefghij;18/02/2010\n",
}
Samples = Mapping[str, Mapping[str, bytes]]


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Samples:
    """One sample a source; big mailboxes and calendars are cut where a message or event ends."""
    folder = tmp_path_factory.mktemp("samples")
    found: dict[str, Mapping[str, bytes]] = {
        "journal": {"journal.txt": JOURNAL.encode()},
        "table": {"contacts.csv": TABLE.encode()},
        "whatsapp": {"Discussion WhatsApp avec Awa Diarra.txt": WHATSAPP.encode()},
        "facebook": FACEBOOK,
        "google_chat": {"Google Chat/Groups/DM a/messages.json": GOOGLE_CHAT},
        "monica": {"monica.json": MONICA},
        **{name: {"contacts.csv": text.encode()} for name, text in CONTACTS.items()},
    }
    for file in build(folder).files:
        data = file.read_bytes()
        if file.suffix == ".zip":
            with zipfile.ZipFile(file) as archive:
                found["linkedin"] = {name: archive.read(name) for name in archive.namelist()}
        elif file.suffix == ".mbox":
            found["mail"] = {file.name: data[: data.index(b"\nFrom ", 60_000) + 1]}
        elif file.suffix == ".vcf":
            end = data.index(b"END:VCARD", 20_000) + len(b"END:VCARD\r\n")
            found["vcard"] = {file.name: data[:end]}
        elif file.suffix == ".ics":
            end = data.index(b"END:VEVENT", 20_000) + len(b"END:VEVENT\r\n")
            found["calendar"] = {file.name: data[:end] + b"END:VCALENDAR\r\n"}
    return found


@pytest.fixture(params=sorted(BUILTIN))
def source(request: pytest.FixtureRequest) -> Source:
    """Each source of the house."""
    usable, skipped = sources()
    assert skipped == ()
    return usable[request.param]


def test_the_laws_hold(source: Source, samples: Samples) -> None:
    """Twice the same, places that lead back, canonical bodies, re-zipped equal keys."""
    read = check_source(source, samples[source.info.name], READING)
    assert read.said
    assert len({(one.key, one.path, one.place) for one in read.said}) == len(read.said)


def test_damage_is_told_never_raised(source: Source, samples: Samples) -> None:
    """Bytes cut and flipped at many places."""
    name, data = max(samples[source.info.name].items(), key=lambda item: len(item[1]))
    check_damage(source, name, data[:20_000], READING, steps=15)


def test_others_are_declined(source: Source, samples: Samples, tmp_path: Path) -> None:
    """Every sample of every other source is declined or ranked below its owner."""
    usable, _ = sources()
    for name, sample in samples.items():
        if name == source.info.name:
            continue
        folder = tmp_path / name
        for path, data in sample.items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        with open_tree(folder) as tree:
            own = usable[name].recognise(tree)
            assert own is not None
            check_declines(source, own.confidence, tree)


def test_the_card_is_whole(source: Source) -> None:
    """A name, what it yields, and how to obtain the export, in both languages."""
    info = source.info
    assert info.name in BUILTIN
    assert info.yields
    assert all(knows(info.ask, lang) for lang in LANGUAGES)
