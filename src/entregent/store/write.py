"""Writing what a source says: records, statements, words, and what follows from each alone.

    Writer(opened, zone).add(export, said) -> (new, known)

Call `add` inside a transaction. Nothing here reads a clock or asks who anybody is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import tzinfo
from hashlib import blake2b
from typing import Any

import msgspec

from entregent.model.errors import EntregentError
from entregent.model.ids import KEY_BYTES
from entregent.model.records import Record, Said, Who, canonical, is_erased, kind_of
from entregent.store.clock import RECORD_BITS
from entregent.store.core import Opened
from entregent.store.database import marks, parts
from entregent.store.local import LocalRows, naming_digest
from entregent.store.schema import drop_indexes

MENTIONS_REMEMBERED = 200_000
ERASED_NUMBER = 0
"""Stands for everybody who was forgotten: no way of naming has it."""

_WHO = msgspec.json.Encoder(order="sorted")
_WHO_AGAIN = msgspec.json.Decoder(Who)


class Writer:
    """Writes records of exports; remembers who was named how while nobody else writes."""

    def __init__(self, opened: Opened, zone: tzinfo) -> None:
        self._db = opened.db
        self._zone = zone
        self._mentions: dict[tuple[str, Who], int] = {}
        self._files: dict[tuple[int, str], int] = {}
        self._data_version = -1
        self._next_record = 0
        self._next_mention = 0
        self._empty = False

    def add(self, export: int, said: Sequence[Said]) -> tuple[int, int]:
        """Write statements of one export, inside a transaction. How many records were new, known.

        Raises `EntregentError` `store.too-many` beyond 33 million records.
        """
        self._begin()
        numbers, fresh = self._records(said)
        self._local([(number, one.record, one.words) for number, one in fresh])
        stated: dict[int, tuple[int, int, int, str]] = {}
        for number, one in zip(numbers, said, strict=True):
            if number not in stated:  # said twice: the first place is kept
                stated[number] = (number, export, self._file(export, one.path), one.place)
        self._db.many(
            "INSERT OR IGNORE INTO statement VALUES (?, ?, ?, ?)",
            [stated[number] for number in sorted(stated)],
        )
        return len(fresh), len(said) - len(fresh)

    def again(self, rows: Iterable[tuple[int, Record, str]]) -> None:
        """Write what follows from records that are already there (a rebuild)."""
        self._begin()
        self._local(list(rows))

    def forget(self) -> None:
        """Remember nothing: what was written may have been rolled back."""
        self._data_version = -1

    # -------------------------------------------------------------- records

    def _begin(self) -> None:
        """Start from what the file holds when somebody else may have written to it."""
        version = self._db.one("PRAGMA data_version")
        if version == self._data_version and len(self._mentions) < MENTIONS_REMEMBERED:
            return
        self._data_version = version
        self._mentions.clear()
        self._files.clear()
        self._next_record = (self._db.one("SELECT max(id) FROM record") or 0) + 1
        self._next_mention = (self._db.one("SELECT max(id) FROM mention") or 0) + 1
        self._empty = self._next_record == 1
        if self._empty:  # a first import: indexes are made when it closes
            self._db.script(drop_indexes())

    def _records(self, said: Sequence[Said]) -> tuple[list[int], list[tuple[int, Said]]]:
        """The number of each statement's record, and those that were not there yet."""
        bodies = [canonical(one.record) for one in said]
        names = [
            (bytes.fromhex(one.key), version_of(body, one.words))
            for one, body in zip(said, bodies, strict=True)
        ]
        known = {} if self._empty else self._known({key for key, _ in names})
        self._empty = False
        new = {
            name: (one, body)
            for name, one, body in zip(names, said, bodies, strict=True)
            if name not in known
        }
        fresh: list[tuple[int, Said]] = []
        rows: list[tuple[int, bytes, bytes, str, str]] = []
        for name in sorted(new):  # in the order of the index: a page of it is written once
            one, body = new[name]
            number = known[name] = self._next_record
            self._next_record += 1
            fresh.append((number, one))
            rows.append((number, *name, kind_of(one.record), body.decode()))
        if self._next_record >= 1 << RECORD_BITS:
            raise EntregentError("store.too-many", exit_code=4)
        self._db.many("INSERT INTO record VALUES (?, ?, ?, ?, ?)", rows)
        self._db.many(
            "INSERT INTO words VALUES (?, ?)",
            [(number, one.words) for number, one in fresh if one.words],
        )
        return [known[name] for name in names], fresh

    def _known(self, keys: set[bytes]) -> dict[tuple[bytes, bytes], int]:
        """The numbers of all versions of these keys."""
        found: dict[tuple[bytes, bytes], int] = {}
        for part in parts(sorted(keys)):
            rows = self._db.rows(
                f"SELECT key, version, id FROM record WHERE key IN ({marks(part)})", part
            )
            found.update(((key, version), number) for key, version, number in rows)
        return found

    def _file(self, export: int, path: str) -> int:
        """The number of a file of an export."""
        number = self._files.get((export, path))
        if number is None:
            self._db.run("INSERT OR IGNORE INTO file (export, path) VALUES (?, ?)", (export, path))
            number = self._db.one(
                "SELECT id FROM file WHERE export = ? AND path = ?", (export, path)
            )
            assert isinstance(number, int)  # it was there or has just been written
            self._files[export, path] = number
        return number

    # -------------------------------------------------------------- what follows from each

    def _local(self, rows: Sequence[tuple[int, Record, str]]) -> None:
        """Fill the derived tables that follow from one record alone."""
        local = LocalRows(self._zone)
        for number, record, words in rows:
            local.take(number, record, words)
        local.texts.sort()  # the index writes what it holds each time a row number goes back
        numbers = self._numbers(local.pairs)
        self._db.many("INSERT INTO named VALUES (?, ?, ?, ?, ?)", _named(local, numbers))
        for table, found in (
            ("interaction", local.interactions),
            ("connection", local.connections),
            ("invitation", local.invitations),
            ("owner_fact", local.owner_facts),
            ("fts_words (rowid, text)", local.texts),
        ):
            if found:
                self._db.many(f"INSERT INTO {table} VALUES ({marks(found[0])})", found)

    def _numbers(self, pairs: Sequence[tuple[str, Who]]) -> list[int]:
        """The numbers of ways of naming, new ones given; `ERASED_NUMBER` for who was forgotten."""
        numbers = list(map(self._mentions.get, pairs))
        if None in numbers:
            strange = (pair for pair, number in zip(pairs, numbers, strict=True) if number is None)
            self._mention(list(dict.fromkeys(strange)))
        return [self._mentions[pair] if number is None else number
                for pair, number in zip(pairs, numbers, strict=True)]

    def _mention(self, pairs: Sequence[tuple[str, Who]]) -> None:
        """Give a number to ways of naming that have none yet."""
        self._mentions.update({pair: ERASED_NUMBER for pair in pairs if is_erased(pair[1])})
        strange = [pair for pair in pairs if pair not in self._mentions]
        written = {(scope, who): _WHO.encode(who).decode() for scope, who in strange}
        digests = {pair: naming_digest(pair[0], text) for pair, text in written.items()}
        known: dict[bytes, int] = {}
        if self._next_mention > 1:
            for part in parts(list(digests.values())):
                known.update(
                    self._db.rows(
                        f"SELECT digest, id FROM mention WHERE digest IN ({marks(part)})", part
                    )
                )
        rows: list[tuple[Any, ...]] = []
        for pair, digest in digests.items():
            number = known.get(digest)
            if number is None:
                _WHO_AGAIN.decode(written[pair])  # what cannot be read again is refused before
                number = known[digest] = self._next_mention
                self._next_mention += 1
                scope, who = pair
                site = any(one.kind == "profile" for one in who.handles)
                rows.append((number, digest, scope, written[pair], site, digest))
            self._mentions[pair] = number
        self._db.many(
            "INSERT INTO mention VALUES (?, ?, ?, ?, ?, 0, 0, 0, NULL, ?, NULL, 0)", rows
        )


def _named(local: LocalRows, numbers: Iterable[int]) -> list[tuple[int, int, int, int, bool]]:
    """Rows of `named`; somebody who was forgotten has no number and no row."""
    following = iter(numbers)
    rows: list[tuple[int, int, int, int, bool]] = []
    for record, roles in local.named:
        if len(roles) == 1:
            mention = next(following)
            if mention != ERASED_NUMBER:
                rows.append((record, 0, mention, roles[0], True))
            continue
        known: dict[int, int] = {}
        for role in roles:  # somebody named twice alike counts once, the author as author
            known.setdefault(next(following), role)
        alone = len(known) == 1
        known.pop(ERASED_NUMBER, None)
        for place, (mention, role) in enumerate(known.items()):
            rows.append((record, place, mention, role, alone))
    return rows


def version_of(body: bytes, words: str) -> bytes:
    """16 bytes that stand for what a record says, its words included."""
    digest = blake2b(body, digest_size=KEY_BYTES)
    if words:
        digest.update(b"\x00")
        digest.update(words.encode())
    return digest.digest()
