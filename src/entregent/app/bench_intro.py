"""The protocol of introductions on files: whom will each owner begin to exchange with.

A folder holds `task.json` (`cuts` in seconds, `horizon_days`), and for each cut number i
`cut<i>.csv` (ts,sender,recipient: what passed before it) and `cand<i>.csv` (owner,candidate).
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from entregent.model.errors import EntregentError
from entregent.ties.introductions import Event, Seen, likely

HEAD = ("cut", "owner", "candidate", "score")
_FIELD = 1_000


def bench_intro(folder: Path, out: Path) -> int:
    """Score every pair of a folder into a CSV file; how many.

    Raises `EntregentError`: `benchintro.unreadable` (environment), `benchintro.bad` (a file that
    is not of this form: nothing is written).
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
        raise EntregentError("benchintro.unreadable", exit_code=5, params=params) from error
    return len(rows)


def _cuts(folder: Path) -> Iterator[tuple[int, float, float]]:
    """(number, instant in seconds, days ahead) of each cut."""
    path = folder / "task.json"
    try:
        task = json.loads(path.read_text(encoding="utf-8"))
        horizon = float(task["horizon_days"])
        cuts = [float(one) for one in task["cuts"]]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise _bad(path, 1) from error
    if not horizon > 0:
        raise _bad(path, 1)
    for number, cut in enumerate(cuts):
        yield number, cut, horizon


def _scored(
    folder: Path, number: int, cut: float, horizon: float
) -> Iterator[tuple[int, str, str, str]]:
    events = []
    path = folder / f"cut{number}.csv"
    for line, (at, sender, recipient) in _rows(path, ("ts", "sender", "recipient")):
        try:
            events.append(Event(float(at), sender, recipient))
        except ValueError as error:
            raise _bad(path, line) from error
    seen = Seen(events, cut, horizon)
    asked: dict[str, dict[str, None]] = {}
    for _, (owner, candidate) in _rows(folder / f"cand{number}.csv", ("owner", "candidate")):
        asked.setdefault(owner, {})[candidate] = None
    for owner, candidates in asked.items():
        for other, terms in likely(seen, owner, candidates).items():
            yield number, owner, other, repr(terms.score)


def _rows(path: Path, columns: Sequence[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """(line, the cells of these columns) of a CSV file."""
    with path.open(newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        try:
            for row in reader:
                cells = tuple(row.get(name) for name in columns)
                texts = tuple(cell for cell in cells if cell is not None and len(cell) <= _FIELD)
                if len(texts) < len(columns):
                    raise _bad(path, reader.line_num)
                yield reader.line_num, texts
        except (csv.Error, UnicodeDecodeError) as error:
            raise _bad(path, reader.line_num + 1) from error


def _bad(path: Path, line: int) -> EntregentError:
    return EntregentError("benchintro.bad", params={"file": path.name, "line": str(line)})
