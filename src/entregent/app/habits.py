"""One's own messages looked back at: what the rules find in them, and whether answers came.

Only what opened an exchange with one person is read: a reply inside a talk needs no greeting. An
answer is a message from that person within thirty days and before the next attempt. Kept for the
day, made again when something was imported or noted.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, TypedDict

from entregent import __version__
from entregent.app.prepared import prepared
from entregent.app.workspace import Workspace
from entregent.i18n import say
from entregent.measure.weights import GATHERINGS
from entregent.model.ids import PersonId, RecordKey, digest_of
from entregent.model.when import EPOCH
from entregent.store.clock import instant
from entregent.tact.habits import Habit, Rated, Sent, habits, rated, read_all
from entregent.tact.model import Kind, Relation
from entregent.tact.reading import packs
from entregent.tact.rules import all_rules

if TYPE_CHECKING:
    from entregent.model.ports import Study
    from entregent.store.openers import DayCount, SentRow

YEARS = 3
PATIENCE_DAYS = 30
"""Days within which an answer counts; younger messages are not judged yet."""
QUIET_DAYS = 3
"""Days after a sign of theirs, answered already, from which a message opens something new."""
MOST = 6_000
"""Newest messages fetched."""
READ = 1_000
"""Openings read: a few seconds at most; the newest ones."""
PER_PERSON = 20
"""Of one person: nobody weighs more than that."""
REFUSED_DAYS = 365
_DAY = 86_400
_VERSION = "1"
"""Grows when the same messages are read otherwise by this module."""


class RatedShape(TypedDict):
    """A share of answers and its interval (0 to 1)."""

    answered: int
    n: int
    low: float
    high: float


class ExampleShape(TypedDict):
    """One message in which it was found: its record key, to whom, which day (ISO)."""

    record: str
    person: str
    name: str
    day: str


class HabitShape(TypedDict):
    """One rule over all messages; `difference` is (value, low, high), empty when untold."""

    code: str
    name: str
    told: str
    having: RatedShape
    without: RatedShape
    people: int
    difference: list[float]
    evidence: list[ExampleShape]
    instead: str


class HabitsShape(TypedDict):
    """The look back. `read` openings of `found`, among `sent` messages; `unread` by language."""

    read: int
    found: int
    sent: int
    unread: int
    people: int
    first: str
    last: str
    all: RatedShape
    habits: list[HabitShape]
    silent: list[str]


def look_back(workspace: Workspace) -> HabitsShape:
    """The habits of the last three years, in the reader's language."""
    shape: HabitsShape = prepared(workspace, habits_name(), make_habits).value
    told: list[HabitShape] = [
        {**one, "instead": say(workspace.lang, f"tact.{one['code'].lower()}")}
        for one in shape["habits"]
    ]
    return {**shape, "habits": told}


def habits_name() -> str:
    """The name under which the look back is prepared: it changes with the rules and their words."""
    return f"habits-{_code_version()}"


def make_habits(workspace: Workspace, study: Study) -> HabitsShape:
    """The look back, whatever the language: no tie is measured for it."""
    del study
    return _measured(workspace)


# ------------------------------------------------------------------ inside


@cache
def _code_version() -> str:
    """What an answer depends on besides the data: the program, its rules and their words."""
    words = (
        f"{language} {name} {signal.regex}"
        for language, pack in sorted(packs().items())
        for name, signal in sorted(pack.signals.items())
    )
    return digest_of(__version__, _VERSION, *(rule.code for rule in all_rules()), *words)


def _measured(workspace: Workspace) -> HabitsShape:
    from entregent.store.openers import sent_rows, sent_total

    first = workspace.today - timedelta(days=365 * YEARS)
    until = workspace.today - timedelta(days=PATIENCE_DAYS)
    rows = sent_rows(workspace.store, _wall(first), _wall(until), MOST)
    ground = _Ground.of(workspace, rows)
    openings = list(_few_of_each(_openings(rows, ground)))
    silent = {rule.code for rule in all_rules()} & set(workspace.view().muted())
    read, unread = read_all((ground.sent(row) for row in openings[:READ]), silent)
    names = {rule.code: rule.name for rule in all_rules()}
    days = sorted(one.sent.day for one in read)
    total = sent_total(workspace.store, first.isoformat(), until.isoformat())
    return {
        "read": len(read), "found": len(openings), "sent": total, "unread": unread,
        "people": len({one.sent.person for one in read}),
        "first": days[0].isoformat() if days else "", "last": days[-1].isoformat() if days else "",
        "all": _rated(rated(read)), "habits": [_shape(names, one) for one in habits(read)],
        "silent": sorted(silent),
    }


@dataclass(frozen=True, slots=True)
class _Ground:
    """How things stood with each person, by day, and when they wrote."""

    owner: str
    heard: Mapping[str, Sequence[int]]
    counts: Mapping[str, Sequence[DayCount]]
    refused: Mapping[str, Sequence[date]]
    next_sent: Mapping[str, int]

    @classmethod
    def of(cls, workspace: Workspace, rows: Sequence[SentRow]) -> _Ground:
        from entregent.store.openers import day_counts, heard

        people = {row.person for row in rows}
        since = min((row.wall for row in rows), default=0) - PATIENCE_DAYS * _DAY
        refused: dict[str, list[date]] = {}
        for one in workspace.view().refusals():
            refused.setdefault(one.person, []).append(one.at.date())
        later: dict[str, int] = {}
        newest: dict[str, int] = {}
        for row in rows:  # newest first
            if row.person in newest:
                later[row.key] = newest[row.person]
            newest[row.person] = row.wall
        store = workspace.store
        return cls(
            store.owner_name(), heard(store, people, since), day_counts(store, people), refused,
            later,
        )

    def goes_on(self, row: SentRow, before: int | None) -> bool:
        """Whether this goes on with a talk: a reply to their words, or soon after them.

        `before` is the owner's previous message to them.
        """
        if before is not None and row.wall - before < _DAY:
            return True
        walls = self.heard.get(row.person, ())
        at = bisect_left(walls, row.wall)
        if at == 0:
            return False
        is_reply = before is None or before < walls[at - 1]
        days = PATIENCE_DAYS if is_reply else QUIET_DAYS
        return row.wall - walls[at - 1] < days * _DAY

    def answered(self, row: SentRow) -> bool:
        """Whether they wrote in time, and before the owner's next attempt a day or more later."""
        walls = self.heard.get(row.person, ())
        at = bisect_right(walls, row.wall)
        end = row.wall + PATIENCE_DAYS * _DAY
        again = self.next_sent.get(row.key)
        if again is not None and again - row.wall >= _DAY:
            end = min(end, again)
        return at < len(walls) and walls[at] < end

    def sent(self, row: SentRow) -> Sent:
        """The message with the relation as it was that morning."""
        day = instant(row.wall).date()
        relation = _relation(row, self.counts.get(row.person, ()), day, self.owner)
        refused = any(
            0 <= (day - one).days <= REFUSED_DAYS for one in self.refused.get(row.person, ())
        )
        relation = Relation(
            relation.recipients, relation.sender, relation.exchanges, relation.met,
            relation.silent_days, unanswered=relation.unanswered, refused=refused,
        )
        return Sent(
            RecordKey(row.key), PersonId(row.person), day, row.words,
            _kind(relation, json.loads(row.cues)), relation, self.answered(row),
        )


def _openings(rows: Sequence[SentRow], ground: _Ground) -> list[SentRow]:
    """Messages that open an exchange, newest first."""
    previous: dict[str, int] = {}
    found = []
    for row in reversed(rows):  # oldest first
        if not ground.goes_on(row, previous.get(row.person)):
            found.append(row)
        previous[row.person] = row.wall
    return found[::-1]


def _few_of_each(rows: Sequence[SentRow]) -> Iterator[SentRow]:
    seen: dict[str, int] = {}
    for row in rows:
        seen[row.person] = seen.get(row.person, 0) + 1
        if seen[row.person] <= PER_PERSON:
            yield row


def _relation(
    row: SentRow, counts: Sequence[DayCount], day: date, owner: str
) -> Relation:
    """What the days before say: exchanges, meetings, silence, days written to without a sign."""
    exchanges, met, unanswered = 0, False, set[date]()
    last: date | None = None
    for one in counts:
        if one.day >= day:
            break
        last = one.day
        met = met or one.kind in {"meeting", "meal"}
        if one.kind not in GATHERINGS:
            exchanges += one.n
        if one.direction == "out":
            unanswered.add(one.day)
        else:
            unanswered.clear()
    silent = (day - last).days if last is not None else None
    return Relation(
        (row.name,), owner, exchanges, met, silent, unanswered=len(unanswered)
    )


def _kind(relation: Relation, cues: Sequence[str]) -> Kind:
    """What a message was for, as far as its cues and the days before tell."""
    if relation.is_stranger():
        return "first_message"
    if "request" in cues:
        return "request"
    if "thanks" in cues:
        return "thank_you"
    if relation.unanswered or not relation.is_early():
        return "follow_up"
    return "first_message"


def _wall(day: date) -> int:
    return (day.toordinal() - EPOCH.date().toordinal()) * _DAY


def _rated(one: Rated) -> RatedShape:
    return {
        "answered": one.answered, "n": one.n, "low": round(one.low, 4), "high": round(one.high, 4)
    }


def _shape(names: Mapping[str, str], one: Habit) -> HabitShape:
    return {
        "code": one.code, "name": names[one.code], "told": one.told,
        "having": _rated(one.having), "without": _rated(one.without), "people": one.people,
        "difference": [round(part, 4) for part in one.difference or ()],
        "evidence": [
            {
                "record": sent.record, "person": sent.person,
                "name": sent.relation.recipients[0], "day": sent.day.isoformat(),
            }
            for sent in one.examples
        ],
        "instead": "",
    }
