"""How long one spends on each network: as it was tracked, else estimated from what passed.

Method, return on engagement: 5 minutes a session, a message 2 minutes and its words at 35 a minute,
a post 20, a comment 3, an invitation 1, a meeting its length and 10. A view counts by day, so the
acts of one day on one network are one session here. Expect a third more or less.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from entregent.model.ports import EgoNetwork
from entregent.model.ties import DayRow
from entregent.model.when import Period

if TYPE_CHECKING:  # a day without such records does not load them (30 ms)
    from entregent.model.records import Moment

NOT_NETWORKS = frozenset({
    "", "mail", "calendar", "phone", "calls", "journal", "vcard", "csv", "table", "contacts",
})
"""Where people are met without a platform: no network to choose or to close."""
SESSION = 5.0
WORDS_A_MINUTE = 35.0
_MESSAGE = 2.0
_MEETING = 10.0
_CONTENT: Mapping[str, float] = {
    "post": 20.0, "article": 20.0, "comment": 3.0, "repost": 1.0, "reaction": 0.1, "vote": 0.1,
}
_GATHERING = frozenset({"meeting", "call", "video", "meal"})


def hours_by_network(view: EgoNetwork, within: Period) -> dict[str, float]:
    """Hours on each network in a period; what is no platform is left out.

    Where a tracker counted a network in that period, its count stands and nothing is estimated.
    """
    minutes: dict[str, float] = defaultdict(float)
    days: set[tuple[str, date]] = set()
    for network, day, cost in (*_exchanged(view, within), *_published(view, within)):
        minutes[network] += cost
        days.add((network, day))
    for network, _ in days:
        minutes[network] += SESSION
    found = {name: spent / 60 for name, spent in minutes.items()} | _tracked(view, within)
    return {name: found[name] for name in sorted(found) if name not in NOT_NETWORKS}


def day_of(moment: Moment) -> date | None:
    """The day of a moment; None when it says a month or a year only."""
    if moment.precision in {"month", "year"}:
        return None
    return datetime.fromtimestamp(moment.at, UTC).date()


def _exchanged(view: EgoNetwork, within: Period) -> Iterable[tuple[str, date, float]]:
    for row in _once(view.rollup(within)):
        if cost := _cost(row):
            yield row.network, row.day, cost
    for invited in view.invitations():
        if invited.outgoing and invited.sent is not None and invited.sent in within:
            yield invited.network, invited.sent, 1.0


def _once(rows: Iterable[DayRow]) -> Iterable[DayRow]:
    """Rows of one gathering, or of one letter to several people, counted once."""
    seen: set[tuple[object, ...]] = set()
    for row in rows:
        mark = (row.day, row.network, row.kind, row.direction, row.n, row.words, row.seconds)
        if row.n == 1 and row.words + row.seconds > 0:
            if mark in seen:
                continue
            seen.add(mark)
        yield row


def _cost(row: DayRow) -> float:
    """Minutes of the owner's that a row cost; what came in by itself costs none."""
    if row.weight <= 0 or row.direction not in {"out", "joint"}:
        return 0.0
    if row.kind in _GATHERING:
        return row.seconds / 60 + _MEETING * row.n
    return _MESSAGE * row.n + row.words / WORDS_A_MINUTE


def _published(view: EgoNetwork, within: Period) -> Iterable[tuple[str, date, float]]:
    stated = view.records("content")
    if not stated:
        return
    from entregent.model.records import Content

    for record in (one.record for one in stated):
        if isinstance(record, Content) and record.at is not None:
            day = day_of(record.at)
            if day is not None and day in within:
                yield record.network, day, _CONTENT.get(record.kind, 1.0)


def _tracked(view: EgoNetwork, within: Period) -> dict[str, float]:
    stated = view.records("time")
    if not stated:
        return {}
    from entregent.model.records import TimeSpent

    hours: dict[str, float] = defaultdict(float)
    for record in (one.record for one in stated):
        if isinstance(record, TimeSpent) and (day_of(record.start) or date.min) in within:
            hours[record.network] += record.seconds / 3600
    return dict(hours)
