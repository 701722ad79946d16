"""One entry of the journal, and the line it is written as."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, time

from entregent.model.records import Handle, Who
from entregent.sources.journal.words import (
    AND,
    GIFT_KINDS,
    GIFT_WORDS,
    LINKING,
    MEAL_WORDS,
    MEETING_KINDS,
    NEVER_FIRST,
    OPTIONS,
    VIDEO_WORDS,
    WRITTEN,
    Verb,
)
from entregent.text.dates import day_month_year
from entregent.text.folding import fold, one_line
from entregent.text.mail import address_key
from entregent.text.phones import e164
from entregent.text.urls import profile

BREAK = " ⏎ "
"""How a line break in a text is written, since an entry is one line."""
_MOST_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """What happened on a day, with whom. `people` is never empty.

    `kind` is a kind of meeting for "met" and a kind of gift for "gave" and "received". `due` is for
    promises; "was_promised": they promised the owner. An empty kind, no minutes and no due day mean
    what the words of `text` tell ("coffee", "20 min", ", by 2026-12-01"), if anything.
    """

    on: date
    verb: Verb
    people: tuple[Who, ...]
    text: str = ""
    clock: time | None = None
    kind: str = ""
    minutes: int = 0
    due: date | None = None

    def __post_init__(self) -> None:
        if not self.people:
            message = "an entry names at least one person"
            raise ValueError(message)
        if not 0 <= self.minutes <= _MOST_MINUTES:
            message = "an entry lasts at most a day"
            raise ValueError(message)


# ------------------------------------------------------------------ what a text tells by itself

_MINUTES = re.compile(r"(?<![\w.,-])(\d{1,4})\s?(?:min|mn|minutes?)\b", re.IGNORECASE | re.ASCII)
_DUE = re.compile(
    r",?\s+(?:by|before|until|pour le|avant le|d[’']ici(?:\sau| le)?|d[’']ici)\s+([^,;:]{4,30})\Z",
    re.IGNORECASE,
)


def told_kind(verb: Verb, text: str) -> str:
    """The kind of meeting or gift that the words of a text name."""
    words = set(fold(text).split())
    if verb == "met":
        if words & MEAL_WORDS:
            return "meal"
        return "video" if words & VIDEO_WORDS else "meeting"
    if verb in {"gave", "received"}:
        return next((kind for kind, known in GIFT_WORDS if words & known), "other")
    return ""


def told_minutes(verb: Verb, text: str) -> int:
    """Minutes that a text speaks of ("20 min"), 0 when none or too many."""
    if verb not in {"met", "called"}:
        return 0
    found = _MINUTES.search(text)
    minutes = int(found[1]) if found else 0
    return minutes if minutes <= _MOST_MINUTES else 0


def told_due(verb: Verb, text: str) -> tuple[str, date | None]:
    """A text without the day it ends with (", by 2026-12-01"), and that day."""
    if verb not in {"promised", "was_promised"}:
        return text, None
    found = _DUE.search(text)
    day = written_day(found[1]) if found else None
    if found is None or day is None:
        return text, None
    return text[: found.start()].rstrip(), day


def written_day(text: str) -> date | None:
    """A day as people write it, none that could be two."""
    moment = day_month_year(text.strip())
    if moment is None:
        return None
    return date.fromordinal(date(1970, 1, 1).toordinal() + moment.at // 86_400)


def resolved(entry: JournalEntry) -> JournalEntry:
    """The entry with what its text tells, the text as a line holds it, only what its verb has."""
    text, due = clean_text(entry.text), entry.due
    if due is None:
        text, due = told_due(entry.verb, text)
    lasts = entry.verb in {"met", "called"}
    kind = entry.kind or told_kind(entry.verb, text)
    known = MEETING_KINDS if entry.verb == "met" else GIFT_KINDS
    has_kind = entry.verb in {"met", "gave", "received"}
    clock = entry.clock.replace(second=0, microsecond=0, tzinfo=None) if entry.clock else None
    return replace(
        entry,
        people=tuple(map(plain, entry.people)),
        text=text,
        clock=clock,
        kind=kind if has_kind and kind in known.values() else told_kind(entry.verb, text),
        minutes=(entry.minutes or told_minutes(entry.verb, text)) if lasts else 0,
        due=due if entry.verb in {"promised", "was_promised"} else None,
    )


def clean_text(text: str) -> str:
    """A text without control characters and without blanks around its lines."""
    lines = (one_line(line) for line in text.replace(BREAK.strip(), "\n").splitlines())
    return "\n".join(lines).strip()


def plain(who: Who) -> Who:
    """Somebody as a line can name them: one-line name, each handle once and without its look."""
    handles = {(one.kind, one.key): _bare(one) for one in who.handles}
    anchor = who.anchor if re.fullmatch("[0-9a-f]{32}", who.anchor) else ""
    name = one_line(who.name)
    if not (name or handles or anchor):
        name = one_line(who.local) or "?"
    return Who(name=name, handles=tuple(handles.values()), anchor=anchor)


def _bare(handle: Handle) -> Handle:
    return Handle(kind=handle.kind, key=handle.key, network=handle.network)


# ------------------------------------------------------------------ writing


def journal_line(entry: JournalEntry, language: str = "en") -> str:
    """The line of an entry, without its line end; `read_line` gives the same entry back.

    Only what the words of the text do not tell by themselves is written in brackets.
    """
    entry = resolved(entry)
    when = entry.on.isoformat() + (f" {entry.clock:%H:%M}" if entry.clock else "")
    language = language if language in WRITTEN else "en"
    verb = WRITTEN[language][entry.verb]
    options = _options(entry, OPTIONS[language])
    people = ", ".join(_person(who, entry.verb, at == 0) for at, who in enumerate(entry.people))
    line = f"{when} {verb} {f'({options}) ' if options else ''}{people}"
    return f"{line}: {entry.text.replace(chr(10), BREAK)}" if entry.text else line


def _options(entry: JournalEntry, words: dict[str, str]) -> str:
    said: list[str] = []
    if entry.kind != told_kind(entry.verb, entry.text):
        said.append(words.get(entry.kind, entry.kind))
    if entry.minutes != told_minutes(entry.verb, entry.text):
        said.append(f"{entry.minutes} min")
    if entry.due is not None:
        said.append(f"{words['by']} {entry.due.isoformat()}")
    return "; ".join(said)


_UNSAFE = re.compile(r'[<>\[\]{}:,"()\\]')


def _person(who: Who, verb: Verb, is_first: bool) -> str:  # noqa: FBT001  (a place, not a switch)
    parts = [_name(who.name, verb, is_first)] if who.name else []
    parts += [_handle(handle) for handle in who.handles]
    if who.anchor:
        parts.append(f"{{{who.anchor}}}")
    return " ".join(parts)


def _name(name: str, verb: Verb, is_first: bool) -> str:  # noqa: FBT001
    words = name.lower().split(" ")
    is_joined = any(word in AND for word in words)
    linking = is_first and fold(words[0]) in LINKING[verb] | NEVER_FIRST
    odd = name != " ".join(name.split()) or _UNSAFE.search(name) or _MINUTES.search(name)
    if odd or is_joined or linking:
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return name


_KEPT = re.compile(r"[%<>\[\]{}\s\x00-\x1f]")


def _handle(handle: Handle) -> str:
    """`<address>`, `<+number>`, `[page]` where they read back to the same; else `<kind:key>`."""
    key = handle.key
    if handle.kind == "email" and address_key(key) == key and not _KEPT.search(key):
        return f"<{key}>"
    if handle.kind == "phone" and key.startswith("+") and e164(key, "") == key:
        return f"<{key}>"
    if handle.kind == "profile" and not _KEPT.search(key) and profile(key) == handle:
        return f"[{key}]"
    escaped = _KEPT.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), key)
    network = _KEPT.sub("", handle.network).replace(":", "")
    return f"<{handle.kind}:{network}:{escaped}>"
