"""What the chance of an exchange is learned from: signs of a tie, from what passed with the owner.

One walk over the rows of one alter; rows of others, of third parties, without weight (crowds,
buttons, automatic mail) and after the day of the view are no part of it. Spans are told as
fractions of the horizon, so that the same coefficients serve forty-five days and a year. Days are
whole: what is told holds whatever the hour, and a shift of all days changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import exp, log, log1p, sqrt
from types import MappingProxyType
from typing import NamedTuple

from entregent.model.ties import DayRow
from entregent.ties.history import CENTURY, MEDIUM

FADES = {"16": 1 / 16, "8": 1 / 8, "4": 1 / 4, "2": 1 / 2, "1": 1.0, "x2": 2.0, "x4": 4.0}
"""Half-lives as fractions of the horizon, by the name they bear in a sign."""
SOON = 7
"""Days within which an answer counts as one that came soon."""
_LONGEST = 20.0
"""Horizons beyond which a silence is as long as can be."""
_USUAL_WAIT = 3.0
"""What little is known of reply times is drawn towards: the logarithm of some twenty days."""

FAMILIES = MappingProxyType({
    "volume": ("n_in", "n_out", "n", "n_min", "days"),
    "recent": (*(f"{side}_{fade}" for fade in FADES for side in ("in", "out")),
               "days_1", "days_2", "days_4"),
    "mutual": (*(f"{side}_{fade}" for fade in FADES for side in ("min", "geo")), "balance"),
    "silence": ("silence", "silence_in", "silence_out", "silence_both", "silence_cut", "overdue",
                "overdue_mean"),
    "duration": ("duration", "span"),
    "rhythm": ("regular", "gap", "rate"),
    "answers": ("turns", "turns_soon", "turns_recent", "they_answer", "i_answer", "their_wait",
                "my_wait"),
    "place": ("share_4", "share_1", "share_x4", "rank_min", "rank_4", "rank_1", "rank_x4",
              "rank_silence", "rank_geo", "rank_in", "rank_out", "rank_turns"),
    "around": ("people", "lately_real", "before_real", "written", "heard"),
})
"""Signs by the family under which a reason is told. "place" and "around" need everybody."""
NAMES = tuple(name for family in FAMILIES.values() for name in family)


_HALF = 2
_SIDES = MappingProxyType({
    (way, kind): side if medium == "text" else _HALF
    for kind, medium in MEDIUM.items() for way, side in (("in", 0), ("out", 1), ("joint", _HALF))
})
"""Where a row counts: what came, what went, half each; other rows are no exchange."""


def is_exchange(row: DayRow) -> bool:
    """Whether a row tells of an exchange with the owner that weighs anything."""
    return row.weight > 0 and (row.direction, row.kind) in _SIDES


class Signs(NamedTuple):
    """What one walk tells of one alter. `values` are those of `NAMES` that need nobody else."""

    values: Mapping[str, float]
    days: int
    """Days with an exchange."""
    real: tuple[bool, bool]
    """Whether both sides did something within the last horizon, and within the one before."""
    lately: tuple[float, float]
    """What came in and went out, fading by half every quarter of a horizon."""


@dataclass(slots=True)
class _Walk:
    """The sums of one walk: faded ones by half-life, then what needs the order of days."""

    faded_in: list[float]
    faded_out: list[float]
    n_in: float = 0.0
    n_out: float = 0.0
    last_in: int = -1
    last_out: int = -1
    days_in: int = 0
    days_out: int = 0
    turns: int = 0
    soon: int = 0
    recent: float = 0.0
    answered: int = 0
    answers: int = 0
    their_wait: float = 0.0
    my_wait: float = 0.0


class SignReader:
    """Reads signs as of one day for one horizon (days). What fades by how much is kept by age."""

    def __init__(self, today: date, horizon: int) -> None:
        if horizon < 1:
            message = f"a horizon of {horizon} days"
            raise ValueError(message)
        self._today = today.toordinal()
        self.horizon = horizon
        self._fades: dict[int, tuple[float, ...]] = {}

    def read(self, rows: Sequence[DayRow]) -> Signs | None:
        """The signs in rows of one alter, ordered by day; None when nothing passed."""
        days = self._days(rows)
        return self._told(days) if days else None

    def _days(self, rows: Sequence[DayRow]) -> list[tuple[int, float, float]]:
        """(age, came in, went out) of each day, oldest first. The hot loop: once a row."""
        ages: dict[date, list[float]] = {}
        for row in rows:
            weight = row.weight
            side = _SIDES.get((row.direction, row.kind))
            if side is None or weight <= 0:
                continue
            held = ages.get(row.day)
            if held is None:
                held = ages[row.day] = [0.0, 0.0]
            if side == _HALF:
                held[0] += weight / 2
                held[1] += weight / 2
            else:
                held[side] += weight
        today = self._today
        return [
            (age, came, went) for day, (came, went) in ages.items()
            if 0 <= (age := today - day.toordinal()) <= CENTURY
        ]

    def _faded(self, age: int) -> tuple[float, ...]:
        found = self._fades.get(age)
        if found is None:
            found = tuple(2.0 ** -(age / (part * self.horizon)) for part in FADES.values())
            self._fades[age] = found
        return found

    def _told(self, days: list[tuple[int, float, float]]) -> Signs:
        walk = self._walked(days)
        horizon = self.horizon
        ages = [age for age, _, _ in days]
        values: dict[str, float] = {}
        for fade, came, went in zip(FADES, walk.faded_in, walk.faded_out, strict=True):
            values[f"in_{fade}"] = log1p(came)
            values[f"out_{fade}"] = log1p(went)
            values[f"min_{fade}"] = log1p(min(came, went))
            values[f"geo_{fade}"] = log1p(sqrt(came * went))
        values["n_in"], values["n_out"] = log1p(walk.n_in), log1p(walk.n_out)
        values["n"] = log1p(walk.n_in + walk.n_out)
        values["n_min"] = log1p(min(walk.n_in, walk.n_out))
        values["balance"] = min(walk.n_in, walk.n_out) / max(walk.n_in + walk.n_out, 1.0)
        values["days"] = log1p(len(ages))
        for times in (1, 2, 4):
            values[f"days_{times}"] = log1p(sum(age <= times * horizon for age in ages))
        self._add_silences(values, walk, ages)
        self._add_rhythm(values, ages)
        _add_answers(values, walk)
        real = self._real(days)
        return Signs(values, len(ages), real, (walk.faded_in[2], walk.faded_out[2]))

    def _walked(self, days: list[tuple[int, float, float]]) -> _Walk:
        walk = _Walk([0.0] * len(FADES), [0.0] * len(FADES))
        for age, came, went in days:
            faded = self._faded(age)
            # Eighty lines of a chat are no eighty letters: the logarithm of a day's weight counts.
            sat_in, sat_out = log1p(came), log1p(went)
            if came:
                walk.faded_in = [s + sat_in * f for s, f in zip(walk.faded_in, faded, strict=True)]
            if went:
                walk.faded_out = [
                    s + sat_out * f for s, f in zip(walk.faded_out, faded, strict=True)
                ]
            walk.n_in += came
            walk.n_out += went
            self._turn(walk, age, came=came > 0, went=went > 0)
        return walk

    def _turn(self, walk: _Walk, age: int, *, came: bool, went: bool) -> None:
        """Who answers whom, and after how many days: a turn is a change of hands."""
        last_in, last_out = walk.last_in, walk.last_out
        gaps = []
        if came:
            walk.days_in += 1
            walk.last_in = age
            gap = _waited(last_out, last_in, age, at_once=went)
            if gap is not None:
                walk.answered += 1
                walk.their_wait += log1p(gap)
                gaps.append(gap)
        if went:
            walk.days_out += 1
            walk.last_out = age
            gap = _waited(last_in, last_out, age, at_once=came)
            if gap is not None:
                walk.answers += 1
                walk.my_wait += log1p(gap)
                gaps.append(gap)
        if gaps:
            walk.turns += 1
            if min(gaps) <= SOON:
                walk.soon += 1
                walk.recent += 2.0 ** -(age / self.horizon)

    def _add_silences(self, values: dict[str, float], walk: _Walk, ages: list[int]) -> None:
        never = _LONGEST * self.horizon
        last_in = walk.last_in if walk.last_in >= 0 else never
        last_out = walk.last_out if walk.last_out >= 0 else never
        values["silence"] = self._span(ages[-1])
        values["silence_in"], values["silence_out"] = self._span(last_in), self._span(last_out)
        values["silence_both"] = self._span(max(last_in, last_out))
        values["silence_cut"] = min(ages[-1] / self.horizon, 4.0)
        values["duration"] = self._span(ages[0])
        values["span"] = log1p((ages[0] - ages[-1]) / self.horizon)

    def _span(self, days: float) -> float:
        return log(min(days, _LONGEST * self.horizon) / self.horizon + 0.05)

    def _add_rhythm(self, values: dict[str, float], ages: list[int]) -> None:
        horizon, first, silence, n = self.horizon, ages[0], ages[-1], len(ages)
        values["rate"] = log(n / (first / horizon + 0.25) + 0.05)
        values["gap"] = log(first / horizon + 1.05)
        values["overdue"] = log((silence + 1) / (first + horizon))
        values["overdue_mean"], values["regular"] = 0.0, 1.5
        if n < 2:
            return
        mean = (first - silence) / (n - 1)
        values["gap"] = log(mean / horizon + 0.05)
        values["overdue_mean"] = log((silence + 0.05 * horizon) / (mean + 0.05 * horizon))
        if n < 3:
            return
        logs = [log(older - newer) for older, newer in pairwise(ages)]
        middle = sum(logs) / len(logs)
        values["overdue"] = log((silence + 1) / (exp(middle) + 1))
        values["regular"] = sqrt(max(sum(x * x for x in logs) / len(logs) - middle * middle, 0.0))

    def _real(self, days: list[tuple[int, float, float]]) -> tuple[bool, bool]:
        """Whether both sides did something in the last horizon, and in the one before it."""
        seen = [[False, False], [False, False]]
        for age, came, went in reversed(days):
            window = max(age - 1, 0) // self.horizon
            if window > 1:
                break
            seen[window][0] |= came > 0
            seen[window][1] |= went > 0
        return all(seen[0]), all(seen[1])




def _waited(theirs: int, own: int, age: int, *, at_once: bool) -> int | None:
    """Days since the other side's last sign when it still waited, 0 on the same day, else None."""
    if theirs >= 0 and (own < 0 or theirs < own):
        return theirs - age
    return 0 if at_once else None


def _add_answers(values: dict[str, float], walk: _Walk) -> None:
    values["turns"], values["turns_soon"] = log1p(walk.turns), log1p(walk.soon)
    values["turns_recent"] = log1p(walk.recent)
    values["they_answer"] = (walk.answered + 0.5) / (walk.days_out + 1.5)
    values["i_answer"] = (walk.answers + 0.5) / (walk.days_in + 1.5)
    values["their_wait"] = (walk.their_wait + 2 * _USUAL_WAIT) / (walk.answered + 2)
    values["my_wait"] = (walk.my_wait + 2 * _USUAL_WAIT) / (walk.answers + 2)
