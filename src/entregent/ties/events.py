"""Who wrote to whom, as each owner's own store would hold it: rows of days, nobody else's business.

A measurement hands over messages among many people. What an owner's tie is judged by may hold only
those in which the owner took part; how many others got a message is known to its sender alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from entregent.measure.weights import base_weight, diluted
from entregent.model.ids import PersonId
from entregent.model.ties import DayRow, Direction

DAY = 86_400
_EPOCH = date(1970, 1, 1).toordinal()


class Event(NamedTuple):
    """One message to one recipient. `at` is seconds since 1970, UTC."""

    at: int
    sender: str
    recipient: str


def day_of(at: int) -> date:
    """The day of an instant, UTC. Raises `ValueError` beyond the calendar."""
    try:
        return date.fromordinal(_EPOCH + at // DAY)
    except OverflowError as error:
        raise ValueError(str(at)) from error


def rows_of(
    events: Iterable[Event], owners: Collection[str], before: int | None = None
) -> Mapping[str, Mapping[str, Sequence[DayRow]]]:
    """Each owner's rows by contact, oldest day first, from what was written `before` an instant.

    Messages to oneself tell of nobody. A message to several weighs less for each (method 2.1), as
    far as its sender is the owner.
    """
    kept = [
        one for one in events
        if one.sender != one.recipient and (before is None or one.at < before)
        and (one.sender in owners or one.recipient in owners)
    ]
    several = Counter((one.at, one.sender) for one in kept if one.sender in owners)
    sums: dict[tuple[str, str, int, Direction], list[float]] = {}
    for one in kept:
        if one.sender in owners:
            weight = diluted(base_weight("message"), 1 + several[one.at, one.sender])
            _add(sums, (one.sender, one.recipient, one.at // DAY, "out"), weight)
        if one.recipient in owners:
            _add(sums, (one.recipient, one.sender, one.at // DAY, "in"), base_weight("message"))
    found: dict[str, dict[str, list[DayRow]]] = defaultdict(lambda: defaultdict(list))
    days: dict[int, date] = {}
    for (owner, contact, day, direction), (n, weight) in sorted(sums.items()):
        at = days.get(day) or days.setdefault(day, day_of(day * DAY))
        found[owner][contact].append(
            DayRow(PersonId(contact), at, "mail", "message", direction, int(n), weight)
        )
    return found


def _add(
    sums: dict[tuple[str, str, int, Direction], list[float]],
    key: tuple[str, str, int, Direction], weight: float,
) -> None:
    held = sums.setdefault(key, [0, 0.0])
    held[0] += 1
    held[1] += weight
