"""Endorsements (one press of a button) and recommendations (a text), received and given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from entregent.files.tables import Row
from entregent.model.ids import record_key
from entregent.model.records import Endorsement, Position, Recommendation, Who, Yield
from entregent.sources.linkedin.context import (
    SLASHED,
    US,
    Context,
    RowReader,
    clean_text,
    key_date,
)
from entregent.sources.linkedin.who import NETWORK, People, clean_name, full_name, name_key, nobody


def _endorsed(row: Row, role: str) -> tuple[str, str]:
    cells = row.cells
    name = full_name(cells.get(f"{role} first name", ""), cells.get(f"{role} last name", ""))
    return name, cells.get(f"{role} public url", "")


def learned(role: str) -> tuple[str, ...]:
    """The columns `learn` takes; `role` is "endorser" or "endorsee"."""
    return (f"{role} first name", f"{role} last name", f"{role} public url")


def learn(cells: Sequence[str], people: People) -> None:
    """Take note of a name and its page (given since mid-2023)."""
    first, last, url = cells
    people.learn(full_name(first, last), url)


def endorsements(ctx: Context, *, received: bool) -> RowReader:
    """Reads the rows of Endorsement_Received_Info.csv or Endorsement_Given_Info.csv."""
    role = "endorser" if received else "endorsee"

    def read(row: Row) -> Iterable[Yield]:
        cells = row.cells
        name, url = _endorsed(row, role)
        skill = clean_name(cells.get("skill name", ""))
        written = cells.get("endorsement date", "")
        # The name, not the page: this is given since mid-2023 only.
        key = record_key(
            "endorsement", NETWORK, role, name_key(name), name_key(skill),
            key_date(written, SLASHED),
        )
        who = _somebody(ctx, name, url, key)
        if who is None or not skill:
            return (ctx.rejected(row, "linkedin.no-person" if skill else "linkedin.no-skill"),)
        record = Endorsement(
            network=NETWORK,
            by=who if received else None,
            to=None if received else who,
            skill=skill,
            at=ctx.when(written, SLASHED, row.number),
            status=clean_name(cells.get("endorsement status", "")).casefold(),
        )
        return (ctx.said(key, record, row.number),)

    return read


def recommendations(ctx: Context, *, received: bool) -> RowReader:
    """Reads the rows of Recommendations_Received.csv or Recommendations_Given.csv (no pages)."""
    role = "by" if received else "to"

    def read(row: Row) -> Iterable[Yield]:
        cells = row.cells
        name = full_name(cells.get("first name", ""), cells.get("last name", ""))
        written = cells.get("creation date", "")
        text = clean_text(cells.get("text", ""))
        key = record_key(
            "recommendation", NETWORK, role, name_key(name), key_date(written, US)
        )
        who = _somebody(ctx, name, "", key)
        if who is None:
            return (ctx.rejected(row, "linkedin.no-person"),)
        organisation = clean_name(cells.get("company", ""))
        title = clean_name(cells.get("job title", ""))
        record = Recommendation(
            network=NETWORK,
            by=who if received else None,
            to=None if received else who,
            at=ctx.when(written, US, row.number),
            status=clean_name(cells.get("status", "")).casefold(),
            position=(
                Position(organisation=organisation, title=title)
                if organisation or title else None
            ),
            words=len(text.split()),
        )
        return (ctx.said(key, record, row.number, text),)

    return read


def _somebody(ctx: Context, name: str, url: str, scope: str) -> Who | None:
    who = ctx.people.who(name, url)
    return who or (nobody(name, scope) if name else None)
