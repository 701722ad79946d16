# ruff: noqa: A005  (the field calls it a calendar; imports here are absolute)
"""iCalendar (RFC 5545): meetings, calls and meals with somebody, one record an occurrence."""

from entregent.model.ports import Source
from entregent.sources.calendar.source import Calendar

SOURCE: Source = Calendar()
