"""Reading one export into an open batch: step by step, each step confirmed with its place.

A step is written whole or not at all: records, statements, remarks and how far the source has been
read; a transaction holds some seconds of steps, or one when others write at the same time. Read
again after an interruption, the source gives the same things in the same order; what is confirmed
is passed over.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

import msgspec

from entregent.files.errors import Refused
from entregent.ingest.crew import Crew, package_of
from entregent.ingest.gating import Guard, Held, check
from entregent.ingest.options import ImportOptions, Teller
from entregent.ingest.recognise import Unit
from entregent.ingest.report import FileReport, Remark
from entregent.ingest.streams import CountedTree
from entregent.model.errors import EntregentError
from entregent.model.ids import KEY_BYTES
from entregent.model.ports import Reading, Staged
from entregent.model.records import (
    Ignored,
    Noticed,
    Reason,
    Rejected,
    Said,
    Yield,
    canonical,
    decode,
    kind_of,
)
from entregent.store import Store, batches
from entregent.store.batches import ExportName, ExportRow
from entregent.store.local import moment_of
from entregent.store.write import Writer

STEP = 20_000
"""Yields in one step when nobody else is waiting."""
HELD_SECONDS = 4
"""How long steps share a transaction when nobody else is waiting."""
GENTLE_STEP = 500
GENTLE_REST = 0.02
"""Measured: with 500 rows and 20 ms of rest another writer waits 34 ms at most, 19 times of 20."""
STEP_CHARACTERS = 1 << 24
CREW_FROM = 16 << 20
"""Bytes from which other processes help: one reads as much in the time they take to start."""
UNKNOWN_DAY = "0001-01-01"
_LOOK_EVERY = 250
_OWN_SOURCES = "entregent.sources."
_RAW_KEPT = 2000
_EPOCH = datetime(1970, 1, 1)


_Item = Said | Remark | Held
"""What a step holds: a statement, something said about the file, or what was held back."""


class Reader:
    """Reads exports into one store."""

    def __init__(
        self, store: Store, options: ImportOptions, teller: Teller, zone: tzinfo
    ) -> None:
        self._store = store
        self._options = options
        self._teller = teller
        self._writer = Writer(store, zone)
        self._guard = Guard(options.gate, hidden=False)
        self._began = 0.0
        day = options.reading.today + timedelta(days=1)
        self._tomorrow = int((datetime(day.year, day.month, day.day) - _EPOCH).total_seconds())

    def read(self, unit: Unit, name: ExportName, batch: int, report: FileReport) -> None:
        """Read a unit to its end. Raises `EntregentError` `ingest.taken-over`.

        Whatever stops it, Ctrl-C included, the steps that are whole are confirmed.
        """
        self._guard = Guard(self._options.gate, hidden=self._options.gate.hides(name.digest))
        export, claimed = self._take(unit, name, batch)
        progress = _Reading(self._tomorrow, report, export)
        try:
            self._read(unit, export, claimed, progress)
        except BaseException:
            self._confirm()
            raise
        progress.tell()

    def _read(self, unit: Unit, export: ExportRow, claimed: int, progress: _Reading) -> None:
        own = type(unit.source).__module__.startswith(_OWN_SOURCES)
        done = 0
        with closing(self._steps(unit, date.fromisoformat(export.today))) as steps:
            for step in steps:
                fresh = step[max(0, export.progress - done) :]
                done += len(step)
                listed = progress.see(step)
                if fresh:
                    items = [one for one in fresh if isinstance(one, Said) or id(one) in listed]
                    if not own:
                        items = progress.without_unsound(items)  # a stranger's code: not believed
                    self._write(export.id, claimed, items, progress, done)
        stated, today = unit.claimed.as_of, date.fromisoformat(export.today)
        self._begin()
        self._advance(export.id, claimed, progress.counts(), done)
        batches.finish(
            self._store, export.id,
            # No export speaks for a day to come: read later, it may say more.
            as_of=min(stated, today).isoformat() if stated else progress.newest_day(),
            has_future=progress.has_future or (stated is not None and stated > today),
        )
        self._confirm()

    def _take(self, unit: Unit, name: ExportName, batch: int) -> tuple[ExportRow, int]:
        """The export as a row that this import holds and has claimed."""
        store, today = self._store, self._options.reading.today.isoformat()
        with store.db.writing():
            export = batches.find_export(store, name, today) or batches.new_export(
                store, name, shown_name=self._guard.path(unit.tree.name),
                network=unit.source.info.network, today=today,
            )
            batches.hold(store, batch, export.id)
            return export, batches.claim(store, export.id)

    # -------------------------------------------------------------- what the source yields

    def _steps(self, unit: Unit, today: date) -> Generator[list[_Item]]:
        """Everything the source yields, in its order, cut into steps."""
        options = self._options
        keeps = options.keeps_words(unit.source.info.name)
        most = GENTLE_STEP if options.gentle else STEP
        step: list[_Item] = []
        size = 0
        for one in self._yields(unit, today, keeps=keeps):
            if not isinstance(one, Said):
                step.append(self._guard.remark(_remark(one)))
            elif keeps or not one.words:
                step.append(self._guard.said(one))
                size += len(one.words)
            else:
                step.append(self._guard.said(msgspec.structs.replace(one, words="")))
            if len(step) >= most or size >= STEP_CHARACTERS:
                yield step
                step, size = [], 0
        if step:
            yield step

    def _yields(self, unit: Unit, today: date, *, keeps: bool) -> Iterator[Yield]:
        """What the source says; a source that breaks costs the rest of its export, and says so."""
        tree = CountedTree(unit.tree)
        reading = replace(self._options.reading, today=today, words=keeps)
        told = 0
        try:
            for count, one in enumerate(self._said(unit, tree, reading), 1):
                yield one
                if count % _LOOK_EVERY == 0:
                    self._teller.records += _LOOK_EVERY
                    self._teller.more(tree.done - told)
                    told = tree.done
        except Refused as refusal:
            yield Rejected(path="", place="", reason=refusal.reason)
        except EntregentError as error:
            yield Rejected(path="", place="", reason=Reason(code=error.code, params=error.params))
        except Exception as error:  # noqa: BLE001 - what was read before a source broke is kept
            params = {"source": unit.source.info.title, "why": type(error).__name__}
            yield Rejected(path="", place="", reason=Reason(code="ingest.broken", params=params))
        self._teller.more(tree.done - told)

    def _said(self, unit: Unit, tree: CountedTree, reading: Reading) -> Iterator[Yield]:
        """What the source says, read by several processes where that is worth starting them."""
        source, options = unit.source, self._options
        if not options.crew or unit.size < CREW_FROM or not package_of(source):
            yield from source.read(tree, unit.claimed, reading)
            return
        assert isinstance(source, Staged)  # those alone have a package
        pieces = source.pieces(tree, unit.claimed, reading)
        with Crew(source, reading, options.crew, gentle=options.gentle) as crew:
            yield from source.join(crew.worked(pieces), reading)

    # -------------------------------------------------------------- writing a step

    def _write(
        self, export: int, claimed: int, items: Sequence[_Item], progress: _Reading, done: int
    ) -> None:
        self._begin()
        try:
            self._try(export, claimed, items, progress, done)
        except (ValueError, OverflowError, msgspec.MsgspecError):  # found and left out
            self._try(export, claimed, progress.without_unsound(items), progress, done)
        gentle = self._options.gentle
        if gentle or self._options.ticks() - self._began > HELD_SECONDS:
            self._confirm()
        if gentle and self._options.rest is not None:
            self._options.rest(GENTLE_REST)

    def _try(
        self, export: int, claimed: int, items: Sequence[_Item], progress: _Reading, done: int
    ) -> None:
        """One step, whole or not at all. The writer forgets what was taken back."""
        db = self._store.db
        said = [one for one in items if isinstance(one, Said)]
        try:
            db.run("SAVEPOINT step")
            new, known = self._writer.add(export, said)
            batches.write_remarks(self._store, export, _rows(items))
            self._advance(export, claimed, progress.counts(new, known), done)
        except BaseException:
            self._writer.forget()
            if db.in_transaction:  # a full disk may have ended it
                db.run("ROLLBACK TO step")
            raise
        db.run("RELEASE step")
        progress.add(new, known)

    def _advance(
        self, export: int, claimed: int, counts: Mapping[str, int], done: int
    ) -> None:
        if not batches.advance(self._store, export, claimed, progress=done, counts=counts):
            raise EntregentError("ingest.taken-over", exit_code=5)

    def _begin(self) -> None:
        """Have a transaction open; steps share one for some seconds: fewer pages are written."""
        if not self._store.db.in_transaction:
            self._store.db.run("BEGIN IMMEDIATE")
            self._began = self._options.ticks()
            check(self._store, self._options.gate)

    def _confirm(self) -> None:
        """Make the steps that are written last."""
        if self._store.db.in_transaction:
            self._store.db.run("COMMIT")


class _Reading:
    """What the reading of one export has come to."""

    def __init__(self, tomorrow: int, report: FileReport, export: ExportRow) -> None:
        self._tomorrow = tomorrow
        self._report = report
        self._new = export.counts.get("new", 0)
        self._known = export.counts.get("known", 0)
        self._held = 0
        self._kinds: Counter[str] = Counter()
        self._newest: int | None = None
        self.has_future = False

    def see(self, step: Iterable[_Item]) -> set[int]:
        """Take in what a step says, also when it had been confirmed before.

        The `id()` of remarks that are listed; the others are only counted.
        """
        listed: set[int] = set()
        for one in step:
            if isinstance(one, Remark):
                if self._report.add(one):
                    listed.add(id(one))
                continue
            if isinstance(one, Held):
                self._held += 1
                continue
            self._kinds[kind_of(one.record)] += 1
            moment = moment_of(one.record)
            if moment is None:
                continue
            if moment.at >= self._tomorrow:
                self.has_future = True
            elif self._newest is None or moment.at > self._newest:
                self._newest = moment.at
        return listed

    def without_unsound(self, items: Iterable[_Item]) -> list[_Item]:
        """The items that can be written; the others are refused and said so."""
        kept: list[_Item] = []
        for one in items:
            if not isinstance(one, Said) or _is_sound(one):
                kept.append(one)
                continue
            refusal = Remark("rejected", _clean(one.path), _clean(one.place), _UNSOUND)
            self._kinds[kind_of(one.record)] -= 1
            if self._report.add(refusal):
                kept.append(refusal)
        return kept

    def counts(self, new: int = 0, known: int = 0) -> dict[str, int]:
        """How much was new and known, and how much was held back so far."""
        return {"new": self._new + new, "known": self._known + known, "held": self._held}

    def add(self, new: int, known: int) -> None:
        """A step is confirmed."""
        self._new += new
        self._known += known

    def newest_day(self) -> str:
        """The latest day the records tell of, up to the day of reading."""
        if self._newest is None:
            return UNKNOWN_DAY
        try:
            return (_EPOCH + timedelta(seconds=self._newest)).date().isoformat()
        except OverflowError:
            return UNKNOWN_DAY

    def tell(self) -> None:
        """Write it into the report."""
        self._report.read = self._kinds
        self._report.new = self._new
        self._report.known = self._known
        self._report.held = self._held


_UNSOUND = Reason(code="ingest.unsound")


def _is_sound(said: Said) -> bool:
    """Whether it can be written and read again: values of their types, whole characters."""
    try:
        decode(canonical(said.record))
        for text in (said.words, said.path, said.place):
            text.encode()
        return len(bytes.fromhex(said.key)) == KEY_BYTES
    except (ValueError, OverflowError, msgspec.MsgspecError):
        return False


def _clean(text: str) -> str:
    """A text with what cannot be written replaced."""
    return text.encode("utf-8", "replace").decode()


def _remark(one: Rejected | Noticed | Ignored) -> Remark:
    if isinstance(one, Rejected):
        return Remark("rejected", _clean(one.path), _clean(one.place), one.reason, _clean(one.raw))
    if isinstance(one, Noticed):
        return Remark("noticed", _clean(one.path), _clean(one.place), one.reason)
    return Remark("ignored", _clean(one.path), "", one.reason)


def _rows(items: Iterable[_Item]) -> list[tuple[str, str, str, str, str, str]]:
    """Remarks as the store keeps them."""
    return [
        (
            one.what, one.path, one.place, one.reason.code,
            json.dumps(one.reason.params, sort_keys=True), one.raw[:_RAW_KEPT],
        )
        for one in items
        if isinstance(one, Remark)
    ]
