"""Lists, candidates, the person page, counts: whole rows."""

from __future__ import annotations

from datetime import date, datetime

from entregent.ingest.change import decide
from entregent.model.ids import record_key
from entregent.store.journal import Draft
from entregent.store.lists import (
    Counts,
    FactRow,
    JoinRow,
    PartRow,
    TimelineRow,
    ToldRow,
)
from entregent.store.person_rows import HandleRow, PersonRow
from tests.ingest.toy import NOW, scratch, take
from tests.store.worlds import AWA, BRUNO, DANA, key_of, noon, world

CARD = "card|1|Awa Petit|email:awa@one.example|Firm"


def _names(rows) -> list[str]:
    return [row.name for row in rows]


def test_a_person_row_whole():
    with world(CARD, f"message|1|{AWA}>{DANA}|{noon(2)}|t|hello") as store:
        assert store.people_rows() == [
            PersonRow(
                key=key_of(store, "awa"), name="Awa Petit", is_ego=False, contact=True,
                organisation="Firm", title="", relation="",
                handles=(HandleRow("email", "awa@one.example"),), exchanges=1,
                last=date(2023, 11, 2), records=2,
            )
        ]
        assert store.person("email:awa@one.example") == store.people_rows()[0]
        assert store.person("email:nobody@one.example") is None


def test_the_last_exchange_first_then_by_name():
    with world(
        "card|1|Zoé Petit|email:z@one.example", "card|2|Anne Petit|email:a@one.example",
        f"message|1|{BRUNO}>{DANA}|{noon(2)}|t|hello", f"message|2|{AWA}>{DANA}|{noon(3)}|t|hello",
        f"message|3|Carl=email:c@one.example>{DANA}|{noon(9)}|t|auto reply",
    ) as store:
        assert _names(store.people_rows()) == [
            "Awa Petit", "Bruno Moreau", "Anne Petit", "Carl", "Zoé Petit",
        ]
        assert _names(store.people_rows(limit=1)) == ["Awa Petit"]
        assert _names(store.people_rows(contacts=True)) == ["Anne Petit", "Zoé Petit"]


def test_words_find_names_handles_and_firms():
    with world(
        "card|3|Éloïse Cœur|email:eloise@atelier.example|Œuvres & Cie", CARD,
        "card|2|Jean-Pierre Petit|phone:+33600000001",
    ) as store:
        for query, found in {
            "eloise": ["Éloïse Cœur"], "COEUR": ["Éloïse Cœur"], "oeuvres": ["Éloïse Cœur"],
            "atelier": ["Éloïse Cœur"], "jean pierre": ["Jean-Pierre Petit"],
            "pierre": ["Jean-Pierre Petit"], "33600": ["Jean-Pierre Petit"],
            "petit": ["Awa Petit", "Jean-Pierre Petit"], "petit firm": ["Awa Petit"],
            "etit": [], "%": ["Awa Petit", "Jean-Pierre Petit", "Éloïse Cœur"], "' OR 1": [],
        }.items():
            assert _names(store.people_rows(query)) == found, query


def test_candidates_from_whatever_is_typed():
    roux = "card|2|Awa Petit-Roux|email:roux@one.example"
    with world(CARD, roux, "card|3|Bruno Moreau|") as store:
        awa = store.candidates("awa@one.example")[0].key
        for text, found in {
            "awa petit": ["Awa Petit"], "Petit": ["Awa Petit", "Awa Petit-Roux"],
            "email:awa@one.example": ["Awa Petit"], "AWA@one.example": ["Awa Petit"],
            awa: ["Awa Petit"], awa[:8]: ["Awa Petit"], awa[:8].upper(): ["Awa Petit"],
            record_key("card", "3"): ["Bruno Moreau"], "nobody": [], "": [], "   ": [], "?": [],
        }.items():
            assert _names(store.candidates(text)) == found, text


def test_parts_and_the_reasons_they_stand_together():
    with world(CARD, f"message|1|email:awa@one.example>{DANA}|{noon(2)}|t|hello",
               f"message|2|email:awa@one.example>{DANA}|{noon(3)}|t|hello") as store:
        awa = key_of(store, "awa")
        bare, card = store.parts(awa)
        assert (bare, card) == (
            PartRow(bare.key, "", "email:awa@one.example", ("email:awa@one.example",), "toynet", 2),
            PartRow(
                record_key("card", "1"), "Awa Petit", "email:awa@one.example",
                ("email:awa@one.example",), "toynet", 1,
            ),
        )
        (join,) = store.joins(awa)
        assert {join.a, join.b} == {bare.key, card.key}
        assert join == JoinRow(join.a, join.b, False, "email", "email:awa@one.example")


def test_every_fact_says_where_it_comes_from():
    with scratch() as store:
        take(store, f"as-of 2026-01-05\n{CARD}")
        take(store, f"as-of 2026-02-05\n\n{CARD} & Sons", "b.toy")
        key = record_key("card", "1")

        def fact(field, value, export, row, as_of, shown):
            return FactRow(field, value, key, "toy", export, export, row, as_of, shown)

        newer, older = date(2026, 2, 5), date(2026, 1, 5)
        assert store.facts(key) == [
            fact("name", "Awa Petit", "b.toy", "row 3", newer, True),
            fact("email", "awa@one.example", "b.toy", "row 3", newer, True),
            fact("post", "Firm & Sons", "b.toy", "row 3", newer, True),
            fact("name", "Awa Petit", "a.toy", "row 2", older, False),
            fact("email", "awa@one.example", "a.toy", "row 2", older, False),
            fact("post", "Firm", "a.toy", "row 2", older, False),
        ]


def test_the_timeline_newest_first_undated_last():
    with world(
        f"message|1|{AWA}>{DANA}|{noon(1)}|t|hello",
        f"message|2|{DANA}>{AWA},{BRUNO}|{noon(2)}|t|hi",
        f"message|3|{AWA}>{BRUNO}|{noon(3)}|t|psst", f"meet|1|{AWA}|{noon(4)}|5",
        f"message|4|{AWA}>{DANA}||t|no day",
    ) as store:
        awa = key_of(store, "awa petit")
        rows = store.timeline(awa)
        assert rows == [
            TimelineRow(record_key("meet", "1"), datetime(2023, 11, 4), "calendar", "meeting",
                        "joint", True, "", "", 5),
            TimelineRow(record_key("message", "3"), datetime(2023, 11, 3, 13), "toynet", "message",
                        "third", True, "", "psst", 3),
            TimelineRow(record_key("message", "2"), datetime(2023, 11, 2, 13), "toynet", "message",
                        "out", True, "", "hi", 3),
            TimelineRow(record_key("message", "1"), datetime(2023, 11, 1, 13), "toynet", "message",
                        "in", True, "", "hello", 2),
            TimelineRow(record_key("message", "4"), None, "toynet", "message", "in", True, "",
                        "no day", 2),
        ]
        assert store.timeline(awa, 2) == rows[:2]
        assert store.timeline("0" * 32) == []


def test_what_was_written_down_about_somebody():
    with world("note|1|Awa Petit|email:awa@one.example|met at the fair", CARD) as store:
        assert store.told(key_of(store, "awa petit")) == [
            ToldRow(record_key("note", "1"), "note", None, "", "", "met at the fair", None)
        ]


def test_counts():
    with world(CARD, f"message|1|{AWA}>{DANA}|{noon(2)}|t|hello") as store:
        take(store, f"as-of 2026-01-01\n{CARD} & Sons", "b.toy")
        decide(store, NOW, "mute", [Draft("mute", (), '{"code": "COL-1"}')])
        assert store.counts() == Counts(
            people=1, contacts=1, interactions=1, records=4, decisions=1, exports=2
        )


def test_the_owners_addresses_and_doubts():
    with world(f"message|1|{AWA}>Dana Ferrand={DANA}|{noon(2)}|t|hello") as store:
        assert store.owner_addresses() == ["dana@one.example"]
        decide(store, NOW, "owner", [Draft("owner", ("email:dana@two.example",))])
        assert store.owner_addresses() == ["dana@one.example", "dana@two.example"]
        assert store.owner_doubts() == []
    lines = ["owner|Dana Ferrand"] + [
        f"message|{number}|Dana Ferrand=email:d{number}@x.example>{AWA}|{noon(2)}|t|hi"
        for number in (1, 2)
    ]
    with scratch() as store:
        take(store, "\n".join(lines))
        assert len(store.owner_doubts()) in {0, 2}
