"""Uploaded address books (strangers by themselves) and the owner's own notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from entregent.files.tables import Row
from entregent.model.ids import record_key
from entregent.model.records import Card, Handle, Note, Position, Who, Yield
from entregent.sources.linkedin.context import STAMP, Context, RowReader, clean_text, key_date
from entregent.sources.linkedin.who import (
    NETWORK,
    People,
    clean_name,
    email_handle,
    full_name,
    key_part,
    name_key,
    page,
)
from entregent.text.phones import e164

_MOST = 50
_PARTS = re.compile(r"[,;\n]")


def _first(row: Row, *names: str) -> str:
    """The first of these columns that holds something (names of two eras)."""
    return next((text for name in names if (text := row.cells.get(name, "").strip())), "")


def contacts(ctx: Context) -> RowReader:
    """Reads Contacts.csv, ImportedContacts.csv and Imported Contacts.csv."""

    def read(row: Row) -> Iterable[Yield]:
        name = clean_name(_first(row, "fullname", "full name")) or full_name(
            _first(row, "firstname", "first name"), _first(row, "lastname", "last name")
        )
        handles = tuple(dict.fromkeys(_handles(row, ctx.reading.region)))
        if not (name or handles):
            return (ctx.rejected(row, "linkedin.no-person"),)
        organisation = clean_name(_first(row, "companies"))
        title = clean_name(_first(row, "title"))
        local = "" if handles else f"{NETWORK}:{name_key(name)}"
        record = Card(
            who=Who(name=name, handles=handles, local=local),
            network=NETWORK,
            positions=(
                (Position(organisation=organisation, title=title),)
                if organisation or title else ()
            ),
            place=clean_name(_first(row, "location")),
            known=False,
        )
        least = min((f"{handle.kind}:{handle.key}" for handle in handles), default="")
        key = record_key("card", NETWORK, "uploaded", name_key(name), least)
        return (ctx.said(key, record, row.number),)

    return read


def _handles(row: Row, region: str) -> Iterator[Handle]:
    for text in _parts(_first(row, "emails", "email address")):
        handle = email_handle(text)
        if handle is not None:
            yield handle
    for text in _parts(_first(row, "phonenumbers", "phone numbers")):
        key = e164(text, region)
        if key is not None:
            yield Handle(kind="phone", key=key, written="" if text == key else text)
    for text in _parts(_first(row, "profiles")):
        handle = page(text)
        if handle is not None:
            yield handle


def _parts(text: str) -> list[str]:
    return [part for text in _PARTS.split(text)[:_MOST] if (part := clean_name(text))]


def _noted(row: Row) -> tuple[str, str]:
    cells = row.cells
    name = full_name(
        cells.get("connection first name", ""), cells.get("connection last name", "")
    )
    return name, cells.get("connection profile url", "")


LEARNED = ("connection first name", "connection last name", "connection profile url")
"""The columns `learn` takes."""


def learn(cells: Sequence[str], people: People) -> None:
    """Take note of a name and its page in Notes.csv."""
    first, last, url = cells
    people.learn(full_name(first, last), url)


def notes(ctx: Context) -> RowReader:
    """Reads Notes.csv: what the owner wrote down about a connection."""

    def read(row: Row) -> Iterable[Yield]:
        name, url = _noted(row)
        who = ctx.people.who(name, url)
        if who is None:
            return (ctx.rejected(row, "linkedin.no-person"),)
        written = row.cells.get("created on", "")
        record = Note(who=who, at=ctx.when(written, STAMP, row.number), network=NETWORK)
        key = record_key("note", NETWORK, key_part(name, url), key_date(written, STAMP))
        return (ctx.said(key, record, row.number, clean_text(row.cells.get("note", ""))),)

    return read
