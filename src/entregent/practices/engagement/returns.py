"""Return on engagement (RoE): what an hour on each channel brought, and what may be said of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from entregent.measure.intervals import shrunk
from entregent.model.ports import Study
from entregent.model.purpose import Sheet
from entregent.model.when import Period
from entregent.practices.effort import Spent, spent
from entregent.practices.engagement.gains import UNKNOWN, Gain, gains

WINDOW = 182
"""Two quarters, in days."""
QUARTER = 91
EXPECTED = 10.0
"""Euros an hour, as in the article ("une heure investie, dix euros attendus")."""
LEAST_DAYS, LEAST_HOURS = 90, 20.0
"""No verdict before both: the article's patience (method P6, RE)."""
PRIOR_HOURS = 10.0
"""How many hours of the overall rate each channel is drawn to (k of the method)."""
YEAR_DAYS = 365.25
_NUMBER = re.compile(r"(?<![\d.,])(\d{1,7})(?:[.,](\d{1,2}))?(?!\d)")


@dataclass(frozen=True, slots=True)
class Return:
    """One channel over two quarters. Money in the owner's own currency, time in hours."""

    network: str
    hours: float
    low_hours: float
    high_hours: float
    gain: float
    given: float
    fees: float
    cost: float
    overall: float
    first: date
    quarters: tuple[tuple[float, float], ...]
    """(hours, gain) of the older quarter and of the newer one."""
    days: int
    """Days with any effort."""
    today: date
    biggest: float = 0.0
    pleasure: bool = False

    @property
    def rate(self) -> float:
        """Money an hour; 0 without hours."""
        return self.gain / self.hours if self.hours else 0.0

    @property
    def low(self) -> float:
        """The least an hour brought, hours being uncertain."""
        return self.gain / self.high_hours if self.high_hours else 0.0

    @property
    def high(self) -> float:
        """The most an hour brought."""
        return self.gain / self.low_hours if self.low_hours else 0.0

    @property
    def net(self) -> float:
        """Money an hour once fees and the cost of an hour are taken off."""
        if not self.hours:
            return 0.0
        return (self.gain - self.fees - self.cost * self.hours) / self.hours

    @property
    def shrunk(self) -> float:
        """The rate drawn to that of all channels together by ten imagined hours."""
        return shrunk(self.gain, self.hours, self.overall, PRIOR_HOURS)

    @property
    def is_early(self) -> bool:
        """Whether it is too soon for a verdict: ninety days and twenty hours, the later of both."""
        return (self.today - self.first).days < LEAST_DAYS or self.hours < LEAST_HOURS

    def falls_short(self, expected: float) -> bool:
        """Whether both quarters brought less than half of what was expected, after its time."""
        if self.is_early or self.pleasure:
            return False
        return all(hours > 0 and gain / hours < expected / 2 for hours, gain in self.quarters)


@dataclass(frozen=True, slots=True)
class Account:
    """All channels, the longest first; what is in the pipe stands apart."""

    returns: tuple[Return, ...]
    gains: tuple[Gain, ...]
    expected: float
    pipe: float
    unplaced: float
    """Gains of which nothing says through what they came."""


def expected_rate(view: Study) -> float:
    """What the owner expects of an hour: told, else on the sheet, else the article's ten."""
    told = [one.value["expected"] for one in view.told("money") if "expected" in one.value]
    if told:
        return float(told[-1])
    return _first_number(view.sheet) or EXPECTED


def _first_number(sheet: Sheet) -> float | None:
    found = _NUMBER.search(sheet.gain)
    return float(f"{found[1]}.{found[2] or 0}") if found else None


def account(view: Study) -> Account:
    """Hours and gains of two quarters by channel. The rollup is walked once."""
    today = view.today
    period = Period(today - timedelta(days=WINDOW - 1), today + timedelta(days=1))
    rows = list(view.rollup()) if view.told("gain") else list(view.rollup(period))
    effort = spent(view, period, (row for row in rows if row.day in period))
    counted = gains(view.told("gain"), rows)
    won = [one for one in counted if not one.pipe and one.day in period]
    hours = sum(one.hours for one in effort.values())
    overall = sum(one.amount for one in won) / hours if hours else 0.0
    names = (effort.keys() | {name for one in won for name in one.shares}) - {UNKNOWN}
    found = [_return(view, name, effort.get(name), won, overall) for name in sorted(names)]
    found.sort(key=lambda one: (-one.hours, one.network))
    return Account(
        tuple(found), counted, expected_rate(view),
        sum(one.amount for one in counted if one.pipe),
        sum(one.amount * one.shares.get(UNKNOWN, 0.0) for one in won),
    )


def _return(
    view: Study, name: str, effort: Spent | None, won: Sequence[Gain], overall: float
) -> Return:
    today = view.today
    effort = effort or Spent({})
    newer = Period(today - timedelta(days=QUARTER - 1), today + timedelta(days=1))
    older = Period(today - timedelta(days=WINDOW - 1), newer.start)
    low, high = effort.bounds
    parts = [one.amount * one.shares.get(name, 0.0) for one in won]
    return Return(
        name, effort.hours, low, high, sum(parts),
        sum(one.given * one.shares.get(name, 0.0) for one in won),
        _fees(view, name), _told_number(view, "cost"), overall,
        min(effort.days, default=today),
        tuple(
            (effort.within(q), sum(
                one.amount * one.shares.get(name, 0.0) for one in won if one.day in q
            ))
            for q in (older, newer)
        ),
        len(effort.days), today, max(parts, default=0.0), _pleasure(view, name),
    )  # fmt: skip


def _told_number(view: Study, name: str) -> float:
    return next(
        (float(one.value[name]) for one in reversed(view.told("money")) if name in one.value), 0.0
    )


def _fees(view: Study, network: str) -> float:
    """Fees of two quarters: the latest yearly sum that was told for this network."""
    yearly = 0.0
    for one in view.told("money"):
        fees: Mapping[str, object] = one.value.get("fees", {})
        if network in fees:
            yearly = float(str(fees[network]))
    return yearly * WINDOW / YEAR_DAYS


def _pleasure(view: Study, network: str) -> bool:
    """Whether the owner does this one for pleasure: it is not judged."""
    told = [one for one in view.told("pleasure") if one.value.get("network") == network]
    return bool(told) and bool(told[-1].value.get("yes", True))
