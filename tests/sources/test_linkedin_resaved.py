"""Connections that went through a spreadsheet: other titles, delimiters, encodings and days."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.tables import header_rows
from entregent.files.tree import SingleFile
from entregent.model.records import Connection, Said
from entregent.sources.linkedin import SOURCE
from entregent.sources.linkedin.context import possible
from entregent.sources.linkedin.days import Orders, numbered, serial
from entregent.sources.linkedin.titles import in_english
from tests.sources.linkedin_archive import CONNECTIONS_OLD, READING, TODAY, read_file

TITLES = {
    "fr": "Prénom;Nom;Adresse e-mail;Entreprise;Poste;Connecté le",
    "de": "Vorname;Nachname;E-Mail-Adresse;Unternehmen;Position;Verbunden am",
    "es": "Nombre;Apellidos;Correo electrónico;Empresa;Cargo;Conectado el",
    "pt": "Nome;Sobrenome;Endereço de e-mail;Empresa;Cargo;Data de conexão",
    "it": "Nome;Cognome;Indirizzo e-mail;Azienda;Posizione;Collegato il",
    "nl": "Voornaam;Achternaam;E-mailadres;Bedrijf;Functie;Verbonden op",
}
EPOCH = date(1970, 1, 1)


def write(header: str, days: list[str], mark: str = ";") -> str:
    """A table of invented people, one a day."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark, lineterminator="\r\n")
    writer.writerow(header.split(";" if ";" in header else ","))
    for at, day in enumerate(days):
        name = f"Zoé{'abcdefghij'[at % 10]}"
        writer.writerow([name, f"Lefèvre{at}", f"z{at}@nord.example", "Nord", "Relieuse", day])
    return out.getvalue()


def links(data: bytes, name: str = "export.csv") -> list[Said]:
    found = read_file(name, data).said
    assert all(isinstance(one.record, Connection) for one in found)
    return found


def since(found: list[Said]) -> list[date | None]:
    return [
        None if one.record.since is None
        else EPOCH + timedelta(seconds=one.record.since.at)
        for one in found if isinstance(one.record, Connection)
    ]


@pytest.mark.parametrize("titles", TITLES.values(), ids=TITLES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_titles_of_other_languages_are_the_same_links(titles: str, encoding: str) -> None:
    original = links(write(CONNECTIONS_OLD, ["08 Feb 2020", "31 Dec 2016"], ",").encode())
    again = links(write(titles, ["08 Feb 2020", "31 Dec 2016"]).encode(encoding))
    assert len(original) == 2
    assert [(one.key, one.record) for one in again] == [
        (one.key, one.record) for one in original
    ]


@pytest.mark.parametrize(
    "days",
    [
        ["08/02/2020", "31/12/2016"], ["08-févr-20", "31-déc-16"], ["43869", "42735"],
        ["8.2.2020", "31.12.2016"], ["2020-02-08", "2016-12-31"], ["2/8/2020", "12/31/2016"],
        ["08-02-2020", "31-12-2016"], ["08/02/2020 00:00", "31/12/2016 00:00"],
    ],
)
def test_days_as_spreadsheets_write_them_are_the_same_links(days: list[str]) -> None:
    original = links(write(CONNECTIONS_OLD, ["08 Feb 2020", "31 Dec 2016"], ",").encode())
    again = links(write(TITLES["fr"], days).encode("cp1252"))
    assert [(one.key, one.record) for one in again] == [
        (one.key, one.record) for one in original
    ]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        # Nothing tells: unknown, whatever else would be convenient.
        (["05/06/2020", "07/08/2019"], [None, None]),
        # Both orders are shown: only days that can be one thing are known.
        (["05/06/2020", "13/01/2019", "01/13/2019"], [None, date(2019, 1, 13), date(2019, 1, 13)]),
        # 5 December is to come: months stand first.
        (["05/06/2020", "05/12/2026"], [date(2020, 5, 6), date(2026, 5, 12)]),
    ],
)
def test_a_day_that_may_be_two_is_read_only_when_the_column_tells(
    days: list[str], expected: list[date | None]
) -> None:
    assert since(links(write(TITLES["fr"], days).encode())) == expected


def test_a_list_of_contacts_without_the_day_is_no_list_of_links() -> None:
    contacts = write(TITLES["fr"].rpartition(";")[0], ["08/02/2020"]).encode()
    assert SOURCE.recognise(SingleFile("contacts.csv", contacts)) is None


def test_one_title_that_stands_twice_is_left_as_it_is() -> None:
    (header, *_) = header_rows("Prénom;Vorname;Nom;Connecté le\r\n".encode())
    assert in_english(header) == header


days_known = st.dates(date(2003, 6, 1), TODAY)


@given(st.lists(days_known, min_size=1, max_size=20), st.sampled_from(["day first", "month first"]))
def test_the_order_of_a_column_is_never_the_other_one(days: list[date], order: str) -> None:
    form = "%d/%m/%Y" if order == "day first" else "%m/%d/%Y"
    orders = Orders(lambda moment: possible(moment, READING))
    for day in days:
        orders.note(day.strftime(form))
    assert orders.shown() in {order, None}
    if any(day.day > 12 for day in days):
        assert orders.shown() == order


@given(days_known)
def test_a_serial_is_its_day(day: date) -> None:
    moment = serial(str((day - date(1899, 12, 30)).days))
    assert moment is not None
    assert EPOCH + timedelta(seconds=moment.at) == day


@given(st.text(max_size=50))
def test_any_text_is_a_day_or_none(text: str) -> None:
    for order in ("day first", "month first"):
        assert numbered(text, order) is None or any(mark in text for mark in "/-")
    assert serial(text) is None or text.strip()[:5].isdigit()


@pytest.mark.parametrize("first", ["en", *TITLES])
@pytest.mark.parametrize("second", ["en", *TITLES])
def test_a_header_that_comes_again_in_another_language_is_nobody(first: str, second: str) -> None:
    """Two exports put together, each with the titles its owner gave."""
    titles = {"en": CONNECTIONS_OLD.replace(",", ";"), **TITLES}
    above = write(titles[first], [f"{day:02d}/03/2019" for day in range(1, 31)])
    below = write(titles[second], ["25/06/2021"]).replace("Lefèvre0", "Autre")
    answer = read_file("export.csv", (above + below).encode())
    names = [one.record.who.name for one in answer.said if isinstance(one.record, Connection)]
    assert len(names) == 31
    assert {name for name in names if "Lefèvre" not in name} == {"Zoéa Autre"}
    assert [one for one in answer.noticed if "csv.header-again" in one] != []
