"""Gatherings just behind and just ahead, read for the few people who are in them.

Rows of the rollup say with whom and on which day; the exchanges of these few are then read, at most
`MOST` of them, so that a crowded calendar costs no more than a calm one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from entregent.model.ids import PersonId, RecordKey
from entregent.model.ports import Study
from entregent.model.ties import DayRow
from entregent.model.when import Period
from entregent.text.folding import fold

BEHIND, AHEAD = 2, 30
"""Days: what was two days ago may still be followed up; a journey is planned within a month."""
MOST = 40
_IN_PERSON = frozenset({"meeting", "meal"})


@dataclass(frozen=True, slots=True)
class Gathering:
    """One gathering in person: its record, its day, where it is, whom of the alters it joins."""

    record: RecordKey
    day: date
    where: str
    subject: str
    people: tuple[PersonId, ...]


def near(view: Study, rows: Iterable[DayRow]) -> tuple[Gathering, ...]:
    """Gatherings of two days ago up to a month ahead, by day. `rows` hold those days at least."""
    first, last = view.today - timedelta(days=BEHIND), view.today + timedelta(days=AHEAD)
    days: dict[PersonId, set[date]] = {}
    for row in rows:
        if row.kind in _IN_PERSON and row.weight > 0 and first <= row.day <= last:
            days.setdefault(row.person, set()).add(row.day)
    soonest = sorted(days, key=lambda who: (min(days[who]), who))[:MOST]
    found: dict[str, tuple[date, str, str]] = {}
    people: dict[str, list[PersonId]] = {}
    for who in soonest:
        for day in sorted(days[who]):
            for key, told in view.interactions(who, Period(day, day + timedelta(days=1)), 20):
                if told.kind in _IN_PERSON:
                    found[key] = (day, told.where, told.subject)
                    people.setdefault(key, []).append(who)
    return tuple(
        Gathering(RecordKey(key), day, where, subject, tuple(sorted(people[key])))
        for key, (day, where, subject) in sorted(found.items(), key=lambda one: (one[1][0], one[0]))
    )


def towns(text: str) -> frozenset[str]:
    """The parts of a written place that may name a town, folded: no list of towns is needed.

    >>> sorted(towns("12 rue du Lac, 69002 Lyon, France"))
    ['france', 'lyon', 'rue du lac']
    """
    found = set()
    for part in text.replace(";", ",").replace("|", ",").replace("\n", ",").split(","):
        words = [word for word in fold(part).split() if not any(map(str.isdigit, word))]
        if words:
            found.add(" ".join(words))
    return frozenset(found)


def town_of(place: str) -> str:
    """The town of a contact's place: its first part, folded ("Lyon, Rhône-Alpes, France")."""
    first = place.partition(",")[0]
    kept = [word for word in fold(first).split() if not any(map(str.isdigit, word))]
    return " ".join(kept)


def named(place: str) -> str:
    """The town as it is written."""
    kept = [word for word in place.partition(",")[0].split() if not any(map(str.isdigit, word))]
    return " ".join(kept)
