"""The protocol of ties on files: with whom will each owner exchange, both ways, within a horizon.

A folder holds `task.json` (`cuts` in seconds since 1970 UTC, `horizon_days`), and for each cut
number i `cut<i>.csv` (ts,sender,recipient: what passed before it) and `pairs<i>.csv`
(owner,contact). Scores are the log-odds of the chance as the product tells it.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from entregent.model.errors import EntregentError
from entregent.ties.chance import chances
from entregent.ties.events import Event, day_of, rows_of

HEAD = ("cut", "owner", "contact", "score")
NOTHING = -1_000.0
"""The score of somebody with whom nothing passed: below every other."""
_MOST_FIELD = 1_000
_MOST_DAYS = 36_500

Row = tuple[int, str, str, str]


def bench_ties(folder: Path, out: Path) -> int:
    """Score every pair of a folder into a CSV file; how many.

    Raises `EntregentError`: `benchties.unreadable` (environment), `benchties.bad` (a file that is
    not of this form: nothing is written).
    """
    try:
        rows = [row for number, cut, horizon in _cuts(folder)
                for row in _scored(folder, number, cut, horizon)]
        with out.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(HEAD)
            writer.writerows(rows)
    except OSError as error:
        params = {"file": Path(error.filename or out).name, "why": error.strerror or ""}
        raise EntregentError("benchties.unreadable", exit_code=5, params=params) from error
    return len(rows)


def _cuts(folder: Path) -> list[tuple[int, int, int]]:
    """(number, instant in seconds, days ahead) of each cut."""
    path = folder / "task.json"
    try:
        task = json.loads(path.read_text(encoding="utf-8"))
        horizon = int(task["horizon_days"])
        cuts = [int(one) for one in task["cuts"]]
        for cut in cuts:
            day_of(cut)
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError) as error:
        raise _bad(path, 1) from error
    if not 1 <= horizon <= _MOST_DAYS:
        raise _bad(path, 1)
    return [(number, cut, horizon) for number, cut in enumerate(cuts)]


def _scored(folder: Path, number: int, cut: int, horizon: int) -> Iterator[Row]:
    pairs = [
        (owner, contact)
        for _, (owner, contact) in _rows(folder / f"pairs{number}.csv", ("owner", "contact"))
    ]
    rows = rows_of(_events(folder / f"cut{number}.csv"), {owner for owner, _ in pairs}, cut)
    today: date = day_of(cut)
    told = {owner: chances(known, today, horizon) for owner, known in rows.items()}
    for owner, contact in pairs:
        chance = told.get(owner, {}).get(contact)
        score = NOTHING if chance is None or chance.log_odds is None else chance.log_odds
        yield number, owner, contact, f"{score:.9g}"


def _events(path: Path) -> Iterator[Event]:
    for line, (at, sender, recipient) in _rows(path, ("ts", "sender", "recipient")):
        try:
            when = int(at)
            day_of(when)
        except ValueError as error:
            raise _bad(path, line) from error
        yield Event(when, sender, recipient)


def _rows(path: Path, names: Sequence[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """(line, the named fields) of each row, whatever the order of the columns."""
    with path.open(newline="", encoding="utf-8-sig") as file:
        reader = csv.reader(file)
        try:
            head = next(reader, [])
            if not set(names) <= set(head):
                raise _bad(path, 1)
            places = [head.index(name) for name in names]
            for row in reader:
                if not row:
                    continue
                if len(row) <= max(places) or any(len(row[at]) > _MOST_FIELD for at in places):
                    raise _bad(path, reader.line_num)
                yield reader.line_num, tuple(row[at] for at in places)
        except (csv.Error, UnicodeDecodeError) as error:
            raise _bad(path, reader.line_num) from error


def _bad(path: Path, line: int) -> EntregentError:
    return EntregentError("benchties.bad", params={"file": path.name, "line": str(line)})
