"""One conversation of Google Chat: who is in it, and its messages.

`messages.json` holds `messages[{creator{name,email,user_type}, created_date, text, topic_id,
message_id}]`; `group_info.json` beside it holds `members[{name,email}]` (seen on a file made after
a real one, 2026-11).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from entregent.files.json_items import Item
from entregent.model.ids import record_key
from entregent.model.ports import Reading
from entregent.model.records import (
    Handle,
    Interaction,
    Noticed,
    Reason,
    Rejected,
    Said,
    Who,
    Yield,
)
from entregent.sources.google_chat.dates import moment
from entregent.text.cues import cues
from entregent.text.folding import one_line
from entregent.text.mail import address_key

NETWORK = "google-chat"
SMALL = 12
"""Up to so many members, a message of a space is addressed to each of them."""


@dataclass(slots=True)
class Conversation:
    """A conversation after a first look: its folder, and its members by e-mail or name."""

    folder: str
    members: dict[str, Who] = field(default_factory=dict)

    def learn(self, value: object) -> None:
        """Take note of somebody the files name."""
        found = person(value)
        if found is not None and not is_machine(value):
            self.members.setdefault(_natural(found), found)


def person(value: object) -> Who | None:
    """Somebody as Google Chat names them: by e-mail, or by name alone."""
    name, email = one_line(_text(value, "name")).strip(), _text(value, "email")
    key = address_key(email) if email else None
    if key is not None:
        shown = "" if address_key(name) == key else name
        return Who(name=shown, handles=(Handle(kind="email", key=key),))
    return Who(name=name, local=f"{NETWORK}:{name.casefold()}") if name else None


def is_machine(value: object) -> bool:
    """Whether this member is a program."""
    return _text(value, "user_type").casefold() in {"bot", "app"}


def read(
    item: Item, path: str, conversation: Conversation, reading: Reading
) -> Iterator[Yield]:
    """What one message says, or why it says nothing."""
    if item.key != "messages" or item.index is None:
        return
    place = f"line {item.line}, message {item.index + 1}"
    creator = item.value.get("creator") if isinstance(item.value, Mapping) else None
    author = person(creator)
    if author is None:
        reason = Reason(code="google_chat.no-author", params={"number": str(item.index + 1)})
        yield Rejected(path=path, place=place, reason=reason, raw=str(item.value)[:2000])
        return
    written = _text(item.value, "created_date")
    at = moment(written)
    if at is None:
        reason = Reason(code="google_chat.no-date", params={"value": written[:80]})
        yield Noticed(path=path, place=place, reason=reason)
    text = _text(item.value, "text").strip()
    own = _natural(author)
    others = tuple(who for key, who in conversation.members.items() if key != own)
    machine = is_machine(creator)
    record = Interaction(
        at=at,
        kind="message",
        network=NETWORK,
        author=author,
        others=others if len(others) < SMALL else (),
        thread=_thread(item.value, conversation),
        people=0 if len(others) < SMALL else len(others) + 1,
        human=not machine,
        auto="notice" if machine else "",
        words=len(text.split()),
        cues=cues(text) if text and not machine else (),
    )
    natural = _text(item.value, "message_id")
    key = (
        record_key("message", NETWORK, natural)
        if natural
        else record_key("message", NETWORK, conversation.folder, written, own, text)
    )
    yield Said(key=key, record=record, path=path, place=place,
               words=text if reading.words else "")


def _thread(value: object, conversation: Conversation) -> str:
    """A direct conversation is one thread; in a space each topic is."""
    if len(conversation.members) <= 2:
        return conversation.folder
    return f"{conversation.folder}/{_text(value, 'topic_id')}".rstrip("/")


def _natural(who: Who) -> str:
    return who.handles[0].key if who.handles else who.local


def _text(value: object, key: str) -> str:
    found = value.get(key) if isinstance(value, Mapping) else None
    return found if isinstance(found, str) else ""
