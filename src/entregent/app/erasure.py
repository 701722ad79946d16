"""The work of forgetting one person: found whole, marked, taken out, looked for.

`know` gathers what they are known by; an `Erasure` finds what has to be done, then does it inside
one write transaction of the store. The same work is done on the day somebody is forgotten and again
on a restored file, where the tombstones tell who is meant.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from entregent.ingest.derive import Change
from entregent.model.ids import RecordKey
from entregent.model.records import Handle, Record, Said, Who, kind_of
from entregent.privacy.book import Book, Entry, Event
from entregent.privacy.erasing import Eraser, Scoped
from entregent.privacy.gate import CUT, Gate, labels, tombstones
from entregent.privacy.leaves import scope_of
from entregent.privacy.needles import Needles, needles_of
from entregent.privacy.normal import identity_of
from entregent.store import Store, erase
from entregent.store.erase import Decided, Kept, Naming, Row, Table
from entregent.store.find import person_of
from entregent.text.names import fold, is_nobody


@dataclass(frozen=True, slots=True)
class Known:
    """Who is meant: every way they are named, what is theirs alone, what others share with them."""

    namings: tuple[Naming, ...]
    own: tuple[Handle, ...]
    shared: tuple[Handle, ...]
    names: tuple[str, ...]
    needles: Needles
    owner: frozenset[str]
    region: str

    @property
    def scoped(self) -> frozenset[Scoped]:
        """The ways they are named, as records write them."""
        return frozenset((one.scope, one.who) for one in self.namings)


def know(store: Store, mentions: Collection[int], region: str) -> Known:
    """Everything about the people named in these ways. `region` is the owner's country."""
    proven_nothing = erase.shared(store)
    mine: list[Naming] = []
    rest: list[Naming] = []
    for one in erase.namings(store):
        (mine if one.id in mentions else rest).append(one)
    handles = {handle for one in mine for handle in one.who.handles}
    mine, rest = _with_other_spellings(mine, rest, handles, proven_nothing)
    handles |= {handle for one in mine for handle in one.who.handles}
    names = {one.who.name for one in mine if one.who.name and not is_nobody(one.who.name)}
    near = needles_of(handles, names, (), ())
    like = [one for one in rest if near.maybe(_written(one.who))]
    theirs_too = _machines(store, like, near, proven_nothing)
    mine += [one for one in like if one.id in theirs_too]
    like = [one for one in like if one.id not in theirs_too]
    taken = {_label(handle) for one in like for handle in one.who.handles} | proven_nothing
    own = tuple(one for one in _ordered(handles) if _label(one) not in taken)
    needles = needles_of(
        own, names, [fold(one.who.name) for one in like],
        {handle.key for one in like for handle in one.who.handles},
    )
    owner = {label for one in rest if one.ego for label in labels(one.who)} - proven_nothing
    return Known(
        tuple(mine), own, tuple(one for one in _ordered(handles) if _label(one) in taken),
        tuple(sorted(names)), needles, frozenset(owner), region,
    )


def _written(who: Who) -> str:
    """Everything written in a way of naming."""
    return "\n".join((who.name, *(handle.key for handle in who.handles)))


def _ordered(handles: Iterable[Handle]) -> list[Handle]:
    return sorted(handles, key=lambda one: (one.kind, one.key, one.network, one.written))


def _label(handle: Handle) -> str:
    (label,) = labels(Who(handles=(handle,)))
    return label


def _with_other_spellings(
    mine: list[Naming], rest: list[Naming], handles: Collection[Handle], nothing: Collection[str]
) -> tuple[list[Naming], list[Naming]]:
    """Ways of naming that hold one of their mailboxes as its provider also delivers it."""
    identities = {
        identity for handle in handles if _label(handle) not in nothing
        for identity in [identity_of(handle)] if identity is not None
    }
    also = {
        one.id for one in rest
        if not one.ego and any(
            handle.kind == "email" and handle not in handles and identity_of(handle) in identities
            for handle in one.who.handles
        )
    }
    return (
        [*mine, *(one for one in rest if one.id in also)],
        [one for one in rest if one.id not in also],
    )


def _machines(
    store: Store, like: Collection[Naming], near: Needles, nothing: Collection[str]
) -> set[int]:
    """Machines that speak in their name: "Awa Diarra via Doodle", from nobody's own address."""
    found = {
        one.id for one in like
        if not one.ego and near.find(one.who.name, near=True)
        and one.who.handles and all(_label(handle) in nothing for handle in one.who.handles)
    }
    return erase.automatic(store, found)


# ------------------------------------------------------------------ the work


@dataclass(slots=True)
class Found:
    """What has to be done, before anything is."""

    leaving: list[int] = field(default_factory=list)
    entering: list[tuple[int, Said]] = field(default_factory=list)
    """(export, statement) to be written again, as it may be kept."""
    held: list[int] = field(default_factory=list)
    """The export of each statement that goes for good."""
    keys: set[str] = field(default_factory=set)
    entries: dict[bytes, Entry] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    decisions: list[Decided] = field(default_factory=list)
    texts: dict[Table, list[Row]] = field(default_factory=dict)
    remarks: set[bytes] = field(default_factory=set)


class Erasure:
    """One erasing, on one store.

    `sheet`: names on the sheet mean them, even when somebody else is called so.
    """

    def __init__(
        self, store: Store, book: Book, event: Event, known: Known, *, sheet: bool = False
    ) -> None:
        self._store = store
        self._known = known
        self._sheet = sheet
        self._book = book
        handles = event.handles | tombstones(book, [Who(handles=known.own)] if known.own else [])
        self.event = replace(event, handles=handles)
        self._eraser = Eraser(
            book, self.event, known.scoped, known.needles, Gate(Book(), known.region, known.owner)
        )
        self.found = Found()
        self._leading: frozenset[str] = frozenset()

    # -------------------------------------------------------------- finding

    def find(self) -> None:
        """Work out what becomes of everything, and mark it; nothing is written."""
        self._leading = erase.leading(self._store)
        for one in self._candidates():
            self._take(one)
        self._take_twins()
        self._find_decisions()
        self._find_texts()
        found = self.found
        renamed = {number for number, _ in found.texts["export"]}
        renamed |= {erase.export_of_file(self._store, file) for file, _ in found.texts["file"]}
        digests = [erase.digest_of_export(self._store, export) for export in sorted(renamed)]
        self.event = replace(
            self.event,
            records={**self.event.records, **found.entries},
            exports=self.event.exports | {self._digest(one) for one in digests},
            remarks=self.event.remarks | found.remarks,
            counts=dict(found.counts),
        )

    def _digest(self, digest: bytes) -> bytes:
        """What an export is known by afterwards: keyed by the first erasing for good."""
        return digest if self.event.number > 1 else self._book.mark("export", digest)

    def _candidates(self) -> Iterator[Kept]:
        """Records that name them or in which something of them may stand."""
        needles = self._known.needles
        sure = erase.holding(self._store, {one.id for one in self._known.namings})
        sure |= {record for record, place in erase.places(self._store) if needles.maybe(place)}
        rows = erase.records(self._store)
        while some := list(islice(rows, _AT_ONCE)):
            texts = [f"{one.body}\n{one.words}" for one in some]
            any_here = needles.maybe("\n".join(texts))
            for one, text in zip(some, texts, strict=True):
                if one.id in sure or (any_here and needles.maybe(text)):
                    yield one

    def _take(self, one: Kept) -> None:
        """Decide about one record and all its statements."""
        found, record = self.found, one.record
        leads = one.key in self._leading or scope_of(record) != _KEYED_BY_WORDS
        outcomes = [
            (export, said, self._eraser.outcome(said, leads=leads))
            for export, said in self._sayings(one, record)
        ]
        if all(outcome.said == said for _, said, outcome in outcomes):
            return
        found.leaving.append(one.id)
        only = not erase.has_versions(self._store, one.key)
        for export, said, outcome in outcomes:
            for mark, entry in outcome.marks(self._book, said, only=only):
                found.entries[mark] = entry.with_also(found.entries.get(mark, entry))
            if outcome.said is None:
                found.held.append(export)
            else:
                found.entering.append((export, outcome.said))
        after = outcomes[0][2].said
        found.counts["words"] += bool(one.words) and (after is None or after.words != one.words)
        if after is None:
            found.counts["removed"] += 1
            found.counts[f"removed-{kind_of(record)}"] += 1
            found.keys.add(one.key)
        else:
            found.counts["rewritten"] += 1

    def _sayings(self, one: Kept, record: Record) -> Iterator[tuple[int, Said]]:
        for where in erase.stated(self._store, one.id):
            yield where.export, Said(
                key=RecordKey(one.key), record=record, path=where.path, place=where.place,
                words=one.words,
            )

    def _take_twins(self) -> None:
        """Records that already say what another one comes to say leave and enter with it."""
        found = self.found
        leaving = set(found.leaving)
        for _, said in list(found.entering):
            twin = erase.twin(self._store, said)
            if twin is not None and twin.id not in leaving:
                leaving.add(twin.id)
                found.leaving.append(twin.id)
                found.entering += self._sayings(twin, twin.record)

    def _find_decisions(self) -> None:
        """Decisions about them go, with what they rested on."""
        labelled = {label for one in self._known.namings for label in labels(one.who)}
        labelled -= {_label(handle) for handle in self._known.shared}
        keys = {raw.hex() for one in self._known.namings for raw in (one.digest, one.key)}
        people = {one.person for one in self._known.namings} - {None}
        anchors = labelled | keys | self.found.keys
        for one in erase.decisions(self._store):
            if not anchors.isdisjoint(one.anchors) or any(
                ":" not in anchor and person_of(self._store, anchor) in people
                for anchor in one.anchors
            ):
                self.found.decisions.append(one)
        self.found.counts["decisions"] = len(self.found.decisions)

    def _find_texts(self) -> None:
        """Texts outside of records: commands, decisions, reports, remarks, names of files."""
        store, found = self._store, self.found
        gone = {one.id for one in found.decisions}
        lines = erase.entries_of(store, erase.journal_lines(store, found.held))
        whole = lines | {one.entry for one in found.decisions}
        text = self._eraser.text
        changes: dict[Table, Callable[[int, list[str]], list[str]]] = {
            "journal": lambda number, row: [_command(row[0]) if number in whole else text(row[0])],
            "decision": lambda _, row: [self._value(row[0]), text(row[1])],
            "batch": lambda _, row: [erase.in_json(row[0], text) if row[0] else ""],
            "remark": lambda _, row: [
                text(row[0]), text(row[1]), erase.in_json(row[2], text),
                row[3] if text(row[3]) == row[3] else "",
            ],
            "export": lambda _, row: [text(row[0])],
            "file": lambda _, row: [text(row[0])],
        }
        for table, change in changes.items():
            rows: list[Row] = []
            for number, row in erase.texts_of(store, table):
                if table == "decision" and number in gone:
                    continue
                if (after := change(number, row)) != row:
                    rows.append((number, after))
                    if table == "remark":
                        found.remarks.add(self._book.mark_of_remark(row[0], row[1]))
            found.texts[table] = rows
            found.counts[f"texts-{table}"] = len(rows)

    def _value(self, value: str) -> str:
        """The value of a decision without them; people named on the sheet are taken off it."""
        body = json.loads(value)
        for box in _NAMES_ON_SHEET:
            if isinstance(body, dict) and isinstance(body.get(box), list):
                body[box] = [name for name in body[box] if not self._means(str(name))]
                body = {name: one for name, one in body.items() if name != box or one}
        text = json.dumps(body, ensure_ascii=False, sort_keys=True)
        after = erase.in_json(text, self._eraser.text)
        return value if json.loads(after) == json.loads(value) else after

    def _means(self, name: str) -> bool:
        return bool(self._known.needles.find(name, near=self._sheet))

    # -------------------------------------------------------------- writing

    def apply(self) -> None:
        """Take everything out, inside a write transaction."""
        store, found = self._store, self.found
        change = Change(store)
        numbers = {one.id for one in found.decisions}
        undone = [one for one in store.decisions() if one.id in numbers]
        change.leave(found.leaving)
        change.enter(erase.write(store, found.entering))
        erase.remove_decisions(store, sorted(numbers))
        change.decided(undone)
        for table, rows in found.texts.items():
            if table == "file":
                erase.rename_files(store, rows)
            else:
                erase.rewrite(store, table, rows)
        erase.note_held(store, found.held)
        erase.remove_empty(store, found.held)
        erase.rename_exports(store, self._digest)
        change.settle()
        erase.merge_index(store)
        erase.close(store, self.event.number)

    @property
    def needles(self) -> Needles:
        """What was looked for: it is forgotten with this value."""
        return self._known.needles

    @property
    def left_in_index(self) -> bool:
        """Whether the search index still leads somewhere by their name: it must not."""
        words = {word for name in self._known.needles.names for word in name}
        return erase.stale_words(self._store, sorted(words))


_AT_ONCE = 1000
_NAMES_ON_SHEET = ("known", "introducers")
_KEYED_BY_WORDS = "journal"
"""The network whose records are known by their words: a line of the owner's own."""


def _command(text: str) -> str:
    """A command about them: what was done, not with whom."""
    verb, _, rest = text.partition(" ")
    return f"{verb} {CUT}" if rest else verb
