"""Everything said and decided as canonical JSON lines: equal dumps, equal contents.

Records come first, sorted by key then version, then decisions by instant. No line depends on the
order or the time of imports, on file names or on numbers of this database.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TextIO

from entregent.store.core import Opened
from entregent.store.visible import VISIBLE, seen_only


def dump(opened: Opened, stream: TextIO, *, provenance: bool = False) -> int:
    """Write one JSON object a line and give their number.

    A record: `{"key", "kind", "record", "shown", "version", "words"}`; `shown` is false for a
    version that a later one stands in for. With `provenance`, also `said_by`: every export that
    states it, with its source, the day it speaks for, file and place. A decision: `{"at",
    "decided", "anchors", "reason", "value"}`. Control characters are escaped as JSON does it.
    """
    count = 0
    for line in _lines(opened, provenance):
        stream.write(_encoded(line))
        stream.write("\n")
        count += 1
    return count


def _lines(opened: Opened, provenance: bool) -> Iterator[dict[str, Any]]:  # noqa: FBT001 - inside
    rows = opened.db.run(
        "SELECT r.id, hex(r.key), hex(r.version), r.kind, r.body, coalesce(w.text, ''),"
        " r.id NOT IN (SELECT record FROM hidden)"
        " FROM record r LEFT JOIN words w ON w.record = r.id"
        f" WHERE {seen_only(opened, 'r.id')} ORDER BY r.key, r.version"
    )
    for number, key, version, kind, body, words, shown in rows:
        line = {
            "key": key.lower(), "version": version.lower(), "kind": kind,
            "record": json.loads(body), "words": words, "shown": bool(shown),
        }
        if provenance:
            line["said_by"] = _said_by(opened, number)
        yield line
    decided = opened.db.rows(
        "SELECT d.at, d.kind, d.anchors, d.value, d.reason FROM decision d"
        " JOIN journal j ON j.id = d.entry WHERE j.undone = ''"
        " ORDER BY d.at, d.kind, d.anchors, d.value, d.reason"
    )
    for at, kind, anchors, value, reason in decided:
        yield {
            "decided": kind, "at": at, "anchors": json.loads(anchors),
            "value": json.loads(value), "reason": reason,
        }


def _said_by(opened: Opened, record: int) -> list[dict[str, str]]:
    rows = opened.db.rows(
        "SELECT e.source, e.as_of, e.name, f.path, s.place FROM statement s"
        " JOIN export e ON e.id = s.export JOIN file f ON f.id = s.file"
        f" WHERE s.record = ? AND s.export IN ({VISIBLE})"
        " ORDER BY e.as_of, e.source, e.name, f.path, s.place",
        (record,),
    )
    names = ("source", "as_of", "export", "path", "place")
    return [dict(zip(names, row, strict=True)) for row in rows]


def _encoded(line: dict[str, Any]) -> str:
    return json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
