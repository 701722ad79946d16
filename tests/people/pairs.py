"""Pairs of invented records on which address books fail, of many cultures: one person, or two.

`LIKE_PEERS` holds the twenty situations that ten address books were tried on; `MORE` fifty others.
"""

from __future__ import annotations

from typing import NamedTuple

from entregent.people.record import Post, Record


class Pair(NamedTuple):
    """What is told apart, and two records."""

    what: str
    a: Record
    b: Record


def record(
    number: str, name: str, mail: str = "", *, at: str = "", phone: str = "", url: str = "",
    live: str = "", born: str = "",
) -> Record:
    """A record; `live` is a profile that an export of its network states."""
    return Record(
        number, names=(name,) if name else (), emails=(mail,) if mail else (),
        phones=(phone,) if phone else (), urls=(url or live,) if url or live else (),
        posts=(Post(at),) if at else (), born=born,
        live=(("linkedin", "export", live),) if live else (),
    )


def pair(what: str, name: str, other: str, *mails: str, **rest: str) -> Pair:
    """Two records of equal details but for their names and addresses."""
    first, second = (*mails, "", "")[:2]
    return Pair(what, record("a", name, first, **rest), record("b", other, second, **rest))


SAME_LIKE_PEERS = (
    pair("accents", "François Lefèvre", "Francois Lefevre", at="Moulins Carrel"),
    pair("hyphens", "Élodie Müller-Girard", "Elodie Muller Girard"),
    pair("LAST First", "LEFEBVRE Pierre", "Pierre Lefebvre"),
    pair("initials of a double name", "Jean-Étienne Durand", "JE Durand", at="Moulins Carrel"),
    pair("one number", "A. Roussel", "Aline Roussel", phone="+33612345678"),
    pair("married name", "Céline Robicquet", "Céline Robicquet-Martin"),
    pair("JB", "Jean-Baptiste Colin", "JB Colin", at="Moulins Carrel"),
    pair("dots that the host ignores", "Sophie Bernard", "S. Bernard",
         "sophie.bernard@gmail.com", "sophiebernard@gmail.com"),
    pair("emoji and slogan", "Marc Petit 🚀 | Growth, MBA", "Marc Petit"),
    pair("alphabets", "Мария Иванова", "Maria Ivanova", at="Moulins Carrel"),
    Pair("forms of a profile address",
         record("a", "P. Dupont", url="https://www.linkedin.com/in/pdupont/?trk=x"),
         record("b", "Paul Dupont", url="linkedin.com/in/pdupont")),
    pair("a letter unheard", "Stéphanie Gauthier", "Stephanie Gautier", at="Moulins Carrel"),
)
TWO_LIKE_PEERS = (
    Pair("namesakes at two houses",
         record("a", "Pierre Martin", "p.martin@carrel.example", at="Moulins Carrel"),
         record("b", "Pierre Martin", "pierre.martin@orvet.example", at="Orvet")),
    Pair("two live profiles", record("a", "Nicolas Bernard", live="linkedin.com/in/nbernard"),
         record("b", "Nicolas Bernard", live="linkedin.com/in/nicolas-bernard-7")),
    pair("a couple's mailbox", "Anne Roche", "Paul Roche", "roche@maison.example",
         "roche@maison.example"),
    pair("a switchboard", "Anne Roche", "Karim Haddad", phone="+33140000000",
         at="Moulins Carrel"),
    pair("Jean and Jeanne", "Jean Dupont", "Jeanne Dupont", at="Moulins Carrel"),
    pair("a role", "Anne Roche", "Karim Haddad", "contact@carrel.example",
         "contact@carrel.example"),
    Pair("Dubois and Dubos", record("a", "Marie Dubois", "marie@carrel.example", at="Carrel"),
         record("b", "Marie Dubos", "mdubos@orvet.example", at="Orvet")),
    pair("Alexandre and Alexandra", "Alexandre Petit", "Alexandra Petit",
         "alexandre@carrel.example", "alexandra@carrel.example", at="Moulins Carrel"),
)
SAME_MORE = (
    pair("ligature", "Cœline Lesœur", "Coeline Lesoeur"),
    pair("particle left out", "Hugues de Kervadec", "Hugues Kervadec"),
    pair("apostrophe", "Loïc L’Hostis", "Loic L'Hostis"),
    pair("umlaut in two letters", "Jürgen Grünwälder", "Juergen Gruenwaelder"),
    pair("comma", "Quemeneur, Yannick", "Yannick Quemeneur"),
    pair("title", "Dr. Ottilie Hasenkamp", "Ottilie Hasenkamp"),
    pair("degree", "Bertil Nordqvist, PhD", "Bertil Nordqvist"),
    pair("capitals", "TIPHAINE LE BOULZEC", "Tiphaine Le Boulzec"),
    pair("birth name", "Rozenn Kerdrel née Tanguillec", "Rozenn Kerdrel"),
    pair("Spanish double name", "Nuria Echegoyen Urrutia", "Nuria Echegoyen"),
    pair("middle initial", "Wendell Q. Abernathy", "Wendell Abernathy"),
    pair("Bob", "Bob Thistlewood", "Robert Thistlewood", at="Tide Mill"),
    pair("Sepp", "Sepp Achleitner", "Josef Achleitner", at="Almwerk"),
    pair("Paco", "Paco Zubizarreta", "Francisco Zubizarreta", at="Obrador Sur"),
    pair("Beppe", "Beppe Scognamiglio", "Giuseppe Scognamiglio", at="Bottega Nove"),
    pair("Katya", "Katya Belozerskaya", "Ekaterina Belozerskaya", at="Severnaya"),
    pair("Greek", "Γιώργος Παπαδάκης", "Giorgos Papadakis", at="Meltemi"),
    pair("Vietnamese marks", "Nguyễn Thị Bích Ngọc", "Nguyen Thi Bich Ngoc"),
    pair("Vietnamese order", "Ngô Đăng Khoa", "Dang Khoa Ngo"),
    pair("Chinese order", "Zhang Weiqiang", "Weiqiang Zhang", at="Lotus Mill"),
    pair("Hungarian order", "Szentgyörgyi Boglárka", "Boglárka Szentgyörgyi"),
    pair("Turkish dotless i", "Işıl Yıldıztepe", "Isil Yildiztepe"),
    pair("Polish letters", "Michał Wąsowicz-Żak", "Michal Wasowicz-Zak"),
    pair("Dutch particles", "Sjoerd van der Wiele", "Sjoerd Wiele"),
    pair("a letter swapped", "Corentin Guivarch", "Corentin Guivacrh", at="Moulins Carrel"),
    pair("double letter", "Maëlle Perennou", "Maelle Perenou", at="Moulins Carrel"),
    pair("login and name", "gkervadoret", "Gwendal Kervadoret",
         "gkervadoret@carrel.example", "gwendal@maison.example"),
    pair("login of figures", "sirocco77", "Nolwenn Abgrall", "sirocco77@un.example",
         "sirocco77@deux.example"),
    pair("forwarding address", "Anaïs Pencalet", "apencalet",
         "4217+apencalet@users.noreply.forge.example", "apencalet@carrel.example"),
    pair("tag", "Yves Trividic", "Y. Trividic", "yves.trividic+liste@carrel.example",
         "yves.trividic@carrel.example"),
    pair("house and initial", "É. Morvannou", "Éric Morvannou", "e.morvannou@carrel.example",
         "eric.morvannou@carrel.example"),
    pair("UTF-8 read as Latin-1", "ZoÃ© Brizeux", "Zoé Brizeux"),
)
TWO_MORE = (
    pair("Paul and Paule", "Paul Le Bihan", "Paule Le Bihan", at="Moulins Carrel"),
    pair("Michel and Michèle", "Michel Garnier", "Michèle Garnier"),
    pair("Andrea and Andreas", "Andrea Lindqvist", "Andreas Lindqvist", at="Fjordwerk"),
    pair("Mario and Maria", "Mario Esposito", "Maria Esposito", at="Bottega Nove"),
    pair("Ivanov and Ivanova", "Alex Ivanov", "Alex Ivanova", at="Severnaya"),
    pair("Dominic and Dominique", "Dominic Perrin", "Dominique Perrin"),
    pair("Jean and Jean-Marc", "Jean Caradec", "Jean-Marc Caradec", at="Moulins Carrel"),
    pair("brothers", "Loïc Guivarch", "Yann Guivarch", "loic@guivarch.example",
         "yann@guivarch.example"),
    pair("a family's number", "Loïc Guivarch", "Yann Guivarch", phone="+33298000000"),
    pair("father and son", "Alan Thistlewood Sr.", "Allan Thistlewood", born=""),
    Pair("birthdays", record("a", "Yvonne Kerjean", born="1950-02-03"),
         record("b", "Yvonne Kerjean", born="1984-09-12")),
    Pair("birthday without a year", record("a", "Yvonne Kerjean", born="--02-03"),
         record("b", "Yvonne Kerjean", born="1984-09-12")),
    pair("first name alone", "Sophie", "Sophie Bernard"),
    pair("two first names", "Alex", "Alex", "alex.un@maison.example", "alex.deux@ici.example"),
    pair("common in China", "Wang Wei", "Wei Wang", "ww@un.example", "wei.w@deux.example"),
    pair("common in Vietnam", "Nguyen Van Hung", "Nguyen Hung", "a@un.example", "b@deux.example"),
    pair("common in Spain", "María García", "Maria Garcia", "mg@un.example", "m@deux.example"),
    pair("common in England", "John Smith", "John Smith", "js1@un.example", "johns@deux.example"),
)


__all__ = ["SAME_LIKE_PEERS", "SAME_MORE", "TWO_LIKE_PEERS", "TWO_MORE", "Pair", "record"]
