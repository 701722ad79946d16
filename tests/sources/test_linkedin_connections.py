"""Connections.csv of both eras: whole records, hidden members counted, nobody invented."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.model.records import Connection, Handle, Moment, Position, Said, Who
from entregent.sources.linkedin.who import page as member_page
from entregent.text.urls import profile
from tests.sources.linkedin_archive import (
    CONNECTIONS,
    CONNECTIONS_OLD,
    MESSAGES_2021,
    PREAMBLE,
    PROFILE,
    PROFILE_ROW,
    message,
    read_file,
    read_path,
    table,
    url,
    write_zip,
)


def page(slug: str) -> Handle:
    return Handle(kind="profile", key=f"linkedin.com/in/{slug}", network="linkedin")


def day(at: int) -> Moment:
    return Moment(at=at, precision="day", zone="floating")


def test_a_row_of_today_is_kept_whole() -> None:
    text = table(
        CONNECTIONS,
        [
            [
                "Éloïse",
                "d'Arcy",
                url("elo%C3%AFse-d-arcy"),
                "Eloise@Nord.example",
                "Atelier Nord, SAS",
                "Directrice",
                "08 Feb 2026",
            ]
        ],
        before=PREAMBLE,
    )
    result = read_file("Connections.csv", text)
    [said] = result.items
    assert isinstance(said, Said)
    assert (said.path, said.place, said.words) == ("Connections.csv", "line 5", "")
    assert said.record == Connection(
        who=Who(
            name="Éloïse d'Arcy",
            handles=(
                page("eloïse-d-arcy"),
                Handle(kind="email", key="eloise@nord.example", written="Eloise@Nord.example"),
            ),
        ),
        network="linkedin",
        since=day(1770508800),
        positions=(Position(organisation="Atelier Nord, SAS", title="Directrice"),),
    )


def test_a_row_of_2021_has_a_name_only() -> None:
    text = table(CONNECTIONS_OLD, [["Jean-François", "Le Goff", "", "", "", "11 Nov 2016"]])
    [said] = read_file("Connections.csv", text).said
    assert said.record == Connection(
        who=Who(name="Jean-François Le Goff", local="linkedin:jean francois le goff"),
        network="linkedin",
        since=day(1478822400),
    )


def test_hidden_members_are_counted_and_never_named() -> None:
    rows = [
        ["Ana", "Kovač", url("ana-k"), "", "", "", "12 Feb 2017"],
        ["", "", "", "", "", "", "07 Jun 2022"],
        [" ", "", "", "", "", "", "19 Aug 2022"],
        ["LinkedIn", "Member", "", "", "", "", "20 Aug 2022"],
    ]
    result = read_file("Connections.csv", table(CONNECTIONS, rows, before=PREAMBLE))
    assert [said.record.who.name for said in result.said] == ["Ana Kovač"]
    assert result.noticed == [
        ("Connections.csv", "linkedin.hidden", "6, 7"),
        ("Connections.csv", "linkedin.nobody", "8"),
    ]
    assert result.rejected == []


@pytest.mark.parametrize(
    "written",
    [
        "31 Feb 2020",
        "00 Jan 2020",
        "01 Jan 0000",
        "31 Dec 9999",
        "1000000000000",
        "not a date",
        "05/06/2020",
        "-1",
        "01 Jan 1970",
        "12 Mar 1999",
        "27 Nov 2026",
        "08 Xyz 2020",
        "٣ Jan 2020",
    ],
)
def test_dates_that_cannot_be_or_are_ambiguous_are_unknown(written: str) -> None:
    text = table(CONNECTIONS, [["Zoé", "Petit", url("z"), "", "", "", written]], before=PREAMBLE)
    result = read_file("Connections.csv", text)
    [record] = result.records(Connection)
    assert record.since is None
    assert result.noticed == [("Connections.csv", "linkedin.bad-date", "5")]


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("13/05/2020", 1589328000),
        ("05/13/2020", 1589328000),
        ("29 févr. 2020", 1582934400),
        ("08.02.2026", 1770508800),
        ("4-Apr-21", 1617494400),
        ("2026-02-08", 1770508800),
        ("24 Nov 2026", 1795478400),
    ],
)
def test_dates_of_spreadsheets_are_read_when_they_say_one_thing(written: str, at: int) -> None:
    text = table(CONNECTIONS, [["Zoé", "Petit", url("z"), "", "", "", written]])
    result = read_file("Connections.csv", text)
    assert [record.since for record in result.records(Connection)] == [day(at)]
    assert result.noticed == []


def test_an_empty_date_is_nothing_to_remark() -> None:
    text = table(CONNECTIONS, [["Zoé", "Petit", url("z"), "", "", "", ""]])
    result = read_file("Connections.csv", text)
    assert [record.since for record in result.records(Connection)] == [None]
    assert result.noticed == []


def test_a_bad_address_is_left_and_said() -> None:
    text = table(CONNECTIONS, [["Zoé", "Petit", url("z"), "zoe at petit", "", "", "01 Jan 2020"]])
    result = read_file("Connections.csv", text)
    [record] = result.records(Connection)
    assert record.who.handles == (page("z"),)
    assert result.noticed == [("Connections.csv", "linkedin.bad-email", "2")]


def test_names_lose_controls_and_nothing_else() -> None:
    odd = [
        ("E\u0301le\u0300ve", "Nu\x00l\x07", "Élève Nul"),
        ("=1+1", "{{7*7}}", "=1+1 {{7*7}}"),
        ("Ligne\nDeux", "\x1b[31mRouge", "Ligne Deux [31mRouge"),
        ("Jean \u202eexe", "Dupont\u202c", "Jean \u202eexe Dupont\u202c"),
        ("👩🏽\u200d💻", "", "👩🏽\u200d💻"),
    ]
    rows = [[first, last, "", "", "", "", "01 Jan 2020"] for first, last, _ in odd]
    result = read_file("Connections.csv", table(CONNECTIONS, rows))
    assert [record.who.name for record in result.records(Connection)] == [name for *_, name in odd]


def test_a_row_with_an_address_only() -> None:
    text = table(CONNECTIONS, [["", "", "", "someone@nord.example", "", "", "01 Jan 2020"]])
    [record] = read_file("Connections.csv", text).records(Connection)
    assert record.who == Who(handles=(Handle(kind="email", key="someone@nord.example"),))


# ------------------------------------------------------------------ keys


def keys(*rows: list[str], header: str = CONNECTIONS) -> list[str]:
    return [said.key for said in read_file("Connections.csv", table(header, rows)).said]


def test_a_page_alone_makes_the_key() -> None:
    first = ["Ana", "Kovač", url("ana-k"), "", "Old", "CTO", "12 Feb 2017"]
    later = [
        "Ana",
        "Kovač-Novak",
        "https://hr.linkedin.com/in/Ana-K/?x=1",
        "a@k.example",
        "New",
        "CEO",
        "13 Feb 2017",
    ]
    assert keys(first) == keys(later)
    assert keys(first) != keys(["Ana", "Kovač", url("ana-k2"), "", "Old", "CTO", "12 Feb 2017"])


def test_without_a_page_name_and_day_make_the_key() -> None:
    first = ["Ana", "Kovač", "", "Old", "CTO", "12 Feb 2017"]
    assert keys(first, header=CONNECTIONS_OLD) == keys(
        ["ANA", " kovac", "a@k.example", "New", "", "12 Feb 2017"], header=CONNECTIONS_OLD
    )
    assert keys(first, header=CONNECTIONS_OLD) != keys(
        ["Ana", "Kovač", "", "Old", "CTO", "13 Feb 2017"], header=CONNECTIONS_OLD
    )
    unknown = ["Ana", "Kovač", "", "", "", "31 Feb 2017"]
    assert keys(unknown, header=CONNECTIONS_OLD) != keys(
        ["Ana", "Kovač", "", "", "", "30 Feb 2017"], header=CONNECTIONS_OLD
    )


# ------------------------------------------------------------------ names find their pages


def test_a_name_finds_its_page_in_another_file_and_the_key_does_not_change(tmp_path: Path) -> None:
    connections = table(
        CONNECTIONS_OLD,
        [
            ["Éloïse", "d'Arcy", "", "", "", "10 Mar 2015"],
            ["Ana", "Kovač", "", "", "", "1 Jan 2016"],
        ],
    )
    messages = table(
        MESSAGES_2021,
        [message(sender="Eloise D’Arcy", page=url("eloise"), to="Léa Marchand", text="x")],
    )
    files = {
        "Profile.csv": table(PROFILE, [PROFILE_ROW]),
        "Connections.csv": connections,
        "messages.csv": messages,
    }
    whole = read_path(write_zip(tmp_path, files))
    assert [record.who for record in whole.records(Connection)] == [
        Who(name="Éloïse d'Arcy", handles=(page("eloise"),)),
        Who(name="Ana Kovač", local="linkedin:ana kovac"),
    ]
    alone = read_file("Connections.csv", connections)
    assert alone.keys == {said.key for said in whole.said if isinstance(said.record, Connection)}


def test_a_name_beside_two_pages_stays_a_name(tmp_path: Path) -> None:
    files = {
        "Connections.csv": table(CONNECTIONS_OLD, [["Jean", "Martin", "", "", "", "1 Jan 2016"]]),
        "messages.csv": table(
            MESSAGES_2021,
            [message(sender="Jean Martin", page=url(slug), text="x") for slug in ("jm1", "jm2")],
        ),
    }
    [record] = read_path(write_zip(tmp_path, files)).records(Connection)
    assert record.who == Who(name="Jean Martin", local="linkedin:jean martin")


def test_two_connections_of_one_name_are_not_given_the_one_page_seen(tmp_path: Path) -> None:
    files = {
        "Connections.csv": table(
            CONNECTIONS_OLD,
            [
                ["Jean", "Martin", "", "", "", "1 Jan 2016"],
                ["Jean", "Martin", "", "", "", "2 Jan 2018"],
            ],
        ),
        "messages.csv": table(
            MESSAGES_2021, [message(sender="Jean Martin", page=url("jm1"), text="x")]
        ),
    }
    result = read_path(write_zip(tmp_path, files))
    assert {record.who for record in result.records(Connection)} == {
        Who(name="Jean Martin", local="linkedin:jean martin")
    }


def test_pages_of_companies_name_nobody() -> None:
    text = table(
        CONNECTIONS,
        [
            ["Nord", "SA", "https://www.linkedin.com/company/nord", "", "", "", "1 Jan 2020"],
            ["Max", "X", "https://www.xing.com/profile/Max_X", "", "", "", "1 Jan 2020"],
        ],
    )
    assert [record.who.handles for record in read_file("c.csv", text).records(Connection)] == [
        (),
        (),
    ]


@given(st.from_regex(r"https://www\.linkedin\.com/in/[a-z0-9-]{1,100}", fullmatch=True))
def test_usual_pages_are_read_as_all_pages_are(address: str) -> None:
    assert member_page(address) == profile(address)
