"""Invitations.csv: who invited whom, with the note. Absence of an invitation proves nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from entregent.files.tables import Row
from entregent.model.ids import record_key
from entregent.model.records import Invitation, Who, Yield
from entregent.sources.linkedin.context import (
    US,
    Context,
    RowReader,
    clean_text,
    key_date,
)
from entregent.sources.linkedin.who import NETWORK, People, clean_name, key_part, name_key, nobody

KEPT_APART = "…"
"""Stands for a note whose words are not kept: that there was one still counts."""


LEARNED = ("from", "to", "inviterprofileurl", "inviteeprofileurl", "direction")
"""The columns `learn` takes (pages since late 2023)."""


def learn(cells: Sequence[str], people: People) -> None:
    """Take note of the names and pages of both sides."""
    sender, receiver, sender_url, receiver_url, _ = cells
    people.learn(sender, sender_url)
    people.learn(receiver, receiver_url)


def direction(said: str) -> bool | None:
    """Whether the owner invited; None when the row does not say."""
    return {"outgoing": True, "incoming": False}.get(said.strip().casefold())


def reader(ctx: Context) -> RowReader:
    """Reads the rows of Invitations.csv."""

    def somebody(name: str, url: str, scope: str) -> Who | None:
        who = ctx.people.who(name, url)
        return who or (nobody(name, scope) if name.strip() else None)

    def read(row: Row) -> Iterable[Yield]:
        cells = row.cells
        sender_name, receiver_name = cells.get("from", ""), cells.get("to", "")
        sender_url, receiver_url = (
            cells.get("inviterprofileurl", ""),
            cells.get("inviteeprofileurl", ""),
        )
        written = cells.get("sent at", "")
        # The names, not the pages: these are given since late 2023 only.
        key = record_key(
            "invitation", NETWORK, key_date(written, US),
            _part(sender_name, sender_url), _part(receiver_name, receiver_url),
        )
        sender = somebody(sender_name, sender_url, key)
        receiver = somebody(receiver_name, receiver_url, key)
        if sender is None or receiver is None:
            return (ctx.rejected(row, "linkedin.no-person"),)
        note = clean_text(cells.get("message", ""))
        record = Invitation(
            network=NETWORK,
            sender=sender,
            receiver=receiver,
            sent=ctx.when(written, US, row.number),
            note=note if ctx.reading.words or not note else KEPT_APART,
            outgoing=direction(cells.get("direction", "")),
        )
        return (ctx.said(key, record, row.number),)

    return read


def _part(name: str, url: str) -> str:
    return name_key(clean_name(name)) or key_part("", url)
