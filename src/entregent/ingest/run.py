"""An import from paths to people: recognise, check what is known, read, put together, report.

    import_paths(store, paths, sources, options, progress=quiet) -> ImportReport
    resume(store, batch, sources, options, progress=quiet) -> ImportReport
    unfinished(store) -> [Unfinished]      imports that were cut short
    drop(store, batch)                     forget one of them

Everything is read into an open batch that nobody sees; closing it is one transaction. Interrupted
at any instant (Ctrl-C, kill, power), the store holds an open batch: the same import again goes on
from the last confirmed place, `drop` forgets it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from entregent.ingest import batches as closing
from entregent.ingest import derive
from entregent.ingest.batches import drop
from entregent.ingest.collecting import few_collections
from entregent.ingest.gating import Guard, check
from entregent.ingest.options import ImportOptions, Progress, Teller, quiet
from entregent.ingest.reading import Reader
from entregent.ingest.recognise import Recognised, Unit, recognise
from entregent.ingest.report import FileReport, ImportReport
from entregent.ingest.streams import digest_of_unit
from entregent.model.errors import EntregentError
from entregent.model.ports import Source
from entregent.store import Store, batches, erase
from entregent.store.batches import ExportName, ExportRow, unfinished
from entregent.store.zone import zone_of

__all__ = [
    "ImportOptions", "ImportReport", "Progress", "drop", "import_paths", "import_units", "resume",
    "unfinished",
]


@dataclass(frozen=True, slots=True)
class _Job:
    """One unit, the export it is, and what the store knows of it."""

    unit: Unit
    name: ExportName
    known: ExportRow | None


def import_paths(
    store: Store,
    paths: Sequence[Path],
    sources: Mapping[str, Source],
    options: ImportOptions,
    progress: Callable[[Progress], None] = quiet,
) -> ImportReport:
    """Read everything these paths hold. Raises `EntregentError` for the store's troubles only."""
    teller = Teller(progress, options.ticks)
    teller.begin("look", 0)
    with recognise(
        paths, sources, as_source=options.as_source, prefer=options.prefer, limits=options.limits
    ) as found:
        plan = _plan(paths, options)
        return _Import(store, options, teller).run(found, plan)


def import_units(
    store: Store, found: Recognised, options: ImportOptions,
    progress: Callable[[Progress], None] = quiet,
) -> ImportReport:
    """Read what has been recognised already (a journal line, an invented world)."""
    return _Import(store, options, Teller(progress, options.ticks)).run(found, "")


def resume(
    store: Store,
    batch: int,
    sources: Mapping[str, Source],
    options: ImportOptions,
    progress: Callable[[Progress], None] = quiet,
) -> ImportReport:
    """Go on with an import that was cut short, read as on the day it began."""
    wanted = [one for one in unfinished(store) if one.id == batch]
    if not wanted or not wanted[0].plan:
        raise EntregentError("ingest.no-such-import", exit_code=2, params={"batch": str(batch)})
    plan = json.loads(wanted[0].plan)
    today = date.fromisoformat(plan["today"])
    options = replace(
        options, as_source=plan["as_source"], prefer=tuple(plan.get("prefer", ())),
        reading=replace(options.reading, today=today),
    )
    return import_paths(store, [Path(path) for path in plan["paths"]], sources, options, progress)


def _plan(paths: Sequence[Path], options: ImportOptions) -> str:
    """What an open batch remembers, to be gone on with."""
    return json.dumps(
        {
            "paths": [str(path.absolute()) for path in paths],
            "as_source": options.as_source,
            "prefer": options.prefer,
            "today": options.reading.today.isoformat(),
        },
        ensure_ascii=False, sort_keys=True,
    )


class _Import:
    """One import at work."""

    def __init__(self, store: Store, options: ImportOptions, teller: Teller) -> None:
        self._store = store
        self._options = options
        self._teller = teller

    def run(self, found: Recognised, plan: str) -> ImportReport:
        """Check, read, close, report."""
        with few_collections():
            return self._run(found, plan)

    def _run(self, found: Recognised, plan: str) -> ImportReport:
        store, options = self._store, self._options
        derive.ready(store, options.reading.zone)
        if options.gate.events:
            erase.secure(store)
        jobs = self._check(found.units)
        if not jobs:
            return self._report(found.reports, None)
        batch = self._begin(jobs, plan)
        files = [self._read(job, batch) for job in jobs]
        files += found.reports
        if not any(file.new or file.known or file.whole for file in files):
            drop(store, batch)
            if options.gate.events:
                store.tidy()
            return self._report(files, None)
        self._teller.begin("settle", 0)
        kept = ImportReport(files).encoded()
        hidden = any(options.gate.hides(job.name.digest) for job in jobs) or any(
            file.is_held_whole for file in files
        )
        command = f"import {options.gate.mask}" if hidden else options.gate.text(options.command)
        with store.writing():
            check(store, options.gate)
            entry = closing.close(store, batch, options.at, kept, command)
        if options.gate.events or any(file.new for file in files):
            store.tidy()
        return self._report(files, entry)

    def _check(self, units: Sequence[Unit]) -> list[_Job]:
        """Which units are known, by the digest of their bytes."""
        self._teller.begin("check", sum(unit.size for unit in units))
        today = self._options.reading.today.isoformat()
        jobs: list[_Job] = []
        for unit in units:
            self._teller.at(unit.shown)
            info, stated = unit.source.info, unit.claimed.as_of
            digest = self._options.gate.digest(digest_of_unit(unit, self._teller.more))
            version = "+".join(filter(None, (info.version, unit.claimed.told)))
            name = ExportName(
                digest, info.name, version,
                self._options.settings_digest(info.name), stated.isoformat() if stated else "",
            )
            jobs.append(_Job(unit, name, batches.find_export(self._store, name, today)))
        return jobs

    def _begin(self, jobs: Sequence[_Job], plan: str) -> int:
        """The open batch: the one that was cut short with the same plan, or a new one."""
        store = self._store
        with store.db.writing():
            same = [one.id for one in unfinished(store) if plan and _same(one.plan, plan)]
            batch = same[0] if same else batches.begin(store, self._options.at, plan)
            for job in jobs:
                if job.known is not None and job.known.done:
                    batches.hold(store, batch, job.known.id)
        self._teller.begin(
            "read", sum(job.unit.size for job in jobs if not (job.known and job.known.done))
        )
        return batch

    def _read(self, job: _Job, batch: int) -> FileReport:
        """Read one unit into the batch, or tell that it is known."""
        gate = self._options.gate
        shown = Guard(gate, hidden=gate.hides(job.name.digest)).path(job.unit.shown)
        report = FileReport(shown, job.unit.source.info.name)
        if job.known is not None and job.known.done:
            report.whole = True
            report.held = job.known.counts.get("held", 0)
            report.known = batches.statements_of(self._store, job.known.id)
            return report
        self._teller.at(job.unit.shown)
        zone = zone_of(self._options.reading.zone)
        reader = Reader(self._store, self._options, self._teller, zone)
        reader.read(job.unit, job.name, batch, report)
        if report.is_held_whole:  # a file about somebody forgotten may bear the name itself
            report.mask(gate.mask)
        return report

    def _report(self, files: Sequence[FileReport], entry: int | None) -> ImportReport:
        counts = self._store.counts()
        return ImportReport(
            tuple(files), counts.people, counts.interactions, entry, len(unfinished(self._store))
        )


def _same(plan: str, other: str) -> bool:
    """Whether two plans read the same things the same way, maybe on different days."""
    if not plan:
        return False
    first, second = json.loads(plan), json.loads(other)
    return all(first[name] == second[name] for name in ("paths", "as_source"))
