"""From a written line to an entry: by hand or by command, in French or English."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, time
from typing import cast, get_args
from urllib.parse import unquote

from entregent.model.records import Handle, HandleKind, Who
from entregent.sources.journal.entries import (
    BREAK,
    JournalEntry,
    clean_text,
    told_due,
    told_kind,
    told_minutes,
    written_day,
)
from entregent.sources.journal.words import (
    AND,
    GIFT_KINDS,
    LINKING,
    LONGEST_VERB,
    MEETING_KINDS,
    VERBS,
    Verb,
)
from entregent.text.folding import fold, one_line
from entregent.text.mail import address_key
from entregent.text.phones import e164
from entregent.text.urls import profile

_LONGEST = 1 << 20
_MOST_PEOPLE = 200
_WHEN = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2})[:h](\d{2}))?[ \t]+", re.ASCII)
_KINDS = frozenset(get_args(HandleKind))


@dataclass(frozen=True, slots=True)
class Unread:
    """Why a line is no entry: a sentence key and what it speaks of."""

    code: str
    value: str = ""


def read_line(line: str, region: str = "FR") -> JournalEntry | Unread:
    """The entry of one line; why it is none otherwise. `region` is for numbers without a prefix."""
    text = line[:_LONGEST].strip()
    when = _WHEN.match(text)
    if when is None:
        return Unread("journal.no-date")
    on, clock = _moment(when)
    if on is None or (when[2] and clock is None):
        return Unread("journal.date", when[0].strip())
    verb, kind, at = _verb(text, when.end())
    if verb is None:
        return Unread("journal.verb", text[when.end() : when.end() + 40])
    options, at = _options(text, at)
    people, at, tail = _People(text, region).read(_after_link(text, at, verb))
    if isinstance(people, Unread):
        return people
    if not people:
        return Unread("journal.nobody")
    words = clean_text(text[at:].replace(BREAK.strip(), "\n"))
    entry = JournalEntry(on=on, verb=verb, people=people, text=words, clock=clock)
    return _completed(entry, [*([kind] if kind else []), *options, *tail])


def _moment(when: re.Match[str]) -> tuple[date | None, time | None]:
    day = written_day(when[1])
    if when[2] is None:
        return day, None
    hour, minute = int(when[2]), int(when[3])
    return day, time(hour, minute) if hour < 24 and minute < 60 else None


_WORD = re.compile(r"[^\s(<\[{:,\"]+")


def _verb(text: str, at: int) -> tuple[Verb | None, str, int]:
    """The longest verb that stands at `at`, the kind it names, and where it ends."""
    ends: list[int] = []
    here = at
    while len(ends) < LONGEST_VERB and (word := _WORD.match(text, here)) and fold(word[0]):
        ends.append(word.end())
        here = word.end() + 1
        if text[word.end() : here] not in {" ", "\u00a0"}:
            break
    for end in reversed(ends):
        known = VERBS.get(fold(text[at:end]))
        if known is not None:
            return known[0], known[1], end
    return None, "", at


def _options(text: str, at: int) -> tuple[list[str], int]:
    """What stands in brackets after the verb, when all of it is known."""
    here = at + len(text[at:]) - len(text[at:].lstrip())
    if text[here : here + 1] != "(":
        return [], here
    close = text.find(")", here)
    options = [part.strip() for part in text[here + 1 : close].split(";")] if close > 0 else []
    if options and all(map(_is_option, options)):
        return options, close + 1
    return [], here


_MINUTES = re.compile(r"(\d{1,4})\s?(?:min|mn|minutes?)\Z", re.IGNORECASE | re.ASCII)
_BY = re.compile(r"(?:by|before|pour le|avant le|d[’']ici(?: le)?)\s+(.{4,30})\Z", re.IGNORECASE)


def _is_option(text: str) -> bool:
    folded = fold(text)
    if folded in MEETING_KINDS or folded in GIFT_KINDS:
        return True
    by = _BY.match(text)
    return bool(_MINUTES.match(text)) or (by is not None and written_day(by[1]) is not None)


def _after_link(text: str, at: int, verb: Verb) -> int:
    """Past one word like "with" between the verb and the first name."""
    here = at + len(text[at:]) - len(text[at:].lstrip())
    word = _WORD.match(text, here)
    if word is not None and fold(word[0]) in LINKING[verb] and text[word.end() :].strip():
        return word.end()
    return here


def _completed(entry: JournalEntry, options: list[str]) -> JournalEntry:
    """The entry with what its options say, else with what its words tell."""
    verb, text = entry.verb, entry.text
    kinds: dict[str, str] = dict(MEETING_KINDS if verb == "met" else GIFT_KINDS)
    kind, minutes, due = told_kind(verb, text), told_minutes(verb, text), None
    for option in options:
        folded = fold(option)
        if verb in {"met", "gave", "received"} and folded in kinds:
            kind = kinds[folded]
        elif found := _MINUTES.match(option):
            said = int(found[1])
            minutes = said if verb in {"met", "called"} and said <= 24 * 60 else 0
        elif by := _BY.match(option):
            due = written_day(by[1])
    if due is None:
        text, due = told_due(verb, text)
    dated = due if verb in {"promised", "was_promised"} else None
    return replace(entry, text=text, kind=kind, minutes=minutes, due=dated)


# ------------------------------------------------------------------ people

_STOP = re.compile(r'[<\[{:,"]')
_CLOSERS = {"<": ">", "[": "]", "{": "}"}
_ANCHOR = re.compile(r"[0-9a-f]{32}\Z", re.IGNORECASE)
_TAIL = re.compile(r"\(([^()]*)\)\s*\Z")
_LATE_MINUTES = re.compile(r"\s(\d{1,4}\s?(?:min|mn|minutes?))\Z", re.IGNORECASE | re.ASCII)


@dataclass(slots=True)
class _Draft:
    """Somebody while their part of the line is read."""

    name: str = ""
    handles: tuple[Handle, ...] = ()
    anchor: str = ""

    def who(self) -> Who | None:
        if not (self.name or self.handles or self.anchor):
            return None
        return Who(name=self.name, handles=self.handles, anchor=self.anchor)


class _People:
    """Reads names and handles up to the colon."""

    def __init__(self, text: str, region: str) -> None:
        self._text = text
        self._region = region
        self._drafts: list[_Draft] = [_Draft()]
        self._tail: list[str] = []
        self._fault: Unread | None = None

    def read(self, at: int) -> tuple[tuple[Who, ...] | Unread, int, list[str]]:
        """The people, where the text begins, and options that stood after the last name."""
        text = self._text
        while at < len(text) and self._fault is None and len(self._drafts) <= _MOST_PEOPLE:
            mark = text[at]
            if mark == ":":
                at += 1
                break
            if mark == ",":
                self._drafts.append(_Draft())
                at += 1
            elif mark == '"':
                at = self._quoted(at + 1)
            elif mark in _CLOSERS:
                at = self._bracketed(at, mark)
            else:
                stop = _STOP.search(text, at)
                end = stop.start() if stop else len(text)
                self._bare(text[at:end])
                at = end
        if self._fault is None and len(self._drafts) > _MOST_PEOPLE:
            self._fault = Unread("journal.crowd", str(_MOST_PEOPLE))
        if self._fault is not None:
            return self._fault, at, []
        whos = (draft.who() for draft in self._drafts)
        return tuple(who for who in whos if who is not None), at, self._tail

    def _bare(self, run: str) -> None:
        """Names outside quotes: "A, B and C"; options may stand after the last one."""
        run = self._without_tail(run)
        words: list[str] = []
        for word in run.split():
            if word.lower() in AND:
                self._named(" ".join(words))
                words = []
                if self._drafts[-1].who() is not None:
                    self._drafts.append(_Draft())
            else:
                words.append(word)
        self._named(" ".join(words))

    def _without_tail(self, run: str) -> str:
        tail = _TAIL.search(run)
        if tail is not None:
            options = [part.strip() for part in tail[1].split(";")]
            if all(map(_is_option, options)):
                self._tail += options
                run = run[: tail.start()]
        late = _LATE_MINUTES.search(f" {run.rstrip()}")
        if late is not None:
            self._tail.append(late[1])
            run = run.rstrip()[: -len(late[1])]
        return run

    def _named(self, name: str) -> None:
        """A name begins somebody new when the one before already has a name or a handle."""
        name = one_line(name)
        if not name:
            return
        draft = self._drafts[-1]
        if draft.who() is not None:
            self._drafts.append(_Draft(name=name))
        else:
            draft.name = name

    def _quoted(self, at: int) -> int:
        text = self._text
        kept: list[str] = []
        while at < len(text) and text[at] != '"':
            if text[at] == "\\" and at + 1 < len(text):
                at += 1
            kept.append(text[at])
            at += 1
        self._named("".join(kept))
        return at + 1

    def _bracketed(self, at: int, mark: str) -> int:
        close = self._text.find(_CLOSERS[mark], at)
        if close < 0:
            self._fault = Unread("journal.bracket", self._text[at : at + 40])
            return at
        inside = self._text[at + 1 : close].strip()
        draft = self._drafts[-1]
        if mark == "{" and _ANCHOR.match(inside):
            draft.anchor = inside.lower()
            return close + 1
        handle = None if mark == "{" else _handle(inside, self._region, is_page=mark == "[")
        if handle is None:
            self._fault = Unread("journal.handle", inside[:80])
        elif all((one.kind, one.key) != (handle.kind, handle.key) for one in draft.handles):
            draft.handles = (*draft.handles, handle)
        return close + 1


_GENERIC = re.compile(r"([a-z]+):([^:]*):(.+)\Z", re.DOTALL)


def _handle(text: str, region: str, *, is_page: bool) -> Handle | None:
    """An address, a page, a number, or `kind:network:key`; None for anything else."""
    generic = _GENERIC.match(text)
    if generic is not None and generic[1] in _KINDS:
        key = unquote(generic[3])
        return Handle(kind=cast("HandleKind", generic[1]), key=key, network=generic[2])
    page = profile(text) if is_page or "@" not in text else None
    if page is not None:
        return Handle(kind="profile", key=page.key, network=page.network)
    key_of_mail = address_key(text)
    if key_of_mail is not None:
        return Handle(kind="email", key=key_of_mail)
    number = e164(text, region)
    return Handle(kind="phone", key=number) if number is not None else None
