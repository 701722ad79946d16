"""The owner's world as the practices read it: an `EgoNetwork` over one snapshot of the store.

Nothing here loads msgspec but `interactions`. Every list is read once and kept: a view answers the
same thing twice.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, cast

from entregent.model.decisions import Told
from entregent.model.ids import PersonId, RecordKey
from entregent.model.once import once
from entregent.model.people import Person, Post
from entregent.model.ports import FewKind, Stated
from entregent.model.purpose import Sheet, sheet_from_json
from entregent.model.ties import Ask, DayRow, Invited, Link, Refusal, Shared
from entregent.model.when import Period, WorkingHours
from entregent.store import given, sent, together
from entregent.store.clock import instant
from entregent.store.core import Opened
from entregent.store.find import person_of
from entregent.store.journal import decisions
from entregent.store.places import places
from entregent.store.visible import VISIBLE, shown_only

if TYPE_CHECKING:
    from entregent.model.records import Interaction
    from entregent.store.sent import SentText

_MILLIONTH = 1e-6
_UNKNOWN_DAY = "0001-01-01"
_LINKS = """
SELECT m.person, c.network, r.key, c.since, c.state
FROM connection c CROSS JOIN named n ON n.record = c.record AND n.place = 0
CROSS JOIN mention m ON m.id = n.mention CROSS JOIN record r ON r.id = c.record
WHERE m.person IS NOT NULL AND NOT m.ego AND {shown}
ORDER BY m.person, c.network, c.state = 'connected' DESC, c.since DESC, r.key
"""
_INVITATIONS = """
SELECT r.key, i.network, i.sent, i.note, i.outgoing, a.person, a.ego, o.person, o.ego
FROM invitation i CROSS JOIN record r ON r.id = i.record
CROSS JOIN named n ON n.record = i.record AND n.place = 0 CROSS JOIN mention a ON a.id = n.mention
LEFT JOIN named q ON q.record = i.record AND q.place = 1 LEFT JOIN mention o ON o.id = q.mention
WHERE {shown} ORDER BY r.key
"""


class StoreView:
    """The world of one store on one day."""

    def __init__(
        self, opened: Opened, today: date, now: datetime, hours: WorkingHours
    ) -> None:
        self._opened = opened
        self._today = today
        self._now = now
        self._hours = hours
        self._stated: dict[FewKind, tuple[Stated, ...]] = {}
        self._shared: dict[Period | None, tuple[Shared, ...]] = {}
        self._requests: dict[Period, tuple[Ask, ...]] = {}

    @property
    def today(self) -> date:
        """The day of the view."""
        return self._today

    @property
    def now(self) -> datetime:
        """Local wall clock of the view: ages are counted to it."""
        return self._now

    @property
    def hours(self) -> WorkingHours:
        """When the owner works."""
        return self._hours

    @once
    def sheet(self) -> Sheet:
        """The sheet written last; an empty one when there is none."""
        written = decisions(self._opened, "sheet")
        return sheet_from_json(written[-1].value) if written else Sheet()

    # -------------------------------------------------------------- people

    @once
    def _ids(self) -> dict[int, PersonId]:
        """The id of each person by its number in the file, in the order of ids."""
        rows = self._opened.db.rows("SELECT id, key FROM person ORDER BY key")
        return {number: PersonId(key.hex()) for number, key in rows}

    @once
    def _people(self) -> dict[PersonId, Person]:
        preferences = self._preferences()
        none: dict[str, str] = {}
        rows = self._opened.db.rows(
            "SELECT p.id, p.name, p.ego, d.posts, d.contact, d.relation, d.categories"
            " FROM person p JOIN detail d ON d.person = p.id ORDER BY p.key"
        )
        people: dict[PersonId, Person] = {}
        with _without_gc():
            for number, name, ego, posts, contact, relation, categories in rows:
                key = self._ids[number]
                people[key] = Person(
                    key, name, bool(ego), _posts(posts), bool(contact), relation,
                    () if categories == "[]" else tuple(json.loads(categories)),
                    preferences.get(key, none),
                )
        return people

    @once
    def _alters(self) -> tuple[Person, ...]:
        return tuple(person for person in self._people.values() if not person.is_ego)

    def alters(self) -> Collection[Person]:
        """Everybody but ego, in the order of their ids."""
        return self._alters

    def person(self, key: PersonId) -> Person:
        """The person with this id. Raises `KeyError` for an unknown one."""
        return self._people[key]

    def alone(self, key: PersonId) -> Person:
        """One person, read without the others: what a page needs. Raises `KeyError`."""
        rows = self._opened.db.rows(
            "SELECT p.name, p.ego, d.posts, d.contact, d.relation, d.categories"
            " FROM person p JOIN detail d ON d.person = p.id WHERE p.key = ?",
            (bytes.fromhex(key),),
        )
        if not rows:
            raise KeyError(key)
        name, ego, posts, contact, relation, categories = rows[0]
        wishes = self._preferences().get(key, {})
        return Person(
            key, name, bool(ego), _posts(posts), bool(contact), relation,
            tuple(json.loads(categories)), wishes,
        )

    def resolve(self, anchor: str) -> PersonId | None:
        """Whom an id, a record key or `kind:key` stands for today; None when it sleeps."""
        if anchor in self._people:
            return PersonId(anchor)
        number = person_of(self._opened, anchor)
        return None if number is None else self._ids[number]

    def _preferences(self) -> dict[PersonId, dict[str, str]]:
        """What the owner decided about people, the latest word on each name."""
        found: dict[PersonId, dict[str, str]] = {}
        for decision in decisions(self._opened, "prefer"):
            for anchor in decision.anchors:
                number = person_of(self._opened, anchor)
                if number is not None:
                    wishes = json.loads(decision.value)
                    found.setdefault(self._ids[number], {}).update(
                        {str(name): str(value) for name, value in wishes.items()}
                    )
        return found

    # -------------------------------------------------------------- what passed

    def rollup(self, within: Period | None = None) -> Iterable[DayRow]:
        """Rows ordered by person, then day. Automatic and human exchanges make separate rows."""
        if within is None:
            return self._rollup
        if "_rollup" in self.__dict__:  # read already: making values again costs ten times as much
            start, end = within.start, within.end
            return [row for row in self._rollup if start <= row.day < end]
        return self._rows(
            "WHERE day >= ? AND day < ?", (within.start.isoformat(), within.end.isoformat())
        )

    def rollup_of(self, person: PersonId) -> Sequence[DayRow]:
        """The rows of one alter, by day: what a page about one person needs."""
        return self._rows(
            "WHERE person = (SELECT id FROM person WHERE key = ?)", (bytes.fromhex(person),),
            self._one(person),
        )

    def _one(self, person: PersonId) -> dict[int, PersonId]:
        """One id by its number, without reading everybody's."""
        rows = self._opened.db.rows("SELECT id FROM person WHERE key = ?", (bytes.fromhex(person),))
        return {number: person for (number,) in rows}

    @once
    def _rollup(self) -> list[DayRow]:
        return self._rows("", ())

    def _rows(
        self, where: str, values: Sequence[object], ids: Mapping[int, PersonId] | None = None
    ) -> list[DayRow]:
        rows = self._opened.db.run(
            "SELECT person, day, network, kind, direction, n, weight, words, seconds"
            f" FROM rollup {where} ORDER BY person, day, network, kind, direction, human",
            values,
        )
        ids = self._ids if ids is None else ids
        days = _Days()
        of_person: dict[int, list[DayRow]] = {}
        with _without_gc():
            for person, mine in groupby(rows, key=itemgetter(0)):
                key = ids[person]
                of_person[person] = [
                    DayRow(key, days[day], network, kind, way, n, weight * _MILLIONTH, words, long)
                    for _, day, network, kind, way, n, weight, words, long in mine
                ]
        return [row for number in ids if number in of_person for row in of_person[number]]

    def interactions(
        self, person: PersonId, within: Period | None = None, limit: int = 500
    ) -> Sequence[tuple[str, Interaction]]:
        """(record key, interaction) with one person, newest first."""
        from entregent.model.records import decode

        first, end = "", "9"
        if within is not None:
            first, end = within.start.isoformat(), within.end.isoformat()
        rows = self._opened.db.rows(
            "SELECT DISTINCT r.key, r.body, i.wall FROM mention m"
            " CROSS JOIN named n ON n.mention = m.id"
            " CROSS JOIN interaction i ON i.record = n.record"
            " CROSS JOIN record r ON r.id = i.record"
            " WHERE m.person = (SELECT id FROM person WHERE key = ?)"
            " AND coalesce(i.day, '') >= ? AND coalesce(i.day, '') < ?"
            f" AND {shown_only(self._opened, 'i.record')}"
            " ORDER BY i.wall DESC, r.key LIMIT ?",
            (bytes.fromhex(person), first, end, limit),
        )
        return [
            (key.hex(), cast("Interaction", decode(body.encode()))) for key, body, _ in rows
        ]

    def evidence(self, person: PersonId, limit: int = 3) -> Sequence[str]:
        """Record keys of the newest human exchanges between one person and the owner."""
        rows = self._opened.db.rows(
            "SELECT DISTINCT r.key, i.wall FROM mention m"
            " CROSS JOIN named n ON n.mention = m.id"
            " CROSS JOIN interaction i ON i.record = n.record"
            " CROSS JOIN record r ON r.id = i.record"
            " WHERE m.person = (SELECT id FROM person WHERE key = ?)"
            " AND i.human AND i.kind NOT IN ('reaction', 'broadcast')"
            " AND EXISTS (SELECT 1 FROM rollup o WHERE o.person = m.person AND o.day = i.day"
            "  AND o.network = i.network AND o.kind = i.kind AND o.human)"
            f" AND {shown_only(self._opened, 'i.record')}"
            " ORDER BY i.wall DESC, r.key LIMIT ?",
            (bytes.fromhex(person), limit),
        )
        return [key.hex() for key, _ in rows]

    # -------------------------------------------------------------- asked, linked, invited

    @once
    def _asks(self) -> list[Ask]:
        rows = self._opened.db.rows(
            "SELECT r.key, m.person, a.network, a.name, a.wall, a.cues, a.opened, a.subject,"
            " a.answered FROM ask a CROSS JOIN mention m ON m.id = a.mention"
            " CROSS JOIN record r ON r.id = a.record WHERE NOT m.ego AND m.person IS NOT NULL"
            " ORDER BY a.wall, r.key"
        )
        with _without_gc():
            return [
                Ask(
                    RecordKey(key.hex()), self._ids[person], network, thread, instant(wall),
                    _cues(cues), bool(opened), subject,
                    None if answered is None else instant(answered), post=opened == 2,
                )
                for key, person, network, thread, wall, cues, opened, subject, answered in rows
            ]

    def asks(self) -> Sequence[Ask]:
        """Messages of alters that ask or offer, oldest first."""
        return self._asks

    @once
    def _links(self) -> list[Link]:
        found: dict[tuple[int, str], Link] = {}
        shown = shown_only(self._opened, "c.record")
        days = _Days()
        for person, network, key, since, state in self._opened.db.run(_LINKS.format(shown=shown)):
            if (person, network) not in found:
                found[person, network] = Link(
                    RecordKey(key.hex()), self._ids[person], network,
                    days[since] if since else None, state,
                )
        return sorted(found.values(), key=lambda link: link.record)

    def links(self) -> Sequence[Link]:
        """Formal connections, one for each person and network."""
        return self._links

    @once
    def _invited(self) -> list[Invited]:
        linked = {(one.person, one.network) for one in self._links if one.state == "connected"}
        shown = shown_only(self._opened, "i.record")
        found: list[Invited] = []
        for row in self._opened.db.run(_INVITATIONS.format(shown=shown)):
            key, network, sent, note, said, sender, by_owner, receiver, to_owner = row
            outgoing = _outgoing(said, by_owner, to_owner)
            number = receiver if outgoing else sender
            if number is None:
                continue
            person = self._ids[number]
            found.append(
                Invited(
                    RecordKey(key.hex()), person, network, outgoing,
                    date.fromisoformat(sent) if sent else None, bool(note),
                    (person, network) in linked,
                )
            )
        return _told_once(found)

    def invitations(self) -> Sequence[Invited]:
        """Invitations and what is known of their fate."""
        return self._invited

    def refusals(self) -> Sequence[Refusal]:
        """Messages by alters that decline something, oldest first."""
        return given.refusals(self._opened, self._ids)

    def shared(self, within: Period | None = None) -> Sequence[Shared]:
        """Exchanges that name two alters or more, and posts to lists, oldest first."""
        if within not in self._shared:
            if within is not None and None in self._shared:
                self._shared[within] = tuple(
                    one for one in self._shared[None] if one.at.date() in within
                )
            else:
                self._shared[within] = together.shared(self._opened, self._ids, within)
        return self._shared[within]

    def requests(self, within: Period) -> Sequence[Ask]:
        """What the owner asked, once for each alter asked; `answered` is when they did."""
        if within not in self._requests:
            self._requests[within] = together.requests(self._opened, self._ids, within)
        return self._requests[within]

    def near(self, sketch: Sequence[int], since: datetime) -> Sequence[SentText]:
        """What the owner sent since then that shares runs of words with a sketch, likeliest first.

        Not in `EgoNetwork`: a draft is held against it, no practice is.
        """
        return sent.near(self._opened, sketch, since)

    def words(self, records: Collection[RecordKey]) -> Mapping[RecordKey, str]:
        """The words kept beside these few records; what has none is left out."""
        return together.words(self._opened, records)

    def places(self) -> Mapping[PersonId, Sequence[str]]:
        """Where cards say that people live or work, as written; who has no place is left out."""
        return places(self._opened, self._ids)

    # -------------------------------------------------------------- given whole

    def records(self, kind: FewKind) -> Sequence[Stated]:
        """Every shown record of one kind, ordered by record key."""
        if kind not in self._stated:
            self._stated[kind] = given.records(self._opened, kind, self._ids)
        return self._stated[kind]

    def told(self, topic: str) -> Sequence[Told]:
        """What the owner told on one topic, oldest first; what was taken back is left out."""
        return given.told(self._opened, topic, self.resolve)

    # -------------------------------------------------------------- what was read, what is muted

    def sources(self) -> Mapping[str, date]:
        """Networks that were read, and the latest day each speaks for (else was read on)."""
        rows = self._opened.db.rows(
            "SELECT network, max(CASE as_of WHEN ? THEN today ELSE as_of END) FROM export"
            f" WHERE id IN ({VISIBLE}) GROUP BY network ORDER BY network",
            (_UNKNOWN_DAY,),
        )
        return {network: date.fromisoformat(day) for network, day in rows}

    def muted(self) -> Collection[str]:
        """What the owner does not want to see again.

        A decision "mute" holds `{"finding": id}`, or `{"code": code}`, for all or for its anchors.
        """
        found: set[str] = set()
        for decision in decisions(self._opened, "mute"):
            value = json.loads(decision.value)
            if "finding" in value:
                found.add(str(value["finding"]))
            elif not decision.anchors:
                found.add(str(value["code"]))
            else:
                people = map(self.resolve, decision.anchors)
                found.update(f"{value['code']}/{person}" for person in people if person)
        return found


class _Days(dict[str, date]):
    """Days by their text, each made once."""

    def __missing__(self, text: str) -> date:
        self[text] = day = date.fromisoformat(text)
        return day


@contextmanager
def _without_gc() -> Iterator[None]:
    """Build many small values that live: the collector would walk them again and again."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@cache
def _cues(text: str) -> tuple[str, ...]:
    """Cues from their JSON: there are a few dozen different ones."""
    return tuple(json.loads(text))


def _posts(text: str) -> tuple[Post, ...]:
    if text == "[]":
        return ()
    return tuple(
        Post(organisation, title, None if day == _UNKNOWN_DAY else date.fromisoformat(day))
        for organisation, title, day in json.loads(text)
    )


def _outgoing(said: int | None, by_owner: int, to_owner: int | None) -> bool | None:
    """Whether the owner sent it: as the source says, else from who the owner is."""
    if said is not None:
        return bool(said)
    if by_owner:
        return True
    return False if to_owner else None


def _told_once(found: list[Invited]) -> list[Invited]:
    """Without those a notice tells too: one person, network and way, the same day or the next.

    The one with a note stays, else the one with the lesser record key.
    """
    kept: dict[tuple[PersonId, str, bool | None], list[Invited]] = {}
    for one in sorted(found, key=lambda one: (not one.note, one.record)):
        same = kept.setdefault((one.person, one.network, one.outgoing), [])
        if not any(_within_a_day(one.sent, other.sent) for other in same):
            same.append(one)
    return sorted((one for same in kept.values() for one in same), key=lambda one: one.record)


def _within_a_day(a: date | None, b: date | None) -> bool:
    return a is not None and b is not None and abs((a - b).days) <= 1
