"""Organisations without their legal forms; mailboxes that anybody may have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from entregent.text.orgs import fold_org, is_one_person, is_public_domain, mail_domain


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Northwind Analytics, Inc.", "northwind analytics"),
        ("S.A.S. Dupont", "dupont"),
        ("Dupont SAS", "dupont"),
        ("Dupont S.A.R.L", "dupont"),
        ("Müller & Co. KG", "muller"),
        ("Müller GmbH & Co. KG", "muller"),
        ("L'Oréal S.A.", "l oreal"),
        ("The Home Company", "home"),
        ("ООО Ромашка", "ромашка"),
        ("SAS", "sas"),
        ("SA", "sa"),
        ("Compagnie de la Mer", "compagnie de la mer"),
        ("", ""),
        ("🏢", ""),
    ],
)
def test_fold_org(written, folded):
    assert fold_org(written) == folded


@given(st.text(max_size=300))
def test_fold_org_is_total_and_never_empties_a_name(text):
    folded = fold_org(text)
    assert fold_org(folded) in {folded, fold_org(fold_org(folded))}
    assert bool(folded) == bool(fold_org(text + ""))


def test_mail_domain():
    assert [mail_domain(key) for key in ("a@B.example", "a", "", "a@b@c.example")] == [
        "b.example", "", "", "c.example",
    ]


@pytest.mark.parametrize(
    ("domain", "public"),
    [
        ("gmail.com", True), ("GMAIL.com.", True), ("orange.fr", True), ("yahoo.co.uk", True),
        ("hotmail.fr", True), ("live.be", True), ("outlook.com", True), ("laposte.net", True),
        ("atelier.example", False), ("live.atelier.example", False),
        ("yahoo-agency.example", False),
        ("", False), ("gmail", False), ("mail.gmail.com", False),
    ],
)
def test_public_domains(domain, public):
    assert is_public_domain(domain) is public


@pytest.mark.parametrize("name", [
    "Jeanne Company-Roy", "Awa Diarra", "CHEN Li", "José Ortega y Gasset", "N. Belkacem",
    "Thérèse", "Mai Linh Nguyễn", "Мария Иванова", "A. Guivarc'h", "Hugo Testard", "Ana Bancel",
    "Sas Boros", "Marie-Thérèse de La Brosse", "O'Neil", "Clément Clubert",
])  # fmt: skip
def test_people_have_names_of_people(name: str) -> None:
    assert is_one_person(name)


@pytest.mark.parametrize("name", [
    "Wells Fargo and Company", "Northwind Analytics, Inc.", "Boulangerie Petit SARL",
    "Test User", "user@mail.example", "Agent 007 12", "Thérèse et Henri Bouvier",
    "Smith & Sons", "Service client", "The Acme Team", "Dana via Postal", "Crédit Agricole Banque",
    "Université de Pau", "Acme Ltd", "", "  ", "Newsletter Petit", "Équipe pédagogique",
])  # fmt: skip
def test_firms_services_couples_and_tests_are_no_person(name: str) -> None:
    assert not is_one_person(name)


def test_a_house_that_is_known_is_no_person() -> None:
    assert is_one_person("Wells Fargo")
    assert not is_one_person("Wells Fargo", {fold_org("Wells Fargo, Inc.")})
