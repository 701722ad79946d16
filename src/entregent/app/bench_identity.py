"""The protocol of who is who: a table of records in, the person of each record out.

Judged with the weights and the rules that put the owner's own contacts together.
"""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from entregent.model.errors import EntregentError

if TYPE_CHECKING:
    from entregent.people.decide import Links, Resolution, Said
    from entregent.people.record import Record
    from entregent.people.weights import Weights

MOST_BYTES = 1 << 30
"""Bytes of a table, unpacked, that are read; a longer one is refused."""
AT_ONCE = 10
"""Questions asked before the answers are taken into account, as on the page of duplicates."""
_LONGEST_CELL = 1 << 17


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a table is to be judged. `questions` are asked of `oracle`, a table of the truth."""

    alone: bool = False
    questions: int = 0
    oracle: Path | None = None
    weights: Path | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """What was done: `digest` names the weights, `pairs` were compared, `asked` questions put."""

    records: int
    people: int
    pairs: int
    asked: int
    digest: str


def bench_identity(table: Path, out: Path, wanted: Wanted) -> Measured:
    """Say of each record which person it is; the columns written are record_id, cluster_id.

    Raises `EntregentError`: `benchidentity.unreadable` (environment), `benchidentity.no-table`,
    `benchidentity.twice`, `benchidentity.bad-weights` (nothing is written).
    """
    from entregent.people.decide import decide, weigh

    weights = _weights(wanted.weights)
    records = _records(table)
    truth = _truth(wanted.oracle) if wanted.oracle else {}
    links = weigh(records, weights)
    said = _asked(links, truth, wanted.questions)
    found = decide(links, said)
    groups = found.clusters if wanted.alone else found.guessed
    _write(out, groups)
    return Measured(len(records), len(groups), links.compared, len(said), weights.digest)


def _asked(links: Links, truth: Mapping[str, str], most: int) -> list[Said]:
    """Answers of the oracle to the most useful questions, some at a time."""
    from entregent.people.decide import Said, decide

    said: list[Said] = []
    while len(said) < most:
        found: Resolution = decide(links, said)
        known = {(one.one, one.other) for one in said}
        fresh = [
            (question.one, question.other) for question in found.questions
            if question.one in truth and question.other in truth
            and (question.one, question.other) not in known
        ]
        if not fresh:
            break
        said += [
            Said("same" if truth[one] == truth[other] else "apart", one, other)
            for one, other in fresh[: min(AT_ONCE, most - len(said))]
        ]
    return said


def _weights(path: Path | None) -> Weights:
    from entregent.app.identity_weights import shipped
    from entregent.people.weights import parsed

    if path is None:
        return shipped()
    try:
        return parsed(path.read_text("utf-8"))
    except OSError as error:
        raise _unreadable(path, error) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        params = {"file": path.name}
        raise EntregentError("benchidentity.bad-weights", exit_code=4, params=params) from error


def _records(path: Path) -> list[Record]:
    from entregent.people.record import Post, Record

    seen: set[str] = set()
    records: list[Record] = []
    for line, row in _rows(path, ("record_id", "name")):
        number = row["record_id"]
        if number in seen:
            params = {"file": path.name, "line": str(line), "id": number[:80]}
            raise EntregentError("benchidentity.twice", exit_code=4, params=params)
        seen.add(number)
        house, day = row.get("organisation", ""), row.get("date", "")
        records.append(Record(
            number,
            names=_filled(row, "name"), emails=_filled(row, "email"),
            phones=_phones(row), urls=_filled(row, "url"),
            posts=(Post(house, day, day),) if house else (),
        ))
    return records


def _filled(row: Mapping[str, str], column: str) -> tuple[str, ...]:
    return (row[column],) if row.get(column) else ()


def _phones(row: Mapping[str, str]) -> tuple[str, ...]:
    """The number in E.164; one without a prefix is read as French, and kept as it is otherwise."""
    written = row.get("phone", "")
    if not written:
        return ()
    from entregent.text.phones import e164

    return (e164(written, "FR") or written,)


def _truth(path: Path) -> dict[str, str]:
    return {
        row["record_id"]: row["cluster_id"]
        for _, row in _rows(path, ("record_id", "cluster_id"))
    }


def _rows(path: Path, columns: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Line and cells of each row that has an id. The whole text is read: it is bounded."""
    try:
        reader = csv.DictReader(io.StringIO(_text(path), newline=""), restval="")
        csv.field_size_limit(_LONGEST_CELL)
        if not set(columns) <= set(reader.fieldnames or ()):
            params = {"file": path.name, "columns": ", ".join(columns)}
            raise EntregentError("benchidentity.no-table", exit_code=4, params=params)
        for row in reader:
            if row["record_id"]:
                yield reader.line_num, {name: cell for name, cell in row.items() if name}
    except (OSError, EOFError) as error:
        raise _unreadable(path, error) from error
    except (csv.Error, UnicodeDecodeError, ValueError) as error:
        params = {"file": path.name, "columns": ", ".join(columns)}
        raise EntregentError("benchidentity.no-table", exit_code=4, params=params) from error


def _text(path: Path) -> str:
    with path.open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
        file.seek(0)
        if packed:
            with gzip.GzipFile(fileobj=file) as unpacked:
                body = unpacked.read(MOST_BYTES + 1)
        else:
            body = file.read(MOST_BYTES + 1)
    if len(body) > MOST_BYTES:
        raise ValueError(path.name)
    return body.decode("utf-8-sig")


def _write(out: Path, groups: Sequence[Sequence[str]]) -> None:
    try:
        with out.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(("record_id", "cluster_id"))
            writer.writerows(
                (one, number) for number, group in enumerate(groups) for one in group
            )
    except OSError as error:
        raise _unreadable(out, error) from error


def _unreadable(path: Path, error: OSError | EOFError) -> EntregentError:
    params = {"file": path.name, "why": getattr(error, "strerror", None) or str(error)}
    return EntregentError("benchidentity.unreadable", exit_code=5, params=params)
