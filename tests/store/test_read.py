"""The view: people, links, invitations, preferences, mutes, the sheet, what was read."""

from __future__ import annotations

import json
from datetime import date

import pytest

from entregent.ingest.change import decide, undo
from entregent.model.ids import PersonId, record_key
from entregent.model.people import Person, Post
from entregent.model.ports import EgoNetwork
from entregent.model.purpose import Purpose, Sheet, sheet_to_json
from entregent.model.ties import Invited, Link
from entregent.model.when import Period, WorkingHours
from entregent.store.journal import Draft
from tests.ingest.toy import NOW, TODAY, Toy, found, options, scratch, take
from tests.store.worlds import AWA, BRUNO, DANA, key_of, noon, view, world

CARD = "card|1|Awa Petit|email:awa@one.example|Firm"


def test_an_empty_store_is_an_empty_world():
    with scratch() as store:
        seen: EgoNetwork = view(store)
        assert (seen.today, seen.hours) == (TODAY, WorkingHours())
        assert [list(seen.alters()), list(seen.rollup()), list(seen.asks())] == [[], [], []]
        assert [list(seen.links()), list(seen.invitations())] == [[], []]
        assert (dict(seen.sources()), set(seen.muted()), seen.sheet) == ({}, set(), Sheet())


def test_people_with_their_posts_in_the_order_of_their_ids():
    with world(CARD, "card|2|Bruno Moreau|email:bruno@two.example",
               f"message|1|Chloé Diallo>{DANA}|{noon(1)}|t|hello") as store:
        awa, bruno, chloe = (key_of(store, name) for name in ("awa", "bruno", "chloé"))
        seen = view(store)
        expected = [
            Person(
                PersonId(awa), "Awa Petit", posts=(Post("Firm", "", date(2023, 11, 1)),),
                contact=True,
            ),
            Person(PersonId(bruno), "Bruno Moreau", contact=True),
            Person(PersonId(chloe), "Chloé Diallo"),
        ]
        assert list(seen.alters()) == sorted(expected, key=lambda one: one.id)
        owner = seen.resolve(DANA)
        assert owner is not None
        assert seen.person(owner).is_ego
        assert seen.person(PersonId(awa)) in seen.alters()
        with pytest.raises(KeyError):
            seen.person(PersonId("0" * 32))


def test_posts_know_their_day_the_latest_first():
    with scratch() as store:
        take(store, f"as-of 2026-01-05\n{CARD}")
        take(store, "as-of 2025-01-05\ncard|2|Awa Petit|email:awa@one.example|Older Firm", "b.toy")
        (awa,) = view(store).alters()
        assert awa.posts == (
            Post("Firm", "", date(2026, 1, 5)), Post("Older Firm", "", date(2025, 1, 5)),
        )


def test_any_key_of_a_person_leads_to_them():
    with world(CARD, f"message|1|{AWA}>{DANA}|{noon(1)}|t|hello",
               "note|1|Awa Petit|email:awa@one.example|met at the fair") as store:
        seen, awa = view(store), key_of(store, "awa petit")
        anchors = [
            awa, record_key("card", "1"), record_key("note", "1"), record_key("message", "1"),
            "email:awa@one.example", *(part.key for part in store.parts(awa)),
        ]
        assert [seen.resolve(anchor) for anchor in anchors] == [awa] * len(anchors)
        assert [store.resolve(anchor) for anchor in anchors] == [awa] * len(anchors)
        for nobody in ("email:x@y.example", "0" * 32, "not a key", ""):
            assert (seen.resolve(nobody), store.resolve(nobody)) == (None, None)


def test_interactions_newest_first_within_a_period():
    lines = [f"message|{day}|{AWA}>{DANA}|{noon(day)}|t|hello {day}" for day in (2, 1, 3)]
    lines.append(f"message|9|{AWA}>{DANA}||t|no day")
    with world(*lines) as store:
        seen, awa = view(store), PersonId(key_of(store, "awa"))
        keys = [key for key, _ in seen.interactions(awa)]
        assert keys == [record_key("message", name) for name in ("3", "2", "1", "9")]
        assert [key for key, _ in seen.interactions(awa, limit=2)] == keys[:2]
        period = Period(date(2023, 11, 2), date(2023, 11, 3))
        ((key, interaction),) = seen.interactions(awa, period)
        assert (key, interaction.words) == (record_key("message", "2"), 2)


def test_evidence_is_the_newest_human_exchange_with_the_owner():
    with world(
        f"message|1|{AWA}>{DANA}|{noon(1)}|t|hello", f"message|2|{AWA}>{DANA}|{noon(2)}|t|auto",
        f"message|3|{AWA}>{BRUNO}|{noon(3)}|t|hello", f"message|4|{DANA}>{AWA}|{noon(4)}|t|yes",
    ) as store:
        seen, awa = view(store), PersonId(key_of(store, "awa petit"))
        assert seen.evidence(awa) == [record_key("message", "4"), record_key("message", "1")]
        assert seen.evidence(awa, 1) == [record_key("message", "4")]


def test_one_link_for_each_person_and_network():
    with world(
        "connection|1|Awa Petit|email:awa@one.example|pending",
        "connection|2|Awa Petit|email:awa@one.example|connected",
        "connection|3|Bruno Moreau|email:bruno@two.example|pending",
    ) as store:
        awa, bruno = (PersonId(key_of(store, name)) for name in ("awa petit", "bruno"))
        assert view(store).links() == sorted(
            (
                Link(record_key("connection", "2"), awa, "toynet", None, "connected"),
                Link(record_key("connection", "3"), bruno, "toynet", None, "pending"),
            ),
            key=lambda link: link.record,
        )
        contacts = {one.name: one.contact for one in view(store).alters()}
        assert contacts == {"Awa Petit": True, "Bruno Moreau": False}


def test_invitations_and_their_fate():
    with world(
        f"invite|1|{DANA}>{AWA}|{noon(3)}", f"invite|2|{BRUNO}>{DANA}|{noon(4)}",
        f"invite|3|{BRUNO}>{AWA}|{noon(5)}", "connection|1|Awa Petit|email:awa@one.example",
    ) as store:
        awa, bruno = (PersonId(key_of(store, name)) for name in ("awa petit", "bruno"))
        keys = [record_key("invite", name) for name in "123"]
        assert sorted(view(store).invitations(), key=lambda one: keys.index(one.record)) == [
            Invited(keys[0], awa, "toynet", True, date(2023, 11, 3), False, True),
            Invited(keys[1], bruno, "toynet", False, date(2023, 11, 4), False, False),
            Invited(keys[2], bruno, "toynet", None, date(2023, 11, 5), False, False),
        ]


def test_sources_and_the_days_they_speak_for():
    with scratch() as store:
        take(store, f"as-of 2026-01-05\n{CARD}")
        take(store, f"as-of 2026-02-05\n{CARD}", "b.toy")
        other = found("card|9|Chloé Diallo|", "c.toy", Toy("fax", network="fax"))
        from entregent.ingest.run import import_units

        import_units(store, other, options())
        assert view(store).sources() == {"fax": TODAY, "toynet": date(2026, 2, 5)}


def test_what_the_owner_decided():
    with world(CARD) as store:
        awa = key_of(store, "awa")
        sheet = Sheet(purposes=(Purpose("job", 1),), minutes=60)
        for command, draft in (
            ("sheet", Draft("sheet", (), sheet_to_json(Sheet(minutes=5)))),
            ("sheet", Draft("sheet", (), sheet_to_json(sheet))),
            ("prefer", Draft("prefer", (awa,), '{"medium": "text", "rest": "yes"}')),
            ("prefer", Draft("prefer", ("email:awa@one.example",), '{"medium": "voice"}')),
            ("prefer", Draft("prefer", ("email:gone@one.example",), '{"medium": "text"}')),
            ("mute", Draft("mute", (), '{"finding": "abc123"}')),
            ("mute", Draft("mute", (), '{"code": "COL-1"}')),
            ("mute", Draft("mute", (awa,), '{"code": "MIX-2"}')),
            ("settings", Draft("setting", (), json.dumps({"name": "lang", "value": "fr"}))),
            ("settings", Draft("setting", (), json.dumps({"name": "lang", "value": "en"}))),
        ):
            decide(store, NOW, command, [draft])
        seen = view(store)
        assert seen.sheet == sheet
        assert seen.person(PersonId(awa)).preferences == {"medium": "voice", "rest": "yes"}
        assert seen.muted() == {"abc123", "COL-1", f"MIX-2/{awa}"}
        assert store.settings() == {"lang": "en"}
        undo(store, NOW)
        assert store.settings() == {"lang": "fr"}


def test_decisions_sleep_while_what_they_speak_of_is_gone():
    with world() as store:
        entry = take(store, CARD, "b.toy").entry
        awa = key_of(store, "awa")
        decide(store, NOW, "mute", [Draft("mute", (awa,), '{"code": "MIX-2"}')])
        undo(store, NOW, entry)
        assert view(store).muted() == set()
        take(store, CARD, "b.toy")
        assert view(store).muted() == {f"MIX-2/{awa}"}


def test_a_view_sees_one_moment(tmp_path):
    from entregent.store import open_store

    with open_store(tmp_path) as reader, open_store(tmp_path) as writer:
        take(writer, CARD)
        seen = view(reader)
        assert len(seen.alters()) == 1
        take(writer, "card|2|Bruno Moreau|", "b.toy")
        assert len(seen.links()) == 0
        assert reader.counts().people == 1
        reader.release()
        assert reader.counts().people == 2
        view(reader)
        take(reader, "card|3|Chloé Diallo|", "c.toy")
        assert len(view(reader).alters()) == 3
