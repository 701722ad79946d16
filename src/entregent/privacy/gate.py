"""What every import passes through: whoever was forgotten stays out, or is nobody any more.

    Gate(book, region, owner).said(statement) -> Said | None

A card, a link or a note about somebody forgotten is held back (None), and so is what passed
between them and the owner alone. Where others took part too, the person becomes an erased `Who`,
and their own words go. Erasings are applied one after the other in the order they happened, each by
its rule (identifiers met) and by its marks (places known): a record read again comes out exactly as
the store holds it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

import msgspec

from entregent.measure.weights import GATHERINGS
from entregent.model.ids import RecordKey
from entregent.model.records import ERASED, Interaction, Record, Said, Who, is_erased
from entregent.privacy.book import Book, Entry, Event, Span
from entregent.privacy.leaves import texts, whos, with_texts, with_whos
from entregent.privacy.normal import identity_of
from entregent.privacy.tokens import tokens_in
from entregent.text.names import fold

CUT = "███"
"""What stands where something was cut out of a text: no word of any language."""
_OWN_NETWORKS = frozenset({"calendar", "phone", "journal"})
"""Networks whose files are kept by the owner, who takes part without being named."""
_TEXT_KINDS = ("email", "profile", "phone")
_TOKEN_BYTES = 8
_NO_ENTRY = Entry()


class Gate:
    """All erasings of one book, ready to be applied to statements.

    `owner` holds what the owner is known by (see `labels`); `region` is the country of telephone
    numbers written without a prefix. `events` is how many erasings the store went through, when
    the book tells fewer.
    """

    mask = CUT

    def __init__(
        self, book: Book, region: str = "FR", owner: Collection[str] = (), events: int | None = None
    ) -> None:
        self.events = len(book.events) if events is None else events
        self._book = book
        self.region = region
        self.owner = frozenset(owner)
        known = () if book.is_lost else book.events
        self._handles: dict[bytes, int] = {}
        self._entries: dict[bytes, dict[int, Entry]] = defaultdict(dict)
        self._exports: set[bytes] = set()
        self._remarks: set[bytes] = set()
        for event in known:
            for mark in event.handles:
                self._handles.setdefault(mark, event.number)
            for mark, entry in event.records.items():
                self._entries[mark][event.number] = entry
            self._exports |= event.exports
            self._remarks |= event.remarks
        self._event_of = lru_cache(1 << 16)(self._look_up)

    # -------------------------------------------------------------- statements

    def said(self, said: Said) -> Said | None:
        """The statement as it may be kept, None when it is held back."""
        if not self._handles and not self._entries:
            return said
        at = 0
        now: Said | None = said
        while now is not None:
            entries = self._entries_of(now)
            at = self._next(now, entries, at)
            if not at:
                break
            now = self._erase(now, at, entries.get(at, _NO_ENTRY))
        return now

    def _entries_of(self, said: Said) -> Mapping[int, Entry]:
        if not self._entries:
            return {}
        found: dict[int, Entry] = {}
        for mark in self._book.marks_of(said):
            for event, entry in self._entries.get(mark, {}).items():
                found[event] = entry.with_also(found[event]) if event in found else entry
        return found

    def _next(self, said: Said, entries: Mapping[int, Entry], after: int) -> int:
        """The first erasing after that one which concerns a statement, 0 when none does."""
        events = set(entries)
        for _, who in whos(said.record):
            events.update(self._events_of(who))
        if self._handles:
            for _, text in texts(said):
                events.update(event for _, _, event in self._tokens(text))
        return min((event for event in events if event > after), default=0)

    def _erase(self, said: Said, event: int, entry: Entry) -> Said | None:
        """One erasing applied to one statement."""
        if entry.gone:
            return None
        places = [
            place for place, who in whos(said.record)
            if place in entry.who or event in self._events_of(who)
        ]
        if places:
            if not entry.kept and not stays(said.record, places, self.owner):
                return None
            said = self.erased(said, places, event)
        said = self.without_identifiers(said, event)
        said = with_cuts(said, entry)
        return self.renamed(said) if entry.renamed else said

    def erased(self, said: Said, places: Collection[str], event: int) -> Said:
        """The statement with nobody at these places, and without what they wrote.

        Its key goes too: it may be a digest of who wrote, which a guess could be held against.
        """
        key = f"{said.key}/{event}".encode()
        token = self._book.mark("erased", key)[:_TOKEN_BYTES].hex()
        nobody = Who(local=f"{ERASED}{token}")
        record = with_whos(said.record, dict.fromkeys(places, nobody))
        if "author" in places and isinstance(record, Interaction):
            subject = record.subject if record.kind in GATHERINGS else ""
            record = msgspec.structs.replace(record, subject=subject, words=0, cues=())
            said = msgspec.structs.replace(said, words="")
        return self.renamed(msgspec.structs.replace(said, record=record))

    def renamed(self, said: Said) -> Said:
        """The statement under a key that only the holder of the key of this book can work out."""
        key = RecordKey(self._book.mark("key", said.key.encode()).hex())
        return msgspec.structs.replace(said, key=key)

    def without_identifiers(self, said: Said, event: int) -> Said:
        """The statement with the identifiers of one erasing cut out of its texts."""
        changed = {}
        for path, text in texts(said):
            spans = [(start, end) for start, end, of in self._tokens(text) if of == event]
            if spans:
                changed[path] = cut(text, spans)
        return with_texts(said, changed) if changed else said

    # -------------------------------------------------------------- other texts

    def text(self, text: str) -> str:
        """A text with every forgotten identifier cut out."""
        if not self._handles:
            return text
        spans = [(start, end) for start, end, _ in self._tokens(text)]
        return cut(text, spans) if spans else text

    def digest(self, digest: bytes) -> bytes:
        """What the store knows an export by: the digest of its bytes, keyed once there are marks.

        A single line of a journal could be guessed from a plain digest.
        """
        return self._book.mark("export", digest) if self._book.events and self._book.key else digest

    def hides(self, digest: bytes) -> bool:
        """Whether the name of the export known by this digest named somebody forgotten."""
        return digest in self._exports

    def silences(self, path: str, place: str) -> bool:
        """Whether what is said about this place of a file named somebody forgotten."""
        return bool(self._remarks) and self._book.mark_of_remark(path, place) in self._remarks

    # -------------------------------------------------------------- identifiers

    def knows(self, who: Who) -> bool:
        """Whether an identifier of this somebody is a forgotten one."""
        return any(True for _ in self._events_of(who))

    def _events_of(self, who: Who) -> Iterable[int]:
        if not self._handles:
            return
        for handle in who.handles:
            identity = identity_of(handle)
            if identity is not None and (event := self._event_of(identity)):
                yield event

    def _tokens(self, text: str) -> Iterable[tuple[int, int, int]]:
        for start, end, identity in tokens_in(text, _TEXT_KINDS, self.region):
            if event := self._event_of(identity):
                yield start, end, event

    def _look_up(self, identity: bytes) -> int:
        kind, _, normal = identity.partition(b"\x00")
        return self._handles.get(self._book.mark(kind.decode(), normal), 0)


def tombstones(book: Book, people: Iterable[Who]) -> frozenset[bytes]:
    """The tombstones of everything these ways of naming hold."""
    found = (identity_of(handle) for who in people for handle in who.handles)
    return frozenset(
        book.mark(kind.decode(), normal)
        for identity in found if identity is not None
        for kind, _, normal in [identity.partition(b"\x00")]
    )


# ------------------------------------------------------------------ what stays


def stays(record: Record, places: Collection[str], owner: frozenset[str]) -> bool:
    """Whether a record is about others too, once the people at `places` are left out.

    Only exchanges may: a card, a link, an invitation, a note is about one person. Somebody else
    than the owner must be left. Where the owner is not recognised, one of two is taken to be the
    owner, but in the owner's own calendar, journal and telephone, which leave the owner out.
    """
    if not isinstance(record, Interaction):
        return False
    left = [
        who for place, who in whos(record) if place not in places and not is_erased(who)
    ]
    others = [who for who in left if owner.isdisjoint(labels(who))]
    is_found = len(others) < len(left) or record.network in _OWN_NETWORKS
    return len(others) >= (1 if is_found or record.incoming is not None else 2)


def labels(who: Who) -> set[str]:
    """What somebody is known by: identifiers as anchors write them, else local id or name."""
    found = {
        f"chat:{one.network}/{one.key}" if one.kind == "chat" else f"{one.kind}:{one.key}"
        for one in who.handles
    }
    if not found:
        found = {f"local:{who.local}" if who.local else f"name:{fold(who.name)}"}
    return found


# ------------------------------------------------------------------ cutting


def cut(text: str, spans: Iterable[Span]) -> str:
    """The text with `CUT` in place of each span; spans that meet become one."""
    parts: list[str] = []
    done = -1
    for start, end in sorted(spans):
        if start > done:
            parts += [text[max(done, 0) : start], CUT]
        done = max(done, end)
    parts.append(text[max(done, 0) :])
    return "".join(parts)


def with_cuts(said: Said, entry: Entry) -> Said:
    """The statement cut at the marked places of the texts that have the marked length."""
    if not entry.cuts:
        return said
    wanted: dict[tuple[str, int], tuple[Span, ...]] = {}
    for one in entry.cuts:
        wanted[one.path, one.length] = (*wanted.get((one.path, one.length), ()), *one.spans)
    changed = {
        path: cut(text, wanted[path, len(text)])
        for path, text in texts(said)
        if (path, len(text)) in wanted
    }
    return with_texts(said, changed) if changed else said


def of_event(book: Book, event: Event, region: str) -> Gate:
    """A gate that knows the identifiers of one erasing and nothing else."""
    return Gate(Book(book.key, (Event(event.number, event.at, event.handles),)), region)
