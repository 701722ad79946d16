"""Monica 4.x: an export and saved answers of the API become cards, exchanges, gifts, promises."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.tree import SingleFile
from entregent.model.ports import Reading, Source
from entregent.model.records import (
    Card,
    Commitment,
    Gift,
    Handle,
    Interaction,
    Moment,
    Note,
    OwnerFact,
    Position,
    Rejected,
    Said,
    Who,
    Yield,
)
from entregent.sources.monica import SOURCE
from tests.sources.card_reading import TODAY, in_words, read_all, read_path, reasons, said

LEA = Who(name="Léa Martel", handles=(Handle(kind="email", key="lea@martel.example"),))
YANN = Who(
    name="Yann Ker Brat",
    handles=(
        Handle(kind="email", key="yann@kerbrat.example"),
        Handle(kind="phone", key="+33639980012", written="06 39 98 00 12"),
        Handle(kind="chat", key="signal:yann.29", network="signal"),
        Handle(kind="uid", key="c-1"),
    ),
)
INES = Who(name="Inès Sol", handles=(Handle(kind="uid", key="c-2"),))
MADE = "2024-03-04T10:00:00Z"
AT = Moment(at=1_709_546_400)
DAY = Moment(at=1_709_510_400, precision="day", zone="floating")


def group(kind: str, *values: Any) -> dict[str, Any]:
    return {"count": len(values), "type": kind, "values": list(values)}


def thing(uuid: str, **properties: Any) -> dict[str, Any]:
    return {"uuid": uuid, "created_at": MADE, "updated_at": MADE, "properties": properties}


def contact(uuid: str, *groups: Any, **properties: Any) -> dict[str, Any]:
    return {**thing(uuid, **properties), "data": list(groups)}


def account(*groups: Any, **properties: Any) -> dict[str, Any]:
    """An export as `JsonExportAccount` writes it."""
    owner = {"uuid": "u-1", "first_name": "Léa", "last_name": "Martel",
             "email": "lea@martel.example", "properties": {"locale": "fr", "me_contact": "c-9"}}
    return {
        "version": "1.0-preview.1", "app_version": "4.0.0",
        "account": {
            "uuid": "a-1", "created_at": MADE, "data": [group("user", owner), *groups],
            "properties": properties,
            "instance": {
                "contact_field_types": [
                    thing("t-mail", name="Email", protocol="mailto:", type="email"),
                    thing("t-tel", name="Phone", protocol="tel:", type="phone"),
                    thing("t-signal", name="Signal"),
                ],
                "activity_types": [
                    thing("t-meal", translation_key="ate_at_restaurant"),
                    thing("t-film", translation_key="watched_movie_at_home"),
                ],
            },
        },
    }


def read(*groups: Any, **properties: Any) -> list[Yield]:
    return read_all(SOURCE, "monica.json", json.dumps(account(*groups, **properties)))


def records(items: list[Yield]) -> list[Any]:
    return [one.record for one in said(items) if not isinstance(one.record, OwnerFact)]


FIELDS = group(
    "contact_field", thing("f1", data="yann@kerbrat.example", type="t-mail"),
    thing("f2", data="06 39 98 00 12", type="t-tel"), thing("f3", data="Yann.29", type="t-signal"),
)
WHOLE = {"first_name": "Yann", "middle_name": "Ker", "last_name": "Brat"}


def test_it_is_a_source() -> None:
    assert isinstance(SOURCE, Source)


def test_a_contact_with_all_that_is_known_of_it() -> None:
    date = {"is_age_based": False, "is_year_unknown": False, "date": "2010-02-20"}
    yearless = {"is_age_based": False, "is_year_unknown": True, "date": "2024-03-04"}
    items = read(
        group("contact", contact(
            "c-1", FIELDS, group("address", thing("d", city="Brest", country="FR")), **WHOLE,
            job="Charpentier", company="Ker SA", description="Aime la voile",
            food_preferences="Pas de fruits de mer", tags=["Salon", "Bretagne"], gender="M",
            birthdate=yearless, first_met_date=date, first_met_through="c-2",
            stay_in_touch_frequency=30,
        ), contact("c-2", first_name="Inès", last_name="Sol")),
        group("relationship", thing("r", type="sister", contact_is="c-2", of_contact="c-1")),
    )
    assert records(items) == [
        Card(
            who=YANN, network="monica", place="Brest, FR", birthday="--03-04",
            positions=(Position(organisation="Ker SA", title="Charpentier"),),
            categories=("Salon", "Bretagne"), met="Inès Sol",
            met_on=Moment(at=1_266_624_000, precision="day", zone="floating"),
            note="Aime la voile\nPas de fruits de mer\nsister: Inès Sol",
        ),
        Card(who=INES, network="monica"),
    ]
    assert reasons(items) == []


def test_the_owner_is_the_user_and_no_contact() -> None:
    items = read(group("contact", contact("c-9", first_name="Léa", last_name="Martel")))
    assert [one.record for one in said(items)] == [
        OwnerFact(network="monica", field="email", value="lea@martel.example",
                  handle=LEA.handles[0]),
        OwnerFact(network="monica", field="name", value="Léa Martel"),
    ]


def test_what_was_lived_with_somebody() -> None:
    items = read(
        group("contact", contact(
            "c-1", FIELDS,
            group("call", thing("k", called_at=MADE, content="Le salon", contact_called=True)),
            group("conversation", thing("v", happened_at="2024-03-04", messages=[
                {"properties": {"content": "Tu viens ?", "written_at": MADE,
                                "written_by_me": False}},
                {"properties": {"content": "Oui", "written_at": MADE, "written_by_me": True}},
            ])),
            group("note", thing("n", body="Cherche un associé")),
            group("life_event", thing("l", name="Déménagement", happened_at=MADE)),
            group("gift", thing("g", name="Un livre", status="offered", date="2024-03-04"),
                  thing("h", name="Un disque", status="received", date="2024-03-04"),
                  thing("i", name="Un vélo", status="idea")),
            group("debt", thing("b", amount=20, currency={"iso": "EUR"}, status="inprogress",
                                in_debt=True), thing("p", amount=5, status="complete")),
            group("task", thing("s", title="Le présenter", completed=False),
                  thing("w", title="Fait", completed=True)),
            group("reminder", thing("m", title="Rappeler", frequency_type="one_time",
                                    initial_date="2027-01-04"),
                  thing("y", title="Fêter", frequency_type="year", initial_date="2027-01-04"),
                  thing("z", title="Passé", frequency_type="one_time",
                        initial_date="2020-01-04")),
            group("activity", "x-1"), group("pet", thing("q", name="Rex")), **WHOLE,
        ), contact("c-2", group("activity", "x-1"), first_name="Inès", last_name="Sol")),
        group("activity", thing("x-1", summary="Crêpes", description="Chez Marie",
                                happened_at="2024-03-04", type="t-meal"),
              thing("x-2", summary="Seule", happened_at="2024-03-04")),
        group("photo", thing("j", filename="a.jpg")),
        journal_entries=[thing("e", type="entry", post="Une journée")],
    )
    day = Moment(at=1_799_020_800, precision="day", zone="floating")
    assert records(items)[1:] == [
        Interaction(at=AT, kind="call", network="monica", others=(YANN,), words=2, incoming=True),
        Interaction(at=AT, kind="message", network="monica", author=YANN, others=(LEA,),
                    thread="v", words=3, incoming=True, cues=("question",)),
        Interaction(at=AT, kind="message", network="monica", author=LEA, others=(YANN,),
                    thread="v", words=1, incoming=False),
        Note(who=YANN, at=AT, network="monica"),
        Note(who=YANN, at=DAY, network="monica"),
        Gift(who=YANN, direction="given", at=DAY, what="Un livre"),
        Gift(who=YANN, direction="received", at=DAY, what="Un disque"),
        Commitment(who=YANN, what="20 EUR", made=AT),
        Commitment(who=YANN, what="Le présenter", made=AT),
        Commitment(who=YANN, what="Rappeler", made=AT, due=day),
        Card(who=INES, network="monica"),
        Interaction(at=DAY, kind="meal", network="monica", others=(YANN, INES), people=3,
                    subject="Crêpes", words=2),
    ]
    assert [one.words for one in said(items) if one.words] == [
        "Le salon", "Tu viens ?", "Oui", "Cherche un associé", "Déménagement", "Chez Marie"]
    counted = {one.reason.code: one.reason.params for one in items if not isinstance(one, Said)}
    assert counted == {
        f"monica.left-{kind}": {"n": count} for kind, count in {
            "gift": "1", "debt": "1", "task": "1", "reminder": "2", "pet": "1", "activity": "1",
            "photo": "1", "journal_entry": "1",
        }.items()
    }
    assert "1 pet: left aside." in in_words(items)


def test_who_died_and_who_is_only_somebodys_relative_is_left_with_what_is_theirs() -> None:
    items = read(
        group(
            "contact",
            contact("c-3", group("note", thing("n", body="x")), first_name="Paul", is_dead=True),
            contact("c-4", first_name="Tom", is_partial=True),
            contact("c-2", first_name="Inès", last_name="Sol"),
            contact("c-5"),
        ),
        group("relationship", thing("r", type="child", contact_is="c-4", of_contact="c-2")),
    )
    assert records(items) == [Card(who=INES, network="monica", note="child: Tom")]
    assert [code for _, code in reasons(items)] == [
        "monica.no-name", "monica.left-dead", "monica.left-partial", "monica.left-stranger"]
    assert sum(isinstance(one, Rejected) for one in items) == 1


SHORT = {"id": 7, "object": "contact", "first_name": "Yann", "account": {"id": 1}}
MET = {"general_information": "Au salon", "first_met_through_contact": {"id": 8},
       "first_met_date": {"is_year_unknown": False, "date": "2010-02-20T00:00:00Z"}}
API: dict[str, Any] = {
    "contacts.json": {"data": [
        {**SHORT, "last_name": "Kerbrat", "hash_id": "h:1", "is_partial": False,
         "is_dead": False, "is_me": False, "tags": [{"object": "tag", "name": "Salon"}],
         "information": {"dates": {"birthdate": {"date": "1978-10-01T00:00:00Z"}},
                         "career": {"job": "Chef", "company": "Ker"}, "how_you_met": MET},
         "addresses": [{"object": "address", "city": "Brest", "country": {"name": "France"}}],
         "contactFields": [{"object": "contactfield", "content": "yann@kerbrat.example",
                            "contact_field_type": {"name": "Email", "protocol": "mailto:"}}]},
        {"id": 8, "object": "contact", "hash_id": "h:2", "first_name": "Inès",
         "account": {"id": 1}},
    ], "links": {}, "meta": {}},
    "calls.json": {"data": [{"id": 3, "object": "call", "called_at": MADE, "content": "Le salon",
                             "contact": SHORT, "account": {"id": 1}}]},
    "pages.json": [{"data": [{"id": 4, "object": "activity", "summary": "Film",
                              "date_it_happened": "2024-03-04", "attendees": {"contacts": [SHORT]},
                              "account": {"id": 1}}]}],
    "one.json": {"data": {"id": 5, "object": "debt", "in_debt": "no", "status": "inprogress",
                          "amount_with_currency": "€20.00", "reason": "Le train",
                          "contact": SHORT, "created_at": MADE, "account": {"id": 1}}},
}


def test_saved_answers_of_the_api(tmp_path: Path) -> None:
    for name, value in API.items():
        (tmp_path / name).write_text(json.dumps(value), "utf-8")
    items = read_path(SOURCE, tmp_path)
    assert items is not None
    yann = Who(name="Yann Kerbrat", handles=(Handle(kind="email", key="yann@kerbrat.example"),))
    assert records(items) == [
        Interaction(at=AT, kind="call", network="monica", others=(yann,), words=2),
        Card(who=yann, network="monica", place="Brest, France", birthday="1978-10-01",
             positions=(Position(organisation="Ker", title="Chef"),), categories=("Salon",),
             met="Au salon, Inès",
             met_on=Moment(at=1_266_624_000, precision="day", zone="floating")),
        Card(who=Who(name="Inès", local="monica:8"), network="monica"),
        Commitment(who=yann, what="Le train: €20.00", by_owner=False, made=AT),
        Interaction(at=DAY, kind="meeting", network="monica", others=(yann,), people=2,
                    subject="Film"),
    ]
    assert reasons(items) == []


@pytest.mark.parametrize(
    "text",
    ["{}", "[]", '{"account": {"uuid": "x"}}', '{"data": []}', '{"object": "call"}',
     '{"account": "me", "type": "contact"}'],
)
def test_other_json_is_declined(text: str) -> None:
    assert SOURCE.recognise(SingleFile("a.json", text.encode())) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5)
    | st.sampled_from([MADE, "t-mail", "c-1", "x-1", "contact", "call", "activity"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["uuid", "id", "object", "type", "values", "data", "properties", "contact",
                         "messages", "date", "first_name", "birthdate", "information", "tags"]),
        inner, max_size=5),
    max_leaves=25,
)


@given(JSON, JSON)
def test_whatever_it_holds_it_is_read_or_told(value: object, other: object) -> None:
    whole = account(group("contact", value, contact("c-1", value, **WHOLE)), other)
    tree = SingleFile("monica.json", json.dumps(whole).encode())
    claimed = SOURCE.recognise(tree)
    assert claimed is not None
    in_words(list(SOURCE.read(tree, claimed, Reading(today=TODAY))))


@given(st.integers(0, 400))
def test_a_cut_file_is_told(at: int) -> None:
    text = json.dumps(account(group("contact", contact("c-1", FIELDS, **WHOLE))))
    tree = SingleFile("monica.json", text[: len(text) - 1 - at].encode())
    claimed = SOURCE.recognise(tree)
    assert claimed is not None
    items = list(SOURCE.read(tree, claimed, Reading(today=TODAY)))
    assert any(isinstance(one, Rejected) for one in items)
