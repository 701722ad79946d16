"""What an archive says of its owner: profile, addresses, posts held; and who the owner is.

Names and addresses said here make somebody the owner (`OwnerFact`); exchanges never do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from entregent.files.tables import Row
from entregent.model.ids import record_key
from entregent.model.records import FactField, Handle, OwnerFact, OwnerPosition, Position, Yield
from entregent.sources.linkedin.context import MONTH, US, Context, RowReader, clean_text
from entregent.sources.linkedin.who import NETWORK, clean_name, email_handle, full_name, name_key
from entregent.text.dates import day_month_year
from entregent.text.phones import e164

_WEBSITE = re.compile(r"[A-Z_]{2,20}:")
_LONGEST_SITES = 4000
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_SINGLE: frozenset[FactField] = frozenset(
    {"headline", "summary", "industry", "place", "birthday", "registered"}
)
"""What one has one of: a later export replaces it."""


def fact(
    ctx: Context, line: int, name: FactField, value: str, handle: Handle | None = None
) -> Iterator[Yield]:
    """One statement about the owner; nothing for an empty value."""
    if not value:
        return
    record = OwnerFact(network=NETWORK, field=name, value=value, handle=handle)
    natural = "" if name in _SINGLE else handle.key if handle else name_key(value)
    yield ctx.said(record_key("owner", NETWORK, name, natural), record, line)


def profile_name(row: Row) -> str:
    """The owner's name in a row of Profile.csv."""
    return full_name(row.cells.get("first name", ""), row.cells.get("last name", ""))


def profile(ctx: Context) -> RowReader:
    """Reads Profile.csv. The postal address and messenger names are not taken."""

    def read(row: Row) -> Iterable[Yield]:
        cells, line = row.cells, row.number
        yield from fact(ctx, line, "name", profile_name(row))
        yield from fact(ctx, line, "maiden_name", clean_name(cells.get("maiden name", "")))
        yield from fact(ctx, line, "headline", clean_name(cells.get("headline", "")))
        yield from fact(ctx, line, "summary", clean_text(cells.get("summary", "")))
        yield from fact(ctx, line, "industry", clean_name(cells.get("industry", "")))
        yield from fact(ctx, line, "place", clean_name(cells.get("geo location", "")))
        yield from fact(ctx, line, "birthday", _birthday(cells.get("birth date", "")))
        for site in _websites(cells.get("websites", "")):
            yield from fact(ctx, line, "website", site)

    return read


def _websites(text: str) -> list[str]:
    """The addresses in "[PERSONAL:https://..,COMPANY:https://..]"; a comma may stand in one."""
    sites: list[str] = []
    for part in clean_name(text[:_LONGEST_SITES]).strip("[]").split(","):
        kind = _WEBSITE.match(part)
        if kind is not None:
            sites.append(part[kind.end() :])
        elif sites:
            sites[-1] += f",{part}"
    return [site for site in sites if site]


def _birthday(text: str) -> str:
    """ISO 8601 of "Jan 1, 1980", `--01-01` of "Jan 1"; empty for anything else."""
    moment = day_month_year(text)
    if moment is not None:
        return _iso(moment.at)
    moment = day_month_year(f"{text.strip()} 2000") if text.strip() else None
    return f"--{_iso(moment.at)[5:]}" if moment is not None else ""


def _iso(at: int) -> str:
    return date.fromordinal(_EPOCH_DAY + at // 86_400).isoformat()


def summary(ctx: Context) -> RowReader:
    """Reads Profile Summary.csv."""

    def read(row: Row) -> Iterable[Yield]:
        return fact(ctx, row.number, "summary", clean_text(row.cells.get("profile summary", "")))

    return read


def emails(ctx: Context) -> RowReader:
    """Reads Email Addresses.csv: unconfirmed ones may be a slip of the hand."""

    def read(row: Row) -> Iterable[Yield]:
        handle = email_handle(row.cells.get("email address", ""))
        if handle is None:
            return (ctx.rejected(row, "linkedin.no-address"),)
        if row.cells.get("confirmed", "").strip().casefold() in {"no", "false"}:
            ctx.tally.add("linkedin.unconfirmed", row.number)
            return ()
        return fact(ctx, row.number, "email", handle.key, handle)

    return read


def phones(ctx: Context) -> RowReader:
    """Reads PhoneNumbers.csv: a country prefix (`+44`) in its own column, or none."""

    def read(row: Row) -> Iterable[Yield]:
        number = row.cells.get("number", "").strip()
        prefix = row.cells.get("extension", "").strip()
        written = f"{prefix} {number}" if prefix.startswith("+") else number
        key = e164(written, ctx.reading.region) if number else None
        if key is None:
            return (ctx.rejected(row, "linkedin.no-number"),)
        handle = Handle(kind="phone", key=key, written="" if written == key else written)
        return fact(ctx, row.number, "phone", key, handle)

    return read


def registration(ctx: Context) -> RowReader:
    """Reads the day of registration; the address of the computer stays unread."""

    def read(row: Row) -> Iterable[Yield]:
        moment = ctx.when(row.cells.get("registered at", ""), US, row.number)
        return fact(ctx, row.number, "registered", _iso(moment.at) if moment else "")

    return read


def listed(ctx: Context, name: FactField, *columns: str) -> RowReader:
    """Reads lists of one value a row (skills, languages with their level, certifications)."""

    def read(row: Row) -> Iterable[Yield]:
        value = clean_name(row.cells.get(columns[0], ""))
        more = ", ".join(
            text for column in columns[1:] if (text := clean_name(row.cells.get(column, "")))
        )
        if not value:
            return (ctx.rejected(row, "linkedin.no-content"),)
        return fact(ctx, row.number, name, f"{value} ({more})" if more else value)

    return read


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the parts of a position stand in a file."""

    kind: Literal["work", "education", "volunteer"]
    organisation: str
    title: str
    start: str
    end: str
    place: str = ""
    words: tuple[str, ...] = ()


WORK = Columns(
    "work", "company name", "title", "started on", "finished on", "location", ("description",)
)
STUDY = Columns(
    "education", "school name", "degree name", "start date", "end date", "", ("notes", "activities")
)
HELP = Columns(
    "volunteer", "company name", "role", "started on", "finished on", "", ("cause", "description")
)


def positions(ctx: Context, columns: Columns) -> RowReader:
    """Reads Positions.csv, Education.csv and Volunteering.csv."""

    def read(row: Row) -> Iterable[Yield]:
        cells = row.cells
        organisation = clean_name(cells.get(columns.organisation, ""))
        title = clean_name(cells.get(columns.title, ""))
        if not (organisation or title):
            return (ctx.rejected(row, "linkedin.no-content"),)
        started = cells.get(columns.start, "")
        words = [clean_text(cells.get(name, "")) for name in columns.words]
        position = Position(
            organisation=organisation,
            title=title,
            start=ctx.when(started, MONTH, row.number, bounded=False),
            end=ctx.when(cells.get(columns.end, ""), MONTH, row.number, bounded=False),
            place=clean_name(cells.get(columns.place, "")) if columns.place else "",
            words="\n".join(text for text in words if text),
        )
        record = OwnerPosition(network=NETWORK, kind=columns.kind, position=position)
        key = record_key(
            "owner_position", NETWORK, columns.kind, name_key(organisation), name_key(title),
            " ".join(started.split()),
        )
        return (ctx.said(key, record, row.number),)

    return read
