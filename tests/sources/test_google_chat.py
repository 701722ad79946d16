"""Google Chat: who wrote to whom and when, the owner, what is odd; out of a whole Takeout."""

from __future__ import annotations

import io
import json
import tarfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.tree import SingleFile, open_tree
from entregent.model.ports import Reading, Source
from entregent.model.records import Handle, Interaction, Moment, OwnerFact, Said, Who, Yield
from entregent.sources.google_chat import SOURCE
from entregent.sources.google_chat.dates import moment
from entregent.testing import contracts
from tests.sources.card_reading import TODAY, dump, in_words, read_path, reasons, said

READING = Reading(today=TODAY)
AT = Moment(at=1_683_644_712)
"""9 May 2023, 15:05:12 UTC."""
WRITTEN = "Tuesday, May 9, 2023 at 3:05:12\u202fPM UTC"


def member(name: str, email: str, kind: str = "Human") -> dict[str, str]:
    return {"name": name, "email": email, "user_type": kind}


def who(name: str, email: str) -> Who:
    return Who(name=name, handles=(Handle(kind="email", key=email),))


ANA, LEO = who("Ana Bréval", "ana@breval.example"), who("Léo Marsan", "leo@marsan.example")
MEMBERS = [member("Ana Bréval", "ana@breval.example"), member("Léo Marsan", "leo@marsan.example")]


def wrote(by: dict[str, str] | None, text: str, number: int = 1, when: str = WRITTEN) -> Any:
    return {"creator": by, "created_date": when, "text": text, "topic_id": "t1",
            "message_id": f"dm/{number}"}


FOLDER = "Takeout/Google Chat/Groups/DM abc"
TAKEOUT = {
    f"{FOLDER}/messages.json": {"messages": [
        wrote(MEMBERS[0], "Tu viens jeudi ?"), wrote(MEMBERS[1], "Oui", 2),
    ]},
    f"{FOLDER}/group_info.json": {"members": MEMBERS},
    "Takeout/Google Chat/Users/User 1/user_info.json": {"user": MEMBERS[1]},
}


def read(folder: Path, files: dict[str, Any]) -> list[Yield]:
    for path, value in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(json.dumps(value), "utf-8")
    items = read_path(SOURCE, folder)
    assert items is not None
    return items


def message(author: Who, *others: Who, **more: Any) -> Interaction:
    return Interaction(at=AT, kind="message", network="google-chat", author=author, others=others,
                       thread="DM abc", **more)


def test_it_is_a_source():
    assert isinstance(SOURCE, Source)


def test_a_conversation_of_two(tmp_path: Path):
    items = read(tmp_path, TAKEOUT)
    assert [one.record for one in said(items)] == [
        message(ANA, LEO, words=4, cues=("question",)),
        message(LEO, ANA, words=1),
        OwnerFact(network="google-chat", field="email", value="leo@marsan.example",
                  handle=LEO.handles[0]),
    ]
    assert [one.words for one in said(items)] == ["Tu viens jeudi ?", "Oui", ""]
    assert reasons(items) == []


def test_an_untouched_archive_reads_as_its_folder(tmp_path: Path):
    place = tmp_path / "takeout-20260301T100000Z-001.tgz"
    with tarfile.open(place, "w:gz") as packed:
        for path, value in TAKEOUT.items():
            data = json.dumps(value).encode()
            entry = tarfile.TarInfo(path)
            entry.size = len(data)
            packed.addfile(entry, io.BytesIO(data))
    items = read_path(SOURCE, place)
    assert items is not None
    assert dump(items) == dump(read(tmp_path / "folder", TAKEOUT))


def test_a_silent_member_is_addressed_too(tmp_path: Path):
    files = {f"{FOLDER}/messages.json": {"messages": [wrote(MEMBERS[0], "Bonjour")]},
             f"{FOLDER}/group_info.json": {"members": MEMBERS}}
    (one,) = said(read(tmp_path, files))
    assert one.record == message(ANA, LEO, words=1)


def test_a_topic_of_a_space_is_a_thread_and_a_crowd_is_nobody_by_name(tmp_path: Path):
    crowd = [member(f"Membre {n}", f"m{n}@port.example") for n in range(20)]
    files = {f"{FOLDER}/messages.json": {"messages": [wrote(crowd[0], "Bonjour")]},
             f"{FOLDER}/group_info.json": {"members": crowd}}
    (one,) = said(read(tmp_path, files))
    record = one.record
    assert isinstance(record, Interaction)
    assert (record.others, record.people, record.thread) == ((), 20, "DM abc/t1")


def test_a_program_is_no_human_and_no_member(tmp_path: Path):
    bot = member("Rappels", "bot@port.example", "Bot")
    files = {f"{FOLDER}/messages.json": {"messages": [
        wrote(bot, "Réunion ?"), wrote(MEMBERS[0], "Merci", 2)]}}
    first, second = (one.record for one in said(read(tmp_path, files)))
    assert isinstance(first, Interaction)
    assert isinstance(second, Interaction)
    assert (first.human, first.auto, first.cues) == (False, "notice", ())
    assert second.others == ()


def test_what_is_odd_is_told_and_the_rest_kept(tmp_path: Path):
    files = {f"{FOLDER}/messages.json": {"messages": [
        wrote(None, "Qui ?"), "rien", wrote(MEMBERS[0], "Quand ?", 3, "hier"),
    ]}}
    items = read(tmp_path, files)
    assert [(one.record.at, one.words) for one in said(items)] == [(None, "Quand ?")]
    assert [code for _, code in reasons(items)] == [
        "google_chat.no-author", "google_chat.no-author", "google_chat.no-date"]
    assert "hier" in in_words(items)


@pytest.mark.parametrize(
    ("written", "at"),
    [("Tuesday, May 9, 2023 at 3:05:12 PM UTC", AT), (WRITTEN, AT),
     ("May 9, 2023 at 3:05:12 PM UTC", AT), ("2023-05-09T15:05:12Z", AT),
     ("Tuesday, 9 May 2023 at 15:05:12 UTC", AT), ("mardi 9 mai 2023 à 15:05:12 UTC", AT),
     ("Dienstag, 9. Mai 2023 um 15:05:12 UTC", AT), ("martes, 9 de mayo de 2023, 15:05:12 UTC", AT),
     ("2023. május 9., kedd 15:05:12 UTC", AT), ("wtorek, 9 maja 2023 15:05:12 UTC", AT),
     ("вторник, 9 мая 2023 г. в 15:05:12 UTC", AT), ("2023年5月9日火曜日 15:05:12 UTC", AT),
     ("mardi 9 mai 2023 à 15:05:12", Moment(at=AT.at, zone="floating")),
     ("mardi 39 mai 2023 à 15:05:12 UTC", None), ("mardi 9 mai 2023 à 13:05:12 PM UTC", None),
     ("9 mai 2023 10 juin 15:05:12 UTC", None), ("x" * 200, None),
     ("Mardi 9 mai", None), ("", None)],
)
def test_dates(written, at):
    assert moment(written) == at


@pytest.mark.parametrize(
    "data", [b"{}", b'{"messages": []}', b'{"messages": [{"sender_name": "x"}]}']
)
def test_what_is_no_chat_is_declined(data):
    assert SOURCE.recognise(SingleFile("messages.json", data)) is None


ODD = st.recursive(st.none() | st.integers() | st.text(max_size=5),
                   lambda one: st.lists(one, max_size=3) | st.dictionaries(
                       st.sampled_from(["creator", "name", "email", "text", "created_date"]),
                       one, max_size=4), max_leaves=12)


@given(ODD)
def test_no_shape_is_an_accident(value):
    data = json.dumps({"messages": [value, wrote(MEMBERS[0], "Bonjour")]}).encode()
    tree = SingleFile("messages.json", data)
    claimed = SOURCE.recognise(tree)
    assert claimed is not None
    found = [one for one in SOURCE.read(tree, claimed, READING) if isinstance(one, Said)]
    assert found[-1].words == "Bonjour"


def test_the_laws_of_sources():
    files = {path: json.dumps(value).encode() for path, value in TAKEOUT.items()}
    contracts.check_source(SOURCE, files, READING)
    data = files[f"{FOLDER}/messages.json"]
    contracts.check_damage(SOURCE, "messages.json", data, READING, steps=20)


def test_the_samples(shared: Path):
    with open_tree(shared / "samples" / "takeout") as tree:
        claimed = SOURCE.recognise(tree)
        assert claimed is not None
        (one,) = said(list(SOURCE.read(tree, claimed, READING)))
    assert isinstance(one.record, Interaction)
    assert (one.words, one.record.at) == ("Bonjour", AT)
    assert one.record.author is not None
    assert one.record.author.name == "Éloïse d'Arcy"
