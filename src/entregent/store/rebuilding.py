"""Making the derived tables again from their text, and filling what follows from each record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from entregent.model.records import Record, decode
from entregent.store.core import Opened
from entregent.store.schema import DERIVED_TABLES, derived_sql, derived_version
from entregent.store.write import Writer
from entregent.store.zone import store_zone

_AT_ONCE = 20_000
Tell = Callable[[int, int], None]
"""Told how far a rebuild is: records done, of how many."""


def make_again(opened: Opened, zone: str, tell: Tell) -> None:
    """Drop and make the derived tables, inside a transaction; the first part of them is filled."""
    total, done = int(opened.db.one("SELECT count(*) FROM record")), 0
    tell(done, total)
    for table in DERIVED_TABLES:
        opened.db.run(f"DROP TABLE IF EXISTS {table}")
    opened.db.script(derived_sql())
    opened.set_meta("derived", derived_version())
    opened.set_meta("zone", zone)
    writer = Writer(opened, store_zone(opened))
    rows = _records(opened)
    while some := list(islice(rows, _AT_ONCE)):
        writer.again(some)
        done += len(some)
        tell(done, total)


def _records(opened: Opened) -> Iterator[tuple[int, Record, str]]:
    rows = opened.db.run(
        "SELECT r.id, r.body, coalesce(w.text, '') FROM record r"
        " LEFT JOIN words w ON w.record = r.id ORDER BY r.id"
    )
    for number, body, words in rows:
        yield number, decode(body.encode()), words
