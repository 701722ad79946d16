"""The only place that asks the machine what time it is."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, tzinfo


def now_utc() -> datetime:
    """The present instant, in UTC."""
    return datetime.now(UTC)


def today_in(zone: tzinfo) -> date:
    """The calendar day of the present instant for somebody living in `zone`."""
    return datetime.now(zone).date()


def ticks() -> float:
    """Seconds of a clock that never jumps, for rates and remaining times."""
    return time.monotonic()


def rest(seconds: float) -> None:
    """Do nothing for a while, so that others get their turn."""
    time.sleep(seconds)
