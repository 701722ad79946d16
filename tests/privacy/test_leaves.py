"""Records taken apart and put together: nothing is lost, nothing else is changed."""

from __future__ import annotations

import pytest

from entregent.model.ids import record_key
from entregent.model.records import (
    Attendance,
    Card,
    Commitment,
    Connection,
    Content,
    Endorsement,
    Gift,
    Handle,
    Interaction,
    Invitation,
    Moment,
    Note,
    OwnerFact,
    OwnerPosition,
    Position,
    Recommendation,
    Said,
    Who,
)
from entregent.privacy.leaves import same, scope_of, texts, whos, with_texts, with_whos

AWA = Who(name="Awa Petit", handles=(Handle(kind="email", key="awa@one.example"),))
LUC = Who(name="Luc", local="x:luc")
AT = Moment(at=1_700_000_000, written="le 14")
NOBODY = Who(local="erased:00")

RECORDS = [
    (Card(who=AWA, network="n", positions=(Position(organisation="Org", title="T"),), note="N",
          categories=("c1",), met="M", place="P", relation="r"),
     {"who"},
     {"who.name": "Awa Petit", "positions.0.organisation": "Org", "positions.0.title": "T",
      "note": "N", "categories.0": "c1", "met": "M", "place": "P", "relation": "r"}),
    (Connection(who=AWA, network="n", since=AT, positions=(Position(title="T"),)), {"who"},
     {"who.name": "Awa Petit", "positions.0.title": "T", "since.written": "le 14"}),
    (Interaction(at=AT, kind="message", network="n", author=AWA, others=(LUC, AWA), thread="th",
                 subject="S", where="W", cues=("question",)), {"author", "others.0", "others.1"},
     {"author.name": "Awa Petit", "others.0.name": "Luc", "others.0.local": "x:luc",
      "others.1.name": "Awa Petit", "thread": "th", "subject": "S", "where": "W",
      "at.written": "le 14"}),
    (Invitation(network="n", sender=AWA, receiver=LUC, note="N"), {"sender", "receiver"},
     {"sender.name": "Awa Petit", "receiver.name": "Luc", "receiver.local": "x:luc", "note": "N"}),
    (Endorsement(network="n", by=AWA, to=None, skill="S", status="ok"), {"by"},
     {"by.name": "Awa Petit", "skill": "S", "status": "ok"}),
    (Recommendation(network="n", by=None, to=LUC, position=Position(title="T")), {"to"},
     {"to.name": "Luc", "to.local": "x:luc", "position.title": "T"}),
    (Content(network="n", kind="post", link="L", urn="U", detail="D", visibility="V"), set(),
     {"link": "L", "urn": "U", "detail": "D", "visibility": "V"}),
    (OwnerFact(network="n", field="email", value="V",
               handle=Handle(kind="email", key="me@one.example")), set(), {"value": "V"}),
    (OwnerPosition(network="n", kind="work", position=Position(words="W")), set(),
     {"position.words": "W"}),
    (Attendance(network="n", name="N", link="L", status="s"), set(),
     {"name": "N", "link": "L", "status": "s"}),
    (Note(who=AWA), {"who"}, {"who.name": "Awa Petit"}),
    (Gift(who=AWA, direction="given", what="W"), {"who"}, {"who.name": "Awa Petit", "what": "W"}),
    (Commitment(who=AWA, what="W", made=AT), {"who"},
     {"who.name": "Awa Petit", "what": "W", "made.written": "le 14"}),
]
IDS = [type(record).__name__ for record, _, _ in RECORDS]


def said(record, words="words") -> Said:
    return Said(key=record_key("x", "1"), record=record, path="p", place="", words=words)


@pytest.mark.parametrize(("record", "places", "expected"), RECORDS, ids=IDS)
def test_everybody_and_every_text_is_found(record, places, expected):
    assert {place for place, _ in whos(record)} == places
    found = dict(texts(said(record)))
    assert found == expected | {":words": "words", ":place": ""}


@pytest.mark.parametrize(("record", "places", "expected"), RECORDS, ids=IDS)
def test_each_text_can_be_changed_alone(record, places, expected):
    for path, text in texts(said(record)):
        after = with_texts(said(record), {path: f"{text}!"})
        found = dict(texts(after))
        assert found[path] == f"{text}!"
        assert {**found, path: text} == dict(texts(said(record)))
    assert with_texts(said(record), {}) == said(record)


@pytest.mark.parametrize(("record", "places", "expected"), RECORDS, ids=IDS)
def test_each_somebody_can_be_replaced_alone(record, places, expected):
    for place in places:
        after = with_whos(record, {place: NOBODY})
        assert dict(whos(after)) == {**dict(whos(record)), place: NOBODY}
    everybody = with_whos(record, dict.fromkeys(places, NOBODY))
    assert set(dict(whos(everybody)).values()) <= {NOBODY}


def test_a_bare_name_means_something_on_its_network_only():
    assert [scope_of(record) for record, _, _ in RECORDS[-3:]] == ["journal"] * 3
    assert scope_of(RECORDS[0][0]) == "n"


def test_two_statements_are_the_same_by_what_they_say():
    one, other = said(RECORDS[0][0]), said(RECORDS[0][0], "other")
    assert same(one, one)
    assert not same(one, other)
    assert not same(one, None)
    assert same(None, None)
