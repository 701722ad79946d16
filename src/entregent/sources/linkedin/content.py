"""What the owner published: posts, comments, reactions, votes, reposts; and events attended.

A comment on somebody else's post names nobody in the export: it stays content, never a tie.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal
from urllib.parse import unquote

from entregent.files.tables import Row
from entregent.model.ids import record_key
from entregent.model.records import Attendance, Content, Moment, Yield
from entregent.sources.linkedin.context import (
    STAMP,
    Context,
    Form,
    RowReader,
    clean_text,
    counted,
    key_date,
)
from entregent.sources.linkedin.who import NETWORK, clean_name, name_key
from entregent.text import dates
from entregent.text.html import unescape

_URN = re.compile(r"urn:li:(?:activity|share|ugcPost|groupPost|article|comment):\d{1,25}")
_LONGEST_LINK = 2000
_EVENT: tuple[Form, ...] = (dates.month_day_time, dates.stamp, dates.day_month_year)
ContentKind = Literal["post", "comment", "repost", "reaction", "vote"]


def urn_of(link: str) -> str:
    """The name of a post inside the network, percent-encoded or not; "" when there is none."""
    found = _URN.search(unquote(link[:_LONGEST_LINK]))
    return found[0] if found else ""


def clean_post(text: str) -> str:
    """The text of a post: its lines were each quoted on their own, so quotes stand between them."""
    if '"\n"' in text or '"\r\n"' in text:
        text = text.replace('"\r\n"', "\n").replace('"\n"', "\n").replace('""', '"')
    return clean_text(text)


def clean_comment(text: str) -> str:
    """The text of a comment: quotes in it are written with a backslash."""
    return clean_text(text.replace('\\"', '"'))


def reader(ctx: Context, kind: ContentKind) -> RowReader:
    """Reads the rows of Shares, Comments, Reactions, Votes and InstantReposts."""

    def read(row: Row) -> Iterable[Yield]:
        cells = row.cells
        link = clean_name(cells.get("sharelink") or cells.get("link") or "")[:_LONGEST_LINK]
        written = cells.get("date", "")
        if kind == "post":
            text = clean_post(cells.get("sharecommentary", ""))
            detail = clean_name(cells.get("sharedurl", ""))[:_LONGEST_LINK]
        else:
            text = clean_comment(cells.get("message", "")) if kind == "comment" else ""
            detail = clean_name(cells.get("type") or cells.get("optiontext") or "")
        if not (link or text or written.strip()):
            return (ctx.rejected(row, "linkedin.no-content"),)
        urn = urn_of(link)
        words, same = counted(text)
        record = Content(
            network=NETWORK,
            kind=kind,
            at=ctx.when(written, STAMP, row.number),
            link=link,
            urn=urn,
            detail=detail,
            words=words,
            visibility=clean_name(cells.get("visibility", "")).casefold(),
        )
        # A post keeps its key when its text is edited; comments under one post differ by theirs.
        own = same if kind == "comment" or not link else "" if kind == "post" else detail
        key = record_key("content", NETWORK, kind, urn or link, key_date(written, STAMP), own)
        return (ctx.said(key, record, row.number, text),)

    return read


def events(ctx: Context) -> RowReader:
    """Reads the rows of Events.csv: "Apr 08, 2024 07:00 AM - Apr 08, 2024 05:00 PM"."""

    def read(row: Row) -> Iterable[Yield]:
        cells = row.cells
        name = clean_name(cells.get("event name", ""))
        written = clean_name(cells.get("event time", ""))
        link = clean_name(cells.get("external url", ""))[:_LONGEST_LINK]
        if not (name or link):
            return (ctx.rejected(row, "linkedin.no-content"),)
        start, end = _span(written)
        if written and start is None:
            ctx.tally.add("linkedin.bad-date", row.number)
        record = Attendance(
            network=NETWORK,
            name=name,
            start=start,
            end=end,
            status=clean_name(cells.get("status", "")).casefold(),
            link=link,
        )
        key = record_key("attendance", NETWORK, name_key(name) or link, written)
        return (ctx.said(key, record, row.number),)

    return read


def _span(text: str) -> tuple[Moment | None, Moment | None]:
    first, _, last = text.partition(" - ")
    return _moment(first), _moment(last)


def _moment(text: str) -> Moment | None:
    for form in _EVENT:
        moment = form(text.strip()) if text else None
        if moment is not None:
            return moment
    return None


_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{0,500})", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"(?:Published|Created) on (\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?)", re.IGNORECASE
)
_PULSE = re.compile(
    r"""href=["'](https?://[^"'\s<>]{0,60}linkedin\.com/pulse/[^"'\s<>]{1,500})""", re.IGNORECASE
)


def article(ctx: Context, html: str) -> Iterable[Yield]:
    """Reads one file of the Articles folder: its title, its address, its day and its words."""
    title = _TITLE.search(html, 0, 20_000)
    link = _PULSE.search(html, 0, 20_000)
    published = _PUBLISHED.search(html, 0, 20_000)
    text = clean_text(html)
    name = clean_name(unescape(title[1])) if title else ""
    written = published[1] if published else ""
    record = Content(
        network=NETWORK,
        kind="article",
        at=ctx.when(written, STAMP, 1),
        link=link[1] if link else "",
        detail=name,
        words=len(text.split()),
    )
    key = record_key("content", NETWORK, "article", record.link or name, key_date(written, STAMP))
    return (ctx.said(key, record, 1, text),)
