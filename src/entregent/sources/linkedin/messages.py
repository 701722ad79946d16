"""messages.csv of every era: conversations, without drafts, with sponsored mail and spam marked.

The folder never tells the direction (sent messages stand in INBOX): author and recipients do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from entregent.files.tables import Row
from entregent.model.ids import record_key
from entregent.model.records import Interaction, Who, Yield
from entregent.sources.linkedin.context import Context, RowReader, clean_text, counted
from entregent.sources.linkedin.recipients import learn_recipients, recipients
from entregent.sources.linkedin.who import (
    NETWORK,
    People,
    clean_name,
    key_part,
    nobody,
    remembered,
)
from entregent.text.cues import cues

_DRAFT = ("is message draft", "is conversation draft")
_YES = frozenset({"yes", "true", "1", "oui"})
_SPONSORED = re.compile(r"spinmail-quill-editor|%[A-Z]{3,20}(?:_[A-Z]+)?%")
_FAR = 4000
"""Characters of a message in which the marks of sponsored mail are looked for."""


LEARNED = ("from", "sender profile url", "to", "recipient profile urls")
"""The columns `learn` takes."""


def learn(cells: Sequence[str], people: People) -> None:
    """Take note of the names and pages of author and recipients."""
    name, url, to, urls = cells[:4]
    people.learn(name, url)
    if urls:
        learn_recipients(to, urls, people)


def reader(ctx: Context) -> RowReader:
    """Reads the rows of messages.csv."""
    people = ctx.people

    @remembered
    def circle(name: str, url: str, to: str, urls: str) -> _Circle:
        author = people.who(name, url)
        received = recipients(to, urls, people)
        others = tuple(who for who in received.people if who != author)
        return _Circle(author, others, received.closed, key_part(name, url))

    def read(row: Row) -> Iterable[Yield]:
        cells = row.cells
        if _is_draft(cells):
            ctx.tally.add("linkedin.draft", row.number)
            return ()
        get = cells.get
        thread = clean_name(get("conversation id", ""))
        name, url = get("from", "").strip(), get("sender profile url", "").strip()
        found = circle(name, url, get("to", ""), get("recipient profile urls", ""))
        author, others = found.author, found.others
        if author is None and name:
            author = nobody(name, thread)
        if found.closed:
            others += tuple(nobody(closed, thread) for closed in found.closed)
        if author is None and not others:
            return (ctx.rejected(row, "linkedin.no-person"),)
        content = get("content", "")
        auto = _auto(url, content, get("folder", ""))
        text = clean_text(content)
        words, same = counted(text)
        at, instant = ctx.instant(get("date", ""), row.number)
        subject = get("subject") or get("conversation title")
        record = Interaction(
            at=at,
            kind="message",
            network=NETWORK,
            author=author,
            others=others,
            thread=thread,
            subject=clean_name(subject) if subject else "",
            human=not auto,
            auto=auto,
            words=words,
            cues=() if auto else cues(text),
        )
        key = record_key("message", NETWORK, thread, instant, found.key, same)
        return (ctx.said(key, record, row.number, text),)

    return read


class _Circle(NamedTuple):
    """Who takes part in a message, as the row names them."""

    author: Who | None
    others: tuple[Who, ...]
    closed: tuple[str, ...]
    key: str


def _is_draft(cells: Mapping[str, str]) -> bool:
    """Whether the row was never sent."""
    for name in _DRAFT:
        value = cells.get(name)
        if value and value != "No" and value.strip().casefold() in _YES:
            return True
    return False


def _auto(url: str, content: str, folder: str) -> str:
    """Why a message is no human exchange: sponsored (no sender page, marks of mass mail), spam."""
    if not url and _SPONSORED.search(content, 0, _FAR):
        return "sponsored"
    return "spam" if folder != "INBOX" and folder.strip().casefold() == "spam" else ""
