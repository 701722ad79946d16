"""Facebook: letters mended, friends of every era, threads, encrypted chats, bad input."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.tree import SingleFile, open_tree
from entregent.model.ports import Reading, Source
from entregent.model.records import (
    Connection,
    Content,
    Handle,
    Interaction,
    Invitation,
    Moment,
    OwnerFact,
    OwnerPosition,
    Position,
    Rejected,
    Said,
    Who,
    Yield,
)
from entregent.sources.facebook import SOURCE
from entregent.sources.facebook.mending import mended
from entregent.sources.facebook.threads import moment
from entregent.testing import contracts
from tests.sources.card_reading import TODAY, dump, hostile, in_words, judge, reasons, said

READING = Reading(today=TODAY)
DAY = 1_700_000_000
"""14 November 2023, 22:13:20 UTC."""
ANA = Who(name="Ana Bréval", local="facebook:ana bréval")
LEO = Who(name="Léo Marsan", local="facebook:léo marsan")
ZOE = Who(name="Zoé", local="facebook:zoé")


def broken(value: Any) -> Any:
    """A value as the archive writes it: each byte of UTF-8 a letter of its own."""
    if isinstance(value, str):
        return value.encode().decode("latin-1")
    if isinstance(value, list):
        return [broken(one) for one in value]
    if isinstance(value, dict):
        return {broken(key): broken(one) for key, one in value.items()}
    return value


def written(value: Any) -> bytes:
    return json.dumps(broken(value), indent=1).encode()


BOTH = ("Ana Bréval", "Léo Marsan")


def thread(*messages: dict[str, Any], names=BOTH, path="inbox/ana_1") -> Any:
    return {"participants": [{"name": name} for name in names], "messages": list(messages),
            "title": names[0], "is_still_participant": True, "thread_path": path,
            "magic_words": []}


def wrote(name: str, text: str, after: int = 0, **more: Any) -> dict[str, Any]:
    return {"sender_name": name, "timestamp_ms": (DAY + after) * 1000, "content": text, **more}


PROFILE = {"profile_v2": {
    "name": {"full_name": "Léo Marsan", "first_name": "Léo", "last_name": "Marsan"},
    "emails": {"emails": ["leo@marsan.example", "no address"], "previous_emails": []},
    "phone_numbers": [{"phone_type": "Mobile", "phone_number": "06 12 34 56 78"}],
    "profile_uri": "https://www.facebook.com/leo.marsan",
    "work_experiences": [{"employer": "Port Sud", "title": "Ingénieur", "start_timestamp": DAY}],
    "education_experiences": [{"name": "École du Port", "school_type": "College"}],
}}
THREAD = thread(
    wrote("Léo Marsan", "À jeudi !", 60), wrote("Ana Bréval", "Tu viens « chez Zoé » ?"),
)
ARCHIVE = {
    "personal_information/profile_information/profile_information.json": written(PROFILE),
    "connections/friends/your_friends.json": written(
        {"friends_v2": [{"name": "Ana Bréval", "timestamp": DAY}]}),
    "connections/friends/sent_friend_requests.json": written(
        {"sent_requests_v2": [{"name": "Zoé", "timestamp": DAY}]}),
    "your_facebook_activity/messages/inbox/ana_1/message_1.json": written(THREAD),
}


def read(files: dict[str, bytes], folder: Path) -> list[Yield]:
    for path, data in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    with open_tree(folder) as tree:
        claimed = SOURCE.recognise(tree)
        assert claimed is not None
        return list(SOURCE.read(tree, claimed, READING))


def read_one(value: Any, name: str = "message_1.json") -> list[Yield]:
    tree = SingleFile(name, value if isinstance(value, bytes) else written(value))
    claimed = SOURCE.recognise(tree)
    assert claimed is not None
    return list(SOURCE.read(tree, claimed, READING))


def records(items: list[Yield]) -> list[object]:
    return [one.record for one in said(items)]


def test_it_is_a_source():
    assert isinstance(SOURCE, Source)
    assert (SOURCE.info.name, SOURCE.info.network) == ("facebook", "facebook")


def message(author: Who, *others: Who, after: int = 0, **more: Any) -> Interaction:
    return Interaction(at=Moment(at=DAY + after), kind="message", network="facebook", author=author,
                       others=others, thread="ana_1", **more)


def test_an_archive_is_read_whole(tmp_path: Path):
    items = read(ARCHIVE, tmp_path)
    at = Moment(at=DAY)
    assert records(items) == [
        Invitation(network="facebook", sender=LEO, receiver=ZOE, sent=at, outgoing=True),
        Connection(who=ANA, network="facebook", since=at),
        OwnerFact(network="facebook", field="name", value="Léo Marsan"),
        OwnerFact(network="facebook", field="email", value="leo@marsan.example",
                  handle=Handle(kind="email", key="leo@marsan.example")),
        OwnerFact(network="facebook", field="phone", value="+33612345678",
                  handle=Handle(kind="phone", key="+33612345678")),
        OwnerFact(network="facebook", field="profile", value="facebook.com/leomarsan",
                  handle=Handle(kind="profile", network="facebook", key="facebook.com/leomarsan",
                                written="https://www.facebook.com/leo.marsan")),
        OwnerPosition(network="facebook", kind="work", position=Position(
            organisation="Port Sud", title="Ingénieur", start=at)),
        OwnerPosition(network="facebook", kind="education", position=Position(
            organisation="École du Port", title="College")),
        message(LEO, ANA, after=60, words=3),
        message(ANA, LEO, words=7, cues=("question",)),
    ]
    assert [one.words for one in said(items)][-2:] == ["À jeudi !", "Tu viens « chez Zoé » ?"]
    assert reasons(items) == []


@pytest.mark.parametrize(
    ("key", "state"),
    [("friends", "connected"), ("friends_v2", "connected"), ("deleted_friends_v2", "removed"),
     ("following_v2", "follows"), ("following_v3", "follows"), ("friends_v9", "connected"),
     ("removed_friends_v2", "removed")],
)
def test_friends_of_every_era(key, state):
    (record,) = records(read_one({key: [{"name": "Ana Bréval", "timestamp": DAY}]}, "x.json"))
    since = Moment(at=DAY) if state == "connected" else None
    assert record == Connection(who=ANA, network="facebook", since=since, state=state)


def test_a_list_of_strings_names_people_too():
    items = read_one({"following_v3": [{"string_list_data": [{"value": "Zoé", "timestamp": DAY}]}]},
                     "x.json")
    assert records(items) == [Connection(who=ZOE, network="facebook", state="follows")]


def test_an_encrypted_chat_is_written_right_and_read_so():
    data = {"participants": ["Ana Bréval", "Léo Marsan"], "threadName": "Ana Bréval", "messages": [
        {"senderName": "Ana Bréval", "text": "Déjà là ?", "timestamp": DAY * 1000,
         "type": "Generic", "isUnsent": False, "media": [], "reactions": []},
        {"senderName": "Léo Marsan", "text": "Non", "timestamp": (DAY + 1) * 1000,
         "type": "Generic", "isUnsent": True},
    ]}
    items = read_one(json.dumps(data, ensure_ascii=False).encode(), "Ana Bréval_1.json")
    assert [(one.record.author, one.words, one.record.thread) for one in said(items)] == [
        (ANA, "Déjà là ?", "Ana Bréval"), (LEO, "", "Ana Bréval"),
    ]


def test_calls_have_a_length_and_missed_ones_are_notices():
    items = read_one(thread(
        wrote("Ana Bréval", "", type="Call", call_duration=192),
        wrote("Ana Bréval", "Ana a raté votre appel", type="Call", missed=True, call_duration=0),
        wrote("Ana Bréval", "Ana a quitté le groupe.", type="Unsubscribe"),
    ))
    assert [(one.record.kind, one.record.seconds) for one in said(items)] == [("call", 192)]
    assert reasons(items) == [("", "facebook.notices")]


def test_a_shared_page_is_a_message_and_what_was_taken_back_has_no_words():
    items = read_one(thread(
        {"sender_name": "Ana Bréval", "timestamp_ms": DAY * 1000,
         "share": {"link": "https://port.example", "share_text": "Un article"}},
        wrote("Ana Bréval", "oups", 1, is_unsent=True),
    ))
    assert [one.words for one in said(items)] == ["Un article", ""]


def test_filtered_threads_are_no_exchange():
    name = "messages/filtered_threads/x_1/message_1.json"
    (record,) = records(read_one(thread(wrote("Ana Bréval", "Gagnez !")), name))
    assert (record.human, record.auto, record.cues) == (False, "spam", ())


def test_a_closed_account_is_a_nobody_of_its_own_in_each_thread(tmp_path: Path):
    files = {f"messages/inbox/t_{n}/message_1.json": written(
        thread(wrote("Utilisateur de Facebook", "Bonjour"),
               names=("Utilisateur de Facebook", "Léo Marsan"), path=f"inbox/t_{n}"))
        for n in (1, 2)}
    authors = {record.author for record in records(read(files, tmp_path))}
    assert len(authors) == 2


def test_a_large_group_addresses_nobody_by_name():
    names = tuple(f"Membre {n}" for n in range(20))
    (record,) = records(read_one(thread(wrote("Membre 3", "Bonjour"), names=names)))
    assert (record.others, record.people) == ((), 20)


def test_without_a_profile_the_owner_is_whom_all_threads_share(tmp_path: Path):
    files = {
        "messages/inbox/a_1/message_1.json": written(thread(names=("Ana Bréval", "Léo Marsan"))),
        "messages/inbox/z_1/message_1.json": written(thread(names=("Zoé", "Léo Marsan"))),
        "friends/received_friend_requests.json": written(
            {"received_requests_v2": [{"name": "Zoé", "timestamp": DAY}]}),
    }
    assert records(read(files, tmp_path)) == [Invitation(
        network="facebook", sender=ZOE, receiver=LEO, sent=Moment(at=DAY), outgoing=False)]


def test_requests_need_to_know_who_the_owner_is():
    items = read_one({"received_requests_v2": [{"name": "Zoé", "timestamp": DAY}]}, "x.json")
    assert (records(items), reasons(items)) == ([], [("line 3", "facebook.no-owner")])


def test_comments_and_posts_are_what_the_owner_published(tmp_path: Path):
    files = {
        "comments_and_reactions/comments.json": written({"comments_v2": [
            {"timestamp": DAY, "title": "Léo a commenté une publication de Zoé.", "data": [
                {"comment": {"timestamp": DAY, "comment": "Très juste", "author": "Léo Marsan"}}]},
        ]}),
        "posts/your_posts_1.json": written([
            {"timestamp": DAY, "data": [{"post": "Le salon ouvre"}], "title": "Léo a publié"}, {},
        ]),
    }
    items = read(files, tmp_path)
    at = Moment(at=DAY)
    assert records(items) == [
        Content(network="facebook", kind="comment", at=at, words=2,
                detail="Léo a commenté une publication de Zoé."),
        Content(network="facebook", kind="post", at=at, words=3, detail="Léo a publié"),
    ]
    assert reasons(items) == [("line 11", "facebook.no-content")]


@pytest.mark.parametrize(("days", "told"), [(10, False), (120, True)])
def test_missing_encrypted_chats_are_told(tmp_path: Path, days: int, told: bool):
    files = {
        "your_facebook_activity/messages/inbox/ana_1/message_1.json": written(THREAD),
        "connections/friends/your_friends.json": written(
            {"friends_v2": [{"name": "Zoé", "timestamp": DAY + days * 86_400}]}),
    }
    items = read(files, tmp_path)
    assert (("", "facebook.encrypted-missing") in reasons(items)) == told
    assert ("2023-11-14" in in_words(items)) == told


def test_an_archive_of_pages_says_how_to_ask_for_the_other(tmp_path: Path):
    files = {"messages/inbox/ana_1/message_1.html": b"<html><body>Ana</body></html>",
             "connections/friends/your_friends.html": b"<html></html>"}
    items = read(files, tmp_path)
    assert reasons(items) == [("file", "facebook.html"), ("", "facebook.html-page")]
    assert isinstance(items[0], Rejected)
    assert "2 pages" in in_words(items)
    assert "Format > JSON" in in_words(items)


@pytest.mark.parametrize("path", ["html/friends.htm", "html/messages.html", "start_here.html"])
def test_pages_of_every_era_are_told(path: str, tmp_path: Path):
    items = read({path: b"<html><body>Ana</body></html>", "photos/a.jpg": b"JFIF"}, tmp_path)
    assert reasons(items) == [("file", "facebook.html")]


def test_bad_entries_are_named_and_the_others_kept():
    items = read_one({"friends_v2": [
        None, {"name": None}, {"name": ["a"]}, {"name": "Ana Bréval", "timestamp": "hier"},
    ]}, "x.json")
    assert records(items) == [Connection(who=ANA, network="facebook")]
    assert [code for _, code in reasons(items)] == ["facebook.no-name"] * 3 + ["facebook.no-date"]


def test_what_stood_before_a_damage_is_kept():
    whole = written({"friends_v2": [{"name": "Ana Bréval", "timestamp": DAY}, {"name": "Zoé"}]})
    items = read_one(whole[:-20], "x.json")
    assert records(items) == [Connection(who=ANA, network="facebook", since=Moment(at=DAY))]
    assert [code for _, code in reasons(items)] == ["json.cut"]


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.json", b'{"hello": 1}'), ("a.json", b"[1, 2]"), ("a.txt", b"friends_v2"),
     ("result.json", b'{"name": "x", "type": "personal_chat", "messages": []}'), ("e.json", b"")],
)
def test_what_is_no_archive_is_declined(name, data):
    assert SOURCE.recognise(SingleFile(name, data)) is None


# ------------------------------------------------------------------ laws


@given(st.text())
def test_letters_are_mended_whatever_they_are(text):
    if any(0xD800 <= ord(letter) < 0xE000 for letter in text):
        return
    assert mended(broken(text)) == text


@given(st.text(st.characters(min_codepoint=0x100, exclude_categories=("Cs",)), min_size=1))
def test_letters_beyond_bytes_are_left_alone(text):
    assert mended(text) == text


@given(st.one_of(st.none(), st.floats(), st.integers()))
def test_moments_are_of_this_age_or_none(stamp):
    found = moment(stamp if stamp is None or abs(stamp) < 1e15 else None)
    assert found is None or 2004 <= datetime.fromtimestamp(found.at, UTC).year < 2100


ODD = st.recursive(st.none() | st.integers() | st.text(max_size=5) | st.floats(),
                   lambda one: st.lists(one, max_size=3) | st.dictionaries(
                       st.sampled_from(["name", "timestamp", "messages", "participants",
                                        "sender_name", "timestamp_ms", "content", "data"]),
                       one, max_size=4), max_leaves=15)


@given(ODD, st.sampled_from(["friends_v2", "messages", "profile_v2", "comments_v2"]))
def test_no_shape_is_an_accident(value, key):
    data = json.dumps({key: value, "participants": [{"name": "A"}]}).encode()
    tree = SingleFile("message_1.json", data)
    claimed = SOURCE.recognise(tree)
    if claimed is not None:
        for one in SOURCE.read(tree, claimed, READING):
            assert isinstance(one, Said) or one.path == "message_1.json"


def test_the_laws_of_sources():
    contracts.check_source(SOURCE, ARCHIVE, READING)
    path = "your_facebook_activity/messages/inbox/ana_1/message_1.json"
    contracts.check_damage(SOURCE, "message_1.json", ARCHIVE[path], READING, steps=30)


# ------------------------------------------------------------------ samples and attacks


def test_the_samples_are_read_to_the_last_message(shared: Path):
    with open_tree(shared / "samples" / "facebook") as tree:
        claimed = SOURCE.recognise(tree)
        assert claimed is not None
        items = list(SOURCE.read(tree, claimed, READING))
        texts = {}
        for path in claimed.paths:
            with tree.open(path) as stream:
                texts[path] = stream.read().decode("utf-8-sig")
    begun = sum(text.count('"sender_name"') + text.count('"senderName"')
                for text in texts.values())
    friends = sum(text.count('"name"') for path, text in texts.items() if "friends" in path)
    aside = sum(int(one.reason.params["n"]) for one in items
                if not isinstance(one, Said) and one.reason.code == "facebook.notices")
    kinds = [type(record) for record in records(items)]
    assert kinds.count(Interaction) + aside == begun == 14
    assert kinds.count(Connection) == friends == 5
    for words in ("Éloïse d'Arcy", "Ana Kovač", "Jürgen Groß", "À jeudi, « chez Léa » ? 👍",
                  "Déjà là ?"):
        assert words in dump(items)


def test_attacks(shared: Path):
    attacks = [one for one in hostile(shared, "json/") if one["exit"] != [4]]
    assert len(attacks) == 6
    faults = {one["file"]: judge(SOURCE, shared, one) for one in attacks}
    assert {file: found for file, found in faults.items() if found} == {}
