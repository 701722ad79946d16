"""How tables of contacts are proposed to be read, and which are none."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.files.contact_cells import look_of, month_first
from entregent.files.contact_guess import Mapped, Proposal, key_of, propose
from entregent.files.contact_rows import day
from entregent.files.contact_titles import field_of, is_money


def _table(titles: str, *rows: str, between: str = ",") -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=between).writerows(line.split("|") for line in (titles, *rows))
    return out.getvalue().encode()


def _proposed(data: bytes) -> Proposal:
    found = propose(data)
    assert found is not None
    return found


def _fields(found: Proposal) -> list[str | None]:
    return [one.field for one in found.columns]


@pytest.mark.parametrize(("titles", "row", "fields"), [
    ("Nom|Prénom|Courriel (pro)|Tél. portable|Société|Date de naissance|Dernier contact",
     "Diarra|Awa|awa@x.example|0639980012|Port Sud|04/03/1980|2026-01-02",
     ["family", "given", "email", "phone", "organisation", "birthday", "last"]),
    ("First Name *|Surname|E-mail 1|E-mail 2|Job Title|Tags|Met on",
     "Awa|Diarra|a@x.example|b@x.example|Chemist|choir|3 Mar 2020",
     ["given", "family", "email", "email", "title", "category", "met_on"]),
    ("Vorname|Nachname|E-Mail-Adresse|Handynummer|Firma|Geburtstag|Ort",
     "Awa|Diarra|a@x.example|+49 30 901820|Port Sud|04.03.1980|Ulm",
     ["given", "family", "email", "phone", "organisation", "birthday", "place"]),
    ("Nombre|Apellidos|Correo electrónico|Teléfono móvil|Empresa|Cumpleaños",
     "Awa|Diarra|a@x.example|+34 612 34 56 78|Port Sud|04/03/1980",
     ["given", "family", "email", "phone", "organisation", "birthday"]),
    ("Nom|E-mail", "Awa Diarra|a@x.example", ["name", "email"]),
    ("Name|Surname|Email", "Awa|Diarra|a@x.example", ["given", "family", "email"]),
    ("Name|Vorname|E-Mail", "Diarra|Awa|a@x.example", ["family", "given", "email"]),
    ("Name|First name|E-Mail", "Awa Diarra|Awa|a@x.example", ["name", "given", "email"]),
])
def test_titles_in_four_languages_are_sure(titles: str, row: str, fields: list[str]) -> None:
    """Titles and cells agree: the table is read unasked, under any separator."""
    for between in ",;\t|":
        data = _table(titles.replace("|", "\x1f"), row.replace("|", "\x1f"))
        lines = data.decode().replace("\x1f", between)
        found = _proposed(lines.encode())
        assert (found.standing, _fields(found)) == ("sure", fields)


@pytest.mark.parametrize(("titles", "rows"), [
    ("Date|Libellé|Débit|Crédit", ["01/02/2026|Virement Awa Diarra|12,50|"]),
    ("Facture|Client|Email|Téléphone|Montant TTC",
     ["F-1|Awa Diarra|awa@x.example|0639980012|120,00 €"]),
    ("Name|Email|Phone|Company|Total spent", ["Awa|a@x.example|0639980012|Port|12.00"]),
    ("First Name|Last Name|Email|Order #", ["Awa|Diarra|a@x.example|17"]),
    ("Buchungstag|Name|Verwendungszweck|Betrag|Saldo", ["01.02.2026|Awa Diarra|Miete|-5,00|9,00"]),
    ("Nombre|Correo|Importe", ["Awa Diarra|a@x.example|12,00"]),
    ("Nom|Courriel|Cotisation", ["Awa Diarra|a@x.example|12,00 €", "Ana|b@x.example|9,50 €"]),
])
def test_sums_and_orders_are_accounts_whoever_they_name(titles: str, rows: list[str]) -> None:
    """A statement or a list of invoices never becomes people unasked."""
    assert _proposed(_table(titles, *rows)).standing == "accounts"


@pytest.mark.parametrize(("titles", "rows", "standing", "fields"), [
    ("Qui|Où écrire|Divers", ["Awa Diarra|awa@x.example|x", "Ana Prat|ana@x.example|y"],
     "unsure", ["name", "email", None]),
    ("Nom|Prénom|Promo", ["Diarra|Awa|98", "Prat|Ana|99"], "unsure", ["family", "given", None]),
    ("Nom|Email", ["Awa Diarra|12", "Ana Prat|13"], "unsure", ["name", "email"]),
    ("User|Email|Task", [f"Awa Diarra|awa@x.example|task {n}" for n in range(9)], "none", None),
    ("Ville|Population", ["Lyon|522250", "Ulm|126949"], "none", None),
    ("name|url|username|password", ["Mail|https://x.example|awa@x.example|s"], "none", None),
    ("N°|Nom|Prénom|Ville|Courriel|Cotisation payée",
     ["12|Diarra|Awa|Lyon|awa@x.example|oui"], "sure", None),
    ("Awa Diarra|awa@x.example", ["Ana Prat|ana@x.example"], "untitled", None),
])
def test_what_is_asked_and_what_is_not(
    titles: str, rows: list[str], standing: str, fields: list[str | None] | None
) -> None:
    """Different people in each row are worth a question; a time sheet or statistics are not."""
    found = _proposed(_table(titles, *rows))
    assert found.standing == standing
    assert fields is None or _fields(found) == fields


def test_what_the_owner_said_counts_for_this_table_and_helps_with_others() -> None:
    """Titles in any order; another table takes over only what its own titles do not say."""
    said = Mapped({"qui": "name", "nom": "note", "divers": "other"})
    told = {key_of(["qui", "nom", "divers"]): said}
    same = propose(_table("Divers|Nom|Qui", "a|b|Awa"), told)
    assert same is not None
    assert _fields(same) == ["other", "note", "name"]
    other = propose(_table("Qui|Courriel|Divers", "Awa|a@x.example|c"), told)
    assert other is not None
    assert [(one.field, one.by) for one in other.columns] == [
        ("name", "told"), ("email", "title"), (None, ""),
    ]


def test_titles_after_a_preamble_and_a_separator_line() -> None:
    """What stands before the titles is passed over."""
    data = b"sep=;\r\nExport du 3 mars\r\n\r\nNom;Courriel\r\nAwa Diarra;awa@x.example\r\n"
    found = _proposed(data)
    assert (found.standing, _fields(found)) == ("sure", ["name", "email"])
    assert found.columns[0].samples == ("Awa Diarra",)


@pytest.mark.parametrize(("cells", "look"), [
    (["a@x.example", "", "b@y.example", "?"], "email"),
    (["06 39 98 00 12", "+33639980013"], "phone"), (["https://x.example/a"], "url"),
    (["03/04/2026", "2026-01-02"], "date"), (["12,50 €", "-3.00"], "amount"),
    (["1", "22"], "number"), (["Awa Diarra", "Jean-Luc de N'Guyen"], "name"),
    (["vu au salon", "x"], "text"), (["", " "], "empty"), ([], "empty"),
])
def test_looks(cells: list[str], look: str) -> None:
    """What most filled cells are."""
    assert look_of(cells) == look


def test_order_of_days() -> None:
    """It shows in a number over 12; contradictions and silence say nothing."""
    assert month_first([["03/14/2026", "01/02/2026"]]) is True
    assert month_first([["14/03/2026"]]) is False
    assert month_first([["01/02/2026"]]) is None
    assert month_first([["14/03/2026", "03/14/2026"]]) is None
    assert day("03/04/2026", month_first=True) == day("2026-03-04")
    assert day("03/04/2026") == day("2026-04-03") == day("2026-04-03 10:00:00")
    assert day("31/04/2026") is None


@given(st.text(max_size=60))
def test_any_title(title: str) -> None:
    """Titles of any kind are looked at."""
    assert field_of(title) is None or isinstance(field_of(title), str)
    assert is_money(title) in {True, False}


@given(st.binary(max_size=500))
def test_any_bytes(head: bytes) -> None:
    """Whatever the bytes, a proposal has as many columns as titles, each field known."""
    found = propose(head)
    if found is not None:
        assert found.key == key_of(one.title for one in found.columns)
        assert len(set(found.key)) == len(found.columns)


@given(st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=5), min_size=1, max_size=8))
def test_any_table(rows: list[list[str]]) -> None:
    """Any cells under right titles: the standing does not change into people without a name."""
    out = io.StringIO()
    csv.writer(out).writerows([["Montant", "Nom", "Courriel"], *rows])
    found = propose(out.getvalue().encode("utf-8", "replace"))
    assert found is None or found.standing != "sure"
