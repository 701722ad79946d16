"""How networks word their notices: one TOML file a network, shipped with the program.

Every wording says where it was seen. One that nobody here has seen in a real notice or in a public
record of one is a preview: it stays off until the owner turns previews on. Wordings are tried in
the order of the file, those of what is no event first.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args

EventKind = Literal["invitation", "accepted", "message", "comment", "group-reply"]
AsideKind = Literal[
    "view", "reaction", "digest", "suggestion", "jobs", "news", "gathering", "account"
]
Kind = EventKind | AsideKind
EVENTS: frozenset[str] = frozenset(get_args(EventKind))
"""What becomes a record; everything else is counted only."""

BASES: Mapping[str, str] = MappingProxyType({
    "linkedin.com": "linkedin", "facebookmail.com": "facebook", "facebook.com": "facebook",
    "xing.com": "xing", "viadeo.com": "viadeo", "meetup.com": "meetup",
})
"""Domains under which machines of a network write, and its network."""
UNSEEN = "unseen"
READ = 20_000
"""Characters of a notice's text that are read."""


@dataclass(frozen=True, slots=True)
class Example:
    """An invented notice of one wording: what it must give, or that it must not match."""

    author: str
    subject: str
    body: str
    template: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Wording:
    """One way of saying one thing. What is empty or None is not asked for.

    `seen` tells where it was read, and when. `name_in` is where the person stands: the display name
    of the sender, the subject or the body. `own`: it happened under a post of the owner.
    """

    kind: Kind
    language: str
    seen: str
    locals: frozenset[str]
    template: str
    subject: re.Pattern[str] | None
    body: re.Pattern[str] | None
    text: re.Pattern[str] | None
    name_in: Literal["from", "subject", "body"]
    own: bool
    examples: tuple[Example, ...]
    others: tuple[Example, ...]

    @property
    def is_preview(self) -> bool:
        """Whether nobody here has seen a real notice of this wording."""
        return self.seen == UNSEEN


@dataclass(frozen=True, slots=True)
class Book:
    """What is known of the notices of one network.

    Senders are proven by `domains`; `machines` are domains given over to machines, `locals` names
    before the @ that are machines elsewhere under `domains`.
    """

    network: str
    name: str
    domains: tuple[str, ...]
    machines: tuple[str, ...]
    locals: frozenset[str]
    template: str
    wordings: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice as one wording of a network reads it: the name and the text as written, or ""."""

    network: str
    wording: Wording
    name: str
    text: str


@cache
def book(network: str) -> Book:
    """The wordings of one network, read once."""
    path = Path(__file__).with_name(f"{network}.toml")
    return _book(tomllib.loads(path.read_text(encoding="utf-8")))


def books() -> Iterator[Book]:
    """Every network's, in the order of their names."""
    return map(book, sorted(set(BASES.values())))


def read_notice(known: Book, author: tuple[str, str], subject: str, body: str, template: str
) -> Notice | None:
    """What a notice says by the first wording that fits; None when none does.

    `author` is the display name and the local part of the address, `template` what the network's
    own header field calls it.
    """
    shown, local = author
    body = body[:READ]
    for wording in known.wordings:
        if wording.locals and local not in wording.locals:
            continue
        if wording.template and not template.startswith(wording.template):
            continue
        line = wording.subject.search(subject) if wording.subject else None
        found = wording.body.search(body) if wording.body else None
        if (wording.subject and line is None) or (wording.body and found is None):
            continue
        named = {"from": shown, "subject": _group(line, "name"), "body": _group(found, "name")}
        words = wording.text.search(body) if wording.text else None
        text = _group(line, "text") or _group(words, "text")
        return Notice(known.network, wording, named[wording.name_in], text)
    return None


def _group(found: re.Match[str] | None, name: str) -> str:
    return (found.groupdict().get(name) or "").strip() if found else ""


def _book(raw: Mapping[str, Any]) -> Book:
    return Book(
        network=raw["network"],
        name=raw["name"],
        domains=tuple(raw["domains"]),
        machines=tuple(raw["machines"]),
        locals=frozenset(raw["locals"]),
        template=raw.get("template", ""),
        wordings=tuple(map(_wording, raw["wording"])),
    )


def _wording(raw: Mapping[str, Any]) -> Wording:
    return Wording(
        kind=raw["kind"],
        language=raw["language"],
        seen=raw["seen"],
        locals=frozenset(raw.get("from", ())),
        template=raw.get("template", ""),
        subject=_pattern(raw, "subject"),
        body=_pattern(raw, "body"),
        text=_pattern(raw, "text"),
        name_in=raw.get("name", "from"),
        own=raw.get("own", False),
        examples=tuple(map(_example, raw["examples"])),
        others=tuple(map(_example, raw.get("others", ()))),
    )


def _pattern(raw: Mapping[str, Any], name: str) -> re.Pattern[str] | None:
    written = raw.get(name)
    return re.compile(written, re.IGNORECASE | re.MULTILINE) if written else None


def _example(raw: Mapping[str, str]) -> Example:
    return Example(
        raw["from"], raw.get("subject", ""), raw.get("body", ""), raw.get("template", ""),
        raw.get("name", ""), raw.get("text", ""),
    )
