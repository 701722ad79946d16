"""From the text of one chat to what it says: a message, a call, who wrote it to whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from entregent.model.ids import record_key
from entregent.model.ports import Reading
from entregent.model.records import (
    Interaction,
    InteractionKind,
    Moment,
    OwnerFact,
    Reason,
    Rejected,
    Said,
    Who,
    Yield,
)
from entregent.sources.whatsapp.chat import (
    MOST_NAMES,
    NETWORK,
    SMALL,
    Chat,
    is_notice,
    is_self,
    who,
)
from entregent.sources.whatsapp.entries import Entry, Stray
from entregent.sources.whatsapp.heads import Order, moment_of
from entregent.sources.whatsapp.notices import Notice, notice_of, plain_text
from entregent.text.cues import cues
from entregent.text.folding import in_one_case


@dataclass(frozen=True, slots=True)
class _Told:
    """What an author's messages share: whose they are, to whom, which way they go."""

    author: Who | None
    others: tuple[Who, ...]
    incoming: bool | None
    folded: str
    """The name in one case, as keys hold it."""


class ChatReader:
    """The second pass over one chat."""

    def __init__(self, path: str, chat: Chat, order: Order, reading: Reading) -> None:
        self._path, self._chat, self._order, self._reading = path, chat, order, reading
        self._thread = chat.title or " + ".join(sorted(chat.authors)[:SMALL])
        self._people = {name: who(name, reading.region) for name in chat.authors}
        self._pair = chat.is_pair
        self._small = not chat.crowded and len(chat.authors) <= SMALL
        self._times: Counter[tuple[int, str]] = Counter()
        self._folded = in_one_case(self._thread)
        self._told: dict[str, _Told] = {}

    def read(self, found: Iterator[Entry | Stray]) -> Iterator[Yield]:
        """Everything the file says, in order."""
        yield from self._owner()
        for one in found:
            if isinstance(one, Stray):
                yield Rejected(
                    path=self._path, place=f"line {one.line}",
                    reason=Reason(code="whatsapp.stray", params={"line": str(one.line)}),
                    raw=one.text[:2000],
                )
            elif not is_notice(one):
                yield self._message(one)

    def _owner(self) -> Iterator[Said]:
        owner = self._chat.owner
        if not owner:
            return
        key = record_key("owner", NETWORK, in_one_case(owner))
        named = self._people[owner]
        fact = (
            OwnerFact(network=NETWORK, field="phone", value=named.handles[0].key,
                      handle=named.handles[0])
            if named.handles
            else OwnerFact(network=NETWORK, field="name", value=owner)
        )
        yield Said(key=key, record=fact, path=self._path, place="line 1")

    def _message(self, entry: Entry) -> Said | Rejected:
        place = f"line {entry.line}"
        at = moment_of(entry.head, self._order)
        if at is None:
            params = {"line": str(entry.line), "value": entry.head.written}
            reason = Reason(code="whatsapp.no-day", params=params)
            raw = f"{entry.head.written} {entry.author}: {entry.text}"[:2000]
            return Rejected(path=self._path, place=place, reason=reason, raw=raw)
        told = self._about(entry.author)
        author, others = told.author, told.others
        if author is None and not others:
            reason = Reason(code="whatsapp.alone", params={"line": str(entry.line)})
            return Rejected(path=self._path, place=place, reason=reason, raw=entry.text[:2000])
        notice = notice_of(entry.text, system=False)  # such words were typed by somebody
        text = _typed(entry.text, notice)
        record = Interaction(
            at=at,
            kind=_kind(notice),
            network=NETWORK,
            author=author,
            others=others,
            thread=self._thread,
            people=0 if self._small else len(self._chat.authors),
            words=len(text.split()),
            seconds=notice.seconds if notice is not None else 0,
            cues=cues(text) if text else (),
            incoming=told.incoming,
        )
        nth = self._nth(at, entry.author)
        stamp = f"{at.at}{'' if at.precision == 'second' else ' minute'}"
        key = record_key("message", NETWORK, self._folded, stamp, told.folded, nth)
        return Said(
            key=key, record=record, path=self._path, place=place,
            words=text if self._reading.words else "",
        )

    def _about(self, author: str) -> _Told:
        """What is the same for every message of one author."""
        told = self._told.get(author)
        if told is None:
            told = _Told(
                None if is_self(author) else self._people.get(author), self._others(author),
                self._incoming(author), in_one_case(author),
            )
            if len(self._told) < MOST_NAMES:
                self._told[author] = told
        return told

    def _others(self, author: str) -> tuple[Who, ...]:
        """Everybody else in a pair or a small group; nobody by name in a large one."""
        names = [name for name in self._chat.authors if name != author and not is_self(name)]
        if self._pair:
            alters = self._chat.alters
            names = ([self._chat.owner] if self._chat.owner else []) if author in alters else alters
        elif not names and self._chat.title and not self._chat.group:
            return (who(self._chat.title, self._reading.region),)
        return tuple(self._people[name] for name in names) if self._small or self._pair else ()

    def _incoming(self, author: str) -> bool | None:
        """Who wrote to whom, where a chat of two tells it; None when the owner is not known."""
        if is_self(author) or author == self._chat.owner:
            return False
        return True if self._pair and author in self._chat.alters else None

    def _nth(self, at: Moment, author: str) -> str:
        """Which message of one author at one time this is: later exports keep that order."""
        self._times[at.at, author] += 1
        return str(self._times[at.at, author])


def _kind(notice: Notice | None) -> InteractionKind:
    """A call that was held, by voice or with pictures; all else is a message."""
    if notice is not None and notice.kind == "call":
        return "call"
    return "video" if notice is not None and notice.kind == "video" else "message"


def _typed(text: str, notice: Notice | None) -> str:
    """The words somebody typed: none for a picture or a deleted message."""
    return plain_text(text) if notice is None else notice.rest
