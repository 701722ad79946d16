"""A view over another one: what every such view hands on as it stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from entregent.model.ids import PersonId, RecordKey
from entregent.model.once import once
from entregent.model.overriding import override
from entregent.model.people import Person
from entregent.model.ports import EgoNetwork, FewKind, Stated, Told
from entregent.model.purpose import Sheet
from entregent.model.ties import Ask, DayRow, Invited, Link, Refusal, Shared
from entregent.model.when import Period, WorkingHours

if TYPE_CHECKING:
    from entregent.model.records import Interaction


class Over:
    """An `EgoNetwork` that says what the view underneath says; others say something more."""

    def __init__(self, view: EgoNetwork) -> None:
        self._view = view

    @property
    def today(self) -> date:
        """The day of the view."""
        return self._view.today

    @property
    def now(self) -> datetime:
        """The local wall clock of the view."""
        return self._view.now

    @property
    def hours(self) -> WorkingHours:
        """When the owner works."""
        return self._view.hours

    @property
    def sheet(self) -> Sheet:
        """What the owner put on paper."""
        return self._view.sheet

    def alters(self) -> Collection[Person]:
        """Everybody but ego."""
        return self._view.alters()

    def person(self, key: PersonId) -> Person:
        """The person any key of theirs resolves to."""
        return self._view.person(key)

    def rollup(self, within: Period | None = None) -> Iterable[DayRow]:
        """Rows ordered by person, then day."""
        return self._view.rollup(within)

    def interactions(
        self, person: PersonId, within: Period | None = None, limit: int = 500
    ) -> Sequence[tuple[str, Interaction]]:
        """(record key, interaction) with one person, newest first."""
        return self._view.interactions(person, within, limit)

    def asks(self) -> Sequence[Ask]:
        """Messages of alters that ask."""
        return self._view.asks()

    def refusals(self) -> Sequence[Refusal]:
        """Messages by alters that decline something."""
        return self._view.refusals()

    def shared(self, within: Period | None = None) -> Sequence[Shared]:
        """Exchanges that name two alters or more, and posts to lists, oldest first."""
        return self._view.shared(within)

    def requests(self, within: Period) -> Sequence[Ask]:
        """What the owner asked, once for each alter asked."""
        return self._view.requests(within)

    def words(self, records: Collection[RecordKey]) -> Mapping[RecordKey, str]:
        """The words kept beside these few records."""
        return self._view.words(records)

    def places(self) -> Mapping[PersonId, Sequence[str]]:
        """Where cards say that people live or work."""
        return self._view.places()

    def links(self) -> Sequence[Link]:
        """Formal connections."""
        return self._view.links()

    def invitations(self) -> Sequence[Invited]:
        """Invitations and their fate."""
        return self._view.invitations()

    def evidence(self, person: PersonId, limit: int = 3) -> Sequence[str]:
        """Record keys of the newest human exchanges with one person."""
        return self._view.evidence(person, limit)

    def records(self, kind: FewKind) -> Sequence[Stated]:
        """Every shown record of one kind."""
        return self._view.records(kind)

    def told(self, topic: str) -> Sequence[Told]:
        """What the owner told on one topic, oldest first."""
        return self._view.told(topic)

    def sources(self) -> Mapping[str, date]:
        """Networks that were read."""
        return self._view.sources()

    def muted(self) -> Collection[str]:
        """What the owner does not want to see again."""
        return self._view.muted()


class Remembered(Over):
    """A view that is asked many times over: what it says of everybody is asked for once."""

    def __init__(self, view: EgoNetwork) -> None:
        super().__init__(view)
        self._records: dict[FewKind, Sequence[Stated]] = {}
        self._told: dict[str, Sequence[Told]] = {}

    @override
    def rollup(self, within: Period | None = None) -> Iterable[DayRow]:
        """Rows ordered by person, then day."""
        return self._rows if within is None else (row for row in self._rows if row.day in within)

    @override
    def asks(self) -> Sequence[Ask]:
        """Messages of alters that ask."""
        return self._asks

    @override
    def records(self, kind: FewKind) -> Sequence[Stated]:
        """Every shown record of one kind."""
        if kind not in self._records:
            self._records[kind] = self._view.records(kind)
        return self._records[kind]

    @override
    def told(self, topic: str) -> Sequence[Told]:
        """What the owner told on one topic, oldest first."""
        if topic not in self._told:
            self._told[topic] = self._view.told(topic)
        return self._told[topic]

    @once
    def _rows(self) -> Sequence[DayRow]:
        return tuple(self._view.rollup())

    @once
    def _asks(self) -> Sequence[Ask]:
        return self._view.asks()
