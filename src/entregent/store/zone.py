"""The time zone the derived tables are made for."""

from __future__ import annotations

from datetime import UTC, tzinfo

from entregent.store.core import Opened


def store_zone(opened: Opened) -> tzinfo:
    """The zone of the store's local days, UTC while it has none."""
    return zone_of(opened.meta("zone"))


def zone_of(name: str) -> tzinfo:
    """A zone by its IANA name; UTC for a name nobody knows."""
    if name in {"", "UTC"}:
        return UTC
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC
