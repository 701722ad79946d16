"""Tables of contacts: a CSV whose titles say name and address, whoever wrote it.

Only tables that are mostly about people's coordinates are read: at least a name, an e-mail address
or a telephone number, and half of the columns known by their titles (French, English, German,
Spanish). Attendee lists, time sheets and the wide exports of other programs are declined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from entregent.files.contact_rows import HEAD, Columns, Contact, Field, claimed, contacts
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.tables import Header, header_rows
from entregent.model.ids import RecordKey, record_key
from entregent.model.ports import FileTree, Reading, Recognition, Source, SourceInfo
from entregent.model.records import Card, Said, Who, Yield
from entregent.text.names import fold

NETWORK = "contacts"
_CONFIDENCE = 40

_TITLES: Mapping[Field, tuple[str, ...]] = {
    "name": ("name", "full name", "display name", "contact", "contact name", "nom complet",
             "nom et prénom", "prénom et nom", "nom prénom", "nombre completo",
             "vollständiger name"),
    "given": ("first name", "given name", "firstname", "prénom", "prenom", "vorname", "nombre"),
    "family": ("last name", "family name", "lastname", "surname", "nom", "nom de famille",
               "nachname", "apellido", "apellidos"),
    "email": ("email", "e-mail", "mail", "email address", "e-mail address", "emails", "courriel",
              "adresse e-mail", "adresse email", "adresse mail", "adresse de messagerie",
              "correo", "correo electrónico"),
    "phone": ("phone", "phone number", "telephone", "mobile", "mobile phone", "cell", "téléphone",
              "telephone mobile", "téléphone mobile", "tél", "tél.", "tel", "portable", "telefon",
              "handy", "teléfono", "móvil"),
    "organisation": ("company", "organisation", "organization", "société", "entreprise", "firma",
                     "empresa", "structure"),
    "title": ("title", "job title", "position", "role", "poste", "fonction", "titre", "métier",
              "cargo"),
    "url": ("url", "website", "linkedin", "profile", "profil", "site", "site web", "webseite"),
    "place": ("city", "ville", "location", "lieu", "ort", "ciudad", "place"),
    "note": ("note", "notes", "comment", "comments", "commentaire", "commentaires", "remarque",
             "remarques", "notiz", "notizen", "notas"),
    "category": ("tags", "tag", "labels", "label", "group", "groupe", "catégorie", "category",
                 "categories", "catégories", "gruppe"),
}  # fmt: skip
_FIELD: Mapping[str, Field] = {
    title: field for field, titles in _TITLES.items() for title in titles
}


class Table:
    """Reads tables of contacts, alone or several in a folder."""

    def __init__(self, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits

    @property
    def info(self) -> SourceInfo:
        """The card of the source."""
        return SourceInfo(
            name="table", title="CSV", network=NETWORK, yields=frozenset({"people"}),
            ask="table.ask",
        )

    def recognise(self, tree: FileTree) -> Recognition | None:
        """By the titles of the columns, never by the file's name alone."""
        paths = claimed(tree, _columns, self._limits)
        return Recognition(_CONFIDENCE, "table.because", paths) if paths else None

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """A card a row, in the order of paths, then of rows."""
        for path in claimed.paths:
            columns = _columns(tree.head(path, HEAD), self._limits)
            for item in contacts(tree, path, columns, reading, self._limits):
                yield _said(item) if isinstance(item, Contact) else item


def _columns(head: bytes, limits: Limits) -> Columns | None:
    """The columns under the widest row of titles that is mostly about people's coordinates."""
    fitting = [one for one in header_rows(head, limits) if _fits(one)]
    if not fitting:
        return None
    widest = max(fitting, key=lambda one: (len(one.names), -one.line))
    columns = Columns.of(widest, _field, NETWORK)
    if not columns.by_field.keys() & {"given", "name"}:
        found = dict(columns.by_field)
        found["name"] = found.pop("family")  # "Nom" beside no "Prénom" holds the whole name
        columns = replace(columns, by_field=found)
    return columns


def _fits(header: Header) -> bool:
    fields = [_field(name) for name in header.names]
    known = {field for field in fields if field}
    named = "name" in known or {"given", "family"} <= known or "family" in known
    reached = bool(known & {"email", "phone"})
    return named and reached and 2 * sum(map(bool, fields)) >= len(fields)


def _field(name: str) -> Field | None:
    """What a column holds by its title; a doubled title holds the same ("email 2")."""
    return _FIELD.get(name) or _FIELD.get(re.sub(r"[ _-]*\d{1,2}$", "", name))


def _said(one: Contact) -> Said:
    """The card of a row, its identifiers in the order of their kinds."""
    handles = tuple(sorted(one.who.handles, key=lambda handle: (handle.kind, handle.key)))
    who = Who(name=one.who.name, handles=handles, local=one.who.local)
    card = Card(
        who=who, network=NETWORK, positions=one.positions, categories=one.categories,
        place=one.places[0] if one.places else "", note=one.note,
    )
    organisation = one.positions[0].organisation if one.positions else ""
    return Said(key=_key(who, organisation), record=card, path=one.path, place=f"row {one.line}")


def _key(who: Who, organisation: str) -> RecordKey:
    """A row is its first identifier and its name; without any, its name and organisation."""
    if who.handles:
        first = who.handles[0]
        return record_key("table", first.kind, first.key, fold(who.name))
    return record_key("table", "name", fold(who.name), fold(organisation))


SOURCE: Source = Table()
