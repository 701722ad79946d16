"""A view as it would have been on an earlier day: what came later is left out, nothing is changed.

Measures over time are the same practices asked of earlier views. People, their posts and the sheet
stand as they are known today: exports do not say when they learnt a thing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from entregent.model.decisions import Told
from entregent.model.ids import PersonId
from entregent.model.overriding import override
from entregent.model.ports import EgoNetwork, FewKind, Stated
from entregent.model.ties import Ask, DayRow, Invited, Link, Refusal, Shared
from entregent.model.when import Period
from entregent.ties.over import Over

if TYPE_CHECKING:
    from entregent.model.records import Interaction

_WHEN = ("at", "start", "made", "since")
"""Fields of records that say when what they tell happened."""
_FIRST = date(1, 1, 1)


class AsOf(Over):
    """An `EgoNetwork` at the close of an earlier day. Raises `ValueError` for a later one."""

    def __init__(self, view: EgoNetwork, day: date) -> None:
        if day > view.today:
            message = f"{day} is not yet known on {view.today}"
            raise ValueError(message)
        super().__init__(view)
        self._day = day
        self._now = min(view.now, datetime.combine(day, view.hours.closes))

    @property
    @override
    def today(self) -> date:
        """The day of the view."""
        return self._day

    @property
    @override
    def now(self) -> datetime:
        """The end of that day's working hours."""
        return self._now

    @override
    def rollup(self, within: Period | None = None) -> Iterable[DayRow]:
        """Rows up to the day, ordered by person, then day."""
        return (row for row in self._view.rollup(within) if row.day <= self._day)

    @override
    def interactions(
        self, person: PersonId, within: Period | None = None, limit: int = 500
    ) -> Sequence[tuple[str, Interaction]]:
        """(record key, interaction) with one person up to the day, newest first."""
        cut = self._cut(within)
        return () if cut is None else self._view.interactions(person, cut, limit)

    @override
    def asks(self) -> Sequence[Ask]:
        """What alters had asked; answers given later are not known yet."""
        return tuple(
            replace(one, answered=None) if one.answered and one.answered > self._now else one
            for one in self._view.asks() if one.at <= self._now
        )

    @override
    def refusals(self) -> Sequence[Refusal]:
        """What alters had declined."""
        return tuple(one for one in self._view.refusals() if one.at <= self._now)

    @override
    def shared(self, within: Period | None = None) -> Sequence[Shared]:
        """Exchanges among several, up to the day."""
        cut = self._cut(within)
        return () if cut is None else self._view.shared(cut)

    @override
    def requests(self, within: Period) -> Sequence[Ask]:
        """What the owner had asked."""
        cut = self._cut(within)
        found = () if cut is None else self._view.requests(cut)
        return tuple(
            replace(one, answered=None) if one.answered and one.answered > self._now else one
            for one in found if one.at <= self._now
        )

    @override
    def links(self) -> Sequence[Link]:
        """Formal connections that stood, or whose day is unknown."""
        return tuple(
            one for one in self._view.links() if one.since is None or one.since <= self._day
        )

    @override
    def invitations(self) -> Sequence[Invited]:
        """Invitations sent by the day, or whose day is unknown."""
        return tuple(
            one for one in self._view.invitations() if one.sent is None or one.sent <= self._day
        )

    @override
    def evidence(self, person: PersonId, limit: int = 3) -> Sequence[str]:
        """Record keys of the newest human exchanges up to the day."""
        if self._day == self._view.today:
            return self._view.evidence(person, limit)
        human = (key for key, one in self.interactions(person) if one.human)
        return tuple(human)[:limit]

    @override
    def records(self, kind: FewKind) -> Sequence[Stated]:
        """Records of one kind that tell of the day or before, or of no day."""
        close = int(datetime.combine(self._day, datetime.max.time(), UTC).timestamp())
        return tuple(one for one in self._view.records(kind) if _told_by(one, close))

    @override
    def told(self, topic: str) -> Sequence[Told]:
        """What the owner had told."""
        return tuple(one for one in self._view.told(topic) if one.at <= self._now)

    @override
    def sources(self) -> Mapping[str, date]:
        """Networks that were read, none beyond the day."""
        return {name: min(day, self._day) for name, day in self._view.sources().items()}

    def _cut(self, within: Period | None) -> Period | None:
        """A period that ends with the day; None when it would begin after it."""
        start, end = (within.start, within.end) if within else (_FIRST, date.max)
        end = min(end, self._day + timedelta(days=1))
        return Period(start, end) if start < end else None


def _told_by(one: Stated, close: int) -> bool:
    moments = (getattr(one.record, name, None) for name in _WHEN)
    return all(moment is None or moment.at <= close for moment in moments)
