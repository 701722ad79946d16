"""Tables of contacts of Google, Outlook, XING and Viadeo: whose they are, and every cell kept."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.app.registry import sources
from entregent.files.contact_rows import birthday
from entregent.files.tree import SingleFile, open_tree
from entregent.model.ports import Reading, Source
from entregent.model.records import Card, Connection, Handle, Moment, Position, Who
from entregent.sources.google_contacts import SOURCE as GOOGLE
from entregent.sources.outlook import SOURCE as OUTLOOK
from entregent.sources.outlook.languages import LANGUAGES
from entregent.sources.viadeo import SOURCE as VIADEO
from entregent.sources.xing import SOURCE as XING
from entregent.testing import contracts
from tests.sources.card_reading import TODAY, bag, in_words, read_all, read_path, reasons, said

READING = Reading(today=TODAY)
MAIL = Handle(kind="email", key="ana@breval.example")
PHONE = Handle(kind="phone", key="+33612345678")
POST = (Position(organisation="Port Sud", title="Ingénieure"),)
SINCE = Moment(at=1_266_451_200, precision="day", zone="floating")
"""18 February 2010."""


def table(titles: str, *rows: str, between: str = ",") -> str:
    """A table: titles and cells parted by `|` here."""
    out = io.StringIO()
    csv.writer(out, delimiter=between).writerows(line.split("|") for line in (titles, *rows))
    return out.getvalue()


GOOGLE_OLD = table(
    "Name|Given Name|Additional Name|Family Name|Birthday|Notes|Group Membership|E-mail 1 - Type"
    "|E-mail 1 - Value|Phone 1 - Value|Organization 1 - Name|Organization 1 - Title"
    "|Website 1 - Value",
    "Ana Bréval|Ana||Bréval|--03-04|vue au salon|* myContacts ::: Salon|* Work"
    "|Ana@breval.example ::: ana@port.example|06 12 34 56 78|Port Sud|Ingénieure|port.example",
)
GOOGLE_NEW = table(
    "First Name|Middle Name|Last Name|Phonetic First Name|Organization Name|Organization Title"
    "|Birthday|Notes|Labels|E-mail 1 - Label|E-mail 1 - Value|Phone 1 - Label|Phone 1 - Value",
    "Ana|Maria|Bréval||Port Sud|Ingénieure|1980-03-04||* myContacts|* Work|ana@breval.example"
    "|Mobile|06 12 34 56 78",
)
OUTLOOK_EN = table(
    "Title|First Name|Middle Name|Last Name|Suffix|Company|Department|Job Title|Business City"
    "|Business Phone|Mobile Phone|E-mail Address|E-mail Type|E-mail 2 Address|Notes|Categories"
    "|Birthday",
    "Ms|Ana||Bréval||Port Sud|R&D|Ingénieure|Nantes||06 12 34 56 78|ana@breval.example|SMTP"
    "|/o=ExchangeLabs/ou=X/cn=Recipients/cn=ana|vue au salon|Salon;Port|0/0/00",
)
OUTLOOK_FR = table(
    "Titre|Prénom|Deuxième prénom|Nom|Société|Service|Titre|Tél. mobile|Adresse de messagerie"
    "|Type de messagerie|Anniversaire",
    "Mme|Ana||Bréval|Port Sud||Ingénieure|06 12 34 56 78|ana@breval.example|SMTP|04/03/1980",
    between=";",
)
OUTLOOK_DE = table(
    "Anrede|Vorname|Weitere Vornamen|Nachname|Firma|Position|Mobiltelefon|E-Mail-Adresse"
    "|E-Mail-Typ",
    "Frau|Ana||Bréval|Port Sud|Ingénieure|06 12 34 56 78|ana@breval.example|SMTP", between=";",
)
XING_DE = table(
    "Vorname|Nachname|Titel|Firma|Position|E-Mail geschäftlich|Mobil geschäftlich|Ort geschäftlich"
    "|Profil-URL|Kontakt seit|Schlagwörter|Notiz",
    "Ana|Bréval|Dr.|Port Sud|Ingénieure|ana@breval.example|06 12 34 56 78|Nantes"
    "|https://www.xing.com/profile/Ana_Breval|18.02.2010|Messe; Hafen|vue au salon", between=";",
)
VIADEO_FR = table(
    "Civilité|Prénom|Nom|Adresse e-mail|Société|Fonction|Ville|Pays|Téléphone|Profil"
    "|Contact depuis",
    "Mme|Ana|Bréval|ana@breval.example|Port Sud|Ingénieure|Nantes|France|06 12 34 56 78"
    "|http://www.viadeo.com/profile/0022abcdefghijkl|18/02/2010", between=";",
)
ANA = Who(name="Ana Bréval", handles=(MAIL, PHONE))
EVERY = [("google old", GOOGLE, GOOGLE_OLD), ("google new", GOOGLE, GOOGLE_NEW),
         ("outlook en", OUTLOOK, OUTLOOK_EN), ("outlook fr", OUTLOOK, OUTLOOK_FR),
         ("outlook de", OUTLOOK, OUTLOOK_DE), ("xing", XING, XING_DE),
         ("viadeo", VIADEO, VIADEO_FR)]


def records(source: Source, text: str) -> list[object]:
    return [one.record for one in said(read_all(source, "contacts.csv", text))]


def test_google_before_2024():
    second = Handle(kind="email", key="ana@port.example")
    assert records(GOOGLE, GOOGLE_OLD) == [Card(
        who=Who(name="Ana Bréval", handles=(MAIL, second, PHONE)), network="contacts",
        positions=POST, birthday="--03-04", categories=("Salon", "myContacts"),
        note="vue au salon",
    )]


def test_google_since_2024():
    assert records(GOOGLE, GOOGLE_NEW) == [Card(
        who=Who(name="Ana Maria Bréval", handles=(MAIL, PHONE)), network="contacts",
        positions=POST, birthday="1980-03-04", categories=("myContacts",),
    )]


def test_outlook_in_english_leaves_internal_names_and_empty_dates_out():
    items = read_all(OUTLOOK, "contacts.csv", OUTLOOK_EN)
    assert [one.record for one in said(items)] == [Card(
        who=ANA, network="contacts", positions=POST, categories=("Port", "Salon"),
        place="Nantes", note="vue au salon",
    )]
    assert reasons(items) == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_outlook_in_the_languages_of_its_own_lists(language: str):
    words = LANGUAGES[language]
    mails, phones, towns = (held.split("|") for held in (words.email, words.phone, words.place))
    titles = (words.given, words.family, words.middle, mails[0], mails[1], words.mark, phones[0],
              phones[-1], words.organisation, words.title, words.category, words.birthday,
              words.note, towns[0], words.url)
    cells = ("Ana", "Bréval", "", "ana@breval.example", "a@port.example", "SMTP", "",
             "06 12 34 56 78", "Port Sud", "Ingénieure", "Salon;Port", "1980-03-04",
             "vue au salon", "Nantes", "https://www.linkedin.com/in/ana-breval")
    items = read_all(OUTLOOK, "contacts.csv", table("|".join(titles).upper(), "|".join(cells)))
    assert [one.record for one in said(items)] == [Card(
        who=Who(name="Ana Bréval", handles=(
            MAIL, Handle(kind="email", key="a@port.example"),
            PHONE,
            Handle(kind="profile", key="linkedin.com/in/ana-breval", network="linkedin"),
        )),
        network="contacts", positions=POST, categories=("Port", "Salon"), birthday="1980-03-04",
        place="Nantes", note="vue au salon",
    )]
    assert reasons(items) == []


@pytest.mark.parametrize(
    ("text", "born"), [(OUTLOOK_FR, "1980-03-04"), (OUTLOOK_DE, "")], ids=["fr", "de"]
)
def test_outlook_speaks_other_languages(text, born):
    assert records(OUTLOOK, text) == [
        Card(who=ANA, network="contacts", positions=POST, birthday=born)
    ]


def test_standing_in_xings_table_is_a_link():
    page = Handle(kind="profile", network="xing", key="xing.com/profile/Ana_Breval",
                  written="https://www.xing.com/profile/Ana_Breval")
    found = records(XING, XING_DE)
    who = found[0].who  # type: ignore[attr-defined]
    assert {(one.kind, one.key) for one in who.handles} == {
        (one.kind, one.key) for one in (MAIL, PHONE, page)
    }
    assert found == [
        Connection(who=who, network="xing", since=SINCE, positions=POST),
        Card(who=who, network="xing", categories=("Hafen", "Messe"), place="Nantes",
             note="vue au salon"),
    ]


def test_standing_in_viadeos_table_is_a_link():
    link, card = records(VIADEO, VIADEO_FR)
    assert isinstance(link, Connection)
    assert (link.network, link.since, link.positions) == ("viadeo", SINCE, POST)
    assert card == Card(who=link.who, network="viadeo", place="Nantes, France")


@pytest.mark.parametrize(("name", "source", "text"), EVERY, ids=[name for name, *_ in EVERY])
def test_each_table_has_one_reader_surer_than_all_others(name, source, text):
    tree = SingleFile("contacts.csv", text.encode())
    own = source.recognise(tree)
    assert own is not None
    found, _ = sources()
    for other in found.values():
        if other.info.name != source.info.name:
            contracts.check_declines(other, own.confidence, tree)


@pytest.mark.parametrize(("name", "source", "text"), EVERY, ids=[name for name, *_ in EVERY])
def test_the_laws_of_sources(name, source, text):
    contracts.check_source(source, {"contacts.csv": text.encode()}, READING)
    contracts.check_damage(source, "contacts.csv", text.encode(), READING, steps=15)


@pytest.mark.parametrize(("name", "source", "text"), EVERY, ids=[name for name, *_ in EVERY])
@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "utf-16"])
def test_encodings_change_nothing(name, source, text, encoding):
    assert bag(read_all(source, "contacts.csv", text.encode(encoding))) == bag(
        read_all(source, "contacts.csv", text))


def test_a_row_of_nobody_is_named_and_the_others_kept():
    text = VIADEO_FR + ";;;;Port Sud;;;;;;\r\n;;;;;;;;;;\r\nM.;Ugo;Lam;pas d'adresse;;;;;;;\r\n"
    items = read_all(VIADEO, "contacts.csv", text)
    assert [one.record.who.name for one in said(items)] == ["Ana Bréval", "Ana Bréval", "Ugo Lam"]
    assert reasons(items) == [("row 3", "table.nobody"), ("row 5", "table.no-handle")]
    assert "pas d'adresse" in in_words(items)


@pytest.mark.parametrize(
    ("written", "read"),
    [("1980-03-04", "1980-03-04"), ("--03-04", "--03-04"), ("--02-29", "--02-29"),
     ("--02-30", ""), ("04/03/1980", "1980-03-04"), ("12/31/1980", "1980-12-31"),
     ("04.03.1980", "1980-03-04"), ("4 Mar 1980", "1980-03-04"), ("0/0/00", ""), ("00/00/00", ""),
     ("2090-01-01", ""), ("hier", ""), ("", "")],
)
def test_birthdays(written, read):
    assert birthday(written, TODAY) == read


CELL = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=20)


@given(st.lists(st.lists(CELL, min_size=11, max_size=11), max_size=5))
def test_no_row_is_lost_in_silence(rows):
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(rows)
    items = read_all(VIADEO, "contacts.csv", VIADEO_FR + out.getvalue())
    links = sum(isinstance(one.record, Connection) for one in said(items))
    refused = sum(code in {"table.nobody", "csv.header-again"} for _, code in reasons(items))
    filled = sum(any(cell.strip() for cell in row) for row in rows)
    assert links + refused == 1 + filled


@pytest.mark.parametrize(
    ("folder", "source", "cards", "links"),
    [("google-contacts", GOOGLE, 8, 0), ("outlook", OUTLOOK, 2, 0), ("xing", XING, 1, 1),
     ("viadeo", VIADEO, 1, 1)],
)
def test_every_row_of_the_samples_is_read(shared: Path, folder, source, cards, links):
    place = shared / "samples" / folder
    items = read_path(source, place)
    assert items is not None
    kinds = [type(one.record) for one in said(items)]
    assert (kinds.count(Card), kinds.count(Connection)) == (cards, links)
    with open_tree(place) as tree:
        tables = [one.path for one in tree.entries() if one.path.endswith(".csv")]
        claimed = source.recognise(tree)
    assert claimed is not None
    assert list(claimed.paths) == tables
