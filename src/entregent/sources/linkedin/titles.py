"""Column titles of Connections.csv in other languages, as a spreadsheet's owner writes them.

LinkedIn's own headers are English whatever the language of the account; titles in other languages
come from people who re-titled the columns. The day of the link must be among them: a list of names
and addresses without it is a list of contacts, whatever its language.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from entregent.files.tables import Header, Table, column
from entregent.text.folding import fold

_TITLES = {
    "first name": """first name, firstname, given name, prénom, vorname, nombre, nome próprio,
        primeiro nome, nome, voornaam""",
    "last name": """last name, lastname, surname, family name, nom, nom de famille, nachname,
        familienname, apellido, apellidos, sobrenome, apelido, último nome, cognome, achternaam,
        name, naam""",
    "url": """url, profile url, linkedin url, lien, lien du profil, url du profil, profil-url,
        profil url, url del perfil, url do perfil, url del profilo, profiel-url, profiel url""",
    "email address": """email address, e-mail address, email, e-mail, adresse e-mail,
        adresse email, adresse mail, courriel, adresse électronique, e-mail-adresse,
        email-adresse, correo electrónico, dirección de correo electrónico, correo,
        endereço de e-mail, endereço de email, indirizzo e-mail,
        indirizzo email, e-mailadres, emailadres""",
    "company": """company, organisation, organization, entreprise, société, firma, unternehmen,
        empresa, compañía, azienda, società, bedrijf""",
    "position": """position, job title, poste, fonction, titre, intitulé du poste, stelle, cargo,
        puesto, posição, função, posizione, qualifica, ruolo, functie""",
    "connected on": """connected on, connected since, connecté le, connectée le, connecté(e) le,
        en relation depuis, en relation depuis le, date de connexion, date de mise en relation,
        relation depuis, verbunden am, verbunden seit, vernetzt am, vernetzt seit, kontakt seit,
        conectado el, conectado desde, fecha de conexión, conectado em, ligado em, data de conexão,
        data da conexão, collegato il, connesso il, data di collegamento, verbonden op,
        verbonden sinds""",
}


def _plain(title: str) -> str:
    return " ".join(fold(title).split())


_ENGLISH = {
    _plain(title): english for english, titles in _TITLES.items() for title in titles.split(",")
}

_AGAIN = MappingProxyType(_ENGLISH | {
    column(title): english for english, titles in _TITLES.items() for title in titles.split(",")
})


def in_english(header: Header) -> Header:
    """The header with the titles LinkedIn gives; one title that stands twice is left as it is.

    Further down the header may come again in another language: two exports were put together.
    """
    names = [_ENGLISH.get(_plain(name), name) for name in header.names]
    if len(set(names)) < len(names):
        return header
    return replace(header, names=tuple(names), titles=_AGAIN)


def as_written(headers: Iterable[Header], wanted: frozenset[str]) -> frozenset[str] | None:
    """The written titles of these English ones in the first header that holds the day and them."""
    for header in headers:
        english = in_english(header).names
        if wanted <= set(english):
            pairs = zip(english, header.names, strict=True)
            return frozenset(written for name, written in pairs if name in wanted)
    return None


def put_in_english(table: Table) -> Table:
    """The same table, its rows under English titles."""
    if table.header is not None:
        table.header = in_english(table.header)
    return table
