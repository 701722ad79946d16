"""Threads written by hand, in a small notation that leaves room for the words.

    == nadia mail 2024-03-14 09:12 | Le forum de mardi
    < Bonjour Solène,

    je garde un bon souvenir...
    > +3h Bonjour Nadia, ...

`==` opens a thread: who (several for a group, the first one is the usual partner), the channel
(`li` or `mail`), the first instant, then the subject or title. `<` is a message by the first
partner, `<name` by another member of the group, `>` by the owner. `+3h`, `+20m`, `+2d` is the time
since the message before; without it chance decides, in working hours. `[guide.pdf]` at the start of
the words is an attachment. Lines of one paragraph are joined; a blank line separates paragraphs; a
line that begins with `|` begins a new line. `#` lines are remarks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from entregent.world.clock import working
from entregent.world.dice import Dice, digits
from entregent.world.persona import Line, Persona, Thread

_HEAD = re.compile(
    r"== (?P<who>\S+) (?P<channel>li|mail) (?P<at>\d{4}-\d\d-\d\d \d\d:\d\d)(?: \| (?P<title>.*))?"
)
_SAY = re.compile(
    r"(?P<way>[<>])(?P<who>\w*)(?: \+(?P<n>\d+)(?P<unit>[mhd]))?"
    r"(?: \[(?P<file>[^\]]+)\])? ?(?P<text>.*)"
)
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


def read(script: str, cast: Mapping[str, Persona]) -> Iterator[Thread]:
    """All threads of a script. Raises `ValueError` for a line that is not of the notation."""
    block: list[str] = []
    for line in script.splitlines():
        if line.startswith("#"):
            continue
        if line.startswith("== ") and block:
            yield _thread(block, cast)
            block = []
        if block or line.strip():
            block.append(line)
    if block:
        yield _thread(block, cast)


def _thread(block: list[str], cast: Mapping[str, Persona]) -> Thread:
    head = _HEAD.fullmatch(block[0])
    if head is None:
        message = f"not the head of a thread: {block[0]!r}"
        raise ValueError(message)
    group = tuple(head["who"].split(","))
    name = digits("thread", *block[:2], length=16)
    dice = Dice("script", name)
    at = datetime.fromisoformat(head["at"])
    lines: list[Line] = []
    for way, text in _says(block[1:]):
        if lines:
            at = _later(at, way, dice)
        author = "me" if way["way"] == ">" else way["who"] or group[0]
        to = tuple(who for who in ("me", *group) if who != author)
        files = (way["file"],) if way["file"] else ()
        second = dice.below(60)
        lines.append(Line(at.replace(second=second), author, to, text, files))
    channel = "linkedin" if head["channel"] == "li" else "mail"
    return Thread(
        name,
        "linkedin" if channel == "linkedin" else "mail",
        tuple(lines),
        head["title"] or "",
        cast[group[0]].lang,
    )


def _later(at: datetime, way: re.Match[str], dice: Dice) -> datetime:
    if way["n"]:
        return at + timedelta(**{_UNITS[way["unit"]]: int(way["n"])})
    return working(at + timedelta(minutes=35 + dice.skewed(2400)))


def _says(lines: list[str]) -> Iterator[tuple[re.Match[str], str]]:
    way: re.Match[str] | None = None
    words: list[str] = []
    for line in lines:
        found = _SAY.fullmatch(line) if line[:1] in {"<", ">"} else None
        if found is not None:
            if way is not None:
                yield way, _joined(words)
            way, words = found, [found["text"]]
        elif way is not None:
            words.append(line)
    if way is not None:
        yield way, _joined(words)


def _joined(lines: list[str]) -> str:
    paragraphs: list[str] = [""]
    for line in lines:
        if not line.strip():
            paragraphs.append("")
        elif line.startswith("|"):
            paragraphs[-1] += "\n" + line[1:].strip()
        else:
            paragraphs[-1] = (
                f"{paragraphs[-1]} {line.strip()}".strip() if paragraphs[-1] else line.strip()
            )
    return "\n\n".join(part.strip() for part in paragraphs if part.strip())
