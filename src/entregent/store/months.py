"""What passed with some people month by month, added up in the file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from entregent.store.core import Opened
from entregent.store.database import marks, parts


class MonthRow(NamedTuple):
    """Exchanges that counted for a tie, of one person, month ("2026-11") and direction."""

    person: str
    month: str
    direction: str
    n: int


def months(opened: Opened, people: Sequence[str], first: date, last: date) -> list[MonthRow]:
    """The months of these people (by id) between two days, both included; empty ones are left out.

    What weighs nothing (automatic mail, crowds, buttons) is not counted.
    """
    found: list[MonthRow] = []
    for some in parts([bytes.fromhex(person) for person in people]):
        rows = opened.db.rows(
            "SELECT p.key, substr(r.day, 1, 7), r.direction, sum(r.n)"
            " FROM person p CROSS JOIN rollup r ON r.person = p.id AND r.day >= ? AND r.day <= ?"
            f" WHERE p.key IN ({marks(some)}) AND r.weight > 0 GROUP BY 1, 2, 3",
            (first.isoformat(), last.isoformat(), *some),
        )
        found += [MonthRow(key.hex(), month, way, n) for key, month, way, n in rows]
    return found
