"""Messages of one chat as text: a head, an author when somebody wrote it, lines that go on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from entregent.sources.whatsapp.heads import Head, Style, head_of
from entregent.sources.whatsapp.notices import is_system, plain_text

_LONGEST_NAME = 120
_LONGEST_TEXT = 65_536
"""WhatsApp's own limit of one message, in characters."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One message or notice; `author` is "" when the line names none. `line` counts from 1."""

    line: int
    head: Head
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Stray:
    """A line before the first message: it belongs to nothing."""

    line: int
    text: str


def entries(lines: Iterable[str]) -> Iterator[Entry | Stray]:
    """The messages of a file in order; lines without a head go on with the message above.

    The first head decides the style: a chat pasted into a message in the other style stays text.
    """
    style: Style | None = None
    open_head: tuple[int, Head] | None = None
    held: list[str] = []
    size = 0
    for number, line in enumerate(lines, start=1):
        text = line.rstrip("\r\n")
        head = head_of(text, style)
        if head is None:
            if open_head is None:
                if plain_text(text):
                    yield Stray(number, text)
            elif size < _LONGEST_TEXT:
                held.append(text)
                size += len(text) + 1
            continue
        if open_head is not None:
            yield _entry(*open_head, held)
        style = head.style
        open_head, held, size = (number, head), [text[head.end:]], len(text)
    if open_head is not None:
        yield _entry(*open_head, held)


def _entry(number: int, head: Head, held: list[str]) -> Entry:
    author, text = _parted(held[0])
    return Entry(number, head, author, "\n".join((text, *held[1:]))[:_LONGEST_TEXT])


def _parted(rest: str) -> tuple[str, str]:
    """Author and text of what follows a head; no author for a notice of the application.

    The name of a group may hold a colon: a notice that names it has no author all the same.
    """
    author, colon, text = rest.partition(":")
    name = author_name(author)
    if not colon or not name or len(name) > _LONGEST_NAME:
        return "", rest
    if text[:1] not in {"", " ", "\u200e", "\u200f", "\u202f"} and not text.startswith("."):
        return "", rest
    if is_system(name):
        return "", rest
    return name, text.removeprefix(" ")


def author_name(written: str) -> str:
    """A name as the chat shows it, without marks and without the `~` of those one did not save."""
    return plain_text(written).removeprefix("~").strip(" \u00a0\u202f")
