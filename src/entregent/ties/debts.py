"""Who waits for an answer (method 2.6): a question, a request or an offer that nothing closed yet.

An ask is closed by an answer in its thread, by a later call or meeting with the asker, by thanks of
the asker in the same thread ("merci, trouvé"), or by a message of the owner elsewhere that names
its subject. Under a post of the owner's, a later comment of the owner there closes it. Thanks
alone are never owed an answer. After 180 days it is let rest: an answer then begins a new
conversation, which is not a debt.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from entregent.model.ids import PersonId
from entregent.model.once import once
from entregent.model.ports import EgoNetwork
from entregent.model.ties import Ask, DayRow, Debt
from entregent.model.when import Period
from entregent.text.mail import clean_subject
from entregent.text.names import fold
from entregent.ties.history import MEDIUM

if TYPE_CHECKING:
    # Records load msgspec, which the answer of the day can do without.
    from entregent.model.records import Interaction, Moment

OWED = frozenset({"question", "request", "offer"})
REST_DAYS = 180
OWN_THREAD_HOURS = 24.0
MAIL_HOURS = 72.0
MESSAGE_HOURS = 48.0
SERVICE = MappingProxyType({"mail": MAIL_HOURS})
"""Working hours within which an ask is answered, by network; private messages elsewhere."""

_ON_DAY = frozenset({"day", "month", "year"})
_TELLING = 4
"""Letters from which a word of a subject names it."""


def due_hours(ask: Ask) -> float:
    """The service level of an ask: 24 working hours in the owner's own thread, else by network."""
    if ask.own_thread:
        return OWN_THREAD_HOURS
    return SERVICE.get(ask.network, MESSAGE_HOURS)


def debts(view: EgoNetwork, rows: Mapping[PersonId, Sequence[DayRow]]) -> tuple[Debt, ...]:
    """What still waits, longest overdue first. `rows` is the rollup by person, ordered by day."""
    waiting: dict[PersonId, list[Ask]] = {}
    for ask in view.asks():
        if is_owed(ask, view.now):
            waiting.setdefault(ask.person, []).append(ask)
    found: list[Debt] = []
    posts = any(ask.post and ask.thread for asks in waiting.values() for ask in asks)
    under = _own_comments(view) if posts else {}
    for person, asks in waiting.items():
        course = _Course(view, rows.get(person, ()), asks)
        for ask in asks:
            if not course.closes(ask, under.get(ask.thread, ()) if ask.post else ()):
                hours = view.hours.elapsed(ask.at, view.now) / timedelta(hours=1)
                found.append(Debt(ask, hours, due_hours(ask)))
    return tuple(sorted(found, key=lambda debt: (
        debt.due_hours - debt.hours, debt.ask.at, debt.ask.record
    )))


def is_owed(ask: Ask, now: datetime) -> bool:
    """Whether an ask by itself calls for an answer that its thread does not hold."""
    if ask.answered is not None or not OWED & set(ask.cues):
        return False
    return timedelta() <= now - ask.at <= timedelta(days=REST_DAYS)


class _Course:
    """What passed with one asker since their first open ask.

    Whole days decide most asks. Only where days touch, or where a word may close an ask, are the
    newest single exchanges with this person read, once.
    """

    def __init__(self, view: EgoNetwork, rows: Sequence[DayRow], asks: Sequence[Ask]) -> None:
        self._view = view
        self._person = asks[0].person
        self._first = min(ask.at.date() for ask in asks)
        self._gathered: set[date] = set()
        self._came: dict[str, date] = {}
        self._went: dict[str, date] = {}
        self._several: set[tuple[str, date]] = set()
        for row in reversed(rows):
            if row.day < self._first:
                break
            if row.day <= view.today and row.weight > 0:
                self._note(row)
        self._last_gathered = max(self._gathered, default=date.min)

    def closes(self, ask: Ask, commented: Sequence[Moment] = ()) -> bool:
        """Whether something after the ask closes it. `commented`: when the owner did, there."""
        asked_on = ask.at.date()
        if self._last_gathered > asked_on:
            return True
        if not (commented or self._may_close(ask, asked_on)):
            return False
        asking = self._heard.get(ask.record)
        if asking is None:
            return False
        return (
            any(_is_later(at, asking.at) for at in commented)
            or any(_is_after(told, asking) for told in self._gatherings)
            or any(_is_same_talk(told, asking) and _is_after(told, asking) for told in self._thanks)
            or self._is_named_elsewhere(ask, asking)
        )

    def _note(self, row: DayRow) -> None:
        """Keep what the row says, which comes no later than those before it."""
        if MEDIUM.get(row.kind) not in {None, "text"}:
            if row.direction != "third":
                self._gathered.add(row.day)
        elif row.direction == "in":
            if row.n > 1 or self._came.get(row.network) == row.day:
                self._several.add((row.network, row.day))
            self._came.setdefault(row.network, row.day)
        elif row.direction == "out":
            self._went.setdefault(row.network, row.day)

    def _may_close(self, ask: Ask, asked_on: date) -> bool:
        """Whether the days hold more than the ask itself."""
        return (
            asked_on in self._gathered
            or self._came.get(ask.network, date.min) > asked_on
            or (ask.network, asked_on) in self._several
            or bool(ask.subject and self._elsewhere(ask))
        )

    def _elsewhere(self, ask: Ask) -> set[str]:
        """Other networks on which, since the ask, the owner wrote and the asker did not.

        Records do not say who the owner is: where both wrote, it cannot be told who named what.
        """
        asked_on = ask.at.date()
        return {
            network for network, day in self._went.items()
            if network != ask.network and day >= asked_on
            and self._came.get(network, date.min) < asked_on
        }

    def _is_named_elsewhere(self, ask: Ask, asking: Interaction) -> bool:
        """Whether the owner wrote elsewhere under a subject that names the ask's."""
        wanted = _telling_words(ask.subject)
        networks = self._elsewhere(ask) if wanted else set()
        return any(
            told.network in networks and wanted <= words and _is_after(told, asking)
            for told, words in self._subjects
        )

    @once
    def _heard(self) -> Mapping[str, Interaction]:
        within = Period(self._first, self._view.today + timedelta(days=1))
        return dict(self._view.interactions(self._person, within))

    @once
    def _subjects(self) -> Sequence[tuple[Interaction, set[str]]]:
        human = (one for one in self._heard.values() if one.human and one.subject)
        return [(one, _telling_words(one.subject)) for one in human]

    @once
    def _gatherings(self) -> Sequence[Interaction]:
        return [one for one in self._heard.values() if MEDIUM.get(one.kind) not in {None, "text"}]

    @once
    def _thanks(self) -> Sequence[Interaction]:
        """Thanks that ask for nothing more."""
        return [
            one for one in self._heard.values() if "thanks" in one.cues and not OWED & {*one.cues}
        ]


def _is_same_talk(told: Interaction, asking: Interaction) -> bool:
    """Whether the asker said it in the thread of the ask."""
    return (
        told.network == asking.network and told.thread == asking.thread
        and told.author is not None and told.author == asking.author
    )


def _is_after(told: Interaction, asking: Interaction) -> bool:
    """Whether one exchange surely came after another: times that cannot be compared say no."""
    return _is_later(told.at, asking.at)


def _is_later(at: Moment | None, asked: Moment | None) -> bool:
    if at is None or asked is None or at.precision in _ON_DAY:
        return False
    if (at.zone == "floating") != (asked.zone == "floating"):
        return at.at - asked.at > 24 * 3600
    return at.at > asked.at


def _own_comments(view: EgoNetwork) -> Mapping[str, Sequence[Moment]]:
    """When the owner commented under which post, as their own archives tell."""
    from entregent.model.records import Content

    found: dict[str, list[Moment]] = {}
    for one in view.records("content"):
        told = one.record
        if isinstance(told, Content) and told.kind == "comment" and told.urn and told.at:
            found.setdefault(told.urn, []).append(told.at)
    return found


def _telling_words(subject: str) -> set[str]:
    return {word for word in fold(clean_subject(subject)).split() if len(word) >= _TELLING}
