"""Forgetting somebody in the file: what is read for it, what is written, and the bytes afterwards.

Nothing here decides who is meant or what a text becomes: callers do, and hand the answers over. All
writers are called inside one transaction, after `secure(opened)`; `compact` comes after it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import msgspec

from entregent.model.decisions import DecisionKind
from entregent.model.errors import EntregentError
from entregent.model.ids import RecordKey
from entregent.model.records import Record, Said, Who, canonical, decode
from entregent.store.core import Opened
from entregent.store.database import marks, parts
from entregent.store.write import Writer, version_of
from entregent.store.zone import store_zone

Change = Callable[[str], str]
"""What a text becomes."""

Table = Literal["journal", "decision", "batch", "remark", "export", "file"]
Row = tuple[int, list[str]]
"""The number of a row and its texts, in the order of `TEXTS`."""

TEXTS: Mapping[Table, tuple[str, ...]] = {
    "journal": ("command",),
    "decision": ("value", "reason"),
    "batch": ("report",),
    "remark": ("path", "place", "params", "raw"),
    "export": ("name",),
    "file": ("path",),
}
"""What strangers or the owner wrote outside of records."""

_WHO = msgspec.json.Decoder(Who)
_IN_MEMORY = 1 << 28
"""Bytes of a file up to which it is written anew in memory, beyond that beside it."""
_ERASINGS = "forgotten"


# ------------------------------------------------------------------ what is read


@dataclass(frozen=True, slots=True)
class Naming:
    """One way somebody is named: by `person`, a number of this file; None while nobody sees it."""

    id: int
    digest: bytes
    scope: str
    who: Who
    person: int | None
    ego: bool
    key: bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """One record as it stands: its number, its key in hexadecimal, what it says."""

    id: int
    key: str
    body: str
    words: str

    @property
    def record(self) -> Record:
        """The record its body stands for."""
        return decode(self.body.encode())

    @property
    def said(self) -> Said:
        """What it says, wherever it was read."""
        key = RecordKey(self.key)
        return Said(key=key, record=self.record, path="", place="", words=self.words)


@dataclass(frozen=True, slots=True)
class Stated:
    """By which export a record is stated, in which of its files and where."""

    export: int
    path: str
    place: str


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision, in force or not."""

    id: int
    entry: int
    kind: DecisionKind
    anchors: tuple[str, ...]
    value: str
    reason: str


def erasings(opened: Opened) -> int:
    """How many erasings the contents of this file went through."""
    return int(opened.meta(_ERASINGS) or 0)


def namings(opened: Opened) -> Iterator[Naming]:
    """Every way of naming somebody, also those that only unfinished imports hold."""
    rows = opened.db.rows(
        "SELECT id, digest, scope, who, person, ego, key FROM mention ORDER BY id"
    )
    for number, digest, scope, who, person, ego, key in rows:
        yield Naming(number, digest, scope, _WHO.decode(who), person, bool(ego), key)


def owners(opened: Opened) -> Iterator[Who]:
    """The ways the owner is named."""
    for (who,) in opened.db.rows("SELECT who FROM mention WHERE ego"):
        yield _WHO.decode(who)


def shared(opened: Opened) -> set[str]:
    """Identifiers that prove nothing, as anchors write them."""
    return {handle for (handle,) in opened.db.rows("SELECT handle FROM shared")}


def automatic(opened: Opened, mentions: Collection[int]) -> set[int]:
    """Those of these ways of naming that only automatic messages hold."""
    found: set[int] = set()
    for some in parts(sorted(mentions)):
        rows = opened.db.rows(
            "SELECT n.mention FROM named n LEFT JOIN interaction i ON i.record = n.record"
            f" WHERE n.mention IN ({marks(some)}) GROUP BY n.mention"
            " HAVING max(coalesce(i.human, 1)) = 0",
            some,
        )
        found.update(mention for (mention,) in rows)
    return found


def records(opened: Opened) -> Iterator[Kept]:
    """Every record with its words, by number."""
    for number, key, body, words in opened.db.run(
        "SELECT r.id, lower(hex(r.key)), r.body, coalesce(w.text, '') FROM record r"
        " LEFT JOIN words w ON w.record = r.id ORDER BY r.id"
    ):
        yield Kept(number, key, body, words)


def holding(opened: Opened, mentions: Collection[int]) -> set[int]:
    """The records that name somebody in one of these ways."""
    found: set[int] = set()
    for some in parts(sorted(mentions)):
        rows = opened.db.rows(
            f"SELECT DISTINCT record FROM named WHERE mention IN ({marks(some)})", some
        )
        found.update(record for (record,) in rows)
    return found


def stated(opened: Opened, record: int) -> list[Stated]:
    """Where a record is stated."""
    rows = opened.db.rows(
        "SELECT s.export, f.path, s.place FROM statement s JOIN file f ON f.id = s.file"
        " WHERE s.record = ? ORDER BY s.export",
        (record,),
    )
    return [Stated(*row) for row in rows]


def places(opened: Opened) -> Iterator[tuple[int, str]]:
    """(record, place) of every statement whose place is more than a short word and a number."""
    yield from opened.db.rows("SELECT record, place FROM statement WHERE length(place) > 16")


def has_versions(opened: Opened, key: str) -> bool:
    """Whether a key stands for more than one version of what it says."""
    count: int = opened.db.one("SELECT count(*) FROM record WHERE key = ?", (bytes.fromhex(key),))
    return count > 1


def twin(opened: Opened, said: Said) -> Kept | None:
    """The record that says exactly this already."""
    version = version_of(canonical(said.record), said.words)
    rows = opened.db.rows(
        "SELECT r.id, lower(hex(r.key)), r.body, coalesce(w.text, '') FROM record r"
        " LEFT JOIN words w ON w.record = r.id WHERE r.key = ? AND r.version = ?",
        (bytes.fromhex(said.key), version),
    )
    return Kept(*rows[0]) if rows else None


def decisions(opened: Opened) -> list[Decided]:
    """Every decision, also those of commands that were taken back."""
    rows = opened.db.rows(
        "SELECT id, entry, kind, anchors, value, reason FROM decision ORDER BY id"
    )
    return [
        Decided(number, entry, kind, tuple(json.loads(anchors)), value, reason)
        for number, entry, kind, anchors, value, reason in rows
    ]


def texts_of(opened: Opened, table: Table) -> list[Row]:
    """Every row of a table that holds texts beside records: its number and its texts."""
    rows = opened.db.rows(f"SELECT id, {', '.join(TEXTS[table])} FROM {table} ORDER BY id")
    return [(number, texts) for number, *texts in rows]


def leading(opened: Opened) -> frozenset[str]:
    """Record keys that something leads to: an id, an anchor of a decision or of a note."""
    db = opened.db
    found = {key.hex() for (key,) in db.rows("SELECT key FROM mention")}
    found.update(anchor for one in decisions(opened) for anchor in one.anchors)
    for (who,) in db.rows("SELECT who FROM mention WHERE instr(who, '\"anchor\":')"):
        found.add(_WHO.decode(who).anchor)
    return frozenset(found)


def digest_of_export(opened: Opened, export: int) -> bytes:
    """What an export is known by."""
    digest: bytes = opened.db.one("SELECT digest FROM export WHERE id = ?", (export,))
    return digest


def export_of_file(opened: Opened, file: int) -> int:
    """The export a file belongs to."""
    export: int = opened.db.one("SELECT export FROM file WHERE id = ?", (file,))
    return export


def entries_of(opened: Opened, imports: Collection[int]) -> set[int]:
    """The commands in the journal that stand for these imports."""
    rows = opened.db.rows("SELECT id, batch FROM journal WHERE batch IS NOT NULL")
    return {entry for entry, batch in rows if batch in imports}


def last_entry(opened: Opened, command: str) -> int:
    """The number of the newest command of this name, 0 when there is none."""
    found: int | None = opened.db.one("SELECT max(id) FROM journal WHERE command = ?", (command,))
    return found or 0


def open_plans(opened: Opened) -> list[tuple[int, str]]:
    """(import, what it was told to read) of unfinished imports."""
    return opened.db.rows("SELECT id, plan FROM batch WHERE state = 'open' AND plan <> ''")


# ------------------------------------------------------------------ what is written


def secure(opened: Opened) -> None:
    """Have SQLite write zeros over whatever this connection deletes from now on."""
    opened.db.rows("PRAGMA secure_delete = ON")


def write(opened: Opened, said: Iterable[tuple[int, Said]]) -> list[int]:
    """Write (export, statement) pairs; the numbers of the records that were not there."""
    before: int = opened.db.one("SELECT coalesce(max(id), 0) FROM record")
    by_export: dict[int, list[Said]] = {}
    for export, one in said:
        by_export.setdefault(export, []).append(one)
    writer = Writer(opened, store_zone(opened))
    for export in sorted(by_export):
        writer.add(export, by_export[export])
    rows = opened.db.rows("SELECT id FROM record WHERE id > ?", (before,))
    return [number for (number,) in rows]


def remove_decisions(opened: Opened, numbers: Iterable[int]) -> None:
    """Remove these decisions; their commands stay in the journal."""
    opened.db.many("DELETE FROM decision WHERE id = ?", [(number,) for number in numbers])


def rewrite(opened: Opened, table: Table, rows: Iterable[Row]) -> None:
    """Write other texts into one of the tables that hold some beside records."""
    names = ", ".join(f"{name} = ?" for name in TEXTS[table])
    opened.db.many(
        f"UPDATE {table} SET {names} WHERE id = ?", [(*texts, number) for number, texts in rows]
    )


def rename_files(opened: Opened, rows: Iterable[Row]) -> None:
    """Other paths inside exports; files of one export that come to bear one path become one."""
    db = opened.db
    for number, (path,) in rows:
        row = db.run("UPDATE OR IGNORE file SET path = ? WHERE id = ?", (path, number))
        if not row.rowcount:
            export = db.one("SELECT export FROM file WHERE id = ?", (number,))
            same = db.one("SELECT id FROM file WHERE export = ? AND path = ?", (export, path))
            db.run("UPDATE statement SET file = ? WHERE file = ? AND export = ?",
                   (same, number, export))
            db.run("DELETE FROM file WHERE id = ?", (number,))


def rename_exports(opened: Opened, change: Callable[[bytes], bytes]) -> None:
    """Know every export by another digest."""
    rows = opened.db.rows("SELECT id, digest FROM export")
    opened.db.many(
        "UPDATE export SET digest = ? WHERE id = ?",
        [(after, number) for number, digest in rows if (after := change(digest)) != digest],
    )


def note_held(opened: Opened, exports: Iterable[int]) -> None:
    """Count one record held back for each time an export is given."""
    counts: dict[int, int] = {}
    for export in exports:
        counts[export] = counts.get(export, 0) + 1
    for export, held in counts.items():
        known = json.loads(opened.db.one("SELECT counts FROM export WHERE id = ?", (export,)))
        known["held"] = known.get("held", 0) + held
        opened.db.run(
            "UPDATE export SET counts = ? WHERE id = ?",
            (json.dumps(known, sort_keys=True), export),
        )


def remove_empty(opened: Opened, exports: Iterable[int]) -> int:
    """Remove those of these exports that state nothing any more; how many went."""
    db = opened.db
    gone = [
        export for export in sorted(set(exports))
        if not db.one("SELECT EXISTS (SELECT 1 FROM statement WHERE export = ?)", (export,))
    ]
    for export in gone:
        for table in ("remark", "file", "hold", "seen_in"):
            db.run(f"DELETE FROM {table} WHERE export = ?", (export,))
        db.run("DELETE FROM export WHERE id = ?", (export,))
    return len(gone)


def journal_lines(opened: Opened, exports: Iterable[int]) -> set[int]:
    """The imports holding these exports that are single lines of the owner's journal."""
    found: set[int] = set()
    for some in parts(sorted(set(exports))):
        rows = opened.db.rows(
            "SELECT h.batch FROM hold h JOIN export e ON e.id = h.export"
            f" WHERE e.source = 'journal' AND h.export IN ({marks(some)})",
            some,
        )
        found.update(batch for (batch,) in rows)
    return found


def close(opened: Opened, erasing: int) -> None:
    """Forget every kept answer, and note that the contents went through this erasing."""
    opened.forget_answers()
    opened.set_meta(_ERASINGS, str(erasing))


def in_json(text: str, change: Change) -> str:
    """A JSON text with every string in it changed; the text as it was when none is."""
    tree = json.loads(text)
    after = _changed(tree, change)
    if after == tree:
        return text
    return json.dumps(after, ensure_ascii=False, sort_keys=True)


def _changed(tree: object, change: Change) -> object:
    """A tree of JSON (reports and remarks: a few levels deep) with its strings changed."""
    if isinstance(tree, str):
        return change(tree)
    if isinstance(tree, list):
        return [_changed(one, change) for one in tree]
    if isinstance(tree, dict):
        return {change(name): _changed(one, change) for name, one in tree.items()}
    return tree


# ------------------------------------------------------------------ the bytes


def stale_words(opened: Opened, words: Iterable[str]) -> bool:
    """Whether the search index still finds one of these words in a record that is gone."""
    from entregent.store.clock import record_of

    for word in words:
        for (row,) in opened.db.rows(
            "SELECT rowid FROM fts_words WHERE fts_words MATCH ?", (f'"{word}"',)
        ):
            if not opened.db.one("SELECT EXISTS (SELECT 1 FROM record WHERE id = ?)",
                                 (record_of(row),)):
                return True
    return False


def merge_index(opened: Opened) -> None:
    """Write the search index as one piece: words that nothing holds are no longer in it.

    Seen on SQLite 3.40.1: a deleted word stays in the index, after VACUUM too, until this is done.
    """
    opened.db.run("INSERT INTO fts_words (fts_words) VALUES ('optimize')")


def compact(opened: Opened) -> None:
    """Write the file anew without its free pages, and empty the WAL.

    Raises `EntregentError` `forget.busy` when another program reads or writes all the while.
    """
    db = opened.db
    opened.release()
    _checkpoint(opened)
    is_large = opened.path.exists() and opened.path.stat().st_size > _IN_MEMORY
    if is_large:
        db.run("PRAGMA temp_store = FILE")
    try:
        db.run("VACUUM")
    finally:
        if is_large:
            db.run("PRAGMA temp_store = MEMORY")
    _checkpoint(opened)


def _checkpoint(opened: Opened) -> None:
    busy, _, _ = opened.db.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0]
    if busy:
        params = {"folder": str(opened.path.parent)}
        raise EntregentError("forget.busy", exit_code=5, params=params)
