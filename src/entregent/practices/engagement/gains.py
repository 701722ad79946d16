"""Gains as the owner tells them, and which channels carried each.

`told("gain")` holds `amount` (money, 0 for "nothing"), `kind`, `note`, `on` (ISO day), `pipe` (true
while nothing is signed: shown apart, counted nowhere), `given` (what others gained, the owner's
word), and, when the owner knows better than the traces, `network`, `first`, `introduced`,
`decided` or `shares` (channel -> percent).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from entregent.model.decisions import Told
from entregent.model.ids import PersonId
from entregent.model.ties import DayRow
from entregent.practices.effort import channel, instant

FIRST, INTRODUCED, DECIDED = 0.4, 0.2, 0.4
"""What the first contact, the introduction and the last decisive exchange carried (method RE)."""
TRACED_DAYS = 730
"""Touches older than twenty-four months before the gain carried nothing of it."""
UNKNOWN = ""
"""The channel of a gain of which nothing says through what it came."""


@dataclass(frozen=True, slots=True)
class Gain:
    """One gain, divided among channels (shares add up to 1)."""

    id: int
    amount: float
    day: date
    shares: Mapping[str, float]
    given: float = 0.0
    pipe: bool = False
    people: tuple[PersonId, ...] = ()


@dataclass(slots=True)
class _Trace:
    """The first and the last touch of somebody before a gain."""

    first: str = ""
    last: str = ""


def attributed(first: str = "", introduced: str = "", decided: str = "") -> dict[str, float]:
    """Shares of a gain by channel: 40, 20, 40; what is not known leaves its part to the others.

    >>> attributed("meetup", "mail", "in-person")
    {'meetup': 0.4, 'mail': 0.2, 'in-person': 0.4}
    >>> attributed(decided="mail")
    {'mail': 1.0}
    """
    parts = [(first, FIRST), (introduced, INTRODUCED), (decided, DECIDED)]
    known = [(name, part) for name, part in parts if name]
    total = sum(part for _, part in known)
    shares: dict[str, float] = {}
    for name, part in known:
        shares[name] = shares.get(name, 0.0) + part / total
    return shares or {UNKNOWN: 1.0}


def gains(told: Sequence[Told], rows: Iterable[DayRow]) -> tuple[Gain, ...]:
    """Every gain that was told, oldest first. `rows` are those of the rollup, in any order."""
    traces = _traces(told, rows)
    return tuple(
        Gain(
            one.id,
            float(one.value.get("amount", 0)),
            instant(one.value.get("on"), one.at),
            _shares(one, traces),
            float(one.value.get("given", 0)),
            bool(one.value.get("pipe", False)),
            one.people,
        )
        for one in told
    )


def _shares(one: Told, traces: Mapping[int, _Trace]) -> dict[str, float]:
    """The owner's own shares, else the owner's channels, else what the traces show."""
    value = one.value
    own = value.get("shares")
    if isinstance(own, Mapping) and (total := sum(map(float, own.values()))) > 0:
        return {str(name): float(part) / total for name, part in sorted(own.items())}
    words = [str(value.get(name, "")) for name in ("first", "introduced", "decided")]
    if not any(words) and value.get("network"):
        return {str(value["network"]): 1.0}
    trace = traces.get(one.id, _Trace())
    return attributed(words[0] or trace.first, words[1], words[2] or trace.last)


def _traces(told: Sequence[Told], rows: Iterable[DayRow]) -> dict[int, _Trace]:
    """First and last touches with the people of each gain, in one walk over the rows."""
    wanted: dict[PersonId, list[tuple[int, tuple[date, date]]]] = {}
    for one in told:
        day = instant(one.value.get("on"), one.at)
        for who in one.people:
            wanted.setdefault(who, []).append((one.id, (day - timedelta(days=TRACED_DAYS), day)))
    touches: dict[int, list[tuple[date, str]]] = {}
    for row in rows if wanted else ():
        if row.weight > 0 and row.person in wanted:
            for number, (start, end) in wanted[row.person]:
                if start <= row.day <= end:
                    touches.setdefault(number, []).append((row.day, channel(row)))
    return {number: _Trace(min(some)[1], max(some)[1]) for number, some in touches.items()}
