"""A mailbox with notices beside the archive of their network: one exchange, whatever came first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import permutations
from pathlib import Path

import pytest

from entregent.i18n import say
from entregent.ingest.change import undo
from entregent.ingest.derive import rebuild
from entregent.ingest.options import ImportOptions
from entregent.ingest.run import import_paths
from entregent.model.ids import RecordKey
from entregent.model.when import WorkingHours
from entregent.practices.involvement.practice import PRACTICE
from entregent.sources.linkedin import SOURCE as LINKEDIN
from entregent.sources.mail import SOURCE as MAIL
from entregent.store import Store
from entregent.store.twins import is_same
from entregent.ties.study import study
from tests.ingest.derived import derived
from tests.ingest.toy import options, scratch
from tests.sources.linkedin_archive import (
    INVITATIONS,
    MESSAGES,
    NAME,
    OWNER,
    PROFILE,
    PROFILE_ROW,
    Files,
    message,
    table,
    url,
    write_zip,
)
from tests.sources.mail_writing import mail, mbox

NOW = datetime(2026, 2, 5, 12, 0)
SOURCES = {"mail": MAIL, "linkedin": LINKEDIN}
ASKED = "Could you send me the map of the harbour before Tuesday?"


def told(subject: str, text: str, *, author: str = "Ada Brandt <hit-reply@linkedin.com>",
         at: str = "Sun, 01 Feb 2026 08:00:20 +0000", key: str = "n1") -> bytes:  # fmt: skip
    return mail(From=author, Subject=subject, Date=at, Message_ID=f"<{key}@linkedin.com>",
                text=text)


def reply_block(text: str) -> str:
    return (
        f"{text}\n\nAda Brandt\n  Reply\n"
        "  https://www.linkedin.com/messaging/thread/2-abc=/\n"
    )


INVITED = told(
    "Léa, please add me to your LinkedIn network", "Hi Léa",
    author="Ada Brandt <invitations@linkedin.com>", key="n2",
)
BOX = mbox(told("Harbour", reply_block(ASKED)), INVITED)


def archive(*rows: dict[str, str], invited: Sequence[Sequence[str]] = ()) -> Files:
    return {
        "Profile.csv": table(PROFILE, [PROFILE_ROW]),
        "messages.csv": table(MESSAGES, rows),
        "Invitations.csv": table(INVITATIONS, invited),
    }


def theirs(text: str, at: str = "2026-02-01 08:00:00 UTC") -> dict[str, str]:
    return message(
        sender="Ada Brandt", page=url("ada-brandt"), to="Léa Marchand", pages=OWNER, at=at,
        text=text, thread="2-abc=",
    )


def mine(text: str, at: str = "2026-02-02 09:00:00 UTC") -> dict[str, str]:
    return message(
        sender="Léa Marchand", page=OWNER, to="Ada Brandt", pages=url("ada-brandt"), at=at,
        text=text, thread="2-abc=",
    )


def write(tmp_path: Path, files: Mapping[str, bytes | Files]) -> dict[str, Path]:
    for name, data in files.items():
        if isinstance(data, bytes):
            (tmp_path / name).write_bytes(data)
        else:
            write_zip(tmp_path, data, name)
    return {name: tmp_path / name for name in files}


def take(store: Store, paths: Iterable[Path], how: ImportOptions | None = None) -> None:
    for path in paths:
        import_paths(store, [path], SOURCES, how or options())


def rows(store: Store) -> list[tuple[str, str, int]]:
    seen = store.view(NOW.date(), NOW, WorkingHours())
    return [(row.network, row.direction, row.n) for row in seen.rollup()]


@pytest.mark.parametrize("order", list(permutations(["box.mbox", NAME])))
def test_a_message_told_twice_is_one_exchange(tmp_path: Path, order: tuple[str, ...]) -> None:
    paths = write(tmp_path, {"box.mbox": BOX, NAME: archive(theirs(ASKED), mine("Here it is."))})
    with scratch() as store:
        take(store, [paths[name] for name in order])
        assert [row for row in rows(store) if row[1] == "in"] == [("linkedin", "in", 1)]
        seen = store.view(NOW.date(), NOW, WorkingHours())
        assert [(ask.answered is not None, ask.thread) for ask in seen.asks()] == [(True, "2-abc=")]
        assert study(seen).debts() == ()
        assert store.counts().interactions == 2
        before = derived(store)
        rebuild(store)
        assert derived(store) == before


def test_without_the_archive_the_notice_counts_and_waits(tmp_path: Path) -> None:
    paths = write(tmp_path, {"box.mbox": BOX})
    with scratch() as store:
        take(store, paths.values())
        assert rows(store) == [("linkedin", "in", 1)]
        seen = store.view(NOW.date(), NOW, WorkingHours())
        (debt,) = study(seen).debts()
        assert seen.words([debt.ask.record]) == {debt.ask.record: ASKED}


def test_another_message_of_that_day_is_another_exchange(tmp_path: Path) -> None:
    other = theirs("Thank you for the bread.", "2026-02-01 19:00:00 UTC")
    paths = write(tmp_path, {"box.mbox": BOX, NAME: archive(other)})
    with scratch() as store:
        take(store, paths.values())
        assert sum(n for _, way, n in rows(store) if way == "in") == 2


def test_an_older_message_is_another_exchange(tmp_path: Path) -> None:
    older = theirs(ASKED, "2026-01-20 08:00:00 UTC")
    paths = write(tmp_path, {"box.mbox": BOX, NAME: archive(older)})
    with scratch() as store:
        take(store, paths.values())
        assert sum(n for _, way, n in rows(store) if way == "in") == 2


def test_taking_the_archive_back_lets_the_notice_count_again(tmp_path: Path) -> None:
    paths = write(tmp_path, {"box.mbox": BOX, NAME: archive(theirs(ASKED))})
    with scratch() as store:
        take(store, [paths["box.mbox"]])
        alone = derived(store)
        report = import_paths(store, [paths[NAME]], SOURCES, options())
        assert report.entry is not None
        undo(store, options().at, report.entry)
        assert derived(store) == alone


@pytest.mark.parametrize(
    ("texts", "counted"),
    [
        ((ASKED, ""), 1), (("", ASKED), 1), ((ASKED, ASKED), 1), (("", ""), 2),
        ((ASKED, "Thank you for the bread."), 2), ((ASKED, "", ASKED), 1),
    ],
)  # fmt: skip
def test_notices_of_one_message_count_once(
    tmp_path: Path, texts: tuple[str, ...], counted: int
) -> None:
    box = mbox(*(
        told("Harbour", reply_block(text) if text else "", key=f"n{number}")
        for number, text in enumerate(texts)
    ))
    with scratch() as store:
        take(store, write(tmp_path, {"box.mbox": box}).values())
        assert sum(n for _, _, n in rows(store)) == counted
        before = derived(store)
        rebuild(store)
        assert derived(store) == before


def test_what_was_said_about_a_notice_still_finds_its_person(tmp_path: Path) -> None:
    paths = write(tmp_path, {"box.mbox": BOX, NAME: archive(theirs(ASKED))})
    with scratch() as store:
        take(store, [paths["box.mbox"]])
        seen = store.view(NOW.date(), NOW, WorkingHours())
        (asked,) = seen.asks()
        name = seen.person(asked.person).name
        take(store, [paths[NAME]])
        later = store.view(NOW.date(), NOW, WorkingHours())
        found = later.resolve(asked.record)
        assert found is not None
        assert (later.person(found).name, name) == ("Ada Brandt", "Ada Brandt")


def test_an_invitation_told_twice_is_one(tmp_path: Path) -> None:
    names = ["Ada Brandt", "Léa Marchand"]
    row = [*names, "2/1/26, 8:00 AM", "", "INCOMING", url("ada-brandt"), OWNER]
    paths = write(tmp_path, {"box.mbox": BOX, NAME: archive(invited=[row])})
    with scratch() as store:
        take(store, paths.values())
        seen = store.view(NOW.date(), NOW, WorkingHours())
        assert [(one.network, one.outgoing) for one in seen.invitations()] == [("linkedin", False)]


@pytest.mark.parametrize(
    ("text", "words", "other", "others", "same"),
    [
        ("Could you come?", 3, "could you come ?", 3, True),
        ("Could you come to the h…", 6, "Could you come to the harbour?", 6, True),
        ("Could you come?", 3, "Thank you.", 2, False),
        ("", 0, "Thank you.", 2, True),
        ("", 3, "", 3, True),
        ("", 3, "", 5, False),
    ],
)
def test_texts_that_begin_alike_are_one(
    text: str, words: int, other: str, others: int, same: bool
) -> None:
    assert is_same(text, words, other, others) is same


COMMENT = told(
    "Ada Brandt commented on your post",
    'Ada Brandt commented on your post\n\n"Which flour do you use?"\n\n'
    "View: https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001/",
    author="LinkedIn <notifications-noreply@linkedin.com>",
)


def test_a_question_under_ones_own_post_reaches_the_practice(tmp_path: Path) -> None:
    paths = write(tmp_path, {"box.mbox": mbox(COMMENT)})
    how = options()
    with scratch() as store:
        take(store, paths.values())
        assert rows(store) == []
        take(store, paths.values(), replace(how, reading=replace(how.reading, previews=True)))
        seen = study(store.view(NOW.date(), NOW, WorkingHours()))
        report = PRACTICE.measure(seen)
        (finding,) = (one for one in report.findings if one.code == "IMP-1")
        assert say("en", finding.says.key, **finding.says.params).startswith(
            "Under a post of yours, Ada Brandt asked a question on 1 February 2026."
        )
        (act,) = PRACTICE.suggest(seen, report)
        assert say("en", act.says.key, **act.says.params) == "Answer Ada Brandt under your post"
        assert seen.words([RecordKey(finding.evidence[0])])
