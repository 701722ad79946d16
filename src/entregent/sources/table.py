"""Tables of contacts: a CSV whose titles say name and address, whoever wrote it.

Only tables that are mostly about people's coordinates are read: at least a name, an e-mail address
or a telephone number, and half of the columns known by their titles (French, English, German,
Spanish). Attendee lists, time sheets and the wide exports of other programs are declined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from entregent.files.errors import Refused
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.tables import Header, Row, header_rows, read_table
from entregent.model.ids import RecordKey, record_key
from entregent.model.ports import FileTree, Reading, Recognition, Source, SourceInfo
from entregent.model.records import (
    Card,
    Handle,
    Noticed,
    Position,
    Reason,
    Rejected,
    Said,
    Who,
    Yield,
)
from entregent.text.mail import address_key
from entregent.text.names import fold
from entregent.text.phones import e164
from entregent.text.urls import profile

NETWORK = "contacts"
_HEAD = 65536
_SUFFIXES = (".csv", ".tsv", ".txt")
_CONFIDENCE = 40
_SEVERAL = re.compile(r"\s*(?:[;\n]|,(?=\s*\S+@)|:::)\s*")

_TITLES: Mapping[str, tuple[str, ...]] = {
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
_FIELD = {title: field for field, titles in _TITLES.items() for title in titles}


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which columns hold what: titles by field, in the order of the table."""

    by_field: Mapping[str, tuple[str, ...]]

    def first(self, cells: Mapping[str, str], field: str) -> str:
        """The first filled cell of a field."""
        values = (cells.get(title, "").strip() for title in self.by_field.get(field, ()))
        return next(filter(None, values), "")

    def all(self, cells: Mapping[str, str], field: str) -> list[str]:
        """Every value of a field; one cell may hold several."""
        return [
            value.strip()
            for title in self.by_field.get(field, ())
            for value in _SEVERAL.split(cells.get(title, ""))
            if value.strip()
        ]


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
        paths = tuple(
            entry.path for entry in tree.entries()
            if entry.path.lower().endswith(_SUFFIXES)
            and self._header(tree.head(entry.path, _HEAD)) is not None
        )
        return Recognition(_CONFIDENCE, "table.because", paths) if paths else None

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """A card a row, in the order of paths, then of rows."""
        for path in claimed.paths:
            header = self._header(tree.head(path, _HEAD))
            if header is None:
                yield Rejected(path=path, place="", reason=Reason(code="table.no-titles"))
                continue
            columns = _columns(header)
            try:
                with tree.open(path) as stream:
                    for item in read_table(stream, path, header.names, self._limits):
                        if isinstance(item, Row):
                            yield from _row(path, item, columns, reading)
                        else:
                            yield item
            except Refused as refusal:
                yield Rejected(path=path, place="", reason=refusal.reason)

    def _header(self, head: bytes) -> Header | None:
        """The widest row of titles that is mostly about people's coordinates."""
        fitting = [one for one in header_rows(head, self._limits) if _fits(one)]
        return max(fitting, key=lambda one: (len(one.names), -one.line), default=None)


def _fits(header: Header) -> bool:
    fields = [_field(name) for name in header.names]
    known = {field for field in fields if field}
    named = "name" in known or {"given", "family"} <= known or "family" in known
    reached = bool(known & {"email", "phone"})
    return named and reached and 2 * sum(map(bool, fields)) >= len(fields)


def _field(name: str) -> str:
    """What a column holds by its title; a doubled title holds the same ("email 2")."""
    return _FIELD.get(name) or _FIELD.get(re.sub(r"[ _-]*\d{1,2}$", "", name), "")


def _columns(header: Header) -> _Columns:
    found: dict[str, list[str]] = {}
    for name in header.names:
        if field := _field(name):
            found.setdefault(field, []).append(name)
    if "given" not in found and "name" not in found:
        found["name"] = found.pop("family")  # "Nom" beside no "Prénom" holds the whole name
    return _Columns({field: tuple(titles) for field, titles in found.items()})


def _row(path: str, row: Row, columns: _Columns, reading: Reading) -> Iterator[Yield]:
    """One card, or why there is none."""
    cells, place = row.cells, f"row {row.number}"
    if not any(value.strip() for value in cells.values()):
        return
    parts = (columns.first(cells, "given"), columns.first(cells, "family"))
    name = columns.first(cells, "name") or " ".join(filter(None, parts))
    handles, strange = _handles(cells, columns, reading.region)
    if not name and not handles:
        raw = ", ".join(filter(None, cells.values()))[:2000]
        yield Rejected(path=path, place=place, reason=Reason(code="table.nobody"), raw=raw)
        return
    if strange:
        params = {"value": ", ".join(strange)[:200]}
        yield Noticed(path=path, place=place, reason=Reason(code="table.no-handle", params=params))
    organisation, title = columns.first(cells, "organisation"), columns.first(cells, "title")
    who = Who(name=name, handles=handles, local="" if handles else f"contacts:{fold(name)}")
    card = Card(
        who=who,
        network=NETWORK,
        positions=(
            (Position(organisation=organisation, title=title),) if organisation or title else ()
        ),
        categories=tuple(sorted(set(columns.all(cells, "category")))),
        place=columns.first(cells, "place"),
        note=columns.first(cells, "note"),
    )
    yield Said(key=_key(who, organisation), record=card, path=path, place=place)


def _handles(
    cells: Mapping[str, str], columns: _Columns, region: str
) -> tuple[tuple[Handle, ...], list[str]]:
    """The identifiers of a row, each once, and what looked like one and is none."""
    found: dict[tuple[str, str], Handle] = {}
    strange: list[str] = []
    for written in columns.all(cells, "email"):
        key = address_key(written)
        if key is None:
            strange.append(written)
        else:
            found[("email", key)] = Handle(kind="email", key=key)
    for written in columns.all(cells, "phone"):
        number = e164(written, region)
        if number is None:
            strange.append(written)
        else:
            found[("phone", number)] = Handle(kind="phone", key=number)
    for written in columns.all(cells, "url"):
        page = profile(written)
        if page is not None:
            found[(page.kind, page.key)] = page
    return tuple(found[pair] for pair in sorted(found)), strange


def _key(who: Who, organisation: str) -> RecordKey:
    """A row is its first identifier and its name; without any, its name and organisation."""
    if who.handles:
        first = who.handles[0]
        return record_key("table", first.kind, first.key, fold(who.name))
    return record_key("table", "name", fold(who.name), fold(organisation))


SOURCE: Source = Table()
