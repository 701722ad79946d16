"""Who waits for an answer (method 2.6): a question, a request or an offer that nothing closed yet.

An ask is closed by an answer in its thread, by a later call or meeting with the asker, by thanks of
the asker in the same thread ("merci, trouvé"), or by a message of the owner elsewhere that names
its subject. Thanks alone are never owed an answer. After 180 days it is let rest: an answer then
begins a new conversation, which is not a debt.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from entregent.model.ids import PersonId
from entregent.model.ports import EgoNetwork
from entregent.model.ties import Ask, DayRow, Debt
from entregent.model.when import Period
from entregent.text.mail import clean_subject
from entregent.text.names import fold
from entregent.ties.history import MEDIUM

if TYPE_CHECKING:
    # Records load msgspec, which the answer of the day can do without.
    from entregent.model.records import Interaction

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
    found: list[Debt] = []
    for ask in view.asks():
        if is_owed(ask, view.now) and not _is_closed(ask, view, rows.get(ask.person, ())):
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


def _is_closed(ask: Ask, view: EgoNetwork, rows: Sequence[DayRow]) -> bool:
    """Whether something after the ask closes it; whole days first, hours only where days touch."""
    asked_on, today = ask.at.date(), view.today
    later = [row for row in _since(rows, asked_on) if row.day <= today and row.weight > 0]
    if any(_is_gathering(row) and row.day > asked_on for row in later):
        return True
    if not _may_be_closed(ask, later):
        return False
    within = Period(asked_on, today + timedelta(days=1))
    heard = view.interactions(ask.person, within)
    asking = next((told for key, told in heard if key == ask.record), None)
    if asking is None:
        return False
    after = [told for _, told in heard if _is_after(told, asking)]
    return (
        any(MEDIUM.get(told.kind) not in {None, "text"} for told in after)
        or any(_is_thanks(told, asking) for told in after)
        or _named_elsewhere(ask, after, later)
    )


def _since(rows: Sequence[DayRow], day: date) -> list[DayRow]:
    """The rows of that day and later, from the end, since most asks are recent."""
    found: list[DayRow] = []
    for row in reversed(rows):
        if row.day < day:
            break
        found.append(row)
    return found


def _may_be_closed(ask: Ask, later: Sequence[DayRow]) -> bool:
    """Whether the days hold more than the ask itself: only then are single exchanges looked at."""
    for row in later:
        if _is_gathering(row) or (row.direction == "in" and row.network == ask.network and (
            row.n > 1 or row.day > ask.at.date()
        )):
            return True
        if row.direction == "out" and ask.subject and row.network != ask.network:
            return True
    return False


def _is_gathering(row: DayRow) -> bool:
    return MEDIUM.get(row.kind) not in {None, "text"} and row.direction != "third"


def _is_after(told: Interaction, asking: Interaction) -> bool:
    """Whether one exchange surely came after another: times that cannot be compared say no."""
    if told.at is None or asking.at is None or told.at.precision in _ON_DAY:
        return False
    if (told.at.zone == "floating") != (asking.at.zone == "floating"):
        return told.at.at - asking.at.at > 24 * 3600
    return told.at.at > asking.at.at


def _is_thanks(told: Interaction, asking: Interaction) -> bool:
    """The asker's thanks in the same thread, asking for nothing more."""
    return (
        "thanks" in told.cues and not OWED & set(told.cues)
        and told.network == asking.network and told.thread == asking.thread
        and told.author is not None and told.author == asking.author
    )


def _named_elsewhere(ask: Ask, after: Sequence[Interaction], later: Sequence[DayRow]) -> bool:
    """A message of the owner on another network whose subject names that of the ask.

    Records do not say who the owner is; days on which only the owner wrote there do.
    """
    wanted = _telling_words(ask.subject)
    if not wanted:
        return False
    networks = {row.network for row in later if row.direction == "out"} - {ask.network}
    networks -= {row.network for row in later if row.direction == "in"}
    return any(
        told.network in networks and told.human and wanted <= _telling_words(told.subject)
        for told in after
    )


def _telling_words(subject: str) -> set[str]:
    return {word for word in fold(clean_subject(subject)).split() if len(word) >= _TELLING}
