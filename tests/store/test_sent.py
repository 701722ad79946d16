"""What the owner wrote, found again by likeness: who counts as author, what is left out."""

from __future__ import annotations

from datetime import datetime

import pytest

from entregent.ingest import derive
from entregent.ingest.change import decide, undo
from entregent.model.ids import record_key
from entregent.store import Store
from entregent.store.journal import Draft
from entregent.text.likeness import runs, sketch
from tests.ingest.toy import NOW, take
from tests.store.worlds import AWA, BRUNO, DANA, key_of, noon, view, world

TEXT = "Hello {}, we mended every old chair of the reading room and found a letter under one"
DRAFT = sketch(runs(TEXT.format("Chloé")))
LONG_AGO = datetime(2000, 1, 1)


def message(key: str, people: str, day: int, words: str) -> str:
    return f"message|{key}|{people}|{noon(day)}|t{key}|{words}"


def found(store: Store, since: datetime = LONG_AGO) -> list[tuple[str, str, list[str]]]:
    """(record key, day, names of those it went to) of what is near the draft."""
    seen = view(store)
    return [
        (one.record, one.at.date().isoformat(), [seen.person(who).name for who in one.people])
        for one in seen.near(DRAFT, since)
    ]


def test_what_the_owner_sent_is_found_with_whom_it_went_to_newest_first() -> None:
    with world(
        message("1", f"{DANA}>{AWA}", 1, TEXT.format("Awa")),
        message("2", f"{DANA}>{BRUNO},{AWA}", 3, TEXT.format("both")),
        message("3", f"{BRUNO}>{DANA}", 4, TEXT.format("Dana")),
        message("4", f"{DANA}>{BRUNO}", 5, "auto " + TEXT.format("Bruno")),
        message("5", f"{DANA}>{BRUNO}", 6, "Thanks, see you on Tuesday then"),
        f"message|6|{DANA}>{AWA}||t6|{TEXT.format('Awa')}",
    ) as store:
        assert sorted(found(store)) == sorted([
            (record_key("message", "1"), "2023-11-01", ["Awa Petit"]),
            (record_key("message", "2"), "2023-11-03", ["Bruno Moreau", "Awa Petit"]),
        ])
        assert found(store, datetime(2023, 11, 2)) == [
            (record_key("message", "2"), "2023-11-03", ["Bruno Moreau", "Awa Petit"]),
        ]
        texts = {one.record: one.words for one in view(store).near(DRAFT, LONG_AGO)}
        assert texts[record_key("message", "1")] == TEXT.format("Awa")


def test_the_index_follows_what_is_undone_and_who_the_owner_is() -> None:
    with world(message("1", f"{DANA}>{AWA}", 1, TEXT.format("Awa"))) as store:
        take(store, message("2", f"email:dana@two.example>{AWA}", 2, TEXT.format("Awa")), "b.toy")
        assert [day for _, day, _ in found(store)] == ["2023-11-01"]
        decide(store, NOW, "owner", [Draft("owner", ("email:dana@two.example",))])
        assert sorted(day for _, day, _ in found(store)) == ["2023-11-01", "2023-11-02"]
        undo(store, NOW)
        undo(store, NOW)
        assert [day for _, day, _ in found(store)] == ["2023-11-01"]
        assert store.db.one("SELECT count(DISTINCT record) FROM shingle") == 1


def test_a_rebuild_says_the_same() -> None:
    with world(*(
        message(str(n), f"{DANA}>{AWA}", n, TEXT.format("Awa")) for n in range(1, 5)
    )) as store:
        before = found(store), store.db.rows("SELECT * FROM shingle ORDER BY 1, 2, 3")
        derive.rebuild(store)
        assert before == (found(store), store.db.rows("SELECT * FROM shingle ORDER BY 1, 2, 3"))
        assert len(before[0]) == 4


@pytest.mark.parametrize("copies", [1, 300])
def test_a_text_sent_to_a_crowd_gives_a_bounded_answer(copies: int) -> None:
    lines = [message(str(n), f"{DANA}>P{n}=email:p{n}@one.example", 1 + n % 28, TEXT.format("you"))
             for n in range(copies)]
    with world(*lines) as store:
        assert len(found(store)) == min(copies, 60)
        assert key_of(store, "P0")


def test_a_file_of_an_older_program_that_is_only_read_gives_nothing() -> None:
    with world(message("1", f"{DANA}>{AWA}", 1, TEXT.format("Awa"))) as store:
        store.db.run("DROP TABLE shingle")
        store.db.run("UPDATE meta SET value = 'older' WHERE name = 'derived'")
        assert found(store) == []
