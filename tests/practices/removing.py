"""A store without some of its records: removed for real, and everything that follows with them."""

from __future__ import annotations

from datetime import date, datetime

from entregent.ingest.derive import Change
from entregent.model.finding import Finding
from entregent.model.ports import Study
from entregent.model.when import WorkingHours
from entregent.store import Store
from entregent.ties.study import study
from tests.ingest.toy import scratch

NOW = datetime(2026, 11, 24, 9, 0)
TODAY = date(2026, 11, 24)


def _seen(store: Store) -> Study:
    return study(store.view(TODAY, NOW, WorkingHours()))


class Removable:
    """The store of the invented world, as often as it is asked for, without some of its records."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.view = _seen(store)
        rows = store.db.rows("SELECT lower(hex(key)), id FROM record")
        self.numbers: dict[str, int] = dict(rows)

    def without(self, finding: Finding) -> Study:
        """The world without the records this finding cites."""
        return self.less([self.numbers[key] for key in finding.evidence])

    def less(self, records: list[int], *, untold: bool = False) -> Study:
        """The world without these records; `untold`, without a word of its owner's either."""
        copy = scratch()
        self.store.db.connection.backup(copy.db.connection)
        with copy.writing():
            if untold:
                copy.db.run("DELETE FROM decision WHERE kind IN ('told', 'sheet')")
            change = Change(copy)
            change.leave(records)
            change.settle()
        return _seen(copy)
