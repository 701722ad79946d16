"""The journal source: recognises journals, yields what each line says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from itertools import chain
from typing import Literal, get_args

from entregent.files.errors import Refused
from entregent.files.limits import DEFAULT_LIMITS, Limits
from entregent.files.lines import Lines
from entregent.files.sniff import head_text, text_kind
from entregent.model.ids import record_key
from entregent.model.ports import FileTree, Reading, Recognition, SourceInfo
from entregent.model.records import (
    Commitment,
    Gift,
    GiftKind,
    Interaction,
    InteractionKind,
    Moment,
    Note,
    Noticed,
    Reason,
    Record,
    Rejected,
    Said,
    Yield,
)
from entregent.model.when import Precision
from entregent.sources.journal.entries import JournalEntry, journal_line, resolved
from entregent.sources.journal.lines import Unread, read_line

NETWORK = "journal"
HEADER = "# entregent journal"
"""The first line of a journal that a command begins."""
_NAMES = (".txt", ".md", ".journal", ".log")
_FEW = 50
_HEAD = 1 << 20
_LOOKED_AT = 20
_ENOUGH = 3


class Journal:
    """Reads journals: plain text, UTF-8, one entry a line; indented lines go on with the text."""

    def __init__(self, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits

    @property
    def info(self) -> SourceInfo:
        """The card of the source."""
        return SourceInfo(
            name="journal", title="Journal", network=NETWORK,
            yields=frozenset({"people", "gifts", "commitments", "calls", "words"}),
            ask="journal.ask",
        )

    def recognise(self, tree: FileTree) -> Recognition | None:
        """By the first line, or by three entries among the first twenty lines."""
        entries = tree.entries()
        found: dict[str, int] = {}
        for entry in entries:
            base = entry.path.rpartition("/")[2].lower()
            if len(entries) > _FEW and not base.endswith(_NAMES):
                continue
            head = tree.head(entry.path, _HEAD if base.endswith(_NAMES) else 16384)
            sure = _confidence(head_text(head), is_text=text_kind(head) == "text")
            if sure:
                found[entry.path] = sure
        if not found:
            return None
        confidence = max(found.values())
        return Recognition(
            confidence=confidence,
            because="journal.because" if confidence == _SURE else "journal.because-lines",
            paths=tuple(found),
        )

    def read(self, tree: FileTree, claimed: Recognition, reading: Reading) -> Iterator[Yield]:
        """What every line of the claimed files says, in order."""
        for path in claimed.paths:
            try:
                with tree.open(path) as stream:
                    yield from _file(path, Lines(stream, self._limits), reading)
            except Refused as refusal:
                yield Rejected(path=path, place="file", reason=refusal.reason)


_SURE = 99


def _confidence(text: str, *, is_text: bool) -> int:
    lines = [line for line in text.lstrip("\ufeff").splitlines() if line.strip()][:_LOOKED_AT]
    if lines and lines[0].strip().lower().startswith(HEADER):
        return _SURE
    if not is_text:
        return 0
    read = sum(isinstance(read_line(line), JournalEntry) for line in lines if line[:1].isdigit())
    return 90 if read >= _ENOUGH else 0


# ------------------------------------------------------------------ reading


def _file(path: str, lines: Lines, reading: Reading) -> Iterator[Yield]:
    count = 0
    for number, text in _entries(lines):
        count += 1
        entry = read_line(text, reading.region)
        place = f"line {number}"
        if isinstance(entry, Unread):
            params = {"line": str(number), "value": entry.value}
            reason = Reason(code=entry.code, params=params)
            yield Rejected(path=path, place=place, reason=reason, raw=text[:2000])
            continue
        if entry.on > reading.today and entry.verb in {"met", "called", "gave", "received"}:
            reason = Reason(code="journal.future", params={"day": entry.on.isoformat()})
            yield Noticed(path=path, place=place, reason=reason)
        for said in said_by(entry, path, place):
            yield said if reading.words else _without_words(said)
    for number in lines.foreign[:_LOOKED_AT]:
        yield Noticed(path=path, place=f"line {number}", reason=Reason(code="journal.foreign"))
    if not count:
        yield Noticed(path=path, place="", reason=Reason(code="journal.none"))


def _entries(lines: Lines) -> Iterator[tuple[int, str]]:
    """Entries with the number of their first line; comments and blank lines are left out."""
    held, first = "", 0
    for number, line in enumerate(chain.from_iterable(lines.blocks()), start=1):
        text = line.rstrip().lstrip("\ufeff")
        if held and text[:1] in {" ", "\t"} and text.strip():
            held += f"\u23ce{text.strip()}" if len(held) < _HEAD else ""
            continue
        if held:
            yield first, held
        is_entry = bool(text.strip()) and not text.startswith("#")
        held, first = (text.strip(), number) if is_entry else ("", 0)
    if held:
        yield first, held


def _without_words(said: Said) -> Said:
    return Said(key=said.key, record=said.record, path=said.path, place=said.place)


def said_by(entry: JournalEntry, path: str, place: str) -> Iterator[Said]:
    """The statements of one entry: one exchange, or one note, gift or promise a person."""
    entry = resolved(entry)
    if entry.verb in {"met", "called"}:
        key = record_key("interaction", NETWORK, journal_line(entry))
        yield Said(key=key, record=_exchange(entry), path=path, place=place, words=entry.text)
        return
    for who in entry.people:
        alone = JournalEntry(
            on=entry.on, verb=entry.verb, people=(who,), text=entry.text, clock=entry.clock,
            kind=entry.kind, due=entry.due,
        )
        record = _record(alone)
        key = record_key(entry.verb, NETWORK, journal_line(alone))
        words = entry.text if entry.verb == "note" else ""
        yield Said(key=key, record=record, path=path, place=place, words=words)


def _exchange(entry: JournalEntry) -> Interaction:
    kinds: dict[str, InteractionKind] = {"meal": "meal", "video": "video", "meeting": "meeting"}
    return Interaction(
        at=_moment(entry.on, entry.clock),
        kind="call" if entry.verb == "called" else kinds[entry.kind],
        network=NETWORK,
        others=entry.people,
        people=len(entry.people) + 1,
        seconds=entry.minutes * 60,
    )


def _record(entry: JournalEntry) -> Record:
    who, at = entry.people[0], _moment(entry.on, entry.clock)
    if entry.verb == "note":
        return Note(who=who, at=at, network=NETWORK)
    if entry.verb in {"promised", "was_promised"}:
        return Commitment(
            who=who, what=entry.text, by_owner=entry.verb == "promised", made=at,
            due=_moment(entry.due, None) if entry.due is not None else None,
        )
    kinds: tuple[GiftKind, ...] = get_args(GiftKind)
    kind: GiftKind = next((kind for kind in kinds if kind == entry.kind), "other")
    direction: Literal["given", "received"] = "given" if entry.verb == "gave" else "received"
    return Gift(who=who, direction=direction, kind=kind, at=at, what=entry.text)


def _moment(on: date, clock: time | None) -> Moment:
    """A day, or a wall clock of no zone: a journal names none."""
    wall = datetime.combine(on, clock or time(), tzinfo=UTC)
    precision: Precision = "minute" if clock is not None else "day"
    return Moment(at=int(wall.timestamp()), precision=precision, zone="floating")
