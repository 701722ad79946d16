"""Tables of contacts: what is read, what is declined, and that nothing is lost in silence."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.tree import SingleFile
from entregent.model.ports import Reading
from entregent.model.records import (
    Card,
    Handle,
    Interaction,
    Moment,
    Noticed,
    Position,
    Rejected,
    Said,
    Who,
)
from entregent.sources.table import SOURCE
from entregent.testing.contracts import check_damage, check_declines, check_source, outcome

READING = Reading(today=date(2026, 11, 24))
FRENCH = (
    "Nom;Prénom;Courriel;Téléphone;Société;Fonction;Notes\r\n"
    "Lefèvre;François;Francois@Lefevre.example;06 39 98 00 12;Atelier Garonne;Gérant;=vu salon\r\n"
    "Diarra;Awa;;;;;\r\n"
    ";;;;;;\r\n"
    ";;;;Personne SA;;\r\n"
    "N'Guyen;Lê;pas une adresse;;;;\r\n"
)


def test_a_french_table_whole() -> None:
    """Every row is a card, a refusal or nothing at all; places are lines of the file."""
    read = check_source(SOURCE, {"contacts.csv": FRENCH.encode("cp1252")}, READING)
    assert [(one.place, one.record) for one in read.said] == [
        ("row 2", Card(
            who=Who(name="François Lefèvre", handles=(
                Handle(kind="email", key="francois@lefevre.example"),
                Handle(kind="phone", key="+33639980012"),
            )),
            network="contacts", note="=vu salon",
            positions=(Position(organisation="Atelier Garonne", title="Gérant"),),
        )),
        ("row 3", Card(who=Who(name="Awa Diarra", local="contacts:awa diarra"),
                       network="contacts")),
        ("row 6", Card(who=Who(name="Lê N'Guyen", local="contacts:le n guyen"),
                       network="contacts")),
    ]
    assert [(one.place, one.reason.code) for one in read.rejected] == [("row 5", "table.nobody")]
    assert "table.no-handle" in {one.reason.code for one in read.noticed}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252",
                                      "mac-roman"])
@pytest.mark.parametrize("between", [";", ",", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_every_encoding_separator_and_line_end(encoding: str, between: str, end: str) -> None:
    """The same people, whatever wrote the table; a `sep=` line says nothing of anybody."""
    lines = FRENCH.split("\r\n")[:3]
    text = end.join([f"sep={between}", *(line.replace(";", between) for line in lines), ""])
    read = outcome(SOURCE, SingleFile("a.txt", text.encode(encoding)), READING)
    assert [one.record.who.name for one in read.said if isinstance(one.record, Card)] == [
        "François Lefèvre", "Awa Diarra",
    ]
    assert [one.place for one in read.said] == ["row 3", "row 4"]


def test_days_meetings_and_the_last_contact() -> None:
    """A birthday, how and when they met; the last contact is an exchange without author."""
    data = (
        b"Nom,Courriel,Anniversaire,Rencontre le,Dernier contact,Groupe\n"
        b"Awa Diarra,awa@x.example,04/03/1980,2019-05-06,13/10/2026,chorale\n"
    )
    card, last = outcome(SOURCE, SingleFile("a.csv", data), READING).said
    who = Who(name="Awa Diarra", handles=(Handle(kind="email", key="awa@x.example"),))
    assert card.record == Card(
        who=who, network="contacts", birthday="1980-03-04", categories=("chorale",),
        met_on=Moment(at=1_557_100_800, precision="day", zone="floating"),
    )
    assert last.record == Interaction(
        at=Moment(at=1_791_849_600, precision="day", zone="floating"), kind="message",
        network="journal", others=(who,),
    )
    assert (card.place, last.place) == ("row 2", "row 2")


def test_columns_that_are_not_read_are_named() -> None:
    """Nothing of a table is left in silence."""
    data = b"name,email,phone,shoe size\nAwa,awa@x.example,,38\n"
    read = outcome(SOURCE, SingleFile("a.csv", data), READING)
    assert [(one.reason.code, one.reason.params) for one in read.noticed] == [
        ("table.columns-left", {"what": "shoe size"})
    ]


def test_a_name_column_alone_is_the_whole_name() -> None:
    """"Nom" without "Prénom" holds all of it; several addresses share a cell."""
    data = b"Nom,Email\nAwa Diarra,awa@x.example; awa.diarra@y.example\n"
    (said,) = outcome(SOURCE, SingleFile("a.csv", data), READING).said
    assert isinstance(said.record, Card)
    assert said.record.who.name == "Awa Diarra"
    assert [h.key for h in said.record.who.handles] == ["awa.diarra@y.example", "awa@x.example"]


@pytest.mark.parametrize("header", [
    "Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,Status",
    "Full Name,First Join,Last Leave,In-Meeting Duration,Email,Participant ID (UPN),Role",
    "User,Email,Client,Project,Task,Description,Billable,Start date,Start time",
    "First Name,Last Name,URL,Company,Position,Connected On",
    "a,b,c",
])
def test_other_tables_are_declined(header: str) -> None:
    """Attendees, time sheets and connections are not tables of contacts."""
    check_declines(SOURCE, 1, SingleFile("x.csv", f"{header}\n1,2,3,4,5,6,7,8,9\n".encode()))


def test_damage_is_never_a_traceback() -> None:
    """Cut and flipped bytes give records, refusals or nothing."""
    check_damage(SOURCE, "contacts.csv", FRENCH.encode("utf-8"), READING)


@given(st.binary(max_size=400))
def test_any_bytes_after_the_titles(body: bytes) -> None:
    """Every yield is one of the four, whatever follows the titles."""
    tree = SingleFile("c.csv", b"name,email\n" + body)
    claimed = SOURCE.recognise(tree)
    if claimed is not None:
        for item in SOURCE.read(tree, claimed, READING):
            assert isinstance(item, Said | Rejected | Noticed)
