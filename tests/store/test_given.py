"""What views give whole: few-kind records with those they name, and what the owner told."""

from __future__ import annotations

import json
from datetime import datetime

import pytest

from entregent.ingest.change import decide, undo
from entregent.model.decisions import Told
from entregent.model.ids import PersonId, record_key
from entregent.model.ports import Stated
from entregent.model.records import Gift, Handle, Note, Who
from entregent.model.ties import Refusal
from entregent.store.journal import Draft
from tests.ingest.toy import NOW, SITE, scratch, take
from tests.store.worlds import AWA, BRUNO, DANA, key_of, noon, view, world

CARD = "card|1|Awa Petit|email:awa@one.example|Firm"
NOTE = "note|1|Awa Petit|email:awa@one.example|met at the fair"


def test_records_of_a_kind_with_their_people_and_words():
    with world(CARD, NOTE) as store:
        awa = PersonId(key_of(store, "awa petit"))
        (note,) = view(store).records("note")
        who = Who(name="Awa Petit", handles=(Handle(kind="email", key="awa@one.example"),))
        assert note.people == (awa,)
        assert note.words == "met at the fair"
        assert isinstance(note.record, Note)
        assert note.record.who == who
        assert note.key == record_key("note", "1")
        assert view(store).records("gift") == ()


def test_a_kind_of_which_there_are_many_is_refused():
    with scratch() as store, pytest.raises(ValueError, match="not given whole"):
        view(store).records("interaction")  # type: ignore[arg-type]


def test_what_an_undone_import_said_is_not_given():
    with scratch() as store:
        take(store, NOTE)
        assert len(view(store).records("note")) == 1
        undo(store, NOW, None)
        assert view(store).records("note") == ()


def test_what_was_told_by_topic_in_order_until_taken_back():
    with world(CARD) as store:
        awa = PersonId(key_of(store, "awa petit"))
        for value, anchors in (({"topic": "pin"}, (awa,)), ({"topic": "gain", "n": 3}, ()),
                               ({"topic": "gain", "n": 4}, ("email:nobody@x.example",))):
            draft = Draft("told", anchors, json.dumps(value))
            decide(store, NOW, "told", [draft])
        seen = view(store)
        (pin,) = seen.told("pin")
        assert (pin.people, pin.value, pin.at.tzinfo) == ((awa,), {}, None)
        gains = seen.told("gain")
        assert [(one.people, one.value) for one in gains] == [((), {"n": 3}), ((), {"n": 4})]
        undo(store, NOW, None)
        assert [one.value for one in view(store).told("gain")] == [{"n": 3}]
        assert isinstance(pin, Told)
        assert isinstance(pin.at, datetime)


def test_refusals_of_alters_to_the_owner_oldest_first():
    lines = (
        f"message|1|{AWA}>{DANA}|{noon(3)}|t|no, not now",
        f"message|2|{AWA}>{DANA}|{noon(1)}|u|no, thanks",
        f"message|3|{DANA}>{AWA}|{noon(2)}|t|no, I cannot",
        f"message|4|{AWA}>{BRUNO}|{noon(2)}|v|no, dear",
        f"message|5|{AWA}>{DANA}|{noon(4)}|t|yes, of course",
    )
    with world(*lines) as store:
        awa = PersonId(key_of(store, "awa"))
        assert view(store).refusals() == (
            Refusal(record_key("message", "2"), awa, SITE, "u", datetime(2023, 11, 1, 13), ""),
            Refusal(record_key("message", "1"), awa, SITE, "t", datetime(2023, 11, 3, 13), ""),
        )
        undo(store, NOW, None)
        assert view(store).refusals() == ()


def test_the_index_is_used():
    with world(NOTE) as store:
        plan = store.db.rows(
            "EXPLAIN QUERY PLAN SELECT id FROM record r WHERE r.kind = 'gift' AND r.kind NOT IN"
            " ('interaction', 'card', 'connection', 'invitation') ORDER BY r.key"
        )
        assert any("record_few" in str(row) for row in plan)


def test_stated_stands_for_itself():
    gift = Gift(who=Who(name="Awa"), direction="given")
    assert Stated(record_key("x"), gift) == Stated(record_key("x"), gift)
