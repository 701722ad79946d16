"""Connections.csv: the formal links, with or without page addresses (since mid-2023)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from entregent.files.tables import Row
from entregent.model.ids import record_key
from entregent.model.records import Connection, Position, Yield
from entregent.sources.linkedin.context import Context, RowReader, key_date
from entregent.sources.linkedin.who import (
    NETWORK,
    People,
    clean_name,
    email_handle,
    full_name,
    name_key,
    page,
)

LEARNED = ("first name", "last name", "url", "connected on")
"""The columns `learn` takes."""


def learn(cells: Sequence[str], people: People) -> None:
    """Take note of a name and its page; two days under one name without a page are two people."""
    first, last, url, day = cells
    name = full_name(first, last)
    people.learn(name, url)
    if not url:
        people.learn_row(name, day)


def reader(ctx: Context) -> RowReader:
    """Reads the rows of Connections.csv."""
    forms = ctx.day_forms

    def read(row: Row) -> Iterable[Yield]:
        cells = row.cells
        name = full_name(cells.get("first name", ""), cells.get("last name", ""))
        url = cells.get("url", "").strip()
        email = cells.get("email address", "").strip()
        address = email_handle(email) if email else None
        if email and address is None:
            ctx.tally.add("linkedin.bad-email", row.number)
        who = ctx.people.who(name, url, email)
        if who is None:
            # Members who closed or hid their page: only the day is left of them.
            code = "linkedin.hidden" if not (name or url) else "linkedin.nobody"
            ctx.tally.add(code, row.number)
            return ()
        written = cells.get("connected on", "")
        since = ctx.when(written, forms, row.number)
        organisation = clean_name(cells.get("company", ""))
        title = clean_name(cells.get("position", ""))
        positions = (Position(organisation=organisation, title=title),)
        record = Connection(
            who=who,
            network=NETWORK,
            since=since,
            positions=positions if organisation or title else (),
        )
        # The page alone, else the name and the day: what any export of this link says again.
        handle = page(url)
        if handle is not None:
            key = record_key("connection", NETWORK, handle.key)
        else:
            somebody = name_key(name) or (address.key if address else "")
            key = record_key("connection", NETWORK, somebody, key_date(written, forms))
        return (ctx.said(key, record, row.number),)

    return read
