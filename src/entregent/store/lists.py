"""Lists and the person page, from plain rows: no object is built for an exchange."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from entregent.store.clock import EPOCH, instant, wall
from entregent.store.core import Opened
from entregent.store.direction import DIRECTION, FACING, PEOPLE
from entregent.store.find import person_of
from entregent.store.person_rows import ORDER, PERSON, PersonRow, people_of
from entregent.store.visible import VISIBLE, has_unseen, seen_only, shown_only
from entregent.store.zone import store_zone

SHORTEST_PREFIX = 4
"""Digits of an id that may be typed instead of all of it."""
_CANDIDATES = 20


@dataclass(frozen=True, slots=True)
class PartRow:
    """One way a person is named: what `split` may take out. `key` anchors a decision about it."""

    key: str
    name: str
    handle: str
    handles: tuple[str, ...]
    scope: str
    uses: int


@dataclass(frozen=True, slots=True)
class JoinRow:
    """Why two ways of naming stand together or apart: their keys, the rule, what it rests on."""

    a: str
    b: str
    apart: bool
    rule: str
    ground: str


@dataclass(frozen=True, slots=True)
class FactRow:
    """Something sources say about a person outside any exchange, and where each one says it.

    `field` is "name", a kind of handle, "post", "relation", "category", "birthday", "place", "met",
    "note" or "link". `shown` is false when a later version of the same record says otherwise.
    """

    field: str
    value: str
    record: str
    source: str
    export: str
    path: str
    place: str
    as_of: date | None
    shown: bool


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One exchange with a person: `direction` is in, out, joint or third; `at` is local."""

    key: str
    at: datetime | None
    network: str
    kind: str
    direction: str
    human: bool
    subject: str
    words: str
    people: int
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldRow:
    """A note, gift or promise. `sort`: given, received, by owner, to owner; `what`: its kind."""

    key: str
    kind: str
    at: datetime | None
    sort: str
    what: str
    words: str
    due: datetime | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a store holds that readers may see; the owner is not counted among the people."""

    people: int
    contacts: int
    interactions: int
    records: int
    decisions: int
    exports: int


# ------------------------------------------------------------------ people


def people_rows(
    opened: Opened, query: str = "", limit: int = 50, *, contacts: bool = False, after: int = 0
) -> list[PersonRow]:
    """Alters whom all words of the query find, the last exchange first, then by name.

    Words are folded and begin words of names, handles, firms or titles. The first `after` are
    passed over.
    """
    where, values = _finding(query)
    if contacts:
        where += " AND d.contact"
    rows = opened.db.rows(  # chosen first: rows are wide, and far down a list many are put in order
        "WITH chosen AS MATERIALIZED (SELECT p.id FROM person p JOIN detail d ON d.person = p.id"
        f" WHERE NOT p.ego {where} {ORDER} LIMIT ? OFFSET ?)"
        f" {PERSON} WHERE p.id IN chosen {ORDER}",
        (*values, limit, after),
    )
    return list(people_of(opened, rows))


def people_found(opened: Opened, query: str) -> int:
    """How many alters all words of the query find."""
    where, values = _finding(query)
    sql = "SELECT count(*) FROM person p JOIN detail d ON d.person = p.id WHERE NOT p.ego"
    return int(opened.db.one(f"{sql} {where}", values))


def person_row(opened: Opened, key: str) -> PersonRow | None:
    """One person by an id or any key that leads to them; None when it leads to nobody."""
    number = person_of(opened, key)
    if number is None:
        return None
    return next(people_of(opened, opened.db.rows(f"{PERSON} WHERE p.id = ?", (number,))))


def candidates(opened: Opened, text: str) -> list[PersonRow]:
    """Whom an id, its beginning, a handle or a name may stand for, best first; ego too.

    An exact id, record key or handle gives one person. A whole name wins over names that only begin
    so: then only its bearers are given.
    """
    wanted = text.strip()
    exact = person_of(opened, wanted) or _by_bare_handle(opened, wanted)
    if exact is not None:
        rows = opened.db.rows(f"{PERSON} WHERE p.id = ?", (exact,))
        return list(people_of(opened, rows))
    rows = _by_prefix(opened, wanted) or _by_name(opened, wanted)
    return list(people_of(opened, rows))


def _by_bare_handle(opened: Opened, text: str) -> int | None:
    """Whom an address or a profile written without its kind stands for."""
    if not any(sign in text for sign in "@/+"):
        return None
    for kind in ("email", "profile", "phone"):
        found = person_of(opened, f"{kind}:{text.lower().removeprefix('https://')}")
        if found is not None:
            return found
    return None


def _by_prefix(opened: Opened, text: str) -> list[Any]:
    digits = text.lower()
    if len(digits) < SHORTEST_PREFIX or not set(digits) <= set("0123456789abcdef"):
        return []
    low, high = digits.ljust(32, "0")[:32], digits.ljust(32, "f")[:32]
    return opened.db.rows(
        f"{PERSON} WHERE p.key BETWEEN ? AND ? ORDER BY p.key LIMIT ?",
        (bytes.fromhex(low), bytes.fromhex(high), _CANDIDATES),
    )


def _by_name(opened: Opened, text: str) -> list[Any]:
    from entregent.text.names import fold

    where, values = _finding(text)
    if not values:
        return []
    rows = opened.db.rows(
        f"{PERSON} WHERE 1 {where} {ORDER} LIMIT ?",
        (*values, _CANDIDATES),
    )
    folded = fold(text)
    return [row for row in rows if fold(row[2]) == folded] or rows


def _finding(query: str) -> tuple[str, list[str]]:
    """A condition for people whom all words of a query find, and its values."""
    words = words_sought(query)
    return " AND instr(d.found, ?)" * len(words), words


def words_sought(query: str) -> list[str]:
    """The words of a query as they begin in `detail.found`: folded, a space before each."""
    from entregent.text.names import fold

    return [f" {word}" for word in fold(query).split()]


# ------------------------------------------------------------------ one person


def parts(opened: Opened, key: str) -> list[PartRow]:
    """The ways a person is named, the most used first."""
    number = person_of(opened, key)
    rows = opened.db.rows(
        "SELECT key, who, scope, uses FROM mention WHERE person = ? AND uses > 0"
        " ORDER BY uses DESC, digest",
        (number,),
    )
    return [_part(*row) for row in rows]


def _part(key: bytes, who: str, scope: str, uses: int) -> PartRow:
    body = json.loads(who)
    handles = tuple(f"{one['kind']}:{one['key']}" for one in body.get("handles", ()))
    return PartRow(
        key.hex(), body.get("name", ""), handles[0] if handles else "", handles, scope, uses
    )


def joins(opened: Opened, key: str) -> list[JoinRow]:
    """Why the ways a person is named stand together, and whom they were held apart from."""
    rows = opened.db.rows(
        "WITH mine AS MATERIALIZED (SELECT id FROM mention WHERE person = ?)"
        " SELECT DISTINCT a.key, b.key, j.apart, j.rule, j.ground FROM joined j"
        " CROSS JOIN mention a ON a.id = j.a CROSS JOIN mention b ON b.id = j.b"
        " WHERE j.a IN mine OR j.b IN mine ORDER BY j.apart, j.rule, j.ground, a.key, b.key",
        (person_of(opened, key),),
    )
    return [
        JoinRow(a.hex(), b.hex(), bool(apart), rule, ground) for a, b, apart, rule, ground in rows
    ]


def facts(opened: Opened, key: str) -> list[FactRow]:
    """What cards and connections say of a person, the latest day first, with every source."""
    rows = opened.db.rows(
        "SELECT r.key, r.kind, r.body, e.source, e.name, f.path, s.place, e.as_of,"
        " r.id NOT IN (SELECT record FROM hidden)"
        " FROM mention m CROSS JOIN named n ON n.mention = m.id AND n.role = 2"
        " CROSS JOIN record r ON r.id = n.record CROSS JOIN statement s ON s.record = r.id"
        f" CROSS JOIN export e ON e.id = s.export AND e.id IN ({VISIBLE})"
        " JOIN file f ON f.id = s.file WHERE m.person = ?"
        " ORDER BY e.as_of DESC, e.source, e.name, f.path, s.place, r.key, r.version",
        (person_of(opened, key),),
    )
    found: list[FactRow] = []
    for record, kind, body, source, export, path, place, as_of, shown in rows:
        day = None if as_of == "0001-01-01" else date.fromisoformat(as_of)
        found += [
            FactRow(field, value, record.hex(), source, export, path, place, day, bool(shown))
            for field, value in _said(kind, json.loads(body))
        ]
    return found


def _said(kind: str, body: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What one card or connection says, as (field, value)."""
    who = body["who"]
    if who.get("name"):
        yield "name", who["name"]
    for handle in who.get("handles", ()):
        yield handle["kind"], handle["key"]
    for position in body.get("positions", ()):
        if words := list(filter(None, map(position.get, ("title", "organisation")))):
            yield "post", ", ".join(words)
    for field in ("relation", "birthday", "place", "met", "note"):
        if body.get(field):
            yield field, str(body[field])
    yield from (("category", category) for category in body.get("categories", ()))
    if kind == "connection":
        yield "link", f"{body['network']} {body.get('state', 'connected')}"


_TIMELINE = f"""
WITH mine AS (
  SELECT n.record, min(n.role) AS role FROM mention m CROSS JOIN named n ON n.mention = m.id
  WHERE m.person = ? GROUP BY n.record),
dated AS (
  SELECT o.record, o.role, i.wall FROM mine o CROSS JOIN interaction i ON i.record = o.record
  WHERE {{shown}}),
oldest AS (  -- records are wide: only those that can be among the newest are looked at
  SELECT wall FROM dated WHERE wall IS NOT NULL ORDER BY wall DESC LIMIT 1 OFFSET ?),
p AS (
  SELECT d.record, d.role FROM dated d CROSS JOIN record r ON r.id = d.record
  WHERE NOT EXISTS (SELECT 1 FROM oldest) OR d.wall >= (SELECT wall FROM oldest)
  ORDER BY d.wall IS NULL, d.wall DESC, r.key LIMIT ?),
f AS (
  {FACING} FROM p CROSS JOIN named n ON n.record = p.record CROSS JOIN mention m ON m.id = n.mention
  GROUP BY n.record)
SELECT r.key, i.wall, i.network, i.kind, i.human, r.body, coalesce(w.text, ''),
  coalesce({DIRECTION}, 'third'), {PEOPLE}
FROM p CROSS JOIN f ON f.record = p.record CROSS JOIN interaction i ON i.record = p.record
CROSS JOIN record r ON r.id = p.record LEFT JOIN words w ON w.record = p.record
ORDER BY i.wall IS NULL, i.wall DESC, r.key
"""


def timeline(opened: Opened, key: str, limit: int = 50) -> list[TimelineRow]:
    """What passed with a person, newest first, what has no date last."""
    rows = opened.db.rows(
        _TIMELINE.format(shown=shown_only(opened, "i.record")),
        (person_of(opened, key), max(0, limit - 1), limit),
    )
    found: list[TimelineRow] = []
    for record, seconds, network, kind, human, body, words, direction, people in rows:
        at = None if seconds is None else instant(seconds)
        told = json.loads(body)
        subject, cues = str(told.get("subject", "")), tuple(map(str, told.get("cues", ())))
        found.append(
            TimelineRow(
                record.hex(), at, network, kind, direction, bool(human), subject, words, people,
                cues,
            )
        )
    return found


def linked(opened: Opened, key: str) -> bool:
    """Whether a source states a formal link with a person that stands."""
    return bool(
        opened.db.one(
            "SELECT EXISTS (SELECT 1 FROM mention m CROSS JOIN named n ON n.mention = m.id"
            " CROSS JOIN connection c ON c.record = n.record"
            " WHERE m.person = ? AND c.state = 'connected'"
            f" AND {shown_only(opened, 'c.record')})",
            (person_of(opened, key),),
        )
    )


def told(opened: Opened, key: str) -> list[ToldRow]:
    """What the owner wrote down about a person: notes, gifts, promises; by record key."""
    rows = opened.db.rows(
        "SELECT DISTINCT r.key, r.kind, r.body, coalesce(w.text, '')"
        " FROM mention m CROSS JOIN named n ON n.mention = m.id AND n.role = 3"
        " CROSS JOIN record r ON r.id = n.record LEFT JOIN words w ON w.record = r.id"
        f" WHERE m.person = ? AND {shown_only(opened, 'r.id')} ORDER BY r.key",
        (person_of(opened, key),),
    )
    zone = store_zone(opened)
    found = [_told_row(zone, *row) for row in rows]
    return sorted(found, key=lambda row: (row.at is not None, row.at or EPOCH), reverse=True)


def _told_row(zone: tzinfo, key: bytes, kind: str, text: str, words: str) -> ToldRow:
    body = json.loads(text)
    moments = {name: _instant(body.get(name), zone) for name in ("at", "made", "due")}
    sort = str(body.get("direction") or ("by owner" if body.get("by_owner", True) else "to owner"))
    return ToldRow(
        key.hex(), kind, moments["at"] or moments["made"], "" if kind == "note" else sort,
        str(body.get("kind", "")), words or str(body.get("what", "")), moments["due"],
    )


def _instant(moment: dict[str, Any] | None, zone: tzinfo) -> datetime | None:
    """The local instant of a moment as JSON."""
    if moment is None:
        return None
    seconds = wall(
        moment["at"], moment.get("precision", "second"), moment.get("zone", "utc"), zone
    )
    return None if seconds is None else instant(seconds)


# ------------------------------------------------------------------ all of it


def counts(opened: Opened) -> Counts:
    """How much is there, as the last change counted it."""
    kept = json.loads(opened.meta("counts") or "{}")
    decided = opened.db.one(
        "SELECT count(*) FROM decision d JOIN journal j ON j.id = d.entry WHERE j.undone = ''"
    )
    names = ("people", "contacts", "interactions", "records", "exports")
    return Counts(**{name: int(kept.get(name, 0)) for name in names}, decisions=decided)


def count_again(opened: Opened) -> None:
    """Count what there is, at the end of a change inside its transaction."""
    db = opened.db
    unseen = has_unseen(opened)
    seen = seen_only(opened, "record") if unseen else "1"
    seen_record = seen_only(opened, "record.id") if unseen else "1"
    found = {
        "people": db.one("SELECT count(*) FROM person WHERE NOT ego"),
        "contacts": db.one(
            "SELECT count(*) FROM person p JOIN detail d ON d.person = p.id"
            " WHERE NOT p.ego AND d.contact"
        ),
        "interactions": db.one(f"SELECT count(*) FROM interaction WHERE {seen}")
        - db.one(
            "SELECT count(*) FROM (SELECT record FROM hidden UNION SELECT record FROM twin) h"
            " JOIN interaction i ON i.record = h.record"
        ),
        "records": db.one(f"SELECT count(*) FROM record WHERE {seen_record}"),
        "exports": db.one(f"SELECT count(DISTINCT export) FROM ({VISIBLE})"),
    }
    opened.set_meta("counts", json.dumps(found, sort_keys=True))
