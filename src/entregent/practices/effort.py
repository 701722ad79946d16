"""Minutes spent on each channel: counted by a tracker, told by the owner, else estimated.

The one place where hours are counted, for the sheet (dispersion) and for the return on engagement.

Estimates follow the method (RE): a message 2 minutes and its words at 35 a minute, a comment 3, a
post 20, an invitation 1, a meeting or video call its length and 10 more, a call its length, and
5 minutes a day for coming to a network at all. They are right within thirty percent or so.

A row of the rollup tells of one alter: what several took part in stands there several times. Its
weight says how much it was diluted, hence among how many; each alter carries their share.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from entregent.measure.weights import BASE, SHORT_CALL_SECONDS
from entregent.model.decisions import Told
from entregent.model.ports import EgoNetwork
from entregent.model.ties import DayRow
from entregent.model.when import EPOCH, Period

if TYPE_CHECKING:  # a day without such records does not load them (30 ms)
    from entregent.model.records import Moment

NOT_NETWORKS = frozenset({
    "", "mail", "calendar", "phone", "calls", "journal", "vcard", "csv", "table", "contacts",
})
"""Where people are met without a platform: no network to choose or to close."""
IN_PERSON, PHONE, VIDEO = "in-person", "phone", "video"
_CHANNELS: Mapping[str, str] = {
    "meeting": IN_PERSON, "meal": IN_PERSON, "call": PHONE, "video": VIDEO,
}
_WORDS_A_MINUTE = 35.0
_MESSAGE = 2.0
_AROUND = 10.0
"""Minutes before and after a meeting."""
_OPENING = 5.0
"""Minutes a day for coming to a network."""
_INVITATION = 1.0
_UNKNOWN_LENGTH = 30.0
"""Minutes of a meeting whose length is not written."""
_CONTENT: Mapping[str, float] = {
    "post": 20.0, "article": 60.0, "comment": 3.0, "repost": 1.0, "reaction": 0.2, "vote": 0.2,
}
_BASES: Mapping[str, float] = dict(BASE)
_LARGE = 0.2
"""A dilution below this is that of more than twelve people: the number itself, not its root."""
UNSURE = 0.3
"""How far an estimate may be wrong, either way."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Minutes on one channel, by day, and how many of them were only estimated."""

    days: Mapping[date, float]
    estimated: float = 0.0

    @property
    def hours(self) -> float:
        """Hours in all."""
        return sum(self.days.values()) / 60

    @property
    def bounds(self) -> tuple[float, float]:
        """The least and the most hours it may have been."""
        doubt = UNSURE * self.estimated / 60
        return self.hours - doubt, self.hours + doubt

    def within(self, period: Period) -> float:
        """Hours of these days."""
        return sum(minutes for day, minutes in self.days.items() if day in period) / 60


def channel(row: DayRow) -> str:
    """What an exchange went through: in person, the telephone, video, or the network it was on."""
    return _CHANNELS.get(row.kind, row.network)


def hours_by_network(view: EgoNetwork, within: Period) -> dict[str, float]:
    """Hours on each network in a period, by name; what is no platform is left out."""
    found = spent(view, within, view.rollup(within))
    beside = NOT_NETWORKS | {IN_PERSON, PHONE, VIDEO}
    return {name: one.hours for name, one in found.items() if name not in beside}


def spent(view: EgoNetwork, period: Period, rows: Iterable[DayRow]) -> Mapping[str, Spent]:
    """Minutes by channel within a period. `rows` are those of the rollup for it.

    Where a tracker counted a channel, its days stand for the whole time from its first to its last
    day; what the owner told stands for the days it was told of.
    """
    guessed = _estimated(view, period, rows)
    counted = _counted(view, period)
    found: dict[str, Spent] = {}
    for name in sorted(guessed.keys() | counted.keys() | _told_names(view)):
        days = dict(guessed.get(name, {}))
        sure: set[date] = set()
        if name in counted:
            tracked = Period(min(counted[name]), max(counted[name]) + timedelta(days=1))
            days = {day: minutes for day, minutes in days.items() if day not in tracked}
            days |= counted[name]
            sure |= set(counted[name])
        for one in view.told("hours"):
            if one.value.get("network") == name:
                told = _told_days(one, period)
                span = told_span(one)
                days = {day: m for day, m in days.items() if day not in span} | told
                sure |= set(told)
        if days:
            unsure = sum(minutes for day, minutes in days.items() if day not in sure)
            found[name] = Spent(dict(sorted(days.items())), unsure)
    return found


def told_span(one: Told) -> Period:
    """The days for which the owner told the hours: seven up to the day it was told, by default."""
    last = _day(one.value.get("until")) or one.at.date()
    first = _day(one.value.get("since")) or last - timedelta(days=6)
    return Period(min(first, last), last + timedelta(days=1))


def day_of(moment: Moment) -> date | None:
    """The day of a moment, to the day before or after for other zones.

    None when it says a month or a year only.
    """
    if moment.precision in {"month", "year"}:
        return None
    return (EPOCH + timedelta(seconds=moment.at)).date()


def _day(text: object) -> date | None:
    return date.fromisoformat(text) if isinstance(text, str) and text else None


def _told_names(view: EgoNetwork) -> set[str]:
    return {str(one.value.get("network", "")) for one in view.told("hours")} - {""}


def _told_days(one: Told, period: Period) -> dict[date, float]:
    """The minutes told, spread over the days they were told of."""
    span = told_span(one)
    each = float(one.value.get("minutes", 0)) / span.days
    days = (span.start + timedelta(days=ahead) for ahead in range(span.days))
    return {day: each for day in days if day in period and each > 0}


def _counted(view: EgoNetwork, period: Period) -> dict[str, dict[date, float]]:
    """What trackers counted, by channel and day."""
    stated = view.records("time")
    if not stated:
        return {}
    from entregent.model.records import TimeSpent

    found: dict[str, dict[date, float]] = defaultdict(lambda: defaultdict(float))
    for record in (one.record for one in stated):
        if isinstance(record, TimeSpent):
            day = day_of(record.start)
            if day is not None and day in period:
                found[record.network][day] += record.seconds / 60
    return {name: dict(days) for name, days in found.items()}


def _estimated(
    view: EgoNetwork, period: Period, rows: Iterable[DayRow]
) -> dict[str, dict[date, float]]:
    found: dict[str, dict[date, float]] = defaultdict(lambda: defaultdict(float))
    for row in rows:
        if row.weight > 0 and row.direction in {"out", "joint"} and row.day <= view.today:
            found[channel(row)][row.day] += _minutes(row) * _share(row)
    for network, day, minutes in _published(view, period):
        found[network][day] += minutes
    for invited in view.invitations():
        if invited.outgoing and invited.sent is not None and invited.sent in period:
            found[invited.network][invited.sent] += _INVITATION
    opened = set(found) - {IN_PERSON, PHONE, VIDEO}
    return {
        name: {day: m + (_OPENING if name in opened else 0.0) for day, m in sorted(days.items())}
        for name, days in found.items()
    }


def _published(view: EgoNetwork, period: Period) -> Iterable[tuple[str, date, float]]:
    """What the owner published, as network, day and minutes."""
    stated = view.records("content")
    if not stated:
        return
    from entregent.model.records import Content

    for record in (one.record for one in stated):
        if isinstance(record, Content) and record.at is not None:
            day = day_of(record.at)
            if day is not None and day in period:
                yield record.network, day, _CONTENT[record.kind]


def _minutes(row: DayRow) -> float:
    if row.kind in {"meeting", "meal", "video"}:
        return (row.seconds / 60 or _UNKNOWN_LENGTH * row.n) + _AROUND * row.n
    if row.kind == "call":
        return row.seconds / 60 or 5.0 * row.n
    return _MESSAGE * row.n + row.words / _WORDS_A_MINUTE


def _share(row: DayRow) -> float:
    """One over the number of alters who took part, read back from the dilution of the weight."""
    base = _BASES.get(row.kind, 0.0)
    if not base:
        return 1.0
    if row.kind in {"call", "video"} and row.seconds // row.n < SHORT_CALL_SECONDS:
        return 1.0
    diluted = min(1.0, row.weight / (row.n * base))
    return diluted if diluted < _LARGE else diluted**2


def instant(text: object, default: datetime) -> date:
    """A day told as text, else that of the default."""
    return _day(text) or default.date()
