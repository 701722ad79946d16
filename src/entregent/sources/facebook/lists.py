"""Friends, requests, comments and posts: the lists of an archive."""

from __future__ import annotations

from collections.abc import Iterator

from entregent.files.json_items import Item
from entregent.model.ids import record_key
from entregent.model.ports import Reading
from entregent.model.records import (
    Connection,
    Content,
    Invitation,
    Noticed,
    Reason,
    Record,
    Rejected,
    Said,
    Yield,
)
from entregent.sources.facebook.kinds import list_kind
from entregent.sources.facebook.mending import list_in, number_in, text_in
from entregent.sources.facebook.people import NETWORK, who
from entregent.sources.facebook.threads import moment
from entregent.text.folding import in_one_case


class ListReader:
    """Reads one file of lists; `owner` is the owner's name, "" when nothing tells it."""

    def __init__(self, path: str, owner: str, reading: Reading) -> None:
        self._path, self._owner, self._reading = path, owner, reading
        self.newest = 0

    def read(self, item: Item) -> Iterator[Yield]:
        """What one item says."""
        kind = list_kind(item.key) if item.key else "post"
        if not kind or item.index is None:
            if kind:
                yield self._refused(item, "facebook.no-list")
            return
        if kind in {"comment", "post"}:
            yield from self._content(item, kind)
            return
        name, stamp = _name(item.value), _stamp(item.value)
        if not name:
            yield self._refused(item, "facebook.no-name")
            return
        at = moment(stamp)
        written = str(int(stamp)) if stamp is not None and abs(stamp) < 1e12 else ""
        if at is None:
            reason = Reason(code="facebook.no-date", params={"line": str(item.line)})
            yield Noticed(path=self._path, place=f"line {item.line}", reason=reason)
        else:
            self.newest = max(self.newest, at.at)
        record: Record
        if kind in {"sent", "received"}:
            if not self._owner:
                yield self._refused(item, "facebook.no-owner")
                return
            ends = (who(self._owner), who(name))
            sender, receiver = ends if kind == "sent" else ends[::-1]
            record = Invitation(network=NETWORK, sender=sender, receiver=receiver, sent=at,
                                outgoing=kind == "sent")
        elif kind == "friend":
            record = Connection(who=who(name), network=NETWORK, since=at)
        else:
            record = Connection(who=who(name), network=NETWORK,
                                state="removed" if kind == "removed" else "follows")
        key = record_key(kind, NETWORK, in_one_case(name), written)
        yield Said(key=key, record=record, path=self._path, place=f"line {item.line}")

    def _content(self, item: Item, kind: str) -> Iterator[Yield]:
        """A comment or a post of the owner; one that holds no words is a post without words."""
        inner = next(iter(list_in(item.value, "data")), None)
        body = inner.get("comment", inner) if isinstance(inner, dict) else None
        text = text_in(body, "comment", "post")
        stamp = _stamp(item.value)
        at = moment(stamp)
        title = text_in(item.value, "title")
        if at is None and not text and not title:
            yield self._refused(item, "facebook.no-content")
            return
        self.newest = max(self.newest, at.at if at is not None else 0)
        record = Content(
            network=NETWORK, kind="comment" if kind == "comment" else "post", at=at, detail=title,
            words=len(text.split()),
        )
        key = record_key("content", NETWORK, kind, str(stamp or ""), title, text)
        yield Said(key=key, record=record, path=self._path, place=f"line {item.line}",
                   words=text if self._reading.words else "")

    def _refused(self, item: Item, code: str) -> Rejected:
        reason = Reason(code=code, params={"line": str(item.line)})
        return Rejected(path=self._path, place=f"line {item.line}", reason=reason,
                        raw=str(item.value)[:2000])


def _name(value: object) -> str:
    named = text_in(value, "name", "title")
    if named:
        return named
    return text_in(next(iter(list_in(value, "string_list_data")), None), "value")


def _stamp(value: object) -> float | None:
    found = number_in(value, "timestamp")
    if found is not None:
        return found
    inner = next(iter(list_in(value, "string_list_data")), None)
    return number_in(inner, "timestamp")
