"""Conversations: message_N.json of the archive, and <Name>_<N>.json of the encrypted chats."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from entregent.files.json_items import Item
from entregent.model.ids import record_key
from entregent.model.ports import Reading
from entregent.model.records import (
    Interaction,
    InteractionKind,
    Moment,
    Reason,
    Rejected,
    Said,
)
from entregent.sources.facebook.mending import number_in, text_in
from entregent.sources.facebook.people import NETWORK, who
from entregent.text.cues import cues
from entregent.text.folding import in_one_case

SMALL = 12
"""Up to so many people, a message of a group is addressed to each of them."""
_PART = re.compile(r"_\d+\.json$")
_SPAM = re.compile(r"(?:^|/)filtered_threads/")
_NOTICES = frozenset({"subscribe", "unsubscribe", "placeholder", "xma_link_notice"})


@dataclass(slots=True)
class Thread:
    """One conversation as far as one file tells of it."""

    path: str
    name: str
    participants: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, path: str) -> Thread:
        """The thread a file belongs to: its folder, or the file's own name without its number."""
        folder, _, base = path.rpartition("/")
        last = folder.rpartition("/")[2]
        plain = _PART.sub("", base)
        name = last if plain in {"message", "messages"} and last else plain
        return cls(path, name.removesuffix(".json"))

    def learn(self, item: Item) -> str:
        """Take note of who takes part; the author of a message."""
        if item.key == "participants":
            named = item.value if isinstance(item.value, str) else text_in(item.value, "name")
            self._add(text_in({"name": named}, "name"))
            return ""
        if item.key in {"thread_path", "threadName"} and isinstance(item.value, str):
            plain = text_in({"path": item.value}, "path").strip("/")
            self.name = plain.rpartition("/")[2] or self.name
            return ""
        if item.key in {"messages", ""}:
            author = text_in(item.value, "sender_name", "senderName")
            self._add(author)
            return author
        return ""

    def _add(self, name: str) -> None:
        if name and name not in self.participants:
            self.participants.append(name)


class ThreadReader:
    """Reads the messages of one thread file, after `Thread.learn` saw all of it."""

    def __init__(self, thread: Thread, reading: Reading) -> None:
        self._thread, self._reading = thread, reading
        self._spam = bool(_SPAM.search(thread.path))
        self._small = len(thread.participants) <= SMALL
        self._people = {name: who(name, thread.name) for name in thread.participants}
        self._times: Counter[tuple[int, str]] = Counter()
        self.notices = 0
        self.newest = 0

    def read(self, item: Item) -> Iterator[Said | Rejected]:
        """What one item of the file says."""
        if item.key not in {"messages", ""}:
            return
        author = text_in(item.value, "sender_name", "senderName")
        stamp = number_in(item.value, "timestamp_ms", "timestamp")
        if not author:
            yield self._refused(item, "facebook.no-author")
            return
        kind = text_in(item.value, "type").casefold()
        length = number_in(item.value, "call_duration")
        if kind in _NOTICES or (kind == "call" and not length):  # joined, left, a missed call
            self.notices += 1
            return
        yield self._message(item, author, stamp, call=length if kind == "call" else None)

    def _message(self, item: Item, author: str, stamp: float | None, call: float | None) -> Said:
        at = moment(stamp)
        self.newest = max(self.newest, at.at if at is not None else 0)
        unsent = _true(item.value, "is_unsent") or _true(item.value, "isUnsent")
        text = "" if unsent else _words(item.value)
        others = tuple(one for name, one in self._people.items() if name != author)
        kind: InteractionKind = "call" if call is not None else "message"
        record = Interaction(
            at=at,
            kind=kind,
            network=NETWORK,
            author=self._people[author],
            others=others if self._small else (),
            thread=self._thread.name,
            people=0 if self._small else len(self._people),
            human=not self._spam,
            auto="spam" if self._spam else "",
            words=len(text.split()),
            seconds=int(call or 0),
            cues=cues(text) if text and not self._spam else (),
        )
        written = int(stamp) if stamp is not None else 0
        self._times[written, author] += 1
        key = record_key(
            "message", NETWORK, in_one_case(self._thread.name), str(written), in_one_case(author),
            str(self._times[written, author]),
        )
        return Said(
            key=key, record=record, path=self._thread.path, place=f"line {item.line}",
            words=text if self._reading.words else "",
        )

    def _refused(self, item: Item, code: str) -> Rejected:
        reason = Reason(code=code, params={"line": str(item.line)})
        return Rejected(path=self._thread.path, place=f"line {item.line}", reason=reason,
                        raw=str(item.value)[:2000])


def moment(stamp: float | None) -> Moment | None:
    """An instant from seconds or thousandths since 1970; None for what no archive can hold.

    Facebook began in 2004: an earlier time is none.
    """
    if stamp is None:
        return None
    seconds = int(stamp / 1000) if abs(stamp) > 1e11 else int(stamp)
    return Moment(at=seconds) if 1_075_000_000 <= seconds < 4_102_444_800 else None


def _words(value: object) -> str:
    """What was typed: the text, or the words beside a shared page."""
    typed = text_in(value, "content", "text")
    if typed:
        return typed
    share = value.get("share") if isinstance(value, dict) else None
    return text_in(share, "share_text")


def _true(value: object, key: str) -> bool:
    return isinstance(value, dict) and value.get(key) is True
