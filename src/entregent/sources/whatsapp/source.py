"""The WhatsApp source: recognises exported chats and reads each twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from entregent.files.errors import Refused
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.lines import Lines
from entregent.files.sniff import head_text, text_kind
from entregent.model.ports import FileTree, Reading, Recognition, SourceInfo
from entregent.model.records import Noticed, Reason, Rejected, Yield
from entregent.sources.whatsapp.chat import CAP, CAP_WITH_MEDIA, NETWORK, Chat, title_of
from entregent.sources.whatsapp.entries import Entry, Stray, entries
from entregent.sources.whatsapp.heads import head_of, order_of
from entregent.sources.whatsapp.messages import ChatReader

_HEAD = 16_384
_FEW = 50
_LOOKED_AT = 40
_ENOUGH = 3
_SURE, _LIKELY, _MAYBE = 97, 92, 60
_SHOWN = 20


class WhatsApp:
    """Reads chats exported from WhatsApp: text files, alone, in archives, many in one folder."""

    def __init__(self, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits

    @property
    def info(self) -> SourceInfo:
        """The card of the source."""
        return SourceInfo(
            name=NETWORK, title="WhatsApp", network=NETWORK,
            yields=frozenset({"people", "messages", "calls", "words"}), ask="whatsapp.ask",
            version="2",
        )

    def recognise(self, tree: FileTree) -> Recognition | None:
        """By messages at the beginning of text files: a date, an hour, somebody, a colon."""
        all_entries = tree.entries()
        found: dict[str, int] = {}
        for entry in all_entries:
            named = entry.path.lower().endswith(".txt")
            if not named and len(all_entries) > _FEW:
                continue
            head = tree.head(entry.path, _HEAD)
            if text_kind(head) not in {"text", "json"}:  # "[1/2/26, ..." begins like a list
                continue
            titled = bool(title_of(entry.path, "")) or entry.path.endswith("_chat.txt")
            sure = _confidence(head_text(head), titled=titled)
            if sure:
                found[entry.path] = sure
        if not found:
            return None
        return Recognition(
            confidence=max(found.values()), because="whatsapp.because", paths=tuple(found)
        )

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """All chats: first what each file proves about itself, then every message in order."""
        chats: dict[str, Chat] = {}
        for path in claimed.paths:
            chat = Chat(title_of(path, tree.name))
            try:
                with tree.open(path) as stream:
                    chat.learn(_entries(Lines(stream, self._limits)))
            except Refused as refusal:
                yield Rejected(path=path, place="file", reason=refusal.reason)
                continue
            chats[path] = chat
        for path, chat in chats.items():
            others = [other.tally for other in chats.values() if other is not chat]
            order, proved = order_of(chat.tally, others, reading.region)
            try:
                with tree.open(path) as stream:
                    lines = Lines(stream, self._limits)
                    yield from ChatReader(path, chat, order, reading).read(_entries(lines))
                    yield from _about_lines(path, lines)
            except Refused as refusal:
                yield Rejected(path=path, place="file", reason=refusal.reason)
                continue
            yield from _about_chat(path, chat, proved=proved)


def _confidence(text: str, *, titled: bool) -> int:
    lines = [line for line in text.splitlines() if line.strip()][:_LOOKED_AT]
    heads = 0
    for line in lines:
        head = head_of(line)
        heads += head is not None
    if lines and head_of(lines[0]) is not None:
        if titled:
            return _SURE
        return _LIKELY if heads >= min(_ENOUGH, len(lines)) else _MAYBE
    return _LIKELY if heads >= _ENOUGH and titled else 0


def _entries(lines: Lines) -> Iterator[Entry | Stray]:
    return entries(chain.from_iterable(lines.blocks()))


def _about_lines(path: str, lines: Lines) -> Iterator[Noticed]:
    """Lines that were no plain UTF-8, a few by number."""
    for code, numbers in (
        ("whatsapp.foreign", lines.foreign), ("whatsapp.nul", lines.nul),
        ("whatsapp.long-line", lines.long),
    ):
        for number in numbers[:_SHOWN]:
            yield Noticed(path=path, place=f"line {number}", reason=Reason(code=code))


def _about_chat(path: str, chat: Chat, *, proved: bool) -> Iterator[Noticed]:
    """What is worth saying of a whole chat: what it does not tell, what was left aside."""
    if not chat.messages:
        yield _noticed(path, "whatsapp.none")
        return
    if not proved:
        yield _noticed(path, "whatsapp.order-assumed")
    if chat.notices:
        yield _noticed(path, "whatsapp.notices", n=str(chat.notices))
    if chat.messages + chat.notices in {CAP, CAP_WITH_MEDIA}:
        yield _noticed(path, "whatsapp.cap", n=str(chat.messages + chat.notices))
    if chat.knows_no_owner:
        yield _noticed(path, "whatsapp.no-owner")


def _noticed(path: str, code: str, **params: str) -> Noticed:
    return Noticed(path=path, place="", reason=Reason(code=code, params=params))
